"""Made-up data for an example of every paper; nobody in it exists."""

from datetime import date

from desk_app.adapters.paper.maker import PaperMaker
from desk_app.domain.agreements import Agreement, Borrower, Lender, LentDevice, ReturnReceipt
from desk_app.domain.condition import (
    Accessory,
    Condition,
    Part,
    PartCondition,
    Severity,
    difference,
)
from desk_app.domain.handouts import CourseLine, CourseList, HandOutReceipt
from desk_app.domain.labels import LabelRequest, following
from desk_app.domain.numbers import SPECIMEN, asset_tag
from desk_app.domain.signatures import Signature, SignedHow

OUT, DUE, BACK = date(2026, 9, 14), date(2026, 12, 19), date(2026, 12, 17)
LENDER = Lender("Agentschap Integratie en Inburgering", "Leuven", "Kaai 1, 3000 Leuven", "016 000")
BORROWER = Borrower("Yusuf Al-Hamdan", "K0000000")
STAFF = "An Peeters"
WORN = Condition((PartCondition(Part.LID, Severity.WEAR),))
BROKEN = Condition((*WORN.parts, PartCondition(Part.SCREEN, Severity.DAMAGE)), "Barst links.")
WENT = (Accessory.CHARGER, Accessory.SLEEVE)
DEVICE = LentDevice(asset_tag(0), "5CD0000000", "HP Chromebook 11 G9 EE", WENT, "", WORN)
COURSE_CODE, COURSE_NAME = "MO-LEU-2026-000", "MO Arabisch · dag"
NUMBER = SPECIMEN
SIGNATURE = Signature(
    SignedHow.DRAWN, (((0, 60), (40, 0), (80, 90), (120, 10), (200, 70), (260, 30)),)
)
NAMES = ("Yusuf Al-Hamdan", "Olena Kovalenko", "ሰላም ተስፋይ", "فاطمة الزهراء", "Ana Popescu")


def made(paper: str, maker: PaperMaker, translation: str) -> bytes:
    """An example of one paper; the first two may have a translation beside the Dutch."""
    match paper:
        case "agreement":
            return maker.agreement(_agreement(translation)).content
        case "receipt":
            return maker.receipt(_receipt(translation)).content
        case "hand-out":
            return maker.hand_out(_hand_out())
        case "labels":
            kind = maker.label_formats()[1]
            return maker.labels(LabelRequest(following(0, kind.per_page), kind))
        case _:
            return maker.course_list(_course_list())


def _agreement(translation: str) -> Agreement:
    return Agreement(
        loan_number=NUMBER,
        lender=LENDER,
        borrower=BORROWER,
        device=DEVICE,
        course=f"{COURSE_CODE} · {COURSE_NAME}",
        handed_out_on=OUT,
        due_date=DUE,
        staff=STAFF,
        signature=SIGNATURE,
        translation=translation,
    )


def _receipt(translation: str) -> ReturnReceipt:
    return ReturnReceipt(
        loan_number=NUMBER,
        lender=LENDER,
        borrower=BORROWER,
        device=DEVICE,
        back=BROKEN,
        changes=difference(WORN, BROKEN),
        accessories_back=WENT[:1],
        accessories_missing=WENT[1:],
        sim_back=False,
        handed_out_on=OUT,
        due_date=DUE,
        returned_on=BACK,
        staff=STAFF,
        brought_by_other=False,
        signature=SIGNATURE,
        translation=translation,
    )


def _hand_out() -> HandOutReceipt:
    course = f"{COURSE_CODE} · {COURSE_NAME}"
    return HandOutReceipt(NUMBER, LENDER, BORROWER, DEVICE, course, OUT, DUE)


def _course_list() -> CourseList:
    lines = tuple(
        CourseLine(f"K{number:07d}", name, asset_tag(number) if number % 2 else "")
        for number, name in enumerate(NAMES)
    )
    return CourseList(LENDER, COURSE_CODE, COURSE_NAME, date(2026, 12, 12), OUT, lines)
