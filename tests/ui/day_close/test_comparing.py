from collections.abc import Callable
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.domain import numbers
from desk_app.domain.bundles import SimStatus
from desk_app.domain.counts import Bucket, Cause, CountKind, Remedy
from desk_app.domain.devices import PLACES, DeviceState, Standing, Step
from desk_app.domain.people import Role
from desk_app.ui.day_close.differences import entries
from desk_app.ui.day_close.state import Stage
from desk_app.ui.parts.grouped import ENTRY, Heading
from desk_app.usecases.live_ports import Everything
from desk_app.usecases.opening import Trouble, TroubleError
from tests.support.counting import Counting
from tests.support.day_closing import DayDesk
from tests.support.town import ICCID, Town, done

Key, S = Qt.Key, DeviceState
Open = Callable[..., DayDesk]
UNKNOWN = numbers.asset_tag(999_999)


def at(town: Town, state: DeviceState, site_id: Any = None) -> Any:
    site = site_id or town.site.id
    return town.device(standing=Standing(state, PLACES[state], site), site_id=site)


def said(desk: DayDesk) -> str:
    panel = desk.page.compare.panel
    return f"{panel.facts.text()} | {panel.answered.text()} | {panel.advice.text()}"


def headings(desk: DayDesk) -> list[tuple[str, int]]:
    heads = (each for each in entries(desk.compared.lines) if isinstance(each, Heading))
    return [(head.words, head.count) for head in heads]


def figures(desk: DayDesk) -> dict[str, str]:
    return {name: each.text() for name, each in desk.page.compare.totals.figures.items()}


def press(desk: DayDesk, decision: Remedy | Cause) -> None:
    desk.page.compare.panel.buttons[decision].click()
    desk.idle()


def test_what_lies_here_as_it_should_is_all_in_order(open_desk: Open, sqlite_town: Town):
    devices, desk = [sqlite_town.device() for _ in range(3)], open_desk()
    sqlite_town.lend()
    desk.scan(*(device.tag for device in devices))
    desk.compare()
    assert desk.says == "Everything is in order"
    assert figures(desk) == {"in_order": "3", "away": "1", "open": "0", "answered": "0"}
    assert desk.page.compare.empty.isVisible() and not desk.page.compare.list.isVisible()


def test_each_kind_of_difference_stands_under_its_own_heading(open_desk: Open, sqlite_town: Town):
    town = sqlite_town
    here, missing, lent = town.device(), town.device(), town.lend()
    sim_in = town.device()
    town.sim(sim_in, status=SimStatus.MISSING)
    elsewhere = at(town, S.READY, town.desk_at("GNT").site_id)
    repair = at(town, S.IN_REPAIR)
    desk = open_desk()
    desk.scan(here.tag, sim_in.tag, lent.tag, elsewhere.tag, repair.tag, UNKNOWN, ICCID)
    bram = Counting(town, town.clerk())
    bram.hear(bram.begin(), here.tag, storage="Cart")
    desk.compare()
    buckets = {line.thing.code: line.bucket for line in desk.compared.lines}
    assert buckets == {
        missing.tag: Bucket.MISSING,
        lent.tag: Bucket.ON_LOAN,
        elsewhere.tag: Bucket.OTHER_SITE,
        repair.tag: Bucket.WRONG_STATE,
        ICCID: Bucket.WRONG_STATE,
        here.tag: Bucket.TWICE,
        UNKNOWN: Bucket.UNKNOWN_CODE,
    }
    assert [words for words, _ in headings(desk)] == [
        "not seen",
        "here, and on loan",
        "here, and of another site",
        "here, in a wrong state",
        "seen in two places",
        "unknown code",
    ]
    desk.choose(elsewhere.tag)
    assert "HP 11 G9" in said(desk) and "Site GNT" in said(desk)
    desk.choose(here.tag)
    assert "Cabinet · An Peeters" in said(desk) and "Cart · Bram" in said(desk)
    desk.choose(ICCID)
    assert "SIM card" in said(desk)


def test_a_difference_is_put_right_by_its_number_and_the_next_is_there(
    open_desk: Open, sqlite_town: Town
):
    one, other, desk = sqlite_town.device(), sqlite_town.device(), open_desk()
    desk.press(Key.Key_F9)
    desk.compare()
    assert desk.compared.chosen and desk.compared.chosen.thing.code == one.tag
    desk.press(Key.Key_1)
    assert sqlite_town.state(one.id) is S.MISSING
    assert desk.compared.chosen.thing.code == other.tag
    assert headings(desk) == [("not seen", 1), ("answered", 1)]
    assert figures(desk)["answered"] == "1" and "written down" in desk.says
    desk.press(Key.Key_Down)
    assert desk.compared.chosen.thing.code == one.tag
    assert "An Peeters" in said(desk) and not desk.page.compare.panel.buttons
    assert desk.page.compare.panel.answer.accessibleName() == "reported missing"


