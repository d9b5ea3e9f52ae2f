"""Count: it begins or joins, hears scans, and is explained; nothing here touches a loan."""

from dataclasses import replace
from uuid import UUID

from desk_app.domain import count_acts as acts
from desk_app.domain.counts import (
    DIFFERENCES,
    LONGEST_STORAGE,
    MOST_CHARGERS,
    Cause,
    Count,
    CountKind,
)
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.outcomes import CountBegun, CountChanged, Counted, FollowedUp
from desk_app.domain.people import Role
from desk_app.domain.texts import LONGEST_NOTE, tidy_text
from desk_app.usecases.ports import UnitOfWork


def begin_count(act: acts.BeginCount, uow: UnitOfWork) -> CountBegun:
    """Begin to count where a desk stands, or join what is open there: so no scan is lost."""
    if not uow.sites.has(act.site_id):
        refuse(Reason.UNKNOWN, "site")
    if uow.desks.look(act.desk_id).site_id != act.site_id:
        refuse(Reason.NOT_ALLOWED, type(act).__name__, Role.COORDINATOR.name)
    there = uow.counts.open_at(act.site_id)
    begun = Count(act.id, act.site_id, act.kind, act.at, act.desk_id)
    uow.counts.begin(replace(begun, joined=there.id) if there else begun)
    return CountBegun(count_id=act.id, joined=there.id if there else None)


def begin_stock_take(act: acts.BeginStockTake, uow: UnitOfWork) -> CountBegun:
    """Begin to take stock of a site; refused as ``TAKEN`` where something is counted already."""
    if not uow.sites.has(act.site_id):
        refuse(Reason.UNKNOWN, "site")
    if uow.counts.open_at(act.site_id):
        refuse(Reason.TAKEN, "count")
    uow.counts.begin(Count(act.id, act.site_id, CountKind.STOCK_TAKE, act.at, act.desk_id))
    return CountBegun(count_id=act.id)


def count_scan(act: acts.CountScan, uow: UnitOfWork) -> Counted:
    """Write what was scanned; the same thing in the same place counts once."""
    count_id = _going_on(act.count_id, uow)
    storage = _storage(act.storage)
    first = uow.counts.scan(replace(act, storage=storage), count_id)
    return Counted(count_id=count_id, again=not first)


def uncount(act: acts.Uncount, uow: UnitOfWork) -> CountChanged:
    """Take a scan back; refused when there is none."""
    count_id = _going_on(act.count_id, uow)
    if not uow.counts.uncount(act.of, act.at):
        refuse(Reason.UNKNOWN, "scan")
    return CountChanged(count_id=count_id)


def count_chargers(act: acts.CountChargers, uow: UnitOfWork) -> CountChanged:
    """Write how many chargers lie somewhere."""
    count_id = _going_on(act.count_id, uow)
    if not 0 <= act.quantity <= MOST_CHARGERS:
        refuse(Reason.MALFORMED, "quantity", "24")
    uow.counts.chargers(replace(act, storage=_storage(act.storage)), count_id)
    return CountChanged(count_id=count_id)


def explain(act: acts.Explain, uow: UnitOfWork) -> CountChanged:
    """Write a decision about a difference: an act, or a cause that somebody follows up."""
    count_id = _going_on(act.count_id, uow)
    if act.bucket not in DIFFERENCES or (act.remedy is None) == (act.cause is None):
        refuse(Reason.EMPTY, "cause")
    note = tidy_text(act.note, "note", LONGEST_NOTE)
    if act.cause is Cause.OTHER and not note:
        refuse(Reason.EMPTY, "note")
    if act.cause and (act.follow_up is None or not uow.staff.look(act.follow_up).active):
        refuse(Reason.EMPTY, "follow_up")
    uow.counts.explain(replace(act, note=note), count_id)
    return CountChanged(count_id=count_id)


def follow_up(act: acts.FollowUp, uow: UnitOfWork) -> FollowedUp:
    """A difference of an earlier count is seen to; refused when it was before."""
    tidy_text(act.note, "note", LONGEST_NOTE)
    if not uow.counts.follow_up(act):
        refuse(Reason.ALREADY_SETTLED, "explanation")
    return FollowedUp(explanation_id=act.explanation_id)


def end_count(act: acts.EndCount, uow: UnitOfWork) -> CountChanged:
    """Nothing more is counted."""
    count = uow.counts.get(act.count_id)
    if count.ended_at is not None:
        refuse(Reason.COUNT_ENDED, "count")
    uow.counts.end(count.id, act.at)
    return CountChanged(count_id=count.id)


def _going_on(count_id: UUID, uow: UnitOfWork) -> UUID:
    """The count that goes on: this one, or the one it joined."""
    count = uow.counts.look(count_id)
    if count.joined is not None:
        count = uow.counts.look(count.joined)
    if count.ended_at is not None:
        refuse(Reason.COUNT_ENDED, "count")
    return count.id


def _storage(text: str) -> str:
    storage = tidy_text(text, "storage", LONGEST_STORAGE)
    if not storage:
        refuse(Reason.EMPTY, "storage")
    return storage
