import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain import numbers
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import HandedOut
from desk_app.ui.jobs import Lane
from desk_app.ui.scans.model import ScansModel
from desk_app.ui.scans.state import ScansState
from desk_app.ui.to_sign import scans_card
from desk_app.ui.to_sign.match_dialog import MatchDialog
from desk_app.ui.to_sign.page import ToSignPage
from desk_app.usecases.opening import Trouble, TroubleError
from tests.support.done import click_undo
from tests.support.drops import drop
from tests.support.scans import lend_on_paper, printed, save, scanning_at
from tests.support.services import LOOK, services_of
from tests.support.town import Town

Make = Callable[..., ToSignPage]


@pytest.fixture
def make(qtbot: QtBot, sqlite_town: Town) -> Iterator[Make]:
    """Makes the page with the real paper loop behind it."""
    lane, reading = Lane(), Lane()

    def made(**other: object) -> ToSignPage:
        services = services_of(sqlite_town, **({"scanning": scanning_at(sqlite_town)} | other))
        scans = ScansModel(reading)
        scans.open(services)
        page = ToSignPage(LOOK, lane, services, scans)
        scans.setParent(page)
        qtbot.addWidget(page)
        page.resize(1096, 690)
        page.show()
        idle(qtbot, page)
        page.activateWindow()
        return page

    yield made
    assert lane.finish() and reading.finish()


@pytest.fixture
def page(make: Make) -> ToSignPage:
    return make()


def idle(qtbot: QtBot, page: ToSignPage) -> None:
    def at_rest() -> bool:
        busy = page._scans.state.batch.busy
        return not busy and page._scans.lane.waiting == page.model._lane.waiting == 0

    qtbot.waitUntil(at_rest, timeout=20_000)


def awaited(town: Town, lent: HandedOut) -> bool:
    return town.loan(lent).loan.awaits_paper


def pressed(widget: QWidget, begin: str) -> QPushButton:
    found = (b for b in widget.findChildren(QPushButton) if b.accessibleName().startswith(begin))
    return next(found)


def texts(widget: QWidget) -> str:
    shown = [each for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]
    return " | ".join(each.text() for each in shown)


def blank(file: Path, grey: int = 90) -> Path:
    """A page nobody can recognise."""
    return save([Image.new("L", (300, 400), grey)], file)


def test_scans_dropped_on_the_page_take_their_loans_off_the_list(
    page: ToSignPage, sqlite_town: Town, qtbot: QtBot, tmp_path: Path
):
    lent, paper = lend_on_paper(sqlite_town)
    files = [save([each], tmp_path / f"{n}.png") for n, each in enumerate(printed(paper))]
    with qtbot.waitSignal(page.model.changed):
        assert drop(page, files)
    idle(qtbot, page)
    assert not awaited(sqlite_town, lent)
    assert (
        page.scans.said.text()
        == "Agreements filed: 2 · now complete: 1 · pages still missing of: 1"
    )
    assert not page.scans.cancel.isVisible() and not page.scans.strip.isVisible()
    assert all(file.exists() for file in files)
    lines = [line.text for line in page.done.list.lines.lines]
    assert len(lines) == 2 and all(numbers.display(lent.loan_number) in line for line in lines)


def test_other_files_are_not_wanted(page: ToSignPage, tmp_path: Path):
    assert not drop(page, [tmp_path / "toestellen.csv"])
    assert page._scans.state.batch.total == 0


def test_what_is_not_recognised_waits_as_a_small_picture(
    page: ToSignPage, qtbot: QtBot, tmp_path: Path
):
    drop(page, [blank(tmp_path / "odd.png")])
    idle(qtbot, page)
    assert page.scans.strip.isVisible()
    assert "1" in page.scans.said.text() and page.scans.said.property("tone") == "warn"
    tile = pressed(page.scans, "Page of")
    assert not tile.icon().isNull()


