"""A coloured frame around the window that a person looks at, for as long as a blink."""

from typing import Final

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desk_app.ui import theme
from desk_app.ui.theme import Theme

FADE_MS: Final = 350
READ_MS: Final = 3000  # words stay until they are read
WIDE: Final = 8  # pixels of the frame
EDGE: Final = 2  # of them dark, so that yellow shows on white
ICON: Final = 24
WRAPPED: Final = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
ICONS: Final = {"ok": "circle-check", "attention": "alert-triangle", "stop": "circle-x"}


class Flash:
    """Shows what a sound says, over the window or over the dialog that is open."""

    def __init__(self, look: Theme, window: QWidget) -> None:
        self._look = look
        self._window = window
        self.frame: FlashFrame | None = None

    @property
    def shows(self) -> bool:
        """Whether a frame has not faded yet."""
        return self.frame is not None and isValid(self.frame)

    def show(self, which: str, words: str = "") -> None:
        """Flash ``ok``, ``attention`` or ``stop``, with words that stay a while."""
        self.hide()
        self.frame = FlashFrame(self._look, which, words, self._looked_at())

    def hide(self) -> None:
        """Show nothing any more."""
        if self.frame is not None and isValid(self.frame):
            self.frame.hide()
            self.frame.deleteLater()

    def _looked_at(self) -> QWidget:
        top = QApplication.activeModalWidget() or QApplication.activeWindow() or self._window
        drawn_by_system = top.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        return self._window if drawn_by_system or not top.isVisible() else top


class FlashFrame(QWidget):
    """Never in the way: no focus, no mouse, and masked to what it paints."""

    def __init__(self, look: Theme, which: str, words: str, top: QWidget) -> None:
        super().__init__(top)
        self._top = top
        self._look = look
        self._which = which
        self.words = words
        self._strength = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(words)
        self.setFont(theme.font(theme.TICK, theme.BOLD))
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS + (READ_MS if words else 0))
        self._fade.setStartValue(1.0)
        self._fade.setKeyValueAt(1 - FADE_MS / self._fade.duration(), 1.0)
        self._fade.setEndValue(0.0)
        self._fade.setEasingCurve(QEasingCurve.Type.Linear)
        self._fade.valueChanged.connect(self._fade_to)
        self._fade.finished.connect(self.deleteLater)
        top.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()
        self._fade.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay around a window that changes its size."""
        if watched is self._top and event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fade_to(self, strength: float) -> None:
        if strength != self._strength:
            self._strength = strength
            self.update()

    def _fit(self) -> None:
        whole = self._top.rect()
        self.setGeometry(whole)
        frame = QRegion(whole).subtracted(QRegion(self._inside(WIDE)))
        self.setMask(frame.united(QRegion(self._plate())))

    def _inside(self, by: int) -> QRect:
        return self.rect().adjusted(by, by, -by, -by)

    def _plate(self) -> QRect:
        """Where icon and words stand: hanging from the top of the frame, in its middle."""
        if self._which == "ok" and not self.words:
            return QRect()
        words = self._words_in(self.width() - 2 * WIDE - ICON - 40)
        wide = words.width() + 12 if self.words else 0
        plate = QRect(0, 0, ICON + 28 + wide, max(ICON, words.height()) + 20)
        plate.moveCenter(self.rect().center())
        plate.moveTop(0)
        return plate

    def _words_in(self, room: int) -> QRect:
        return QFontMetrics(self.font()).boundingRect(QRect(0, 0, room, 0), WRAPPED, self.words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame, and on a plate of the same colour the icon and the words."""
        back, ink = (QColor(colour) for colour in self._colours())
        painter = QPainter(self)
        painter.setOpacity(self._strength)
        plate, edge = self._plate(), self._inside(WIDE - EDGE)
        frame = QRegion(self.rect()).subtracted(QRegion(edge))
        frame += QRegion(plate.adjusted(EDGE, 0, -EDGE, -EDGE))
        painter.fillRect(self.rect(), ink)  # where the mask lets it through
        painter.setClipRegion(frame)
        painter.fillRect(self.rect(), back)
        if not plate.isEmpty():
            icon = self._look.drawn(ICONS[self._which], ink.name(), ICON)
            painter.drawPixmap(plate.left() + 14, (plate.height() - ICON) // 2, icon)
            painter.setPen(ink)
            painter.drawText(plate.adjusted(ICON + 26, 0, -14, 0), WRAPPED, self.words)

    def _colours(self) -> tuple[str, str]:
        """The frame and what is readable on it."""
        tokens = self._look.tokens
        if self._which == "attention":
            return tokens.accent, tokens.on_accent
        return getattr(tokens, self._which), tokens.panel
