from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.domain.counts import Cause, CountKind, Remedy
from desk_app.domain.devices import Device, DeviceState, Place, Standing
from desk_app.domain.people import DeskPlace
from desk_app.ui.day_close.site_details import Part
from desk_app.ui.day_close.sites_part import BeginDialog
from desk_app.ui.day_close.sites_state import SitesState
from desk_app.ui.day_close.sites_words import begun
from desk_app.ui.day_close.state import Stage
from desk_app.ui.parts.grouped import Heading
from desk_app.usecases.live_ports import Everything
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.stock_take import BegunAt, CopiedStock
from tests.support.counting import Counting
from tests.support.day_closing import DayDesk
from tests.support.town import Town, done

Key = Qt.Key
Open = Callable[..., DayDesk]


@pytest.fixture
def gent(sqlite_town: Town) -> DeskPlace:
    return sqlite_town.desk_at("GEN")


def to_sites(desk: DayDesk) -> None:
    desk.page.steps.sites.click()
    desk.idle()
    assert desk.at(Stage.SITES) and sites(desk).loaded


def sites(desk: DayDesk) -> SitesState:
    return desk.page.sites_part.model.state


def marks(desk: DayDesk) -> list[str]:
    rows = desk.page.sites_part.view.list.rows
    return [rows.data(rows.index(n, 0)) for n in range(rows.rowCount())]


def details(desk: DayDesk) -> list[Any]:
    return list(desk.page.sites_part.view.details.list.rows.entries)


def begin(desk: DayDesk) -> None:
    """F9, and F9 in the dialog that asks."""
    desk.press(Key.Key_F9)
    dialog = desk.page.sites_part.dialog
    assert dialog and dialog.isVisible()
    dialog.primary.click()
    back_in_the_window(desk)


def back_in_the_window(desk: DayDesk) -> None:
    """The dialog is gone, and the keys are the window's again: a desktop sees to that by itself."""
    desk.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    desk.qtbot.waitUntil(lambda: not desk.front.window.findChildren(BeginDialog))
    desk.idle()
    desk.front.window.activateWindow()
    desk.qtbot.waitUntil(lambda: QApplication.activeWindow() is desk.front.window)


def device_at(town: Town, place: DeskPlace) -> Device:
    lies = Standing(DeviceState.READY, Place.CABINET, place.site_id)
    return town.device(site_id=place.site_id, standing=lies)


def stock_take(town: Town, here: Counting, *devices: Device) -> Any:
    count: Any = here.desk.begin(CountKind.STOCK_TAKE)
    here.hear(count, *(device.tag for device in devices))
    town.later(minutes=5)
    return count


def test_every_site_has_a_row_and_says_that_it_was_not_counted(
    open_desk: Open, sqlite_town: Town, gent: DeskPlace
):
    desk = open_desk()
    to_sites(desk)
    assert desk.says == "Stock-take by site: not counted: 2"
    assert marks(desk) == [
        "Leuven, not counted, no stock-take yet",
        "Site GEN, not counted, no stock-take yet",
    ]
    view = desk.page.sites_part.view
    assert view.details.title.text() == "Leuven" and not view.details.list.isVisible()  # its own
    assert desk.page.steps.sites.isChecked() and not desk.page.steps.days.isChecked()
    desk.press(Key.Key_Escape)
    assert desk.at(Stage.BEGIN)


def test_a_coordinator_begins_everywhere_and_counts_on_here(
    open_desk: Open, sqlite_town: Town, gent: DeskPlace
):
    desk = open_desk()
    to_sites(desk)
    begin(desk)
    assert desk.says == "The stock-take has begun: Leuven, Site GEN"
    assert [row.counts for row in sites(desk).rows] == [True, True]
    assert not desk.page.acts.primary.isEnabled()
    assert desk.page.acts.first.text() == "Every site is being counted already"
    there = sqlite_town.database.counts.open_at(gent.site_id)
    assert there and there.count.kind is CountKind.STOCK_TAKE
    desk.press(Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: desk.says.startswith("A stock-take of"))
    assert desk.at(Stage.BEGIN)
    desk.press(Key.Key_F9)
    assert desk.at(Stage.COUNT)


