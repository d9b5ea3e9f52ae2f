"""The words on paper: read from their files, filled in with values."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from pathlib import Path

import icu
import msgspec

from desk_app.adapters.paper.shaping import Span, locale, tongue
from desk_app.adapters.paper.typeset import Text
from desk_app.domain.condition import Accessory, Condition, Part, Severity

FIELD = re.compile(r"\{(\w+)\}")
UNPRINTED = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
COMMAS = {"ti": "፣"}
SPACES = re.compile("[ \u2028\u2029]+")
RECURRING = frozenset(
    ("lender", "site", "contact", "phone", "handed_out_on", "due_date", "template", "text_hash")
)
ISOLATE, END_ISOLATE = "\u2068", "\u2069"  # a value keeps its own direction, whatever is around it


class Article(msgspec.Struct, frozen=True):
    """One article of the agreement; its number is its place."""

    heading: str
    text: str


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All words of one language; the Dutch ones are the contract, so nobody reviews those."""

    version: int
    language: str
    name: str  # of the language, in itself
    labels: dict[str, str]
    articles: tuple[Article, ...]
    pictograms: dict[str, str]
    parts: dict[Part, str]
    severities: dict[str, str]
    accessories: dict[Accessory, str]
    hand_out: dict[str, str]
    receipt: dict[str, str]
    reviewed_by: str | None = None  # empty until a translator signs the translation off

    def of_kind(self, kind: str) -> "Words":
        """The labels of one kind of paper in front of those of the agreement."""
        own = {"receipt": self.receipt, "hand_out": self.hand_out}.get(kind, {})
        return msgspec.structs.replace(self, labels=self.labels | own)

    def label(self, name: str) -> Text:
        """A fixed sentence."""
        return self.filled(self.labels[name], {})

    def filled(self, template: str, values: Mapping[str, str]) -> Text:
        """A sentence in this language with its ``{fields}`` filled in."""
        return filled(template, values, self.language)

    def heading(self, number: int) -> Text:
        """The heading of an article, with its number."""
        heading = self.articles[number - 1].heading
        return Text.plain(f"{number}. {heading}", self.language, bold=True)

    def pieces(self) -> Iterator[Text]:
        """All fixed words of this language, in the order of its file, and those of its dates."""
        tables = (self.labels, self.pictograms, self.parts, self.severities, self.accessories)
        said = [*(a.text for a in self.articles), *(s for t in tables for s in t.values())]
        days = [written_out(date(2026, month, month), self.language) for month in range(1, 13)]
        yield from (self.heading(number + 1) for number in range(len(self.articles)))
        for sentence in (*said, *days):
            for piece in filter(None, FIELD.split(sentence.replace("**", ""))[::2]):
                yield Text.plain(piece, self.language)
                yield Text.plain(piece, self.language, bold=True)
            if not FIELD.search(sentence):
                yield self.filled(sentence, {})

    def listed(self, accessories: tuple[Accessory, ...]) -> str:
        """Name accessories, or say that there are none."""
        comma = COMMAS.get(self.language, "،" if tongue(self.language).rtl else ",")
        named = (self.accessories[a] for a in accessories)
        return f"{comma} ".join(named) or self.labels["none"]

    def things(self, accessories: tuple[Accessory, ...], *, bold: bool = False) -> Text:
        """The same as a value."""
        return value(self.listed(accessories), self.language, bold=bold, recurring=True)

    def severity(self, severity: Severity) -> str:
        """Name one severity."""
        return self.severities[severity.name.lower()]

    def condition(self, condition: Condition) -> str:
        """Say in words what is not fine, without the note."""
        found = [f"{self.parts[p.part]}: {self.severity(p.severity)}" for p in condition.parts]
        rest = self.labels["rest_is_fine" if found else "all_is_fine"]
        return " ".join([*(f[0].upper() + f[1:] + "." for f in found), rest])


class Template(msgspec.Struct, frozen=True):
    """Words with the name and hash of the file they came from."""

    words: Words
    name: str
    sha256: str


def read(path: Path, kind: str) -> Template:
    """Read a file of words; its hash is that of its text, whatever the line ends on disk."""
    text = path.read_text(encoding="utf-8")
    words = _words(text)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Template(words.of_kind(kind), f"{kind}/{words.language} {words.version}", sha256)


@cache
def _words(text: str) -> Words:
    """The same file has the words of every kind of paper."""
    return msgspec.toml.decode(text, type=Words)


def filled(template: str, values: Mapping[str, str], language: str = "nl") -> Text:
    """Fill the ``{fields}`` of a template; ``**`` switches bold, but not inside a value.

    What holds only dates and places stays in memory: a group has the same ones.
    """
    spans = []
    for number, part in enumerate(template.split("**")):
        pieces = FIELD.split(part)
        for at, piece in enumerate(pieces):
            is_field, bold = bool(at % 2), bool(number % 2)
            text = isolated(values[piece]) if is_field else piece
            spans.append(Span(text, bold, lasting=not is_field or piece in RECURRING))
    spans = [span for span in spans if span.text]
    return Text(tuple(spans), lasting=all(span.lasting for span in spans), language=language)


def value(text: str, language: str = "nl", *, bold: bool = False, recurring: bool = False) -> Text:
    """One value by itself; ``recurring`` when it is a date or a place, nothing of a person."""
    return Text((Span(isolated(text), bold, recurring),), lasting=recurring, language=language)


def unbroken(number: str) -> str:
    """A number that stays on one line, also after its hyphens."""
    return number.replace("-", "-\u2060")


def isolated(text: str) -> str:
    """Keep the direction of a value to itself, and drop what would only steer the printing."""
    return ISOLATE + SPACES.sub(" ", UNPRINTED.sub(" ", text)).strip() + END_ISOLATE


def clock_time(moment: datetime) -> str:
    """09:41 by the clock of where the paper is made."""
    return f"{moment.astimezone():%H:%M}"


def figures(day: date) -> str:
    """19/12/2026, for tables."""
    return f"{day:%d/%m/%Y}"


@lru_cache(maxsize=256)
def written_out(day: date, language: str = "nl") -> str:
    """Write a date in full: ``zaterdag 19 december 2026``."""
    full = icu.DateFormat.createDateInstance(icu.DateFormat.FULL, locale(language))
    full.setTimeZone(icu.TimeZone.getGMT())
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return str(full.format(midnight.timestamp()))
