from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from desk_app.domain.counts import Cause, CountKind
from desk_app.domain.errors import Reason
from desk_app.domain.printing import PaperKind
from desk_app.ui.day_close.close_words import taken_along
from desk_app.ui.day_close.state import Stage
from desk_app.usecases.live_ports import Everything
from tests.support.accounts import BADGE, CLERKS_PIN, PIN, with_pins
from tests.support.counting import Counting
from tests.support.day_closing import DayDesk
from tests.support.town import PAPER, Town, done

Key = Qt.Key
Open = Callable[..., DayDesk]


def figures(desk: DayDesk) -> list[str]:
    return [each.text() for each in desk.page.close_part.view.sum.figures.values()]


def numbers(town: Town) -> list[int]:
    return [row.number for row in town.database.counts.days(town.site.id)]


def report(town: Town) -> Any:
    (row, *_) = town.database.counts.days(town.site.id)
    return town.database.counts.report(town.site.id, row.day)


@pytest.fixture
def free_town(sqlite_town: Town) -> Town:
    """Where nobody has to count everything now and then."""
    sqlite_town.rules(full_count_days=0)
    return sqlite_town


def test_a_day_is_closed_with_its_count(open_desk: Open, sqlite_town: Town):
    devices, desk = [sqlite_town.device() for _ in range(3)], open_desk()
    desk.scan(*(device.tag for device in devices))
    desk.compare()
    desk.to_close()
    assert desk.says == "Monday 23 November 2026: close it?"
    assert figures(desk)[0] == "0" and figures(desk)[-1] == "= 3"
    desk.press(Key.Key_F9)
    assert desk.at(Stage.DAYS) and desk.says == "Day number 1 is closed"
    assert report(sqlite_town).count.in_order == 3
    assert sqlite_town.database.counts.open_at(sqlite_town.site.id) is None
    (sheet,) = desk.papers
    assert (sheet.pdf, sheet.title, sheet.kind) == (PAPER.content, "LEU-1", PaperKind.DAY_REPORT)
    desk.press(Key.Key_F9)
    assert len(desk.papers) == 2
    desk.press(Key.Key_Escape)
    assert desk.at(Stage.BEGIN) and desk.page.acts.first.text().startswith("Closed last: Monday")


def test_a_day_is_closed_by_its_movements_alone(open_desk: Open, free_town: Town):
    free_town.lend()
    free_town.device()
    desk = open_desk()
    desk.to_close()
    assert figures(desk) == ["0", "+ 2", "\N{MINUS SIGN} 1", "= 1"]
    assert desk.page.close_part.view.found.said.text() == "Only movements: nothing was counted."
    desk.press(Key.Key_F9)
    assert desk.at(Stage.DAYS) and not desk.days.rows[0].full
    assert not report(free_town).count
    desk.press(Key.Key_Escape)
    desk.to_close()
    assert desk.closing.refused and desk.closing.refused.reason is Reason.DAY_CLOSED
    assert not desk.page.acts.primary.isEnabled() and "closed up to 23 November" in desk.says


def test_nothing_is_closed_until_every_difference_has_an_answer(open_desk: Open, free_town: Town):
    device, desk = free_town.device(), open_desk()
    desk.press(Key.Key_F9)
    desk.compare()
    acts = desk.page.acts
    assert acts.primary.isVisible() and not acts.primary.isEnabled()
    assert acts.second.text() == "The day can be closed once every difference has an answer."
    assert not desk.page.steps.buttons[Stage.CLOSE].isEnabled()
    desk.press(Key.Key_F9)
    assert desk.at(Stage.COMPARE)
    desk.page.compare.panel.buttons[Cause.BEING_SOUGHT].click()
    desk.idle()
    assert acts.primary.isEnabled() and desk.page.steps.buttons[Stage.CLOSE].isEnabled()
    desk.page.steps.buttons[Stage.CLOSE].click()
    desk.idle()
    assert desk.at(Stage.CLOSE)
    desk.press(Key.Key_F9)
    (found,) = report(free_town).count.differences
    assert (found.code, found.cause) == (device.tag, Cause.BEING_SOUGHT)


