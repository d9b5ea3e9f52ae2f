from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain import numbers
from desk_app.domain.bundles import SimStatus
from desk_app.ui.registers.sims import SimsPage
from desk_app.usecases.reads import Query
from tests.support.town import ICCID, Town

Idle = Callable[[], None]
OTHER = "8932020000000000028"


@pytest.fixture
def page(make: Callable[..., SimsPage]) -> SimsPage:
    return make(SimsPage)


def said(page: SimsPage, name: str) -> str:
    return page.panel.fields[name].wrong.text()


def fill(qtbot: QtBot, page: SimsPage, **texts: str) -> None:
    for name, text in texts.items():
        line = page.panel.fields[name].inside
        line.setFocus()
        qtbot.keyClicks(line, text)


def test_a_sim_is_listed_with_the_device_it_sits_in(
    sqlite_town: Town, make: Callable[..., SimsPage]
):
    device = sqlite_town.device()
    sqlite_town.sim(device, status=SimStatus.SUSPENDED, valid_until=date(2027, 1, 1))
    page = make(SimsPage)
    texts = [page.model.index(0, column).data() for column in range(3)]
    assert texts == [ICCID, "suspended", numbers.display(device.tag)]


def test_a_sim_is_scanned_in_and_then_its_device(
    sqlite_town: Town, page: SimsPage, qtbot: QtBot, idle: Idle
):
    device = sqlite_town.device()
    for scan in (ICCID, device.tag):
        page.accept_scan(scan)
        idle()
    with qtbot.waitSignal(page.acted):
        page.panel.primary.click()
    (row,) = sqlite_town.reads.sims(Query())
    assert (row.iccid, row.tag) == (ICCID, device.tag)
    assert page.list.notice.text() == f"…{ICCID[-6:]} is saved"


def test_a_scanned_sim_that_is_known_opens(sqlite_town: Town, page: SimsPage, idle: Idle):
    sqlite_town.sim(sqlite_town.device())
    page.accept_scan(ICCID)
    idle()
    assert page.panel.title.text() == f"…{ICCID[-6:]}"


def test_a_scan_that_is_no_sim_is_said(page: SimsPage, idle: Idle):
    page.accept_scan("5CD1234")
    idle()
    assert "Not written as it should be" in page.list.notice.text()


def test_a_sim_leaves_its_device_when_the_label_is_cleared(
    sqlite_town: Town, make: Callable[..., SimsPage], qtbot: QtBot, idle: Idle
):
    sim = sqlite_town.sim(sqlite_town.device())
    page = make(SimsPage)
    page.editing.open(sim.id)
    idle()
    page.editing.edit("tag", "")
    page.editing.edit("status", SimStatus.MISSING)
    with qtbot.waitSignal(page.acted):
        page.panel.primary.click()
    kept = sqlite_town.reads.sim(sim.id)
    assert kept
    assert (kept.device_id, kept.status) == (None, SimStatus.MISSING)


@pytest.mark.parametrize(
    ("iccid", "sentence"),
    [("8932", "Not written as it should be"), (f"{ICCID[:-1]}1", "check character")],
)
def test_a_wrong_number_is_said_at_once(page: SimsPage, qtbot: QtBot, iccid: str, sentence: str):
    page.editing.begin()
    fill(qtbot, page, iccid=iccid)
    assert sentence in said(page, "iccid")


def test_a_sim_that_is_there_already_is_said_while_typing(
    sqlite_town: Town, page: SimsPage, qtbot: QtBot
):
    sqlite_town.sim(sqlite_town.device())
    page.editing.begin()
    fill(qtbot, page, iccid=ICCID)
    qtbot.waitUntil(lambda: said(page, "iccid") == "This number or code exists already")


def test_a_label_that_is_no_label_is_said_at_once(page: SimsPage, qtbot: QtBot):
    page.editing.begin()
    fill(qtbot, page, tag="LB1")
    assert "Not written as it should be, for example LB000421-" in said(page, "tag")


def test_a_device_that_is_not_there_is_said(page: SimsPage, qtbot: QtBot):
    page.editing.begin()
    fill(qtbot, page, tag=numbers.asset_tag(7))
    qtbot.waitUntil(lambda: said(page, "tag").startswith("No device has the label LB000007-"))


def test_a_device_with_another_sim_is_said(sqlite_town: Town, page: SimsPage, qtbot: QtBot):
    device = sqlite_town.device()
    sqlite_town.sim(device)
    page.editing.begin()
    fill(qtbot, page, iccid=OTHER, tag=device.tag)
    qtbot.waitUntil(lambda: said(page, "tag") == "There is another SIM card in this device")


def test_a_sim_that_is_gone_is_said(page: SimsPage, sqlite_town: Town, idle: Idle):
    page.editing.open(sqlite_town.site.id)
    idle()
    assert page.list.notice.text() == "This is no longer in the database"
