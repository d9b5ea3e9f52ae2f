import csv
import errno
import io
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from desk_app.adapters.day_sheets import DaySheetFiles
from desk_app.domain.counts import Bucket, Cause, CountKind, Remedy
from desk_app.domain.day_report import DayReport, Way
from desk_app.domain.devices import DeviceState
from desk_app.domain.numbers import display
from desk_app.usecases.day_sheet_ports import NotWritten, Unwritable, Written
from tests.support.day_reports import DAY, adding_up, count_part, full_day, long_day, quick_day

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
DAY_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet knows no time zones
NAMES = [
    "Overzicht",
    "Per soort",
    "Bewegingen",
    "Telling",
    "Verschillen",
    "Nog open van vroeger",
    "Te laat",
    "Terug binnen 7 dagen",
    "Simkaarten die aflopen",
    "Om te vergelijken",
]


@pytest.fixture(scope="module")
def files() -> DaySheetFiles:
    return DaySheetFiles(Path(__file__).parents[2] / "resources")


@pytest.fixture
def written(files: DaySheetFiles, tmp_path: Path):
    def write(report: DayReport, name: str = "dag.xlsx") -> bytes:
        path = tmp_path / name
        assert files.write(report, path) == Written(path)
        return path.read_bytes()

    return write


def sections(content: bytes) -> dict[str, list[list[str]]]:
    """The rows of a CSV file under the name of each section, its heads first."""
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
    found: dict[str, list[list[str]]] = {}
    name = ""
    for number, row in enumerate(rows):
        if row and (number == 0 or not rows[number - 1]):
            name = row[0]
            found[name] = []
        elif row:
            found[name].append(row)
    return found