@pytest.mark.parametrize(
    ("state", "remedy", "after"),
    [
        (S.IN_REPAIR, Remedy.REPAIRED, S.CHECKED),
        (S.IN_TRANSIT, Remedy.RECEIVE, S.RETURNED),
        (S.STOLEN, Remedy.FIND, S.RETURNED),
    ],
)
def test_what_lies_here_in_a_wrong_state_is_put_right(
    open_desk: Open, sqlite_town: Town, state: DeviceState, remedy: Remedy, after: DeviceState
):
    device, desk = at(sqlite_town, state), open_desk()
    desk.scan(device.tag)
    desk.compare()
    press(desk, remedy)
    assert desk.line(device.tag).put_right
    assert sqlite_town.state(device.id) in (after, S.READY)


def test_a_cause_has_somebody_who_follows_it_up(open_desk: Open, sqlite_town: Town):
    device, bram = sqlite_town.device(), sqlite_town.clerk()
    desk = open_desk()
    desk.press(Key.Key_F9)
    desk.compare()
    panel = desk.page.compare.panel
    assert panel.follow_up.who.value == sqlite_town.staff.id
    panel.follow_up.who.fill(bram.id)
    panel.follow_up.note.line.setText("bij het kopieerapparaat")
    assert desk.page.holds_work
    press(desk, Cause.BEING_SOUGHT)
    explained = desk.line(device.tag).explained
    assert explained and explained.follow_up == bram.id
    assert "follows up: Bram" in said(desk) and "kopieerapparaat" in said(desk)
    assert panel.follow_up.note.line.text() == ""
    assert panel.follow_up.who.value == sqlite_town.staff.id


def test_something_else_asks_what(open_desk: Open, sqlite_town: Town):
    device, desk = sqlite_town.device(), open_desk()
    desk.press(Key.Key_F9)
    desk.compare()
    press(desk, Cause.OTHER)
    panel = desk.page.compare.panel
    assert panel.follow_up.note.wrong.text() and not desk.line(device.tag).is_settled
    panel.follow_up.note.line.setText("in de vitrine")
    press(desk, Cause.OTHER)
    assert desk.line(device.tag).is_settled


def test_what_else_it_is_is_said_by_keys_alone(open_desk: Open, sqlite_town: Town, qtbot: QtBot):
    first, second = sorted((sqlite_town.device() for _ in range(2)), key=lambda each: each.tag)
    desk = open_desk()
    desk.press(Key.Key_F9)
    desk.compare()
    panel = desk.page.compare.panel
    desk.page.compare.panel.decide(panel.keys.index(Cause.OTHER))
    note = panel.follow_up.note
    assert note.line.hasFocus() and note.wrong.text()
    qtbot.keyClicks(note.line, "in de vitrine")
    assert not note.wrong.text()
    desk.press(Key.Key_Return)
    explained = desk.line(first.tag).explained
    assert explained and (explained.cause, explained.note) == (Cause.OTHER, "in de vitrine")
    note.line.setFocus()
    qtbot.keyClicks(note.line, "bij Bram")
    desk.press(Key.Key_Return)
    assert not desk.line(second.tag).is_settled
    desk.page.compare.panel.decide(panel.keys.index(Cause.WITH_COLLEAGUE))
    desk.idle()
    explained = desk.line(second.tag).explained
    assert explained and (explained.cause, explained.note) == (Cause.WITH_COLLEAGUE, "bij Bram")


def test_the_heading_of_the_first_difference_stays_in_sight(open_desk: Open, sqlite_town: Town):
    for _ in range(30):
        sqlite_town.device()
    desk = open_desk()
    desk.press(Key.Key_F9)
    desk.compare()
    bar = desk.page.compare.list.verticalScrollBar()
    assert bar.maximum() > 0
    press(desk, Cause.BEING_SOUGHT)
    desk.press(Key.Key_End)
    assert bar.value() == bar.maximum()
    desk.press(Key.Key_Home)
    assert bar.value() == 0


