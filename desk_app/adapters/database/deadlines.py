"""A server that goes silent is given up: connections and statements with a deadline, no threads."""

import socket
import struct
import time
from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen
from sqlalchemy import Dialect, Engine, event

STATEMENT_SECONDS = 1.5
PROBE_SECONDS = 0.8
GIVEN_UP_SECONDS = 1.0  # after a deadline passed nobody else waits for the same server
SSL_REQUEST = struct.pack("!ii", 8, 80877103)  # a live server answers S or N at once
DEFAULT_PORT = "5432"
SOCKETS = "/var/run/postgresql"
RV = TypeVar("RV")


class Deadlines:
    """How long one engine waits for its server, and since when it has given it up."""

    def __init__(self, statement: float = STATEMENT_SECONDS, probe: float = PROBE_SECONDS) -> None:
        self.statement = statement
        self._probe = probe
        self._given_up = float("-inf")

    def give_up(self) -> None:
        """A deadline passed."""
        self._given_up = time.monotonic()

    def probe(self, host: str, port: str) -> None:
        """Raise ``psycopg.OperationalError`` unless something like a server answers in time.

        libpq waits for two seconds at least, whatever it is told, so this comes first.
        """
        if time.monotonic() - self._given_up < GIVEN_UP_SECONDS:
            raise psycopg.OperationalError("the server was silent a moment ago")
        try:
            answered = _answers(host, int(port), self._probe)
        except OSError as error:
            self.give_up()
            raise psycopg.OperationalError("no server answers there") from error
        if not answered:
            raise psycopg.OperationalError("what answers there is no PostgreSQL")


class HastyConnection(psycopg.Connection[Any]):
    """Each wait for the server ends at the deadline, and the connection with it."""

    deadlines: Deadlines

    def wait(self, gen: PQGen[RV], interval: float = 0.1, timeout: float | None = None) -> RV:
        """As psycopg's own; raises ``OperationalError`` on a closed connection when it is late."""
        late = self.deadlines.statement if timeout is None else timeout
        try:
            return super().wait(gen, interval, late)
        except psycopg.OperationalError as error:
            if timeout is None and error.sqlstate is None and not self.closed:
                self.deadlines.give_up()
                self.pgconn.finish()  # what becomes of the statement is not known
            raise


def hasten(engine: Engine, deadlines: Deadlines) -> None:
    """Give every connection of an engine on PostgreSQL deadlines."""

    class Hasty(HastyConnection):
        pass

    Hasty.deadlines = deadlines

    @event.listens_for(engine, "do_connect")
    def _connect(_dialect: Dialect, _record: Any, arguments: Any, parameters: Any) -> Hasty:  # noqa: ANN401 - SQLAlchemy's signature
        hosts = str(parameters.get("host") or SOCKETS).split(",")
        ports = str(parameters.get("port") or DEFAULT_PORT).split(",")
        if len(hosts) == 1:  # of several libpq finds the one that answers
            deadlines.probe(hosts[0], ports[0])
        return Hasty.connect(*arguments, **{"connect_timeout": 2} | parameters)


def _answers(host: str, port: int, seconds: float) -> bool:
    """Ask whether it speaks TLS, which every PostgreSQL answers before anything else."""
    if host.startswith("/"):
        with socket.socket(socket.AF_UNIX) as asked:
            asked.settimeout(seconds)
            asked.connect(f"{host}/.s.PGSQL.{port}")
            return _asks(asked)
    with socket.create_connection((host, port), timeout=seconds) as asked:
        return _asks(asked)


def _asks(asked: socket.socket) -> bool:
    asked.sendall(SSL_REQUEST)
    return asked.recv(1) in (b"S", b"N")
