from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain.acts import Act
from desk_app.domain.devices import Device
from desk_app.domain.outcomes import HandedOut
from desk_app.ui.counter.meanwhile import Meanwhile
from desk_app.ui.signing.dialog import SigningDialog
from desk_app.usecases.live_ports import Everything, Notice
from tests.support.desk import CounterDesk, Key, open_counter
from tests.support.services import services_of
from tests.support.town import Town, done


@dataclass
class Pair:
    """A counter that hears of another desk, and that other desk."""

    desk: CounterDesk
    town: Town
    meanwhile: Meanwhile

    def elsewhere(self, act: Act) -> HandedOut:
        """Another desk does it, and a notice of it comes in."""
        outcome = done(self.town.desk.perform(act, self.town.staff.id))
        assert isinstance(outcome, HandedOut)
        self.hear(outcome)
        return outcome

    def hear(self, outcome: HandedOut, kind: str = "hand_out") -> None:
        touched = outcome.device_id, outcome.loan_id, outcome.newcomer_id
        self.meanwhile.hear((Notice(uuid4(), self.town.place.id, kind, *touched),))


@pytest.fixture
def pair(qtbot: QtBot, sqlite_town: Town) -> Iterator[Pair]:
    desk = open_counter(qtbot, sqlite_town)
    meanwhile = Meanwhile(desk.model)
    meanwhile.open(services_of(sqlite_town))
    yield Pair(desk, sqlite_town, meanwhile)
    desk.close()


def ready(pair: Pair) -> Any:
    """A counter on which only the signature is missing."""
    town, desk = pair.town, pair.desk
    course = town.course()
    device, newcomer = town.device(), town.newcomer(enrol_in=(course.id,))
    desk.scan(device.tag)
    desk.scan(newcomer.client_number or "")
    desk.page.details.no_computer.click()
    desk.idle()
    assert desk.front.frame.footer.primary.isEnabled()
    return device, (newcomer, course)


def other_hand_out(pair: Pair, device: Device) -> Act:
    town = pair.town
    act: Act = town.hand_out_act(device, town.newcomer(), town.course())
    return act


def test_a_device_that_another_desk_just_lent_is_said_on_the_counter(pair: Pair):
    device, _ = ready(pair)
    lent = pair.elsewhere(other_hand_out(pair, device))
    pair.desk.idle()
    frame = pair.desk.front.frame
    assert lent.tag.removesuffix(lent.tag[-1]) in pair.desk.says
    assert "was just lent at balie 2" in pair.desk.says
    assert not frame.footer.primary.isEnabled()
    assert "on loan" in frame.device.accessibleName()
    assert pair.desk.sounds[-1] == "stop"


def test_nothing_can_be_signed_before_the_new_facts_are_there(pair: Pair):
    device, _ = ready(pair)
    pair.elsewhere(other_hand_out(pair, device))
    assert not pair.desk.front.frame.footer.primary.isEnabled()
    pair.desk.press(Key.Key_F9)
    assert pair.desk.page.signing is None
    pair.desk.idle()
    assert not pair.desk.model.state.stale


def test_a_signature_under_way_is_put_away_when_the_device_went(qtbot: QtBot, pair: Pair):
    device, _ = ready(pair)
    pair.desk.press(Key.Key_F9)
    pair.desk.dialog(SigningDialog)
    pair.elsewhere(other_hand_out(pair, device))
    qtbot.waitUntil(lambda: pair.desk.page.signing is None)
    assert "was just lent" in pair.desk.says


def test_a_newcomer_who_just_got_a_device_is_said(pair: Pair):
    _, (newcomer, course) = ready(pair)
    pair.elsewhere(pair.town.hand_out_act(pair.town.device(), newcomer, course))
    pair.desk.idle()
    assert "This newcomer just got" in pair.desk.says
    assert not pair.desk.front.frame.footer.primary.isEnabled()


def test_a_loan_that_was_taken_back_elsewhere_cannot_be_taken_back_twice(pair: Pair):
    lent = pair.town.lend()
    pair.desk.scan(lent.tag)
    pair.town.take_back(lent)
    pair.hear(lent, "take_back")
    pair.desk.idle()
    assert "was just taken back at balie 2" in pair.desk.says
    assert not pair.desk.front.frame.footer.primary.isEnabled()


def test_what_happens_to_other_things_leaves_the_counter_as_it_is(pair: Pair):
    ready(pair)
    before = pair.desk.model.state
    pair.hear(pair.town.lend())
    assert pair.desk.model.state == before


def test_after_a_gap_the_counter_is_looked_up_again_without_naming_a_desk(pair: Pair):
    device, _ = ready(pair)
    done(pair.town.desk.perform(other_hand_out(pair, device), pair.town.staff.id))
    pair.meanwhile.hear(Everything())
    pair.desk.idle()
    assert "was just lent at another desk" in pair.desk.says


def test_what_comes_while_it_looks_is_looked_up_too(pair: Pair):
    device, _ = ready(pair)
    pair.meanwhile.hear(Everything())
    pair.elsewhere(other_hand_out(pair, device))
    pair.desk.idle()
    assert "was just lent" in pair.desk.says and not pair.desk.model.state.stale
