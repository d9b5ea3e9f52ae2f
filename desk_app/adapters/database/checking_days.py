"""Checks closed days: each report, its paper, its place in the chain of its site, and its rows."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection, select

from desk_app.adapters.database.count_tables import day_close, day_head
from desk_app.adapters.database.counts import digest
from desk_app.adapters.database.evidence_tables import act_payload, journal
from desk_app.adapters.database.payload import decode_outcome, decode_report
from desk_app.adapters.database.tables import desk, site
from desk_app.domain.day_report import DayReport, Head
from desk_app.domain.outcomes import DayClosed
from desk_app.usecases.count_ports import LastClose
from desk_app.usecases.upkeep import Finding, Flaw

NONE = LastClose().hash
CLOSES = (
    select(day_close, site.c.code, journal.c.outcome, act_payload.c.payload)
    .join(site, site.c.id == day_close.c.site_id)
    .outerjoin(journal, journal.c.act_id == day_close.c.act_id)
    .outerjoin(act_payload, act_payload.c.act_id == day_close.c.act_id)
    .order_by(day_close.c.site_id, day_close.c.number)
)
HEADS = select(day_head).order_by(day_head.c.close_id, day_head.c.desk_id)
CLOSED = select(journal.c.act_id, journal.c.outcome).where(journal.c.kind == "close_day")
KEPT = select(day_close.c.act_id)
ENTRIES = select(journal.c.desk_id, journal.c.sequence, journal.c.hash)
UNDER = (
    select(day_close, site.c.code, day_head.c.desk_id, day_head.c.sequence)
    .join(site, site.c.id == day_close.c.site_id)
    .join(day_head, day_head.c.close_id == day_close.c.act_id)
    .join(desk, (desk.c.id == day_head.c.desk_id) & (desk.c.site_id == day_close.c.site_id))
    .order_by(day_close.c.number)
)


def of_days(connection: Connection) -> Iterator[list[Finding]]:
    """For each closed day what is wrong with it."""
    heads: dict[UUID, list[Head]] = {}
    for row in connection.execute(HEADS):
        heads.setdefault(row.close_id, []).append(Head(row.desk_id, row.sequence, row.hash))
    before: dict[UUID, tuple[int, str]] = {}
    for row in connection.execute(CLOSES).all():
        former = before.get(row.site_id, (0, NONE))
        whole = _is_whole(connection, row, former, heads.get(row.act_id, []))
        before[row.site_id] = row.number, row.hash
        yield [] if whole else [Finding(Flaw.DAY, _name(row))]
    kept = set(connection.execute(KEPT).scalars())
    for row in connection.execute(CLOSED):
        done = decode_outcome(row.outcome)
        if row.act_id not in kept and isinstance(done, DayClosed):
            yield [Finding(Flaw.DAY, f"{done.day.isoformat()} {done.number}")]


def days_of(connection: Connection, flaws: Iterable[Finding]) -> list[Finding]:
    """The closed days under which an entry of the journal is not as it was."""
    wrong = [(f.desk_id, f.sequence) for f in flaws if f.desk_id is not None]
    if not wrong:
        return []
    found: dict[str, Finding] = {}
    under: dict[UUID, list[Any]] = {}
    for row in connection.execute(UNDER).all():
        under.setdefault(row.desk_id, []).append(row)
    for desk_id, sequence in wrong:
        names = (_name(row) for row in under.get(desk_id, ()) if row.sequence >= sequence)
        if name := next(names, ""):
            found.setdefault(name, Finding(Flaw.DAY, name))
    return list(found.values())


def _is_whole(
    connection: Connection,
    row: Any,  # noqa: ANN401 - a row
    former: tuple[int, str],
    heads: list[Head],
) -> bool:
    content = bytes(row.report)
    if hashlib.sha256(content).hexdigest() != row.hash:
        return False
    report = decode_report(content)
    follows = (row.number, row.previous) == (former[0] + 1, former[1])
    return (
        follows
        and _agrees(row, report)
        and sorted(report.heads, key=lambda head: head.desk_id) == heads
        and _has(connection, heads)
        and _is_counted(connection, row.count_id, report)
    )


def _agrees(row: Any, report: DayReport) -> bool:  # noqa: ANN401 - a row
    """The row says what the report says, and what the journal says was closed."""
    same = (row.site_id, row.number, row.day, row.previous)
    if same != (report.site_id, report.number, report.day, report.previous) or not row.outcome:
        return False
    done, act = decode_outcome(row.outcome), _act(row.payload)
    paper = hashlib.sha256(bytes(row.paper)).hexdigest()
    return (
        isinstance(done, DayClosed)
        and done.hash == row.hash
        and paper == row.paper_sha256 == act.get("paper", {}).get("sha256", paper)
    )


def _act(payload: bytes | None) -> Mapping[str, Any]:
    """The act, when it can be read; what cannot is a flaw of the journal."""
    try:
        found: Mapping[str, Any] = msgspec.json.decode(payload or b"{}")
    except msgspec.MsgspecError:
        return {}
    return found


def _has(connection: Connection, heads: list[Head]) -> bool:
    """Each head is still there: no chain is shorter than it was."""
    for head in heads:
        of_desk = ENTRIES.where(
            journal.c.desk_id == head.desk_id, journal.c.sequence == head.sequence
        )
        row = connection.execute(of_desk).one_or_none()
        if row is None or row.hash != head.hash:
            return False
    return True


def _is_counted(connection: Connection, count_id: UUID | None, report: DayReport) -> bool:
    if report.count is None:
        return count_id is None
    return count_id is not None and digest(connection, count_id) == report.count.digest


def _name(row: Any) -> str:  # noqa: ANN401 - a row
    return f"{row.code} {row.day.isoformat()} ({row.number})"
