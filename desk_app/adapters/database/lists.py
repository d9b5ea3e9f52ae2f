"""The lists: their rows, what counts them, their filters and orders."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Select,
    Table,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
)

from desk_app.adapters.database.evidence_tables import paper
from desk_app.adapters.database.lookups import ENROLLED, WITH_DEVICE
from desk_app.adapters.database.search import begins
from desk_app.adapters.database.tables import (
    course,
    desk,
    device,
    loan,
    loan_accessory,
    newcomer,
    sim,
    site,
)

OPEN_LOAN = (loan.c.device_id == device.c.id) & loan.c.ended_at.is_(None)
NAME = func.trim(newcomer.c.given_name + " " + newcomer.c.family_name)
LIKE: BindParameter[str] = bindparam("like")
TODAY: BindParameter[date] = bindparam("today")
WEEK_AGO: BindParameter[date] = bindparam("week_ago")
MONTH_AGO: BindParameter[date] = bindparam("month_ago")
MONDAY: BindParameter[date] = bindparam("monday")
SUNDAY: BindParameter[date] = bindparam("sunday")
SITE: BindParameter[UUID] = bindparam("site", type_=site.c.id.type)


@dataclass(frozen=True, slots=True)
class Listing:
    """One list: its rows, what counts them, its filters and its orders (the first is usual).

    ``gaps`` names the orders in which some rows have nothing: those come last. ``here`` is what
    belongs to a site, where a list can be narrowed to one. ``found`` is what words are looked for
    in beside the counted table itself.
    """

    rows: Select[Any]
    counted: Select[Any]
    search: ColumnElement[bool]
    orders: dict[str, ColumnElement[Any]]
    filters: dict[str, ColumnElement[bool]]
    key: ColumnElement[Any]
    by_name: bool = False
    gaps: frozenset[str] = frozenset()
    here: ColumnElement[bool] | None = None
    found: tuple[tuple[Table, ColumnElement[bool]], ...] = ()


def lent_at(key: BindParameter[UUID]) -> ColumnElement[bool]:
    """Loans that a desk of this site made."""
    return loan.c.desk_id.in_(select(desk.c.id).where(desk.c.site_id == key))


def _like(*columns: ColumnElement[str]) -> ColumnElement[bool]:
    return or_(*(func.lower(c).like(LIKE, escape="\\") for c in columns))


_missing = (
    select(func.count())
    .where(loan_accessory.c.loan_id == loan.c.id, loan_accessory.c.back_at.is_(None))
    .correlate(loan)
    .scalar_subquery()
)
_never_back = case((loan.c.ended_at.is_(None), 0), else_=_missing)
_ended_incomplete = and_(
    loan.c.ended_how == "returned",
    exists().where(loan_accessory.c.loan_id == loan.c.id, loan_accessory.c.back_at.is_(None)),
)
_has_paper = (  # in this form a server looks row by row, and never at all papers at once
    select(paper.c.act_id)
    .where(paper.c.loan_id == loan.c.id, paper.c.kind == "agreement")
    .limit(1)
    .correlate(loan)
    .scalar_subquery()
    .is_not(None)
)

DEVICES = Listing(
    rows=select(
        device,
        site.c.name.label("site"),
        NAME.label("borrower"),
        loan.c.due_date,
        sim.c.id.is_not(None).label("sim"),
    )
    .join(site, site.c.id == device.c.site_id)
    .outerjoin(loan, OPEN_LOAN)
    .outerjoin(newcomer, newcomer.c.id == loan.c.newcomer_id)
    .outerjoin(sim, sim.c.device_id == device.c.id),
    counted=select(func.count(device.c.id)).select_from(device),
    search=or_(begins(device.c.tag), begins(device.c.serial, "serial"), _like(device.c.model)),
    orders={
        "tag": device.c.tag,
        "serial": device.c.serial,
        "model": device.c.model,
        "state": device.c.state,
        "site": site.c.name,
        "due_date": loan.c.due_date,
        "update_until": device.c.update_until,
    },
    filters={
        "ready": device.c.state == "ready",
        "lent": device.c.state == "lent",
        "to_prepare": device.c.state.in_(("returned", "checked", "wiped")),
        "in_repair": device.c.state == "in_repair",
        "unready": device.c.state.in_(("returned", "checked", "wiped", "in_repair")),
    },
    key=device.c.id,
    gaps=frozenset({"due_date", "update_until"}),
    here=device.c.at_site_id == SITE,
)
SIMS = Listing(
    rows=select(sim, func.coalesce(device.c.tag, "").label("tag")).outerjoin(
        device, device.c.id == sim.c.device_id
    ),
    counted=select(func.count(sim.c.id)).select_from(sim),
    found=((device, device.c.id == sim.c.device_id),),
    search=or_(_like(sim.c.iccid), begins(device.c.tag)),
    orders={
        "iccid": sim.c.iccid,
        "status": sim.c.status,
        "valid_until": sim.c.valid_until,
        "tag": device.c.tag,
    },
    filters={"missing": sim.c.status == "missing", "free": sim.c.device_id.is_(None)},
    key=sim.c.id,
    gaps=frozenset({"valid_until", "tag"}),
)
_lent = (loan.c.newcomer_id == newcomer.c.id) & loan.c.ended_at.is_(None)
_tag = (
    select(device.c.tag)
    .join(loan, loan.c.device_id == device.c.id)
    .where(_lent)
    .limit(1)
    .correlate(newcomer)
    .scalar_subquery()
)
NEWCOMERS = Listing(
    rows=select(newcomer, func.coalesce(_tag, "").label("tag")).where(
        newcomer.c.forgotten_at.is_(None)
    ),
    counted=select(func.count(newcomer.c.row))
    .select_from(newcomer)
    .where(newcomer.c.forgotten_at.is_(None)),
    search=begins(newcomer.c.client_number),
    orders={
        "family_name": newcomer.c.search_key,
        "given_name": newcomer.c.given_name,
        "client_number": newcomer.c.client_number,
    },
    filters={"with_device": exists().where(_lent)},
    key=newcomer.c.row,
    by_name=True,
    gaps=frozenset({"client_number"}),
)
COURSES = Listing(
    rows=select(course, site.c.name.label("site"), ENROLLED, WITH_DEVICE).join(
        site, site.c.id == course.c.site_id
    ),
    counted=select(func.count(course.c.id)).select_from(course),
    search=_like(course.c.code, course.c.name),
    orders={
        "first_lesson": course.c.first_lesson,
        "last_lesson": course.c.last_lesson,
        "code": course.c.code,
        "name": course.c.name,
        "site": site.c.name,
        "contact_language": course.c.contact_language,
    },
    filters={"running": course.c.last_lesson >= TODAY},
    key=course.c.id,
)
_open = loan.c.ended_at.is_(None)
_overdue = and_(_open, loan.c.due_date < TODAY)
_ending = select(course.c.id).where(course.c.last_lesson.between(MONDAY, SUNDAY))
LOANS = Listing(
    rows=select(
        loan.c.id,
        loan.c.number,
        loan.c.started_at,
        loan.c.due_date,
        loan.c.awaits_paper,
        loan.c.ended_at,
        loan.c.ended_how,
        device.c.tag,
        device.c.model,
        NAME.label("borrower"),
        newcomer.c.client_number,
        course.c.code.label("course"),
        _never_back.label("missing"),
        _has_paper.label("paper"),
    )
    .join(device, device.c.id == loan.c.device_id)
    .join(newcomer, newcomer.c.id == loan.c.newcomer_id)
    .join(course, course.c.id == loan.c.course_id),
    counted=select(func.count(loan.c.id)).select_from(loan),
    found=(
        (device, device.c.id == loan.c.device_id),
        (newcomer, newcomer.c.id == loan.c.newcomer_id),
    ),
    search=or_(begins(loan.c.number), begins(device.c.tag), begins(newcomer.c.client_number)),
    orders={
        "due_date": loan.c.due_date,
        "started_at": loan.c.started_at,
        "number": loan.c.number,
        "tag": device.c.tag,
        "borrower": newcomer.c.search_key,
    },
    filters={
        "open": _open,
        "due_today": and_(_open, loan.c.due_date == TODAY),
        "overdue": _overdue,
        "overdue_week": and_(_overdue, loan.c.due_date >= WEEK_AGO),
        "overdue_month": and_(_overdue, loan.c.due_date < WEEK_AGO, loan.c.due_date >= MONTH_AGO),
        "overdue_longer": and_(_overdue, loan.c.due_date < MONTH_AGO),
        "course_ends": and_(_open, loan.c.course_id.in_(_ending)),
        "awaits_paper": loan.c.awaits_paper.is_(True),
        "incomplete": _ended_incomplete,
        "ended": loan.c.ended_at.is_not(None),
    },
    key=loan.c.id,
    by_name=True,
    here=lent_at(SITE),
)
LISTINGS = {
    "devices": DEVICES,
    "sims": SIMS,
    "newcomers": NEWCOMERS,
    "courses": COURSES,
    "loans": LOANS,
}
