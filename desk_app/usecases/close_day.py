"""Close a day: its report is kept as it was drafted, or refused when something went on since."""

from uuid import UUID

from desk_app.domain.count_acts import CloseDay, ReopenDay
from desk_app.domain.day_report import DayReport
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.outcomes import DayClosed, DayReopened
from desk_app.domain.settings import Rules
from desk_app.domain.texts import LONGEST_NOTE, tidy_text
from desk_app.usecases.count_ports import LastClose
from desk_app.usecases.ports import UnitOfWork


def close_day(act: CloseDay, uow: UnitOfWork) -> DayClosed:
    """Keep the report; its count ends with it. What is done later falls on the next day."""
    report = act.report
    last = uow.days.last(report.site_id)
    check_report(report, last)
    if not (report.adds_up and uow.days.has_heads(report.heads)):
        refuse(Reason.CHANGED_MEANWHILE, "day")
    if act.second_id is not None and not uow.staff.look(act.second_id).active:
        refuse(Reason.NOT_ALLOWED, "CloseDay", "CLERK")
    if act.approved_by is None:
        check_full_count(report, last, uow.settings.rules())
    _end_count(act, uow)
    made = uow.days.close(act)
    return DayClosed(site_id=report.site_id, day=report.day, number=report.number, hash=made)


def reopen_day(act: ReopenDay, uow: UnitOfWork) -> DayReopened:
    """The last close counts no longer: its acts and those since belong to the next one."""
    if not tidy_text(act.reason, "reason", LONGEST_NOTE):
        refuse(Reason.REASON_MISSING, "day")
    last = uow.days.last(act.site_id)
    if not last.counting or last.counting != act.number:
        refuse(Reason.CHANGED_MEANWHILE, "day")
    uow.days.reopen(act.site_id, act.number, act.at)
    return DayReopened(site_id=act.site_id, number=act.number)


def check_report(report: DayReport, last: LastClose) -> None:
    """It is the next one of its site, of a later day, and every difference has an answer."""
    if report.day > report.closed_at.astimezone().date():
        refuse(Reason.DAY_TO_COME, "day", report.day.isoformat())
    if last.day is not None and report.day <= last.day:
        refuse(Reason.DAY_CLOSED, report.site, last.day.isoformat())
    if (report.number, report.previous) != (last.number + 1, last.hash):
        refuse(Reason.CHANGED_MEANWHILE, "day")
    differences = report.count.differences if report.count else ()
    if open_ones := [d.code for d in differences if not (d.put_right or d.cause)]:
        refuse(Reason.NOT_EXPLAINED, "day", str(len(open_ones)), open_ones[0])


def check_full_count(report: DayReport, last: LastClose, rules: Rules) -> None:
    """Now and then everything is counted; a coordinator may close without all the same."""
    most = rules.full_count_days
    if report.count is not None or not most:
        return
    if last.full is None or (report.day - last.full).days >= most:
        refuse(Reason.FULL_COUNT_DUE, "day", str(most))


def _end_count(act: CloseDay, uow: UnitOfWork) -> None:
    """Nothing was counted since the report was made, and nothing is counted from now on."""
    part = act.report.count
    if (part is None) != (act.count_id is None):
        refuse(Reason.CHANGED_MEANWHILE, "day")
    if part is None or act.count_id is None:
        return
    count = uow.counts.get(act.count_id)
    if count.ended_at is not None:
        refuse(Reason.COUNT_ENDED, "count")
    if uow.counts.digest(count.id) != part.digest:
        refuse(Reason.CHANGED_MEANWHILE, "count")
    uow.counts.end(count.id, act.at)


def refuse_if_closed(act_id: UUID, uow: UnitOfWork) -> None:
    """What belongs to a closed day stays: its undo is a new act of today."""
    if uow.days.is_closed(act_id):
        refuse(Reason.UNDO_TOO_LATE, "day")
