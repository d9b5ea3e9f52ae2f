from collections.abc import Callable, Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain import numbers
from desk_app.domain.acts import Act
from desk_app.domain.condition import FINE, Condition, Part, Severity
from desk_app.domain.devices import Device, DeviceState, Place, Standing, Step
from desk_app.domain.outcomes import HandedOut, Outcome
from desk_app.domain.people import Site
from desk_app.domain.register_acts import SaveSite
from desk_app.ui.jobs import Lane
from desk_app.ui.parts.condition_dialog import ConditionDialog
from desk_app.ui.prepare.page import PreparePage
from desk_app.ui.prepare.steps import Group
from desk_app.usecases.live_ports import Notice
from desk_app.usecases.opening import Trouble, TroubleError
from tests.support.done import click_undo
from tests.support.services import LOOK, services_of
from tests.support.town import Town, done

NOW_ID = UUID(int=1)
BROKEN = FINE.with_part(Part.SCREEN, Severity.DAMAGE)
Make = Callable[..., PreparePage]


@pytest.fixture
def make(qtbot: QtBot, sqlite_town: Town) -> Iterator[Make]:
    """Makes the page in its own lane; the lane is finished before the town closes."""
    lane = Lane()

    def made(**other: object) -> PreparePage:
        page = PreparePage(LOOK, lane, services_of(sqlite_town, **other))
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: lane.waiting == 0)
        page.resize(1096, 690)
        page.activateWindow()
        return page

    yield made
    assert lane.finish()


@pytest.fixture
def page(make: Make) -> PreparePage:
    return make()


@pytest.fixture
def scan(qtbot: QtBot, sqlite_town: Town) -> Callable[[PreparePage, str], None]:
    def scanned(page: PreparePage, text: str) -> None:
        sqlite_town.later(seconds=2)
        page.accept_scan(text)
        idle(qtbot, page)

    return scanned


def idle(qtbot: QtBot, page: PreparePage) -> None:
    qtbot.waitUntil(lambda: page.model._lane.waiting == 0)


def returned(town: Town, condition: Condition = FINE) -> HandedOut:
    lent = town.lend()
    done(town.take_back(lent, condition=condition))
    return lent


def texts(widget: QWidget) -> str:
    shown = [each for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]
    return " | ".join(each.text() for each in shown)


def test_the_first_scan_shows_a_device_and_changes_nothing(
    page: PreparePage, scan: Callable[..., None], sqlite_town: Town
):
    lent = returned(sqlite_town)
    scan(page, lent.tag)
    assert sqlite_town.state(lent.device_id) is DeviceState.RETURNED
    assert page.card.title.text() == numbers.display(lent.tag)
    assert page.acts.primary.accessibleName() == "Checked"
    assert "Another scan of" in page.bar.next.text() and "checked" in page.bar.next.text()


def test_a_pile_is_done_by_scanner_alone(
    page: PreparePage, scan: Callable[..., None], sqlite_town: Town, qtbot: QtBot
):
    pile = [returned(sqlite_town), returned(sqlite_town)]
    for lent in pile:
        for _ in range(4):
            with qtbot.waitSignal(page.sounded, check_params_cb=lambda sound: sound == "ok"):
                scan(page, lent.tag)
    states = [sqlite_town.state(lent.device_id) for lent in pile]
    assert states == [DeviceState.READY, DeviceState.READY]
    assert page.bar.what.text() == f"{numbers.display(pile[1].tag)} is ready"


def test_a_ready_device_that_is_scanned_again_stays_ready(
    page: PreparePage, scan: Callable[..., None], sqlite_town: Town
):
    device = sqlite_town.device()
    scan(page, device.tag)
    scan(page, device.tag)
    assert sqlite_town.state(device.id) is DeviceState.READY
    assert "nothing to prepare" in page.bar.what.text()
    assert not page.acts.primary.isVisible() and page.others[Step.RETIRE].isVisible()


def test_one_label_read_twice_by_the_scanner_is_one_scan(
    page: PreparePage, sqlite_town: Town, qtbot: QtBot
):
    lent = returned(sqlite_town)
    page.accept_scan(lent.tag)
    page.accept_scan(lent.tag)
    idle(qtbot, page)
    assert page.model.state.current is not None
    assert sqlite_town.state(lent.device_id) is DeviceState.RETURNED