def test_of_several_sites_one_is_chosen_before_it_was_sent_there(
    open_desk: Open, sqlite_town: Town, qtbot: QtBot
):
    device = sqlite_town.device()
    sqlite_town.desk_at("ANT")
    gent = sqlite_town.desk_at("GNT").site_id
    desk = open_desk()
    desk.press(Key.Key_F9)
    desk.compare()
    panel = desk.page.compare.panel
    desk.press(Key.Key_2)
    popup = panel.to.box.view()
    qtbot.waitUntil(popup.isVisible)
    assert sqlite_town.state(device.id) is S.READY
    qtbot.keyClicks(popup, "Site GNT")
    qtbot.keyClick(popup, Key.Key_Return)
    assert panel.to.value == gent
    assert panel.buttons[Remedy.SEND].accessibleName() == "Sent to: Site GNT"
    desk.press(Key.Key_2)
    assert sqlite_town.state(device.id) is S.IN_TRANSIT
    assert desk.line(device.tag).put_right


def test_with_one_other_site_it_was_sent_there_and_with_none_nowhere(
    open_desk: Open, sqlite_town: Town
):
    device, desk = sqlite_town.device(), open_desk()
    desk.press(Key.Key_F9)
    desk.compare()
    assert Remedy.SEND not in desk.page.compare.panel.buttons
    sqlite_town.desk_at("GNT")
    other = open_desk()
    other.press(Key.Key_F9)
    other.compare()
    press(other, Remedy.SEND)
    assert sqlite_town.state(device.id) is S.IN_TRANSIT


def test_what_is_done_elsewhere_is_chosen_here_and_goes_there_with_the_code(
    open_desk: Open, sqlite_town: Town
):
    lent, desk = sqlite_town.lend(), open_desk()
    desk.scan(lent.tag, UNKNOWN)
    desk.compare()
    desk.choose(lent.tag)
    press(desk, Remedy.TAKE_BACK)
    desk.choose(UNKNOWN)
    press(desk, Remedy.REGISTER)
    assert desk.gone_to == [("counter", lent.tag), ("devices", UNKNOWN)]
    assert sqlite_town.state(lent.device_id) is S.LENT
    desk.choose(lent.tag)
    assert desk.page.compare.panel.answer.accessibleName() == "to do: take back now"
    press(desk, Remedy.TAKE_BACK)
    sqlite_town.later(minutes=1)
    done(sqlite_town.take_back(lent))
    desk.page.refresh()
    desk.idle()
    assert desk.line(lent.tag).put_right
    chosen = desk.compared.chosen
    assert chosen and chosen.thing.code == UNKNOWN and not chosen.is_settled
    desk.choose(lent.tag)
    assert not desk.page.compare.panel.advice.text()


def test_a_scan_goes_to_its_difference_or_is_counted(open_desk: Open, sqlite_town: Town):
    here, forgotten, lent = sqlite_town.device(), sqlite_town.device(), sqlite_town.lend()
    desk = open_desk()
    desk.scan(here.tag, lent.tag)
    desk.compare()
    desk.scan(lent.tag)
    assert desk.compared.chosen and desk.compared.chosen.thing.code == lent.tag
    desk.scan(here.tag)
    assert "is in order" in desk.says
    desk.scan(forgotten.tag)
    desk.idle()
    assert [line.thing.code for line in desk.compared.lines] == [lent.tag]
    assert desk.compared.in_order == 2 and desk.counting.tallied.all == 3
    desk.scan(sqlite_town.newcomer().client_number)
    assert "nothing to count" in desk.says and desk.sounds[-1] == "stop"


def test_scans_while_a_comparison_runs_are_not_lost(
    open_desk: Open, sqlite_town: Town, monkeypatch: pytest.MonkeyPatch
):
    devices = [sqlite_town.device() for _ in range(6)]
    desk, go_on = open_desk(), Event()
    desk.scan(devices[0].tag)
    real = desk.page.model.desk.compared

    def slow(*args: Any) -> Any:
        assert go_on.wait(10)
        return real(*args)

    monkeypatch.setattr(desk.page.model.desk, "compared", slow)
    desk.page.acts.primary.click()
    assert desk.at(Stage.COMPARE)
    desk.qtbot.waitUntil(desk.page.compare.progress.isVisible)
    for device in devices[1:]:
        desk.page.accept_scan(device.tag)
    go_on.set()
    desk.idle()
    assert desk.compared.in_order == 6 and desk.compared.lines == ()
    assert desk.counting.tallied.all == 6 and desk.page.compare.progress.isHidden()


def test_who_may_count_and_not_decide_asks_a_coordinator(open_desk: Open, sqlite_town: Town):
    device = sqlite_town.device()
    desk = open_desk(staff=sqlite_town.clerk("Ine", Role.ICT))
    desk.press(Key.Key_F9)
    desk.compare()
    press(desk, Cause.BEING_SOUGHT)
    assert desk.sounds[-1] == "stop" and not desk.line(device.tag).is_settled
    desk.asked[-1].then(sqlite_town.staff.id)
    desk.idle()
    assert desk.line(device.tag).is_settled


