from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desk_app.domain.bundles import SimStatus
from desk_app.domain.condition import Accessory, Part, Severity
from desk_app.domain.devices import DeviceState
from desk_app.domain.errors import Reason
from desk_app.domain.outcomes import HandedOut
from desk_app.domain.signatures import SignedHow
from desk_app.ui.counter.due_dialog import DueDialog
from desk_app.ui.counter.search import SearchDialog
from desk_app.ui.counter.view_model import CounterViewModel
from desk_app.ui.parts.condition_dialog import ConditionDialog
from desk_app.ui.signing.dialog import SigningDialog
from desk_app.usecases.reads import Query
from tests.support.desk import CounterDesk, Key, open_counter
from tests.support.town import Town, done


def lay_out(desk: CounterDesk, town: Town):
    """A device, a newcomer and a course on the counter."""
    course = town.course()
    device, newcomer = town.device(), town.newcomer(enrol_in=(course.id,))
    desk.scan(device.tag)
    desk.scan(newcomer.client_number)
    return device, newcomer, course


def test_two_scans_fill_three_cards_and_a_tick_makes_ready(desk: CounterDesk, sqlite_town: Town):
    device, newcomer, course = lay_out(desk, sqlite_town)
    frame = desk.front.frame
    assert frame.device.title.text() == f"{device.tag[:-1]}-{device.tag[-1]}"
    assert frame.newcomer.title.text() == newcomer.name
    assert frame.course.title.text() == course.name
    assert not frame.footer.primary.isEnabled()
    desk.press(Key.Key_F7)
    assert frame.footer.primary.isEnabled()
    assert desk.says == "Ready to sign"


def test_signing_on_the_screen_lends_and_keeps_the_course(desk: CounterDesk, sqlite_town: Town):
    device, _newcomer, course = lay_out(desk, sqlite_town)
    desk.press(Key.Key_F7)
    desk.press(Key.Key_F9)
    desk.dialog(SigningDialog)
    assert desk.page.signing and not desk.page.signing.primary.isEnabled()
    desk.sign()
    desk.press(Key.Key_Return)
    assert sqlite_town.state(device.id) is DeviceState.LENT
    assert isinstance(desk.model.state.last, HandedOut)
    assert desk.counter.is_empty and desk.counter.course
    assert desk.counter.course.course.id == course.id
    assert desk.front.frame.prompt.print.isVisible()
    assert desk.sounds[-1] == "ok"


def test_a_look_up_that_answers_while_somebody_signs_changes_nothing(
    desk: CounterDesk, sqlite_town: Town
):
    device, *_ = lay_out(desk, sqlite_town)
    other = sqlite_town.device()
    desk.press(Key.Key_F7)
    desk.model.accept(other.tag)
    desk.page.primary()
    desk.idle()
    dialog = desk.sign()
    assert dialog.warning.isVisible() and desk.sounds[-1] == "stop"
    desk.press(Key.Key_Return)
    assert sqlite_town.state(device.id) is DeviceState.LENT
    assert sqlite_town.state(other.id) is DeviceState.READY


def test_signing_can_be_left_without_lending(desk: CounterDesk, sqlite_town: Town):
    device, *_ = lay_out(desk, sqlite_town)
    desk.press(Key.Key_F7)
    desk.press(Key.Key_F9)
    desk.dialog(SigningDialog)
    desk.sign()
    desk.press(Key.Key_Escape)
    assert sqlite_town.state(device.id) is DeviceState.READY
    assert desk.counter.device is not None
    assert not desk.model.asking


def test_signing_on_paper_leaves_the_loan_to_be_signed(desk: CounterDesk, sqlite_town: Town):
    lay_out(desk, sqlite_town)
    desk.press(Key.Key_F7)
    desk.front.frame.footer.other.click()
    desk.idle()
    assert sqlite_town.reads.count("loans", Query(only="awaits_paper")) == 1
    assert desk.says.endswith("and let it be signed")


def test_a_witness_signs_for_who_cannot(desk: CounterDesk, sqlite_town: Town):
    lay_out(desk, sqlite_town)
    desk.press(Key.Key_F7)
    desk.press(Key.Key_F9)
    dialog = desk.dialog(SigningDialog)
    assert isinstance(dialog, SigningDialog)
    dialog.cannot.click()
    assert not dialog.primary.isEnabled()
    dialog.witness.setText("85.07.30-033.28")
    assert not dialog.primary.isEnabled()
    dialog.witness.setText("Bram Claes")
    assert dialog.signature.how is SignedHow.WITNESSED
    dialog.primary.click()
    desk.idle()
    assert isinstance(desk.model.state.last, HandedOut)


