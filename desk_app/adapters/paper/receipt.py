"""The return on paper: what came back, what is missing, the condition out beside back."""

from collections.abc import Iterator
from functools import partial

from desk_app.adapters.paper import look
from desk_app.adapters.paper.archive import About
from desk_app.adapters.paper.columns import Columns, Wording
from desk_app.adapters.paper.furniture import (
    Fact,
    Spot,
    date_panel,
    fact_columns,
    foot,
    head,
    stacked,
    title,
)
from desk_app.adapters.paper.paragraph import Style
from desk_app.adapters.paper.pictograms import Kit
from desk_app.adapters.paper.sheet import Sheet
from desk_app.adapters.paper.signatures import signatures
from desk_app.adapters.paper.texts import Words, value, written_out
from desk_app.adapters.paper.typeset import Text
from desk_app.domain.agreements import Paper, ReturnReceipt
from desk_app.domain.condition import Part, Severity
from desk_app.domain.numbers import display
from desk_app.domain.signatures import Signature, SignedHow

SIGNATURE_HEIGHT = 20 * look.MM
ROW_HEIGHT = 15.0
COLUMN_AT = (0.0, 0.3, 0.65)  # of the width


def render(receipt: ReturnReceipt, wording: Wording, kit: Kit) -> Paper:
    """Put ``receipt`` on paper.

    One page; a second one only when nearly everything is broken and told at length.
    """
    top = head(receipt.lender, receipt.loan_number)
    columns = Columns(Sheet(kit.typesetter, top, wording.base), wording)
    title(columns)
    due = Fact.recurring(wording.both("due"), written_out(receipt.due_date))
    date_panel(columns, "returned", lambda w: written_out(receipt.returned_on, w.language), due)
    fact_columns(columns, _parties(wording, receipt), _device(wording, receipt))
    columns.sheet.y += 10
    _condition(columns, receipt)
    _close(columns, receipt)
    labels = wording.dutch.words.labels
    about = About(
        f"{labels['title']} {display(receipt.loan_number)}", labels["subject"], receipt.returned_on
    )
    return wording.paper(columns.sheet.finished(about, foot(wording, receipt.loan_number)))


def _parties(wording: Wording, receipt: ReturnReceipt) -> Iterator[Fact]:
    both, borrower = wording.both, receipt.borrower
    yield Fact.plain(both("borrower"), borrower.name, bold=True)
    if borrower.client_number:
        yield Fact.plain(both("client_number"), borrower.client_number)
    yield Fact(both("brought_by"), both("by_other" if receipt.brought_by_other else "by_borrower"))
    yield Fact.plain(both("staff"), receipt.staff)
    yield Fact.recurring(both("handed_out"), written_out(receipt.handed_out_on))
    if wording.other:
        yield Fact.recurring(both("due"), written_out(receipt.due_date))


def _device(wording: Wording, receipt: ReturnReceipt) -> Iterator[Fact]:
    both, device, missing = wording.both, receipt.device, receipt.accessories_missing
    yield Fact.recurring(both("model"), device.model, bold=True)
    yield Fact.plain(both("tag"), display(device.tag), bold=True)
    yield Fact.plain(both("serial"), device.serial)
    yield Fact(both("back"), wording.each(lambda words: words.things(receipt.accessories_back)))
    gone = wording.each(lambda words: words.things(missing, bold=bool(missing)))
    yield Fact(both("missing"), gone)
    yield Fact(both("sim"), wording.each(lambda words: _sim(words, receipt)))


def _sim(words: Words, receipt: ReturnReceipt) -> Text:
    sim = receipt.device.sim
    if not sim:
        return words.label("none")
    said = words.labels["sim_back" if receipt.sim_back else "sim_missing"]
    return words.filled(said, {"sim": sim})


def _condition(columns: Columns, receipt: ReturnReceipt) -> None:
    """A row for every part that is not fine, or was not; what changed stands out."""
    columns.say((lambda words: words.label("condition"), look.HEADING))
    sheet, wording = columns.sheet, columns.wording
    out, back = receipt.device.condition, receipt.back
    changed = {change.part for change in receipt.changes}
    shown = {found.part for found in (*out.parts, *back.parts)} | changed
    if shown:
        _row(sheet, [wording.both(label) for label in ("part", "out", "now")], look.LABEL)
    for part in (part for part in Part if part in shown):
        severities = (out.severity(part), back.severity(part))
        _row(sheet, _cells(wording, part, severities), look.FACT, marked=part in changed)
    sheet.rule(look.MARGIN, sheet.y, look.WIDTH)
    sheet.y += 4
    if not changed:
        columns.say((lambda words: words.label("no_difference"), look.FACT))
    for label, note in (("note_out", out.note), ("note_back", back.note)):
        if note:
            _note(sheet, wording.both(label), value(note))
    sheet.y += 8


def _cells(
    wording: Wording, part: Part, severities: tuple[Severity, Severity]
) -> list[tuple[Text, ...]]:
    """The part, how it went out and how it is now; what is new in bold."""
    out, now = severities

    def severity(words: Words, found: Severity, *, bold: bool = False) -> Text:
        return Text.plain(words.severity(found), words.language, bold=bold)

    return [
        wording.each(lambda words: Text.plain(words.parts[part], words.language)),
        wording.each(lambda words: severity(words, out)),
        wording.each(lambda words: severity(words, now, bold=out is not now)),
    ]


def _row(
    sheet: Sheet, cells: list[tuple[Text, ...]], style: Style, *, marked: bool = False
) -> None:
    top = sheet.y
    sheet.need(ROW_HEIGHT * len(cells[0]))
    top = sheet.y
    sheet.rule(look.MARGIN, top, look.WIDTH)
    spots = [Spot(look.MARGIN + at * look.WIDTH, top + 1, 0.3 * look.WIDTH) for at in COLUMN_AT]
    heights = [
        stacked(sheet, cell, (style, look.SMALL), spot)
        for cell, spot in zip(cells, spots, strict=True)
    ]
    sheet.y += max(heights) + ROW_HEIGHT - style.leading
    if marked:
        sheet.fill(look.MARGIN - 8, top + 3, 4, sheet.y - top - 5, look.YELLOW)


def _note(sheet: Sheet, labels: tuple[Text, ...], note: Text) -> None:
    indent = COLUMN_AT[1] * look.WIDTH
    block = sheet.block(note, look.NOTE, look.WIDTH - indent)
    sheet.need(block.height)
    spot = Spot(look.MARGIN, sheet.y - 0.7, indent - 6)
    high = stacked(sheet, labels, (look.LABEL, look.SMALL), spot)
    sheet.put(block, look.MARGIN + indent, sheet.y)
    sheet.y += max(block.height, high) + 3


def _close(columns: Columns, receipt: ReturnReceipt) -> None:
    """Say how it stands, and have it signed if it is to be signed."""
    columns.sheet.need(SIGNATURE_HEIGHT + 80)
    gone = receipt.accessories_missing or (receipt.device.sim and not receipt.sim_back)
    for label in ("incomplete" if gone else "complete", "no_bill"):
        columns.say((partial(Words.label, name=label), look.BODY))
    columns.sheet.y += 10
    who = "" if receipt.brought_by_other else receipt.borrower.name
    signature = receipt.signature or Signature(SignedHow.ON_PAPER)
    signatures(columns, signature, (who, receipt.staff), SIGNATURE_HEIGHT)
