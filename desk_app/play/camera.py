"""A device held before the camera, for the played demo: its real label, frame by frame."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPen
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtPdf import QPdfDocument

from desk_app.domain.labels import LabelFormat, LabelRequest
from desk_app.usecases.paper_ports import PaperMaker

FRAME = QSize(1280, 720)
DOTS = 7.5  # pixels a millimetre: the label fills a third of the width
LABEL = "L7160"
FRAMES, ARRIVED = 60, 9  # a hand brings it into the middle, and holds it there


def frames(papers: PaperMaker, tag: str) -> Iterator[QVideoFrame]:
    """What the camera sees while somebody shows it the label of a device."""
    kind = next(each for each in papers.label_formats() if each.code == LABEL)
    label = _label(papers.labels(LabelRequest((tag,), kind)), kind)
    for number in range(FRAMES):
        away = max(0.0, 1 - number / ARRIVED)
        yield QVideoFrame(_seen(label, away, number % 2))


def _label(pdf: bytes, kind: LabelFormat) -> QImage:
    """The first label of a sheet, as large as the camera sees it."""
    content, sheet = QBuffer(), QPdfDocument()
    content.setData(pdf)
    content.open(QIODevice.OpenModeFlag.ReadOnly)
    sheet.load(content)
    whole = QSize(round(kind.page_width * DOTS), round(kind.page_height * DOTS))
    page = QImage(whole, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, sheet.render(0, whole))
    painter.end()
    sheet.close()
    left, top = kind.place(0)
    box = QRectF(left * DOTS, top * DOTS, kind.width * DOTS, kind.height * DOTS)
    return page.copy(box.toAlignedRect())


def _seen(label: QImage, away: float, tremble: int) -> QImage:
    """The underside of a device with its label; ``away`` is 1 at first, and 0 in the middle."""
    seen = QImage(FRAME, QImage.Format.Format_RGB32)
    painter = QPainter(seen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    light = QLinearGradient(0, 0, FRAME.width(), FRAME.height())
    light.setColorAt(0, QColor("#b8a893"))
    light.setColorAt(1, QColor("#8c7b66"))
    painter.fillRect(seen.rect(), light)
    painter.translate(FRAME.width() / 2 + 900 * away + tremble, FRAME.height() / 2 + 200 * away)
    painter.rotate(-4 - 20 * away)
    _draw_underside(painter)
    painter.drawImage(-label.width() // 2, -label.height() // 2, label)
    painter.end()
    return seen


def _draw_underside(painter: QPainter) -> None:
    painter.setPen(QPen(QColor("#24272b"), 6))
    painter.setBrush(QColor("#43484f"))
    painter.drawRoundedRect(QRectF(-560, -330, 1120, 760), 46, 46)
    painter.setPen(QPen(QColor("#2d3136"), 8, c=Qt.PenCapStyle.RoundCap))
    for number in range(9):
        painter.drawLine(-160 + 40 * number, -270, -160 + 40 * number, -210)
