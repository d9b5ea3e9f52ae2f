"""Files of scanned paper, from their pages to the acts that file them; slow, so for a job."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from desk_app.domain.acts import Act
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Outcome, ScanFiled
from desk_app.domain.page_marks import Belongs, KeptAgreement, Waits, matched, named_by
from desk_app.domain.scan_acts import DropScan, FileScan, MatchScan, ScannedPage
from desk_app.usecases.drafts import Common, Drafts
from desk_app.usecases.reads import Reads
from desk_app.usecases.scan_ports import FileTrouble, Inbox, PageReader, ReadPage, ScanReads

GoOn = Callable[[int], bool]  # told how many pages are done; false stops before the next one


@dataclass(frozen=True, slots=True)
class Group:
    """Pages that follow one another and belong to one loan, or one page that waits."""

    belongs: Belongs | Waits
    pages: tuple[ScannedPage, ...]

    def with_next(self, other: "Group") -> "Group | None":
        """Both as one, when they are different pages of one agreement."""
        mine, theirs = self.belongs, other.belongs
        if not (isinstance(mine, Belongs) and isinstance(theirs, Belongs)):
            return None
        numbers = {page.page for page in self.pages}
        if mine.loan_id != theirs.loan_id or theirs.page in numbers:
            return None
        return Group(mine, self.pages + other.pages)


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of one file; ``trouble`` or ``stopped`` says that not all of it was taken."""

    file: Path
    pages: int = 0
    filed: tuple[ScanFiled, ...] = ()
    again: int = 0  # groups of pages that were kept before
    trouble: FileTrouble | Refused | None = None
    stopped: bool = False

    @property
    def taken(self) -> bool:
        """Tell whether every page is kept, so that the file may be put away."""
        return self.trouble is None and not self.stopped

    @property
    def waiting(self) -> int:
        """How many of its pages wait for a hand match."""
        return sum(done.loan_id is None for done in self.filed)


class Filing:
    """Recognises pages, and takes them through the one door; one file at a time."""

    def __init__(
        self,
        reader: PageReader,
        scans: ScanReads,
        reads: Reads,
        drafts: Drafts,
        perform: Callable[[Act], Outcome],
    ) -> None:
        self._reader = reader
        self._scans = scans
        self._reads = reads
        self._drafts = drafts
        self._perform = perform

    def take(self, file: Path, go_on: GoOn) -> FileReport:
        """Keep every page of a file; what is kept already stays as it is."""
        report = FileReport(file)
        group: Group | None = None
        for read in self._reader.pages(file):
            if isinstance(read, FileTrouble):
                report = replace(report, trouble=read)
                break
            if not go_on(report.pages):
                report = replace(report, stopped=True)
                break
            report = replace(report, pages=report.pages + 1)
            page = self._recognised(read)
            joined = group.with_next(page) if group is not None else None
            if group is not None and joined is None:
                report = self._kept(report, group)
            group = page if joined is None else joined
        report = self._kept(report, group) if group is not None else report
        nothing = report.taken and not report.pages
        return replace(report, trouble=FileTrouble.NO_DOCUMENT) if nothing else report

    def take_from(self, inbox: Inbox, file: Path, go_on: GoOn) -> FileReport:
        """Take a file of a watched folder; it is put away only once all of it is kept."""
        report = self.take(file, go_on)
        if report.taken and not inbox.done(file):
            report = replace(report, trouble=FileTrouble.NOT_MOVED)
        if not report.taken:
            inbox.leave(file)
        return report

    def match_scan(self, scan_id: UUID, loan_id: UUID, *, signed: bool) -> MatchScan:
        """A waiting page gets its loan by hand."""
        return MatchScan(**self._now(), scan_id=scan_id, loan_id=loan_id, signed=signed)

    def drop_scan(self, scan_id: UUID) -> DropScan:
        """A waiting page is thrown away."""
        return DropScan(**self._now(), scan_id=scan_id)

    def _recognised(self, read: ReadPage) -> Group:
        code = named_by(read.codes)
        belongs = matched(code, self._agreement(code.number) if code else None)
        number = belongs.page if isinstance(belongs, Belongs) else None
        return Group(belongs, (ScannedPage(self._drafts.new_id(), read.picture, number),))

    def _agreement(self, number: str) -> KeptAgreement | None:
        printed = self._scans.agreement(number)
        pdf = self._reads.paper(printed.act_id) if printed else None
        if printed is None or pdf is None:
            return None
        return KeptAgreement(printed.loan_id, printed.text_sha256, self._reader.count(pdf))

    def _kept(self, report: FileReport, group: Group) -> FileReport:
        match self._perform(self._act(group)):
            case ScanFiled() as done:
                return replace(report, filed=(*report.filed, done))
            case Refused(reason=Reason.ALREADY_FILED):
                return replace(report, again=report.again + 1)
            case Refused() as refused:
                return replace(report, trouble=report.trouble or refused)
            case other:
                raise TypeError(type(other).__name__)

    def _act(self, group: Group) -> FileScan:
        belongs = group.belongs
        if isinstance(belongs, Waits):
            return FileScan(**self._now(), pages=group.pages, suggested_id=belongs.suggested)
        return FileScan(
            **self._now(), pages=group.pages, loan_id=belongs.loan_id, last_page=belongs.last
        )

    def _now(self) -> Common:
        drafts = self._drafts
        return {"id": drafts.new_id(), "at": drafts.clock(), "desk_id": drafts.here.place.id}
