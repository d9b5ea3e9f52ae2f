"""Editing accounts of staff: name, role, PIN and badge; secrets are hashed on their way out."""

from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any
from uuid import UUID

from desk_app.domain.credentials import CredentialChange, badge_hash, checked_pin
from desk_app.domain.errors import Reason, Refused, refuse
from desk_app.domain.outcomes import Outcome
from desk_app.domain.people import Role, Staff
from desk_app.domain.staff_acts import SaveStaff
from desk_app.ui.services import Services
from desk_app.ui.table.editing import Wrong, refusals, stamp
from desk_app.usecases.reads import Query

OF_STAFF = {"staff": "name", "role": "role", "active": "active"}  # fields and what they fill


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One line of the list of staff."""

    id: UUID
    staff: Staff
    has_pin: bool


@dataclass(frozen=True, slots=True)
class StaffEntry:
    """A member of staff as they are typed; an empty PIN and no badge leave what there is."""

    staff: Staff
    has_pin: bool = False
    pin: str = field(default="", repr=False)
    again: str = field(default="", repr=False)
    badge: str | None = field(default=None, repr=False)  # what it says; empty: taken away


class StaffEditing:
    """Everything about editing staff that needs no window."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def rows(self, query: Query) -> tuple[StaffRow, ...]:
        """A window of those who work here, by name."""
        return self._found(query)[query.offset : query.offset + query.limit]

    def count(self, query: Query) -> int:
        """How many there are."""
        return len(self._found(query))

    def _found(self, query: Query) -> tuple[StaffRow, ...]:
        """Few enough to filter at the desk."""
        words = query.words.casefold().split()
        setup = self._services.reads.setup()
        rows = (StaffRow(each.id, each, each.id in setup.with_pin) for each in setup.staff)
        return tuple(
            row
            for row in rows
            if all(word in row.staff.name.casefold() for word in words)
            and (row.staff.active or query.only != "here")
        )

    def blank(self) -> StaffEntry:
        return StaffEntry(Staff(self._services.drafts.new_id(), "", Role.CLERK))

    def put(self, entry: StaffEntry, name: str, value: Any) -> StaffEntry:  # noqa: ANN401 - of any field
        if name in OF_STAFF:
            return replace(entry, staff=replace(entry.staff, **{OF_STAFF[name]: value}))
        return replace(entry, **{name: value})

    def check(self, entry: StaffEntry) -> Wrong:
        wrong = refusals(
            entry.staff.checked,
            partial(checked_pin, entry.pin) if entry.pin else lambda: None,
            partial(_same, entry),
        )
        if self._services.guard.hides_in(entry.staff.name):
            wrong += (Refused(Reason.NATIONAL_NUMBER, "staff"),)
        return wrong

    def look_up(self, _entry: StaffEntry) -> Wrong:
        return ()

    def fetch(self, staff_id: UUID) -> StaffEntry | None:
        setup = self._services.reads.setup()
        found = next((each for each in setup.staff if each.id == staff_id), None)
        return StaffEntry(found, found.id in setup.with_pin) if found else None

    def save(self, entry: StaffEntry, approved_by: UUID | None = None) -> Outcome:
        change = CredentialChange(self._hashed(entry.pin), _badge(entry))
        act = SaveStaff(**stamp(self._services, approved_by), staff=entry.staff, credential=change)
        return self._services.perform(act)

    def _hashed(self, pin: str) -> str | None:
        sign_in = self._services.sign_in
        return sign_in.new_pin(pin) if pin and sign_in else None


def _same(entry: StaffEntry) -> None:
    if entry.again != entry.pin:
        refuse(Reason.PIN_DIFFERS, "again")


def _badge(entry: StaffEntry) -> str | None:
    return None if entry.badge is None else badge_hash(entry.badge)
