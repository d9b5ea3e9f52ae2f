"""No newcomer is named in what the end of the day leaves, searched for every name of the demo."""

import re
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from sqlalchemy import select

from desk_app.adapters import paths
from desk_app.adapters.database.tables import newcomer
from desk_app.adapters.day_sheets import DaySheetFiles
from desk_app.adapters.folding import fold
from desk_app.adapters.settings import DeskSettings
from desk_app.domain.counts import Cause
from desk_app.domain.errors import Refused
from desk_app.offices import demo_office
from desk_app.ui.services import Opened
from desk_app.usecases.closing import Closing
from desk_app.usecases.count_desk import Beside
from desk_app.usecases.reads import Query
from desk_app.wiring import Office

SHORTEST = 4  # letters: shorter names are parts of other words


@pytest.fixture
def office(tmp_path: Path):
    made = demo_office(tmp_path, DeskSettings())
    yield made
    made.close()


def names_of(office: Office) -> set[str]:
    """Every word of every newcomer's name, and every client number, folded."""
    columns = select(newcomer.c.family_name, newcomer.c.given_name, newcomer.c.client_number)
    with office._data.near.engine.connect() as connection:
        rows = connection.execute(columns).all()
    words = {word for row in rows for cell in row if cell for word in fold(cell).split()}
    return {word for word in words if len(word) >= SHORTEST}


def words_in(text: str) -> set[str]:
    return set(re.split(r"[^\w]+", fold(text)))


def closed(opened: Opened) -> tuple[bytes, object]:
    """The demo's own site, counted with differences, and closed."""
    services = opened.services
    counting, closing = services.counting, services.closing
    assert counting and closing
    count = counting.begin()
    assert not isinstance(count, Refused)
    rows = services.reads.devices(Query(limit=1000))
    site = services.drafts.here.site
    for row in [row for row in rows if row.site == site.name][:40]:
        counting.hear(count.id, "kast", row.tag)
    beside = counting.compared(count.id)
    assert isinstance(beside, Beside) and beside.compared.open
    for line in beside.compared.open:
        counting.explain(count.id, line, Cause.BEING_SOUGHT, services.drafts.here.staff.id)
    day = services.clock().date()
    outcome = closing.close(Closing(day, count.id))
    assert not isinstance(outcome, Refused), outcome
    report = closing.looks.report(site.id, day)
    assert report
    content = closing.looks.paper_of(site.id, report.number)
    assert content
    return content, report


def test_no_newcomer_of_the_demo_is_named_in_a_report(office: Office, tmp_path: Path):
    opened = office.open()
    assert isinstance(opened, Opened)
    content, report = closed(opened)
    staff = {word for each in opened.setup.staff for word in fold(each.name).split()}
    paper = (paths.resources() / "papers" / "nl.toml").read_text("utf-8")
    names = names_of(office) - staff - words_in(paper)  # some are words as well: meer
    assert len(names) > 1_000
    document = pypdfium2.PdfDocument(content)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert report.due_soon[0].loan_number in text.replace("-", "")  # type: ignore[attr-defined]
    files = [tmp_path / f"dag.{kind}" for kind in ("csv", "xlsx")]
    for file in files:
        DaySheetFiles(paths.resources()).write(report, file)  # type: ignore[arg-type]
    with zipfile.ZipFile(files[1]) as book:
        written = [name for name in book.namelist() if "theme" not in name]  # names of fonts
        parts = [book.read(name).decode() for name in written]
    for told in (text, files[0].read_text("utf-8-sig"), *parts, *(f.name for f in files)):
        assert words_in(told) & names == set()
