import pwd
import time
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from desk_app.adapters.cups.printer import CupsPrinter
from desk_app.adapters.paper.maker import PaperMaker
from desk_app.adapters.paths import resources
from desk_app.domain.printing import Wish
from desk_app.prints import samples
from desk_app.usecases.print_ports import PrintJob
from tests.support.cups import PDF, Cups, find_cupsd, has_cups_pdf, temp_cups

PATIENCE = 30.0


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cups]:
    cupsd = find_cupsd()
    if cupsd is None or not has_cups_pdf():
        pytest.skip("needs root, cupsd and Debian's printer-driver-cups-pdf")
    with temp_cups(cupsd, tmp_path) as running:
        monkeypatch.setenv("CUPS_SERVER", str(running.server))
        yield running


@pytest.fixture
def tray() -> Iterator[Path]:
    """Where cups-pdf puts what root prints; left as it was found."""
    folder = Path(pwd.getpwuid(0).pw_dir) / "PDF"
    existed, before = folder.exists(), set(folder.glob("*"))
    yield folder
    for file in set(folder.glob("*")) - before:
        file.unlink()
    if folder.exists() and not existed:
        folder.rmdir()


def arrived(tray: Path, before: set[Path]) -> Path:
    """The one new file, once it is whole."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for file in set(tray.glob("*.pdf")) - before:
            if file.read_bytes().rstrip().endswith(b"%%EOF"):
                return file
        time.sleep(0.05)
    raise TimeoutError(tray)


@pytest.mark.usefixtures("cups")
def test_a_queue_of_cups_pdf_prints_a_whole_agreement(tray: Path):
    paper = samples.made("agreement", PaperMaker(resources()), "ar")
    before = set(tray.glob("*.pdf"))
    CupsPrinter().print(PrintJob(paper, "U000000000R", Wish(PDF)))
    with (
        pypdfium2.PdfDocument(arrived(tray, before)) as printed,
        pypdfium2.PdfDocument(paper) as wanted,
    ):
        assert len(printed) == len(wanted)
        assert printed[0].get_size() == pytest.approx(wanted[0].get_size(), abs=2)
