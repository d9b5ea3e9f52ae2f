"""The keyboard wedge, in its simple form: a burst of characters ended by Enter is a scan."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from shiboken6 import isValid

from desk_app.domain.scanners import ScannedText

LONGEST_GAP_MS = 35
PATIENCE_MS = LONGEST_GAP_MS + 5
SHORTEST_SCAN = 4
ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
)
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFTED = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


@dataclass(slots=True)
class _Held:
    receiver: QObject
    press: QKeyEvent
    at: int
    release: QKeyEvent | None = None


class KeyboardWedge(QObject):
    """Watches the whole program's keys: bursts become scans, slow typing passes untouched."""

    scanned = Signal(object)  # ScannedText

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: list[_Held] = []
        self._replaying = False
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._expired)
        self._armed_at = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what may be part of a scan; seen once per key, at the window that receives it."""
        if self._replaying or not isinstance(watched, QWindow):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._give_back()  # what was typed belongs to the field that had the focus
        if not isinstance(event, QKeyEvent) or event.key() in MODIFIERS:
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(watched, event)
        return event.type() == QEvent.Type.KeyRelease and self._released(event)

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        at = event.timestamp() or self._clock.elapsed()
        if self._held and at - self._held[-1].at > LONGEST_GAP_MS:
            self._give_back()
        if event.key() in ENDS:
            return self._ended()
        if not _is_character(event):
            self._give_back()
            return False
        self._held.append(_Held(watched, event.clone(), at))
        self._armed_at = self._clock.elapsed()
        self._timer.start(PATIENCE_MS)
        return True

    def _released(self, event: QKeyEvent) -> bool:
        for held in self._held:
            if held.release is None and held.press.key() == event.key():
                held.release = event.clone()
                return True
        return False

    def _ended(self) -> bool:
        if len(self._held) < SHORTEST_SCAN:
            self._give_back()
            return False
        self._timer.stop()
        text = "".join(held.press.text() for held in self._held)
        self._held = []
        self.scanned.emit(ScannedText(text))
        return True

    def _expired(self) -> None:
        """Nothing came in time; but when the window was busy, what came still waits in line."""
        if self._clock.elapsed() - self._armed_at > 2 * PATIENCE_MS:
            self._armed_at = self._clock.elapsed()
            self._timer.start(0)
        else:
            self._give_back()

    def _give_back(self) -> None:
        """Hand the keys on, in order: a person typed them."""
        self._timer.stop()
        held, self._held = self._held, []
        self._replaying = True
        for key in held:
            for event in (key.press, key.release):
                if event is not None and isValid(key.receiver):
                    QCoreApplication.sendEvent(key.receiver, event)
        self._replaying = False


def _is_character(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~SHIFTED & ~KEYPAD == PLAIN
    return plain and bool(event.text()) and event.text().isprintable()
