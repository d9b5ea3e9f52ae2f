"""Several looks at one moment of a database."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine

from desk_app.adapters.database.troubles import troubles_named

REPEATABLE: Any = {"isolation_level": "REPEATABLE READ"}


@contextmanager
def snapshot(engine: Engine) -> Iterator[Connection]:
    """A connection that sees nothing of what is done meanwhile."""
    with troubles_named(), engine.connect() as connection:
        server = connection.dialect.name == "postgresql"
        yield connection.execution_options(**REPEATABLE) if server else connection
