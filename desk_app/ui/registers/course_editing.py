"""Editing courses: code, name, language and lessons."""

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

from desk_app.domain import numbers
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import CourseFound
from desk_app.domain.outcomes import Outcome
from desk_app.domain.people import Course, CourseFormat
from desk_app.domain.register_acts import SaveCourse
from desk_app.ui.parts.text_guard import unprintable
from desk_app.ui.services import Services
from desk_app.ui.table.editing import Wrong, refusals, stamp

USUAL_LENGTH = timedelta(weeks=10)


@dataclass(frozen=True, slots=True)
class CourseEntry:
    """A course as it is typed, and what the register knows of it; nothing when it is new."""

    course: Course
    found: CourseFound | None = None


class CourseEditing:
    """Everything about editing courses that needs no window."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def blank(self) -> CourseEntry:
        today = self._services.clock().date()
        course = Course(
            id=self._services.drafts.new_id(),
            code="",
            name="",
            contact_language="ar",
            format=CourseFormat.PHYSICAL,
            first_lesson=today,
            last_lesson=today + USUAL_LENGTH,
            site_id=self._services.drafts.here.site.id,
        )
        return CourseEntry(course)

    def put(self, entry: CourseEntry, name: str, value: Any) -> CourseEntry:  # noqa: ANN401 - of any field
        return replace(entry, course=replace(entry.course, **{name: value}))

    def check(self, entry: CourseEntry) -> Wrong:
        course = entry.course
        patterns = self._services.patterns
        right = replace(course, code=numbers.course_example(patterns), name="MO")
        wrong = refusals(
            partial(right.checked, patterns),
            partial(replace(right, code=course.code).checked, patterns),
            partial(replace(right, name=course.name).checked, patterns),
        )
        if self._services.guard.hides_in(course.name):
            wrong += (Refused(Reason.NATIONAL_NUMBER, "name"),)
        return wrong

    def look_up(self, entry: CourseEntry) -> Wrong:
        """A code that another course has, and a name that cannot be printed."""
        same = self._services.reads.course(entry.course.code.strip().upper())
        taken = same is not None and same.course.id != entry.course.id
        wrong: Wrong = (Refused(Reason.TAKEN, "code"),) if taken else ()
        return wrong + unprintable(self._services.papers, "name", entry.course.name)

    def fetch(self, course_id: UUID) -> CourseEntry | None:
        return _entry(self._services.reads.course_by_id(course_id))

    def save(self, entry: CourseEntry, approved_by: UUID | None = None) -> Outcome:
        return self._services.perform(
            SaveCourse(**stamp(self._services, approved_by), course=entry.course)
        )


def _entry(found: CourseFound | None) -> CourseEntry | None:
    return CourseEntry(found.course, found) if found else None
