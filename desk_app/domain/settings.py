"""What an Agency may set for itself: the rules of lending, and the days it is closed."""

from dataclasses import dataclass
from datetime import date

from desk_app.domain.patterns import Patterns


@dataclass(frozen=True, slots=True)
class Rules:
    """The settings every desk on one database shares.

    ``grace_days`` lie between the last lesson and the due date; ``closed_weekdays`` counts
    Monday as 0; ``closing_days`` are closed on top of those.
    """

    grace_days: int = 7
    one_loan_per_newcomer: bool = True
    closed_weekdays: tuple[int, ...] = ()
    closing_days: tuple[date, ...] = ()
    lender: str = "Agentschap Integratie en Inburgering"
    full_count_days: int = 7  # so often everything is counted; 0: as often as people like
    patterns: Patterns = Patterns()  # noqa: RUF009 - frozen

    def is_closed(self, day: date) -> bool:
        """Tell whether nobody can bring a device back on ``day``."""
        return day.weekday() in self.closed_weekdays or day in self.closing_days
