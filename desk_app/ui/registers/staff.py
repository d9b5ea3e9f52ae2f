"""The page of staff: who works here, what they may, and how they sign in."""

from typing import Any

from PySide6.QtCore import Signal

from desk_app.domain.people import Role
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.fields import ChoiceField, Field, TextField, secret
from desk_app.ui.registers.badge_field import BadgeField
from desk_app.ui.registers.staff_editing import StaffEditing, StaffEntry, StaffRow
from desk_app.ui.services import Services
from desk_app.ui.table.columns import Column, Filter, marked
from desk_app.ui.table.list_view import ListWords
from desk_app.ui.table.register_page import Heading, Register, RegisterPage
from desk_app.ui.table.source import counting
from desk_app.ui.theme import Theme
from desk_app.ui.wording import pins
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.reads import Query, Setup


class StaffPage(RegisterPage[StaffRow, StaffEntry]):
    """For coordinators; a scan is the badge of whoever is open. Nobody is ever deleted."""

    setup_changed = Signal()  # who may sign in: whoever works by it reads it again

    def __init__(self, look: Theme, lane: Lane, services: Services, _setup: Setup) -> None:
        kind = StaffEditing(services)
        register = Register(
            words=_words(),
            one=translate("Staff", "Member of staff"),
            new=translate("Staff", "New member of staff"),
            source=counting(kind.rows, kind.count),
            start=Query(only="here"),
            columns=_columns(),
            filters=_filters(),
            kind=kind,
            fields=_fields(),
            values=_values,
            heading=_heading,
            called=lambda entry: entry.staff.name.strip(),
        )
        super().__init__(look, lane, register)
        self.acted.connect(self.setup_changed)

    def accept_scan(self, text: str) -> None:
        """A badge."""
        if self.editing.state is None:
            self.list.say(translate("Staff", "Choose whose badge this is, then scan it."), "warn")
        else:
            self.editing.edit("badge", text)


def _words() -> ListWords:
    return ListWords(
        name=translate("Staff", "Staff"),
        icon="users",
        hint=translate("Staff", "Find by name"),
        empty=translate("Staff", "Nobody here yet."),
    )


def _columns() -> tuple[Column[StaffRow], ...]:
    return (
        Column(translate("Staff", "Name"), lambda row: row.staff.name, 180, 3, strong=True),
        Column(translate("Staff", "Role"), lambda row: pins.role(row.staff.role), 130, 1),
        marked(translate("Staff", "Signing in"), _standing, 190),
    )


def _standing(row: StaffRow) -> Mark:
    if not row.staff.active:
        return Mark("stop", "circle-x", translate("Staff", "no longer works here"))
    if row.has_pin:
        return Mark("ok", "lock", translate("Staff", "with a PIN"))
    return Mark("warn", "alert-circle", translate("Staff", "no PIN yet"))


def _filters() -> tuple[Filter, ...]:
    return (
        Filter("", translate("Staff", "All")),
        Filter("here", translate("Staff", "Working here")),
    )


def _fields() -> tuple[Field, ...]:
    roles = tuple((each, pins.role(each)) for each in reversed(Role))
    works = (
        (True, translate("Staff", "works here")),
        (False, translate("Staff", "no longer works here")),
    )
    return (
        TextField("staff", translate("Staff", "Name")),
        ChoiceField("role", translate("Staff", "Role"), roles),
        ChoiceField("active", translate("Staff", "Account"), works),
        secret("pin", translate("Staff", "New PIN, typed by the person")),
        secret("again", translate("Staff", "The same PIN once more")),
        BadgeField("badge", translate("Staff", "Badge")),
    )


def _values(entry: StaffEntry) -> dict[str, Any]:
    staff = entry.staff
    return {
        "staff": staff.name,
        "role": staff.role,
        "active": staff.active,
        "pin": entry.pin,
        "again": entry.again,
        "badge": entry.badge,
    }


def _heading(entry: StaffEntry) -> Heading:
    staff = entry.staff
    if not staff.version:
        words = translate("Staff", "Without a PIN nobody can choose this name once PINs are asked.")
        return Heading(translate("Staff", "New member of staff"), (), (words,))
    mark = _standing(StaffRow(staff.id, staff, entry.has_pin))
    return Heading(staff.name, (mark,))