def test_the_dialog_names_where_it_begins_and_esc_begins_nothing(
    open_desk: Open, sqlite_town: Town, gent: DeskPlace
):
    Counting(sqlite_town, place=gent).begin()
    desk = open_desk()
    to_sites(desk)
    desk.press(Key.Key_F9)
    dialog = desk.page.sites_part.dialog
    assert dialog
    assert dialog.begins.text() == "Begins at: Leuven"
    assert dialog.stays.text().endswith("Site GEN") and dialog.stays.isVisible()
    desk.qtbot.keyClick(dialog, Key.Key_Escape)
    back_in_the_window(desk)
    assert sqlite_town.database.counts.open_at(sqlite_town.site.id) is None
    begin(desk)
    assert desk.page.bar.next.text() == "Was counted already: Site GEN"


def test_a_clerk_begins_everywhere_with_an_approval_only(
    open_desk: Open, sqlite_town: Town, gent: DeskPlace
):
    desk = open_desk(staff=sqlite_town.clerk())
    to_sites(desk)
    begin(desk)
    assert not any(row.counts for row in sites(desk).rows) and desk.sounds[-1] == "stop"
    (asked,) = desk.asked
    asked.then(sqlite_town.staff.id)
    desk.idle()
    assert all(row.counts for row in sites(desk).rows) and desk.sounds[-1] == "ok"


def test_while_it_goes_on_a_site_shows_how_much_was_counted_and_nothing_more(
    open_desk: Open, sqlite_town: Town, gent: DeskPlace
):
    seen, _unseen = device_at(sqlite_town, gent), device_at(sqlite_town, gent)
    there = Counting(sqlite_town, sqlite_town.clerk("Greet"), gent)
    count = stock_take(sqlite_town, there, seen)
    done(there.desk.chargers(count.id, "kast", 7))
    desk = open_desk()
    to_sites(desk)
    desk.press(Key.Key_Down)
    chosen = sites(desk).chosen
    assert chosen and chosen.site == "Site GEN" and not sites(desk).results
    assert details(desk) == [
        Heading("soft", "users", "Who counted what", 1),
        Part("kast", "1", "devices", "Greet"),
        Heading("soft", "plug", "Chargers", 7),
        Part("kast", "7", "plug"),
    ]
    assert marks(desk)[1].endswith("1 thing counted · last scan 09:30 · Greet")


def test_what_another_desk_scans_shows_by_itself(
    open_desk: Open, sqlite_town: Town, gent: DeskPlace
):
    there = Counting(sqlite_town, place=gent)
    count = stock_take(sqlite_town, there)
    desk = open_desk()
    to_sites(desk)
    there.hear(count, device_at(sqlite_town, gent).tag)
    desk.page.hear(Everything())
    desk.qtbot.waitUntil(lambda: "1 thing counted" in marks(desk)[1])


def test_a_finished_stock_take_tells_what_differed_and_who_follows_up(
    open_desk: Open, sqlite_town: Town, gent: DeskPlace
):
    fine, lost, sought, other = (device_at(sqlite_town, gent) for _ in range(4))
    there = Counting(sqlite_town, place=gent)
    count = stock_take(sqlite_town, there, fine)
    lines = {line.thing.code: line for line in there.compared(count).lines}
    done(there.desk.put_right(count.id, lines[lost.tag], Remedy.REPORT_MISSING))
    who = sqlite_town.clerk("Bram").id
    done(there.desk.explain(count.id, lines[sought.tag], Cause.BEING_SOUGHT, who))
    done(there.desk.end(count.id))
    desk = open_desk()
    to_sites(desk)
    assert desk.says == "Stock-take by site: finished: 1, not counted: 1"
    desk.press(Key.Key_Down)
    numbers = "1 in order · 1 put right · 1 explained"
    assert marks(desk)[1].startswith("Site GEN, finished, 1 open, Finished 23 Nov")
    assert marks(desk)[1].endswith(numbers)
    view = desk.page.sites_part.view.details
    assert view.facts.text().endswith(f"{numbers} · 1 without an answer")
    rows = view.list.rows
    said = {
        line.thing.code: rows.data(rows.index(n, 0))
        for n, line in enumerate(details(desk))
        if hasattr(line, "thing")
    }
    assert set(said) == {lost.tag, sought.tag, other.tag}
    assert "follows up: Bram" in said[sought.tag] and "reported missing" in said[lost.tag]
    assert "open" in said[other.tag]


