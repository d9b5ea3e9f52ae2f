"""The keyboard wedge: bursts of keys become scans, whatever has the focus; typing goes through."""

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputEvent, QInputMethodEvent, QKeyEvent, QWindow
from shiboken6 import isValid

from desk_app.domain import bursts
from desk_app.domain.bursts import QUIET_MS, Burst
from desk_app.domain.calibration import LISTENING
from desk_app.domain.scanners import ScannedText, Terminator, Wedge
from desk_app.ui.devices import held_keys
from desk_app.ui.devices.alt_codes import AltCodes
from desk_app.ui.devices.held_keys import SILENT, Held, name_of
from desk_app.ui.devices.us_keys import on_us_keyboard

ENDS: dict[int, Terminator] = {
    Qt.Key.Key_Return: Terminator.ENTER,
    Qt.Key.Key_Enter: Terminator.ENTER,
    Qt.Key.Key_Tab: Terminator.TAB,
}
SPARE_MS, LATE_MS = 10, 10
MOST_LAG_MS, OTHER_CLOCK_MS = 100, 1000
SAME_REPORT_MS = 1  # Shift and a key let go at once: a keyboard reports Shift first
SHIFT = Qt.KeyboardModifier.ShiftModifier


class KeyboardWedge(QObject):
    """Judges by the moment that each key was pressed, so a busy window makes no difference."""

    scanned = Signal(object)  # ScannedText, of each code
    burst = Signal(object)  # Burst, of each code too, and alone while calibrating

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual = self._wedge = Wedge()
        self._held: list[Held] = []
        self._down: set[int] = set()  # keys whose press was seen
        self._eaten: set[int] = set()  # keys whose release belongs to a scan as well
        self._alt = AltCodes()
        self._passing = False
        self._typed_at = self._shift_up_at = -QUIET_MS
        self._clock = QElapsedTimer()
        self._clock.start()
        self._due = self._promptest = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._expired)

    def use(self, wedge: Wedge) -> None:
        """Follow other settings from the next key on."""
        self._stopped()
        self._usual = self._wedge = wedge
        self._typed_at = -QUIET_MS

    def calibrate(self, *, listening: bool) -> None:
        """While listening, slower bursts count too, however they end; no code is told of."""
        self._stopped()
        self._wedge = LISTENING if listening else self._usual

    @property
    def holding(self) -> bool:
        """Whether keys are held at this moment."""
        return bool(self._held)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what may be part of a scan; a key is judged once, at the window that gets it."""
        if isinstance(event, QInputMethodEvent):
            return self._composed(watched, event)
        if not isinstance(event, QInputEvent) or not isinstance(watched, QWindow):
            return False
        if self._passing:
            self._passing = False
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._stopped()  # what was typed belongs to the field that had the focus
        return isinstance(event, QKeyEvent) and self._key(watched, event)

    def _key(self, window: QWindow, event: QKeyEvent) -> bool:
        at = event.timestamp() or self._clock.elapsed()
        match event.type():
            case QEvent.Type.ShortcutOverride if event.key() not in SILENT:
                return self._announced(event, at)
            case QEvent.Type.KeyPress if event.key() not in SILENT:
                return self._pressed(window, event, at)
            case QEvent.Type.KeyRelease if event.key() == Qt.Key.Key_Shift:
                self._shift_up_at = at
            case QEvent.Type.KeyRelease if event.key() == Qt.Key.Key_Alt:
                self._spelled(at)
            case QEvent.Type.KeyRelease if event.key() not in SILENT:
                return self._released(window, event, at)
        return False

    def _announced(self, event: QKeyEvent, at: int) -> bool:
        """A press that shortcuts may have first: an open list closes on its Enter."""
        self._continue(at)
        end = self._end(event)
        if end and self._found(end, at):
            event.accept()
            return True
        if end is None and not self._types(event):
            self._stopped()  # what was typed comes before what the shortcut does
        return False

    def _pressed(self, window: QWindow, event: QKeyEvent, at: int) -> bool:
        name = name_of(event)
        self._down.add(name)
        self._eaten.discard(name)
        self._continue(at)
        end = self._end(event)
        if end is not None:
            return self._ended(end, at, name)
        # Qt takes "00" within a millisecond for a key that is held down
        repeated = event.isAutoRepeat() and not self._held
        if repeated or not self._types(event):
            self._stopped()
            return False
        if AltCodes.has(event):
            self._alt.add(event)
        self._hold(held_keys.pressed(window, event, at))
        return True

    def _spelled(self, at: int) -> None:
        self._continue(at)
        character = self._alt.spelled()
        if character and self._held:
            self._hold(held_keys.spelled(character, at))

    def _end(self, event: QKeyEvent) -> Terminator | None:
        """The end of a code that a key can be."""
        end = ENDS.get(event.key())
        known = end in bursts.ends(self._wedge) and held_keys.is_plain(event)
        return end if known else None

    def _types(self, event: QKeyEvent) -> bool:
        """Tell whether a key is one of a code's: the separator only inside it."""
        separates = bool(self._held) and held_keys.is_separator(event)
        return separates or held_keys.is_character(event) or AltCodes.has(event)

    def _released(self, window: QWindow, event: QKeyEvent, at: int) -> bool:
        name = name_of(event)
        if name in self._eaten:
            self._eaten.discard(name)
            self._down.discard(name)
            return True
        if name not in self._down:
            return self._swallowed(window, event, at)
        self._down.discard(name)
        for held in self._held:
            if held.name == name and not held.released:
                held.events.append((window, event.clone()))
                held.released = True
                return True
        return False

    def _swallowed(self, window: QWindow, event: QKeyEvent, at: int) -> bool:
        """An input method composes: the press of this key is not to be had."""
        if not on_us_keyboard(event, shift=False):
            return False
        self._continue(at)
        let_go = at - self._shift_up_at <= SAME_REPORT_MS
        shift = let_go or bool(event.modifiers() & SHIFT)
        self._hold(held_keys.swallowed(window, event, at, shift=shift))
        return True

    def _composed(self, field: QObject, event: QInputMethodEvent) -> bool:
        """It has no moment of its own, and comes before keys that wait in a busy window."""
        if self._passing:
            self._passing = False
            return False
        if not event.commitString():
            if event.preeditString():
                self._stopped()  # a person chooses words
            return False
        at = self._held[-1].stroke.at if self._held else self._clock.elapsed() - self._promptest
        self._hold(held_keys.composed(field, event, at))
        return True

    def _continue(self, at: int) -> None:
        """Stop what came too long before ``at``."""
        if self._held and at - self._held[-1].stroke.at > self._wedge.gap_ms:
            self._stopped()

    def _hold(self, key: Held) -> None:
        self._held.append(key)
        patience = self._wedge.gap_ms + SPARE_MS + self._lag(key.stroke.at)
        self._due = self._clock.elapsed() + patience
        self._timer.start(patience)

    def _lag(self, at: int) -> int:
        """How much later than the promptest keys one comes in: the next may be as late."""
        behind = self._clock.elapsed() - at
        if not 0 <= behind - self._promptest <= OTHER_CLOCK_MS:
            self._promptest = behind
        return min(behind - self._promptest, MOST_LAG_MS)

    def _expired(self) -> None:
        """Nothing came in time; but what came while the window was busy still waits in line."""
        if self._due:
            late = self._clock.elapsed() - self._due
            self._due = 0
            self._timer.start(LATE_MS if late > SPARE_MS else 0)
        else:
            self._stopped()

    def _ended(self, end: Terminator, at: int, name: int) -> bool:
        if self._scan(end, at):
            self._eaten.add(name)
            return True
        self._give_back()
        return False

    def _stopped(self) -> None:
        """No more comes: all that there is, is a code without an end, or typing."""
        unended = Terminator.NONE in bursts.ends(self._wedge)
        if not (unended and self._scan(Terminator.NONE, 0)):
            self._give_back()

    def _scan(self, end: Terminator, at: int) -> bool:
        """Tell of the burst that is held, if it is one."""
        found = self._found(end, at)
        if found is None:
            return False
        self._timer.stop()
        self._eaten.update(key.name for key in self._held if not key.released)
        self._held = []
        burst, code = found
        if self._wedge is not LISTENING:
            self.scanned.emit(code)
        self.burst.emit(burst)  # the last of the sheet ends the listening
        return True

    def _found(self, end: Terminator, at: int) -> tuple[Burst, ScannedText] | None:
        strokes = [key.stroke for key in self._held]
        burst = bursts.burst_of(strokes, end, at)
        code = bursts.code_in(burst, self._wedge) if burst else None
        in_a_word = bool(strokes) and 0 <= strokes[0].at - self._typed_at < QUIET_MS
        return (burst, code) if burst and code and not in_a_word else None

    def _give_back(self) -> None:
        """Hand the keys on, in order: a person typed them."""
        self._timer.stop()
        held, self._held = self._held, []
        for receiver, event in held_keys.events_of(held):
            if isValid(receiver):
                self._passing = True
                QCoreApplication.sendEvent(receiver, event)
                self._passing = False
        if held:
            self._typed_at = held[-1].stroke.at
