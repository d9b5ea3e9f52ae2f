import codecs
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.adapters import sheets
from desk_app.adapters.sheets import read_csv
from desk_app.usecases.sheets import Sheet, SheetError, SheetRow, Unreadable

TEXT = "Serienummer;Label;Nota\n5CD1;LB0000011;één kras\n"
SHEET = Sheet(("Serienummer", "Label", "Nota"), (SheetRow(2, ("5CD1", "LB0000011", "één kras")),))


@pytest.fixture(name="read")
def _read(tmp_path: Path):
    def read(content: bytes | str) -> Sheet | SheetError:
        path = tmp_path / "file.csv"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_csv(path)

    return read


def rows(found: Sheet | SheetError) -> tuple[tuple[str, ...], ...]:
    assert isinstance(found, Sheet), found
    return tuple(row.cells for row in found.rows)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_is_read_in_any_usual_encoding(read, encoding):
    assert read(TEXT.encode(encoding)) == SHEET


def test_utf_16_is_read_with_either_byte_order(read):
    assert read(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be")) == SHEET
    assert read(codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le")) == SHEET


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_delimiter_and_the_line_ends_are_found(read, delimiter, end):
    assert read(TEXT.replace(";", delimiter).replace("\n", end)) == SHEET


def test_a_delimiter_inside_quotes_is_text(read):
    found = read('"naam, voornaam, of beide";cursus\n"El Amrani; Jr";MO-LEU-2026-031\n')
    assert rows(found) == (("El Amrani; Jr", "MO-LEU-2026-031"),)


def test_the_line_that_excel_writes_for_itself_is_no_header(read):
    assert read("sep=,\r\nnaam,cursus\r\nHaddad,MO\r\n") == Sheet(
        ("naam", "cursus"), (SheetRow(3, ("Haddad", "MO")),)
    )
    assert rows(read("sep=|\nnaam;cursus\nHaddad;MO\n")) == (("Haddad", "MO"),)


def test_blank_lines_are_skipped_and_lines_are_counted_as_in_the_file(read):
    found = read('\n;;\nnaam;cursus\n\n"a\nb";x\n ; \nc;y\n')
    assert found == Sheet(("naam", "cursus"), (SheetRow(5, ("a\nb", "x")), SheetRow(8, ("c", "y"))))


def test_every_row_has_a_cell_for_every_header(read):
    found = read("naam;cursus;nota;;\na\nb;x;;;\nc;x;;;te veel\n")
    assert isinstance(found, Sheet)
    assert found.headers == ("naam", "cursus", "nota")
    assert rows(found) == (("a", "", ""), ("b", "x", ""), ("c", "x", "", "", "te veel"))


def test_a_header_without_rows_is_a_sheet(read):
    assert read("naam;cursus\n") == Sheet(("naam", "cursus"), ())


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", Unreadable.EMPTY),
        (b" \n;;;\r\n\t\n", Unreadable.EMPTY),
        (codecs.BOM_UTF8, Unreadable.EMPTY),
        (b"sep=;\n", Unreadable.EMPTY),
        (b"K0012345;2026-10-01;12\nK0012346;2026-10-01;14\n", Unreadable.NO_HEADER),
        (b"PK\x03\x04\x14\x00\x06\x00", Unreadable.NOT_READABLE),
        ("naam;cursus\n".encode("utf-16-le"), Unreadable.NOT_READABLE),
        (codecs.BOM_UTF16_LE + b"a", Unreadable.NOT_READABLE),
        (codecs.BOM_UTF8 + b"\xff\xff", Unreadable.NOT_READABLE),
        (b"naam\x81;cursus\n", Unreadable.NOT_READABLE),
        (b'naam;cursus\n"' + b"a" * 140_000, Unreadable.NOT_READABLE),
    ],
)
def test_what_is_no_sheet_is_said(read, content, why):
    assert read(content) == SheetError(why)


def test_a_file_that_is_not_there_is_missing_and_a_folder_is_not_readable(tmp_path: Path):
    assert read_csv(tmp_path / "none.csv") == SheetError(Unreadable.MISSING)
    assert read_csv(tmp_path) == SheetError(Unreadable.NOT_READABLE)


def test_a_file_above_the_limit_is_too_large(read, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sheets, "LARGEST", len(TEXT.encode()))
    assert read(TEXT) == SHEET
    assert read(TEXT + "\n") == SheetError(Unreadable.TOO_LARGE)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.binary(max_size=200),
        st.text(alphabet='a1;,\t"\r\n\0é\ufeff', max_size=60).map(str.encode),
        st.tuples(
            st.sampled_from([codecs.BOM_UTF8, codecs.BOM_UTF16_LE, b"sep=;\n", b"naam;x\n"]),
            st.binary(max_size=60),
        ).map(b"".join),
    )
)
def test_any_bytes_are_a_sheet_or_no_sheet(tmp_path: Path, content: bytes):
    path = tmp_path / "any.csv"
    path.write_bytes(content)
    found = read_csv(path)
    if isinstance(found, Sheet):
        assert found.headers[-1]
        assert all(len(row.cells) >= len(found.headers) for row in found.rows)
        assert all(any(row.cells) for row in found.rows)
    else:
        assert found.why in Unreadable


@given(
    st.lists(
        st.lists(st.text(alphabet="ab é;,\t\"'\n", max_size=6).map(str.strip), min_size=2),
        min_size=1,
        max_size=5,
    )
)
def test_what_excel_would_write_is_read_back(table: list[list[str]]):
    lines = [";".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in table]
    found = sheets._sheet("kop;kap\n" + "\n".join(lines))
    assert isinstance(found, Sheet)
    kept = [row for row in table if any(row)]
    assert [_trimmed(row.cells) for row in found.rows] == [_trimmed(tuple(row)) for row in kept]


def _trimmed(cells: tuple[str, ...]) -> tuple[str, ...]:
    while cells and not cells[-1]:
        cells = cells[:-1]
    return cells
