from collections.abc import Iterator

import pytest
import zxingcpp
from PIL import Image
from pyzbar import pyzbar

from desk_app.adapters.paper.maker import PaperMaker
from desk_app.adapters.paths import resources
from desk_app.domain.errors import RefusedError
from desk_app.domain.labels import LabelFormat, LabelRequest, following
from desk_app.domain.numbers import display
from desk_app.domain.printing import Adjustment
from tests.support.rasters import rasters

MAKER = PaperMaker(resources())
FORMATS = {kind.code: kind for kind in MAKER.label_formats()}
A4, ROLL = (210, 297), 3


@pytest.fixture(params=FORMATS)
def kind(request: pytest.FixtureRequest) -> LabelFormat:
    return FORMATS[request.param]


def cut_out(pdf: bytes, kind: LabelFormat, dpi: int) -> Iterator[Image.Image]:
    """Every label by itself, as it is once it sticks on a device."""
    dots = dpi / 25.4
    for page in rasters(pdf, dpi):
        for number in range(kind.per_page):
            left, top = kind.place(number)
            edges = (left, top, left + kind.width, top + kind.height)
            yield page.crop(tuple(round(edge * dots) for edge in edges))  # type: ignore[arg-type]


def asked(kind: LabelFormat) -> LabelRequest:
    return LabelRequest(following(421, ROLL if kind.roll else kind.per_page), kind)


@pytest.mark.parametrize("dpi", [203, pytest.param(300, marks=pytest.mark.long)])
def test_every_label_reads_back_with_both_readers(kind: LabelFormat, dpi: int):
    request = asked(kind)
    codes = {"QRCODE", "CODE128"} if kind.bar_dots else {"QRCODE"}
    for tag, label in zip(request.tags, cut_out(MAKER.labels(request), kind, dpi), strict=True):
        wanted = {(code, tag) for code in codes}
        assert {(found.type, found.data.decode()) for found in pyzbar.decode(label)} == wanted
        read = zxingcpp.read_barcodes(label)
        assert {(found.format.name.upper(), found.text) for found in read} == wanted


def test_a_bar_and_a_square_are_whole_dots_of_a_203_dpi_printer(kind: LabelFormat):
    """So no grey appears but at the edges of letters, which lie outside the codes."""
    [label, *_] = cut_out(MAKER.labels(asked(kind)), kind, 203)
    [code] = [found for found in pyzbar.decode(label) if found.type == "QRCODE"]
    left, top, width, height = code.rect
    inside = label.crop((left + 1, top + 1, left + width - 1, top + height - 1))
    assert set(inside.get_flattened_data()) <= {0, 1, 254, 255}


def test_the_edge_of_a_label_stays_white(kind: LabelFormat):
    for label in cut_out(MAKER.labels(asked(kind)), kind, 300):
        wide, high = label.size
        inside = (10, 10, wide - 10, high - 10)
        framed = label.copy()
        framed.paste(255, inside)
        assert min(framed.get_flattened_data()) == 255


def test_labels_lie_inside_their_page_and_beside_each_other(kind: LabelFormat):
    if not kind.roll:
        assert (kind.page_width, kind.page_height) == A4
    left, top = kind.place(kind.per_page - 1)
    assert left + kind.width <= kind.page_width + 0.01
    assert top + kind.height <= kind.page_height + 0.01
    assert kind.across >= kind.width and kind.down >= kind.height


def test_code_128_is_left_out_only_where_it_does_not_fit():
    without = {code for code, kind in FORMATS.items() if not kind.bar_dots}
    assert without == {"L4731"}


def test_a_label_says_its_tag_and_nothing_else():
    import pypdfium2  # noqa: PLC0415

    pdf = MAKER.labels(LabelRequest(following(421, 2), FORMATS["L7160"]))
    with pypdfium2.PdfDocument(pdf) as document:
        said = document[0].get_textpage().get_text_bounded().split()
    assert said == [display(tag) for tag in following(421, 2)]


def test_labels_begin_at_the_first_free_place():
    kind = FORMATS["L7160"]
    pdf = MAKER.labels(LabelRequest(following(1, 2), kind, start=21))
    labels = list(cut_out(pdf, kind, 203))
    read = [pyzbar.decode(label) for label in labels]
    assert [number for number, found in enumerate(read) if found] == [20, 21]


@pytest.mark.parametrize(
    ("adjustment", "left", "top"),
    [
        (Adjustment(), 20.0, 20.0),
        (Adjustment(right=1.5, down=-2), 21.5, 18.0),
        (Adjustment(scale=110), 22.0, 22.0),
    ],
)
def test_everything_moves_and_grows_from_the_upper_left_corner(
    adjustment: Adjustment, left: float, top: float
):
    [page] = rasters(MAKER.calibration(FORMATS["L7160"], adjustment), 254)
    across, down = round(left * 10), round(top * 10)
    upright = page.crop((across - 20, down - 30, across + 21, down - 29)).tobytes()
    lying = page.crop((across - 30, down - 20, across - 29, down + 21)).tobytes()
    for line in (upright, lying):
        assert min(line) < 128
        assert line.index(min(line)) == pytest.approx(20, abs=2)


def test_a_page_to_measure_has_the_size_of_its_label(kind: LabelFormat):
    [page] = rasters(MAKER.calibration(kind, Adjustment()), 72)
    assert page.size == pytest.approx(
        (kind.page_width / 25.4 * 72, kind.page_height / 25.4 * 72), abs=1
    )


def test_what_cannot_be_printed_is_refused():
    with pytest.raises(RefusedError):
        MAKER.labels(LabelRequest(("LB0004219",), FORMATS["L7160"]))
    with pytest.raises(RefusedError):
        MAKER.calibration(FORMATS["L7160"], Adjustment(right=50))


def test_the_same_labels_are_the_same_bytes():
    request = LabelRequest(following(1, 3), FORMATS["62mm"])
    assert MAKER.labels(request) == MAKER.labels(request)
