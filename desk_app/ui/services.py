"""What every screen may use, once the database is open."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from desk_app.domain.acts import Act
from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import Outcome
from desk_app.domain.patterns import Patterns
from desk_app.domain.people import Staff
from desk_app.domain.printing import Adjustment, Wish
from desk_app.domain.scanners import SerialLine, Wedge
from desk_app.ui.parts.text_guard import TextGuard
from desk_app.usecases.camera_ports import FrameReader
from desk_app.usecases.closing import CloseDesk
from desk_app.usecases.conflict_desk import ConflictDesk
from desk_app.usecases.connecting import DatabaseRoom
from desk_app.usecases.count_desk import CountDesk
from desk_app.usecases.day_sheet_ports import DaySheets
from desk_app.usecases.drafts import Drafts
from desk_app.usecases.filing import Filing
from desk_app.usecases.import_plan import Cancelled, Plan, Progress
from desk_app.usecases.journal_reads import JournalReads
from desk_app.usecases.line_desk import LineDesk
from desk_app.usecases.live_ports import Live
from desk_app.usecases.login_door import LoginDoor
from desk_app.usecases.opening import DeskAsked, Fault, NotSetUp
from desk_app.usecases.own_acts import OwnActs
from desk_app.usecases.paper_ports import PaperMaker
from desk_app.usecases.parking import Parking
from desk_app.usecases.ports import (
    Clock,
    NationalNumbers,
    PhotoMaker,
)
from desk_app.usecases.print_ports import Printer
from desk_app.usecases.read_log import ReadLog
from desk_app.usecases.reads import Reads, Setup
from desk_app.usecases.scan_ports import Inbox, PageReader, ScanReads
from desk_app.usecases.seal_desk import SealDesk
from desk_app.usecases.sheets import SheetError
from desk_app.usecases.sign_in import SignIn
from desk_app.usecases.stock_take import StockDesk
from desk_app.usecases.today import TodayDesk

Planned = Plan | Cancelled | Refused | SheetError


@dataclass(frozen=True, slots=True)
class Importing:
    """Reading a file of lines, and deciding what it would do: slow, so for a job."""

    plan: Callable[[Path, Progress], Planned]


@dataclass(frozen=True, slots=True)
class Scanning:
    """Files of scanned paper, what is kept of them, folders of a scanner, and the camera's eyes."""

    filing: Filing
    scans: ScanReads
    reader: PageReader
    inbox: Callable[[Path], Inbox]
    frame_reader: Callable[[], FrameReader]  # slow, so for a job


@dataclass(frozen=True, slots=True)
class LiveServices:
    """What other desks do, and which notices are of this window's own acts."""

    live: Live
    own: OwnActs


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
    importing: Importing | None = None  # none where files cannot be read
    seal: SealDesk | None = None  # none where nothing is sealed
    scanning: Scanning | None = None  # as above
    parking: Parking | None = None  # none where nothing is kept
    database: DatabaseRoom | None = None  # none where it is thrown away afterwards
    login: LoginDoor | None = None  # none where there is one login for everything
    line: LineDesk | None = None  # none where the database is this desk's own
    conflicts: ConflictDesk | None = None  # as above
    sign_in: SignIn | None = None  # none where nobody signs in
    live: LiveServices | None = None  # none where nobody else works
    counting: CountDesk | None = None  # none where nothing is counted
    stock: StockDesk | None = None  # as above
    closing: CloseDesk | None = None  # as above
    sheets: DaySheets | None = None  # as above
    today: TodayDesk | None = None  # none where a day has no beginning
    journal: JournalReads | None = None  # none where it is not looked through
    read_log: ReadLog | None = None  # none where looks are not noted

    @property
    def patterns(self) -> Patterns:
        """How this Agency numbers what it has."""
        return self.drafts.here.rules.patterns

    @property
    def texts(self) -> TextGuard:
        """What judges a text as it is typed."""
        return TextGuard(self.guard, self.papers)


@dataclass(frozen=True, slots=True)
class Opened:
    """A database that can be worked with."""

    services: Services
    setup: Setup


@dataclass(frozen=True, slots=True)
class SignInAsked:
    """A database that asks who is there before it shows anything."""

    sign_in: SignIn
    who: tuple[Staff, ...]  # who can sign in, by name
    where: str  # the site and the desk
    last: UUID | None = None  # who worked here last


Opening = Opened | SignInAsked | NotSetUp | DeskAsked | Fault


SETTINGS = (
    "language",
    "dark",
    "printer",
    "copies",
    "papers",
    "scan_folder",
    "lock_minutes",
    "remind_hour",
)


@dataclass(frozen=True, slots=True)
class DeskChoices:
    """What a desk chooses for itself: its language and look, its printers, its scanners."""

    language: str = "nl"
    dark: bool = False
    printer: str = ""
    copies: int = 2
    papers: Mapping[str, Wish] = field(default_factory=dict)  # by kind; what is usual is left out
    adjustments: Mapping[str, Adjustment] = field(default_factory=dict)  # of labels, by queue
    label_format: str = ""  # the last one that was used
    lock_minutes: int = 10  # without a key, the mouse or a scan; 0: never
    remind_hour: int = 17  # from when on it is said that the day is not closed; 0: never
    scan_folder: str = ""  # where a scanner writes to; empty: nowhere
    wedge: Wedge = Wedge()  # noqa: RUF009 - frozen
    serial: SerialLine = SerialLine()  # noqa: RUF009 - frozen
    camera: str = ""  # its description; empty: none
    volume: int = 70  # of the sounds, per cent
    muted: bool = False


def with_settings(now: DeskChoices, chosen: DeskChoices) -> DeskChoices:
    """What the settings chose, beside what is chosen elsewhere: labels, scanners, sounds."""
    return replace(now, **{name: getattr(chosen, name) for name in SETTINGS})
