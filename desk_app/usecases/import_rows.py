"""One row of a file to import, and what becomes of it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from desk_app.domain.devices import Device
from desk_app.domain.errors import Reason, Refused, refuse
from desk_app.domain.numbers import USUAL
from desk_app.domain.patterns import Patterns
from desk_app.domain.people import Course, Newcomer, Site
from desk_app.domain.register_acts import Enrolment
from desk_app.domain.texts import tidy_text
from desk_app.usecases.import_words import Kind, columns, plain
from desk_app.usecases.ports import NationalNumbers
from desk_app.usecases.sheets import Sheet


class Verdict(StrEnum):
    """What importing a row would do."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row by its line in the file; ``what`` is a tag, a code, a client number or a name.

    ``value`` is what stands in the refused column; a national number is never repeated.
    """

    line: int
    verdict: Verdict
    what: str
    name: str = ""  # of the person or the course, or a device's model
    refused: Refused | None = None
    value: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """A row by field; a field that has no column is not in ``texts``."""

    line: int
    texts: Mapping[str, str]
    width: int  # columns of the header
    is_wider: bool = False

    def text(self, name: str) -> str:
        """The tidy text of a field; empty when there is none."""
        return self.texts.get(name, "")


@dataclass(slots=True)
class Brought:
    """What rows bring so far; becomes the contents of an act."""

    devices: list[Device] = field(default_factory=list)
    courses: list[Course] = field(default_factory=list)
    newcomers: list[Newcomer] = field(default_factory=list)
    enrolments: list[Enrolment] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Tools:
    """What deciding about rows takes: national numbers, ids, how numbers are written here."""

    guard: NationalNumbers
    new_id: Callable[[], UUID]
    patterns: Patterns = USUAL

    def refuse_national(self, name: str, text: str) -> None:
        """Refuse a text that hides a national number."""
        if self.guard.hides_in(text):
            refuse(Reason.NATIONAL_NUMBER, name)


class Planner(Protocol):
    """Decides about the rows of one kind, in their order."""

    @property
    def brought(self) -> Brought: ...

    def what(self, record: Record) -> str:
        """What the row is known by."""
        ...

    def name(self, record: Record) -> str:
        """What people call it; empty when the file does not say."""
        ...

    def decide(self, record: Record) -> Verdict:
        """Add to ``brought`` what the row brings; raises ``RefusedError`` when it is wrong."""
        ...


class Seen:
    """Numbers that stood in the file before, with the line they stood in."""

    def __init__(self) -> None:
        self._lines: dict[tuple[str, str, UUID | None], int] = {}

    def refuse_again(self, name: str, text: str, line: int, course_id: UUID | None = None) -> None:
        """Remember ``text``; refused as ``TAKEN``, with its first line, when it was there.

        What happened to the first line does not matter, so that a file is always judged alike.
        """
        first = self._lines.setdefault((name, text, course_id), line)
        if text and first != line:
            refuse(Reason.TAKEN, name, text, str(first))


class SiteNames:
    """Finds a site by its code or its name, however written."""

    def __init__(self, sites: Sequence[Site]) -> None:
        self._ids = {plain(site.name): site.id for site in sites}
        self._ids |= {plain(site.code): site.id for site in sites}

    def site_id(self, text: str) -> UUID:
        """The id of the site; refused when there is no such site."""
        if not text:
            refuse(Reason.EMPTY, "site")
        found = self._ids.get(plain(text))
        if found is None:
            refuse(Reason.UNKNOWN, "site", text)
        return found


def records(sheet: Sheet, kind: Kind) -> Iterator[Record]:
    """The rows of a sheet by the fields of ``kind``; of several cells the first filled counts."""
    places = columns(kind, sheet.headers)
    width = len(sheet.headers)
    for row in sheet.rows:
        texts = {
            name: _tidy(next(filter(None, (row.cells[at] for at in found)), ""))
            for name, found in places.items()
        }
        yield Record(row.line, texts, width, len(row.cells) > width)


def _tidy(text: str) -> str:
    return tidy_text(text, "", len(text))
