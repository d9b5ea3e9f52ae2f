import subprocess
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QLocale
from pyzbar.pyzbar import ZBarSymbol, decode

from desk_app.adapters.settings import DeskSettings
from desk_app.play import play

BARE_MACHINE = (  # what Qt says without a window manager, a sound server or a graphics card
    "This plugin does not support propagateSizeHints",
    "pipewire-0.3",
    "No RHI backend",
)


BUCKETS = ("niet gezien", "onbekende code", "op twee plaatsen gezien", "herstelling)")


@pytest.fixture
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.qt_log_ignore(*BARE_MACHINE, extend=True)
@pytest.mark.usefixtures("qtbot", "locale")
def test_the_main_job_is_played_from_scan_to_receipt(tmp_path: Path):
    assert play(tmp_path, DeskSettings(language="en")) == 0
    pictures = sorted(file.name for file in tmp_path.glob("[0-9][0-9]-*.png"))
    steps = (tmp_path / "steps.txt").read_text().splitlines()
    assert len(pictures) == len(steps) >= 8
    assert any(picture.endswith("-camera.png") for picture in pictures)
    for picture in tmp_path.glob("*.png"):
        with Image.open(picture) as shown:
            assert shown.size == (1366, 768)
            assert len(shown.convert("L").getcolors() or range(300)) > 20
    agreement = text_of(tmp_path / "agreement.pdf")
    for article in range(1, 13):
        assert f"\n{article}. " in f"\n{agreement}"
    number = decode(page_of(tmp_path / "agreement.pdf"), symbols=[ZBarSymbol.CODE128])
    (loan,) = {found.data.decode() for found in number}
    assert f"{loan[:-1]}-{loan[-1]}" in agreement
    day = text_of(tmp_path / "day-close.pdf")
    assert "Dagafsluiting LEU nr 1" in day and f"{loan[:-1]}-{loan[-1]}" in day
    for bucket in BUCKETS:
        assert bucket in " ".join(day.split())
    receipt = text_of(tmp_path / "return-receipt.pdf")
    assert f"{loan[:-1]}-{loan[-1]}" in receipt


def text_of(pdf: Path) -> str:
    return subprocess.run(
        ["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True
    ).stdout.replace("\n ", "\n")


def page_of(pdf: Path) -> Image.Image:
    drawn = subprocess.run(
        ["pdftoppm", "-r", "200", "-f", "1", "-l", "1", "-png", pdf],
        check=True,
        capture_output=True,
    ).stdout
    return Image.open(BytesIO(drawn))
