"""What is said of a day that begins, and of one that nobody closed."""

from datetime import date

from desk_app.domain.closing_days import Standing
from desk_app.domain.day_report import Carried
from desk_app.ui.language import translate
from desk_app.ui.wording import counts, terms
from desk_app.ui.wording.sentences import Sentence
from desk_app.usecases.today_reads import Group


def group(which: Group) -> str:
    """What waits, as a heading or a filter says it."""
    return {
        Group.DUE_TODAY: translate("Today", "Back today"),
        Group.OVERDUE_WEEK: translate("Today", "1 to 7 days late"),
        Group.OVERDUE_MONTH: translate("Today", "8 to 30 days late"),
        Group.OVERDUE_LONGER: translate("Today", "More than 30 days late"),
        Group.COURSE_ENDS: translate("Today", "Course ends this week"),
        Group.TO_SIGN: translate("Today", "To sign"),
        Group.TO_PREPARE: translate("Today", "To prepare or in repair"),
        Group.LEFT_OPEN: translate("Today", "Days not closed"),
        Group.CARRIED: translate("Today", "Left by earlier counts"),
        Group.PARKED: translate("Today", "Parked at this desk"),
    }[which]


def more(count: int) -> str:
    """Opens the list behind a group."""
    return translate("Today", "Show all {count}").format(count=count)


def fewer() -> str:
    """Takes back ``more``, where there is no other list."""
    return translate("Today", "Show fewer")


def late(days: int) -> str:
    """How many days too late."""
    if days == 1:
        return translate("Today", "1 day")
    return translate("Today", "{count} days").format(count=days)


def differed(left: Carried) -> str:
    """What an earlier count found, and when."""
    return f"{counts.bucket(left.bucket).word} · {terms.short_day(left.since)}"


def carried(left: Carried) -> str:
    """Why it was left, and who follows it up."""
    return " · ".join(filter(None, (counts.cause(left.cause), left.follow_up)))


def seen_to() -> str:
    """Takes a difference off the list."""
    return translate("Today", "Seen to")


def was_seen_to(code: str) -> Sentence:
    """It is off the list."""
    return Sentence(
        translate("Today", "{code} is seen to").format(code=code),
        translate("Today", "It stands in the journal, and in no report from now on."),
    )


def begins(day: date, standing: Standing | None, *, loaded: bool) -> Sentence:
    """Which day it is, and how it stands with it."""
    how = {
        Standing.OPEN: translate("Today", "Not closed yet."),
        Standing.CLOSED: translate("Today", "Closed: what is done now belongs to the next day."),
        Standing.FREE: translate("Today", "A closing day: it needs no close."),
        None: translate("Today", "Without the server nobody knows which days are closed."),
    }[standing]
    keys = translate("Today", "Scan to begin; arrows and Enter open a line.")
    return Sentence(terms.capital(terms.long_date(day)), f"{how} {keys}" if loaded else "")


def calm() -> str:
    """Nothing waits."""
    return translate("Today", "All is calm: nothing waits.")


def forgotten(day: date) -> Sentence:
    """Nobody closed the day yet."""
    words = translate("Today", "{day} is not closed yet")
    return Sentence(
        words.format(day=terms.capital(terms.long_date(day))),
        translate("Today", "Count, compare and close before you go."),
    )
