from dataclasses import replace
from typing import Any

from pytestqt.qtbot import QtBot

from desk_app.domain.scanners import ScannedText
from desk_app.ui.jobs import Lane
from desk_app.ui.scan_router import ScanRouter
from tests.support.services import services_of
from tests.support.town import Town

AMBIGUOUS = ScannedText("QZERTY1", "AZWRTY1")
NO_READS: Any = object()
CLEAR = ScannedText("&é", "LB0004217")


class Heard:
    """What the counter was given, in order."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.lane = Lane()
        self.router = ScanRouter(lambda: self.texts.append, self.lane, self.lane)


def test_the_reading_that_the_register_knows_is_meant(qtbot: QtBot, sqlite_town: Town):
    sqlite_town.device(serial="AZWRTY1")
    heard = Heard()
    heard.router.open(services_of(sqlite_town))
    heard.router.hear(AMBIGUOUS)
    qtbot.waitUntil(lambda: heard.texts == ["AZWRTY1"])


def test_what_nobody_knows_is_read_as_typed_unless_the_desk_knows_its_scanner(
    qtbot: QtBot, sqlite_town: Town
):
    heard = Heard()
    heard.router.open(services_of(sqlite_town))
    heard.router.hear(AMBIGUOUS)
    qtbot.waitUntil(lambda: heard.texts == ["QZERTY1"])
    heard.router.layout = "us"
    heard.router.hear(AMBIGUOUS)
    qtbot.waitUntil(lambda: heard.texts[1:] == ["AZWRTY1"])


def test_scans_stay_in_order_while_one_is_being_settled(qtbot: QtBot, sqlite_town: Town):
    heard = Heard()
    heard.router.open(services_of(sqlite_town))
    for scanned in (AMBIGUOUS, CLEAR, AMBIGUOUS, CLEAR):
        heard.router.hear(scanned)
    expected = ["QZERTY1", "LB0004217"] * 2
    qtbot.waitUntil(lambda: heard.texts == expected)


def test_what_was_heard_before_the_database_is_open_waits_for_it(qtbot: QtBot, sqlite_town: Town):
    heard = Heard()
    heard.router.hear(CLEAR)
    heard.router.hear(AMBIGUOUS)
    heard.router.hear(CLEAR)
    assert heard.texts == ["LB0004217"]
    heard.router.open(services_of(sqlite_town))
    qtbot.waitUntil(lambda: heard.texts[1:] == ["QZERTY1", "LB0004217"])


def test_a_database_that_does_not_answer_leaves_the_text_as_typed(
    qtbot: QtBot, sqlite_town: Town, caplog
):
    heard = Heard()
    heard.router.open(replace(services_of(sqlite_town), reads=NO_READS))
    heard.router.hear(AMBIGUOUS)
    qtbot.waitUntil(lambda: heard.texts == ["QZERTY1"])
    caplog.clear()
