"""A wheel that turns over a field scrolls the page, and never changes the field."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _Still(QObject):
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to what lies behind."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return False


def keep_still(widget: QWidget) -> None:
    """Let only clicks and keys change a choice, a number or a slider."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_Still(widget))
