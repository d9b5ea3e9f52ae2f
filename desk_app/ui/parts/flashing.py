"""Rows that another desk touched: coloured for about a second, then as before."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QColor

from desk_app.ui.theme import Theme

FADE_MS: Final = 1200
ON_LIGHT, ON_DARK = 0.55, 0.28  # how much of the accent at first; words stay readable on it
MIDDLE = 128  # of a colour's lightness


class Flashing(QObject):
    """One fade for all rows; a row that is touched again begins anew with the others."""

    def __init__(self, look: Theme, repaint: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._repaint = repaint
        self._ids: frozenset[UUID] = frozenset()
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InQuad)
        self._fade.valueChanged.connect(lambda _: self._repaint())
        self._fade.finished.connect(self._end)

    def start(self, ids: frozenset[UUID]) -> None:
        """Colour the rows with these ids."""
        if not ids:
            return
        self._ids |= ids
        self._fade.stop()
        self._fade.start()
        self._repaint()

    def colour(self, row_id: UUID) -> QColor | None:
        """What to lay under a row; none for a row that nobody touched."""
        if row_id not in self._ids:
            return None
        dark = QColor(self._look.tokens.panel).lightness() < MIDDLE
        found = QColor(self._look.tokens.accent)
        found.setAlphaF(self._fade.currentValue() * (ON_DARK if dark else ON_LIGHT))
        return found

    def _end(self) -> None:
        self._ids = frozenset()
        self._repaint()
