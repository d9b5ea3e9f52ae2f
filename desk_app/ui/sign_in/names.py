"""Who can sign in: a list of names to type, walk or click through."""

from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from desk_app.domain.people import Staff
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.wording import pins

ID = Qt.ItemDataRole.UserRole


class NameList(QListWidget):
    """The first letters of a name find it; Enter or a click goes on to the PIN."""

    chosen = Signal(object)  # UUID
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._who: tuple[Staff, ...] = ()
        self.setFont(theme.font(16))
        self.setAccessibleName(translate("SignIn", "Who are you?"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._changed)
        self.itemClicked.connect(lambda _item: self.entered.emit())

    def show_names(self, who: tuple[Staff, ...], chosen: UUID | None) -> None:
        """Render the names, and which is chosen."""
        with QSignalBlocker(self):
            if who != self._who:
                self._who = who
                self.clear()
                for staff in who:
                    self._add(staff)
            place = next((n for n, staff in enumerate(who) if staff.id == chosen), -1)
            self.setCurrentRow(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard comes here without choosing the first name."""
        before = self.currentRow()
        with QSignalBlocker(self):
            super().focusInEvent(event)
            self.setCurrentRow(before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentItem() is not None:
                self.entered.emit()
            return
        super().keyPressEvent(event)

    def _add(self, staff: Staff) -> None:
        item = QListWidgetItem(f"{staff.name}  ·  {pins.role(staff.role)}")
        item.setData(ID, staff.id)
        self.addItem(item)

    def _changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(ID))