def test_a_scan_while_somebody_signs_is_refused_aloud(desk: CounterDesk, sqlite_town: Town):
    lay_out(desk, sqlite_town)
    other = sqlite_town.device()
    desk.press(Key.Key_F7)
    desk.press(Key.Key_F9)
    dialog = desk.dialog(SigningDialog)
    assert isinstance(dialog, SigningDialog)
    before = desk.counter
    desk.scan(other.tag)
    assert desk.counter is before
    assert dialog.warning.isVisible()
    assert desk.sounds[-1] == "stop"
    desk.press(Key.Key_Escape)


def test_an_unknown_code_is_said_and_changes_nothing(desk: CounterDesk, sqlite_town: Town):
    device, *_ = lay_out(desk, sqlite_town)
    desk.scan("5CD9999999")
    assert "5CD9999999" in desk.says
    assert desk.sounds[-1] == "stop"
    assert desk.counter.device and desk.counter.device.device.id == device.id
    desk.press(Key.Key_F7)
    assert desk.counter.notice is None


def test_a_sim_asks_for_wifi_and_a_coordinators_reason(desk: CounterDesk, sqlite_town: Town):
    town = sqlite_town
    course = town.course()
    device, newcomer = town.device(), town.newcomer(enrol_in=(course.id,))
    town.sim(device)
    desk.scan(device.serial)
    desk.scan(newcomer.client_number)
    desk.press(Key.Key_F7)
    details = desk.page.details
    assert desk.says == "Is there wifi at home?"
    details.wifi.button(1).click()
    assert desk.says == "There is wifi at home"
    details.override.setText("valt vaak uit")
    details.override.editingFinished.emit()
    assert desk.says == "Ready to sign"
    desk.press(Key.Key_F9)
    desk.dialog(SigningDialog)
    desk.sign()
    desk.press(Key.Key_Return)
    assert isinstance(desk.model.state.last, HandedOut)


def test_leaving_the_sim_here_asks_nothing(desk: CounterDesk, sqlite_town: Town):
    town = sqlite_town
    device = town.device()
    town.sim(device, status=SimStatus.ACTIVE)
    desk.scan(device.tag)
    assert desk.counter.sim is not None
    desk.page.details.ticks[Accessory.SIM].click()
    assert desk.counter.sim is None


def test_who_follows_two_courses_chooses_one(desk: CounterDesk, sqlite_town: Town):
    town = sqlite_town
    first, second = town.course(), town.course(name="MO Frans · avond")
    newcomer = town.newcomer(enrol_in=(first.id, second.id))
    desk.scan(newcomer.client_number)
    assert desk.front.frame.course.title.text() == ""
    buttons = desk.page.details.findChildren(QPushButton)
    next(button for button in buttons if button.text() == second.name).click()
    assert desk.counter.course and desk.counter.course.course.id == second.id


def test_the_due_date_can_be_changed_by_hand(desk: CounterDesk, sqlite_town: Town):
    lay_out(desk, sqlite_town)
    desk.front.frame.footer.date.click()
    dialog = desk.dialog(DueDialog)
    assert isinstance(dialog, DueDialog)
    assert dialog.due == date(2026, 12, 19)
    dialog.calendar.setSelectedDate(QDate(2026, 12, 23))
    dialog.primary.click()
    assert desk.counter.due_date == date(2026, 12, 23)


def test_the_condition_is_judged_with_f6(desk: CounterDesk, sqlite_town: Town):
    lay_out(desk, sqlite_town)
    desk.press(Key.Key_F6)
    dialog = desk.dialog(ConditionDialog)
    assert isinstance(dialog, ConditionDialog)
    dialog.grades[Part.SCREEN].button(int(Severity.DAMAGE)).click()
    dialog.note.setPlainText("85.07.30-033.28")
    assert not dialog.primary.isEnabled()
    dialog.note.setPlainText("barst linksboven")
    dialog.primary.click()
    assert desk.counter.condition.worst is Severity.DAMAGE
    assert desk.counter.condition.note == "barst linksboven"


