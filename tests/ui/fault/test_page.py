import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desk_app.ui.fault.page import FaultPage
from desk_app.usecases.opening import Fault, Trouble
from tests.support.services import LOOK

FILE = "/home/balie/leenbalie.db"
SERVER = "postgresql+psycopg://balie:***@leuven.example/leenbalie"


@pytest.fixture
def page(qtbot: QtBot) -> FaultPage:
    made = FaultPage(LOOK)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(page: FaultPage) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible() and each.text()]


@pytest.mark.parametrize("where", [FILE, SERVER])
@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_says_what_happened_where_and_what_to_do(
    page: FaultPage, trouble: Trouble, where: str, qtbot: QtBot
):
    page.show_fault(Fault(trouble, where))
    qtbot.waitUntil(lambda: "1" in shown(page))
    texts = shown(page)
    assert page.what.text() in texts and page.means.text() in texts and where in texts
    helps = {
        Trouble.PASSWORD_NEEDED: "Enter the password",
        Trouble.WRONG_PASSWORD: "Enter the password",
        Trouble.MAY_UPGRADE: "Bring up to date",
    }
    assert page.acts.primary.accessibleName() == helps.get(trouble, "Try again")


def test_each_trouble_has_its_own_advice(page: FaultPage):
    said = set()
    for trouble in Trouble:
        page.show_fault(Fault(trouble, FILE))
        said.add((page.what.text(), page.accessibleDescription()))
    assert len(said) == len(Trouble)


def test_steps_of_a_former_fault_do_not_stay(page: FaultPage):
    page.show_fault(Fault(Trouble.CORRUPT, FILE))
    page.show_fault(Fault(Trouble.FULL, FILE))
    assert page.steps.count() == 2


def test_trying_again_is_asked_for_once_until_there_is_an_answer(page: FaultPage, qtbot: QtBot):
    page.show_fault(Fault(Trouble.LOCKED, FILE))
    page.activateWindow()
    with qtbot.waitSignal(page.again):
        qtbot.keyClick(page, Qt.Key.Key_F9)
    assert not page.acts.primary.isEnabled()
    page.show_fault(Fault(Trouble.LOCKED, FILE))
    assert page.acts.primary.isEnabled()


def test_a_fault_without_a_place_shows_no_empty_heading(page: FaultPage):
    page.show_fault(Fault(Trouble.UNREACHABLE, ""))
    assert not page.where_title.isVisible() and not page.where.isVisible()