def test_who_closes_types_their_pin_again_and_a_wrong_one_closes_nothing(
    open_desk: Open, free_town: Town
):
    an, _ = with_pins(free_town)
    desk = open_desk(staff=an)
    desk.to_close()
    desk.press(Key.Key_F9)
    dialog = desk.lock.approval
    assert dialog and dialog.heading.text() == "An Peeters signs for this"
    desk.sign("000000")
    assert desk.lock.approval is dialog and dialog.form.told.text().startswith("That is not right")
    assert not numbers(free_town)
    free_town.later(seconds=10)
    desk.sign(PIN)
    assert numbers(free_town) == [1] and desk.lock.approval is None


def test_the_badge_of_a_colleague_closes_nothing(open_desk: Open, free_town: Town):
    an, _ = with_pins(free_town)
    desk = open_desk(staff=an)
    desk.to_close()
    desk.press(Key.Key_F9)
    desk.scan(BADGE)
    desk.sign(CLERKS_PIN)
    assert desk.lock.approval
    assert desk.lock.approval.form.told.text().startswith("That is the badge of somebody else")
    desk.lock.approval.reject()
    desk.idle()
    assert desk.at(Stage.CLOSE) and not numbers(free_town)


def test_a_second_person_signs_as_well(open_desk: Open, free_town: Town):
    an, bram = with_pins(free_town)
    desk = open_desk(staff=an)
    desk.to_close()
    choose_second(desk, "Bram Claes")
    assert desk.closing.second == bram.id
    desk.press(Key.Key_F9)
    desk.sign(PIN)
    assert not numbers(free_town)
    assert desk.lock.approval and desk.lock.approval.heading.text() == "Bram Claes signs for this"
    desk.sign(CLERKS_PIN)
    assert (report(free_town).closed_by, report(free_town).second) == ("An Peeters", "Bram Claes")


def choose_second(desk: DayDesk, name: str) -> None:
    second = desk.page.close_part.view.who.second
    place = second.box.findText(name)
    second.box.setCurrentIndex(place)
    second.box.activated.emit(place)


def test_who_has_no_pin_is_taken_at_their_word(open_desk: Open, free_town: Town):
    free_town.clerk("Cleo")
    desk = open_desk()
    desk.to_close()
    choose_second(desk, "Cleo")
    desk.press(Key.Key_F9)
    assert report(free_town).second == "Cleo"


def test_a_clerk_asks_a_coordinator_when_everything_should_be_counted(
    open_desk: Open, sqlite_town: Town
):
    desk = open_desk(staff=sqlite_town.clerk())
    desk.to_close()
    assert desk.says == "Everything is counted at least every 7 days"
    desk.press(Key.Key_F9)
    (asked,) = desk.asked
    assert asked.why.reason is Reason.FULL_COUNT_DUE and not numbers(sqlite_town)
    assert desk.says == "Everything is counted at least every 7 days"
    asked.then(sqlite_town.staff.id)
    desk.idle()
    assert numbers(sqlite_town) == [1] and desk.at(Stage.DAYS)


def test_a_coordinator_is_told_so_and_closes_all_the_same(open_desk: Open, sqlite_town: Town):
    desk = open_desk()
    desk.to_close()
    assert desk.says == "Everything is counted at least every 7 days"
    assert desk.page.acts.primary.accessibleName() == "Close all the same"
    desk.press(Key.Key_F9)
    assert numbers(sqlite_town) == [1] and not desk.asked


def test_a_rule_that_came_meanwhile_is_asked_about(open_desk: Open, free_town: Town):
    desk = open_desk()
    desk.to_close()
    assert desk.page.acts.primary.accessibleName() == "Close the day"
    free_town.rules(full_count_days=7)
    desk.press(Key.Key_F9)
    (asked,) = desk.asked
    assert asked.why.reason is Reason.FULL_COUNT_DUE and not numbers(free_town)


