"""The page of courses."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from desk_app.domain.people import CourseFormat
from desk_app.domain.printing import PaperKind
from desk_app.ui.devices.outputs import ToMake
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.fields import ChoiceField, DateField, Field, TextField
from desk_app.ui.registers.course_editing import CourseEditing, CourseEntry
from desk_app.ui.registers.importing_page import ImportingPage
from desk_app.ui.registers.papers import paper_button
from desk_app.ui.services import Services
from desk_app.ui.table.columns import Column, Filter, dated, marked
from desk_app.ui.table.list_view import ListWords
from desk_app.ui.table.register_page import Heading, Register
from desk_app.ui.table.source import Source
from desk_app.ui.theme import Theme
from desk_app.ui.wording import marks
from desk_app.ui.wording.languages import language, languages
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.hand_out_papers import course_list
from desk_app.usecases.reads import CourseRow, Query, Setup


class CoursesPage(ImportingPage[CourseRow, CourseEntry]):
    """All courses, and how many of those who follow them have no device yet."""

    paper_wanted = Signal(object, bool)  # ToMake, print at once

    def __init__(self, look: Theme, lane: Lane, services: Services, setup: Setup) -> None:
        register = Register(
            words=_words(),
            one=translate("Courses", "Course"),
            new=translate("Courses", "New course"),
            source=Source(services.reads.courses, partial(services.reads.listed, "courses")),
            start=Query(only="running", order="last_lesson"),
            columns=_columns(lambda: services.clock().date()),
            filters=_filters(),
            kind=CourseEditing(services),
            fields=_fields(setup),
            values=_values,
            heading=_heading,
            called=lambda entry: entry.course.name.strip(),
        )
        super().__init__(look, lane, services, register)
        text = translate("Courses", "Course list…")
        self.hand_out_list = paper_button(look, text, self.want_list)
        self.list.acts.insertWidget(0, self.hand_out_list)

    def want_list(self) -> None:
        """Who of the chosen course gets what, for a hand-out in class."""
        row = next(iter(self.list.table.chosen()), None)
        if row is None:
            self.list.say(translate("Courses", "Choose a course first."), "warn")
            return
        services = self._services

        def make() -> bytes:
            here, today = services.drafts.here, services.clock().date()
            return services.papers.course_list(course_list(services.reads, row.id, here, today))

        self.paper_wanted.emit(ToMake(row.code, PaperKind.COURSE_LIST, make), False)  # noqa: FBT003 - a signal


def _words() -> ListWords:
    return ListWords(
        name=translate("Courses", "Courses"),
        icon="school",
        hint=translate("Courses", "Find by code or name"),
        empty=translate("Courses", "No courses yet: press Ctrl+N, or import a file."),
    )


def _columns(today: Callable[[], date]) -> tuple[Column[CourseRow], ...]:
    def state(row: CourseRow) -> Mark:
        return marks.course(row, today())

    def without(row: CourseRow) -> str:
        words = translate("Courses", "{count} of {all}")
        return words.format(count=row.without_device, all=row.enrolled) if row.enrolled else ""

    return (
        Column(translate("Courses", "Name"), lambda row: row.name, 160, 3, "name", strong=True),
        marked(translate("Courses", "State"), state, 124),
        Column(translate("Courses", "Code"), lambda row: row.code, 164, 1, "code"),
        Column(
            translate("Courses", "Language"),
            lambda row: language(row.contact_language),
            110,
            1,
            "contact_language",
            spare=True,
        ),
        dated(translate("Courses", "First lesson"), _first, "first_lesson", spare=True),
        dated(translate("Courses", "Last lesson"), _last, "last_lesson"),
        Column(translate("Courses", "No device"), without, 104, spare=True),
        Column(translate("Courses", "Site"), lambda row: row.site, 96, 1, "site", spare=True),
    )


def _first(row: CourseRow) -> date:
    return row.first_lesson


def _last(row: CourseRow) -> date:
    return row.last_lesson


def _filters() -> tuple[Filter, ...]:
    return (
        Filter("", translate("Courses", "All")),
        Filter("running", translate("Courses", "Not over yet")),
    )


def _fields(setup: Setup) -> tuple[Field, ...]:
    sites = tuple((site.id, site.name) for site in setup.sites)
    formats = tuple((each, marks.course_format(each)) for each in CourseFormat)
    return (
        TextField("code", translate("Courses", "Code"), "MO-LEU-2026-031"),
        TextField("name", translate("Courses", "Name")),
        ChoiceField("contact_language", translate("Courses", "Language"), _languages()),
        ChoiceField("format", translate("Courses", "How it is taught"), formats),
        DateField("first_lesson", translate("Courses", "First lesson")),
        DateField("last_lesson", translate("Courses", "Last lesson")),
        ChoiceField("site_id", translate("Courses", "Site"), sites),
    )


def _languages() -> tuple[tuple[str, str], ...]:
    return tuple(sorted(languages().items(), key=lambda item: item[1]))


def _values(entry: CourseEntry) -> dict[str, Any]:
    course = entry.course
    return {
        "code": course.code,
        "name": course.name,
        "contact_language": course.contact_language,
        "format": course.format,
        "first_lesson": course.first_lesson,
        "last_lesson": course.last_lesson,
        "site_id": course.site_id,
    }


def _heading(entry: CourseEntry) -> Heading:
    found = entry.found
    if found is None:
        return Heading(translate("Courses", "New course"))
    words = translate("Courses", "{count} of {all} without a device")
    fact = words.format(count=found.without_device, all=found.enrolled)
    return Heading(found.course.name, (), (fact,) if found.enrolled else ())