def test_f2_finds_a_newcomer_by_any_spelling(desk: CounterDesk, sqlite_town: Town):
    newcomer = sqlite_town.newcomer(family_name="Łukasz-Şahin", given_name="José")
    desk.press(Key.Key_F2)
    dialog = desk.dialog(SearchDialog)
    assert isinstance(dialog, SearchDialog)
    QTest.keyClicks(dialog.words, "sahin jose", delay=25)
    desk.qtbot.waitUntil(lambda: dialog.hits.count() == 1)
    QTest.keyClick(dialog.words, Qt.Key.Key_Down)
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    desk.idle()
    assert desk.counter.newcomer and desk.counter.newcomer.newcomer.id == newcomer.id


def test_search_says_when_nothing_fits(desk: CounterDesk, sqlite_town: Town):
    desk.press(Key.Key_F2)
    dialog = desk.dialog(SearchDialog)
    assert isinstance(dialog, SearchDialog)
    dialog.words.setText("zzzz")
    desk.idle()
    assert dialog.hits.count() == 0
    assert dialog.advice.text().startswith("Nothing found")
    dialog.reject()


def test_clear_takes_all_but_nothing_else(desk: CounterDesk, sqlite_town: Town):
    lay_out(desk, sqlite_town)
    desk.press(Key.Key_Escape)
    assert desk.counter.is_empty and desk.counter.course is None


def test_the_loser_is_told_who_has_the_device(desk: CounterDesk, sqlite_town: Town):
    town = sqlite_town
    device, _newcomer, course = lay_out(desk, town)
    desk.press(Key.Key_F7)
    other = town.newcomer()
    done(town.hand_out(device, other, course))
    desk.front.frame.footer.other.click()
    desk.idle()
    assert desk.counter.notice and desk.counter.notice.reason is Reason.ALREADY_LENT
    assert other.client_number in desk.says


def test_what_was_done_can_be_undone_from_the_list(desk: CounterDesk, sqlite_town: Town):
    device, *_ = lay_out(desk, sqlite_town)
    desk.press(Key.Key_F7)
    desk.front.frame.footer.other.click()
    desk.idle()
    act = desk.model.state.today[0].act_id
    desk.page.today.undo_wanted.emit(act)
    desk.idle()
    assert sqlite_town.state(device.id) is DeviceState.READY
    assert desk.model.state.today[0].undone


def test_a_scan_before_the_database_is_open_is_answered_after(qtbot: QtBot, sqlite_town: Town):
    device = sqlite_town.device()
    desk = open_counter(qtbot, sqlite_town)
    fresh = CounterViewModel(desk.front.lane)
    fresh.accept(device.tag)
    services = desk.model._services
    assert services
    fresh.open(services)
    desk.idle()
    assert fresh.state.counter.device and fresh.state.counter.device.device.id == device.id
    desk.close()


@pytest.mark.parametrize("broken", ["reads", "perform"])
def test_a_bug_is_said_as_a_bug_and_nothing_is_lost(
    qtbot: QtBot, sqlite_town: Town, caplog, broken
):
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    desk = open_counter(qtbot, sqlite_town)
    lay_out(desk, sqlite_town)
    desk.press(Key.Key_F7)
    services = desk.model._services
    assert services
    other = {"perform": fail} if broken == "perform" else {"reads": object()}
    desk.model._services = replace(services, **other)
    if broken == "perform":
        desk.front.frame.footer.other.click()
    else:
        desk.scan("5CD0000000")
    desk.idle()
    assert "mistake" in desk.says
    assert desk.counter.device is not None
    assert "job failed" in caplog.text
    caplog.clear()
    desk.close()


def test_a_witness_whose_name_no_font_has_is_refused_as_it_is_typed(
    desk: CounterDesk, sqlite_town: Town
):
    lay_out(desk, sqlite_town)
    desk.press(Key.Key_F7)
    desk.press(Key.Key_F9)
    dialog = desk.dialog(SigningDialog)
    assert isinstance(dialog, SigningDialog)
    dialog.cannot.click()
    dialog.witness.setText("Bram 😀")
    assert "😀" in dialog.wrong.text() and dialog.wrong.isVisible()
    assert not dialog.primary.isEnabled()
    dialog.witness.setText("Bram")
    assert not dialog.wrong.isVisible() and dialog.primary.isEnabled()


def test_a_note_that_no_font_can_print_is_refused_as_it_is_typed(
    desk: CounterDesk, sqlite_town: Town
):
    desk.scan(sqlite_town.device().tag)
    desk.press(Key.Key_F6)
    dialog = desk.dialog(ConditionDialog)
    assert isinstance(dialog, ConditionDialog)
    dialog.note.setPlainText("kras 🤷 op deksel")
    assert "🤷" in dialog.wrong.text()
    assert not dialog.primary.isEnabled()
