"""What every screen may use, once the database is open."""

from collections.abc import Callable
from dataclasses import dataclass

from desk_app.domain.acts import Act
from desk_app.domain.outcomes import Outcome
from desk_app.usecases.drafts import Drafts
from desk_app.usecases.opening import Fault, NotSetUp
from desk_app.usecases.ports import (
    Clock,
    NationalNumbers,
    PaperMaker,
    PhotoMaker,
    Printer,
)
from desk_app.usecases.reads import Reads, Setup


@dataclass(frozen=True, slots=True)
class Services:
    """The door, the reads and the outside world, for one desk and one member of staff."""

    perform: Callable[[Act], Outcome]
    reads: Reads
    drafts: Drafts
    papers: PaperMaker
    printer: Printer
    photos: PhotoMaker
    guard: NationalNumbers
    clock: Clock


@dataclass(frozen=True, slots=True)
class Opened:
    """A database that can be worked with."""

    services: Services
    setup: Setup


Opening = Opened | NotSetUp | Fault


@dataclass(frozen=True, slots=True)
class DeskChoices:
    """What a desk chooses for itself: its language and look, and where it prints."""

    language: str = "nl"
    dark: bool = False
    printer: str = ""
    copies: int = 2
