from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desk_app.domain.people import CourseFormat
from desk_app.domain.printing import PaperKind
from desk_app.ui.parts.fields import ChoiceField, DateField
from desk_app.ui.registers.courses import CoursesPage
from tests.support.town import Town

Idle = Callable[[], None]
Make = Callable[..., CoursesPage]
CODE = "MO-LEU-2026-900"


@pytest.fixture
def page(make: Make) -> CoursesPage:
    return make(CoursesPage)


def said(page: CoursesPage, name: str) -> str:
    return page.panel.fields[name].wrong.text()


def box(page: CoursesPage, name: str) -> QComboBox:
    field = page.panel.fields[name]
    assert isinstance(field, ChoiceField)
    return field.box


def in_full(page: CoursesPage) -> str:
    field = page.panel.fields["first_lesson"]
    assert isinstance(field, DateField)
    return field.words.text()


def retype(qtbot: QtBot, page: CoursesPage, **texts: str) -> None:
    for name, text in texts.items():
        line = page.panel.fields[name].inside
        line.setFocus()
        qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(line, text)


def test_courses_that_are_over_are_listed_only_when_asked(
    sqlite_town: Town, make: Make, idle: Idle
):
    sqlite_town.course(first_lesson=date(2025, 1, 1), last_lesson=date(2025, 2, 1))
    sqlite_town.course(first_lesson=date(2027, 1, 1), last_lesson=date(2027, 2, 1))
    sqlite_town.course()
    page = make(CoursesPage)
    assert page.model.rowCount() == 2
    page.list.filters.button(0).click()
    idle()
    assert [page.model.index(row, 1).data() for row in range(3)] == ["over", "running", "to come"]


def test_a_course_says_how_many_have_no_device(sqlite_town: Town, make: Make, idle: Idle):
    course = sqlite_town.course()
    sqlite_town.newcomer(enrol_in=(course.id,))
    page = make(CoursesPage)
    assert page.model.index(0, 6).data() == "1 of 1"
    page.editing.open(course.id)
    idle()
    assert page.panel.facts.text() == "1 of 1 without a device"


def test_a_new_course_is_added(sqlite_town: Town, page: CoursesPage, qtbot: QtBot):
    page.editing.begin()
    retype(qtbot, page, code=CODE, name="MO Frans", first_lesson="1/12/2026", last_lesson="1/3/27")
    language = box(page, "contact_language")
    language.activated.emit(language.findText("French"))
    how = box(page, "format")
    how.activated.emit(how.findText("online"))
    with qtbot.waitSignal(page.acted):
        page.panel.primary.click()
    found = sqlite_town.reads.course(CODE)
    assert found
    course = found.course
    assert (course.name, course.contact_language) == ("MO Frans", "fr")
    assert course.format is CourseFormat.ONLINE
    assert (course.first_lesson, course.last_lesson) == (date(2026, 12, 1), date(2027, 3, 1))
    assert page.list.notice.text() == "MO Frans is saved"


def test_a_long_name_that_was_saved_does_not_widen_the_window(page: CoursesPage, qtbot: QtBot):
    page.editing.begin()
    retype(qtbot, page, code=CODE, name="W" * 96, first_lesson="1/12/2026", last_lesson="1/3/27")
    for name in ("contact_language", "format"):
        box(page, name).activated.emit(1)
    with qtbot.waitSignal(page.acted):
        page.panel.primary.click()
    assert page.list.notice.text() == f"{'W' * 47}… is saved"


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("code", "frans", "for example MO-LEU-2026-031"),
        ("name", "Groep 85.07.30-033 28", "national register number"),
        ("name", "x" * 97, "Too long: at most 96"),
        ("last_lesson", "1/1/2020", "The last lesson lies before the first"),
        ("last_lesson", "soon", "Not written as it should be"),
    ],
)
def test_a_wrong_field_says_so_at_once(
    page: CoursesPage, qtbot: QtBot, name: str, text: str, sentence: str
):
    page.editing.begin()
    retype(qtbot, page, **{name: text})
    assert sentence in said(page, name)


def test_a_day_is_said_in_full_while_it_is_typed(page: CoursesPage, qtbot: QtBot):
    page.editing.begin()
    retype(qtbot, page, first_lesson="2026-12-19")
    assert "2026" in in_full(page)
    retype(qtbot, page, first_lesson="2026-12-")
    assert in_full(page) == ""


def test_a_code_that_is_taken_is_said(sqlite_town: Town, page: CoursesPage, qtbot: QtBot):
    course = sqlite_town.course()
    page.editing.begin()
    retype(qtbot, page, code=course.code)
    qtbot.waitUntil(lambda: said(page, "code") == "This number or code exists already")


def test_a_language_nobody_knows_stays_as_it_is_written(
    sqlite_town: Town, make: Make, qtbot: QtBot, idle: Idle
):
    course = sqlite_town.course(contact_language="Lingala")
    page = make(CoursesPage)
    assert page.model.index(0, 3).data() == "Lingala"
    page.editing.open(course.id)
    idle()
    assert box(page, "contact_language").currentText() == "Lingala"
    page.editing.edit("name", "MO Lingala")
    with qtbot.waitSignal(page.acted):
        page.editing.save()
    kept = sqlite_town.reads.course(course.code)
    assert kept
    assert kept.course.contact_language == "Lingala"


def test_the_list_of_the_chosen_course_is_made_when_it_is_looked_at(
    sqlite_town: Town, page: CoursesPage, idle: Idle, qtbot: QtBot
):
    course = sqlite_town.course()
    page.refresh()
    idle()
    page.hand_out_list.click()
    assert page.list.notice.text() == "Choose a course first."
    page.list.table.choose(0)
    with qtbot.waitSignal(page.paper_wanted) as wanted:
        page.hand_out_list.click()
    paper, at_once = wanted.args
    assert (paper.title, paper.kind, at_once) == (course.code, PaperKind.COURSE_LIST, False)
    assert paper.make().startswith(b"%PDF")
