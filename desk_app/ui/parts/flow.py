"""A layout that goes on below when a line is full."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


class Flow(QLayout):
    """As many beside each other as fit; what is hidden takes no room."""

    def __init__(self, spacing: int = 8, below: int = 4) -> None:
        super().__init__()
        self._below = below  # between two lines
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width, which a window asks for many times over
        self._smallest: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def invalidate(self) -> None:
        self._heights.clear()
        self._smallest = None
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._height(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As narrow as the widest, so that a narrow window stays possible."""
        if self._smallest is None:
            self._smallest = QSize()
            for item in self._shown():
                self._smallest = self._smallest.expandedTo(item.minimumSize())
        return self._smallest

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._places(rect.width()):
            item.setGeometry(place.translated(rect.topLeft()))

    def _height(self, width: int) -> int:
        heights = [max(i.sizeHint().height() for i in line) for line in self._lines(width)]
        return sum(heights) + self._below * max(0, len(heights) - 1)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if not lines or wide > left:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= wide + self.spacing()
        return lines

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Each item in the middle of its line."""
        places: list[tuple[QLayoutItem, QRect]] = []
        top = 0
        for line in self._lines(width):
            left, high = 0, max(item.sizeHint().height() for item in line)
            for item in line:
                size = item.sizeHint().boundedTo(QSize(width, high))
                places.append((item, QRect(QPoint(left, top + (high - size.height()) // 2), size)))
                left += size.width() + self.spacing()
            top += high + self._below
        return places
