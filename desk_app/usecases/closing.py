"""Closing a day: its report is made of one moment, put on paper, sealed, and kept; for a job."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desk_app.domain.agreements import Paper
from desk_app.domain.count_acts import CloseDay, ReopenDay
from desk_app.domain.day_report import DayReport
from desk_app.domain.errors import Reason, Refused, RefusedError
from desk_app.domain.outcomes import Outcome
from desk_app.domain.people import Site, Staff
from desk_app.usecases.close_day import check_full_count, check_report
from desk_app.usecases.count_ports import CountReads
from desk_app.usecases.day_report import About, make_report
from desk_app.usecases.drafts import Drafts
from desk_app.usecases.own_acts import Perform
from desk_app.usecases.paper_ports import PaperMaker
from desk_app.usecases.sealing import Sealer

Print = Callable[[DayReport], Paper]  # sealed, where there is a key
TRIES = 5  # when something went on while the report was made


@dataclass(frozen=True, slots=True)
class Closing:
    """What is closed, and by whom."""

    day: date
    count_id: UUID | None = None  # none: only its movements
    second: Staff | None = None
    site: Site | None = None  # none: where this desk stands
    approved_by: UUID | None = None


class CloseDesk:
    """Closes days at the site of this desk."""

    def __init__(self, looks: CountReads, drafts: Drafts, perform: Perform, printed: Print) -> None:
        self.looks, self._drafts = looks, drafts
        self._perform, self._printed = perform, printed

    def report(self, closing: Closing) -> DayReport:
        """The report as it would be now; nothing is written."""
        site_id = self._site(closing).id
        whole = self.looks.whole(site_id, closing.day, closing.count_id)
        return make_report(whole, self._about(closing))

    def why_not(self, report: DayReport) -> Refused | None:
        """Why a report could not be kept without a coordinator, as far as it tells itself."""
        last = self.looks.last(report.site_id)
        try:
            check_report(report, last)
            check_full_count(report, last, self._drafts.here.rules)
        except RefusedError as error:
            return error.refused
        return None

    def close(self, closing: Closing) -> Outcome:
        """Close the day; what went on meanwhile is read again."""
        outcome: Outcome = Refused(Reason.CHANGED_MEANWHILE, "day")
        for _ in range(TRIES):
            outcome = self._perform(self._draft(closing))
            if not isinstance(outcome, Refused) or outcome.reason is not Reason.CHANGED_MEANWHILE:
                break
        return outcome

    def reopen(self, number: int, reason: str, approved_by: UUID | None = None) -> Outcome:
        """The last close counts no longer."""
        now, site_id = self._drafts.now(), self._drafts.here.site.id
        return self._perform(
            ReopenDay(**now, site_id=site_id, number=number, reason=reason, approved_by=approved_by)
        )

    def _draft(self, closing: Closing) -> CloseDay:
        report = self.report(closing)
        return CloseDay(
            **self._drafts.now(),
            report=report,
            count_id=closing.count_id,
            paper=self._printed(report),
            second_id=closing.second.id if closing.second else None,
            approved_by=closing.approved_by,
        )

    def _about(self, closing: Closing) -> About:
        here = self._drafts.here
        second = closing.second.name if closing.second else ""
        closed_at = self._drafts.clock()
        return About(closing.day, closed_at, here.staff.name, second, self._site(closing))

    def _site(self, closing: Closing) -> Site:
        return closing.site or self._drafts.here.site


def sealing(papers: PaperMaker, sealer: Sealer | None) -> Print:
    """Puts reports on paper, with the seal of this desk when it has a key."""

    def printed(report: DayReport) -> Paper:
        paper = papers.day_report(report)
        return sealer.seal(paper, report.reference) if sealer else paper

    return printed
