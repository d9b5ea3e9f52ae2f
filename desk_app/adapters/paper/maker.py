"""Makes every paper of the counter; fonts and libraries are loaded with the first one."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desk_app.domain.agreements import Agreement, Paper, ReturnReceipt
from desk_app.domain.day_report import DayReport
from desk_app.domain.handouts import CourseList, HandOutReceipt
from desk_app.domain.labels import LabelFormat, LabelRequest
from desk_app.domain.printing import Adjustment

if TYPE_CHECKING:
    from desk_app.adapters.paper.press import Press


class PaperMaker:
    """Makes papers with the words in ``resources``; one thread at a time."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def warm_up(self) -> None:
        """Load what the first paper would otherwise wait for."""
        _ = self._press

    def agreement(self, agreement: Agreement) -> Paper:
        """Put a loan on paper."""
        return self._press.agreement(agreement)

    def receipt(self, receipt: ReturnReceipt) -> Paper:
        """Put a return on paper."""
        return self._press.receipt(receipt)

    def languages(self) -> Mapping[str, str]:
        """The languages there is a translation in, by their own names."""
        return self._press.languages()

    def labels(self, request: LabelRequest) -> bytes:
        """Put device labels on sheets or a roll; refused when the request is wrong."""
        return self._press.labels(request)

    def calibration(self, kind: LabelFormat, adjustment: Adjustment) -> bytes:
        """A page to measure how far a printer is off."""
        return self._press.calibration(kind, adjustment)

    def hand_out(self, receipt: HandOutReceipt) -> bytes:
        """Put on paper what went along; nothing to sign."""
        return self._press.hand_out(receipt)

    def course_list(self, course: CourseList) -> bytes:
        """Put on paper who of a course gets what."""
        return self._press.course_list(course)

    def day_report(self, report: DayReport) -> Paper:
        """Put a closed day on paper."""
        return self._press.day_report(report)

    def trial_page(self, queue: str, day: date) -> bytes:
        """A page to see whether a printer prints."""
        return self._press.trial_page(queue, day)

    def cards(self, day: date) -> bytes:
        """The cards to scan instead of clicking."""
        return self._press.cards(day)

    def scanner_sheet(self, codes: Sequence[str], day: date) -> bytes:
        """The sheet to find out how a scanner types."""
        return self._press.scanner_sheet(codes, day)

    def specimen(self, pdf: bytes) -> bytes:
        """The same paper, marked as an example across every page."""
        return self._press.specimen(pdf)

    def label_formats(self) -> tuple[LabelFormat, ...]:
        """Every kind of label there is, sheets before rolls."""
        return self._press.label_formats

    def missing_characters(self, text: str) -> tuple[str, ...]:
        """Name the characters that would not be readable on paper, each once."""
        return self._press.missing_characters(text)

    @cached_property
    def _press(self) -> "Press":
        from desk_app.adapters.paper.press import Press  # noqa: PLC0415 - loads 0.2 s of libraries

        return Press(self._resources)
