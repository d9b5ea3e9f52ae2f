"""What the registers have of the things in a file: many keys at once."""

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import BindParameter, Connection, Engine, Select, bindparam, select

from desk_app.adapters.database import rows
from desk_app.adapters.database.tables import course, device, enrolment, newcomer, site
from desk_app.adapters.database.troubles import troubles_named
from desk_app.domain.devices import Device
from desk_app.domain.people import Course, Newcomer, Site
from desk_app.usecases.import_newcomers import Member

T = TypeVar("T")
KEYS_AT_ONCE = 500  # each database limits how many values one statement takes
KEYS: BindParameter[Any] = bindparam("keys", expanding=True)
BY_SERIAL = select(device).where(device.c.serial.in_(KEYS))
BY_TAG = select(device).where(device.c.tag.in_(KEYS))
BY_CODE = select(course).where(course.c.code.in_(KEYS))
BY_NUMBER = select(newcomer).where(newcomer.c.client_number.in_(KEYS))
MEMBERS = (
    select(newcomer, enrolment.c.course_id)
    .join(enrolment, enrolment.c.newcomer_id == newcomer.c.id)
    .where(enrolment.c.course_id.in_(KEYS), newcomer.c.forgotten_at.is_(None))
)


class SqlKnown:
    """Answers for a whole file; nothing is locked."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def sites(self) -> Sequence[Site]:
        with troubles_named(), self._engine.connect() as connection:
            return [rows.site(row) for row in connection.execute(select(site))]

    def devices(self, serials: Collection[str], tags: Collection[str]) -> Sequence[Device]:
        by_serial = self._all(BY_SERIAL, serials, rows.device)
        by_tag = self._all(BY_TAG, tags, rows.device)
        return list({found.id: found for found in (*by_serial, *by_tag)}.values())

    def courses(self, codes: Collection[str]) -> Sequence[Course]:
        return self._all(BY_CODE, codes, rows.course)

    def newcomers(self, client_numbers: Collection[str]) -> Sequence[Newcomer]:
        return self._all(BY_NUMBER, client_numbers, rows.newcomer)

    def members(self, course_ids: Collection[UUID]) -> Sequence[Member]:
        return self._all(MEMBERS, course_ids, _member)

    def _all(
        self, statement: Select[Any], keys: Collection[Any], make: Callable[[rows.AnyRow], T]
    ) -> list[T]:
        with troubles_named(), self._engine.connect() as connection:
            return [make(row) for row in _in_parts(connection, statement, keys)]


def _in_parts(
    connection: Connection, statement: Select[Any], keys: Collection[Any]
) -> Iterator[rows.AnyRow]:
    left = iter(keys)
    while part := list(islice(left, KEYS_AT_ONCE)):
        yield from connection.execute(statement, {"keys": part})


def _member(row: rows.AnyRow) -> Member:
    return Member(row.course_id, rows.newcomer(row))
