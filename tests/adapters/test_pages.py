from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from desk_app.adapters import pages
from desk_app.usecases.scan_ports import FileTrouble
from tests.support.scans import NAMES, agreement_of, printed, save

PAPER = agreement_of("U7K3M9QXR2H", NAMES[0])


def read(file: Path) -> list[pages.Page]:
    return list(pages.pages(file))


def sizes(file: Path) -> list[tuple[int, int]]:
    found = read(file)
    assert all(isinstance(page, Image.Image) and page.mode == "L" for page in found)
    return [page.size for page in found if isinstance(page, Image.Image)]


@pytest.mark.parametrize("kind", ["pdf", "tiff"])
def test_every_page_of_a_file_comes_in_its_order(tmp_path: Path, kind: str):
    shades = [Image.new("L", (1240, 1754), 40 * n) for n in range(1, 5)]
    found = read(save(shades, tmp_path / f"scan.{kind}"))
    middles = [p.getpixel((500, 500)) for p in found if isinstance(p, Image.Image)]
    assert middles == pytest.approx([40, 80, 120, 160], abs=3)


def test_a_printed_agreement_is_rasterised_at_200_dpi(tmp_path: Path):
    file = tmp_path / "a.pdf"
    file.write_bytes(PAPER.content)
    assert sizes(file) == [(1654, 2339), (1654, 2339)]
    assert pages.count(PAPER.content) == 2 and pages.count(b"%PDF- nothing") == 0


def test_what_a_file_is_counts_and_not_its_name(tmp_path: Path):
    file = save([Image.new("RGB", (300, 400), "red")], tmp_path / "a.png")
    assert sizes(file.rename(tmp_path / "a.pdf")) == [(300, 400)]


def test_large_pictures_and_large_sheets_are_made_smaller(tmp_path: Path):
    assert sizes(save([Image.new("L", (4000, 5800), 255)], tmp_path / "a.png")) == [(2000, 2900)]
    sheet = save([Image.new("L", (3000, 5000), 255)], tmp_path / "sheet.pdf")
    assert max(sizes(sheet)[0]) <= pages.LONGEST_SIDE


def test_what_is_see_through_is_white_paper(tmp_path: Path):
    (found,) = read(save([Image.new("RGBA", (30, 40))], tmp_path / "a.png"))
    assert isinstance(found, Image.Image) and found.getpixel((5, 5)) == 255


def test_why_a_file_cannot_be_read_is_an_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    letter, half = tmp_path / "letter.pdf", tmp_path / "half.jpg"
    letter.write_text("een brief")
    whole = BytesIO()
    printed(PAPER)[0].save(whole, "JPEG")
    half.write_bytes(whole.getvalue()[:20_000])
    cut = tmp_path / "cut.pdf"
    cut.write_bytes(PAPER.content[:300])
    locked = tmp_path / "locked.pdf"
    with pikepdf.open(BytesIO(PAPER.content)) as document:
        document.save(locked, encryption=pikepdf.Encryption(user="geheim", owner="geheim"))
    assert read(tmp_path / "weg.pdf") == [FileTrouble.GONE]
    assert read(letter) == [FileTrouble.NO_DOCUMENT]
    assert read(half) == [FileTrouble.DAMAGED]
    assert read(cut) == [FileTrouble.DAMAGED]
    assert read(locked) == [FileTrouble.PASSWORD]
    monkeypatch.setattr(pages, "MOST_BYTES", 10_000)
    assert read(half) == [FileTrouble.TOO_LARGE]


def test_a_page_that_cannot_be_drawn_ends_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def broken(*_: object, **__: object) -> None:
        raise pypdfium2.PdfiumError("page")

    file = tmp_path / "a.pdf"
    file.write_bytes(PAPER.content)
    monkeypatch.setattr(pypdfium2.PdfPage, "render", broken)
    assert read(file) == [FileTrouble.DAMAGED]


def test_limits_on_pages_and_pixels_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    tiff, pdf = (
        save([Image.new("L", (30, 40), 9 * n) for n in range(3)], tmp_path / f"stack.{kind}")
        for kind in ("tiff", "pdf")
    )
    monkeypatch.setattr(pages, "MOST_PAGES", 2)
    assert read(pdf) == [FileTrouble.TOO_MANY_PAGES]
    assert read(tiff)[2:] == [FileTrouble.TOO_MANY_PAGES]
    monkeypatch.setattr(pages, "MOST_PIXELS", 1000)
    assert read(tiff) == [FileTrouble.TOO_LARGE]


def test_a_kept_page_is_small_grey_upright_and_anonymous():
    noisy = Image.effect_noise((2900, 2100), 90)
    kept = pages.small(noisy, 90)
    assert len(kept.content) <= 200_000
    with Image.open(BytesIO(kept.content)) as picture:
        assert picture.format == "JPEG" and picture.mode == "L"
        assert picture.height > picture.width and picture.height <= 1754
        assert not picture.getexif() and "comment" not in picture.info
    assert pages.small(noisy, 90) == kept


def test_kept_pages_are_bound_as_a4():
    kept = [pages.small(page).content for page in printed(PAPER)]
    with pypdfium2.PdfDocument(pages.bound(kept)) as document:
        assert len(document) == 2
        for page in document:
            assert page.get_size() == pytest.approx((595, 842), abs=2)