def test_a_day_that_was_left_open_can_be_closed(open_desk: Open, free_town: Town):
    Counting(free_town).closed()
    free_town.later(days=3)
    free_town.device()
    desk = open_desk()
    desk.to_close()
    days = desk.page.close_part.view.who.day
    assert desk.closing.days == tuple(date(2026, 11, day) for day in (24, 25, 26))
    assert days.value == date(2026, 11, 26)
    taken = desk.page.close_part.view.who.taken
    assert taken.text() == (
        "What was done from 24 Nov 2026 to 25 Nov 2026 falls into this close as well: "
        "2 days without a report of their own."
    )
    days.box.activated.emit(0)
    desk.idle()
    assert days.value == date(2026, 11, 24) and figures(desk)[1] == "+ 0"
    assert taken.isHidden()
    desk.press(Key.Key_F9)
    assert report(free_town).day == date(2026, 11, 24)


def test_a_close_says_how_many_earlier_days_it_takes_along():
    day = date(2026, 11, 23)
    week = tuple(day + timedelta(days=n) for n in range(5))
    assert taken_along(()) == ""
    assert taken_along(week[:1]) == (
        "What was done on 23 Nov 2026 falls into this close as well: "
        "that day gets no report of its own."
    )
    assert "from 23 Nov 2026 to 27 Nov 2026" in taken_along(week)
    assert "5 days without" in taken_along(week)


def test_a_difference_of_an_earlier_day_is_seen_to(open_desk: Open, free_town: Town):
    device, here = free_town.device(), Counting(free_town)
    count = here.begin()
    (line,) = here.compared(count).open
    done(here.desk.explain(count.id, line, Cause.BEING_SOUGHT, free_town.staff.id))
    here.closed(count)
    free_town.later(days=1)
    desk = open_desk()
    desk.to_close()
    card = desk.page.close_part.view.carried
    assert card.isVisible()
    (link,) = card.findChildren(QPushButton)
    assert link.accessibleName().startswith("seen to: LB")
    link.click()
    desk.idle()
    assert not card.isVisible() and desk.closing.report and not desk.closing.report.carried
    assert device.tag[-4:] in desk.says.replace("-", "")


def test_open_paperwork_leads_to_its_page_and_holds_nothing_up(open_desk: Open, free_town: Town):
    done(free_town.take_back(free_town.lend()))
    desk = open_desk()
    desk.to_close()
    links = desk.page.close_part.view.waits.links
    assert links["to_check"].text() == "1 returns to check" and not links["to_sign"].isVisible()
    links["to_check"].click()
    assert desk.pages == ["prepare"]
    desk.press(Key.Key_F9)
    assert numbers(free_town) == [1]


def test_nothing_is_counted_while_the_day_is_closed(open_desk: Open, free_town: Town):
    device, desk = free_town.device(), open_desk()
    desk.to_close()
    desk.scan(device.tag)
    assert desk.says == "Nothing is counted at this step" and desk.sounds[-1] == "stop"
    assert free_town.database.counts.open_at(free_town.site.id) is None


def test_a_close_of_another_desk_ends_the_one_here(open_desk: Open, free_town: Town):
    device, desk = free_town.device(), open_desk()
    desk.scan(device.tag)
    desk.compare()
    desk.to_close()
    there = Counting(free_town, free_town.clerk())
    there.closed(there.begin())
    desk.page.hear(Everything())
    desk.qtbot.waitUntil(lambda: desk.at(Stage.BEGIN))
    desk.idle()
    assert desk.days.rows[0].closed_by == "Bram"
    assert desk.page.acts.second.text().endswith("by Bram")


def test_who_is_too_late_to_close_hears_why(open_desk: Open, free_town: Town):
    desk = open_desk()
    desk.to_close()
    Counting(free_town, free_town.clerk()).closed()
    desk.press(Key.Key_F9)
    assert "closed up to 23 November" in desk.says and numbers(free_town) == [1]
    assert not desk.page.acts.primary.isEnabled()


