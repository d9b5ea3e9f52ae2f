"""The page of conflicts, with clicks and keys, on a real inbox."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select, update

from desk_app.adapters.database.evidence_tables import conflict
from desk_app.adapters.database.payload import KIND_OF, encode_whole
from desk_app.domain.acts import Act, Extend, HandOut, Prepare, TakeBack, Undo
from desk_app.domain.condition import (
    FINE,
    Accessory,
    Condition,
    Part,
    PartCondition,
    Severity,
)
from desk_app.domain.conflict_acts import FileConflict, RefusedAct, Settled, filing_of
from desk_app.domain.devices import Step
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import ConflictSettled, HandedOut
from desk_app.domain.register_acts import SaveNewcomer, SaveRules
from desk_app.domain.settings import Rules
from desk_app.ui.conflicts.card import ConflictCard
from desk_app.ui.conflicts.page import ConflictsPage
from desk_app.ui.jobs import Lane
from desk_app.ui.wording import conflicts as words
from desk_app.ui.wording.conflict_choices import Names, names
from desk_app.ui.wording.entries import did
from desk_app.usecases.conflict_desk import Choice, ConflictDesk
from desk_app.usecases.conflict_ports import Goods
from desk_app.usecases.line import Line
from desk_app.usecases.live_ports import Everything
from desk_app.usecases.no_mirror import NoMirror
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.reads import Query
from tests.support.desk import drafts_of
from tests.support.services import LOOK
from tests.support.town import PAPER, Town, done

LEFT = Qt.MouseButton.LeftButton
POSITIONS = count(1)


class Door:
    """The town's own, until a test lets it stumble."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.error: Exception | None = None

    def perform(self, act: Any, by: Any) -> Any:
        if self.error:
            raise self.error
        return self.town.desk.perform(act, by)


class Inbox:
    """The page with everything it needs."""

    def __init__(self, qtbot: QtBot, town: Town) -> None:
        self.qtbot, self.town, self.door = qtbot, town, Door(town)
        self.line = Line(NoMirror(Trouble.FULL), town.clock)
        self.lane = Lane()
        desk = ConflictDesk(town.database.inbox, self.door, drafts_of(town), self.line)
        self.page = ConflictsPage(LOOK, self.lane, desk)
        self.sounds: list[str] = []
        self.page.sounded.connect(self.sounds.append)
        qtbot.addWidget(self.page)

    def show(self) -> None:
        self.page.resize(832, 560)
        self.page.show()
        self.rest()

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: self.lane.waiting == 0 and self.page.model.state.loaded)

    def file(self, act: Act, reason: Refused, **about: Any) -> None:
        content = encode_whole(act)
        sha256 = hashlib.sha256(content).hexdigest()
        kind, by = KIND_OF[type(act)], self.town.staff.id
        place = next(POSITIONS)
        kept = RefusedAct(act.id, place, kind, act.version, by, reason, sha256, content, **about)
        filing = FileConflict(id=filing_of(act.id), at=act.at, desk_id=act.desk_id, refused=kept)
        done(self.town.desk.perform(filing, by))

    def spoil(self) -> None:
        """No program can read what was filed."""
        with self.town.database.engine.begin() as connection:
            connection.execute(update(conflict).values(content=b"{"))

    def card(self) -> ConflictCard:
        (only,) = self.page.cards
        return only

    def click(self, which: Choice) -> None:
        QTest.mouseClick(self.card().buttons[which], LEFT)

    def how(self) -> str | None:
        with self.town.database.engine.connect() as connection:
            settled: str | None = connection.execute(select(conflict.c.settled_how)).scalar_one()
        return settled


@pytest.fixture
def inbox(qtbot: QtBot, sqlite_town: Town) -> Iterator[Inbox]:
    made = Inbox(qtbot, sqlite_town)
    yield made
    made.lane.finish()


