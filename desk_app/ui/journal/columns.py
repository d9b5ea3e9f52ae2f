"""The columns of the journal."""

from datetime import datetime, timedelta

from desk_app.domain import numbers
from desk_app.ui.language import translate
from desk_app.ui.table.columns import Column, Filter, marked
from desk_app.ui.wording import terms
from desk_app.ui.wording.entries import did
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.journal_reads import JournalRow

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def columns() -> tuple[Column[JournalRow], ...]:
    """When, what, about what, who and where."""
    return (
        Column(translate("Journal", "When"), lambda row: moment(row.at_desk), 168, strong=True),
        marked(translate("Journal", "What"), lambda row: did(row.kind, row.done), 240),
        Column(translate("Journal", "Device"), lambda row: numbers.display(row.tag), 112),
        Column(translate("Journal", "Who"), _who, 118, 2),
        Column(
            translate("Journal", "Client number"), lambda row: row.client_number, 116, spare=True
        ),
        Column(
            translate("Journal", "Loan"),
            lambda row: numbers.display(row.loan_number),
            130,
            spare=True,
        ),
        Column(translate("Journal", "Desk"), lambda row: row.desk, 76, 1, spare=True),
        Column(translate("Journal", "Clock"), _clock, 116, spare=True),
    )


def filters() -> tuple[Filter, ...]:
    """Staff and day are chosen above the list."""
    return ()


def moment(at: datetime) -> str:
    """23 Nov 2026 · 10:30, as it was here."""
    here = at.astimezone()
    return f"{terms.short_date(here.date())} · {terms.clock_time(here)}"


def skew(row: JournalRow) -> Mark | None:
    """How fast the desk's clock was, or how much later the server had it; else nothing.

    What was done without the server comes later, as what a slow clock dates does: none tells which.
    """
    apart = row.skew
    if not apart:
        return None
    if apart < timedelta():
        words = translate("Journal", "{time} later at the server")
        return Mark("info", "clock", words.format(time=_long(-apart)))
    words = translate("Journal", "{time} fast")
    return Mark("warn", "clock", words.format(time=_long(apart)))


def _clock(row: JournalRow) -> str:
    """As ``skew``, where there is little room; the panel has the words."""
    apart = row.skew
    if not apart:
        return ""
    if apart < timedelta():
        return translate("Journal", "{time} later").format(time=_long(-apart))
    return f"+{_long(apart)}"


def _who(row: JournalRow) -> str:
    if not row.approved_by:
        return row.by
    words = translate("Journal", "{who}, approved by {other}")
    return words.format(who=row.by, other=row.approved_by)


def _long(apart: timedelta) -> str:
    """Days, hours or minutes: the largest that fits."""
    if apart >= DAY:
        return translate("Journal", "{count} d").format(count=apart // DAY)
    if apart >= HOUR:
        return translate("Journal", "{count} h").format(count=apart // HOUR)
    return translate("Journal", "{count} min").format(count=apart // timedelta(minutes=1))
