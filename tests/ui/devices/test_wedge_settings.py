"""What a scanner presses beside plain characters, and how a desk sets its wedge."""

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.domain.bursts import Burst
from desk_app.domain.scanners import Layout, ScannedText, Terminator, Wedge
from desk_app.ui.devices.focus_filter import FocusFilter
from desk_app.ui.devices.keyboard import KeyboardWedge
from tests.support.awaiting import in_front
from tests.support.scanner import KEYS, Struck, strike

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER = Struck("\r", 36, Key.Key_Return)
TAB = Struck("\t", 23, Key.Key_Tab)
ON_BE = {"C": 54, "4": 13, "2": 11, "-": 20, "B": 56, "[": 34}  # what US keys type on Belgian


class Desk:
    """A field with the focus, and what the wedge says."""

    def __init__(self, qtbot: QtBot, wedge: KeyboardWedge) -> None:
        self.qtbot, self.wedge = qtbot, wedge
        self.use(QLineEdit())
        self.scans: list[ScannedText] = []
        self.bursts: list[Burst] = []
        wedge.scanned.connect(self.scans.append)
        wedge.burst.connect(self.bursts.append)

    def use(self, field: QLineEdit) -> None:
        self.field = field
        in_front(self.qtbot, field)

    @property
    def window(self) -> QWindow:
        handle = self.field.windowHandle()
        assert handle
        return handle

    def strike(self, *keys: Struck, gap_ms: int = 2) -> None:
        strike(self.window, *keys, gap_ms=gap_ms)

    def typed(self, text: str) -> bool:
        self.qtbot.waitUntil(lambda: self.field.text() == text and not self.wedge.holding)
        return self.scans == []


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    wedge = KeyboardWedge()
    watch = FocusFilter(app, wedge)
    yield Desk(qtbot, wedge)
    watch.close()


def on_be(text: str, typed: str) -> list[Struck]:
    """A scanner set to US, on a Belgian keyboard."""
    shifts = [SHIFT if character.isupper() else Struck().modifiers for character in text]
    return [
        Struck(one, ON_BE[character], modifiers=shift)
        for character, one, shift in zip(text, typed, shifts, strict=True)
    ]


def test_a_scanner_set_to_another_keyboard_is_read_by_position(desk: Desk):
    desk.strike(*on_be("CB-42", "CB)'é"), ENTER)
    assert desk.scans == [ScannedText("CB)'é", "CB-42")]


def test_caps_lock_is_undone(desk: Desk):
    keys = (("c", 54), ("b", 56), ("-", 20), ("4", 13))
    desk.strike(*(Struck(text, code, native_modifiers=2) for text, code in keys), ENTER)
    assert desk.scans == [ScannedText("CB-4", "cb-4")]
    assert desk.bursts[0].caps_lock


def test_the_same_character_twice_at_once_is_no_key_held_down(desk: Desk):
    zero = Struck("0", 19, Key.Key_0)
    again = Struck("0", 19, Key.Key_0, repeated=True)
    desk.strike(zero, again, again, zero, ENTER, gap_ms=0)
    assert desk.scans == [ScannedText("0000", "0000")]


def test_a_key_held_down_repeats(desk: Desk):
    again = Struck("a", 38, Key.Key_A, repeated=True)
    desk.strike(Struck("a", 38, Key.Key_A, seen=KEYS[:1]), gap_ms=0)
    assert desk.typed("a")
    desk.strike(again, again, again, again, gap_ms=30)
    assert desk.typed("aaaaa")


def test_a_dead_key_counts_by_its_position(desk: Desk):
    dead = Struck("", ON_BE["["], Key.Key_Dead_Circumflex)
    desk.strike(*on_be("CB", "CB"), dead, *on_be("42", "'é"), ENTER)
    assert desk.scans == [ScannedText("CB'é", "CB[42")]


def test_a_key_that_an_input_method_composes_counts_by_its_release(desk: Desk):
    """Shift is let go a moment before its key."""
    unseen = KEYS[1:]
    shift_up = Struck("", 50, Key.Key_Shift, SHIFT, seen=unseen)
    desk.strike(
        *on_be("CB", "CB"),
        Struck("", ON_BE["["], Key.Key_Dead_Circumflex, seen=unseen),
        shift_up,
        Struck("C", 54, Key.Key_C, seen=unseen),
        *on_be("42", "'é"),
        ENTER,
        gap_ms=0,
    )
    assert desk.scans == [ScannedText("CB'é", "CB[C42")]


