"""Editing newcomers: number, names, one way to be reached, and the courses they join."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from desk_app.domain import numbers
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import NewcomerFound
from desk_app.domain.outcomes import Outcome
from desk_app.domain.people import Newcomer
from desk_app.domain.register_acts import SaveNewcomer
from desk_app.ui.parts.text_guard import unprintable
from desk_app.ui.services import Services
from desk_app.ui.table.editing import Wrong, refusals, stamp
from desk_app.usecases.reads import CourseRow

NAMES = ("family_name", "given_name")
RIGHT = Newcomer(UUID(int=0), family_name="X")


@dataclass(frozen=True, slots=True)
class Person:
    """A newcomer as typed, the courses to join, and what the register knows already."""

    newcomer: Newcomer
    enrol_in: tuple[CourseRow, ...] = ()
    found: NewcomerFound | None = None


class NewcomerEditing:
    """Everything about editing newcomers that needs no window."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def blank(self) -> Person:
        return Person(Newcomer(self._services.drafts.new_id()))

    def put(self, person: Person, name: str, value: Any) -> Person:  # noqa: ANN401 - of any field
        if name == "enrol_in":
            return replace(person, enrol_in=value)
        return replace(person, newcomer=replace(person.newcomer, **{name: value}))

    def check(self, person: Person) -> Wrong:
        newcomer, patterns = person.newcomer, self._services.patterns
        wrong = refusals(
            partial(replace(RIGHT, client_number=newcomer.client_number).checked, patterns),
            replace(RIGHT, given_name=newcomer.given_name).checked,
            replace(RIGHT, contact=newcomer.contact).checked,
            replace(newcomer, client_number="", given_name=newcomer.given_name[:1]).checked,
        )
        guarded = (name for name in NAMES if self._services.guard.hides_in(getattr(newcomer, name)))
        return wrong + tuple(Refused(Reason.NATIONAL_NUMBER, name) for name in guarded)

    def look_up(self, person: Person) -> Wrong:
        """A client number that somebody else has, and names that cannot be printed."""
        newcomer, papers = person.newcomer, self._services.papers
        number = numbers.compact(newcomer.client_number)
        same = self._services.reads.newcomer(number, self._today()) if number else None
        taken = same is not None and same.newcomer.id != newcomer.id
        wrong: Wrong = (Refused(Reason.TAKEN, "client_number"),) if taken else ()
        for name in NAMES:
            wrong += unprintable(papers, name, getattr(newcomer, name))
        return wrong

    def fetch(self, newcomer_id: UUID) -> Person | None:
        return _person(self._services.reads.newcomer_by_id(newcomer_id, self._today()))

    def save(self, person: Person, approved_by: UUID | None = None) -> Outcome:
        act = SaveNewcomer(
            **stamp(self._services, approved_by),
            newcomer=person.newcomer,
            enrol_in=tuple(course.id for course in person.enrol_in),
        )
        return self._services.perform(act)

    def _today(self) -> date:
        return self._services.clock().date()


def _person(found: NewcomerFound | None) -> Person | None:
    return Person(found.newcomer, found=found) if found else None
