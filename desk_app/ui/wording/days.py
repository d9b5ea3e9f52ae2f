"""What is said of closed days, in the window and on the terminal."""

from collections.abc import Iterable
from datetime import date

from desk_app.domain.day_report import DayReport
from desk_app.domain.people import Site
from desk_app.ui.language import translate
from desk_app.ui.wording import terms
from desk_app.usecases.day_sheet_ports import NotWritten, Unwritable


def summary(report: DayReport) -> str:
    """What a close comes to, in a few lines."""
    return "\n".join((_head(report), _sum(report), _count(report), _waits(report), _late(report)))


def _head(report: DayReport) -> str:
    text = translate("Day", "{site}, {day}: close number {number}")
    return text.format(site=report.site, day=terms.middle_date(report.day), number=report.number)


def _sum(report: DayReport) -> str:
    text = translate(
        "Day", "Devices: {opening} to begin with, {came} came in, {left} left, {closing} lie here"
    )
    return text.format(
        opening=report.opening, came=report.came, left=report.left, closing=report.closing
    )


def _count(report: DayReport) -> str:
    part = report.count
    if part is None:
        return translate("Day", "Movements only, nothing was counted")
    open_ones = sum(not (d.put_right or d.cause) for d in part.differences)
    text = translate(
        "Day", "Counted: {in_order} in order; differences: {differences}, without an answer: {open}"
    )
    return text.format(in_order=part.in_order, differences=len(part.differences), open=open_ones)


def _waits(report: DayReport) -> str:
    waits = report.paperwork
    text = translate("Day", "Waiting: {sign} to sign, {check} to check, {match} scans to match")
    return text.format(sign=waits.to_sign, check=waits.to_check, match=waits.to_match)


def _late(report: DayReport) -> str:
    groups = (report.late(1, 7), report.late(8, 30), report.late(31, 10**6))
    text = translate("Day", "Overdue: {week} up to 7 days, {month} up to 30, {more} longer")
    return text.format(**dict(zip(("week", "month", "more"), map(len, groups), strict=True)))


def closed(report: DayReport) -> str:
    """A day is closed."""
    text = translate("Day", "{site}: {day} is closed, number {number}")
    return text.format(site=report.site, day=terms.middle_date(report.day), number=report.number)


def nothing_written() -> str:
    """Only a try."""
    return translate("Day", "It can be closed. Nothing was written.")


def not_closed(site: str, day: date) -> str:
    """There is no report of this day."""
    text = translate("Day", "{site}: {day} was not closed. There is no report of it.")
    return text.format(site=site, day=terms.middle_date(day))


def no_site(code: str, sites: Iterable[Site]) -> str:
    """Nobody knows this site."""
    text = translate("Day", "There is no site {code}. Choose one of: {sites}")
    return text.format(code=code, sites=", ".join(sorted(site.code for site in sites)))


def not_written(found: NotWritten) -> str:
    """There is no new file."""
    why = {
        Unwritable.NO_FOLDER: translate("Day", "there is no such folder"),
        Unwritable.NOT_ALLOWED: translate("Day", "it may not be written, or is open elsewhere"),
        Unwritable.NO_ROOM: translate("Day", "the disk is full"),
        Unwritable.FAILED: translate("Day", "it could not be written"),
    }
    return f"{found.path}: {why[found.why]}"
