"""How a row is drawn: words, a state as a chip, or blanks until it has come."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPixmap,
    QPixmapCache,
    QStaticText,
    QTransform,
)

from desk_app.ui import theme
from desk_app.ui.table.columns import Column
from desk_app.ui.theme import Theme
from desk_app.ui.wording.marks import Mark

HEIGHT, MARGIN = 42, 12
CHIP, ICON, BAR = 24, 16, 3
KEPT: Final = 2000  # words that stay laid out: some screens of them
WIDEST: Final = 2400  # pixels of a row that is kept as a picture: Qt keeps 10 MB of them


class Place(NamedTuple):
    """Where a column is drawn, in pixels."""

    column: Column[Any]
    left: int
    width: int


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies under a row."""

    chosen: bool
    back: str  # a token
    flash: QColor | None


class Line(NamedTuple):
    """A row as it is drawn."""

    places: tuple[Place, ...]
    said: tuple[Mark | str | None, ...]  # in each place; none before the row has come
    ground: Ground


@dataclass(frozen=True, slots=True)
class Laid:
    """Words laid out, and the pixels they take."""

    words: QStaticText
    width: int
    height: int


class Rows:
    """Draws whole rows in the theme's own colours, and keeps pictures of those drawn last.

    Asked cell by cell, as a view does by itself, a screen of rows takes more than half a frame.
    """

    def __init__(self, look: Theme) -> None:
        self._look = look
        self._fonts = {
            "plain": theme.font(theme.BODY),
            "strong": theme.font(theme.BODY, theme.SEMIBOLD),
            "chip": theme.font(theme.SMALL, theme.BOLD),
        }
        self._laid = lru_cache(KEPT)(lambda text, room, name: _laid(text, room, self._fonts[name]))

    def draw(
        self,
        painter: QPainter,
        whole: QRect,
        places: tuple[Place, ...],
        row: object,
        ground: Ground,
    ) -> None:
        """One row of a list, or blanks when there is none yet."""
        line = Line(places, tuple(_said(place.column, row) for place in places), ground)
        fleeting = row is None or ground.flash is not None
        large = whole.width() > WIDEST or painter.device().devicePixelRatio() != 1
        if fleeting or large:
            self._draw(painter, whole, line)
        else:
            painter.drawPixmap(whole.topLeft(), self._picture(whole.size(), line))

    def _picture(self, size: QSize, line: Line) -> QPixmap:
        places = [(column.strong, column.right, *where) for column, *where in line.places]
        key = repr((size, places, line.said, line.ground, self._look.dark))
        picture = QPixmap()
        if not QPixmapCache.find(key, picture):
            picture = QPixmap(size)
            with QPainter(picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._draw(painter, QRect(QPoint(), size), line)
            QPixmapCache.insert(key, picture)
        return picture

    def _draw(self, painter: QPainter, whole: QRect, line: Line) -> None:
        self._ground(painter, whole, line.ground)
        for (column, left, width), said in zip(line.places, line.said, strict=True):
            inside = QRect(left + MARGIN, whole.top(), width - 2 * MARGIN, whole.height() - 1)
            if said is None:
                self._blank(painter, inside)
            elif isinstance(said, Mark):
                self._chip(painter, inside, said)
            elif said:
                self._text(painter, inside, column, said)

    def _ground(self, painter: QPainter, whole: QRect, ground: Ground) -> None:
        painter.fillRect(whole, self._colour(ground.back))
        if ground.chosen:
            painter.fillRect(whole.left(), whole.top(), BAR, whole.height(), self._colour("info"))
        if ground.flash is not None:
            painter.fillRect(whole, ground.flash)
        painter.fillRect(whole.left(), whole.bottom(), whole.width(), 1, self._colour("line"))

    def _colour(self, token: str) -> QColor:
        return _colour(getattr(self._look.tokens, token))

    def _text(self, painter: QPainter, inside: QRect, column: Column[Any], text: str) -> None:
        name = "strong" if column.strong else "plain"
        laid = self._laid(text, inside.width(), name)
        left = inside.right() + 1 - laid.width if column.right else inside.left()
        top = inside.top() + (inside.height() - laid.height) // 2
        painter.setFont(self._fonts[name])
        painter.setPen(self._colour("ink"))
        painter.drawStaticText(left, top, laid.words)

    def _chip(self, painter: QPainter, inside: QRect, mark: Mark) -> None:
        laid = self._laid(mark.word, inside.width() - ICON - 24, "chip")
        width = laid.width + ICON + 24
        top = inside.center().y() - CHIP // 2 + 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(f"{mark.tone}_bg"))
        painter.drawRoundedRect(QRectF(inside.left(), top, width, CHIP), CHIP / 2, CHIP / 2)
        icon = self._look.pixmap(mark.icon, mark.tone, ICON)
        painter.drawPixmap(inside.left() + 8, top + (CHIP - ICON) // 2, icon)
        painter.setFont(self._fonts["chip"])
        painter.setPen(self._colour(mark.tone))
        below = top + (CHIP - laid.height) // 2
        painter.drawStaticText(inside.left() + ICON + 14, below, laid.words)

    def _blank(self, painter: QPainter, inside: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("hover"))
        bar = QRectF(inside.left(), inside.center().y() - 5, inside.width() * 0.6, 10)
        painter.drawRoundedRect(bar, 5, 5)


def _said(column: Column[Any], row: Any) -> Mark | str | None:  # noqa: ANN401 - of any list
    if row is None:
        return None
    mark = column.mark(row) if column.mark is not None else None
    return mark if mark is not None else column.text(row)


@lru_cache
def _colour(value: str) -> QColor:
    return QColor(value)


def _laid(text: str, room: int, font: QFont) -> Laid:
    """As much of the text as fits into ``room`` pixels."""
    metrics = QFontMetrics(font)
    fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    words = QStaticText(fitted)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.prepare(QTransform(), font)
    return Laid(words, metrics.horizontalAdvance(fitted), metrics.height())
