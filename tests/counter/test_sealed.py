"""The seal through the whole program: from the first start to the verdict on a paper."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desk_app import app, desk_memory, wiring
from desk_app.adapters.sealing.keys import protected
from desk_app.adapters.sealing.safes import MemorySafe, Safe
from desk_app.adapters.settings import DeskSettings
from desk_app.database_room import embedded
from desk_app.domain.counter import Counter
from desk_app.domain.outcomes import HandedOut
from desk_app.domain.scanners import ScannedText
from desk_app.domain.seals import Foreign, Ours
from desk_app.domain.step import step
from desk_app.ui.services import Opened, Services
from desk_app.usecases.scan import look_up
from desk_app.usecases.seal_desk import SealStanding
from desk_app.usecases.sealing import Key
from tests.support import seals
from tests.support.seals import NoSafe
from tests.support.town import DRAWN, Town

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", extend=True
)
WORDS = "geheim genoeg"


@pytest.fixture(autouse=True)
def _locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def office_at(url: str, folder: Path, safe: Safe, kept: list[DeskSettings]) -> wiring.Office:
    settings = kept[-1] if kept else DeskSettings(language="en")
    return wiring.Office(url, settings, kept.append, desk_memory.Vault(folder, safe))


def services(office: wiring.Office) -> Services:
    opened = office.open()
    assert isinstance(opened, Opened)
    return opened.services


def hand_out(town: Town, at: Services) -> bytes:
    """Lend a device from what lies on the counter; gives the agreement as it is kept."""
    counter = Counter(rules=town.reads.setup().rules, today=town.clock().date())
    codes = (town.device().tag, town.newcomer().client_number, town.course().code)
    for code in codes:
        counter = step(counter, look_up(code, at.reads, counter.today))
    act = at.drafts.hand_out(replace(counter, no_computer=True), DRAWN)
    lent = at.perform(act)
    assert isinstance(lent, HandedOut), lent
    kept = at.reads.paper(act.id)
    assert kept == act.paper.content and act.paper.sealed_by
    return kept


def test_what_a_desk_lends_is_sealed_kept_and_ours(
    sqlite_town: Town, sqlite_url: str, tmp_path: Path
):
    office = office_at(sqlite_url, tmp_path, MemorySafe(), [])
    at = services(office)
    standing = office.warm_up()
    assert isinstance(standing, SealStanding) and standing.registered
    found = office.verify(hand_out(sqlite_town, at))
    assert isinstance(found, Ours)
    assert found.certificate.desk_id == sqlite_town.place.id
    office.close()


def test_the_papers_of_one_installation_are_foreign_to_another(
    sqlite_town: Town, sqlite_url: str, tmp_path: Path
):
    (tmp_path / "other").mkdir()
    offices = [
        office_at(sqlite_url, tmp_path, MemorySafe(), []),
        office_at(embedded(tmp_path / "other"), tmp_path / "other", MemorySafe(), []),
    ]
    offices[1].open()
    offices[1].set_up("Gent", "balie 1", "Bram", demo=False)
    at, _ = (services(office) for office in offices)
    for office in offices:
        office.warm_up()
    paper = hand_out(sqlite_town, at)
    verdicts = [office.verify(paper) for office in offices]
    assert isinstance(verdicts[0], Ours) and isinstance(verdicts[1], Foreign)
    for office in offices:
        office.close()


def test_the_key_stays_open_when_the_settings_open_the_database_again(
    sqlite_town: Town, sqlite_url: str, tmp_path: Path
):
    office = office_at(sqlite_url, tmp_path, NoSafe(), [])
    first = services(office).seal
    assert first
    first.begin(WORDS)
    again = services(office).seal
    assert again and again.look().state.key is Key.READY
    office.close()


def test_the_agencys_key_is_remembered_for_the_next_start(
    sqlite_town: Town, sqlite_url: str, tmp_path: Path
):
    file, safe, kept = tmp_path / "agency.p12", MemorySafe(), list[DeskSettings]()
    file.write_bytes(protected(seals.agency_key(), WORDS))
    office = office_at(sqlite_url, tmp_path, safe, kept)
    seal = services(office).seal
    assert seal
    seal.use_agency(file, WORDS)
    office.close()
    assert kept[-1].agency_key == str(file) and kept[-1].desk_id == str(sqlite_town.place.id)
    later = office_at(sqlite_url, tmp_path, safe, kept)
    at = services(later)
    standing = later.warm_up()
    assert isinstance(standing, SealStanding) and standing.state.agency
    assert isinstance(later.verify(hand_out(sqlite_town, at)), Ours)
    later.close()


def test_the_passphrase_is_asked_at_the_start_where_there_is_no_keyring(
    qtbot: QtBot, sqlite_town: Town, sqlite_url: str, tmp_path: Path
):
    settings = DeskSettings(language="en")
    desk = app.Desk(None, lambda _: office_at(sqlite_url, tmp_path, NoSafe(), []), settings)
    window = app.Window(app.application(), desk)
    qtbot.waitUntil(
        lambda: bool(window.shell and window.shell.passphrase and window.shell.passphrase.dialog),
        timeout=20_000,
    )
    assert window.shell and window.shell.passphrase
    dialog = window.shell.passphrase.dialog
    assert dialog
    model = window.shell.model
    window.shell.router.hear(ScannedText("LB000001M"))
    assert "Finish this first" in dialog.advice.text() and model.state.counter.device is None
    for field in (dialog.first, dialog.again):
        qtbot.keyClicks(field.line, WORDS)
    dialog.primary.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert len(sqlite_town.reads.certificates()) == 1
    window.close()
