"""The loan for use on paper: facts, twelve articles, signatures; two pages of A4 at most."""

from collections.abc import Iterator
from typing import NamedTuple

from desk_app.adapters.paper import look
from desk_app.adapters.paper.furniture import (
    Fact,
    columns,
    date_panel,
    facts,
    foot,
    head,
    signatures,
    title,
    whereabouts,
)
from desk_app.adapters.paper.paragraph import Style
from desk_app.adapters.paper.sheet import Sheet
from desk_app.adapters.paper.texts import Template, Words, filled, value, written_out
from desk_app.adapters.paper.typeset import Text, Typesetter
from desk_app.domain.agreements import Agreement, Paper
from desk_app.domain.numbers import display

SIGNATURE_HEIGHT = 26 * look.MM
PAGES = 2  # the two sides of one leaf


class Density(NamedTuple):
    """How closely the articles are set."""

    heading: Style
    body: Style
    gap: float


ROOMY = Density(look.HEADING, look.BODY, 6.0)
TIGHT = Density(look.TIGHT_HEADING, look.TIGHT_BODY, 3.0)  # for long notes and long names


def render(agreement: Agreement, template: Template, typesetter: Typesetter) -> Paper:
    """Put ``agreement`` on paper with the words of ``template``."""
    words = template.words
    sheet = _laid_out(agreement, words, typesetter, ROOMY)
    if sheet.page > PAGES:
        sheet = _laid_out(agreement, words, typesetter, TIGHT)
    content = sheet.finished(
        f"{words.labels['title']} {display(agreement.loan_number)}",
        words.labels["subject"],
        foot(template, agreement.loan_number),
    )
    return Paper.of(content, template.name, template.sha256)


def _laid_out(
    agreement: Agreement, words: Words, typesetter: Typesetter, density: Density
) -> Sheet:
    sheet = Sheet(typesetter, head(agreement.lender, agreement.loan_number))
    title(sheet, words)
    _facts(sheet, words, agreement)
    _articles(sheet, words, _values(agreement, words), density)
    _close(sheet, words, agreement)
    return sheet


def _facts(sheet: Sheet, words: Words, agreement: Agreement) -> None:
    date_panel(
        sheet,
        Fact(words.label("due"), value(written_out(agreement.due_date), bold=True)),
        Fact(words.label("handed_out"), value(written_out(agreement.handed_out_on))),
    )
    columns(sheet, _parties(words, agreement), _device(words, agreement))
    facts(sheet, _condition(words, agreement), look.MARGIN, look.WIDTH)
    sheet.rule(look.MARGIN, sheet.y, look.WIDTH)
    sheet.y += 12


def _parties(words: Words, agreement: Agreement) -> Iterator[Fact]:
    borrower = agreement.borrower
    yield Fact(words.label("borrower"), value(borrower.name, bold=True))
    for label, said in (
        ("client_number", borrower.client_number),
        ("contact", borrower.contact),
        ("course", agreement.course),
        ("lender", agreement.lender.name),
    ):
        if said:
            yield Fact(words.label(label), value(said))


def _device(words: Words, agreement: Agreement) -> Iterator[Fact]:
    device = agreement.device
    yield Fact(words.label("model"), value(device.model, bold=True))
    yield Fact(words.label("tag"), value(display(device.tag), bold=True))
    yield Fact(words.label("serial"), value(device.serial))
    yield Fact(words.label("accessories"), value(words.listed(device.accessories)))
    yield Fact(words.label("sim"), value(device.sim or words.labels["none"]))


def _condition(words: Words, agreement: Agreement) -> Iterator[Fact]:
    condition = agreement.device.condition
    yield Fact(words.label("condition"), value(words.condition(condition)))
    if condition.note:
        yield Fact(words.label("note"), value(condition.note))


def _values(agreement: Agreement, words: Words) -> dict[str, str]:
    """What the fields of the articles stand for."""
    device, lender = agreement.device, agreement.lender
    return {
        "lender": lender.name,
        "site": lender.site,
        "contact": whereabouts(lender),
        "borrower": agreement.borrower.name,
        "model": device.model,
        "tag": display(device.tag),
        "serial": device.serial,
        "accessories": words.listed(device.accessories),
        "sim": device.sim or words.labels["none"],
        "handed_out_on": written_out(agreement.handed_out_on),
        "due_date": written_out(agreement.due_date),
    }


def _articles(sheet: Sheet, words: Words, values: dict[str, str], density: Density) -> None:
    for number, article in enumerate(words.articles, 1):
        heading = Text.plain(f"{number}. {article.heading}", bold=True)
        above = sheet.block(heading, density.heading, look.WIDTH)
        below = sheet.block(filled(article.text, values), density.body, look.WIDTH)
        sheet.need(above.height + below.height)
        for block in (above, below):
            sheet.put(block, look.MARGIN, sheet.y)
            sheet.y += block.height
        sheet.y += density.gap


def _close(sheet: Sheet, words: Words, agreement: Agreement) -> None:
    """Say how many copies there are, and have them signed, all on one page."""
    values = {
        "handed_out_on": written_out(agreement.handed_out_on),
        "site": agreement.lender.site,
    }
    made = sheet.block(filled(words.labels["made_in_two"], values), look.BODY, look.WIDTH)
    sheet.need(made.height + SIGNATURE_HEIGHT + 60)
    sheet.y += 6
    sheet.put(made, look.MARGIN, sheet.y)
    sheet.y += made.height + 8
    names = (agreement.borrower.name, agreement.staff)
    signatures(sheet, words, agreement.signature, names, SIGNATURE_HEIGHT)
