"""The frozen states that the page of the day close renders."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from uuid import UUID

from desk_app.domain.compare import Line
from desk_app.domain.counts import Count, CountKind
from desk_app.domain.outcomes import Swapped
from desk_app.ui.day_close.pairs import Pair
from desk_app.ui.day_close.tally import Tallied
from desk_app.ui.wording import Sentence


class Stage(IntEnum):
    """Where the day close is: steps are shown of the three in the middle."""

    BEGIN = 0
    COUNT = 1
    COMPARE = 2
    CLOSE = 3
    DAYS = 4  # what was closed before
    SITES = 5  # the stock-takes of all sites


ASIDE = (Stage.DAYS, Stage.SITES)  # they are gone to from any step, and back


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence about what just happened, and its tone: ok, warn or stop."""

    sentence: Sentence
    tone: str


@dataclass(frozen=True, slots=True)
class Last:
    """The last thing that was counted here: what, and ok, again or unknown."""

    code: str
    how: str


@dataclass(frozen=True, slots=True)
class CountState:
    """Counting as it is shown: how much, never what is expected."""

    stage: Stage = Stage.BEGIN
    loaded: bool = False
    count: Count | None = None  # that is open at this site
    kind: CountKind = CountKind.DAY  # of the one to begin
    storage: str = ""
    storages: tuple[str, ...] = ()  # to choose from, in an order that stays
    tallied: Tallied = Tallied()  # noqa: RUF009 - frozen
    last: Last | None = None
    undoable: bool = False
    said: Said | None = None
    ending: bool = False  # was asked once to end it


@dataclass(frozen=True, slots=True)
class CompareState:
    """Differences as they are shown: the open ones first."""

    busy: bool = False
    loaded: bool = False
    in_order: int = 0
    away: int = 0
    lines: tuple[Line, ...] = ()
    open: int = 0  # differences that nobody answers for
    sites: Mapping[UUID, str] = field(default_factory=dict)  # the other ones
    names: Mapping[UUID, str] = field(default_factory=dict)  # of staff
    chosen: Line | None = None
    model: str = ""  # of the device that is chosen
    pairs: Mapping[UUID, Pair] = field(default_factory=dict)  # swaps, by device
    swapped: Swapped | None = None  # the last one that was set right here
    said: Said | None = None

    @property
    def answered(self) -> int:
        """How many somebody answers for."""
        return len(self.lines) - self.open
