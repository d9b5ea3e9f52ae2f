"""The loan for use on paper: facts, pictograms, twelve articles, signatures."""

from collections.abc import Iterator
from typing import NamedTuple

from desk_app.adapters.paper import look
from desk_app.adapters.paper.archive import About
from desk_app.adapters.paper.columns import Columns, Wording
from desk_app.adapters.paper.furniture import (
    Fact,
    date_panel,
    fact_columns,
    facts,
    foot,
    head,
    title,
    whereabouts,
)
from desk_app.adapters.paper.paragraph import Style
from desk_app.adapters.paper.pictograms import Kit
from desk_app.adapters.paper.sheet import Sheet
from desk_app.adapters.paper.signatures import signatures
from desk_app.adapters.paper.strip import strip
from desk_app.adapters.paper.texts import Words, unbroken, value, written_out
from desk_app.adapters.paper.typeset import Text
from desk_app.domain.agreements import Agreement, Paper
from desk_app.domain.numbers import display

SIGNATURE_HEIGHT = 20 * look.MM
PAGES = 2  # the two sides of one leaf


class Density(NamedTuple):
    """How closely the articles are set."""

    heading: Style
    body: Style
    gap: float


ROOMY = Density(look.HEADING, look.BODY, 6.0)
TIGHT = Density(look.TIGHT_HEADING, look.TIGHT_BODY, 3.0)  # for long notes and long names
SMALL = Density(look.SMALL_HEADING, look.SMALL_BODY, 2.5)


def render(agreement: Agreement, wording: Wording, kit: Kit) -> Paper:
    """Put ``agreement`` on paper; on one leaf if it can, else in letters that read well."""
    first, second = (ROOMY, TIGHT) if wording.other is None else (SMALL, TIGHT)
    sheet = _laid_out(agreement, wording, kit, first)
    if sheet.page > PAGES:
        sheet = _laid_out(agreement, wording, kit, second)
    labels = wording.dutch.words.labels
    about = About(
        f"{labels['title']} {display(agreement.loan_number)}",
        labels["subject"],
        agreement.handed_out_on,
    )
    return wording.paper(sheet.finished(about, foot(wording, agreement.loan_number)))


def _laid_out(agreement: Agreement, wording: Wording, kit: Kit, density: Density) -> Sheet:
    top = head(agreement.lender, agreement.loan_number, wording.dutch.sha256)
    sheet = Sheet(kit.typesetter, top, wording.base)
    columns = Columns(sheet, wording)
    title(columns)
    _facts(columns, agreement)
    strip(columns, kit.pictograms, agreement.due_date, agreement.lender)
    _articles(columns, agreement, density)
    _close(columns, agreement, density)
    return sheet


def _facts(columns: Columns, agreement: Agreement) -> None:
    both = columns.wording.both
    handed_out = Fact.recurring(both("handed_out"), written_out(agreement.handed_out_on))
    date_panel(columns, "due", lambda w: written_out(agreement.due_date, w.language), handed_out)
    fact_columns(columns, _parties(columns.wording, agreement), _device(columns.wording, agreement))
    sheet = columns.sheet
    facts(sheet, _condition(columns.wording, agreement), look.MARGIN, look.WIDTH)
    sheet.rule(look.MARGIN, sheet.y, look.WIDTH)
    sheet.y += 8


def _parties(wording: Wording, agreement: Agreement) -> Iterator[Fact]:
    borrower = agreement.borrower
    yield Fact.plain(wording.both("borrower"), borrower.name, bold=True)
    for label, said in (
        ("client_number", borrower.client_number),
        ("contact", borrower.contact),
    ):
        if said:
            yield Fact.plain(wording.both(label), said)
    if agreement.course:
        yield Fact.recurring(wording.both("course"), agreement.course)
    if wording.other:
        yield Fact.recurring(wording.both("handed_out"), written_out(agreement.handed_out_on))


def _device(wording: Wording, agreement: Agreement) -> Iterator[Fact]:
    device, both = agreement.device, wording.both
    yield Fact.recurring(both("model"), device.model, bold=True)
    yield Fact.plain(both("tag"), display(device.tag), bold=True)
    yield Fact.plain(both("serial"), device.serial)
    yield Fact(both("accessories"), wording.each(lambda words: words.things(device.accessories)))
    sim = (value(device.sim),) if device.sim else both("none")
    yield Fact(both("sim"), sim)


def _condition(wording: Wording, agreement: Agreement) -> Iterator[Fact]:
    condition = agreement.device.condition
    said = wording.each(
        lambda words: value(words.condition(condition), words.language, recurring=True)
    )
    yield Fact(wording.both("condition"), said)
    if condition.note:
        yield Fact.plain(wording.both("note"), condition.note)


def _values(agreement: Agreement, words: Words) -> dict[str, str]:
    """What the fields of the articles stand for."""
    device, lender = agreement.device, agreement.lender
    return {
        "lender": lender.name,
        "site": lender.site,
        "contact": whereabouts(lender),
        "borrower": agreement.borrower.name,
        "model": device.model,
        "tag": unbroken(display(device.tag)),
        "serial": unbroken(device.serial),
        "accessories": words.listed(device.accessories),
        "sim": device.sim or words.labels["none"],
        "handed_out_on": written_out(agreement.handed_out_on, words.language),
        "due_date": written_out(agreement.due_date, words.language),
    }


def _articles(columns: Columns, agreement: Agreement, density: Density) -> None:
    values = {w.language: _values(agreement, w) for w in columns.wording.languages}
    for number in range(len(columns.wording.dutch.words.articles)):

        def body(words: Words, number: int = number) -> Text:
            return words.filled(words.articles[number].text, values[words.language])

        def heading(words: Words, number: int = number) -> Text:
            return words.heading(number + 1)

        columns.say((heading, density.heading), (body, density.body), gap=density.gap)


def _close(columns: Columns, agreement: Agreement, density: Density) -> None:
    """Say how many copies there are, and have them signed, all on one page."""

    def made(words: Words) -> Text:
        day = written_out(agreement.handed_out_on, words.language)
        values = {"handed_out_on": day, "site": agreement.lender.site}
        return words.filled(words.labels["made_in_two"], values)

    columns.sheet.need(4 * density.body.leading + SIGNATURE_HEIGHT + 38)
    columns.sheet.y += 4
    columns.say((made, density.body), gap=6)
    names = (agreement.borrower.name, agreement.staff)
    signatures(columns, agreement.signature, names, SIGNATURE_HEIGHT)