def test_what_an_input_method_composes_is_kept_from_the_field(desk: Desk):
    def compose(text: str) -> None:
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QCoreApplication.sendEvent(desk.field, event)

    desk.strike(*on_be("CB", "CB"))
    compose("Ĉ")
    assert desk.field.text() == ""
    assert desk.typed("CBĈ")
    compose("ê")
    assert desk.typed("CBĈê")


def test_what_is_composed_may_come_before_the_keys_before_it(desk: Desk):
    """Qt composes at once, while keys that were pressed earlier still wait in a busy window."""
    strike(desk.window, *on_be("CB42", "CB'é"), ENTER, gap_ms=0, begin=0)
    composed = QInputMethodEvent("", [])
    composed.setCommitString("Ĉ")
    QCoreApplication.sendEvent(desk.field, composed)
    strike(desk.window, *on_be("CB42", "CB'é"), ENTER, gap_ms=0, begin=0)
    assert [scan.by_position for scan in desk.scans] == ["CB42", "CB42"]
    assert desk.field.text() == ""


def test_words_that_are_being_chosen_pass_after_what_was_held(desk: Desk):
    desk.strike(*on_be("CB", "CB"))
    QCoreApplication.sendEvent(desk.field, QInputMethodEvent("ni", []))
    assert desk.field.text() == "CB"
    assert not desk.wedge.holding


def test_alt_gr_types(desk: Desk):
    alt_gr = CONTROL | Qt.KeyboardModifier.AltModifier
    desk.strike(Struck("@", 11, modifiers=alt_gr), *on_be("C42", "C42"), ENTER)
    assert desk.scans[0].text == "@C42"


def test_characters_may_be_spelled_as_alt_and_a_number(desk: Desk):
    alt = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier
    alt_up = Struck("", 64, Key.Key_Alt, seen=KEYS[1:])
    keypad = {"6": 85, "7": 79, "8": 80}
    spelled = [
        struck
        for number in ("66", "67", "68", "66")
        for struck in (*(Struck(digit, keypad[digit], modifiers=alt) for digit in number), alt_up)
    ]
    desk.strike(alt_up, *spelled, ENTER)
    assert desk.scans == [ScannedText("BCDB", "BCDB")]


def test_the_separator_of_gs1_is_part_of_a_code(desk: Desk):
    group = Struck("\x1d", 35, Key.Key_BracketRight, CONTROL)
    desk.strike(*on_be("CB", "CB"), group, *on_be("42", "42"), ENTER)
    assert desk.scans == [ScannedText("CB\x1d42", "CB\x1d42")]


def test_a_command_is_no_part_of_a_code(desk: Desk):
    desk.strike(*on_be("CB", "CB"), Struck("\x01", 24, Key.Key_A, CONTROL))
    assert desk.typed("CB")
    assert desk.field.selectedText() == "CB"


def test_what_was_typed_comes_before_what_a_shortcut_does(desk: Desk):
    read: list[str] = []
    shortcut = QShortcut(QKeySequence("F9"), desk.field)
    shortcut.activated.connect(lambda: read.append(desk.field.text()))
    desk.strike(*on_be("CB", "CB"))
    QTest.keyClick(desk.window, Key.Key_F9)
    assert read == ["CB"]


def test_the_tail_of_a_word_is_no_scan(desk: Desk):
    """A code that was cut in two does not become another code."""
    slow, fast = on_be("CB-", "CB-"), on_be("4242", "4242")
    for key in slow:
        desk.strike(key)
        desk.qtbot.waitUntil(lambda: not desk.wedge.holding)
    strike(desk.window, *on_be("C", "C"), Struck(seen=()), *fast, ENTER, gap_ms=20)
    assert desk.typed("CB-C4242")


