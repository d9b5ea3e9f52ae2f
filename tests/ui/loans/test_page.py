from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desk_app.domain import numbers
from desk_app.domain.acts import Act, Extend
from desk_app.domain.condition import FINE, Accessory, Part, Severity
from desk_app.domain.loans import EndedHow
from desk_app.domain.outcomes import HandedOut, Outcome
from desk_app.domain.people import Newcomer
from desk_app.domain.printing import PaperKind
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.ui.devices.outputs import Sheet
from desk_app.ui.jobs import Lane
from desk_app.ui.loans.page import LoansPage
from desk_app.ui.parts.labels import Chip
from desk_app.ui.wording import marks
from desk_app.usecases.live_ports import Notice
from desk_app.usecases.opening import Trouble, TroubleError
from tests.support.scans import lend_on_paper, printed, save, scanning_at
from tests.support.services import LOOK, services_of
from tests.support.town import PAPER, Town, done

Idle = Callable[[], None]
Make = Callable[..., LoansPage]
ON_PAPER = Signature(SignedHow.ON_PAPER)


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = Lane()
    yield made
    assert made.finish()


@pytest.fixture
def idle(qtbot: QtBot, lane: Lane) -> Idle:
    return lambda: qtbot.waitUntil(lambda: lane.waiting == 0)


@pytest.fixture
def make(sqlite_town: Town, lane: Lane, idle: Idle) -> Iterator[Make]:
    """Makes the page and shows it; it goes when all answers have come."""
    pages = []

    def made(**other: object) -> LoansPage:
        services = services_of(sqlite_town, **other)
        page = LoansPage(LOOK, lane, services, sqlite_town.reads.setup())
        pages.append(page)
        page.resize(1096, 690)
        page.show()
        page.activateWindow()
        idle()
        return page

    yield made
    idle()
    for page in pages:
        page.close()
        page.deleteLater()


@pytest.fixture
def lent(sqlite_town: Town) -> HandedOut:
    return sqlite_town.lend()


@pytest.fixture
def page(lent: HandedOut, make: Make, idle: Idle) -> LoansPage:
    """The page with one open loan on the panel."""
    made = make()
    open_loan(made, lent, idle)
    return made


def open_loan(page: LoansPage, lent: HandedOut, idle: Idle) -> None:
    assert lent.loan_id
    page.loan.open(lent.loan_id)
    idle()


def column(page: LoansPage, title: str) -> list[str]:
    place = [c.title for c in page.model.columns].index(title)
    return [page.model.index(row, place).data() for row in range(page.model.rowCount())]


def texts(page: LoansPage) -> str:
    labels = page.panel.findChildren(QLabel)
    return " | ".join(each.text() for each in labels if each.isVisibleTo(page.panel))


def chips(page: LoansPage) -> list[str]:
    shown = page.panel.findChildren(Chip)
    return [each.accessibleName() for each in shown if each.isVisibleTo(page.panel)]


def link(page: LoansPage, name: str) -> QPushButton:
    found, *others = (
        each
        for each in page.panel.findChildren(QPushButton)
        if each.isVisibleTo(page.panel) and name in (each.accessibleName(), each.text())
    )
    assert all("hand-out" in other.accessibleName() for other in others)
    return found


def due_date(town: Town, lent: HandedOut) -> date:
    assert lent.loan_id
    card = town.reads.loan(lent.loan_id)
    assert card
    return card.loan.due_date


def test_open_loans_are_listed_first_due_on_top(sqlite_town: Town, make: Make):
    late = sqlite_town.lend(due_date=date(2027, 2, 1))
    soon = sqlite_town.lend(due_date=date(2026, 12, 1))
    back = sqlite_town.lend()
    done(sqlite_town.take_back(back))
    page = make()
    assert column(page, "Number") == [numbers.display(each.loan_number) for each in (soon, late)]


def test_a_filter_shows_what_is_overdue(sqlite_town: Town, make: Make, idle: Idle):
    sqlite_town.lend()
    page = make()
    page.list.filters.button(2).click()
    idle()
    assert column(page, "State") == []
    sqlite_town.later(days=60)
    page.refresh()
    idle()
    assert column(page, "State") == ["overdue"]


