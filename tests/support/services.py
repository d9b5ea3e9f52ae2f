"""What a screen works with, on a town: the real door and reads, nothing that prints."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import uuid4

from desk_app.adapters.national_numbers import BelgianNumbers
from desk_app.adapters.paper.label_formats import read_formats
from desk_app.adapters.paths import resources
from desk_app.adapters.photos import PillowPhotos
from desk_app.domain.agreements import Agreement, Paper, ReturnReceipt
from desk_app.domain.day_report import DayReport
from desk_app.domain.handouts import CourseList, HandOutReceipt
from desk_app.domain.labels import LabelFormat, LabelRequest
from desk_app.domain.printing import Adjustment
from desk_app.ui.services import Services
from desk_app.ui.theme import Theme
from desk_app.usecases.drafts import AtDesk, Chance, Drafts
from desk_app.usecases.print_ports import JobState, PrinterError, PrintJob, Progress
from tests.support.town import PAPER, Town

LOOK = Theme(resources(), dark=False)


class ReadyPaper:
    """Papers that are there already."""

    def agreement(self, agreement: Agreement) -> Paper:
        return PAPER

    def receipt(self, receipt: ReturnReceipt) -> Paper:
        return PAPER

    def hand_out(self, receipt: HandOutReceipt) -> bytes:
        return PAPER.content

    def course_list(self, course: CourseList) -> bytes:
        return PAPER.content

    def day_report(self, report: DayReport) -> Paper:
        return PAPER

    def labels(self, request: LabelRequest) -> bytes:
        return PAPER.content

    def label_formats(self) -> tuple[LabelFormat, ...]:
        return read_formats(resources() / "labels")

    def calibration(self, kind: LabelFormat, adjustment: Adjustment) -> bytes:
        return PAPER.content

    def trial_page(self, queue: str, day: date) -> bytes:
        return PAPER.content

    def cards(self, day: date) -> bytes:
        return PAPER.content

    def scanner_sheet(self, codes: Sequence[str], day: date) -> bytes:
        return PAPER.content

    def languages(self) -> dict[str, str]:
        return {"ar": "العربية", "en": "English", "fr": "Français", "ti": "ትግርኛ"}

    def missing_characters(self, text: str) -> tuple[str, ...]:
        return ()


@dataclass
class Tray:
    """A printer that keeps what it was given, or says why it does not take it."""

    names: tuple[str, ...] = ("HP LaserJet balie", "Kopieerlokaal")
    trouble: str = ""
    printed: list[tuple[bytes, str, int, str]] = field(default_factory=list)
    jobs: list[PrintJob] = field(default_factory=list)
    becomes: list[Progress] = field(default_factory=lambda: [Progress(JobState.PRINTED)])

    def queues(self) -> tuple[str, ...]:
        return self.names

    def print(self, job: PrintJob) -> str:
        if self.trouble:
            raise PrinterError(self.trouble)
        self.jobs.append(job)
        self.printed.append((job.content, job.wish.queue, job.wish.copies, job.title))
        return f"{job.wish.queue}-{len(self.printed)}"

    def progress(self, name: str) -> Progress:
        """The next that was told to become of it; the last one stays."""
        return self.becomes.pop(0) if len(self.becomes) > 1 else self.becomes[0]


def services_of(town: Town, **other: Any) -> Services:
    here = AtDesk(town.site, town.place, town.staff, town.reads.setup().rules)
    usual = Services(
        perform=lambda act: town.desk.perform(act, town.staff.id),
        reads=town.reads,
        drafts=Drafts(here, town.clock, Chance(uuid4, lambda count: "0" * count), ReadyPaper()),
        papers=ReadyPaper(),
        printer=Tray(),
        photos=PillowPhotos(),
        guard=BelgianNumbers(),
        clock=town.clock,
    )
    return replace(usual, **other)