def test_what_another_desk_decides_appears(open_desk: Open, sqlite_town: Town, qtbot: QtBot):
    device, desk = sqlite_town.device(), open_desk()
    desk.press(Key.Key_F9)
    desk.compare()
    bram = Counting(sqlite_town, sqlite_town.clerk())
    (line,) = bram.compared(bram.begin()).lines
    count = bram.desk.going_on()
    assert count
    done(bram.desk.explain(count.count.id, line, Cause.WITH_COLLEAGUE, bram.staff.id))
    desk.page.hear(Everything())
    qtbot.waitUntil(lambda: desk.line(device.tag).is_settled)
    desk.idle()
    assert desk.compared.chosen and desk.compared.chosen.is_settled


def test_the_chosen_difference_stays_marked_when_another_look_finds_the_same(
    open_desk: Open, sqlite_town: Town
):
    _, other = sorted((sqlite_town.device() for _ in range(2)), key=lambda each: each.tag)
    desk = open_desk()
    desk.press(Key.Key_F9)
    desk.compare()
    desk.press(Key.Key_Down)
    desk.page.refresh()
    desk.idle()
    marked = desk.page.compare.list.currentIndex().data(ENTRY)
    assert marked == desk.compared.chosen and marked.thing.code == other.tag


def test_what_changes_between_two_looks_is_refused_and_said(open_desk: Open, sqlite_town: Town):
    device, desk = at(sqlite_town, S.IN_REPAIR), open_desk()
    desk.scan(device.tag)
    desk.compare()
    done(sqlite_town.step(device.id, Step.REPAIRED))
    press(desk, Remedy.REPAIRED)
    assert desk.sounds[-1] == "stop" and desk.page.bar.property("tone") == "stop"


def test_a_count_that_others_ended_is_not_compared_any_more(open_desk: Open, sqlite_town: Town):
    sqlite_town.device()
    desk = open_desk()
    desk.press(Key.Key_F9)
    desk.compare()
    an = Counting(sqlite_town)
    done(an.desk.end(an.begin().id))
    press(desk, Cause.BEING_SOUGHT)
    desk.qtbot.waitUntil(lambda: desk.at(Stage.BEGIN))
    desk.idle()


def test_a_stock_take_ends_here_and_says_first_what_nobody_answers_for(
    open_desk: Open, sqlite_town: Town
):
    device, desk = sqlite_town.device(), open_desk()
    desk.page.begin.kinds[CountKind.STOCK_TAKE].click()
    desk.press(Key.Key_F9)
    desk.compare()
    assert desk.page.acts.primary.accessibleName() == "Finish the stock-take"
    desk.press(Key.Key_F9)
    assert "One difference asks" in desk.says
    desk.press(Key.Key_Escape)
    assert desk.at(Stage.COMPARE)
    press(desk, Cause.COUNTED_WRONG)
    assert desk.line(device.tag).is_settled
    desk.press(Key.Key_F9)
    assert desk.at(Stage.BEGIN)
    assert sqlite_town.database.counts.open_at(sqlite_town.site.id) is None


def test_the_steps_go_back_and_forth(open_desk: Open, sqlite_town: Town):
    sqlite_town.device()
    desk = open_desk()
    steps = desk.page.steps.buttons
    assert not steps[Stage.COMPARE].isEnabled()
    desk.press(Key.Key_F9)
    steps[Stage.COMPARE].click()
    desk.idle()
    assert desk.at(Stage.COMPARE) and steps[Stage.COMPARE].isChecked()
    steps[Stage.COMPARE].click()
    assert steps[Stage.COMPARE].isChecked()
    press(desk, Cause.BEING_SOUGHT)
    desk.press(Key.Key_Escape)
    assert desk.at(Stage.COUNT) and "Scan what lies in" in desk.says


def test_a_database_that_is_away_is_said_and_the_page_goes_on(
    open_desk: Open, sqlite_town: Town, monkeypatch: pytest.MonkeyPatch
):
    device, desk = sqlite_town.device(), open_desk()
    desk.press(Key.Key_F9)

    def away(*_: Any) -> Any:
        raise TroubleError(Trouble.UNREACHABLE)

    with monkeypatch.context() as patch:
        for name in ("compared", "hear", "going_on", "thing_of"):
            patch.setattr(desk.page.model.desk, name, away)
        desk.scan(device.tag)
        assert desk.sounds[-1] == "stop"
        desk.press(Key.Key_F9)
        assert desk.page.bar.property("tone") == "stop" and not desk.compared.loaded
        desk.scan(device.tag)
        assert desk.sounds[-1] == "stop"
        desk.page.model.refresh()
        desk.idle()
    desk.page.refresh()
    desk.idle()
    assert desk.compared.loaded