def test_of_many_waiting_pages_the_oldest_are_shown(
    page: ToSignPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(scans_card, "MOST_TILES", 1)
    drop(page, [blank(tmp_path / f"{n}.png", 60 * n) for n in range(3)])
    idle(qtbot, page)
    qtbot.waitUntil(lambda: "and 2 newer ones" in texts(page.scans))
    assert len(page.scans._tiles) == 1


def open_dialog(page: ToSignPage, qtbot: QtBot) -> MatchDialog:
    pressed(page.scans, "Choose the loan").click()
    idle(qtbot, page)
    assert page.matching
    return page.matching


def test_a_waiting_page_is_given_its_loan_by_hand(
    page: ToSignPage, sqlite_town: Town, qtbot: QtBot, tmp_path: Path
):
    lent, _ = lend_on_paper(sqlite_town)
    other, _ = lend_on_paper(sqlite_town)
    drop(page, [blank(tmp_path / "odd.png")])
    idle(qtbot, page)
    dialog = open_dialog(page, qtbot)
    assert dialog.list.count() == 2 and not dialog.primary.isEnabled()
    assert not dialog.view.page.pixmap().isNull()
    wide = dialog.view.page.pixmap().height()
    dialog.view.turn.click()
    assert dialog.view.page.pixmap().height() < wide
    qtbot.keyClicks(dialog.words, lent.loan_number)
    idle(qtbot, page)
    assert dialog.list.count() == 1 and dialog.primary.isEnabled()
    dialog.primary.click()
    idle(qtbot, page)
    assert not awaited(sqlite_town, lent) and awaited(sqlite_town, other)
    assert page._scans.state.waiting == ()


def test_a_page_of_a_signed_loan_is_filed_without_asking_for_the_signature(
    page: ToSignPage, sqlite_town: Town, qtbot: QtBot, tmp_path: Path
):
    lent = sqlite_town.lend()
    drop(page, [blank(tmp_path / "odd.png")])
    idle(qtbot, page)
    dialog = open_dialog(page, qtbot)
    dialog._match()
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.words, lent.loan_number)
    idle(qtbot, page)
    assert not dialog.signed.isVisible()
    dialog.primary.click()
    idle(qtbot, page)
    assert [paper.kind for paper in sqlite_town.loan(lent).papers] == ["agreement", "signed"]


def test_a_waiting_page_is_thrown_away_from_its_tile_or_its_dialog(
    page: ToSignPage, qtbot: QtBot, tmp_path: Path
):
    drop(page, [blank(tmp_path / "a.png"), blank(tmp_path / "b.png", 0)])
    idle(qtbot, page)
    assert len(page._scans.state.waiting) == 2
    pressed(page.scans, "throw away").click()
    idle(qtbot, page)
    open_dialog(page, qtbot).drop.click()
    idle(qtbot, page)
    assert not len(page._scans.state.waiting) and not page.scans.strip.isVisible()


def test_a_page_that_names_its_loan_finds_it_in_the_dialog(
    page: ToSignPage, sqlite_town: Town, qtbot: QtBot, tmp_path: Path
):
    lent, paper = lend_on_paper(sqlite_town)
    lend_on_paper(sqlite_town)
    drop(page, [save(printed(paper)[1:], tmp_path / "signed.png")])
    idle(qtbot, page)
    click_undo(page.done)
    idle(qtbot, page)
    assert awaited(sqlite_town, lent)
    page._scans.refresh()
    idle(qtbot, page)
    dialog = open_dialog(page, qtbot)
    assert dialog._chosen() and dialog.primary.isEnabled()
    with qtbot.waitSignal(page._scans.acted):
        qtbot.keyClick(dialog, Qt.Key.Key_F9)
    idle(qtbot, page)
    assert not awaited(sqlite_town, lent)


def test_files_that_cannot_be_read_are_said_in_words_until_somebody_read_them(
    page: ToSignPage, qtbot: QtBot, tmp_path: Path
):
    letter = tmp_path / "brief.pdf"
    letter.write_text("een brief")
    sounds: list[str] = []
    page._scans.sounded.connect(sounds.append)
    drop(page, [letter, tmp_path / "weg.png"])
    idle(qtbot, page)
    no_document = "brief.pdf: this is no PDF, JPEG, PNG or TIFF"
    qtbot.waitUntil(lambda: no_document in texts(page.scans))
    assert "weg.png: this file is no longer there" in texts(page.scans)
    assert sounds == ["stop"]
    next(b for b in page.scans.findChildren(QPushButton) if b.text() == "read").click()
    assert "brief.pdf" not in texts(page.scans)


