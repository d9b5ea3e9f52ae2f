"""Files dropped on the window that may be scans of signed paper."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

KINDS = frozenset({".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff"})


def scans_in(event: QDropEvent) -> list[Path]:
    """The files of a drop that can be pages, in their order."""
    urls = (url for url in event.mimeData().urls() if url.isLocalFile())
    return [file for file in (Path(url.toLocalFile()) for url in urls) if is_scan(file)]


def is_scan(file: Path) -> bool:
    """Tell by its name whether a file can have pages."""
    return file.suffix.lower() in KINDS


class DropWatch(QObject):
    """Takes what may be scans, on any page that takes nothing itself."""

    dropped = Signal(list)  # of Path

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Accept files of pages that are dragged in, and hand on those that are dropped."""
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return False
        files = scans_in(event) if isinstance(event, QDropEvent) else []
        if files and isinstance(event, QDropEvent):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.dropped.emit(files)
        return bool(files)
