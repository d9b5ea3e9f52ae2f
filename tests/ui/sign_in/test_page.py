from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from desk_app.domain.people import Staff
from desk_app.domain.scanners import ScannedText
from desk_app.ui.jobs import Lane
from desk_app.ui.performing import NOBODY
from desk_app.ui.sign_in.approval import ApprovalDialog
from desk_app.ui.sign_in.page import SignInPage
from desk_app.ui.sign_in.view_model import SignInModel
from desk_app.usecases.sign_in import NotHere, SignIn, SignInAnswer
from tests.support.accounts import BADGE, CLERKS_PIN, PIN, sign_in_of, with_pins
from tests.support.services import LOOK
from tests.support.town import Town

Key = Qt.Key


@dataclass
class Desk:
    """A page over a window, on a real database; its seconds are set by the test."""

    qtbot: QtBot
    town: Town
    lane: Lane
    window: QMainWindow
    an: Staff
    bram: Staff
    seconds: float = 0.0

    def model(self, try_: Callable[..., SignInAnswer] | None = None) -> SignInModel:
        door: SignIn = sign_in_of(self.town)
        made = SignInModel(self.lane, try_ or door.sign_in, lambda: self.seconds, self.window)
        self.entered: list[Staff] = []
        made.signed_in.connect(self.entered.append)
        made.offer(door.who())
        return made

    def page(self, model: SignInModel | None = None) -> SignInPage:
        page = SignInPage(LOOK, model or self.model(), "Leuven · balie 2", self.window)
        page.show()
        page.form.begin()
        return page

    def later(self, seconds: float) -> None:
        self.seconds += seconds
        self.town.later(seconds=int(seconds))

    def type(self, page: SignInPage | ApprovalDialog, pin: str) -> None:
        self.qtbot.keyClicks(page.form.pin.line, pin)
        self.qtbot.keyClick(page.form.pin.line, Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.lane.waiting == 0)


@pytest.fixture
def desk(qtbot: QtBot, sqlite_town: Town) -> Iterator[Desk]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    an, bram = with_pins(sqlite_town)
    made = Desk(qtbot, sqlite_town, Lane(), window, an, bram)
    yield made
    assert made.lane.finish()


def test_a_name_is_found_by_its_first_letters_and_the_pin_follows(desk: Desk):
    page = desk.page()
    assert page.form.names.hasFocus()
    assert page.acts.first.text() == "Choose your name, or scan your badge"
    desk.qtbot.keyClicks(page.form.names, "br")
    desk.qtbot.keyClick(page.form.names, Key.Key_Return)
    assert page.form.pin.line.hasFocus()
    desk.type(page, CLERKS_PIN)
    assert desk.entered == [desk.bram]
    assert page.form.pin.line.text() == ""


def test_letters_begin_a_name_also_where_the_pin_is_asked(desk: Desk):
    page = desk.page()
    page.model.choose(desk.an.id)
    page.form.begin()
    assert page.form.pin.line.hasFocus()
    desk.qtbot.keyClicks(page.form.pin.line, desk.bram.name[0].lower())
    assert page.model.state.chosen == desk.bram.id
    assert page.form.names.hasFocus()
    desk.qtbot.keyClick(page.form.names, Key.Key_Return)
    assert page.form.pin.line.hasFocus()
    unshifted = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Eacute, Qt.KeyboardModifier(0), "é")
    QApplication.sendEvent(page.form.pin.line, unshifted)  # the 2 of a Belgian keyboard
    assert page.form.pin.line.hasFocus()
    assert page.model.state.chosen == desk.bram.id


def test_arrows_walk_through_the_names(desk: Desk):
    page = desk.page()
    desk.qtbot.keyClick(page.form.names, Key.Key_Down)
    desk.qtbot.keyClick(page.form.names, Key.Key_Down)
    assert page.model.state.chosen == desk.bram.id
    desk.qtbot.keyClick(page.form.names, Key.Key_Up)
    assert page.model.state.chosen == desk.an.id


def test_who_was_here_last_types_only_the_pin(desk: Desk):
    model = desk.model()
    model.offer(model.state.who, desk.an.id)
    page = desk.page(model)
    assert page.form.pin.line.hasFocus()
    desk.type(page, PIN)
    assert desk.entered == [desk.an]


def test_a_badge_and_its_pin_let_in_also_by_another_keyboard_layout(desk: Desk):
    page = desk.page()
    page.accept_scan(ScannedText("?Z)àà'é", BADGE))
    assert page.form.badge.text() == "Badge read. Now type your PIN."
    assert page.form.pin.line.hasFocus()
    desk.type(page, CLERKS_PIN)
    assert desk.entered == [desk.bram]


