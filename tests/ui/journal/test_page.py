from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any, get_args
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desk_app.adapters.database.payload import KINDS
from desk_app.domain import numbers
from desk_app.domain.acts import AccessoryBack, Extend, PaperSigned, Photo, Prepare, TakeBack
from desk_app.domain.condition import FINE, Accessory
from desk_app.domain.devices import PLACES, DeviceState, Standing, Step
from desk_app.domain.outcomes import Done, Imported, Moved, Saved, Undone
from desk_app.domain.place_acts import Move
from desk_app.domain.scan_acts import FileScan, ScannedPage
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.ui.counter import today
from desk_app.ui.jobs import Lane
from desk_app.ui.journal.columns import columns, skew
from desk_app.ui.journal.page import JournalPage
from desk_app.ui.wording import entries, terms
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.reads import TodayLine
from tests.support.services import LOOK, services_of
from tests.support.town import NOW, PAPER, Town, done

NOW_ID = UUID(int=1)
Idle = Callable[[], None]
Make = Callable[[], JournalPage]


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = Lane()
    yield made
    assert made.finish()


@pytest.fixture
def idle(qtbot: QtBot, lane: Lane) -> Idle:
    return lambda: qtbot.waitUntil(lambda: lane.waiting == 0)


@pytest.fixture
def make(qtbot: QtBot, sqlite_town: Town, lane: Lane, idle: Idle) -> Iterator[Make]:
    pages: list[JournalPage] = []

    def made() -> JournalPage:
        setup = sqlite_town.reads.setup()
        journal = sqlite_town.database.journal
        page = JournalPage(LOOK, lane, services_of(sqlite_town), journal, setup)
        pages.append(page)
        page.resize(1096, 690)
        page.show()
        idle()
        return page

    yield made
    for page in pages:
        page.list._pause.stop()
        idle()
        page.close()
        page.deleteLater()


def lines(page: JournalPage) -> list[str]:
    """What was done, newest first."""
    model = page.model
    return [str(model.index(place, 1).data()) for place in range(model.rowCount())]


def said(page: JournalPage) -> str:
    """Everything on the panel."""
    return "\n".join(label.text() for label in page.panel.findChildren(QLabel))


def test_every_act_is_listed_in_words(make: Make, sqlite_town: Town):
    lent = sqlite_town.lend()
    sqlite_town.take_back(lent, accessories=())
    page = make()
    assert lines(page)[:2] == ["Taken back, without charger, sleeve", "Lent"]
    assert lines(page)[-1] == "Database set up"
    assert page.list.count.text() == "6 in all"


def test_an_entry_opens_with_its_facts_its_hash_and_its_chain(
    make: Make, idle: Idle, sqlite_town: Town
):
    lent = sqlite_town.lend()
    page = make()
    page.list.table.choose(0)
    page.list.table._open(0)
    idle()
    assert not page.panel.isHidden()
    words = said(page)
    assert numbers.display(lent.tag) in words and "An Peeters" in words and "balie 2" in words
    assert "chain holds" in words and "Entry 5 of this desk" in words
    row = page.model.row(0)
    assert row
    entry = sqlite_town.database.journal.entry(row.id)
    assert entry and entry.hash[:16] in words and "Al-Hamdan" not in words
    page.close_panel()
    assert page.panel.isHidden()


def test_a_reason_stands_on_the_panel(make: Make, idle: Idle, sqlite_town: Town):
    lent = sqlite_town.lend()
    done(
        sqlite_town.do(
            Extend, loan_id=lent.loan_id, due_date=date(2027, 1, 8), reason="exam in January"
        )
    )
    page = make()
    page.list.table._open(0)
    idle()
    assert "exam in January" in said(page)


def test_a_scanned_device_shows_what_was_done_with_it(make: Make, idle: Idle, sqlite_town: Town):
    lent = sqlite_town.lend()
    sqlite_town.lend()
    page = make()
    page.accept_scan(lent.tag)
    idle()
    assert lines(page) == ["Lent", "Device registered or changed"]
    assert page.list.search.text() == numbers.display(lent.tag)
    page.accept_scan("5CDNOBODY")
    idle()
    assert "No device" in page.list.notice.text()


def test_who_and_which_day_narrow_it_down(qtbot: QtBot, make: Make, idle: Idle, sqlite_town: Town):
    clerk = sqlite_town.clerk()
    sqlite_town.later(days=1)
    act = sqlite_town.hand_out_act(
        sqlite_town.device(), sqlite_town.newcomer(), sqlite_town.course()
    )
    sqlite_town.desk.perform(act, clerk.id)
    page = make()
    page.staff.box.activated.emit(page.staff.box.findText("Bram"))
    idle()
    assert lines(page) == ["Lent"]
    page.staff.box.activated.emit(0)
    day = NOW.astimezone().date()
    qtbot.keyClicks(page.day.line, f"{day:%d/%m/%Y}")
    idle()
    assert lines(page) == ["Database set up"]
    qtbot.keyClick(page.day.line, Qt.Key.Key_Backspace)
    qtbot.keyClicks(page.day.line, "x")
    assert page.day.wrong.text()
    page.day.line.clear()
    page.day.line.textEdited.emit("")
    idle()
    assert len(lines(page)) == 5


def test_a_database_that_is_away_is_said(
    make: Make, idle: Idle, sqlite_town: Town, monkeypatch: pytest.MonkeyPatch, caplog: Any
):
    sqlite_town.lend()
    page = make()

    def away(*_: object) -> None:
        raise TroubleError(Trouble.UNREACHABLE)

    monkeypatch.setattr(type(sqlite_town.database.journal), "entry", away)
    monkeypatch.setattr(type(sqlite_town.reads), "device_by_serial", away)
    page.list.table._open(0)
    idle()
    assert page.list.notice.text() and page.panel.isHidden()
    page.list.say("")
    page.accept_scan("5CDNOBODY")
    idle()
    assert page.list.notice.text()
    caplog.clear()


