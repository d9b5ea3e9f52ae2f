"""What the use cases ask of whoever puts things on paper."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from desk_app.domain.agreements import Agreement, Paper, ReturnReceipt
from desk_app.domain.day_report import DayReport
from desk_app.domain.handouts import CourseList, HandOutReceipt
from desk_app.domain.labels import LabelFormat, LabelRequest
from desk_app.domain.printing import Adjustment


class PaperMaker(Protocol):
    """Makes the PDFs."""

    def agreement(self, agreement: Agreement) -> Paper:
        """The loan agreement, ready to print."""
        ...

    def receipt(self, receipt: ReturnReceipt) -> Paper:
        """The return receipt, ready to print."""
        ...

    def languages(self) -> Mapping[str, str]:
        """The languages a paper can be translated into: their codes, their names in themselves."""
        ...

    def hand_out(self, receipt: HandOutReceipt) -> bytes:
        """The receipt of a hand-out, which nobody signs or keeps."""
        ...

    def course_list(self, course: CourseList) -> bytes:
        """Who of a course gets what."""
        ...

    def day_report(self, report: DayReport) -> Paper:
        """The report of a closed day, for the archive."""
        ...

    def labels(self, request: LabelRequest) -> bytes:
        """Device labels; refused when a tag or the place to start is wrong."""
        ...

    def label_formats(self) -> tuple[LabelFormat, ...]:
        """Every kind of label, sheets before rolls."""
        ...

    def calibration(self, kind: LabelFormat, adjustment: Adjustment) -> bytes:
        """A page to measure how far a printer is off."""
        ...

    def trial_page(self, queue: str, day: date) -> bytes:
        """A page to see whether a printer prints."""
        ...

    def cards(self, day: date) -> bytes:
        """Cards to scan: commands, and what was found of a device."""
        ...

    def scanner_sheet(self, codes: Sequence[str], day: date) -> bytes:
        """Known codes to scan, to find out how a scanner types."""
        ...

    def missing_characters(self, text: str) -> tuple[str, ...]:
        """The characters no font here can draw."""
        ...
