"""The list of devices that wait, grouped by what they wait for."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desk_app.domain import numbers
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import Card, row
from desk_app.ui.parts.flashing import Flashing
from desk_app.ui.parts.labels import overline, paragraph, picture
from desk_app.ui.prepare.steps import Group
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms
from desk_app.usecases.reads import DeviceRow

Index = QModelIndex | QPersistentModelIndex
Entry = Group | DeviceRow
ENTRY = Qt.ItemDataRole.UserRole
ROW_HEIGHT, HEADING_HEIGHT, ICON = 34, 36, 18


class WaitingModel(QAbstractListModel):
    """A heading for each group, then its devices."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Replace what is listed, when it changed."""
        entries: tuple[Entry, ...] = ()
        for group in groups:
            entries += (group, *group.rows)
        if entries != self.entries:
            self.beginResetModel()
            self.entries = entries
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return described(entry)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.entries[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class WaitingRow(QStyledItemDelegate):
    """Draws a heading with its count, or a device's tag and model."""

    def __init__(self, look: Theme, here: str, flashing: Flashing) -> None:
        super().__init__()
        self._look = look
        self._here = here
        self._flashing = flashing

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(ENTRY), Group)
        return QSize(0, HEADING_HEIGHT if heading else ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Group):
            self._heading(painter, rect, entry)
        else:
            self._ground(painter, rect, state)
            self._flash(painter, rect, entry.id)
            self._device(painter, rect.adjusted(10, 0, -10, 0), entry)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, group: Group) -> None:
        tone, icon = terms.STATE_LOOK[group.state]
        inner = rect.adjusted(10, 6, -10, 0)
        middle = inner.top() + (inner.height() - ICON) // 2
        painter.drawPixmap(inner.left(), middle, self._look.pixmap(icon, tone, ICON))
        painter.setPen(QColor(self._look.tokens.soft))
        painter.setFont(theme.font(theme.OVERLINE, theme.BOLD, spaced=True))
        text = f"{terms.state(group.state).upper()}   {len(group.rows)}"
        painter.drawText(inner.adjusted(ICON + 10, 0, 0, 0), _LEFT, text)

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        tokens = self._look.tokens
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            painter.setBrush(QColor(tokens.info_bg if chosen else tokens.hover))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 8, 8)

    def _flash(self, painter: QPainter, rect: QRect, device_id: UUID) -> None:
        if (flash := self._flashing.colour(device_id)) is not None:
            painter.setBrush(flash)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 8, 8)

    def _device(self, painter: QPainter, rect: QRect, row: DeviceRow) -> None:
        bold = theme.font(theme.BODY, theme.SEMIBOLD)
        tag = numbers.display(row.tag)
        painter.setFont(bold)
        painter.setPen(QColor(self._look.tokens.ink))
        painter.drawText(rect, _LEFT, tag)
        rest = rect.adjusted(QFontMetrics(bold).horizontalAdvance(tag) + 14, 0, 0, 0)
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(QColor(self._look.tokens.soft))
        words = row.model if row.site == self._here else f"{row.model} · {row.site}"
        metrics = QFontMetrics(theme.font(theme.SMALL))
        elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, _LEFT, elided)


class WaitingCard(Card):
    """All that wait; choosing one is like scanning it for the first time."""

    chosen = Signal(object)  # UUID of the device

    def __init__(self, look: Theme, here: str) -> None:
        super().__init__()
        self.model = WaitingModel()
        self.rows.setContentsMargins(8, 14, 8, 10)
        title = overline(translate("Prepare", "Waiting"))
        top = row(picture(look, "inbox", "soft"), title, spacing=10)
        top.setContentsMargins(10, 0, 10, 0)
        self.rows.addLayout(top)
        self.list = QListView()
        self.list.setObjectName("waiting")
        self.list.setModel(self.model)
        self.flashing = Flashing(look, lambda _ids: self.list.viewport().update(), self)
        self._delegate = WaitingRow(look, here, self.flashing)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(translate("Prepare", "Devices that wait"))
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.empty = paragraph(translate("Prepare", "Nothing waits: well done."), soft=True)
        self.empty.setContentsMargins(10, 0, 10, 0)
        self.more = paragraph(soft=True)
        self.more.setContentsMargins(10, 0, 10, 0)
        for widget in (self.empty, self.list, self.more):
            self.rows.addWidget(widget, 1 if widget is self.list else 0)
        self.rows.addStretch()

    def show_groups(self, groups: Sequence[Group], count: int, current: UUID | None) -> None:
        """Render; ``count`` are all that wait, also those that are not listed."""
        self.model.show_groups(groups)
        self._mark(current)
        left = count - sum(len(group.rows) for group in groups)
        self.list.setVisible(bool(groups))
        self.empty.setVisible(not groups)
        self.more.setVisible(left > 0)
        self.more.setText(translate("Prepare", "and {count} more").format(count=left))

    def _mark(self, current: UUID | None) -> None:
        ids = [entry.id if isinstance(entry, DeviceRow) else None for entry in self.model.entries]
        place = ids.index(current) if current in ids and current else -1
        index = self.model.index(place, 0)
        if index != self.list.currentIndex():
            self.list.setCurrentIndex(index)

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, DeviceRow):
            self.chosen.emit(entry.id)


def described(entry: Entry) -> str:
    """One line in words."""
    if isinstance(entry, Group):
        return f"{terms.state(entry.state)}: {len(entry.rows)}"
    return f"{numbers.display(entry.tag)} {entry.model}"


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