def test_f9_takes_the_step_that_a_second_scan_would(
    page: PreparePage, scan: Callable[..., None], sqlite_town: Town, qtbot: QtBot
):
    lent = returned(sqlite_town)
    scan(page, lent.tag)
    with qtbot.waitSignal(page.acted):
        qtbot.keyClick(page, Qt.Key.Key_F9)
    assert sqlite_town.state(lent.device_id) is DeviceState.CHECKED
    assert page.acts.primary.accessibleName() == "Wiped"


def test_a_scan_while_a_step_is_being_kept_does_not_take_another(
    page: PreparePage, scan: Callable[..., None], sqlite_town: Town, qtbot: QtBot
):
    lent = returned(sqlite_town)
    scan(page, lent.tag)
    sqlite_town.later(seconds=2)
    page.accept_scan(lent.tag)
    page.model.next_step()
    page.model.next_step()
    assert page.bar.what.text() == "One moment"
    idle(qtbot, page)
    assert sqlite_town.state(lent.device_id) is DeviceState.CHECKED


def test_undo_gives_the_device_its_former_state(
    page: PreparePage, scan: Callable[..., None], sqlite_town: Town, qtbot: QtBot
):
    lent = returned(sqlite_town)
    scan(page, lent.tag)
    scan(page, lent.tag)
    assert page.undo.isVisible()
    with qtbot.waitSignal(page.acted):
        qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sqlite_town.state(lent.device_id) is DeviceState.RETURNED
    assert page.bar.what.text() == "Undone"
    assert page.acts.primary.accessibleName() == "Checked"
    page.model.undo_last()
    assert not page.model.state.busy


def test_every_step_of_today_can_be_undone_from_its_line(
    page: PreparePage, scan: Callable[..., None], sqlite_town: Town, qtbot: QtBot
):
    lent = returned(sqlite_town)
    scan(page, lent.tag)
    scan(page, lent.tag)
    page.away.click()
    click_undo(page.done)
    idle(qtbot, page)
    assert sqlite_town.state(lent.device_id) is DeviceState.RETURNED
    qtbot.waitUntil(lambda: any(line.undone for line in page.done.list.lines.lines))


def test_an_undo_that_came_too_late_is_said(
    page: PreparePage, scan: Callable[..., None], sqlite_town: Town, qtbot: QtBot
):
    lent = returned(sqlite_town)
    scan(page, lent.tag)
    scan(page, lent.tag)
    done(sqlite_town.step(lent.device_id, Step.WIPE))
    page.undo.click()
    idle(qtbot, page)
    assert page.bar.what.text() == "That can no longer be undone"


def test_a_retired_device_needs_no_question_since_undo_brings_it_back(
    page: PreparePage, scan: Callable[..., None], sqlite_town: Town, qtbot: QtBot
):
    lent = returned(sqlite_town)
    scan(page, lent.tag)
    page.others[Step.RETIRE].click()
    idle(qtbot, page)
    assert sqlite_town.state(lent.device_id) is DeviceState.RETIRED
    page.undo.click()
    idle(qtbot, page)
    assert sqlite_town.state(lent.device_id) is DeviceState.RETURNED


def test_f6_writes_down_damage_and_the_next_scan_sends_it_to_repair(
    page: PreparePage, scan: Callable[..., None], sqlite_town: Town, qtbot: QtBot
):
    lent = returned(sqlite_town)
    scan(page, lent.tag)
    qtbot.keyClick(page, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: page.findChild(ConditionDialog) is not None)
    dialog = page.findChild(ConditionDialog)
    assert isinstance(dialog, ConditionDialog)
    dialog.grades[Part.SCREEN].button(int(Severity.DAMAGE)).click()
    dialog.primary.click()
    assert page.acts.primary.accessibleName() == "To repair"
    assert "kept with the next step" in page.card.how_title.text().lower()
    scan(page, lent.tag)
    found = sqlite_town.reads.device(lent.tag)
    assert found and found.device.state is DeviceState.IN_REPAIR
    assert found.condition == BROKEN