class Workbook:
    """What a spreadsheet would show, read back from the parts of the file."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            assert book.testzip() is None
            self._parts = {name: book.read(name) for name in book.namelist()}
        self._texts = [_text(si) for si in self.part("xl/sharedStrings.xml").iter(f"{MAIN}si")]
        styles = self.part("xl/styles.xml")
        codes = {f.get("numFmtId"): f.get("formatCode", "") for f in styles.iter(f"{MAIN}numFmt")}
        used = styles.find(f"{MAIN}cellXfs")
        assert used is not None
        self._formats = [codes.get(style.get("numFmtId"), "") for style in used]
        self._quoted = [style.get("quotePrefix") == "1" for style in used]
        names = [s.get("name", "") for s in self.part("xl/workbook.xml").iter(f"{MAIN}sheet")]
        self.sheets = {
            name: self.part(f"xl/worksheets/sheet{n}.xml") for n, name in enumerate(names, 1)
        }

    def part(self, name: str) -> ET.Element:
        return ET.fromstring(self._parts[name])  # noqa: S314 - we wrote it

    def rows(self, name: str) -> list[list[Any]]:
        """As wide as its heads; nothing is beside them."""
        found = [
            {cell.get("r", "").rstrip("0123456789"): cell for cell in row}
            for row in self.sheets[name].iter(f"{MAIN}row")
        ]
        columns = list(found[0])
        assert all(row.keys() <= found[0].keys() for row in found)
        return [[self.value(row.get(column)) for column in columns] for row in found]

    def value(self, cell: ET.Element | None) -> Any:
        number = None if cell is None else cell.findtext(f"{MAIN}v")
        if cell is None or number is None:
            return ""
        if cell.get("t") == "s":
            return self._texts[int(number)]
        days = timedelta(days=float(number))
        match self._formats[int(cell.get("s", "0"))]:
            case "dd/mm/yyyy":
                return (DAY_ZERO + days).date()
            case "dd/mm/yyyy hh:mm":
                return DAY_ZERO + timedelta(seconds=round(days.total_seconds()))
            case _:
                return int(number)

    def is_quoted(self, cell: ET.Element) -> bool:
        return self._quoted[int(cell.get("s", "0"))]


def _text(found: ET.Element) -> str:
    """Of a shared string, with the characters that a file of this kind writes as numbers."""
    said = "".join(found.itertext())
    return re.sub("_x([0-9A-F]{4})_", lambda code: chr(int(code[1], 16)), said)


def workbook(content: bytes) -> dict[str, list[list[Any]]]:
    book = Workbook(content)
    return {name: book.rows(name) for name in book.sheets}


def overview(content: bytes) -> dict[str, Any]:
    return dict(workbook(content)["Overzicht"])


def local(at: datetime) -> datetime:
    return at.astimezone().replace(tzinfo=None, microsecond=0)


def test_a_workbook_has_a_sheet_for_each_part_of_the_report(written):
    book = workbook(written(full_day()))
    assert list(book) == NAMES
    assert all(all(rows[0]) for rows in book.values())


def test_the_overview_adds_up_and_says_who_closed_what(written):
    report = full_day()
    said = overview(written(report))
    assert said["Vestiging"] == "Leuven" and said["Nummer"] == "LEU 57"
    assert said["Dag"] == date(2026, 10, 16)
    assert said["Afgesloten op"] == local(report.closed_at)
    assert said["Afgesloten door"] == "An Peeters" and said["Tweede persoon"] == report.second
    begin, came, left = (said[n] for n in ("Bij het begin", "Binnengekomen", "Vertrokken"))
    assert begin + came - left == said["Bij het einde"] == report.closing
    assert said["Klopt de som"] == "ja" and said["Te ondertekenen"] == 2
    assert said["Vorige afsluiting"] == report.previous
    assert said["Controlegetal van de telling"] == count_part().digest


def test_a_report_that_does_not_add_up_says_so(written):
    said = overview(written(replace(quick_day(), closing=39)))
    assert said["Klopt de som"] == "nee"
    assert said["Tweede persoon"] == "geen" and said["Telling"] == "alleen bewegingen"
    assert said["Vorige afsluiting"] == "er is geen vorige"


def test_movements_have_real_moments_and_their_numbers(written):
    report = full_day()
    rows = workbook(written(report))["Bewegingen"][1:]
    assert len(rows) == len(report.movements)
    for row, each in zip(rows, report.movements, strict=True):
        assert row[0] == local(each.at)
        assert row[2:] == [display(each.tag), display(each.loan_number), each.staff, each.desk]


def test_the_sums_are_those_of_the_movements(written):
    report = full_day()
    rows = workbook(written(report))["Per soort"][1:]
    by_sum = {name: sum(row[2] for row in rows if row[0] == name) for name, *_ in rows}
    assert by_sum == {
        "Binnengekomen": report.came,
        "Vertrokken": report.left,
        "Wat hier ligt": report.closing,
    }


def test_late_loans_sims_and_open_differences_have_real_dates(written):
    report = full_day()
    book = workbook(written(report))
    assert [row[2:] for row in book["Te laat"][1:]] == [
        [due.due_date, (DAY - due.due_date).days] for due in report.overdue
    ]
    assert [row[3] for row in book["Terug binnen 7 dagen"][1:]] == [0, 1, 2, 3, 4]
    assert [row[2] for row in book["Simkaarten die aflopen"][1:]] == [
        sim.valid_until for sim in report.sims
    ]
    assert [row[4:] for row in book["Nog open van vroeger"][1:]] == [
        [date(2026, 10, 9), "LEU 52", 7],
        [date(2026, 9, 1), "telling", 45],
    ]
    assert [row[3] for row in book["Om te vergelijken"][1:]] == [h.hash for h in report.heads]


def test_the_count_and_its_differences_are_told(written):
    book = workbook(written(full_day()))
    assert book["Telling"][1:3] == [
        ["Kast A", "An Peeters", 61, 64],
        ["Kast A", "Bram Claes", 22, ""],
    ]
    rows = {row[0]: row[1:] for row in book["Verschillen"][1:]}
    assert len(rows) == len(count_part().differences)
    missing = display(count_part().differences[0].code)
    assert rows[missing] == ["niet gezien", "klaar", "", "vermist melden", "ja", "An Peeters", ""]
    assert rows["5CG2345ABC"][3:5] == ["registreren", "nee"]
    assert rows["https://example.org/a?b=1"][3] == "nog geen beslissing"


def test_chargers_of_a_place_without_devices_are_told_too(written):
    count = replace(count_part(), chargers=(("Berging", 12),), counters=())
    rows = workbook(written(replace(full_day(), count=count)))["Telling"]
    assert rows[1:] == [["Berging", "", "", 12]]


def test_the_head_of_each_sheet_stays_in_sight_and_columns_are_wide_enough(written):
    book = Workbook(written(full_day()))
    for name, part in book.sheets.items():
        pane = part.find(f".//{MAIN}pane")
        assert pane is not None
        assert (pane.get("state"), pane.get("ySplit")) == ("frozen", "1")
        widths = [
            float(col.get("width", "0"))
            for col in part.iter(f"{MAIN}col")
            for _ in range(int(col.get("min", "0")), int(col.get("max", "0")) + 1)
        ]
        for head, wide in zip(book.rows(name)[0], widths, strict=True):
            assert len(head) < wide < 63


def test_a_text_file_has_the_same_tables(written):
    report = full_day()
    content = written(report, "dag.csv")
    assert content.startswith(b"\xef\xbb\xbfOverzicht\r\n")
    found, book = sections(content), workbook(written(report))
    assert list(found) == NAMES
    for name, rows in found.items():
        assert len(rows) == len(book[name])
        assert rows[0] == book[name][0]
    assert found["Te laat"][1][2:] == ["15/10/2026", "1"]
    assert found["Bewegingen"][1][0] == f"{local(report.movements[0].at):%d/%m/%Y %H:%M}"


def test_an_empty_day_has_its_heads(written):
    empty = adding_up(replace(quick_day(), opening=0, movements=(), states=(), heads=()))
    book, found = workbook(written(empty)), sections(written(empty, "dag.CSV"))
    assert [len(rows) for name, rows in book.items() if name != "Overzicht"] == [1] * 9
    assert [len(rows) for name, rows in found.items() if name != "Overzicht"] == [1] * 9


@pytest.mark.parametrize("code", ["=1+1", "+32 470", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_carried_out(written, code):
    odd = replace(count_part().differences[-1], code=code)
    report = replace(full_day(), count=replace(count_part(), differences=(odd,)))
    csv_code = sections(written(report, "dag.csv"))["Verschillen"][1][0]
    assert csv_code == f"'{code}"
    book = Workbook(written(report))
    assert not [f for part in book.sheets.values() for f in part.iter(f"{MAIN}f")]
    (cell,) = [c for c in book.sheets["Verschillen"].iter(f"{MAIN}c") if book.is_quoted(c)]
    assert str(book.value(cell)).split() == code.split()


def test_no_text_becomes_a_link(written):
    book = Workbook(written(full_day()))
    assert "https://example.org/a?b=1" in [row[0] for row in book.rows("Verschillen")]
    assert not [link for part in book.sheets.values() for link in part.iter(f"{MAIN}hyperlink")]


def test_a_spreadsheet_does_not_round_the_number_of_a_sim(written):
    found = sections(written(full_day(), "dag.csv"))["Simkaarten die aflopen"]
    assert [row[0] for row in found[1:]] == ["'8932020000000000010", "'8932020000000000028"]


@pytest.mark.parametrize(
    "name",
    [
        'سارة & «Zoë» <b>;"x"',
        "a\x00b\x1fc\ufffe",
        "_x0041_",
        " twee  spaties ",
        "<r><t>een</t></r>",
        "<r></r>",
        "<r>",
        "<r> & </r>",
    ],
)
def test_every_name_comes_out_whole(written, name):
    report = replace(full_day(), closed_by=name)
    assert overview(written(report))["Afgesloten door"] == name
    rows = {row[0]: row[1] for row in sections(written(report, "dag.csv"))["Overzicht"]}
    assert rows["Afgesloten door"] == name


def test_a_workbook_is_as_old_as_the_close(written):
    core = Workbook(written(full_day())).part("docProps/core.xml")
    times = [each.text for each in core if each.tag.endswith(("created", "modified"))]
    assert times == ["2026-10-16T15:04:00Z"] * 2


def test_a_text_file_loads_no_maker_of_workbooks():
    code = (
        "import sys, desk_app.adapters.day_sheets; print({'xlsxwriter'} & set(sys.modules) or '')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize("name", ["dag.xlsx", "dag.csv"])
def test_the_same_report_gives_the_same_bytes(written, name):
    assert written(long_day(), name) == written(long_day(), name)


def test_a_file_that_was_there_is_replaced_and_nothing_else_is_left(files, tmp_path):
    path = tmp_path / "dag.csv"
    path.write_text("oud")
    assert files.write(quick_day(), path) == Written(path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_said(files, tmp_path):
    for path in (tmp_path / "weg" / "dag.xlsx", tmp_path / "file" / "dag.xlsx"):
        (tmp_path / "file").write_text("")
        assert files.write(quick_day(), path) == NotWritten(path, Unwritable.NO_FOLDER)


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.EACCES, Unwritable.NOT_ALLOWED),
        (errno.ENOSPC, Unwritable.NO_ROOM),
        (errno.EDQUOT, Unwritable.NO_ROOM),
        (errno.EIO, Unwritable.FAILED),
    ],
)
def test_what_was_there_stays_when_the_new_file_cannot_be_written(
    files, tmp_path, monkeypatch, number, why
):
    path = tmp_path / "dag.xlsx"
    path.write_text("oud")

    def fails(self: Path, _: Path) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(Path, "replace", fails)
    assert files.write(quick_day(), path) == NotWritten(path, why)
    assert path.read_text() == "oud"
    assert list(tmp_path.iterdir()) == [path]


def test_every_way_bucket_remedy_cause_and_state_has_words(files):
    words = files._words
    for kind, values in (
        ("way", Way),
        ("bucket", Bucket),
        ("remedy", Remedy),
        ("cause", Cause),
        ("state", DeviceState),
        ("kind", CountKind),
    ):
        assert all(words[f"{kind}_{each}"] for each in values)