@pytest.mark.parametrize("by", ["number", "tag", "client", "name"])
def test_a_loan_is_found_by_number_label_client_number_or_name(
    sqlite_town: Town, make: Make, qtbot: QtBot, idle: Idle, by: str
):
    sqlite_town.lend()
    newcomer = sqlite_town.newcomer(family_name="Diallo", given_name="Amina")
    lent = sqlite_town.hand_out(sqlite_town.device(), newcomer, sqlite_town.course())
    assert isinstance(lent, HandedOut)
    words = {
        "number": numbers.display(lent.loan_number),
        "tag": numbers.display(lent.tag),
        "client": newcomer.client_number,
        "name": "diallo am",
    }[by]
    page = make()
    page.list.search.setText(words)
    qtbot.keyClick(page.list.search, Qt.Key.Key_Return)
    idle()
    assert column(page, "Borrower") == ["Amina Diallo"]


def test_enter_opens_the_whole_loan(
    lent: HandedOut, make: Make, qtbot: QtBot, idle: Idle, sqlite_town: Town
):
    page = make()
    page.list.table.choose(0)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    idle()
    shown = texts(page)
    assert "Yusuf Al-Hamdan" in shown
    assert numbers.display(lent.loan_number) in shown
    assert f"{numbers.display(lent.tag)} · HP 11 G9" in shown
    assert "MO Arabisch · dag" in shown
    assert "charger | sleeve" in " | ".join(
        part.strip() for part in shown.split("|") if part.strip()
    )
    assert "Out: no signs of use" in shown
    qtbot.waitUntil(lambda: chips(page) == ["open"])
    qtbot.keyClick(page.panel, Qt.Key.Key_Escape)
    assert page.panel.isHidden()


def test_an_overdue_loan_says_so_in_the_panel(
    sqlite_town: Town, lent: HandedOut, make: Make, qtbot: QtBot, idle: Idle
):
    sqlite_town.later(days=60)
    page = make()
    open_loan(page, lent, idle)
    qtbot.waitUntil(lambda: chips(page) == ["overdue"])


def test_a_loan_is_extended_with_a_reason(
    sqlite_town: Town, lent: HandedOut, page: LoansPage, qtbot: QtBot, idle: Idle
):
    page.panel.primary.click()
    assert page.panel.reason.inside.hasFocus()
    page.panel.due.inside.setFocus()
    qtbot.keyClick(page.panel.due.inside, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.panel.due.inside, "9/1/2027")
    qtbot.keyClicks(page.panel.reason.inside, "course was extended")
    with qtbot.waitSignal(page.acted):
        qtbot.keyClick(page.panel.reason.inside, Qt.Key.Key_Return)
    idle()
    assert due_date(sqlite_town, lent) == date(2027, 1, 9)
    assert page.list.notice.text().startswith("Extended to 9")
    assert page.loan.state
    assert page.loan.state.card.loan.due_date == date(2027, 1, 9)
    assert not page.panel.form.isVisibleTo(page)


def test_f9_does_what_the_button_of_the_panel_says(
    sqlite_town: Town, lent: HandedOut, page: LoansPage, qtbot: QtBot, idle: Idle
):
    qtbot.keyClick(page.panel, Qt.Key.Key_F9)
    assert page.panel.reason.inside.hasFocus()
    qtbot.keyClicks(page.panel.reason.inside, "course was extended")
    with qtbot.waitSignal(page.acted):
        qtbot.keyClick(page.panel.reason.inside, Qt.Key.Key_F9)
    idle()
    assert due_date(sqlite_town, lent) == date(2027, 1, 2)


def test_two_weeks_more_are_offered(page: LoansPage):
    page.loan.begin_extending()
    assert page.loan.state
    assert page.loan.state.extending
    assert page.loan.state.extending.due == date(2027, 1, 2)


@pytest.mark.parametrize(
    ("due", "sentence"),
    [("19/12/2026", "The new date must be later than"), ("19/13", "Not written as it should be")],
)
def test_a_date_that_is_not_later_is_said_at_once(
    page: LoansPage, qtbot: QtBot, due: str, sentence: str
):
    page.panel.primary.click()
    page.panel.due.inside.setFocus()
    qtbot.keyClick(page.panel.due.inside, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.panel.due.inside, due)
    assert sentence in page.panel.due.wrong.text()


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        ("", "Give a reason"),
        ("for 85.07.30-033 28", "national register number"),
        ("x" * 501, "Too long"),
    ],
)
def test_a_wrong_reason_is_said_and_nothing_is_extended(
    sqlite_town: Town, lent: HandedOut, page: LoansPage, reason: str, sentence: str
):
    page.panel.primary.click()
    page.loan.edit("reason", reason)
    page.panel.primary.click()
    assert sentence in page.panel.reason.wrong.text()
    assert due_date(sqlite_town, lent) == date(2026, 12, 19)


