"""What is known about scans coming in, as one frozen state."""

from dataclasses import dataclass, replace

from desk_app.ui.wording import Sentence
from desk_app.usecases.filing import FileReport
from desk_app.usecases.scan_ports import WaitingScan


@dataclass(frozen=True, slots=True)
class Batch:
    """The files that were put in together, and what became of them so far."""

    total: int = 0
    done: int = 0
    file: str = ""  # the one that is being read
    page: int = 0  # of that file
    agreements: int = 0
    complete: int = 0
    again: int = 0
    waiting: int = 0
    missed: int = 0  # files that were not taken

    @property
    def busy(self) -> bool:
        """There is a file under way, or one after it."""
        return self.done < self.total

    def with_report(self, report: FileReport) -> "Batch":
        """After one more file."""
        return replace(
            self,
            done=self.done + 1,
            file="",
            page=0,
            agreements=self.agreements + len(report.filed) - report.waiting,
            complete=self.complete + sum(done.completes for done in report.filed),
            again=self.again + report.again,
            waiting=self.waiting + report.waiting,
            missed=self.missed + (not report.taken),
        )


@dataclass(frozen=True, slots=True)
class ScansState:
    """Everything that is shown of scans."""

    ready: bool = False  # files can be read here
    folder: str = ""  # the one that is watched
    batch: Batch = Batch()
    waiting: tuple[WaitingScan, ...] = ()
    troubles: tuple[FileReport, ...] = ()  # files that were not taken, oldest first
    notice: Sentence | None = None
