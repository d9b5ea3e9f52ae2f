"""The page of SIM cards."""

from functools import partial
from typing import Any

from desk_app.domain import numbers
from desk_app.domain.bundles import SimStatus
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.fields import ChoiceField, DateField, Field, TextField
from desk_app.ui.registers.sim_editing import SimEditing, SimEntry
from desk_app.ui.services import Services
from desk_app.ui.table.columns import Column, Filter, dated, marked
from desk_app.ui.table.list_view import ListWords
from desk_app.ui.table.register_page import Heading, Register, RegisterPage
from desk_app.ui.table.source import Source
from desk_app.ui.theme import Theme
from desk_app.ui.wording import marks
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.reads import Query, Setup, SimRow


class SimsPage(RegisterPage[SimRow, SimEntry]):
    """All SIM cards and where they sit; scan a card, then the device it goes into."""

    def __init__(self, look: Theme, lane: Lane, services: Services, _setup: Setup) -> None:
        self._kind = SimEditing(services)
        register = Register(
            words=_words(),
            one=translate("Sims", "SIM card"),
            new=translate("Sims", "New SIM card"),
            source=Source(services.reads.sims, partial(services.reads.listed, "sims")),
            start=Query(order="iccid"),
            columns=_columns(),
            filters=_filters(),
            kind=self._kind,
            fields=_fields(),
            values=_values,
            heading=_heading,
            called=lambda entry: f"…{numbers.compact(entry.sim.iccid)[-6:]}",
        )
        super().__init__(look, lane, register)

    def accept_scan(self, text: str) -> None:
        """Open what was scanned, or begin a new line with it."""
        self.editing.accept(partial(self._kind.scan, text))


def _words() -> ListWords:
    return ListWords(
        name=translate("Sims", "SIM cards"),
        icon="device-sim",
        hint=translate("Sims", "Find by card number, or by the label of the device"),
        empty=translate("Sims", "No SIM cards yet: scan one, or press Ctrl+N."),
    )


def _columns() -> tuple[Column[SimRow], ...]:
    def state(row: SimRow) -> Mark:
        return marks.sim(row.status)

    def device(row: SimRow) -> str:
        return numbers.display(row.tag)

    return (
        Column(
            translate("Sims", "Card number"), lambda row: row.iccid, 200, 2, "iccid", strong=True
        ),
        marked(translate("Sims", "State"), state, 150, "status"),
        Column(translate("Sims", "In device"), device, 130, 2, "tag"),
        dated(translate("Sims", "Works until"), lambda row: row.valid_until, "valid_until"),
    )


def _filters() -> tuple[Filter, ...]:
    return (
        Filter("", translate("Sims", "All")),
        Filter("free", translate("Sims", "In no device")),
        Filter("missing", translate("Sims", "Missing")),
    )


def _fields() -> tuple[Field, ...]:
    states = tuple((status, marks.sim(status).word) for status in SimStatus)
    return (
        TextField("iccid", translate("Sims", "Card number"), "8932…"),
        TextField("tag", translate("Sims", "In device"), translate("Sims", "its label, or empty")),
        DateField("valid_until", translate("Sims", "Works until"), optional=True),
        ChoiceField("status", translate("Sims", "State"), states),
    )


def _values(entry: SimEntry) -> dict[str, Any]:
    return {
        "iccid": entry.sim.iccid,
        "tag": entry.tag,
        "valid_until": entry.sim.valid_until,
        "status": entry.sim.status,
    }


def _heading(entry: SimEntry) -> Heading:
    if entry.new:
        return Heading(translate("Sims", "New SIM card"))
    return Heading(f"…{entry.sim.iccid[-6:]}", (marks.sim(entry.sim.status),))
