"""Who may sign in, and every try: each in a transaction of its own."""

from contextlib import suppress
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Engine, Select, bindparam, func, insert, select

from desk_app.adapters.database import rows
from desk_app.adapters.database.credentials import SAVE, made
from desk_app.adapters.database.engine import writer
from desk_app.adapters.database.evidence_tables import sign_in
from desk_app.adapters.database.tables import credential, staff
from desk_app.adapters.database.troubles import troubles_named
from desk_app.domain.credentials import Credential, SignInHow
from desk_app.domain.people import Staff
from desk_app.usecases.opening import TroubleError
from desk_app.usecases.ports import Clock
from desk_app.usecases.sign_in_ports import Account, Failures

MOST_FAILURES = 20  # more make no longer pause
RECORD = insert(sign_in)
_working = select(staff).join(credential, credential.c.staff_id == staff.c.id).where(staff.c.active)
ALL = _working.order_by(staff.c.name, staff.c.id)
ACCOUNT = _working.add_columns(credential.c.staff_id, credential.c.pin, credential.c.badge)
OF_STAFF = ACCOUNT.where(staff.c.id == bindparam("key"))
OF_BADGE = ACCOUNT.where(credential.c.badge == bindparam("key"))
_tries = sign_in.alias("tries")
_here = sign_in.c.desk_id == bindparam("desk_id")
_who = sign_in.c.staff_id == bindparam("staff_id")


def _since(good: Any, one: Any) -> Select[Any]:  # noqa: ANN401 - conditions
    """Failures that ``one`` describes, after the last success that ``good`` describes."""
    last = select(func.max(_tries.c.at)).where(_tries.c.succeeded, good).scalar_subquery()
    after = (last.is_(None)) | (sign_in.c.at > last)
    return (
        select(sign_in.c.at)
        .where(one, ~sign_in.c.succeeded, after)
        .order_by(sign_in.c.at.desc())
        .limit(MOST_FAILURES)
    )


FAILURES_OF = _since(_tries.c.staff_id == bindparam("staff_id"), _who)
FAILURES_HERE = _since(
    _tries.c.desk_id == bindparam("desk_id"), _here & sign_in.c.staff_id.is_(None)
)
LAST_SUCCESS = (
    select(sign_in.c.at)
    .where(_who, _here, sign_in.c.succeeded)
    .order_by(sign_in.c.at.desc())
    .limit(1)
)


class SqlAccounts:
    """The moments are the server's on PostgreSQL: a desk's clock shortens no pause."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock
        self._is_server = engine.dialect.name == "postgresql"

    def all(self) -> tuple[Staff, ...]:
        with troubles_named(), self._engine.connect() as connection:
            return tuple(map(rows.staff, connection.execute(ALL)))

    def of_staff(self, staff_id: UUID) -> Account | None:
        return self._account(OF_STAFF, staff_id)

    def of_badge(self, badge: str) -> Account | None:
        return self._account(OF_BADGE, badge)

    def failures(self, staff_id: UUID | None, desk_id: UUID) -> Failures:
        statement = FAILURES_HERE if staff_id is None else FAILURES_OF
        key: dict[str, UUID] = {"desk_id": desk_id} if staff_id is None else {"staff_id": staff_id}
        with troubles_named(), self._engine.connect() as connection:
            found = tuple(connection.execute(statement, key).scalars())
            server = select(func.clock_timestamp())
            now: datetime = (
                connection.execute(server).scalar_one() if self._is_server else self._clock()
            )
        return Failures(found, now)

    def record(self, desk_id: UUID, staff_id: UUID | None, how: SignInHow, *, good: bool) -> None:
        at = func.clock_timestamp() if self._is_server else self._clock()
        row = {"id": uuid4(), "desk_id": desk_id, "staff_id": staff_id}
        with troubles_named(), writer(self._engine).begin() as connection:
            connection.execute(RECORD.values(at=at, succeeded=good, how=how.value, **row))

    def renew(self, credential: Credential) -> None:
        values = {"key": credential.staff_id, "pin": credential.pin, "badge": credential.badge}
        with (  # what cannot be written now may wait; the login of a desk may only read it
            suppress(TroubleError),
            troubles_named(),
            writer(self._engine).begin() as connection,
        ):
            connection.execute(SAVE, values | {"changed_at": self._clock()})

    def last_success(self, staff_id: UUID, desk_id: UUID) -> datetime | None:
        key = {"staff_id": staff_id, "desk_id": desk_id}
        with troubles_named(), self._engine.connect() as connection:
            moment: datetime | None = connection.execute(LAST_SUCCESS, key).scalar()
        return moment

    def _account(self, statement: Select[Any], key: object) -> Account | None:
        with troubles_named(), self._engine.connect() as connection:
            row = connection.execute(statement, {"key": key}).one_or_none()
        return Account(rows.staff(row), made(row)) if row else None
