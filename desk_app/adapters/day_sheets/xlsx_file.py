"""Tables as a workbook (ECMA-376): a sheet each, its heads frozen, dates and numbers as such."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from desk_app.adapters.day_sheets.csv_file import FORMULA
from desk_app.adapters.day_sheets.tables import Cell, Table

HEAD, DAY, MOMENT, TEXT = 1, 2, 3, 4  # places in ``cellXfs`` of STYLES
DAY_ZERO = date(1899, 12, 30)  # of a spreadsheet's calendar
MADE_AT = (1980, 1, 1, 0, 0, 0)  # the first a ZIP file knows: equal reports are equal files
NARROWEST, WIDEST, ROOM = 8, 60, 2  # of a column, in characters
NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # would be read as a character
FORBIDDEN = re.compile(r"[\[\]:*?/\\]")  # in the name of a sheet
LONGEST_NAME = 31

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
STYLES = f"""{XML}<styleSheet xmlns="{MAIN}">
<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>
<numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>
<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill>
<fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFFFE615"/></patternFill></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>"""


def xlsx_bytes(tables: Sequence[Table]) -> bytes:
    """A workbook with a sheet for each table."""
    out = BytesIO()
    with ZipFile(out, "w") as book:
        for name, content in _parts(tables):
            entry = ZipInfo(name, MADE_AT)
            entry.compress_type = ZIP_DEFLATED
            book.writestr(entry, content.encode())
    return out.getvalue()


def _parts(tables: Sequence[Table]) -> Iterator[tuple[str, str]]:
    numbers = range(1, len(tables) + 1)
    sheets = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{KIND}.worksheet+xml"/>'
        for n in numbers
    )
    yield (
        "[Content_Types].xml",
        (
            f'{XML}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{KIND}.styles+xml"/>{sheets}</Types>'
        ),
    )
    yield "_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")])
    yield "xl/workbook.xml", _workbook(tables)
    parts = [("worksheet", f"worksheets/sheet{n}.xml") for n in numbers]
    yield "xl/_rels/workbook.xml.rels", _relations([*parts, ("styles", "styles.xml")])
    yield "xl/styles.xml", STYLES
    for number, table in enumerate(tables, 1):
        yield f"xl/worksheets/sheet{number}.xml", "".join(_sheet(table))


def _relations(targets: list[tuple[str, str]]) -> str:
    each = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, 1)
    )
    return f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{each}</Relationships>'


def _workbook(tables: Sequence[Table]) -> str:
    sheets = "".join(
        f'<sheet name={quoteattr(_name(table))} sheetId="{n}" r:id="rId{n}"/>'
        for n, table in enumerate(tables, 1)
    )
    return f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>'


def _name(table: Table) -> str:
    return FORBIDDEN.sub(" ", table.name)[:LONGEST_NAME]


def _sheet(table: Table) -> Iterator[str]:
    """One sheet; on paper it lies, as wide as the page."""
    yield f'{XML}<worksheet xmlns="{MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
    yield '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" '
    yield 'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>'
    for number, column in enumerate(zip(table.heads, *table.rows, strict=True), 1):
        wide = min(max(NARROWEST, *map(_width, column)), WIDEST) + ROOM
        yield f'<col min="{number}" max="{number}" width="{wide}" customWidth="1"/>'
    yield "</cols><sheetData><row>"
    yield from (_text(head, HEAD) for head in table.heads)
    yield "</row>"
    for row in table.rows:
        yield f"<row>{''.join(map(_cell, row))}</row>"
    yield '</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
    yield "</worksheet>"


def _width(cell: Cell) -> int:
    return 16 if isinstance(cell, datetime) else 10 if isinstance(cell, date) else len(str(cell))


def _cell(cell: Cell) -> str:
    match cell:
        case datetime():
            return f'<c s="{MOMENT}"><v>{_serial(cell)}</v></c>'
        case date():
            return f'<c s="{DAY}"><v>{(cell - DAY_ZERO).days}</v></c>'
        case int():
            return f"<c><v>{cell}</v></c>"
        case "":
            return "<c/>"
        case str():
            return _text(cell, TEXT if cell.startswith(FORMULA) else 0)


def _serial(at: datetime) -> float:
    """Days since the calendar of spreadsheets begins, with the part of the day behind the point."""
    since = at - datetime.combine(DAY_ZERO, time.min)
    return round(since.days + since.seconds / 86_400, 8)


def _text(text: str, style: int) -> str:
    said = escape(ESCAPE.sub("_x005F_", NO_XML.sub("\ufffd", text)))
    return f'<c s="{style}" t="inlineStr"><is><t xml:space="preserve">{said}</t></is></c>'