def test_what_a_scanner_writes_to_the_folder_is_taken_and_put_away_afterwards(
    page: ToSignPage, sqlite_town: Town, qtbot: QtBot, tmp_path: Path
):
    lent, paper = lend_on_paper(sqlite_town)
    folder = tmp_path / "scans"
    folder.mkdir()
    scans = page._scans
    scans.watch(str(folder))
    assert "scans" in page.scans.said.text()
    file = save(printed(paper), folder / "scan.pdf")
    scans.look()
    idle(qtbot, page)
    assert file.exists() and awaited(sqlite_town, lent)
    scans.look()
    idle(qtbot, page)
    assert not awaited(sqlite_town, lent)
    assert not file.exists() and (folder / "done" / "scan.pdf").exists()
    scans.watch("")
    shutil.copy(folder / "done" / "scan.pdf", file)
    scans.look()
    idle(qtbot, page)
    assert file.exists() and not scans._timer.isActive()


def test_a_file_of_the_folder_that_fails_stays_and_is_named_once(
    page: ToSignPage, qtbot: QtBot, tmp_path: Path
):
    (tmp_path / "half.pdf").write_bytes(b"%PDF-1.7 half")
    page._scans.watch(str(tmp_path))
    for _ in range(4):
        page._scans.look()
        idle(qtbot, page)
    assert (tmp_path / "half.pdf").exists()
    qtbot.waitUntil(lambda: texts(page.scans).count("half.pdf: damaged") == 1)


def test_a_batch_can_be_stopped(page: ToSignPage, sqlite_town: Town, qtbot: QtBot, tmp_path: Path):
    _, paper = lend_on_paper(sqlite_town)
    stack = save(printed(paper) * 3, tmp_path / "stack.tiff")

    def stop_at_once(state: ScansState) -> None:
        if state.batch.file:
            page.scans.cancel.click()

    page._scans.changed.connect(stop_at_once)
    drop(page, [stack, blank(tmp_path / "later.png")])
    idle(qtbot, page)
    qtbot.waitUntil(lambda: "stack.tiff: stopped" in texts(page.scans))
    assert page._scans.state.waiting == ()


def test_files_are_chosen_with_the_button_too(
    page: ToSignPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    chosen = ([str(blank(tmp_path / "odd.png"))], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: chosen)
    page.scans.choose.click()
    idle(qtbot, page)
    assert len(page._scans.state.waiting) == 1


def test_trouble_with_the_database_is_said_and_the_file_is_offered_again(
    make: Make, qtbot: QtBot, sqlite_town: Town, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    page = make()
    blank(tmp_path / "odd.png")
    works = sqlite_town.desk.perform

    def full(*_: object) -> None:
        raise TroubleError(Trouble.FULL)

    sqlite_town.desk.perform = full  # type: ignore[method-assign, assignment]
    page._scans.watch(str(tmp_path))
    for _ in range(2):
        page._scans.look()
        idle(qtbot, page)
    assert page.scans.said.text().startswith("The disk is full")
    assert page._scans.state.troubles == ()
    sqlite_town.desk.perform = works  # type: ignore[method-assign]
    page._scans.look()
    idle(qtbot, page)
    assert (tmp_path / "done" / "odd.png").exists()
    caplog.clear()


def test_an_act_that_is_refused_or_breaks_is_said(
    make: Make, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    answers = iter([Refused(Reason.CHANGED_MEANWHILE)])
    page = make(perform=lambda _: next(answers))
    drop(page, [blank(tmp_path / "odd.png")])
    idle(qtbot, page)
    for sentence in ("Somebody else changed this", "The program made a mistake"):
        pressed(page.scans, "throw away").click()
        idle(qtbot, page)
        assert page.scans.said.text().startswith(sentence)
    assert len(page._scans.state.waiting) == 1
    caplog.clear()


def test_without_a_reader_nothing_can_be_dropped(make: Make, tmp_path: Path):
    page = make(scanning=None)
    assert not page.acceptDrops() and not page.scans.choose.isEnabled()
    page._scans.take([tmp_path / "a.png"])
    page._scans.watch(str(tmp_path))
    assert page._scans.state.batch.total == 0 and page._scans.state.folder == ""
