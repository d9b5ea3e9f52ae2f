"""Hides the window and its dialogs at once, and shows them again as they were."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget


class Cover(QObject):
    """What was typed, drawn and chosen stays: nothing is closed, everything is hidden."""

    def __init__(self, window: QWidget, inside: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._inside = inside
        self._dialogs: list[QWidget] = []
        self._focus: QWidget | None = None
        self.down = False

    def lower(self) -> None:
        """Hide all of it."""
        if self.down:
            return
        self.down = True
        self._focus = QApplication.focusWidget()
        if popup := QApplication.activePopupWidget():
            popup.close()
        self._dialogs = [
            each
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and each is not self._window and each.parent() is not None
        ]
        for each in reversed(self._dialogs):
            each.hide()
        self._inside.hide()

    def lift(self) -> None:
        """Show it again, and give the keyboard back."""
        if not self.down:
            return
        self.down = False
        self._inside.show()
        for each in self._dialogs:
            if isinstance(each, QDialog) and each.isModal():
                each.open()
            else:
                each.show()
        self._dialogs = []
        if self._focus is not None and self._focus.isVisible():
            self._focus.setFocus()
