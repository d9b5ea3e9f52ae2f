from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desk_app.domain.bursts import Burst
from desk_app.domain.calibration import CALIBRATION_CODES
from desk_app.domain.patterns import Patterns
from desk_app.domain.people import Role, Staff
from desk_app.domain.scanners import Layout, ScannedText, SerialLine, Terminator, Wedge
from desk_app.ui.devices.outputs import ToMake
from desk_app.ui.devices.serial_state import Line, SerialState
from desk_app.ui.jobs import Lane
from desk_app.ui.scanners.page import ScannersPage
from desk_app.ui.scanners.tester import visible
from desk_app.ui.services import DeskChoices
from tests.support.services import LOOK, services_of
from tests.support.town import Town

US_ON_AZERTY = {"A": "Q", "Q": "A", "Z": "W", "W": "Z"}


class Devices(QObject):
    """What stands at a desk, without a desk."""

    serial_changed = Signal(object)
    heard = Signal(object)
    burst = Signal(object)
    serial_state = SerialState()

    def __init__(self) -> None:
        super().__init__()
        self.listening: list[bool] = []
        self.told: list[str] = []

    def calibrate(self, *, listening: bool) -> None:
        self.listening.append(listening)

    def tell(self, which: str, words: str = "") -> None:
        self.told.append(which)


class Desk:
    """The page, its devices, and what the desk was told to keep."""

    def __init__(self, town: Town, **services: object) -> None:
        self.devices = Devices()
        self.choices = DeskChoices()
        self.lane = Lane()
        self.page = ScannersPage(
            LOOK,
            self.lane,
            services_of(town, **services),
            self.devices,  # type: ignore[arg-type]
            (self.choices, self.change),
        )

    def change(self, change: Callable[[DeskChoices], DeskChoices]) -> DeskChoices:
        self.choices = change(self.choices)
        return self.choices


@pytest.fixture
def desk(qtbot: QtBot, sqlite_town: Town) -> Iterator[Desk]:
    made = opened(qtbot, sqlite_town)
    yield made
    assert made.lane.finish()


def opened(qtbot: QtBot, town: Town) -> Desk:
    made = Desk(town)
    qtbot.addWidget(made.page)
    made.page.resize(1096, 690)
    made.page.show()
    qtbot.waitUntil(lambda: made.lane.waiting == 0)
    return made


def burst(code: str, gap: int = 4) -> Burst:
    typed = "".join(US_ON_AZERTY.get(c, c) for c in code)
    return Burst(ScannedText(typed, code), (gap,) * len(code), Terminator.ENTER)


def test_a_scan_is_tried_and_means_nothing_else(qtbot: QtBot, desk: Desk, sqlite_town: Town):
    device = sqlite_town.device()
    desk.devices.heard.emit(ScannedText("&&é", device.tag))
    qtbot.waitUntil(lambda: desk.page.model.state.tried is not None)
    assert desk.page.tester.found.text().startswith("Found: LB")
    assert desk.page.tester.readings.count() == 2


def test_scans_are_tried_only_while_somebody_looks(qtbot: QtBot, desk: Desk):
    desk.page.hide()
    desk.devices.heard.emit(ScannedText("LB0000000"))
    assert desk.lane.waiting == 0
    desk.page.show()
    desk.devices.heard.emit(ScannedText("LB0000000"))
    qtbot.waitUntil(lambda: "read wrongly" in desk.page.tester.found.text())


def test_the_sheet_tells_how_the_scanner_types_and_one_click_uses_it(desk: Desk):
    card = desk.page.keyboard
    card.listen.click()
    assert desk.devices.listening == [True]
    assert card.said.text() == f"Scan code 1 of {len(CALIBRATION_CODES)} on the sheet."
    for code in CALIBRATION_CODES:
        desk.devices.burst.emit(burst(code, gap=20))
    assert desk.devices.listening == [True, False]
    assert "American keyboard" in card.said.text()
    card.use.click()
    assert desk.choices.wedge == Wedge(gap_ms=40, layout=Layout.US.value)
    assert card.use.isHidden()


def test_a_scanner_that_is_not_understood_is_told_what_to_do(desk: Desk):
    card = desk.page.keyboard
    card.listen.click()
    for number, _ in enumerate(CALIBRATION_CODES):
        desk.devices.burst.emit(burst(f"SOMETHING{number}"))
    assert "scan the sheet once more" in card.said.text()


def test_the_same_code_of_the_sheet_counts_once(desk: Desk):
    card = desk.page.keyboard
    card.listen.click()
    for _ in range(3):
        desk.devices.burst.emit(burst(CALIBRATION_CODES[0]))
    assert card.said.text() == f"Scan code 2 of {len(CALIBRATION_CODES)} on the sheet."
    assert desk.devices.told == ["ok", "attention", "attention"]


