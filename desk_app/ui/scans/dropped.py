"""Files dropped on the window that may be scans of signed paper."""

from pathlib import Path

from PySide6.QtGui import QDropEvent

KINDS = frozenset({".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff"})


def scans_in(event: QDropEvent) -> list[Path]:
    """The files of a drop that can be pages, in their order."""
    urls = (url for url in event.mimeData().urls() if url.isLocalFile())
    return [file for file in (Path(url.toLocalFile()) for url in urls) if is_scan(file)]


def is_scan(file: Path) -> bool:
    """Tell by its name whether a file can have pages."""
    return file.suffix.lower() in KINDS
