"""A PDF on the screen."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from desk_app.ui.language import translate
from desk_app.ui.theme import Theme


class PaperView(QPdfView):
    """All pages below each other, as wide as there is room."""

    def __init__(self, look: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(parent)  # the view may not outlive what it shows
        self._pages = QPdfDocument(parent)
        self.setDocument(self._pages)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setAccessibleName(translate("Paper", "The paper"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        around = self.palette()
        around.setColor(QPalette.ColorRole.Dark, QColor(look.tokens.line))
        self.setPalette(around)

    def show_pdf(self, pdf: bytes) -> bool:
        """Show another paper; gives whether it could be read."""
        self._pages.close()
        self._buffer.close()
        self._buffer.setData(pdf)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pages.load(self._buffer)
        return self._pages.status() is not QPdfDocument.Status.Error
