from collections.abc import Callable
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desk_app.domain import numbers
from desk_app.ui.parts.labels import Chip
from desk_app.ui.registers.newcomers import NewcomersPage
from desk_app.usecases.read_log import Looked
from tests.support.services import ReadyPaper
from tests.support.town import NOW, Town

Idle = Callable[[], None]
Make = Callable[..., NewcomersPage]


class Poor(ReadyPaper):
    """Fonts without one character."""

    def missing_characters(self, text: str) -> tuple[str, ...]:
        return ("㐀",) if "㐀" in text else ()


@pytest.fixture
def page(make: Make) -> NewcomersPage:
    return make(NewcomersPage)


def said(page: NewcomersPage, name: str) -> str:
    return page.panel.fields[name].wrong.text()


def fill(qtbot: QtBot, page: NewcomersPage, **texts: str) -> None:
    for name, text in texts.items():
        line = page.panel.fields[name].inside
        line.setFocus()
        qtbot.keyClicks(line, text)


def test_somebody_is_listed_with_the_device_they_have(sqlite_town: Town, make: Make):
    lent = sqlite_town.lend()
    page = make(NewcomersPage)
    texts = [page.model.index(0, column).data() for column in range(5)]
    assert texts == ["Al-Hamdan", "Yusuf", "K0000002", "", numbers.display(lent.tag)]


def test_the_panel_shows_the_device_and_the_running_courses(
    sqlite_town: Town, page: NewcomersPage, idle: Idle
):
    lent = sqlite_town.lend()
    assert lent.newcomer_id
    page.editing.open(lent.newcomer_id)
    idle()
    names = [chip.accessibleName() for chip in page.panel.findChildren(Chip)]
    assert f"has {numbers.display(lent.tag)}" in names
    assert "MO Arabisch · dag, until" in page.panel.facts.text()


def test_somebody_new_is_added_and_joins_a_course(sqlite_town: Town, make: Make, qtbot: QtBot):
    first = sqlite_town.course(name="MO Frans")
    course = sqlite_town.course(name="MO Engels")
    page = make(NewcomersPage)
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    fill(qtbot, page, family_name="Diallo", given_name="Amina", client_number="k0012345")
    fill(qtbot, page, contact="0470 00 00 12")
    for place in (0, 1, 1):
        page.courses.box.activated.emit(place)
    cross = page.courses.findChildren(QPushButton)[0]
    assert cross.accessibleName() == f"Not {first.name}"
    cross.click()
    with qtbot.waitSignal(page.acted):
        page.panel.primary.click()
    found = sqlite_town.reads.newcomer("K0012345", NOW.date())
    assert found
    assert (found.newcomer.name, found.newcomer.contact) == ("Amina Diallo", "0470 00 00 12")
    assert [each.course.id for each in found.courses] == [course.id]
    assert page.list.notice.text() == "Amina Diallo is saved"


def test_a_course_is_found_by_a_part_of_its_name(sqlite_town: Town, make: Make, qtbot: QtBot):
    sqlite_town.course(name="MO Frans")
    sqlite_town.course(name="MO Engels")
    page = make(NewcomersPage)
    page.editing.begin()
    completer = page.courses.box.completer()
    assert completer
    completer.setCompletionPrefix("engel")
    assert completer.completionCount() == 1


def test_only_courses_that_still_run_can_be_joined(sqlite_town: Town, make: Make, idle: Idle):
    sqlite_town.course(
        first_lesson=NOW.date().replace(year=2025), last_lesson=NOW.date().replace(year=2025)
    )
    page = make(NewcomersPage)
    assert page.courses.box.count() == 0
    sqlite_town.course()
    page.refresh()
    idle()
    assert page.courses.box.count() == 1


def test_one_of_both_names_is_enough(sqlite_town: Town, page: NewcomersPage, qtbot: QtBot):
    page.editing.begin()
    fill(qtbot, page, given_name="Zahra")
    assert said(page, "family_name") == ""
    with qtbot.waitSignal(page.acted):
        page.panel.primary.click()