def test_a_wheel_over_a_choice_changes_nothing(qtbot: QtBot, desk: Desk):
    box, slider = desk.page.serial.baud.box, desk.page.sound.volume
    for widget in (box, slider, desk.page.keyboard.gap.number):
        before = desk.choices
        middle = QPointF(widget.rect().center())
        turn = QWheelEvent(
            middle,
            widget.mapToGlobal(middle),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, turn)
        assert desk.choices == before and box.currentIndex() == 0


def test_leaving_the_page_ends_the_measuring(desk: Desk):
    desk.page.keyboard.listen.click()
    desk.page.hide()
    assert desk.devices.listening[-1] is False
    desk.devices.burst.emit(burst(CALIBRATION_CODES[0]))
    assert desk.page.model.state.bursts == ()


def test_each_choice_counts_at_once(desk: Desk):
    page = desk.page
    page.keyboard.prefix.edited.emit("prefix", "~")
    page.keyboard.gap.more.click()
    page.serial.port.edited.emit("port", "1a86:7523:CH340")
    page.serial.baud.edited.emit("baud", 115_200)
    page.sound.volume.setValue(20)
    page.sound.mute.click()
    assert desk.choices.wedge == Wedge(gap_ms=36, prefix="~")
    assert desk.choices.serial == SerialLine("1a86:7523:CH340", 115_200)
    assert (desk.choices.volume, desk.choices.muted) == (20, True)


def test_a_choice_that_cannot_be_kept_is_said(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    def full(_change: object) -> DeskChoices:
        raise OSError

    monkeypatch.setattr(desk.page.model, "_choose", full)
    desk.page.sound.mute.click()
    assert "could not be kept" in desk.page.bar.what.text()


def test_how_it_stands_with_the_serial_scanner_is_said(desk: Desk):
    desk.devices.serial_changed.emit(SerialState(Line.GONE, "x"))
    assert "Plug the scanner in" in desk.page.serial.said.text()


def test_sounds_can_be_tried(desk: Desk):
    for made in desk.page.sound.findChildren(QPushButton):
        made.click()
    assert desk.devices.told == ["ok", "attention", "stop"]


def test_the_sheet_and_the_cards_are_printed_on_one_side(desk: Desk):
    wanted: list[ToMake] = []
    desk.page.paper_wanted.connect(lambda paper, _at_once: wanted.append(paper))
    desk.page.keyboard.sheet.click()
    desk.page.cards.print.click()
    assert [paper.wish and paper.wish.duplex for paper in wanted] == [False, False]
    assert all(paper.make().startswith(b"%PDF") for paper in wanted)


def test_a_pattern_is_judged_on_an_example_and_kept_for_every_desk(
    qtbot: QtBot, desk: Desk, sqlite_town: Town
):
    card, said = desk.page.numbers, desk.page.numbers.said
    changed: list[bool] = []
    desk.page.setup_changed.connect(lambda: changed.append(True))
    card.example.edited.emit("example", "kl1234")
    assert said.text() == "perhaps serial number KL1234"
    card.fields[0].edited.emit("client_numbers", "@@####")
    assert said.text() == "client number KL1234"
    card.keep.click()
    qtbot.waitUntil(lambda: changed == [True])
    assert sqlite_town.reads.setup().rules.patterns == Patterns("@@####")
    assert not card.keep.isEnabled()


def test_what_is_no_pattern_is_said_under_its_field(desk: Desk):
    card = desk.page.numbers
    card.fields[2].edited.emit("serials", "[A-Z]")
    assert card.fields[2].wrong.text() and not card.keep.isEnabled()


def test_only_a_coordinator_changes_the_patterns(qtbot: QtBot, sqlite_town: Town):
    sqlite_town.staff = Staff(sqlite_town.staff.id, "An", Role.CLERK)
    desk = opened(qtbot, sqlite_town)
    assert desk.page.numbers.keep.isHidden()
    assert not desk.page.numbers.fields[0].isEnabled()
    assert desk.lane.finish()


def test_patterns_that_cannot_be_kept_say_why(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    model = desk.page.numbers.model
    model.edit("client_numbers", "@@####")
    monkeypatch.setattr(model, "_keep", lambda: 1 // 0)
    desk.page.numbers.keep.click()
    qtbot.waitUntil(lambda: model.state.notice is not None)
    assert desk.page.numbers.said.text() and model.state.kept == Patterns()
    caplog.clear()


def test_control_characters_of_a_scan_can_be_seen():
    assert visible("]C1\x1dA") == "]C1␝A"
    assert visible("A" * 200).endswith("…") and len(visible("A" * 200)) == 60