def lent_twice(inbox: Inbox, elsewhere: UUID | None = None) -> tuple[HandOut, HandedOut]:
    """Ours was refused: the device was lent, here or elsewhere."""
    town = inbox.town
    course = town.course()
    device, people = town.device(), [town.newcomer(enrol_in=(course.id,)) for _ in range(2)]
    theirs = town.hand_out(
        device, people[1], course, **({"desk_id": elsewhere} if elsewhere else {})
    )
    assert isinstance(theirs, HandedOut)
    ours = town.hand_out_act(device, people[0], course)
    about = {"device_id": device.id, "loan_id": ours.loan_id, "newcomer_id": people[0].id}
    inbox.file(ours, Refused(Reason.ALREADY_LENT, device.tag), **about)
    inbox.show()
    return ours, theirs


def test_an_empty_inbox_says_so_and_so_does_one_that_is_away(inbox: Inbox):
    inbox.show()
    assert inbox.page.stack.currentWidget() is inbox.page.empty
    assert inbox.page.empty.sentence.text().startswith("No conflicts")
    inbox.line.lost()
    inbox.page.hear(Everything())
    inbox.rest()
    assert inbox.page.empty.sentence.text().startswith("Conflicts are kept on the server")


def test_what_is_on_the_server_is_kept_by_a_click(inbox: Inbox):
    lent_twice(inbox)
    acted: list[object] = []
    inbox.page.acted.connect(lambda: acted.append(True))
    inbox.click(Choice.THEIRS)
    inbox.rest()
    assert inbox.page.cards == [] and inbox.how() == "theirs"
    assert inbox.sounds == ["ok"] and acted == [True]


def test_a_choice_is_made_by_key(inbox: Inbox):
    ours, theirs = lent_twice(inbox)
    ours_button = inbox.card().buttons[Choice.OURS]
    QTest.keyClick(ours_button, Qt.Key.Key_Space)
    inbox.rest()
    assert inbox.how() is None
    QTest.keyClick(ours_button, Qt.Key.Key_Space)
    inbox.rest()
    found = inbox.town.reads.device_by_id(ours.device_id)
    assert found and found.open_loan and found.open_loan.loan.id == ours.loan_id
    assert theirs.loan_id != ours.loan_id and inbox.how() == "again"


def test_what_was_put_right_by_hand_is_told_first(inbox: Inbox):
    lent_twice(inbox)
    card = inbox.card()
    assert card.note.isHidden()
    inbox.click(Choice.CORRECTED)
    assert not card.note.isHidden() and card.note.wrong.isHidden()
    QTest.keyClick(card.note.line, Qt.Key.Key_Return)
    assert card.note.wrong.text() == "This cannot stay empty" and inbox.how() is None
    QTest.keyClicks(card.note.line, "U0000001-K")
    QTest.keyClick(card.note.line, Qt.Key.Key_Return)
    inbox.rest()
    assert inbox.page.cards == [] and inbox.how() == "corrected"


def test_a_note_with_a_national_number_is_refused_and_kept_on_the_screen(inbox: Inbox):
    lent_twice(inbox)
    inbox.click(Choice.CORRECTED)
    QTest.keyClicks(inbox.card().note.line, "85.07.30-033.28")
    inbox.click(Choice.CORRECTED)
    inbox.rest()
    assert not inbox.card().message.isHidden() and inbox.sounds == ["stop"]
    assert inbox.card().note.line.text() == "85.07.30-033.28" and inbox.how() is None


def test_what_still_does_not_fit_says_why(inbox: Inbox):
    town = inbox.town
    device = town.device()
    done(town.step(device.id, Step.RETIRE))
    fields = {"device_id": device.id, "report_id": uuid4(), "condition": None}
    step = town.act(Prepare, step=Step.TO_REPAIR, **fields)
    refused = Refused(Reason.WRONG_STATE, device.tag, ("retired", "to_repair"))
    inbox.file(step, refused, device_id=device.id)
    inbox.show()
    inbox.click(Choice.AGAIN)
    inbox.rest()
    assert inbox.card().message.text() and inbox.sounds == ["stop"]


@pytest.mark.parametrize(
    ("error", "said"),
    [(KeyError("bug"), "made a mistake"), (TroubleError(Trouble.LOCKED), "busy")],
)
def test_a_choice_that_breaks_is_said_on_its_card(
    inbox: Inbox, caplog: pytest.LogCaptureFixture, error: Exception, said: str
):
    lent_twice(inbox)
    inbox.door.error = error
    inbox.click(Choice.THEIRS)
    inbox.rest()
    assert said in inbox.card().message.text() and inbox.how() is None
    assert inbox.card().isEnabled()
    caplog.clear()


