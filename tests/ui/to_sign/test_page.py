from collections.abc import Callable, Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain import numbers
from desk_app.domain.outcomes import HandedOut
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.ui.devices.outputs import Sheet
from desk_app.ui.jobs import Lane
from desk_app.ui.parts.elided import Elided
from desk_app.ui.scans.model import ScansModel
from desk_app.ui.to_sign.page import ToSignPage
from desk_app.usecases.live_ports import Notice
from tests.support.done import click_undo
from tests.support.services import LOOK, services_of
from tests.support.town import PAPER, Town, done

NOW_ID = UUID(int=1)
ON_PAPER = Signature(SignedHow.ON_PAPER)
NOBODYS = numbers.loan_number("0000000ZZ")
Make = Callable[..., ToSignPage]
Scan = Callable[[ToSignPage, str], None]


@pytest.fixture
def make(qtbot: QtBot, sqlite_town: Town) -> Iterator[Make]:
    """Makes the page in its own lane; the lane is finished before the town closes."""
    lane = Lane()

    def made(**other: object) -> ToSignPage:
        scans = ScansModel(lane)
        page = ToSignPage(LOOK, lane, services_of(sqlite_town, **other), scans)
        qtbot.addWidget(page)
        page.resize(1096, 690)
        page.show()
        idle(qtbot, page)
        page.activateWindow()
        return page

    yield made
    assert lane.finish()


@pytest.fixture
def scan(qtbot: QtBot, sqlite_town: Town) -> Scan:
    def scanned(page: ToSignPage, text: str) -> None:
        sqlite_town.later(seconds=2)
        page.accept_scan(text)
        idle(qtbot, page)

    return scanned


def idle(qtbot: QtBot, page: ToSignPage) -> None:
    qtbot.waitUntil(lambda: page.model._lane.waiting == 0)


def awaits(town: Town, number: str) -> bool:
    found = town.reads.device_of_loan(number)
    assert found and found.open_loan
    return found.open_loan.loan.awaits_paper


def pressed(page: ToSignPage, name: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.accessibleName() == name)


def texts(widget: QWidget) -> str:
    shown = [each for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]
    return " | ".join(each.text() for each in shown)


def on_paper(town: Town) -> HandedOut:
    return town.lend(signature=ON_PAPER)


def test_scanning_the_number_on_the_paper_takes_it_off_the_list(
    make: Make, scan: Scan, sqlite_town: Town, qtbot: QtBot
):
    first, second = on_paper(sqlite_town), on_paper(sqlite_town)
    page = make()
    with qtbot.waitSignals([page.acted, page.sounded]):
        scan(page, first.loan_number)
    assert not awaits(sqlite_town, first.loan_number)
    assert awaits(sqlite_town, second.loan_number)
    assert [row.number for row in page.model.state.rows] == [second.loan_number]
    assert page.bar.what.text() == f"Agreement {numbers.display(first.loan_number)} is complete"


def test_the_oldest_agreement_stands_first_and_lent_on_screen_ones_are_not_listed(
    make: Make, sqlite_town: Town, qtbot: QtBot
):
    sqlite_town.lend()
    old = on_paper(sqlite_town)
    sqlite_town.later(days=1)
    new = on_paper(sqlite_town)
    page = make()
    assert [row.number for row in page.model.state.rows] == [old.loan_number, new.loan_number]
    qtbot.waitUntil(lambda: numbers.display(old.loan_number) in texts(page.waiting))


def test_the_button_on_the_line_does_the_same_as_a_scan(
    make: Make, sqlite_town: Town, qtbot: QtBot
):
    lent = on_paper(sqlite_town)
    page = make()
    pressed(page, f"Signed: {numbers.display(lent.loan_number)}").click()
    page.model.signed(page.model.state.rows[0].id)
    idle(qtbot, page)
    assert not awaits(sqlite_town, lent.loan_number)
    assert page.waiting.empty.isVisible()


def test_undo_puts_the_agreement_back_on_the_list(
    make: Make, scan: Scan, sqlite_town: Town, qtbot: QtBot
):
    lent = on_paper(sqlite_town)
    page = make()
    scan(page, lent.loan_number)
    with qtbot.waitSignal(page.acted):
        qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, page)
    assert awaits(sqlite_town, lent.loan_number)
    assert page.bar.what.text() == "Undone"
    qtbot.waitUntil(lambda: any(line.undone for line in page.done.list.lines.lines))
    page.model.undo_last()
    assert not page.model.state.busy


def test_what_came_in_today_can_be_undone_from_its_line(
    make: Make, scan: Scan, sqlite_town: Town, qtbot: QtBot
):
    lent = on_paper(sqlite_town)
    page = make()
    scan(page, lent.loan_number)
    click_undo(page.done)
    idle(qtbot, page)
    assert awaits(sqlite_town, lent.loan_number)


def test_a_paper_that_was_scanned_before_is_said_to_be_in(
    make: Make, scan: Scan, sqlite_town: Town
):
    lent = on_paper(sqlite_town)
    page = make()
    scan(page, lent.loan_number)
    scan(page, lent.loan_number)
    assert page.bar.what.text() == "This agreement is signed already"


