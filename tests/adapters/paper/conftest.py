from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desk_app.adapters.paper.maker import PaperMaker
from desk_app.domain.agreements import (
    Agreement,
    Borrower,
    Lender,
    LentDevice,
    ReturnReceipt,
)
from desk_app.domain.condition import (
    Accessory,
    Condition,
    Part,
    PartCondition,
    Severity,
    difference,
)
from desk_app.domain.numbers import asset_tag, loan_number
from desk_app.domain.signatures import Signature, SignedHow

STROKES = (((0, 0), (100, 80), (200, 10), (350, 90)), ((180, -40),))


@pytest.fixture(scope="session")
def resources() -> Path:
    return Path(__file__).parents[3] / "resources"


@pytest.fixture(scope="session")
def maker(resources) -> PaperMaker:
    return PaperMaker(resources)


@pytest.fixture
def agreement(agreement_of: Agreement) -> Agreement:
    return agreement_of


@pytest.fixture(scope="session")
def agreement_of() -> Agreement:
    worn = Condition(
        (PartCondition(Part.LID, Severity.WEAR), PartCondition(Part.KEYBOARD, Severity.SLIGHT)),
        "Toets F3 zit los.",
    )
    accessories = (Accessory.CHARGER, Accessory.SLEEVE)
    return Agreement(
        loan_number=loan_number("7K3M9QXR2"),
        lender=Lender(
            "Agentschap Integratie en Inburgering", "Leuven", "Kaai 1, 3000 Leuven", "016 00 00 00"
        ),
        borrower=Borrower("Yusuf Al-Hamdan", "K0012345", "0470 00 00 00"),
        device=LentDevice(
            asset_tag(421), "5CD1234XYZ", "HP Chromebook 11 G9 EE", accessories, "", worn
        ),
        course="MO-LEU-2026-014",
        handed_out_on=date(2026, 9, 14),
        due_date=date(2026, 12, 19),
        staff="An Peeters",
        signature=Signature(SignedHow.DRAWN, STROKES),
    )


@pytest.fixture
def receipt(agreement) -> Callable[..., ReturnReceipt]:
    """Make a receipt for the agreement, with changes."""
    whole = ReturnReceipt(
        loan_number=agreement.loan_number,
        lender=agreement.lender,
        borrower=agreement.borrower,
        device=agreement.device,
        back=agreement.device.condition,
        changes=(),
        accessories_back=agreement.device.accessories,
        accessories_missing=(),
        sim_back=False,
        handed_out_on=agreement.handed_out_on,
        due_date=agreement.due_date,
        returned_on=date(2026, 12, 17),
        staff="Bram Claes",
        brought_by_other=False,
        signature=None,
    )

    def make(**changed: Any) -> ReturnReceipt:
        made = replace(whole, **changed)
        return replace(made, changes=difference(made.device.condition, made.back))

    return make