def test_a_second_click_while_one_is_under_way_does_nothing(inbox: Inbox):
    lent_twice(inbox)
    line = inbox.card().line
    inbox.page.model.settle(line, Choice.THEIRS)
    inbox.page.model.settle(line, Choice.THEIRS)
    inbox.rest()
    assert inbox.sounds == ["ok"]


def test_each_kind_of_act_has_its_sentence(inbox: Inbox):
    town = inbox.town
    device, newcomer = town.device(), town.newcomer()
    about = {"device_id": device.id, "newcomer_id": newcomer.id}
    gone = Refused(Reason.UNKNOWN, "loan")
    back = {"report_id": uuid4(), "condition": FINE, "accessories": (), "brought_by_other": False}
    acts = (
        town.act(TakeBack, loan_id=uuid4(), paper=PAPER, **back),
        town.act(Extend, loan_id=uuid4(), due_date=town.clock().date(), reason="les"),
        town.act(Undo, of=uuid4()),
        town.act(SaveNewcomer, newcomer=replace(newcomer, contact="")),
        town.act(SaveRules, rules=Rules()),
    )
    for act in acts:
        inbox.file(act, gone, **about)
    inbox.show()
    titles = [card.accessibleName() for card in inbox.page.cards]
    tag = titles[0].split(" ", maxsplit=1)[0]
    assert titles == [
        f"{tag} taken back from Yusuf Al-Hamdan",
        f"The loan of {tag} to Yusuf Al-Hamdan extended",
        f"Something undone for {tag}",
        "A line of a register changed",
        "Something done without the server",
    ]


def test_what_cannot_be_read_says_so_and_what_to_do(inbox: Inbox):
    town = inbox.town
    device, newcomer = town.device(), town.newcomer()
    act = town.hand_out_act(device, newcomer, town.course())
    about = {"device_id": device.id, "newcomer_id": newcomer.id}
    inbox.file(act, Refused(Reason.BROKEN, "hand_out"), **about)
    inbox.spoil()
    inbox.show()
    card = inbox.card()
    assert card.accessibleName().endswith(" lent to Yusuf Al-Hamdan")
    assert "Leenbalie stumbled over this" in card.why.text()
    assert "Tell who looks after Leenbalie" in card.why.text()
    assert list(card.buttons) == [Choice.CORRECTED, Choice.THEIRS]
    inbox.click(Choice.CORRECTED)
    QTest.keyClicks(card.note.line, "U0000001-K")
    QTest.keyClick(card.note.line, Qt.Key.Key_Return)
    inbox.rest()
    assert inbox.page.cards == [] and inbox.how() == "corrected"


def test_both_sides_and_the_buttons_are_named_by_their_desks(inbox: Inbox):
    lent_twice(inbox, inbox.town.desk_at("MEC", "balie 1").id)
    card = inbox.card()
    shown = [said.text() for said in card.findChildren(QLabel)]
    assert "WAITING: BALIE 2" in shown and "ON THE SERVER: BALIE 1" in shown
    assert card.buttons[Choice.THEIRS].text() == "Keep what balie 1 did"
    assert card.buttons[Choice.OURS].text() == "Undo that of balie 1, record that of balie 2"
    assert "What balie 2 did counts no longer. Nothing on the server changes." in shown


def test_staff_of_one_desk_are_told_apart_by_name(inbox: Inbox):
    lent_twice(inbox)
    line = inbox.card().line
    assert names(line) == Names()
    assert inbox.card().buttons[Choice.THEIRS].text() == "Keep what is on the server"
    assert line.theirs
    assert names(replace(line, theirs=replace(line.theirs, staff="Bart"))) == Names(
        "An Peeters", "Bart"
    )


def test_what_a_choice_does_is_read_on_the_card(inbox: Inbox):
    lent_twice(inbox)
    shown = [said.text() for said in inbox.card().findChildren(QLabel)]
    for choosing in inbox.card().buttons.values():
        assert choosing.accessibleDescription() in shown


