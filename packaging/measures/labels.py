"""Times a thousand device labels, against ReportLab drawing the same rectangles and text."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from desk_app.adapters.paper.maker import PaperMaker
from desk_app.domain.labels import LabelRequest, following
from desk_app.domain.numbers import display
from measures.rows import Row, median, milliseconds

DATA = Path(__file__).parents[2] / "resources"
COUNT, RUNS = 1000, 7
RECTANGLE = re.compile(r"([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re")
Page = list[tuple[float, ...]]


class Peer:
    """ReportLab's own canvas; the rectangles are known beforehand, so it encodes nothing."""

    def __init__(self, pdf: bytes, request: LabelRequest) -> None:
        self._pages = list(zip(rectangles(pdf), request.pages(), strict=True))

    def draw(self) -> bytes:
        out = BytesIO()
        canvas = Canvas(out, pageCompression=1)
        for boxes, labels in self._pages:
            canvas.setFont("Helvetica-Bold", 12)
            for box in boxes:
                canvas.rect(*box, stroke=0, fill=1)
            for tag, left, top in labels:
                canvas.drawString(left, top, display(tag))
            canvas.showPage()
        canvas.save()
        return out.getvalue()


def rectangles(pdf: bytes) -> Iterator[Page]:
    """The rectangles on each page."""
    from pikepdf import Pdf  # noqa: PLC0415 - only this measure reads a PDF back

    with Pdf.open(BytesIO(pdf)) as opened:
        for page in opened.pages:
            found = RECTANGLE.findall(page.Contents.read_bytes().decode())
            yield [tuple(map(float, box)) for box in found]


def rows() -> list[Row]:
    maker = PaperMaker(DATA)
    kind = next(each for each in maker.label_formats() if each.code == "L7160")
    asked = [LabelRequest(following(COUNT * n, COUNT), kind) for n in range(RUNS)]
    peer = Peer(maker.labels(asked[0]), asked[0])
    peer.draw()
    ours, theirs = [], []
    for request in asked:
        ours.append(milliseconds(lambda request=request: maker.labels(request)))
        theirs.append(milliseconds(peer.draw))
    what = f"{COUNT:,} labels as PDF, never the same tag twice"
    return [Row(what, median(ours), "ReportLab, same rectangles", median(theirs), 2.0)]
