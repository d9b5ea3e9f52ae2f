"""What is said of closing, and of the days that are closed."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from desk_app.domain import numbers
from desk_app.domain.counts import Bucket
from desk_app.domain.day_report import Carried, DayReport, Difference
from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import DayClosed
from desk_app.ui.day_close.close_state import CloseState, DaysState
from desk_app.ui.day_close.state import Said
from desk_app.ui.language import translate
from desk_app.ui.wording import Sentence, counts, refusal, terms
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.count_ports import DayRow

LONGEST = 10**6  # days


def bar(state: CloseState) -> Said:
    """What just happened, else what is waited for."""
    if state.closing:
        return Said(Sentence(translate("DayClose", "Closing the day")), "")
    if state.said is not None:
        return state.said
    if state.refused is not None:
        warned = all_the_same if state.all_the_same else refusal
        return Said(warned(state.refused), "warn")
    if state.report is None:
        return Said(Sentence(translate("DayClose", "One moment")), "")
    when = terms.capital(terms.long_date(state.report.day))
    what = translate("DayClose", "{day}: close it?").format(day=when)
    then = translate("DayClose", "What is done after it falls on the next day.")
    return Said(Sentence(what, then), "")


def footer(state: CloseState) -> Sentence:
    """What the primary act will do, or why it cannot."""
    if state.report is None:
        return Sentence("")
    number = translate("DayClose", "This is close number {number}")
    what = number.format(number=state.report.number)
    if not state.ready and state.refused is not None:
        return Sentence(translate("DayClose", "It cannot be closed now"))
    then = translate("DayClose", "The report is sealed and kept; nothing in it can be changed.")
    return Sentence(what, then)


def taken_along(earlier: tuple[date, ...]) -> str:
    """What a close takes along of days that were left open, if there are any."""
    if not earlier:
        return ""
    first, last = terms.short_date(earlier[0]), terms.short_date(earlier[-1])
    if len(earlier) == 1:
        text = translate(
            "DayClose",
            "What was done on {day} falls into this close as well: "
            "that day gets no report of its own.",
        )
        return text.format(day=first)
    text = translate(
        "DayClose",
        "What was done from {first} to {last} falls into this close as well: "
        "{count} days without a report of their own.",
    )
    return text.format(first=first, last=last, count=len(earlier))


def all_the_same(refused: Refused) -> Sentence:
    """A coordinator may do what a clerk may not."""
    then = translate("DayClose", "Press F9 to close all the same, or Esc to count.")
    return Sentence(refusal(refused).what, then)


def not_now() -> Sentence:
    """Something was scanned that belongs to a count."""
    return Sentence(
        translate("DayClose", "Nothing is counted at this step"),
        translate("DayClose", "Go back with Esc, then scan it again."),
    )


def closed(done: DayClosed) -> Sentence:
    """A day is closed."""
    words = translate("DayClose", "Day number {number} is closed")
    return Sentence(words.format(number=done.number), terms.capital(terms.long_date(done.day)))


def open_again(row: DayRow) -> Sentence:
    """A day is open again."""
    words = translate("DayClose", "{day} is open again")
    return Sentence(
        words.format(day=terms.capital(terms.long_date(row.day))),
        translate("DayClose", "Close it once more when it is right: it gets a new number."),
    )


def saved(name: str) -> Sentence:
    """A file is there."""
    return Sentence(translate("DayClose", "Saved as {file}").format(file=name))


def seen_to(carried: Carried) -> Sentence:
    """A difference of an earlier day asks for nothing any more."""
    words = translate("DayClose", "{code} is seen to")
    return Sentence(words.format(code=numbers.display(carried.code)))


def days_bar(state: DaysState) -> Said:
    """What just happened, else how many days were closed."""
    if state.said is not None:
        return state.said
    if not state.loaded:
        return Said(Sentence(translate("DayClose", "One moment")), "")
    if not state.rows:
        return Said(Sentence(none_yet()), "")
    what = translate("DayClose", "Closed days")
    return Said(Sentence(what, translate("DayClose", "Choose one to look at its report.")), "")


def none_yet() -> str:
    """There is nothing to list."""
    return translate("DayClose", "No day was closed here yet")


def days_footer(state: DaysState) -> Sentence:
    """What is chosen, or why it cannot be read."""
    row = state.chosen
    if row is None:
        return Sentence("")
    if row.reopened:
        return Sentence(
            day(row), translate("DayClose", "It was opened again: this report counts no longer.")
        )
    return Sentence(day(row), below(row))


def last(state: DaysState) -> Sentence:
    """The newest close, before a count begins."""
    row = state.last
    if row is None:
        return Sentence("")
    words = translate("DayClose", "Closed last: {day}")
    return Sentence(words.format(day=day(row)), below(row))


def day(row: DayRow) -> str:
    """Which day, and its number."""
    words = translate("DayClose", "{day} · number {number}")
    return words.format(day=terms.capital(terms.long_date(row.day)), number=row.number)


def below(row: DayRow) -> str:
    """When, and by whom."""
    words = translate("DayClose", "closed at {time} on {day} by {who}")
    when = row.closed_at.astimezone()
    return words.format(
        time=terms.clock_time(when), day=terms.short_date(when.date()), who=row.closed_by
    )


def how(row: DayRow) -> Mark:
    """How a day was closed."""
    if row.reopened:
        return Mark("warn", "history", translate("DayClose", "opened again"))
    if row.full:
        return Mark("ok", "circle-check", translate("DayClose", "counted"))
    return Mark("info", "arrow-up-right", translate("DayClose", "movements only"))


def overdue(report: DayReport) -> tuple[tuple[str, int], ...]:
    """How many loans are late, by how late."""
    return (
        (translate("DayClose", "up to 7 days"), len(report.late(1, 7))),
        (translate("DayClose", "8 to 30 days"), len(report.late(8, 30))),
        (translate("DayClose", "longer"), len(report.late(31, LONGEST))),
    )


def differing(report: DayReport) -> tuple[tuple[Bucket, str], ...]:
    """The differences by bucket, each with its answers and how often they were given."""
    found = report.count.differences if report.count else ()
    buckets = dict.fromkeys(each.bucket for each in found)
    return tuple((b, _answers(d for d in found if d.bucket is b)) for b in buckets)


def _answers(found: Iterable[Difference]) -> str:
    given = Counter(map(_answer, found))
    return " · ".join(f"{count} {word}" for word, count in given.items())


def _answer(found: Difference) -> str:
    if found.put_right:
        word = counts.put_right(found.remedy) if found.remedy else ""
        return word or translate("DayClose", "put right meanwhile")
    return counts.cause(found.cause) if found.cause else translate("DayClose", "without an answer")


def carried(found: Carried) -> str:
    """A difference of an earlier day as a line."""
    words = translate("DayClose", "{code} · {cause} · since {day} · {who}")
    return words.format(
        code=numbers.display(found.code),
        cause=counts.cause(found.cause),
        day=terms.short_date(found.since),
        who=found.follow_up,
    )
