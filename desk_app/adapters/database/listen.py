"""Notices of a PostgreSQL server: NOTIFY on a connection of its own, which nobody waits for."""

from collections import deque
from collections.abc import Callable
from typing import Any
from uuid import UUID

import msgspec
import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy.engine import URL

from desk_app.usecases.live_ports import LineCutError, Notice
from desk_app.usecases.opening import Trouble

CHANNEL = "leenbalie"
PARAMETERS: dict[str, Any] = {
    "connect_timeout": 3,  # seconds; libpq takes no less than 2
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "application_name": "leenbalie notices",
}


class _Told(msgspec.Struct):
    """What the trigger on the journal says; more than is named here is left alone."""

    act: UUID
    desk: UUID
    kind: str
    device: UUID | None = None
    loan: UUID | None = None
    newcomer: UUID | None = None


_decode = msgspec.json.Decoder(_Told).decode


class PostgresLive:
    """Opens lines to one server."""

    def __init__(self, url: Callable[[], URL], **parameters: Any) -> None:  # noqa: ANN401 - of libpq
        self._url = url  # a password may be typed later
        self._parameters = PARAMETERS | parameters

    def open(self) -> "PostgresLine | Trouble":
        """A line that hears every act from now on."""
        try:
            connection = psycopg.connect(
                autocommit=True, **_parameters(self._url()) | self._parameters
            )
        except psycopg.OperationalError:
            return Trouble.UNREACHABLE
        try:
            connection.execute(f"LISTEN {CHANNEL}")
        except psycopg.OperationalError:
            connection.close()
            return Trouble.UNREACHABLE
        return PostgresLine(connection)


class PostgresLine:
    """Below psycopg's own calls, which all wait: its connection is only asked what has come."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self._connection = connection
        self._pgconn = connection.pgconn
        self._come: deque[Notice] = deque()
        self.descriptor: int | None = self._pgconn.socket
        self._asked = False  # a sign of life is waited for

    def drain(self) -> tuple[Notice, ...]:
        """Take what the server sent, its sign of life too."""
        try:
            self._read()
        except psycopg.OperationalError as error:
            raise LineCutError from error
        come = tuple(self._come)
        self._come.clear()
        return come

    def beat(self) -> None:
        """Send the cheapest query there is; its answer is looked for when the next is due."""
        try:
            self._read()
            if self._asked:
                raise LineCutError
            self._pgconn.send_query(b"SELECT 1")
            self._pgconn.flush()
            self._asked = True
        except psycopg.OperationalError as error:
            raise LineCutError from error

    def close(self) -> None:
        """Let go of the connection; nothing is said to a server that may not answer."""
        self._connection.close()

    def _read(self) -> None:
        pgconn = self._pgconn
        pgconn.consume_input()
        while self._asked and not pgconn.is_busy():
            if pgconn.get_result() is None:
                self._asked = False
        while (told := pgconn.notifies()) is not None:
            self._come.append(notice(told.extra))
        if pgconn.transaction_status == TransactionStatus.UNKNOWN:
            raise LineCutError


def notice(extra: bytes) -> Notice:
    """The notice that the trigger wrote."""
    told = _decode(extra)
    return Notice(told.act, told.desk, told.kind, told.device, told.loan, told.newcomer)


def _parameters(url: URL) -> dict[str, Any]:
    """What SQLAlchemy's URL says, in the words of libpq."""
    named = {
        "host": url.host,
        "port": url.port,
        "user": url.username,
        "password": url.password,
        "dbname": url.database,
    }
    return {name: value for name, value in named.items() if value} | dict(url.query)
