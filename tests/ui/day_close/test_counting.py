from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desk_app.domain import numbers
from desk_app.domain.cards import Command, card_code
from desk_app.domain.counts import CountKind
from desk_app.ui.day_close.state import Stage
from desk_app.usecases.live_ports import Everything, Notice
from tests.support.counting import Counting
from tests.support.day_closing import DayDesk
from tests.support.town import ICCID, Town, done

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
Open = Callable[..., DayDesk]


def looked(town: Town) -> int:
    going_on = town.database.counts.open_at(town.site.id)
    return len(going_on.scans) if going_on else 0


def shown(desk: DayDesk) -> str:
    labels = desk.page.findChildren(QLabel)
    return " | ".join(each.text() for each in labels if each.isVisibleTo(desk.page))


def test_thirty_devices_scanned_in_one_go_are_all_counted_and_none_twice(
    open_desk: Open, sqlite_town: Town
):
    devices = [sqlite_town.device() for _ in range(30)]
    desk = open_desk()
    desk.scan(*(device.tag for device in devices))
    assert desk.counting.tallied.all == 30 and looked(sqlite_town) == 30
    assert desk.page.count.numbers.here.text() == desk.page.count.numbers.all.text() == "30"
    assert desk.sounds == ["ok"] * 30
    assert desk.counting.last and desk.counting.last.code == devices[-1].tag


def test_nothing_on_the_screen_says_how_many_are_expected(open_desk: Open, sqlite_town: Town):
    devices = [sqlite_town.device() for _ in range(7)]
    desk = open_desk()
    desk.scan(devices[0].tag)
    assert "7" not in shown(desk).replace(numbers.display(devices[0].tag), "")


def test_a_second_scan_in_one_place_sounds_another_way_and_counts_once(
    open_desk: Open, sqlite_town: Town
):
    device, desk = sqlite_town.device(), open_desk()
    desk.scan(device.tag, device.tag, device.serial)
    assert desk.sounds == ["ok", "attention", "attention"]
    assert "is counted in this storage place already" in desk.says
    assert desk.counting.tallied.all == 1 and looked(sqlite_town) == 1


def test_what_nobody_knows_is_counted_and_what_is_no_device_is_refused(
    open_desk: Open, sqlite_town: Town
):
    desk = open_desk()
    desk.scan(numbers.asset_tag(999_999))
    assert "is unknown here" in desk.says and desk.sounds == ["attention"]
    desk.scan(sqlite_town.newcomer().client_number)
    assert "nothing to count" in desk.says and desk.sounds[-1] == "stop"
    desk.scan(ICCID)
    assert desk.sounds[-1] == "attention" and desk.counting.tallied.all == 2


def test_a_place_is_chosen_by_its_number_and_made_by_its_name(
    open_desk: Open, sqlite_town: Town, qtbot: QtBot
):
    first, second, third = (sqlite_town.device() for _ in range(3))
    desk = open_desk()
    desk.scan(first.tag)
    places = desk.page.count.places
    qtbot.keyClicks(places.new, "Cart 3")
    qtbot.keyClick(places.new, Key.Key_Return)
    desk.scan(second.tag)
    assert dict(desk.counting.tallied.places) == {"Cabinet": 1, "Cart 3": 1}
    desk.press(Key.Key_1)
    assert desk.counting.storage == "Cabinet"
    qtbot.keyClicks(places.new, "cart 3")
    qtbot.keyClick(places.new, Key.Key_Return)
    desk.scan(third.tag)
    assert dict(desk.counting.tallied.places) == {"Cabinet": 1, "Cart 3": 2}
    desk.press(Key.Key_9)
    assert desk.counting.storage == "Cart 3"


def test_a_code_is_typed_by_hand_as_well(open_desk: Open, sqlite_town: Town, qtbot: QtBot):
    device, desk = sqlite_town.device(), open_desk()
    desk.press(Key.Key_F9)
    field = desk.page.count.numbers.field.line
    desk.press(Key.Key_L)
    assert field.hasFocus() and field.text().upper() == "L"
    desk.press(Key.Key_F2)
    field.setText(numbers.display(device.tag).lower())
    qtbot.keyClick(field, Key.Key_Return)
    desk.idle()
    assert desk.counting.tallied.all == 1 and not field.text()


