"""The receipt of a hand-out: what goes home, until when, and where to ask; one page."""

from collections.abc import Iterator

from desk_app.adapters.paper import look
from desk_app.adapters.paper.archive import About
from desk_app.adapters.paper.columns import Columns, Wording
from desk_app.adapters.paper.furniture import Fact, date_panel, fact_columns, foot, head, title
from desk_app.adapters.paper.pictograms import Kit
from desk_app.adapters.paper.sheet import Sheet
from desk_app.adapters.paper.texts import Words, value, written_out
from desk_app.adapters.paper.typeset import Text
from desk_app.domain.handouts import HandOutReceipt
from desk_app.domain.numbers import display

INDENT = 80.0


def render(receipt: HandOutReceipt, wording: Wording, kit: Kit) -> bytes:
    """Put ``receipt`` on paper."""
    top = head(receipt.lender, receipt.loan_number)
    columns = Columns(Sheet(kit.typesetter, top, wording.base), wording)
    title(columns)
    out = Fact.recurring(wording.both("handed_out"), written_out(receipt.handed_out_on))
    date_panel(columns, "due", lambda words: written_out(receipt.due_date, words.language), out)
    fact_columns(columns, _borrower(wording, receipt), _device(wording, receipt))
    columns.sheet.y += 6
    words = wording.dutch.words
    _condition(columns.sheet, words, receipt)
    columns.sheet.y += 10
    for sentence in _sentences(words, receipt):
        columns.sheet.write(sentence, look.BODY, look.MARGIN, look.WIDTH)
    name = f"{words.labels['title']} {display(receipt.loan_number)}"
    about = About(name, words.labels["subject"], receipt.handed_out_on)
    return columns.sheet.finished(about, foot(wording, receipt.loan_number))


def _borrower(wording: Wording, receipt: HandOutReceipt) -> Iterator[Fact]:
    both, borrower = wording.both, receipt.borrower
    yield Fact.plain(both("borrower"), borrower.name, bold=True)
    if borrower.client_number:
        yield Fact.plain(both("client_number"), borrower.client_number)
    yield Fact.plain(both("course"), receipt.course)
    yield Fact.recurring(both("lender"), receipt.lender.name)


def _device(wording: Wording, receipt: HandOutReceipt) -> Iterator[Fact]:
    both, device = wording.both, receipt.device
    yield Fact.recurring(both("model"), device.model, bold=True)
    yield Fact.plain(both("tag"), display(device.tag), bold=True)
    yield Fact.plain(both("serial"), device.serial)
    yield Fact(both("accessories"), wording.each(lambda words: words.things(device.accessories)))
    yield Fact(both("sim"), (value(device.sim),) if device.sim else both("none"))


def _condition(sheet: Sheet, words: Words, receipt: HandOutReceipt) -> None:
    condition = receipt.device.condition
    said = [("condition", value(words.condition(condition)))]
    if condition.note:
        said.append(("note", value(condition.note)))
    for label, text in said:
        block = sheet.block(text, look.NOTE, look.WIDTH - INDENT)
        sheet.put(sheet.block(words.label(label), look.LABEL, INDENT), look.MARGIN, sheet.y - 0.7)
        sheet.put(block, look.MARGIN + INDENT, sheet.y)
        sheet.y += block.height + 3


def _sentences(words: Words, receipt: HandOutReceipt) -> Iterator[Text]:
    """What the pictures on the agreement say, in words."""
    said, lender = words.pictograms, receipt.lender
    yield words.filled(f"{said['charger']}. {said['care']}.", {})
    where = ("call", {"phone": lender.phone}) if lender.phone else ("come", {"site": lender.site})
    yield words.filled(f"{said[where[0]]}.", where[1])