def test_nobody_is_added_without_any_name(page: NewcomersPage, qtbot: QtBot):
    page.editing.begin()
    fill(qtbot, page, contact="a@b.be")
    page.panel.primary.click()
    assert said(page, "family_name") == "This cannot stay empty"


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("family_name", "Peeters 85.07.30-033 28", "national register number"),
        ("given_name", "85073003328", "national register number"),
        ("family_name", "x" * 49, "Too long: at most 48"),
        ("given_name", "x" * 49, "Too long: at most 48"),
        ("contact", "x" * 49, "Too long: at most 48"),
        ("client_number", "12345", "for example K0012345"),
    ],
)
def test_a_wrong_field_says_so_at_once(
    page: NewcomersPage, qtbot: QtBot, name: str, text: str, sentence: str
):
    page.editing.begin()
    fill(qtbot, page, **{name: text})
    assert sentence in said(page, name)


def test_a_mobile_number_is_no_national_number(page: NewcomersPage, qtbot: QtBot):
    page.editing.begin()
    fill(qtbot, page, contact="85073003328")
    assert said(page, "contact") == ""


def test_a_client_number_that_is_taken_is_said(
    sqlite_town: Town, page: NewcomersPage, qtbot: QtBot
):
    taken = sqlite_town.newcomer()
    page.editing.begin()
    fill(qtbot, page, client_number=taken.client_number)
    qtbot.waitUntil(lambda: said(page, "client_number") == "This number or code exists already")


@pytest.mark.parametrize("name", ["family_name", "given_name"])
def test_a_name_that_no_font_can_print_is_said(make: Make, qtbot: QtBot, name: str):
    page = make(NewcomersPage, papers=Poor())
    page.editing.begin()
    page.editing.edit(name, "㐀")
    qtbot.waitUntil(lambda: said(page, name).startswith("㐀 cannot be printed"))


def test_an_answer_about_what_was_typed_before_is_dropped(make: Make, qtbot: QtBot, idle: Idle):
    page = make(NewcomersPage, papers=Poor())
    page.editing.begin()
    page.editing.edit("given_name", "㐀")
    page.editing._look_up()
    page.editing.edit("given_name", "Zahra")
    idle()
    assert said(page, "given_name") == ""


def test_a_changed_name_is_kept_and_found(sqlite_town: Town, make: Make, qtbot: QtBot, idle: Idle):
    newcomer = sqlite_town.newcomer()
    page = make(NewcomersPage)
    page.editing.open(newcomer.id)
    idle()
    assert page.editing.state
    page.editing.edit("family_name", "Haddad")
    with qtbot.waitSignal(page.acted):
        page.editing.save()
    page.list.look_for("haddad yusuf")
    idle()
    assert page.model.rowCount() == 1


def test_a_broken_look_at_the_courses_leaves_the_page_usable(
    make: Make, sqlite_town: Town, caplog: pytest.LogCaptureFixture
):
    class NoCourses:
        def __getattr__(self, name: str) -> object:
            return getattr(sqlite_town.reads, name)

        def courses(self, _query: object) -> None:
            raise RuntimeError

    sqlite_town.newcomer()
    page = make(NewcomersPage, reads=NoCourses())
    assert page.model.rowCount() == 1
    assert page.courses.box.count() == 0
    caplog.clear()


def test_a_coordinator_sees_who_looked_at_a_card_and_when(
    make: Make, idle: Idle, sqlite_town: Town
):
    log, newcomer = sqlite_town.database.read_log, sqlite_town.newcomer()
    line = Looked(uuid4(), NOW, sqlite_town.place.id, sqlite_town.staff.id, newcomer.id)
    log.write((line,))
    page = make(NewcomersPage, read_log=log)
    looked: list[object] = []
    page.looked.connect(looked.append)
    page.editing.open(newcomer.id)
    idle()
    assert page.looks.isVisible()
    assert page.looks.lines.text().endswith("· An Peeters · balie 2")
    assert looked == [newcomer.id]
    page.editing.begin()
    assert not page.looks.isVisible() and looked == [newcomer.id]


def test_a_clerk_does_not_see_who_looked(make: Make, idle: Idle, sqlite_town: Town):
    newcomer = sqlite_town.newcomer()
    sqlite_town.staff = sqlite_town.clerk()
    page = make(NewcomersPage, read_log=sqlite_town.database.read_log)
    page.editing.open(newcomer.id)
    idle()
    assert not page.looks.isVisible()
