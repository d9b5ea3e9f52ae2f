"""Times a loan agreement, made here and by other PDF engines from the same words.

All set the same paragraphs in Noto Sans (and IBM Plex Sans Arabic), with a new name in each every
time. The full agreement has bars, a signature, pictograms, tags and what PDF/A asks besides.
"""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path

from desk_app import app as program
from desk_app.adapters.paper.archive import About
from desk_app.adapters.paper.columns import Columns, Wording
from desk_app.adapters.paper.look import TIGHT_BODY, TIGHT_HEADING
from desk_app.adapters.paper.maker import PaperMaker
from desk_app.adapters.paper.paragraph import Block, Style
from desk_app.adapters.paper.press import Press
from desk_app.adapters.paper.sheet import PdfFile, Sheet
from desk_app.adapters.paper.texts import FIELD, Words, read
from desk_app.adapters.paper.typeset import Text
from desk_app.domain.agreements import Agreement, Borrower, Lender, LentDevice
from desk_app.domain.condition import Accessory
from desk_app.domain.numbers import asset_tag, loan_number
from desk_app.domain.signatures import Signature, SignedHow
from measures.peers import (
    Extras,
    Make,
    Paragraph,
    Paragraphs,
    fpdf2_peer,
    qt_peer,
    typst_peer,
    weasyprint_peer,
)
from measures.rows import Row, median, milliseconds

DATA = Path(__file__).parents[2] / "resources"
RUNS, SLOW_RUNS = 25, 3
STROKE = tuple((10 * n, (37 * n) % 200) for n in range(60))
NUMBER = loan_number("7K3M9QXR2")
TRANSLATION = "ar"
DAY = date(2026, 9, 14)
LABELS = ("borrower", "client_number", "model", "tag", "serial", "accessories", "due")
PEERS = (
    ("typst", typst_peer, RUNS),
    ("Qt QTextDocument", qt_peer, RUNS),
    ("fpdf2", fpdf2_peer, SLOW_RUNS),
    ("WeasyPrint", weasyprint_peer, SLOW_RUNS),
)


def agreement(name: str) -> Agreement:
    return Agreement(
        loan_number=NUMBER,
        lender=Lender("Agentschap Integratie en Inburgering", "Leuven", "Kaai 1, 3000 Leuven"),
        borrower=Borrower(name, "K0012345"),
        device=LentDevice(asset_tag(421), "5CD1234XYZ", "HP Chromebook", (Accessory.CHARGER,)),
        course="MO-LEU-2026-014",
        handed_out_on=DAY,
        due_date=date(2026, 12, 19),
        staff="An Peeters",
        signature=Signature(SignedHow.DRAWN, (STROKE, STROKE)),
    )


def words_of(language: str) -> Words:
    return read(DATA / "agreements" / f"{language}.toml", "agreement").words


def paragraphs(words: Words, name: str, way: str = "ltr") -> Iterator[Paragraph]:
    """The words of the agreement with ``name`` in every field."""
    yield Paragraph(words.labels["title"], way, bold=True)
    for label in LABELS:
        yield Paragraph(f"{words.labels[label]}: {name}", way)
    for number, article in enumerate(words.articles, 1):
        yield Paragraph(f"{number}. {article.heading}", way, bold=True)
        yield Paragraph(FIELD.sub(name, article.text).replace("**", ""), way)
    made = FIELD.sub(name, words.labels["made_in_two"]).replace("**", "")
    yield Paragraph(made, way, bold=True)


def dutch() -> Paragraphs:
    words = words_of("nl")
    return lambda name: paragraphs(words, name)


def both() -> Paragraphs:
    """The Dutch, then the translation."""
    left, right = words_of("nl"), words_of(TRANSLATION)

    def said(name: str) -> Iterator[Paragraph]:
        yield from paragraphs(left, name)
        yield from paragraphs(right, name, "rtl")

    return said


def ours(translation: str = "") -> Make:
    maker = PaperMaker(DATA)
    return lambda name: maker.agreement(replace(agreement(name), translation=translation))


class PlainSheet(Sheet):
    """Pages of text only: no tags, and no PDF/A."""

    def put(self, block: Block, x: float, y: float) -> None:
        self._page.append(self._placed(block, x, y))

    def file(self) -> bytes:
        pdf = PdfFile(About("Bruikleenovereenkomst", "", DAY))
        for page in self._pages:
            pdf.add(page)
        return pdf.with_fonts(self._codes)


def plain() -> Make:
    """The same articles in two columns by our own engine."""
    press = Press(DATA)
    wording: Wording = press.wording("agreement", TRANSLATION)
    typesetter = press.kit.typesetter
    sayings = list(as_we_say_it(wording.dutch.words))

    def make(name: str) -> object:
        sheet = PlainSheet(typesetter, lambda _: None, wording.base)
        columns = Columns(sheet, wording)
        for say, style in sayings:
            columns.say((partial(say, name=name), style))
        return sheet.file()

    return make


def as_we_say_it(dutch: Words) -> Iterator[tuple[Callable[..., Text], Style]]:
    """What ``paragraphs`` yields, paragraph by paragraph, filled in as the program does it."""

    def filled(words: Words, sentence: str, name: str) -> Text:
        return words.filled(sentence, dict.fromkeys(FIELD.findall(sentence), name))

    yield (lambda words, name: filled(words, words.labels["title"], name)), TIGHT_HEADING
    for label in LABELS:
        yield (
            lambda words, name, of=label: filled(words, words.labels[of] + ": {name}", name),
            TIGHT_BODY,
        )
    for n in range(len(dutch.articles)):
        yield (lambda words, name, n=n: words.heading(n + 1)), TIGHT_HEADING  # noqa: ARG005 - as the others
        yield (lambda words, name, n=n: filled(words, words.articles[n].text, name)), TIGHT_BODY
    yield (lambda words, name: filled(words, words.labels["made_in_two"], name)), TIGHT_BODY


def compare(own: Make, peer: Make, runs: int) -> tuple[float, float]:
    """Medians in milliseconds of ``runs`` runs in turn, after one that does not count."""
    names = (f"Yusuf Al-Hamdan {n}" for n in count())
    own(next(names))
    peer(next(names))
    own_times, peer_times = [], []
    for _ in range(runs):
        own_times.append(milliseconds(lambda: own(next(names))))
        peer_times.append(milliseconds(lambda: peer(next(names))))
    return median(own_times), median(peer_times)


def rows() -> list[Row]:
    program.application()  # Qt's own engine is a peer
    found: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        full, text = "full agreement as PDF, nl, warm", f"its text, nl + {TRANSLATION}, warm"
        for what, own, said, goal, peers in (
            (full, ours(), dutch(), 2.0, [peer for peer in PEERS if peer[1] is not qt_peer]),
            (text, plain(), both(), 1.0, PEERS),
        ):
            for name, peer, runs in peers:
                made = peer(said, Extras(NUMBER, STROKE), Path(folder))
                mine, other = compare(own, made, runs)
                found.append(Row(what, mine, name, other, goal if name == "typst" else 1.0))
    mine, other = compare(ours(TRANSLATION), plain(), RUNS)
    what = f"full agreement, nl + {TRANSLATION}: drawings, codes, tags, PDF/A"
    found.append(Row(what, mine, "plain text", other, 2.5))
    return found
