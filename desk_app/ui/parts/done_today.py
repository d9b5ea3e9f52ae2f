"""What was done today, newest first, each line with its undo where there still is one."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy

from desk_app.ui.language import translate
from desk_app.ui.parts.cards import Card
from desk_app.ui.parts.done_lines import LINE, DoneLine, DoneLines, DoneRow
from desk_app.ui.parts.labels import overline, paragraph
from desk_app.ui.theme import Theme

UNDO_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class DoneList(QListView):
    """The lines; a click on *undo*, or Enter on the line, asks for it."""

    undo_wanted = Signal(object)  # UUID of the act

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.setObjectName("done")
        self.lines = DoneLines()
        self.setModel(self.lines)
        self._row = DoneRow(look)
        self.setItemDelegate(self._row)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAccessibleName(translate("DoneToday", "Done today; Enter undoes a line"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew."""
        self._row.width = self.viewport().width()
        self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be clicked."""
        super().mouseMoveEvent(event)
        if self._undo_under(event) is None:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the link."""
        super().mouseReleaseEvent(event)
        self._ask(self._undo_under(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or the space bar on a line."""
        if event.key() in UNDO_KEYS:
            self._ask(self.currentIndex().data(LINE))
        else:
            super().keyPressEvent(event)

    def _undo_under(self, event: QMouseEvent) -> DoneLine | None:
        index: QModelIndex = self.indexAt(event.position().toPoint())
        line: DoneLine | None = index.data(LINE)
        if line is None:
            return None
        link = self._row.link(self.visualRect(index), line)
        return line if link.contains(event.position().toPoint()) else None

    def _ask(self, line: DoneLine | None) -> None:
        if line is not None and line.undoable:
            self.undo_wanted.emit(line.act_id)


class DoneTodayCard(Card):
    """The list under its title, or one sentence when nothing was done yet."""

    undo_wanted = Signal(object)  # UUID of the act

    def __init__(self, look: Theme, title: str, empty: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.empty = paragraph(empty, soft=True)
        self.list = DoneList(look)
        self.rows.addWidget(overline(title))
        self.rows.addWidget(self.empty)
        self.rows.addWidget(self.list, 1)
        self.rows.addStretch()
        self.list.hide()
        self.list.undo_wanted.connect(self.undo_wanted)

    def show_lines(self, lines: Sequence[DoneLine]) -> None:
        """Render; unchanged lines are left as they are."""
        if self.list.lines.show_lines(tuple(lines)):
            self.empty.setVisible(not lines)
            self.list.setVisible(bool(lines))
