from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.ui.registers.courses import CoursesPage
from desk_app.ui.registers.devices import DevicesPage
from desk_app.ui.registers.newcomers import NewcomersPage
from desk_app.ui.registers.sims import SimsPage
from desk_app.ui.registers.staff import StaffPage
from tests.support.accounts import sign_in_of
from tests.support.town import Town

Make = Callable[..., Any]
Idle = Callable[[], None]
F9 = Qt.Key.Key_F9
REGISTERS = [
    (DevicesPage, "model", "HP 11 G10"),
    (SimsPage, "iccid", "8932020000000000028"),
    (NewcomersPage, "family_name", "Peeters-Claes"),
    (CoursesPage, "name", "MO Frans"),
    (StaffPage, "staff", "Zoe Maes"),
]


@pytest.fixture
def opened(sqlite_town: Town, make: Make, idle: Idle) -> Callable[[type], Any]:
    """A page with its first line open beside the list."""
    sqlite_town.sim(sqlite_town.device())
    sqlite_town.lend()

    def made(kind: type) -> Any:
        page = make(kind, sign_in=sign_in_of(sqlite_town))
        page.editing.open(page.model.row(0).id)
        idle()
        return page

    return made


def retype(qtbot: QtBot, page: Any, name: str, text: str) -> None:
    line = page.panel.fields[name].inside
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


@pytest.mark.parametrize(("kind", "name", "text"), REGISTERS)
def test_f9_saves_what_was_typed_in_the_panel_of_any_register(
    opened: Callable[[type], Any], qtbot: QtBot, idle: Idle, kind: type, name: str, text: str
):
    page = opened(kind)
    retype(qtbot, page, name, text)
    with qtbot.waitSignal(page.acted):
        qtbot.keyClick(page.panel.fields[name].inside, F9)
    idle()
    assert page.panel.isHidden()
    shown = [page.model.index(0, each).data() for each in range(page.model.columnCount())]
    assert text in shown


@pytest.mark.parametrize(("kind", "name", "text"), REGISTERS)
def test_the_button_that_saves_shows_its_key(
    opened: Callable[[type], Any], qtbot: QtBot, kind: type, name: str, text: str
):
    page = opened(kind)
    assert page.panel.key.isVisible()
    assert page.panel.key.text() == "F9"


def test_f9_does_nothing_while_there_is_nothing_to_save(
    opened: Callable[[type], Any], qtbot: QtBot, idle: Idle
):
    page = opened(DevicesPage)
    with qtbot.assertNotEmitted(page.acted):
        qtbot.keyClick(page.panel.fields["model"].inside, F9)
        idle()
    assert page.panel.isVisible()
    page.editing.close()
    with qtbot.assertNotEmitted(page.acted):
        qtbot.keyClick(page.list.table, F9)
        idle()