def test_one_bar_code_read_twice_is_one_scan(make: Make, sqlite_town: Town, qtbot: QtBot):
    lent = on_paper(sqlite_town)
    page = make()
    page.accept_scan(lent.loan_number)
    page.accept_scan(lent.loan_number)
    idle(qtbot, page)
    assert page.bar.property("tone") == "ok"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (NOBODYS, f"No loan has the number {numbers.display(NOBODYS)}"),
        ("U0000000ZZ0", "U0000000ZZ0 was read wrongly"),
        ("LB000001M", "That is not the number of an agreement"),
        ("☃", "That is not the number of an agreement"),
        ("", "The scanner read nothing"),
        ("U" * 10_000, "That scan is too long to be a label"),
    ],
)
def test_what_is_no_agreement_gets_a_sentence(make: Make, scan: Scan, text: str, what: str):
    page = make()
    scan(page, text)
    assert (page.bar.what.text(), page.bar.property("tone")) == (what, "stop")


def test_a_device_that_is_back_still_waits_for_its_paper(
    make: Make, sqlite_town: Town, qtbot: QtBot
):
    lent = on_paper(sqlite_town)
    done(sqlite_town.take_back(lent))
    page = make()
    qtbot.waitUntil(lambda: "back" in texts(page.waiting).split(" | "))


def test_the_agreement_can_be_printed_and_viewed_again(make: Make, sqlite_town: Town, qtbot: QtBot):
    number = numbers.display(on_paper(sqlite_town).loan_number)
    page = make()
    for name, at_once in ((f"print again: {number}", True), (f"view: {number}", False)):
        with qtbot.waitSignal(page.paper_wanted) as wanted:
            pressed(page, name).click()
        assert wanted.args == [Sheet(PAPER.content, number), at_once]


def test_a_paper_that_is_not_kept_here_is_said(make: Make, sqlite_town: Town, qtbot: QtBot):
    on_paper(sqlite_town)
    page = make()
    gone = replace(page.model.state.rows[0], id=sqlite_town.staff.id)
    page.model.paper(gone, at_once=True)
    idle(qtbot, page)
    assert "is not kept here" in page.bar.what.text()


def test_newer_ones_that_are_not_listed_are_counted(make: Make, sqlite_town: Town):
    on_paper(sqlite_town)
    page = make()
    page.show_state(replace(page.model.state, count=3))
    assert page.waiting.more.text() == "and 2 newer ones" and page.waiting.more.isVisible()


def test_an_undo_that_came_too_late_is_said(
    make: Make, scan: Scan, sqlite_town: Town, qtbot: QtBot
):
    lent = on_paper(sqlite_town)
    page = make()
    scan(page, lent.loan_number)
    done(sqlite_town.take_back(lent))
    page.undo.click()
    idle(qtbot, page)
    assert page.bar.what.text() == "That can no longer be undone"


def test_a_database_that_broke_is_said_for_every_look(
    make: Make, scan: Scan, sqlite_town: Town, caplog: pytest.LogCaptureFixture, qtbot: QtBot
):
    class Broken:
        def __getattr__(self, name: str) -> object:
            raise RuntimeError(name)

    on_paper(sqlite_town)
    row = make().model.state.rows[0]
    page = make(reads=Broken())
    assert "The program made a mistake" in page.bar.what.text()
    for look in (
        lambda: page.accept_scan(row.number),
        lambda: page.model.paper(row, at_once=True),
        lambda: page.model.undo(row.id),
    ):
        page.model._show(replace(page.model.state, notice=None, loaded=True))
        look()
        idle(qtbot, page)
        assert page.bar.property("tone") == "stop"
    caplog.clear()


def test_in_a_narrow_window_what_does_not_fit_ends_in_dots(
    make: Make, sqlite_town: Town, qtbot: QtBot
):
    on_paper(sqlite_town)
    page = make()
    page.resize(700, 500)
    area = page.waiting.area
    detail = next(label for label in area.findChildren(Elided) if "HP 11 G9" in label.whole)
    qtbot.waitUntil(lambda: detail.text().endswith("…"))
    assert detail.toolTip() == detail.whole
    signed = next(b for b in area.findChildren(QPushButton) if b.text().strip() == "Signed")
    right = signed.mapTo(area.viewport(), signed.rect().topRight()).x()
    assert right < area.viewport().width()


def test_an_act_that_breaks_is_said_and_the_page_works_on(
    make: Make, scan: Scan, sqlite_town: Town, caplog: pytest.LogCaptureFixture
):
    def broken(act: object) -> None:
        raise RuntimeError("act")

    lent = on_paper(sqlite_town)
    page = make(perform=broken)
    scan(page, lent.loan_number)
    assert "The program made a mistake" in page.bar.what.text()
    assert not page.model.state.busy and awaits(sqlite_town, lent.loan_number)
    caplog.clear()


def test_what_another_desk_touched_lights_up_once_it_is_read_again(
    qtbot: QtBot, make: Make, sqlite_town: Town
):
    page = make()
    lent = sqlite_town.lend(signature=ON_PAPER)
    other = sqlite_town.lend(signature=ON_PAPER)
    assert lent.loan_id and other.loan_id
    page.hear((Notice(NOW_ID, sqlite_town.place.id, "hand_out", loan_id=lent.loan_id),))
    idle(qtbot, page)
    flashing = page.waiting.flashing
    assert flashing.colour(lent.loan_id) is not None and flashing.colour(other.loan_id) is None
    lit, plain = (page.waiting._lines[each] for each in (lent.loan_id, other.loan_id))
    assert lit.grab().toImage().pixelColor(2, 6) != plain.grab().toImage().pixelColor(2, 6)
    qtbot.waitUntil(lambda: flashing.colour(lent.loan_id or NOW_ID) is None)
