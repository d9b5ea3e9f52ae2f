from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from desk_app.adapters.tray import TrayFile
from desk_app.domain.cards import Card, Command, card_code
from desk_app.domain.condition import Accessory, Part, Severity
from desk_app.domain.devices import DeviceState
from desk_app.domain.facts import DeviceFound
from desk_app.domain.outcomes import TookBack
from desk_app.ui.parts.condition_dialog import ConditionDialog
from desk_app.ui.signing.dialog import SigningDialog
from desk_app.usecases.parking import Parking
from tests.support.desk import CounterDesk, Key, open_counter
from tests.support.town import Town


@pytest.fixture
def desk(qtbot: QtBot, sqlite_town: Town, tmp_path: Path) -> Iterator[CounterDesk]:
    opened = open_with_tray(qtbot, sqlite_town, tmp_path)
    yield opened
    opened.close()


def open_with_tray(qtbot: QtBot, town: Town, folder: Path) -> CounterDesk:
    tray = TrayFile(folder / "parked.json")
    return open_counter(qtbot, town, parking=Parking(tray, town.reads, town.clock, uuid4))


def scan(desk: CounterDesk, *cards: Card) -> None:
    for card in cards:
        desk.scan(card_code(card))


def test_a_whole_return_is_done_by_the_scanner(desk: CounterDesk, sqlite_town: Town):
    lent = sqlite_town.lend()
    desk.scan(lent.tag)
    scan(desk, Part.SCREEN)
    assert desk.says == "Screen: how is it?"
    scan(desk, Severity.DAMAGE, Accessory.SLEEVE)
    assert desk.model.state.counter.condition.severity(Part.SCREEN) is Severity.DAMAGE
    scan(desk, Command.YES)
    desk.idle()
    last = desk.model.state.last
    assert isinstance(last, TookBack) and last.missing == (Accessory.SLEEVE,)
    assert sqlite_town.state(lent.device_id) is DeviceState.RETURNED


def test_each_undo_card_takes_one_act_back(desk: CounterDesk, sqlite_town: Town):
    lent = sqlite_town.lend()
    desk.scan(lent.tag)
    scan(desk, Command.YES)
    desk.idle()
    scan(desk, Command.UNDO)
    desk.idle()
    assert sqlite_town.state(lent.device_id) is DeviceState.LENT
    scan(desk, Command.UNDO)
    desk.idle()
    assert sqlite_town.state(lent.device_id) is DeviceState.READY
    scan(desk, Command.UNDO)
    assert desk.says == "There is nothing here to undo"


def test_the_yes_card_answers_and_then_opens_the_signature(desk: CounterDesk, sqlite_town: Town):
    course = sqlite_town.course()
    person = sqlite_town.newcomer(enrol_in=(course.id,))
    for text in (sqlite_town.device().tag, person.client_number):
        desk.scan(text)
    scan(desk, Command.YES)
    assert desk.says == "Ready to sign" and desk.page.signing is None
    scan(desk, Command.YES)
    desk.dialog(SigningDialog).reject()


def test_the_clear_card_empties_the_counter(desk: CounterDesk, sqlite_town: Town):
    desk.scan(sqlite_town.device().tag)
    scan(desk, Command.CLEAR)
    assert desk.model.state.counter.is_empty


def test_the_card_of_the_day_close_goes_to_where_the_day_is_closed(
    desk: CounterDesk, sqlite_town: Town
):
    gone_to: list[str] = []
    desk.page.page_wanted.connect(gone_to.append)
    desk.scan(sqlite_town.device().tag)
    scan(desk, Command.DAY_CLOSE)
    assert gone_to == ["day_close"] and desk.sounds[-1] == "ok"
    assert not desk.model.state.counter.is_empty


def test_a_card_is_refused_while_a_decision_is_asked(desk: CounterDesk, sqlite_town: Town):
    desk.scan(sqlite_town.lend().tag)
    desk.press(Key.Key_F6)
    dialog = desk.dialog(ConditionDialog)
    scan(desk, Command.CLEAR)
    assert not desk.model.state.counter.is_empty
    assert desk.sounds[-1] == "stop"
    dialog.reject()


def test_an_unfinished_counter_waits_in_the_tray_and_comes_back(
    desk: CounterDesk, sqlite_town: Town
):
    course = sqlite_town.course()
    person = sqlite_town.newcomer(enrol_in=(course.id,))
    device = sqlite_town.device()
    for text in (device.tag, person.client_number):
        desk.scan(text)
    before = desk.model.state.counter
    scan(desk, Command.PARK)
    desk.idle()
    assert desk.model.state.counter.is_empty
    assert desk.model.state.counter.course is None  # it is that person's, not the next one's
    assert desk.page.tray.isVisible() and desk.page.tray.buttons.count() == 1
    other = sqlite_town.device()
    desk.scan(other.tag)
    desk.page.parking.take_out(desk.page.parking.cards[0].id)
    desk.idle()
    assert desk.model.state.counter == before
    (card,) = desk.page.parking.cards
    assert card.tag == other.tag


def test_park_on_an_empty_counter_brings_the_last_one_back(desk: CounterDesk, sqlite_town: Town):
    first, second = sqlite_town.device(), sqlite_town.device()
    for device in (first, second):
        desk.scan(device.tag)
        desk.press(Key.Key_F3)
        desk.idle()
    desk.press(Key.Key_F3)
    desk.idle()
    found = desk.model.state.counter.device
    assert isinstance(found, DeviceFound) and found.device.id == second.id
    assert [card.tag for card in desk.page.parking.cards] == [first.tag]


def test_there_is_nothing_to_park_on_an_empty_counter(desk: CounterDesk):
    scan(desk, Command.PARK)
    assert desk.says == "There is nothing on the counter to park"


def test_what_was_parked_is_there_after_a_restart(
    qtbot: QtBot, desk: CounterDesk, sqlite_town: Town, tmp_path: Path
):
    device = sqlite_town.device()
    desk.scan(device.tag)
    scan(desk, Command.PARK)
    desk.idle()
    again = open_with_tray(qtbot, sqlite_town, tmp_path)
    qtbot.waitUntil(lambda: [card.tag for card in again.page.parking.cards] == [device.tag])
    again.close()


def test_what_cannot_be_kept_stays_on_the_counter(
    desk: CounterDesk, sqlite_town: Town, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    (tmp_path / "parked.new").mkdir()  # where the file would be written first
    desk.scan(sqlite_town.device().tag)
    scan(desk, Command.PARK)
    desk.idle()
    assert desk.model.state.failed is not None
    assert not desk.model.state.counter.is_empty
    caplog.clear()


def test_an_unknown_serial_number_offers_to_register_the_device(desk: CounterDesk):
    wanted: list[str] = []
    desk.page.register_wanted.connect(wanted.append)
    desk.scan("S/N: 5CD9999ABC")
    register = desk.front.frame.prompt.register
    assert register.isVisible()
    register.click()
    assert wanted == ["5CD9999ABC"]
    desk.scan("LB0000000")
    assert not register.isVisible()