@pytest.mark.parametrize("let_go", [Qt.Key.Key_Escape, None])
def test_a_loan_is_cancelled_only_when_asked_once_more(inbox: Inbox, let_go: Qt.Key | None):
    lent_twice(inbox)
    card = inbox.card()
    inbox.click(Choice.OURS)
    assert not card.message.isHidden() and "is about to be cancelled" in card.message.text()
    inbox.page.hear(Everything())
    inbox.rest()
    assert not card.message.isHidden() and inbox.how() is None
    if let_go:
        QTest.keyClick(card.buttons[Choice.OURS], let_go)
    else:
        inbox.click(Choice.CORRECTED)
    assert card.message.isHidden() and not card.is_asked
    inbox.click(Choice.OURS)
    inbox.rest()
    assert inbox.how() is None


def test_a_return_shows_on_both_sides_what_came_back(inbox: Inbox):
    town = inbox.town
    lent = town.lend()
    chip = Condition((PartCondition(Part.LID, Severity.SLIGHT),), "a corner")
    back = {"report_id": uuid4(), "condition": chip, "brought_by_other": False, "paper": PAPER}
    ours = town.act(TakeBack, loan_id=lent.loan_id, accessories=(Accessory.SLEEVE,), **back)
    done(town.take_back(lent, desk_id=town.desk_at("MEC").id))
    about = {name: getattr(lent, name) for name in ("device_id", "loan_id", "newcomer_id")}
    inbox.file(ours, Refused(Reason.LOAN_ENDED, lent.loan_number), **about)
    inbox.show()
    line = inbox.card().line
    assert words.ours(line)[2:] == (
        "Came back without charger",
        "Condition: lid: slight damage",
        "Note: a corner",
    )
    what, who, _, came = words.theirs(line)
    assert what.endswith("taken back from Yusuf Al-Hamdan")
    assert who.startswith("An Peeters, balie 1, ") and came == "Came back complete"
    assert inbox.card().buttons[Choice.THEIRS].text() == "Keep what balie 1 did"


def test_hand_outs_show_what_went_along_when_that_differs(inbox: Inbox):
    lent_twice(inbox)
    line = inbox.card().line
    assert len(words.ours(line)) == 2 and len(words.theirs(line)) == 3
    less = replace(line, goods=Goods(along=(Accessory.CHARGER,)))
    assert words.ours(less)[2:] == ("Went along: charger",)
    assert words.theirs(less)[3:] == ("Went along: charger, sleeve",)
    assert words.ours(replace(line, goods=Goods()))[2:] == ("Nothing went along",)


def test_a_loan_that_was_undone_elsewhere_says_so(inbox: Inbox):
    town = inbox.town
    lent = town.hand_out_act(town.device(), town.newcomer(), town.course())
    done(town.desk.perform(lent, town.staff.id))
    done(town.undo(lent.id))
    longer = town.act(Extend, loan_id=lent.loan_id, due_date=town.clock().date(), reason="les")
    about = {"device_id": lent.device_id, "loan_id": lent.loan_id}
    inbox.file(longer, Refused(Reason.LOAN_ENDED, lent.loan_number), **about)
    inbox.show()
    what, who, _ = words.theirs(inbox.card().line)
    assert what.endswith("to Yusuf Al-Hamdan was cancelled") and who.startswith("An Peeters")


def test_the_journal_tells_what_was_chosen_and_what_was_done_by_hand(inbox: Inbox):
    lent_twice(inbox)
    line, journal = inbox.card().line, inbox.town.database.journal
    inbox.page.model.settle(line, Choice.CORRECTED, "moved to U0000001-K")
    inbox.rest()
    newest = journal.entries(Query())[0]
    assert did(newest.kind, newest.done).word == "Conflict settled: put right by hand"
    entry = journal.entry(newest.id)
    assert entry and entry.reason == "moved to U0000001-K"


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (Settled.THEIRS, "what is on the server was kept"),
        (Settled.AGAIN, "recorded after all"),
        (Settled.SWAPPED, "recorded as a swap"),
    ],
)
def test_each_choice_has_its_words_in_the_journal(how: Settled, said: str):
    settled = ConflictSettled(conflict_id=uuid4(), how=how.value)
    assert did("settle_conflict", settled).word == f"Conflict settled: {said}"