def test_a_new_look_waits_until_the_device_lies_here_again(
    page: PreparePage, scan: Callable[..., None], sqlite_town: Town
):
    lent, other = returned(sqlite_town), returned(sqlite_town)
    scan(page, lent.tag)
    page.model.judge(BROKEN)
    scan(page, other.tag)
    assert page.model.state.judged is None
    scan(page, lent.tag)
    assert page.model.state.judged == BROKEN


def test_a_repaired_device_goes_on_without_its_damage(
    page: PreparePage, scan: Callable[..., None], sqlite_town: Town
):
    lent = returned(sqlite_town, BROKEN)
    done(sqlite_town.step(lent.device_id, Step.TO_REPAIR))
    scan(page, lent.tag)
    assert page.acts.primary.accessibleName() == "Repaired"
    scan(page, lent.tag)
    found = sqlite_town.reads.device(lent.tag)
    assert found and found.device.state is DeviceState.CHECKED and found.condition == FINE


def test_a_lent_device_is_sent_to_the_counter_and_f9_does_nothing(
    page: PreparePage, scan: Callable[..., None], sqlite_town: Town, qtbot: QtBot
):
    before, lent = returned(sqlite_town), sqlite_town.lend()
    scan(page, before.tag)
    scan(page, lent.tag)
    assert "is on loan to Yusuf Al-Hamdan" in page.bar.what.text()
    qtbot.keyClick(page, Qt.Key.Key_F9)
    assert page.model.state.current is None
    assert sqlite_town.state(before.device_id) is DeviceState.RETURNED


def test_a_retired_device_is_said_to_be_so(
    page: PreparePage, scan: Callable[..., None], sqlite_town: Town
):
    device = sqlite_town.device()
    done(sqlite_town.step(device.id, Step.RETIRE))
    scan(page, device.tag)
    assert page.bar.what.text().endswith("is retired")


@pytest.mark.parametrize("text", ["", "LB999999Z", "x" * 10_000, "☃", "5CD9999999", "\x00\x1b"])
def test_what_is_no_device_gets_a_sentence_and_nothing_else(
    page: PreparePage, scan: Callable[..., None], text: str, qtbot: QtBot
):
    with qtbot.waitSignal(page.sounded, check_params_cb=lambda sound: sound == "stop"):
        scan(page, text)
    assert page.bar.property("tone") == "stop" and page.bar.what.text()


def test_a_newcomer_is_no_device(page: PreparePage, scan: Callable[..., None], sqlite_town: Town):
    scan(page, str(sqlite_town.newcomer().client_number))
    assert page.bar.what.text() == "That is not a device"


def test_the_list_groups_who_waits_and_a_click_only_shows(
    page: PreparePage, sqlite_town: Town, qtbot: QtBot
):
    first, second = returned(sqlite_town), returned(sqlite_town)
    done(sqlite_town.step(second.device_id, Step.CHECK))
    page.refresh()
    idle(qtbot, page)
    entries = page.waiting.model.entries
    assert [entry.state for entry in entries if isinstance(entry, Group)] == [
        DeviceState.RETURNED,
        DeviceState.CHECKED,
    ]
    index = page.waiting.model.index(1, 0)
    place = page.waiting.list.visualRect(index).center()
    viewport = page.waiting.list.viewport()
    for _ in range(2):
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        idle(qtbot, page)
    assert page.card.title.text() == numbers.display(first.tag)
    assert sqlite_town.state(first.device_id) is DeviceState.RETURNED
    assert index.data() == f"{numbers.display(first.tag)} HP 11 G9"