def test_a_clock_that_is_fast_is_told_and_what_came_later_to_the_server(
    make: Make, idle: Idle, sqlite_town: Town
):
    for apart in (timedelta(minutes=-3), timedelta(hours=5), timedelta(days=2), timedelta()):
        sqlite_town.lend(at=sqlite_town.clock() + apart)
    page = make()
    rows = [page.model.row(place) for place in (12, 8, 4, 0)]
    words = [(mark := skew(row)) and mark.word for row in rows if row]
    assert words == ["3 min later at the server", "5 h fast", "2 d fast", None]
    clock = columns()[-1]
    assert [clock.text(row) for row in rows if row] == ["3 min later", "+5 h", "+2 d", ""]
    page.list.table._open(8)
    idle()
    assert "By the server's clock" in said(page)


def test_every_column_fits_beside_the_menu_of_a_small_screen(
    qtbot: QtBot, make: Make, sqlite_town: Town
):
    """1366 pixels wide, with a list so long that it has a scroll bar."""
    for _ in range(5):
        sqlite_town.lend()
    table = make().list.table
    qtbot.waitUntil(table.verticalScrollBar().isVisible)
    assert not any(table.isColumnHidden(place) for place in range(len(columns())))
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_a_chain_that_does_not_hold_is_said_in_red(make: Make, idle: Idle, sqlite_town: Town):
    sqlite_town.lend()
    engine = sqlite_town.database.engine
    with engine.begin() as connection:
        for trigger in ("journal_no_update", "journal_no_delete"):
            connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
        connection.exec_driver_sql("DELETE FROM journal WHERE sequence = 4")
        connection.exec_driver_sql("UPDATE journal SET version = 9 WHERE sequence = 2")
        connection.exec_driver_sql("DELETE FROM act_payload")
    page = make()
    page.list.table._open(0)
    idle()
    assert "one before it is missing" in said(page) and "was erased" in said(page)
    page.list.table._open(2)
    idle()
    assert "was changed" in said(page)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_act_has_words(kind: str):
    assert kind in entries.KINDS
    assert entries.did(kind, Saved(id=NOW_ID)).word == entries.KINDS[kind]()


def test_an_undo_says_what_was_undone(make: Make, sqlite_town: Town):
    """Every kind of act that can be undone, as its undoing stands in the list."""
    for act in undoable(sqlite_town):
        done(sqlite_town.desk.perform(act, sqlite_town.staff.id))
        done(sqlite_town.undo(act.id))
    words = (word.removeprefix("Undone: ") for word in lines(make()) if word.startswith("Undone"))
    assert list(words) == [
        "Scanned pages filed",
        "Signed paper came in",
        "An accessory came in",
        "Extended",
        "Taken back",
        "Sent, received, missing or found",
        "A step of preparing",
        "Lent",
    ]


def undoable(town: Town) -> Iterator[Any]:
    yield town.hand_out_act(town.device(), town.newcomer(), town.course())
    standing = {"device_id": town.device().id}
    yield town.act(Prepare, **standing, step=Step.TO_REPAIR, report_id=uuid4())
    yield town.act(Move, **standing, step=Step.REPORT_MISSING, to_site_id=None)
    back = {"condition": FINE, "brought_by_other": False, "paper": PAPER, "accessories": ()}
    first = {"loan_id": town.lend().loan_id}
    yield town.act(TakeBack, **first, report_id=uuid4(), **back)
    yield town.act(Extend, **first, due_date=date(2027, 1, 9), reason="ziek")
    done(town.do(TakeBack, **first, report_id=uuid4(), **back))
    yield town.act(AccessoryBack, **first, accessory=Accessory.SLEEVE)
    paper = {"loan_id": town.lend(signature=Signature(SignedHow.ON_PAPER)).loan_id}
    yield town.act(PaperSigned, **paper)
    page = ScannedPage(uuid4(), Photo("a" * 64, b"picture"), 2)
    yield town.act(FileScan, pages=(page,), **paper, last_page=2)


def test_what_is_undone_is_never_named_as_the_program_does():
    assert {kind.__name__ for kind in get_args(Done)} > set(entries.UNDONE)
    assert set(entries.UNDONE.values()) <= set(entries.KINDS)
    of_another_program = Undone(of=NOW_ID, kind="Borrowed")
    assert entries.did("undo", of_another_program).word == "Undone"


def test_an_import_says_how_much():
    word = entries.did("import", Imported(devices=3, courses=1, newcomers=20)).word
    assert word == "File imported: 3 devices, 1 courses, 20 people"


@pytest.mark.parametrize(
    ("step", "state", "word"),
    [
        (Step.SEND, DeviceState.IN_TRANSIT, "Sent to another site"),
        (Step.RECEIVE, DeviceState.READY, "Received from another site"),
        (Step.REPORT_MISSING, DeviceState.MISSING, "Reported missing"),
        (Step.FIND, DeviceState.RETURNED, "Found"),
    ],
)
def test_a_device_that_moved_is_said_where_it_is_now(step: Step, state: DeviceState, word: str):
    before, after = (Standing(each, PLACES[each], None) for each in (DeviceState.READY, state))
    moved = Moved(tag="LB000421X", step=step, before=before, after=after)
    assert entries.did("move", moved) == Mark(*terms.STATE_LOOK[state], word)
    line = TodayLine(NOW_ID, NOW, moved, "LB000421X", "", undone=False)
    assert today.described(line)[2] == f"LB000421-X · {word}"
