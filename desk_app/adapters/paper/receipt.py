"""The return on paper: what came back, what is missing, the condition out beside back."""

from collections.abc import Iterator

from desk_app.adapters.paper import look
from desk_app.adapters.paper.furniture import (
    Fact,
    columns,
    date_panel,
    foot,
    head,
    signatures,
    title,
)
from desk_app.adapters.paper.paragraph import Style
from desk_app.adapters.paper.sheet import Sheet
from desk_app.adapters.paper.texts import Template, Words, filled, value, written_out
from desk_app.adapters.paper.typeset import Text, Typesetter
from desk_app.domain.agreements import Paper, ReturnReceipt
from desk_app.domain.condition import Part
from desk_app.domain.numbers import display
from desk_app.domain.signatures import Signature, SignedHow

SIGNATURE_HEIGHT = 20 * look.MM
ROW_HEIGHT = 15.0
COLUMN_AT = (0.0, 0.3, 0.65)  # of the width


def render(receipt: ReturnReceipt, template: Template, typesetter: Typesetter) -> Paper:
    """Put ``receipt`` on paper.

    One page; a second one only when nearly everything is broken and told at length.
    """
    words = template.words
    sheet = Sheet(typesetter, head(receipt.lender, receipt.loan_number))
    title(sheet, words)
    date_panel(
        sheet,
        Fact(words.label("returned"), value(written_out(receipt.returned_on), bold=True)),
        Fact(words.label("due"), value(written_out(receipt.due_date))),
    )
    columns(sheet, _parties(words, receipt), _device(words, receipt))
    sheet.y += 10
    _condition(sheet, words, receipt)
    _close(sheet, words, receipt)
    number = display(receipt.loan_number)
    content = sheet.finished(
        f"{words.labels['title']} {number}",
        words.labels["subject"],
        foot(template, receipt.loan_number),
    )
    return Paper.of(content, template.name, template.sha256)


def _parties(words: Words, receipt: ReturnReceipt) -> Iterator[Fact]:
    labels, borrower = words.labels, receipt.borrower
    yield Fact(words.label("borrower"), value(borrower.name, bold=True))
    if borrower.client_number:
        yield Fact(words.label("client_number"), value(borrower.client_number))
    brought_by = labels["by_other" if receipt.brought_by_other else "by_borrower"]
    yield Fact(words.label("brought_by"), value(brought_by))
    yield Fact(words.label("staff"), value(receipt.staff))
    yield Fact(words.label("handed_out"), value(written_out(receipt.handed_out_on)))


def _device(words: Words, receipt: ReturnReceipt) -> Iterator[Fact]:
    device, missing = receipt.device, receipt.accessories_missing
    yield Fact(words.label("model"), value(device.model, bold=True))
    yield Fact(words.label("tag"), value(display(device.tag), bold=True))
    yield Fact(words.label("serial"), value(device.serial))
    yield Fact(words.label("back"), value(words.listed(receipt.accessories_back)))
    yield Fact(words.label("missing"), value(words.listed(missing), bold=bool(missing)))
    yield Fact(words.label("sim"), _sim(words, receipt))


def _sim(words: Words, receipt: ReturnReceipt) -> Text:
    sim = receipt.device.sim
    if not sim:
        return words.label("none")
    return filled(words.labels["sim_back" if receipt.sim_back else "sim_missing"], {"sim": sim})


def _condition(sheet: Sheet, words: Words, receipt: ReturnReceipt) -> None:
    """A row for every part that is not fine, or was not; what changed stands out."""
    sheet.write(words.label("condition"), look.HEADING, look.MARGIN, look.WIDTH)
    out, back = receipt.device.condition, receipt.back
    changed = {change.part for change in receipt.changes}
    shown = {found.part for found in (*out.parts, *back.parts)} | changed
    if shown:
        _row(sheet, [words.label(label) for label in ("part", "out", "now")], look.LABEL)
    for part in (part for part in Part if part in shown):
        cells = (words.parts[part], words.severity(out.severity(part)))
        bold = part in changed
        said = [*map(Text.plain, cells), Text.plain(words.severity(back.severity(part)), bold=bold)]
        _row(sheet, said, look.FACT, marked=bold)
    sheet.rule(look.MARGIN, sheet.y, look.WIDTH)
    sheet.y += 4
    if not changed:
        sheet.write(words.label("no_difference"), look.FACT, look.MARGIN, look.WIDTH)
    for label, note in (("note_out", out.note), ("note_back", back.note)):
        if note:
            _note(sheet, words.label(label), value(note))
    sheet.y += 8


def _row(sheet: Sheet, cells: list[Text], style: Style, *, marked: bool = False) -> None:
    sheet.rule(look.MARGIN, sheet.y, look.WIDTH)
    if marked:
        sheet.fill(look.MARGIN - 8, sheet.y + 3, 4, ROW_HEIGHT - 5, look.YELLOW)
    for cell, at in zip(cells, COLUMN_AT, strict=True):
        x = look.MARGIN + at * look.WIDTH
        sheet.put(sheet.block(cell, style, look.WIDTH), x, sheet.y + 1)
    sheet.y += ROW_HEIGHT


def _note(sheet: Sheet, label: Text, note: Text) -> None:
    indent = COLUMN_AT[1] * look.WIDTH
    block = sheet.block(note, look.NOTE, look.WIDTH - indent)
    sheet.need(block.height)
    sheet.put(sheet.block(label, look.LABEL, indent), look.MARGIN, sheet.y - 0.7)
    sheet.put(block, look.MARGIN + indent, sheet.y)
    sheet.y += block.height + 3


def _close(sheet: Sheet, words: Words, receipt: ReturnReceipt) -> None:
    """Say how it stands, and have it signed if it is to be signed."""
    sheet.need(SIGNATURE_HEIGHT + 80)
    gone = receipt.accessories_missing or (receipt.device.sim and not receipt.sim_back)
    for label in ("incomplete" if gone else "complete", "no_bill"):
        sheet.write(words.label(label), look.BODY, look.MARGIN, look.WIDTH)
    sheet.y += 10
    who = "" if receipt.brought_by_other else receipt.borrower.name
    signature = receipt.signature or Signature(SignedHow.ON_PAPER)
    signatures(sheet, words, signature, (who, receipt.staff), SIGNATURE_HEIGHT)
