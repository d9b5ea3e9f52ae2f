"""The page of devices."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from desk_app.domain import numbers
from desk_app.domain.facts import DeviceFound
from desk_app.ui.jobs import Lane
from desk_app.ui.labels.choices import Picked
from desk_app.ui.language import translate
from desk_app.ui.parts.fields import ChoiceField, DateField, Field, NoteField, TextField
from desk_app.ui.registers.device_editing import DeviceEditing, DeviceEntry
from desk_app.ui.registers.importing_page import ImportingPage
from desk_app.ui.registers.papers import paper_button
from desk_app.ui.services import Services
from desk_app.ui.table.columns import Column, Filter, dated, marked
from desk_app.ui.table.here_filter import HereFilter
from desk_app.ui.table.list_view import ListWords
from desk_app.ui.table.register_page import Heading, Register
from desk_app.ui.table.source import Source
from desk_app.ui.theme import Theme
from desk_app.ui.wording import marks, terms
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.reads import DeviceRow, Query, Setup


class DevicesPage(ImportingPage[DeviceRow, DeviceEntry]):
    """All devices, their state and who has them; a scan opens one, or begins a new one."""

    labels_wanted = Signal(object)  # Picked

    def __init__(self, look: Theme, lane: Lane, services: Services, setup: Setup) -> None:
        self._kind = DeviceEditing(services)
        register = Register(
            words=_words(),
            one=translate("Devices", "Device"),
            new=translate("Devices", "New device"),
            source=Source(services.reads.devices, partial(services.reads.listed, "devices")),
            start=Query(order="tag"),
            columns=_columns(),
            filters=_filters(),
            kind=self._kind,
            fields=_fields(setup),
            values=_values,
            heading=_heading,
            called=lambda entry: numbers.display(numbers.compact(entry.device.tag)),
        )
        super().__init__(look, lane, services, register)
        text = translate("Devices", "Labels…")
        self.labels = paper_button(look, text, self.want_labels)
        self.list.acts.insertWidget(0, self.labels)
        self.list.table.choose_many()
        self.narrow_to(HereFilter(look, self.model, services.drafts.here.site), setup)

    def want_labels(self) -> None:
        """Labels of the chosen rows, or of all that the list shows."""
        tags = tuple(row.tag for row in self.list.table.chosen())
        state = self.model.state
        self.labels_wanted.emit(Picked(tags, state.query, state.total or 0))

    def accept_scan(self, text: str) -> None:
        """Open what was scanned, or begin a new line with it."""
        self.editing.accept(partial(self._kind.scan, text))


def _words() -> ListWords:
    return ListWords(
        name=translate("Devices", "Devices"),
        icon="devices",
        hint=translate("Devices", "Find by label, serial number or model"),
        empty=translate("Devices", "No devices yet: scan one, press Ctrl+N, or import a file."),
    )


def _columns() -> tuple[Column[DeviceRow], ...]:
    def label(row: DeviceRow) -> str:
        return numbers.display(row.tag)

    def state(row: DeviceRow) -> Mark:
        return marks.device(row.state)

    return (
        Column(translate("Devices", "Label"), label, 128, order="tag", strong=True),
        marked(translate("Devices", "State"), state, 174, order="state"),
        Column(translate("Devices", "Model"), lambda row: row.model, 130, 3, order="model"),
        Column(
            translate("Devices", "Serial number"),
            lambda row: row.serial,
            136,
            order="serial",
            spare=True,
        ),
        Column(translate("Devices", "With"), lambda row: row.borrower, 110, 3),
        dated(translate("Devices", "Due"), lambda row: row.due_date, "due_date"),
        Column(translate("Devices", "Site"), lambda row: row.site, 96, 1, order="site", spare=True),
        dated(
            translate("Devices", "Updates until"),
            lambda row: row.update_until,
            "update_until",
            spare=True,
        ),
    )


def _filters() -> tuple[Filter, ...]:
    return (
        Filter("", translate("Devices", "All")),
        Filter("ready", translate("Devices", "Ready")),
        Filter("lent", translate("Devices", "On loan")),
        Filter("to_prepare", translate("Devices", "To prepare")),
        Filter("in_repair", translate("Devices", "In repair")),
    )


def _fields(setup: Setup) -> tuple[Field, ...]:
    sites = tuple((site.id, site.name) for site in setup.sites)
    hint = translate("Devices", "About the device only: nothing about a person.")
    return (
        TextField("tag", translate("Devices", "Label"), numbers.display(numbers.asset_tag(421))),
        TextField("serial", translate("Devices", "Serial number")),
        TextField("model", translate("Devices", "Model")),
        ChoiceField("site_id", translate("Devices", "Site"), sites),
        DateField("update_until", translate("Devices", "Updates until"), optional=True),
        NoteField("note", translate("Devices", "Note"), hint),
    )


def _values(entry: DeviceEntry) -> dict[str, Any]:
    device = entry.device
    return {
        "tag": numbers.display(device.tag),
        "serial": device.serial,
        "model": device.model,
        "site_id": device.site_id,
        "update_until": device.update_until,
        "note": device.note,
    }


def _heading(entry: DeviceEntry) -> Heading:
    found = entry.found
    if found is None:
        return Heading(translate("Devices", "New device"))
    shown: tuple[Mark, ...] = (marks.device(found.device.state),)
    if found.sim is not None:
        shown += (Mark("info", "device-sim", translate("Devices", "SIM card")),)
    return Heading(numbers.display(found.device.tag), shown, _loan(found))


def _loan(found: DeviceFound) -> tuple[str, ...]:
    if found.open_loan is None:
        return ()
    words = translate("Devices", "With {name}, back on {date}")
    due = terms.middle_date(found.open_loan.loan.due_date)
    return (words.format(name=found.open_loan.newcomer.name, date=due),)