def test_a_stock_take_does_not_close_a_day(open_desk: Open, free_town: Town):
    desk = open_desk()
    desk.page.begin.kinds[CountKind.STOCK_TAKE].click()
    desk.press(Key.Key_F9)
    desk.compare()
    assert not desk.page.steps.buttons[Stage.CLOSE].isEnabled()
    desk.page._go(Stage.CLOSE)
    assert desk.at(Stage.COMPARE)
    desk.press(Key.Key_Escape)
    desk.page.steps.days.click()
    desk.idle()
    assert desk.says == "No day was closed here yet"
    desk.press(Key.Key_Escape)
    assert desk.at(Stage.COUNT)


@pytest.mark.parametrize("end", [".pdf", ".csv", ".xlsx"])
def test_a_report_is_saved_as_a_file(
    open_desk: Open, free_town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: str
):
    Counting(free_town).closed()
    desk, kind = open_desk(), {".pdf": "PDF", ".csv": "CSV", ".xlsx": "Excel"}[end]
    chosen = str(tmp_path / "LEU-1"), f"{kind} (*{end})"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    desk.page.steps.days.click()
    desk.idle()
    desk.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert (tmp_path / f"LEU-1{end}").stat().st_size
    assert f"LEU-1{end}" in desk.says and desk.sounds[-1] == "ok"


def test_what_cannot_be_saved_is_said(
    open_desk: Open, free_town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    Counting(free_town).closed()
    desk = open_desk()
    file = tmp_path / "gone" / "LEU-1.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    desk.page.steps.days.click()
    desk.idle()
    desk.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "there is no such folder" in desk.says and desk.sounds[-1] == "stop"


def test_whoever_goes_to_the_page_in_sight_comes_back_to_the_steps(
    open_desk: Open, free_town: Town
):
    desk = open_desk()
    desk.page.steps.days.click()
    desk.idle()
    desk.front.workspace.show_page("day_close")
    assert desk.at(Stage.BEGIN)


def reopen(desk: DayDesk, reason: str) -> None:
    desk.page.acts.reopen.click()
    dialog = desk.page.close_part.dialog
    assert dialog and not dialog.primary.isEnabled()
    desk.qtbot.keyClicks(dialog.reason.note, reason)
    dialog.primary.click()
    desk.idle()
    desk.front.window.activateWindow()
    desk.qtbot.waitUntil(lambda: QApplication.activeWindow() is desk.front.window)


def test_a_coordinator_opens_the_last_day_again(open_desk: Open, free_town: Town):
    here = Counting(free_town)
    here.closed()
    free_town.later(days=1)
    here.closed()
    desk = open_desk()
    desk.page.steps.days.click()
    desk.idle()
    reopen(desk, "forgot the cart")
    assert desk.says == "Tuesday 24 November 2026 is open again"
    assert [row.reopened for row in desk.days.rows] == [True, False]
    assert not desk.page.acts.save.isVisible() and not desk.page.acts.reopen.isVisible()
    desk.press(Key.Key_F9)
    assert desk.papers[-1].title == "LEU-2"  # it counts no longer, and is kept
    desk.press(Key.Key_Down)
    assert desk.days.chosen == desk.days.rows[1] and desk.page.acts.reopen.isVisible()
    desk.press(Key.Key_Escape)
    desk.to_close()
    desk.press(Key.Key_F9)
    assert report(free_town).number == 3


def test_a_clerk_needs_a_coordinator_to_open_a_day_again(open_desk: Open, free_town: Town):
    Counting(free_town).closed()
    desk = open_desk(staff=free_town.clerk())
    desk.page.steps.days.click()
    desk.idle()
    reopen(desk, "forgot the cart")
    (asked,) = desk.asked
    assert not desk.days.rows[0].reopened
    asked.then(free_town.staff.id)
    desk.idle()
    assert desk.days.rows[0].reopened