def test_a_click_on_a_heading_shows_nothing(page: PreparePage, sqlite_town: Town, qtbot: QtBot):
    returned(sqlite_town)
    page.refresh()
    idle(qtbot, page)
    place = page.waiting.list.visualRect(page.waiting.model.index(0, 0)).center()
    qtbot.mouseClick(page.waiting.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    page.waiting.list.clicked.emit(page.waiting.model.index(0, 0))
    assert page.model._lane.waiting == 0


def test_who_is_not_listed_is_counted(page: PreparePage, sqlite_town: Town, qtbot: QtBot):
    returned(sqlite_town)
    page.refresh()
    idle(qtbot, page)
    page.show_state(replace(page.model.state, count=4))
    assert page.waiting.more.isVisible() and page.waiting.more.text() == "and 3 more"
    assert page.acts.first.text() == "4 devices wait"


def test_a_device_that_vanished_from_the_list_is_no_fault(
    page: PreparePage, sqlite_town: Town, qtbot: QtBot
):
    page.model.choose(sqlite_town.staff.id)
    idle(qtbot, page)
    assert page.model.state.notice is None


def test_an_empty_page_says_that_everything_is_prepared(page: PreparePage):
    assert page.bar.what.text() == "Everything is prepared"
    assert page.waiting.empty.isVisible() and page.card.empty.isVisible()
    page.judge_condition()
    page.model.judge(FINE)
    page.model.next_step()
    page.model.take(Step.CHECK)
    assert page.findChild(ConditionDialog) is None
    assert page.model.state.current is None


def test_another_site_and_a_sim_card_are_said(
    page: PreparePage, scan: Callable[..., None], sqlite_town: Town
):
    device = device_of_ghent(sqlite_town)
    sqlite_town.sim(device)
    scan(page, device.tag)
    assert page.card.lines[1].text() == "Belongs to Gent: send it there · a SIM card belongs in it"


def test_what_waits_at_another_site_is_not_listed_but_can_be_scanned(
    make: Make, scan: Callable[..., None], sqlite_town: Town
):
    lent = returned(sqlite_town)
    there = sqlite_town.desk_at("GNT").site_id
    away = Standing(DeviceState.IN_REPAIR, Place.REPAIR, there)
    elsewhere = sqlite_town.device(standing=away)
    page = make()
    assert [row.tag for row in page.model.state.waiting] == [lent.tag]
    assert page.model.state.count == 1
    scan(page, elsewhere.tag)
    assert page.card.title.text() == numbers.display(elsewhere.tag)


def test_a_full_disk_is_a_sentence_and_the_page_works_on(
    make: Make, scan: Callable[..., None], sqlite_town: Town, caplog: pytest.LogCaptureFixture
):
    def full(act: Act) -> Outcome:
        raise TroubleError(Trouble.FULL)

    lent = returned(sqlite_town)
    page = make(perform=full)
    scan(page, lent.tag)
    scan(page, lent.tag)
    assert page.bar.what.text() == "The disk is full"
    assert not page.model.state.busy
    caplog.clear()


def test_a_database_that_broke_is_said_for_every_look(
    make: Make, scan: Callable[..., None], caplog: pytest.LogCaptureFixture, qtbot: QtBot
):
    class Broken:
        def __getattr__(self, name: str) -> object:
            raise RuntimeError(name)

    page = make(reads=Broken())
    assert page.bar.property("tone") == "stop"
    scan(page, "LB000001M")
    assert "The program made a mistake" in page.bar.what.text()
    page.model.put_away()
    page.model.choose(page.model._services.drafts.here.site.id)
    idle(qtbot, page)
    assert "The program made a mistake" in page.bar.what.text()
    caplog.clear()


def device_of_ghent(town: Town) -> Device:
    ghent = Site(town.place.id, "GNT", "Gent")
    done(town.do(SaveSite, site=ghent))
    return town.device(site_id=ghent.id)


def test_what_another_desk_touched_lights_up_once_it_is_read_again(
    qtbot: QtBot, page: PreparePage, sqlite_town: Town
):
    lent = sqlite_town.lend()
    done(sqlite_town.take_back(lent))
    assert lent.device_id
    news = (Notice(NOW_ID, sqlite_town.place.id, "take_back", device_id=lent.device_id),)
    page.hear(news)
    assert page.waiting.flashing.colour(lent.device_id) is None  # it is not there yet
    idle(qtbot, page)
    assert page.waiting.flashing.colour(lent.device_id) is not None
    assert page.waiting.flashing.colour(NOW_ID) is not None
    page.grab()
    qtbot.waitUntil(lambda: page.waiting.flashing.colour(lent.device_id or NOW_ID) is None)
