"""One transaction on one database, with every store the use cases ask for."""

from collections.abc import Sequence
from typing import Self

from sqlalchemy import Connection, Engine, and_, bindparam, delete, func, insert, select, update
from sqlalchemy.exc import DBAPIError

from desk_app.adapters.database import registers, tables
from desk_app.adapters.database.certificates import SqlCertificates
from desk_app.adapters.database.conflicts import conflicts_refused
from desk_app.adapters.database.counts import SqlCounts
from desk_app.adapters.database.credentials import SqlCredentials
from desk_app.adapters.database.days import SqlDays
from desk_app.adapters.database.engine import writer
from desk_app.adapters.database.evidence import SqlPapers, SqlReports
from desk_app.adapters.database.forgetting import SqlForgetting
from desk_app.adapters.database.inbox import SqlConflicts
from desk_app.adapters.database.journal import SqlJournal
from desk_app.adapters.database.loans import SqlLoans
from desk_app.adapters.database.payload import decode_rules, encode_rules
from desk_app.adapters.database.scans import SqlScans
from desk_app.adapters.database.troubles import trouble_of, troubles_named
from desk_app.domain.devices import Device
from desk_app.domain.people import Course, Newcomer, Site, Staff
from desk_app.domain.register_acts import Enrolment
from desk_app.domain.settings import Rules
from desk_app.usecases.opening import TroubleError
from desk_app.usecases.ports import Clock

RULES = select(tables.setting.c.value).where(tables.setting.c.name == "rules")
SET_RULES = update(tables.setting).where(tables.setting.c.name == "rules")
ADD_RULES = insert(tables.setting)
ANY_STAFF = select(tables.staff.c.id).limit(1)
_this_one = and_(
    tables.enrolment.c.course_id == bindparam("course_id"),
    tables.enrolment.c.newcomer_id == bindparam("newcomer_id"),
)
IS_ENROLLED = select(tables.enrolment.c.course_id).where(_this_one)
ENROL = insert(tables.enrolment)
UNENROL = delete(tables.enrolment).where(_this_one)
UNENROL_THERE = select(func.unenrol(bindparam("course_id"), bindparam("newcomer_id")))


class SqlUnitOfWork:
    """One writing transaction; leaving it without a commit changes nothing."""

    def __init__(
        self, engine: Engine, newcomers: registers.SqlRegister[Newcomer], clock: Clock
    ) -> None:
        self._engine = writer(engine)
        self._newcomers = newcomers
        self._clock = clock

    def __enter__(self) -> Self:
        with troubles_named():
            self._connection = self._engine.connect()
            try:
                self._connection.begin()
            except DBAPIError:
                self._connection.close()
                raise
        self._fill(self._connection)
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object, /) -> None:
        with troubles_named():  # giving up is a word to the server as well
            self._connection.close()
        if isinstance(error, DBAPIError) and (trouble := trouble_of(error)):
            raise TroubleError(trouble) from error

    def commit(self) -> None:
        with troubles_named():
            self._connection.commit()
        if self.forgetting.has_forgotten:
            self._empty_write_ahead_log()

    def _empty_write_ahead_log(self) -> None:
        """Old pages of the forgotten must not linger beside the database file."""
        if self._connection.dialect.name == "sqlite":
            driver = self._connection.connection.driver_connection
            if driver is not None:
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()

    def is_set_up(self) -> bool:
        return self._connection.execute(ANY_STAFF).first() is not None

    def _fill(self, connection: Connection) -> None:
        self.sites: registers.BoundRegister[Site] = registers.SITES.bound(connection)
        self.desks = registers.SqlDesks(connection)
        self.staff: registers.BoundRegister[Staff] = registers.STAFF.bound(connection)
        self.credentials = SqlCredentials(connection, self._clock)
        self.devices: registers.BoundRegister[Device] = registers.DEVICES.bound(connection)
        self.courses: registers.BoundRegister[Course] = registers.COURSES.bound(connection)
        self.newcomers = self._newcomers.bound(connection)
        self.sims = registers.SqlSims(connection)
        self.loans = SqlLoans(connection)
        self.reports = SqlReports(connection)
        self.papers = SqlPapers(connection)
        self.certificates = SqlCertificates(connection)
        self.scans = SqlScans(connection)
        self.enrolments = SqlEnrolments(connection)
        self.settings = SqlSettings(connection)
        self.journal: SqlJournal = SqlJournal(connection, self._clock)
        self.conflicts = SqlConflicts(connection, self._clock)
        self.counts = SqlCounts(connection)
        self.days = SqlDays(connection)
        self.forgetting = SqlForgetting(connection, self._clock)


class SqlEnrolments:
    """Who follows which course, inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, enrolments: Sequence[Enrolment]) -> int:
        new = [row for row in map(_enrolment, dict.fromkeys(enrolments)) if not self._has(row)]
        if new:
            with conflicts_refused():
                self._connection.execute(ENROL, new)
        return len(new)

    def remove(self, enrolment: Enrolment) -> None:
        there = self._connection.dialect.name == "postgresql"  # a desk deletes nothing by itself
        self._connection.execute(UNENROL_THERE if there else UNENROL, _enrolment(enrolment))

    def _has(self, row: dict[str, object]) -> bool:
        return self._connection.execute(IS_ENROLLED, row).first() is not None


class SqlSettings:
    """The rules of lending, kept as one value."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rules(self) -> Rules:
        value = self._connection.execute(RULES).scalar()
        return decode_rules(value) if value else Rules()

    def save(self, rules: Rules) -> None:
        value = {"value": encode_rules(rules)}
        if not self._connection.execute(SET_RULES, value).rowcount:
            self._connection.execute(ADD_RULES, value | {"name": "rules"})


def _enrolment(enrolment: Enrolment) -> dict[str, object]:
    return {"course_id": enrolment.course_id, "newcomer_id": enrolment.newcomer_id}