def test_digits_can_be_pressed_where_there_is_no_keyboard(desk: Desk):
    model = desk.model()
    model.offer(model.state.who, desk.an.id)
    page = desk.page(model)
    for digit in "77481516":
        page.form.pad.keys[digit].click()
    for _ in range(8):
        page.form.pad.erase.click()
    for digit in PIN:
        page.form.pad.keys[digit].click()
    assert page.form.pin.line.hasFocus()
    assert page.acts.primary.isEnabled()
    page.acts.primary.click()
    desk.qtbot.waitUntil(lambda: desk.entered == [desk.an])


def test_only_digits_are_taken_and_nobody_reads_along(desk: Desk):
    page = desk.page()
    desk.qtbot.keyClicks(page.form.pin.line, "48a15-16")
    assert page.form.pin.line.text() == "481516"
    assert page.form.pin.line.displayText() == "●" * 6


def test_a_wrong_pin_is_said_and_typed_again(desk: Desk):
    model = desk.model()
    model.offer(model.state.who, desk.an.id)
    page = desk.page(model)
    desk.type(page, "902143")
    assert page.form.told.text().startswith("That is not right")
    assert page.form.pin.line.text() == "" and page.form.pin.line.hasFocus()
    desk.qtbot.keyClicks(page.form.pin.line, "4")
    assert page.form.told.text() == ""
    assert desk.entered == []


def test_the_pause_counts_down_and_belongs_to_one_name(desk: Desk):
    model = desk.model()
    model.offer(model.state.who, desk.an.id)
    page = desk.page(model)
    for _ in range(4):
        desk.type(page, "902143")
        desk.later(2)
        model.tick()
    assert model.state.seconds == 2
    assert "try again in 2\u00a0s" in page.form.told.text()
    desk.qtbot.keyClicks(page.form.pin.line, PIN)
    assert not page.acts.primary.isEnabled()
    model.choose(desk.bram.id)
    assert page.acts.primary.isEnabled() and page.form.told.text() == ""
    model.choose(desk.an.id)
    desk.later(1)
    model.tick()
    assert "in 1\u00a0s" in page.form.told.text()
    desk.later(1)
    model.tick()
    assert page.form.told.text() == "" and page.acts.primary.isEnabled()
    page.form.enter()
    desk.qtbot.waitUntil(lambda: desk.entered == [desk.an])


def test_a_pause_that_another_desk_began_is_said(desk: Desk):
    for _ in range(9):
        sign_in_of(desk.town).sign_in(desk.an.id, "902143")
        desk.town.later(seconds=300)
    sign_in_of(desk.town).sign_in(desk.an.id, "902143")
    model = desk.model()
    model.offer(model.state.who, desk.an.id)
    page = desk.page(model)
    desk.type(page, PIN)
    assert desk.entered == []
    assert "in 4:16\u00a0min" in page.form.told.text()


def test_what_breaks_is_said_and_can_be_tried_again(desk: Desk, caplog: pytest.LogCaptureFixture):
    def breaks(*_: object) -> SignInAnswer:
        raise ZeroDivisionError

    model = desk.model(breaks)
    model.offer(model.state.who, desk.an.id)
    page = desk.page(model)
    desk.type(page, PIN)
    caplog.clear()
    assert page.form.told.text() and not model.state.busy


def test_without_server_it_says_who_can_go_on(desk: Desk):
    model = desk.model(lambda *_: NotHere())
    model.offer(model.state.who, desk.an.id)
    page = desk.page(model)
    desk.type(page, PIN)
    told = page.form.told.text()
    assert told.startswith("The server cannot be reached") and "in the last 14 days" in told


def test_the_page_covers_the_window_whatever_its_size(desk: Desk):
    page = desk.page()
    desk.window.resize(1366, 768)
    desk.qtbot.waitUntil(lambda: page.size() == desk.window.size())


def test_a_colleague_who_left_is_no_longer_chosen(desk: Desk):
    model = desk.model()
    model.choose(desk.bram.id)
    model.offer((desk.an,))
    assert model.state.chosen is None
    model.enter(PIN)
    assert desk.lane.waiting == 0


def test_a_clerk_approves_nothing_and_a_coordinator_does(desk: Desk):
    model = desk.model(sign_in_of(desk.town).approve)
    dialog = ApprovalDialog(LOOK, model, NOBODY, desk.window)
    approvals: list[object] = []
    dialog.approved.connect(approvals.append)
    dialog.open()
    dialog.accept_scan(ScannedText(BADGE))
    desk.type(dialog, CLERKS_PIN)
    assert dialog.form.told.text().startswith("Only a coordinator can approve this")
    assert dialog.isVisible() and approvals == []
    model.choose(desk.an.id)
    desk.type(dialog, PIN)
    assert approvals == [desk.an.id] and not dialog.isVisible()
