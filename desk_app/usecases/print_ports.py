"""What the use cases ask of a printer, and what it can answer."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from desk_app.domain.printing import A4, Wish


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A PDF to be printed; its title is a number or a code and never a name."""

    content: bytes
    title: str
    wish: Wish
    media: str = A4  # or CUPS's name of another size: Custom.62x32mm


class JobState(StrEnum):
    """What became of a job; only ``PRINTED`` says that paper came out."""

    WAITING = "waiting"
    STUCK = "stuck"  # the printer stands still, or somebody holds the job
    PRINTED = "printed"
    CANCELLED = "cancelled"
    FAILED = "failed"
    UNKNOWN = "unknown"  # whoever took it does not tell


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is; ``words`` are the printer's own, empty when it has none."""

    state: JobState
    words: str = ""


class PrinterTrouble(StrEnum):
    """Why nothing was sent."""

    UNKNOWN_QUEUE = "unknown_queue"
    NOT_ACCEPTING = "not_accepting"
    PAUSED = "paused"
    NO_SYSTEM = "no_system"  # CUPS is not installed, or does not run
    NO_ANSWER = "no_answer"
    REFUSED = "refused"  # for a reason that only its own words say


class PrinterError(Exception):
    """The queue did not take the paper."""

    def __init__(self, words: str, trouble: PrinterTrouble = PrinterTrouble.REFUSED) -> None:
        super().__init__(words)
        self.trouble = trouble


class Printer(Protocol):
    """The printer queues of this machine."""

    def queues(self) -> tuple[str, ...]:
        """Their names, the default one first."""
        ...

    def print(self, job: PrintJob) -> str:
        """Hand a job to its queue; gives the name to follow it by.

        Raises ``PrinterError`` when the queue is not there, stands still or does not take it.
        """
        ...

    def progress(self, name: str) -> Progress:
        """What became of a job; raises ``PrinterError`` when nobody answers."""
        ...
