"""Rows that another desk touched: coloured for about a second, then as before."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor

from desk_app.ui.theme import Theme

STEP_MS, STEPS = 80, 15  # a fade this slow needs no more: each step paints in Python
ON_LIGHT, ON_DARK = 0.55, 0.28  # how much of the accent at first; words stay readable on it
MIDDLE: Final = 128  # of a colour's lightness
Repaint = Callable[[frozenset[UUID]], None]


class Flashing(QObject):
    """A fade for each row; a row that is touched again begins anew."""

    def __init__(self, look: Theme, repaint: Repaint, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._repaint = repaint
        self._left: dict[UUID, int] = {}  # steps
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._step)

    def start(self, ids: frozenset[UUID]) -> None:
        """Colour the rows with these ids."""
        if ids:
            self._left |= dict.fromkeys(ids, STEPS)
            self._timer.start()
            self._repaint(ids)

    def colour(self, row_id: UUID) -> QColor | None:
        """What to lay under a row; none for a row that nobody touched."""
        left = self._left.get(row_id)
        if left is None:
            return None
        dark = QColor(self._look.tokens.panel).lightness() < MIDDLE
        found = QColor(self._look.tokens.accent)
        strength = 1 - (1 - left / STEPS) ** 2  # slowly at first
        found.setAlphaF(strength * (ON_DARK if dark else ON_LIGHT))
        return found

    def _step(self) -> None:
        faded = frozenset(self._left)
        self._left = {each: left - 1 for each, left in self._left.items() if left > 1}
        if not self._left:
            self._timer.stop()
        self._repaint(faded)