def test_after_a_typed_code_and_after_escape_the_keys_of_the_page_work_again(
    open_desk: Open, sqlite_town: Town, qtbot: QtBot
):
    device, desk = sqlite_town.device(), open_desk()
    desk.press(Key.Key_F9)
    desk.page.model.choose_storage("Cart")
    desk.press(Key.Key_F2)
    field = desk.page.count.numbers.field.line
    qtbot.keyClicks(field, device.tag)
    desk.press(Key.Key_Return)
    assert looked(sqlite_town) == 1
    desk.press(Key.Key_Z, CTRL)
    assert looked(sqlite_town) == 0 and not field.text()
    desk.press(Key.Key_F2)
    desk.press(Key.Key_7)
    desk.press(Key.Key_Escape)
    assert not field.text() and not field.hasFocus()
    desk.press(Key.Key_1)
    assert desk.counting.storage == "Cabinet"


def test_the_last_scan_is_taken_back_and_the_one_before_as_well(open_desk: Open, sqlite_town: Town):
    one, other, desk = sqlite_town.device(), sqlite_town.device(), open_desk()
    desk.scan(one.tag, other.tag)
    desk.press(Key.Key_Z, CTRL)
    assert f"{numbers.display(other.tag)} is not counted any more" in desk.says
    assert desk.counting.tallied.all == looked(sqlite_town) == 1
    desk.scan(other.tag, card_code(Command.UNDO), card_code(Command.UNDO))
    assert desk.counting.tallied.all == looked(sqlite_town) == 0
    desk.scan(card_code(Command.UNDO))
    assert desk.says == "There is nothing here to undo"


def test_an_undo_that_comes_before_the_scan_was_kept_still_means_that_scan(
    open_desk: Open, sqlite_town: Town
):
    one, other, desk = sqlite_town.device(), sqlite_town.device(), open_desk()
    desk.scan(one.tag)
    desk.page.accept_scan(other.tag)
    desk.page.model.undo_last()
    desk.idle()
    assert desk.page.model.has(Counting(sqlite_town).desk.thing_of(one.tag))  # type: ignore[arg-type]
    assert desk.counting.tallied.all == looked(sqlite_town) == 1


def test_chargers_are_counted_by_hand_and_kept_for_each_place(
    open_desk: Open, sqlite_town: Town, qtbot: QtBot
):
    desk = open_desk()
    desk.press(Key.Key_F9)
    stepper = desk.page.count.places.chargers.stepper
    stepper.number.setFocus()
    stepper.fill(12)
    desk.page.model.choose_storage("Cart")
    desk.idle()
    assert stepper.value == 0
    going_on = sqlite_town.database.counts.open_at(sqlite_town.site.id)
    assert going_on and dict(going_on.chargers) == {"Cabinet": 12}
    stepper.fill(3)
    qtbot.waitUntil(lambda: dict(desk.counting.tallied.chargers).get("Cart") == 3)
    desk.idle()


@pytest.mark.parametrize("leaves", [Key.Key_Return, Key.Key_Escape])
def test_a_number_of_chargers_takes_no_key_that_is_meant_for_a_place(
    open_desk: Open, sqlite_town: Town, qtbot: QtBot, leaves: Qt.Key
):
    desk = open_desk()
    desk.press(Key.Key_F9)
    desk.page.model.choose_storage("Cart")
    desk.idle()
    typed = desk.page.count.places.chargers.stepper.number.lineEdit()
    qtbot.mouseClick(typed, Qt.MouseButton.LeftButton, pos=QPoint(1, 9))
    qtbot.waitUntil(typed.hasSelectedText)
    for key in (Key.Key_3, Key.Key_8, leaves, Key.Key_1):
        desk.press(key)
    assert desk.counting.storage == "Cabinet"
    assert dict(desk.counting.tallied.chargers) == {"Cart": 38}


def test_a_count_that_was_left_is_found_again_at_another_desk(open_desk: Open, sqlite_town: Town):
    one, other = sqlite_town.device(), sqlite_town.device()
    first = open_desk()
    first.scan(one.tag)
    second = open_desk(staff=sqlite_town.clerk())
    assert "is going on" in second.says and second.at(Stage.BEGIN)
    assert "An Peeters: Cabinet 1" in shown(second)
    second.press(Key.Key_F9)
    second.scan(other.tag)
    assert second.counting.tallied.all == looked(sqlite_town) == 2
    assert "Bram: Cabinet 1" in second.page.count.people.text.text()


def test_what_another_desk_scans_appears(open_desk: Open, sqlite_town: Town, qtbot: QtBot):
    one, other, desk = sqlite_town.device(), sqlite_town.device(), open_desk()
    desk.scan(one.tag)
    bram = Counting(sqlite_town, sqlite_town.clerk())
    bram.hear(bram.begin(), other.tag, storage="Cart")
    news = (Notice(UUID(int=1), sqlite_town.place.id, "count_scan"),)
    for _ in range(5):  # a burst is looked at twice at most
        desk.page.hear(news)
    qtbot.waitUntil(lambda: desk.counting.tallied.all == 2)
    assert "Bram: Cart 1" in desk.page.count.people.text.text()
    desk.idle()


