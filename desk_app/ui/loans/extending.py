"""A later due date while it is typed, judged with every letter."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from desk_app.domain.calendar import next_open_day
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.loans import Loan
from desk_app.domain.settings import Rules
from desk_app.domain.texts import LONGEST_NOTE, tidy_text
from desk_app.ui.table.editing import refusals
from desk_app.usecases.ports import NationalNumbers

USUAL_EXTENSION = timedelta(weeks=2)
A_REASON = "x"  # stands for any, where only the date is judged
FIELDS = {Reason.DUE_NOT_LATER: "due", Reason.REASON_MISSING: "reason"}


@dataclass(frozen=True, slots=True)
class Extending:
    """The date is none as long as it cannot be read."""

    due: date | None
    reason: str = ""
    unread: tuple[Refused, ...] = ()
    wrong: tuple[Refused, ...] = ()
    revealed: bool = False

    def about(self, name: str) -> Refused | None:
        """What to say under a field; a reason is not missed before it was asked for."""
        asked = self.revealed or name == "due" or bool(self.reason)
        every = (*self.unread, *self.wrong)
        found = (refused for refused in every if refused.subject == name)
        return next(found, None) if asked else None


def usual(loan: Loan, today: date, rules: Rules) -> Extending:
    """Two weeks more, on an open day."""
    return Extending(next_open_day(max(loan.due_date, today) + USUAL_EXTENSION, rules))


def edited(extending: Extending, name: str, value: object) -> Extending:
    """The same with one field filled in; a ``Refused`` is a text that is no date."""
    match name, value:
        case "due", date():
            return replace(extending, due=value, unread=())
        case "due", Refused():
            return replace(extending, due=None, unread=(value,))
        case _:
            return replace(extending, reason=str(value))


def judged(extending: Extending, loan: Loan, guard: NationalNumbers) -> Extending:
    """The same with what the loan does not take."""
    reason = extending.reason
    checks: list[Callable[[], object]] = [
        partial(loan.extended, date.max, reason),
        partial(tidy_text, reason, "reason", LONGEST_NOTE),
    ]
    if extending.due is not None:
        checks.append(partial(loan.extended, extending.due, A_REASON))
    wrong = tuple(
        replace(refused, subject=FIELDS.get(refused.reason, refused.subject))
        for refused in (found for check in checks for found in refusals(check))
    )
    if guard.hides_in(reason):
        wrong += (Refused(Reason.NATIONAL_NUMBER, "reason"),)
    return replace(extending, wrong=wrong)