def test_enter_goes_to_the_details_and_back_and_arrows_choose(
    open_desk: Open, sqlite_town: Town, gent: DeskPlace
):
    stock_take(sqlite_town, Counting(sqlite_town), sqlite_town.device())
    desk = open_desk()
    to_sites(desk)
    inside = desk.page.sites_part.view.details.list
    desk.press(Key.Key_Return)
    assert inside.hasFocus()
    desk.press(Key.Key_Return)
    assert desk.page.hasFocus()
    desk.press(Key.Key_Down)
    chosen = sites(desk).chosen
    assert chosen and chosen.site == "Site GEN" and not inside.isVisible()
    desk.press(Key.Key_Return)
    assert desk.page.hasFocus()


def test_a_count_for_the_day_close_is_told_and_the_last_stock_take_stays_in_sight(
    open_desk: Open, sqlite_town: Town
):
    here = Counting(sqlite_town)
    done(here.desk.end(stock_take(sqlite_town, here).id))
    sqlite_town.later(minutes=5)
    here.begin()
    desk = open_desk()
    to_sites(desk)
    assert marks(desk) == ["Leuven, counts for the day close, Finished 23 Nov 09:35 · 0 in order"]
    facts = desk.page.sites_part.view.details.facts.text()
    assert facts.startswith("A count for the day close goes on here, since 23 Nov 2026 09:40.")


def test_a_scan_at_the_sites_counts_nothing(open_desk: Open, sqlite_town: Town):
    device, desk = sqlite_town.device(), open_desk()
    to_sites(desk)
    desk.scan(device.tag)
    assert desk.says == "Nothing is counted at this step" and desk.sounds[-1] == "stop"
    assert sqlite_town.database.counts.open_at(sqlite_town.site.id) is None


def test_without_the_server_the_other_sites_are_not_shown(open_desk: Open, sqlite_town: Town):
    desk = open_desk()
    desk.page.sites_part.model._stock.looks = CopiedStock()
    to_sites(desk)
    assert sites(desk).alone and desk.page.sites_part.view.currentIndex() == 0
    assert desk.says == "The other sites are seen once the server is back"
    assert not desk.page.acts.primary.isVisible()
    desk.press(Key.Key_F9)
    assert desk.page.sites_part.dialog is None


def test_what_cannot_be_looked_at_is_told(
    open_desk: Open, sqlite_town: Town, gent: DeskPlace, monkeypatch: pytest.MonkeyPatch
):
    here = Counting(sqlite_town)
    done(here.desk.end(stock_take(sqlite_town, here).id))
    desk = open_desk()
    stock = desk.page.sites_part.model._stock

    def gone(*_: object) -> None:
        raise TroubleError(Trouble.UNREACHABLE)

    for name in ("counted", "who_counted", "sites"):
        with monkeypatch.context() as patch:
            patch.setattr(stock.looks, name, gone)
            desk.page.steps.sites.click()
            desk.page.sites_part.model.look()
            desk.idle()
            assert desk.sounds[-1] == "stop"
            desk.sounds.clear()
    desk.page.refresh()
    desk.idle()
    assert list(sites(desk).results.values()) != []


def test_the_closed_days_and_the_sites_lead_back_to_where_it_was(
    open_desk: Open, sqlite_town: Town
):
    desk = open_desk()
    desk.scan(sqlite_town.device().tag)
    assert desk.at(Stage.COUNT)
    to_sites(desk)
    desk.page.steps.days.click()
    desk.idle()
    assert desk.at(Stage.DAYS)
    to_sites(desk)
    desk.press(Key.Key_Escape)
    assert desk.at(Stage.COUNT)


def test_of_many_sites_the_first_are_named():
    said = begun(BegunAt(tuple("ABCDEF"), ("G",))).sentence
    assert (said.what, said.next) == (
        "The stock-take has begun: A, B, C, D +2",
        "Was counted already: G",
    )
    nowhere = begun(BegunAt((), ("A", "B")))
    assert (nowhere.sentence.what, nowhere.tone) == ("No stock-take was begun", "warn")


def test_a_stock_take_of_several_days_tells_on_which_day_it_was_scanned_last(
    open_desk: Open, sqlite_town: Town
):
    here = Counting(sqlite_town)
    count = stock_take(sqlite_town, here)
    sqlite_town.later(days=1)
    here.hear(count, sqlite_town.device().tag)
    desk = open_desk()
    to_sites(desk)
    assert marks(desk)[0].endswith("last scan 24 Nov 09:35 · An Peeters")