def test_news_about_something_else_look_at_nothing(open_desk: Open, sqlite_town: Town):
    desk = open_desk()
    desk.scan(sqlite_town.device().tag)
    before = desk.front.lane.waiting
    desk.page.hear((Notice(UUID(int=1), sqlite_town.place.id, "hand_out"),))
    assert desk.front.lane.waiting == before


def test_a_count_that_others_ended_says_so_and_loses_no_word(open_desk: Open, sqlite_town: Town):
    one, desk = sqlite_town.device(), open_desk()
    desk.scan(one.tag)
    an = Counting(sqlite_town)
    done(an.desk.end(an.begin().id))
    desk.scan(sqlite_town.device().tag)
    assert desk.says == "This count has ended" and desk.sounds[-1] == "stop"
    desk.qtbot.waitUntil(lambda: desk.counting.count is None)
    assert desk.at(Stage.BEGIN)
    desk.idle()


def test_a_count_is_ended_by_pressing_twice(open_desk: Open, sqlite_town: Town):
    an = Counting(sqlite_town)
    an.begin()
    desk = open_desk()
    desk.page.acts.end.click()
    assert "has ended" in desk.says and an.desk.going_on() is not None
    desk.press(Key.Key_Escape)
    desk.page.acts.end.click()
    assert an.desk.going_on() is not None
    desk.page.acts.end.click()
    desk.idle()
    assert an.desk.going_on() is None and "The count has ended" in desk.says
    desk.press(Key.Key_F9)
    assert desk.counting.tallied.all == 0 and desk.at(Stage.COUNT)


def test_a_count_can_be_put_aside_and_ended_without_leaving_the_page(
    open_desk: Open, sqlite_town: Town
):
    desk = open_desk()
    desk.scan(sqlite_town.device().tag)
    assert desk.page.acts.back.text() == "Back  Esc"
    desk.press(Key.Key_Escape)
    assert desk.at(Stage.BEGIN) and "1 thing counted" in shown(desk)
    desk.press(Key.Key_F9)
    assert desk.at(Stage.COUNT) and desk.counting.tallied.all == 1
    desk.press(Key.Key_Escape)
    desk.scan(sqlite_town.device().tag)
    assert desk.at(Stage.COUNT) and desk.counting.tallied.all == 2
    desk.press(Key.Key_Escape)
    for _ in range(2):
        desk.page.acts.end.click()
    desk.idle()
    assert Counting(sqlite_town).desk.going_on() is None


def test_what_the_count_is_for_is_chosen_before(open_desk: Open, sqlite_town: Town):
    desk = open_desk()
    desk.page.begin.kinds[CountKind.STOCK_TAKE].click()
    desk.press(Key.Key_F9)
    going_on = sqlite_town.database.counts.open_at(sqlite_town.site.id)
    assert going_on and going_on.count.kind is CountKind.STOCK_TAKE


def test_a_scan_costs_the_same_with_thousands_counted(open_desk: Open, sqlite_town: Town):
    """Nothing of the count is read again: not one look, however many scans."""
    desk = open_desk()
    desk.scan(sqlite_town.device().tag)
    looks: list[str] = []
    real = desk.page.model.desk.going_on
    desk.page.model.desk.going_on = lambda: looks.append("look") or real()  # type: ignore[method-assign,func-returns-value]
    desk.scan(*(sqlite_town.device().tag for _ in range(10)))
    assert looks == [] and desk.counting.tallied.all == 11


def test_cards_do_what_keys_do(open_desk: Open):
    desk = open_desk()
    desk.scan(card_code(Command.YES))
    assert desk.at(Stage.COUNT)
    desk.scan(card_code(Command.DAY_CLOSE))
    assert desk.at(Stage.COMPARE)
    desk.scan(card_code(Command.NO))
    assert desk.at(Stage.COUNT)
    desk.scan(card_code(Command.PARK))
    assert "nothing here" in desk.says and desk.sounds[-1] == "stop"


def test_everything_may_have_changed_and_is_looked_at(open_desk: Open, sqlite_town: Town):
    desk = open_desk()
    Counting(sqlite_town).begin()
    desk.page.hear(Everything())
    desk.qtbot.waitUntil(lambda: desk.counting.count is not None)
    desk.idle()
