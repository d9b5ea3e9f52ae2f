"""A hand that drags files onto a widget and lets go."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def drop(widget: QWidget, files: Sequence[Path]) -> bool:
    """Send the events of a drop; gives whether the widget wanted it."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton)
    keys = Qt.KeyboardModifier.NoModifier
    middle = QPointF(widget.rect().center())
    enters = QDragEnterEvent(middle.toPoint(), *how, keys)
    QApplication.sendEvent(widget, enters)
    if not enters.isAccepted():
        return False
    drops = QDropEvent(middle, *how, keys)
    QApplication.sendEvent(widget, drops)
    return drops.isAccepted()