@pytest.mark.parametrize("wedge", [Wedge(), Wedge(layout=Layout.US, terminator=Terminator.TAB)])
def test_tab_may_end_a_code(desk: Desk, wedge: Wedge):
    desk.wedge.use(wedge)
    desk.strike(*on_be("CB42", "CB42"), TAB)
    assert desk.scans == [ScannedText("CB42", "CB42")]


def test_a_scanner_that_presses_enter_never_presses_tab(desk: Desk):
    desk.wedge.use(Wedge(layout=Layout.US))
    desk.strike(*on_be("CB42", "CB42"), TAB)
    assert desk.typed("CB42")


def test_without_an_end_a_code_is_over_when_the_typing_stops(desk: Desk):
    desk.wedge.use(Wedge(terminator=Terminator.NONE))
    desk.strike(*on_be("CB4242", "CB4242"))
    desk.qtbot.waitUntil(lambda: len(desk.scans) == 1)
    assert desk.field.text() == ""
    desk.strike(*on_be("CB424", "CB424"))
    desk.qtbot.waitUntil(lambda: desk.field.text() == "CB424")


def test_a_prefix_tells_a_scan_from_typing(desk: Desk):
    desk.wedge.use(Wedge(prefix="C", suffix="2"))
    desk.strike(*on_be("CB42", "CB42"), ENTER)
    assert desk.scans == [ScannedText("B4", "B4")]
    desk.scans.clear()
    desk.strike(*on_be("B442", "B442"), ENTER)
    assert desk.typed("B442")


def test_another_gap_counts_from_the_next_key_on(desk: Desk):
    desk.wedge.use(Wedge(gap_ms=60))
    desk.strike(*on_be("CB42", "CB42"), ENTER, gap_ms=50)
    assert desk.bursts == [Burst(ScannedText("CB42", "CB42"), (50, 50, 50, 50), Terminator.ENTER)]


def test_while_calibrating_slow_bursts_are_told_of_and_no_code(desk: Desk):
    desk.wedge.calibrate(listening=True)
    desk.strike(*on_be("CB4242", "CB4242"), gap_ms=100)
    desk.qtbot.waitUntil(lambda: len(desk.bursts) == 1)
    assert desk.bursts[0].terminator is Terminator.NONE
    desk.wedge.calibrate(listening=False)
    desk.strike(*on_be("CB4242", "CB4242"), gap_ms=100)
    assert desk.typed("CB4242")


def test_the_burst_that_ends_the_listening_is_no_scan_either(desk: Desk):
    desk.wedge.burst.connect(lambda _burst: desk.wedge.calibrate(listening=False))
    desk.wedge.calibrate(listening=True)
    desk.strike(*on_be("CB4242", "CB4242"), ENTER)
    assert len(desk.bursts) == 1 and desk.scans == []


def test_what_waits_while_the_window_is_busy_is_not_judged_too_soon(desk: Desk):
    desk.strike(*on_be("CB", "CB"))
    time.sleep(0.06)
    assert desk.typed("CB")


def test_keys_that_are_let_go_after_a_scan_are_let_go_for_nobody(desk: Desk):
    class Field(QLineEdit):
        def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
            released.append(event.text())

    released: list[str] = []
    desk.use(Field())
    keys = [*on_be("4", "'"), ENTER]
    downs, ups = ([replace(key, seen=seen) for key in keys] for seen in (KEYS[:1], KEYS[1:]))
    desk.strike(*on_be("CB2", "CBé"), *downs, *ups)
    assert (desk.scans, released) == ([ScannedText("CBé'", "CB24")], [])
    desk.strike(*on_be("B", "b"))
    desk.qtbot.waitUntil(lambda: released == ["b"])


def test_no_shortcut_has_the_end_of_a_scan(desk: Desk):
    class Field(QLineEdit):
        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.ShortcutOverride:
                offered.append(event.type())
            return super().event(event)

    offered: list[QEvent.Type] = []
    desk.use(Field())
    enter = replace(ENTER, seen=(QEvent.Type.ShortcutOverride, *KEYS))
    desk.strike(enter)
    assert offered
    offered.clear()
    desk.strike(*on_be("CB42", "CB'é"), enter)
    assert (desk.scans, offered) == ([ScannedText("CB'é", "CB42")], [])
