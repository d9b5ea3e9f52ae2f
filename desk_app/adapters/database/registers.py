"""The registers: get with a lock, add in bulk, save when the version still fits."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    and_,
    bindparam,
    insert,
    select,
    true,
    update,
)

from desk_app.adapters.database import rows, tables
from desk_app.adapters.database.conflicts import conflicts_refused
from desk_app.domain.bundles import Sim
from desk_app.domain.devices import Device
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.people import Course, DeskPlace, Newcomer, Site, Staff


class HasId(Protocol):
    """Anything a register keeps."""

    @property
    def id(self) -> UUID: ...


T = TypeVar("T", bound=HasId)
Fold = Callable[[str], str]
Values = Mapping[str, Any]


class SqlRegister(Generic[T]):
    """One table of things with an id; ``values`` are the columns without id and version.

    What is not ``here`` is unknown to every act.
    """

    def __init__(
        self,
        table: Table,
        make: Callable[[rows.AnyRow], T],
        values: Callable[[T], Values],
        here: ColumnElement[bool] | None = None,
    ) -> None:
        versioned = "version" in table.c
        same = and_(table.c.id == bindparam("key"), true() if here is None else here)
        self._name = str(table.name)  # a refusal is kept as JSON
        self._make = make
        self._values = values
        self._versioned = versioned
        self._look = select(table).where(same)
        self._get = self._look.with_for_update()
        self._insert = insert(table)
        if versioned:
            same &= table.c.version == bindparam("former")
        self._update = update(table).where(same)
        self._has = select(table.c.id).where(table.c.id == bindparam("key"))

    def bound(self, connection: Connection) -> "BoundRegister[T]":
        """This register inside one transaction."""
        return BoundRegister(self, connection)

    def get(self, connection: Connection, key: UUID, *, lock: bool = True) -> T:
        row = connection.execute(self._get if lock else self._look, {"key": key}).one_or_none()
        if row is None:
            refuse(Reason.UNKNOWN, self._name)
        return self._make(row)

    def has(self, connection: Connection, key: UUID) -> bool:
        return connection.execute(self._has, {"key": key}).one_or_none() is not None

    def add(self, connection: Connection, things: Sequence[T]) -> None:
        if not things:
            return
        first = {"version": 1} if self._versioned else {}
        with conflicts_refused():
            connection.execute(
                self._insert, [{"id": t.id, **self._values(t), **first} for t in things]
            )

    def save(self, connection: Connection, thing: T) -> None:
        values = {**self._values(thing), "key": thing.id}
        former: int = getattr(thing, "version", 0)
        if self._versioned:
            values |= {"former": former, "version": former + 1}
        with conflicts_refused():
            changed = connection.execute(self._update, values).rowcount
        if not changed:
            refuse(Reason.CHANGED_MEANWHILE, self._name)


class BoundRegister(Generic[T]):
    """A register and the transaction it works in."""

    def __init__(self, register: SqlRegister[T], connection: Connection) -> None:
        self._register = register
        self._connection = connection

    def get(self, thing_id: UUID) -> T:
        return self._register.get(self._connection, thing_id)

    def look(self, thing_id: UUID) -> T:
        return self._register.get(self._connection, thing_id, lock=False)

    def has(self, thing_id: UUID) -> bool:
        return self._register.has(self._connection, thing_id)

    def add(self, things: Sequence[T]) -> None:
        self._register.add(self._connection, things)

    def save(self, thing: T) -> None:
        self._register.save(self._connection, thing)


def _site(site: Site) -> Values:
    return {
        "code": site.code,
        "name": site.name,
        "address": site.address,
        "phone": site.phone,
    }


def _desk(desk: DeskPlace) -> Values:
    return {"site_id": desk.site_id, "name": desk.name}


def _staff(staff: Staff) -> Values:
    return {"name": staff.name, "role": int(staff.role), "active": staff.active}


def _device(device: Device) -> Values:
    standing = device.standing
    return {
        "tag": device.tag,
        "serial": device.serial,
        "model": device.model,
        "site_id": device.site_id,
        "state": standing.state.value,
        "place": standing.place.value,
        "at_site_id": standing.at_site_id,
        "report_id": standing.report_id,
        "update_until": device.update_until,
        "note": device.note,
    }


def _sim(sim: Sim) -> Values:
    return {
        "iccid": sim.iccid,
        "valid_until": sim.valid_until,
        "status": sim.status.value,
        "device_id": sim.device_id,
    }


def _course(course: Course) -> Values:
    return {
        "code": course.code,
        "name": course.name,
        "contact_language": course.contact_language,
        "format": course.format.value,
        "first_lesson": course.first_lesson,
        "last_lesson": course.last_lesson,
        "site_id": course.site_id,
    }


def newcomers(fold: Fold) -> SqlRegister[Newcomer]:
    """The newcomers; their search key is the folded name, family name first."""

    def values(newcomer: Newcomer) -> Values:
        return {
            "client_number": newcomer.client_number or None,
            "family_name": newcomer.family_name,
            "given_name": newcomer.given_name,
            "contact": newcomer.contact,
            "search_key": fold(f"{newcomer.family_name} {newcomer.given_name}"),
        }

    remembered = tables.newcomer.c.forgotten_at.is_(None)
    return SqlRegister(tables.newcomer, rows.newcomer, values, remembered)


SITES = SqlRegister(tables.site, rows.site, _site)
DESKS = SqlRegister(tables.desk, rows.desk, _desk)
STAFF = SqlRegister(tables.staff, rows.staff, _staff)
DEVICES = SqlRegister(tables.device, rows.device, _device)
SIMS = SqlRegister(tables.sim, rows.sim, _sim)
COURSES = SqlRegister(tables.course, rows.course, _course)


class SqlDesks(BoundRegister[DeskPlace]):
    """The desks, and what those of a site are called."""

    _NAMES = select(tables.desk.c.name).where(tables.desk.c.site_id == bindparam("site_id"))

    def __init__(self, connection: Connection) -> None:
        super().__init__(DESKS, connection)

    def names_at(self, site_id: UUID) -> tuple[str, ...]:
        return tuple(self._connection.execute(self._NAMES, {"site_id": site_id}).scalars())


class SqlSims(BoundRegister[Sim]):
    """The SIMs, findable by the device they sit in."""

    _IN_DEVICE = (
        select(tables.sim).where(tables.sim.c.device_id == bindparam("device_id")).with_for_update()
    )

    def __init__(self, connection: Connection) -> None:
        super().__init__(SIMS, connection)

    def in_device(self, device_id: UUID) -> Sim | None:
        row = self._connection.execute(self._IN_DEVICE, {"device_id": device_id}).one_or_none()
        return rows.sim(row) if row else None