def test_esc_first_leaves_the_extension_then_the_loan(page: LoansPage, qtbot: QtBot):
    page.panel.primary.click()
    qtbot.keyClick(page.panel.reason.inside, Qt.Key.Key_Escape)
    assert page.loan.state
    assert page.loan.state.extending is None
    page.panel.other.click()
    assert page.panel.isHidden()


def test_a_loan_that_another_desk_extended_meanwhile_is_refused_with_a_sentence(
    sqlite_town: Town, lent: HandedOut, page: LoansPage, idle: Idle
):
    page.loan.begin_extending()
    page.loan.edit("reason", "course was extended")
    done(sqlite_town.do(Extend, loan_id=lent.loan_id, due_date=date(2027, 6, 1), reason="other"))
    page.panel.primary.click()
    idle()
    assert "The new date must be later than" in page.panel.message.text()


def test_something_missing_comes_in_after_the_end(
    sqlite_town: Town, lent: HandedOut, make: Make, qtbot: QtBot, idle: Idle
):
    worn = FINE.with_part(Part.LID, Severity.WEAR)
    done(sqlite_town.take_back(lent, accessories=(Accessory.CHARGER,), condition=worn))
    page = make()
    page.list.filters.button(4).click()
    idle()
    assert column(page, "State") == ["incomplete"]
    open_loan(page, lent, idle)
    qtbot.waitUntil(lambda: chips(page) == ["incomplete"])
    assert "sleeve is missing" in texts(page)
    assert "Back: lid: signs of use" in texts(page)
    assert "Changed: lid" in texts(page)
    assert not page.panel.primary.isVisible()
    with qtbot.waitSignal(page.acted):
        link(page, "sleeve came in").click()
    idle()
    assert page.list.notice.text() == "sleeve came in"
    qtbot.waitUntil(lambda: chips(page) == ["back"])
    assert column(page, "State") == []


def test_a_signed_paper_is_received(sqlite_town: Town, make: Make, qtbot: QtBot, idle: Idle):
    lent = sqlite_town.lend(signature=ON_PAPER)
    page = make()
    assert column(page, "State") == ["to sign"]
    open_loan(page, lent, idle)
    qtbot.waitUntil(lambda: chips(page) == ["open", "to sign"])
    with qtbot.waitSignal(page.acted):
        page.panel.primary.click()
    idle()
    assert page.list.notice.text() == "Signed paper is in"
    qtbot.waitUntil(lambda: chips(page) == ["open"])


def test_a_loan_that_waits_for_paper_can_be_extended_too(sqlite_town: Town, make: Make, idle: Idle):
    page = make()
    open_loan(page, sqlite_town.lend(signature=ON_PAPER), idle)
    link(page, "extend").click()
    assert page.panel.form.isVisible()
    assert page.panel.primary.accessibleName() == "Extend"


@pytest.mark.parametrize(("name", "at_once"), [("view", False), ("print", True)])
def test_a_kept_paper_is_shown_or_printed(
    page: LoansPage, lent: HandedOut, qtbot: QtBot, name: str, at_once: bool
):
    button, *_ = (b for b in page.panel.findChildren(QPushButton) if b.text() == name)
    with qtbot.waitSignal(page.paper_wanted) as asked:
        button.click()
    assert asked.args == [Sheet(PAPER.content, numbers.display(lent.loan_number)), at_once]


