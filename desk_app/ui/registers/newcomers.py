"""The page of people: newcomers, how to reach them, and the device they have."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from desk_app.domain import numbers
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.fields import Field, TextField
from desk_app.ui.registers.courses_field import CoursesField
from desk_app.ui.registers.importing_page import ImportingPage
from desk_app.ui.registers.looks import LooksList
from desk_app.ui.registers.newcomer_editing import NewcomerEditing, Person
from desk_app.ui.services import Services
from desk_app.ui.table.columns import Column, Filter
from desk_app.ui.table.list_view import ListWords
from desk_app.ui.table.register_page import Heading, Register
from desk_app.ui.table.source import Source
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.reads import CourseRow, NewcomerRow, Query, Setup

MOST_COURSES = 1000
RUNNING = Query(only="running", order="code", limit=MOST_COURSES)


class NewcomersPage(ImportingPage[NewcomerRow, Person]):
    """Everybody who can borrow; their courses are joined here."""

    looked = Signal(object)  # UUID of the newcomer whose card was opened

    def __init__(self, look: Theme, lane: Lane, services: Services, _setup: Setup) -> None:
        self._reads = services.reads
        self.courses = CoursesField(look, "enrol_in", translate("People", "Join a course"))
        register = Register(
            words=_words(),
            one=translate("People", "Newcomer"),
            new=translate("People", "New person"),
            source=Source(services.reads.newcomers, partial(services.reads.listed, "newcomers")),
            start=Query(order="family_name"),
            columns=_columns(),
            filters=_filters(),
            kind=NewcomerEditing(services),
            fields=(*_fields(), self.courses),
            values=_values,
            heading=_heading,
            called=lambda person: person.newcomer.name,
        )
        super().__init__(look, lane, services, register)
        self.looks = LooksList(lane, services)
        self.panel.body.addWidget(self.looks)
        self.editing.opened.connect(self._tell)
        self._lane.run(partial(self._reads.courses, RUNNING), self._offer)

    def _tell(self) -> None:
        """A card was opened: that is noted, and who did so before is shown."""
        state = self.editing.state
        opened = state.thing.newcomer.id if state is not None and not state.new else None
        self.looks.show_of(opened)
        if opened is not None:
            self.looked.emit(opened)

    def refresh(self) -> None:
        """Read the list again, and the courses that can be joined."""
        super().refresh()
        self._lane.run(partial(self._reads.courses, RUNNING), self._offer)

    def _offer(self, courses: tuple[CourseRow, ...] | Failed) -> None:
        if not isinstance(courses, Failed):
            self.courses.offer(courses)


def _words() -> ListWords:
    return ListWords(
        name=translate("People", "People"),
        icon="users",
        hint=translate("People", "Find by name or client number"),
        empty=translate("People", "Nobody yet: press Ctrl+N, or import a file."),
    )


def _columns() -> tuple[Column[NewcomerRow], ...]:
    def device(row: NewcomerRow) -> str:
        return numbers.display(row.tag)

    return (
        Column(
            translate("People", "Family name"),
            lambda row: row.family_name,
            150,
            2,
            "family_name",
            strong=True,
        ),
        Column(translate("People", "Given name"), lambda row: row.given_name, 140, 2, "given_name"),
        Column(
            translate("People", "Client number"),
            lambda row: row.client_number,
            136,
            1,
            "client_number",
        ),
        Column(translate("People", "Phone or e-mail"), lambda row: row.contact, 150, 2, spare=True),
        Column(translate("People", "Has device"), device, 124),
    )


def _filters() -> tuple[Filter, ...]:
    return (
        Filter("", translate("People", "All")),
        Filter("with_device", translate("People", "With a device")),
    )


def _fields() -> tuple[Field, ...]:
    none_yet = translate("People", "K0012345, or empty when there is none yet")
    return (
        TextField("family_name", translate("People", "Family name")),
        TextField("given_name", translate("People", "Given name")),
        TextField("client_number", translate("People", "Client number"), none_yet),
        TextField(
            "contact",
            translate("People", "Phone or e-mail"),
            translate("People", "one of the two, or empty"),
        ),
    )


def _values(person: Person) -> dict[str, Any]:
    newcomer = person.newcomer
    return {
        "family_name": newcomer.family_name,
        "given_name": newcomer.given_name,
        "client_number": newcomer.client_number,
        "contact": newcomer.contact,
        "enrol_in": person.enrol_in,
    }


def _heading(person: Person) -> Heading:
    found = person.found
    if found is None:
        return Heading(translate("People", "New person"))
    shown = (Mark("ok", "circle-check", translate("People", "no open loan")),)
    if found.loan is not None:
        has = translate("People", "has {device}").format(device=numbers.display(found.loan.tag))
        shown = (Mark("info", "arrow-up-right", has),)
    courses = tuple(
        translate("People", "{course}, until {date}").format(
            course=each.course.name, date=terms.short_date(each.course.last_lesson)
        )
        for each in found.courses
    )
    return Heading(found.newcomer.name, shown, courses)