def test_a_kept_paper_is_saved_byte_by_byte(
    page: LoansPage, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    file = tmp_path / "agreement.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    (button,) = (b for b in page.panel.findChildren(QPushButton) if b.text() == "save")
    button.click()
    idle()
    assert file.read_bytes() == PAPER.content
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    button.click()
    idle()
    assert list(tmp_path.glob("*.pdf")) == [file]


def test_a_paper_that_cannot_be_written_is_said(
    page: LoansPage, idle: Idle, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    assert page.loan.state
    page.loan.keep_paper(page.loan.state.card.papers[0], tmp_path / "no" / "folder.pdf")
    idle()
    assert page.panel.message.isVisible()
    caplog.clear()


def test_a_void_paper_says_so(sqlite_town: Town, make: Make, qtbot: QtBot, idle: Idle):
    act = sqlite_town.hand_out_act(
        sqlite_town.device(), sqlite_town.newcomer(), sqlite_town.course()
    )
    lent = done(sqlite_town.desk.perform(act, sqlite_town.staff.id))
    done(sqlite_town.undo(act.id))
    assert isinstance(lent, HandedOut)
    page = make()
    open_loan(page, lent, idle)
    qtbot.waitUntil(lambda: chips(page) == ["undone"])
    assert ", void" in texts(page)


@pytest.mark.parametrize("by", ["number", "tag", "serial", "client"])
def test_a_scan_opens_the_newest_loan_of_what_was_scanned(
    sqlite_town: Town, make: Make, idle: Idle, by: str
):
    device, course = sqlite_town.device(), sqlite_town.course()
    first = sqlite_town.hand_out(device, sqlite_town.newcomer(), course)
    assert isinstance(first, HandedOut)
    newcomer: Newcomer = sqlite_town.newcomer()
    sqlite_town.hand_out(sqlite_town.device(), newcomer, course)
    page = make()
    page.list.filters.button(5).click()
    scan = {
        "number": first.loan_number,
        "tag": device.tag,
        "serial": device.serial,
        "client": newcomer.client_number,
    }[by]
    page.accept_scan(scan)
    idle()
    assert page.loan.state
    assert (page.loan.state.card.newcomer.id == newcomer.id) is (by == "client")
    assert page.model.rowCount() == 1
    assert page.list.table.currentIndex().row() == 0


@pytest.mark.parametrize(
    ("scan", "sentence"),
    [
        (numbers.loan_number("0000000ZZ"), "No loan has the number"),
        ("5CDNOBODY", "No loan has the number"),
        ("", "The scanner read nothing"),
    ],
)
def test_a_scan_that_is_no_loan_is_said(make: Make, idle: Idle, scan: str, sentence: str):
    page = make()
    page.accept_scan(scan)
    idle()
    assert sentence in page.list.notice.text()


def test_a_refresh_reads_the_open_loan_again(
    sqlite_town: Town, lent: HandedOut, page: LoansPage, qtbot: QtBot, idle: Idle
):
    done(sqlite_town.take_back(lent))
    page.refresh()
    idle()
    qtbot.waitUntil(lambda: chips(page) == ["back"])
    page.loan.begin_extending()
    assert page.loan.state
    assert page.loan.state.extending is None


def test_a_loan_that_is_gone_is_said(page: LoansPage, sqlite_town: Town, idle: Idle):
    page.loan.open(sqlite_town.site.id)
    idle()
    assert page.list.notice.text() == "This is no longer in the database"


class Fragile:
    """Reads of a town that have lost a paper, and then stop answering."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.broken = False

    def __getattr__(self, name: str) -> object:
        return getattr(self.town.reads, name)

    def paper(self, _act_id: object) -> None:
        if self.broken:
            raise TroubleError(Trouble.UNREACHABLE)


def test_an_extension_that_breaks_leaves_what_was_typed(
    lent: HandedOut, make: Make, idle: Idle, caplog: pytest.LogCaptureFixture
):
    def broken(_act: Act) -> Outcome:
        raise TroubleError(Trouble.FULL)

    page = make(perform=broken)
    open_loan(page, lent, idle)
    page.loan.begin_extending()
    page.loan.edit("reason", "course was extended")
    page.loan.extend()
    page.loan.extend()
    idle()
    assert "The disk is full" in page.panel.message.text()
    assert page.panel.reason.line.text() == "course was extended"
    caplog.clear()


def test_a_paper_that_is_not_there_is_said(
    sqlite_town: Town,
    lent: HandedOut,
    make: Make,
    idle: Idle,
    caplog: pytest.LogCaptureFixture,
):
    reads = Fragile(sqlite_town)
    page = make(reads=reads)
    open_loan(page, lent, idle)
    link(page, "view").click()
    idle()
    assert "no longer in the database" in page.panel.message.text()
    reads.broken = True
    link(page, "view").click()
    idle()
    assert "The database does not answer" in page.panel.message.text()
    caplog.clear()


@pytest.mark.parametrize(
    ("how", "missing", "word"),
    [
        (EndedHow.RETURNED, 0, "back"),
        (EndedHow.RETURNED, 1, "incomplete"),
        (EndedHow.CANCELLED, 0, "undone"),
        (EndedHow.LOST, 0, "lost"),
        (EndedHow.SWAPPED, 0, "swapped"),
    ],
)
def test_every_end_of_a_loan_has_its_word(how: EndedHow, missing: int, word: str):
    assert marks.ended(how, missing).word == word


def test_the_signed_original_is_seen_and_saved_as_one_pdf(
    sqlite_town: Town,
    make: Make,
    idle: Idle,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    lent, paper = lend_on_paper(sqlite_town)
    scanning = scanning_at(sqlite_town)
    report = scanning.filing.take(save(printed(paper), tmp_path / "scan.tiff"), lambda _: True)
    assert report.taken
    page = make(scanning=scanning)
    open_loan(page, lent, idle)
    *_, view, _ = (b for b in page.panel.findChildren(QPushButton) if b.text() == "view")
    assert view.accessibleName().startswith("view: Signed original, scanned")
    with qtbot.waitSignal(page.paper_wanted) as asked:
        view.click()
    pdf: bytes = asked.args[0].pdf
    assert pdf.startswith(b"%PDF") and scanning.reader.count(pdf) == 2
    file = tmp_path / "original.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    *_, keep = (b for b in page.panel.findChildren(QPushButton) if b.text() == "save")
    keep.click()
    idle()
    assert scanning.reader.count(file.read_bytes()) == 2


def test_where_scans_cannot_be_read_the_original_is_said_not_to_be_here(
    sqlite_town: Town, make: Make, idle: Idle, tmp_path: Path
):
    lent, paper = lend_on_paper(sqlite_town)
    taken = scanning_at(sqlite_town).filing.take(
        save(printed(paper), tmp_path / "scan.tiff"), lambda _: True
    )
    assert taken.taken
    page = make()
    open_loan(page, lent, idle)
    *_, view, _ = (b for b in page.panel.findChildren(QPushButton) if b.text() == "view")
    view.click()
    idle()
    assert "no longer in the database" in page.panel.message.text()


@pytest.mark.parametrize(("place", "at_once"), [(0, False), (1, True)])
def test_a_receipt_of_the_hand_out_is_made_where_there_is_an_agreement(
    page: LoansPage, lent: HandedOut, qtbot: QtBot, place: int, at_once: bool
):
    found = [b for b in page.panel.findChildren(QPushButton) if "hand-out" in b.accessibleName()]
    with qtbot.waitSignal(page.paper_wanted) as asked:
        found[place].click()
    paper, now = asked.args
    assert paper.title == numbers.display(lent.loan_number) and now is at_once
    assert paper.kind is PaperKind.HAND_OUT and paper.make() == PAPER.content


def test_an_open_loan_shows_what_another_desk_made_of_it(make: Make, idle: Idle, sqlite_town: Town):
    lent = sqlite_town.lend()
    assert lent.loan_id
    page = make()
    page.loan.open(lent.loan_id)
    idle()
    done(sqlite_town.do(Extend, loan_id=lent.loan_id, due_date=date(2027, 1, 8), reason="exam"))
    page.hear((Notice(uuid4(), uuid4(), "extend", loan_id=lent.loan_id),))
    idle()
    state = page.loan.state
    assert state and state.card.loan.due_date == date(2027, 1, 8)
    assert state.trouble is None


def test_a_loan_that_is_being_extended_says_that_another_desk_changed_it(
    make: Make, idle: Idle, sqlite_town: Town
):
    lent = sqlite_town.lend()
    assert lent.loan_id
    page = make()
    page.loan.open(lent.loan_id)
    idle()
    page.loan.begin_extending()
    sqlite_town.take_back(lent)
    page.hear((Notice(uuid4(), uuid4(), "take_back", loan_id=lent.loan_id),))
    idle()
    assert "Another desk just changed this loan" in page.panel.message.text()


def test_opening_a_loan_tells_whose_name_was_seen_once(make: Make, idle: Idle, sqlite_town: Town):
    lent, other = sqlite_town.lend(), sqlite_town.lend()
    page = make()
    looked: list[object] = []
    page.looked.connect(looked.append)
    for each in (lent, lent, other):
        assert each.loan_id
        page.loan.open(each.loan_id)
        idle()
    assert looked == [lent.newcomer_id, other.newcomer_id]
