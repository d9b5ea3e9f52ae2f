"""One desk of many in a process of its own: through the door, or with bare statements."""

import pickle
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy.engine import make_url

from desk_app.domain.errors import Refused
from tests.support.town import open_town


def main(kind: str, file: Path) -> None:
    """Says when it is ready, begins at the next line, and says when all is done."""
    works = acts(kind, file)
    print("ready", flush=True)
    sys.stdin.readline()
    for work in works:
        work()
    print("done", flush=True)


def acts(kind: str, file: Path) -> list[Callable[[], None]]:
    """The acts of a desk, each to be called once."""
    url, content = pickle.loads(file.read_bytes())  # noqa: S301 - the measure wrote it
    return {"ours": _ours, "bare": _bare}[kind](url, content)


def _ours(url: str, content: Any) -> list[Callable[[], None]]:
    town = open_town(url)
    town.database.reads.setup()  # connected, as any desk is before its first act
    staff_id, acts = content

    def perform(act: Any) -> None:
        outcome = town.desk.perform(act, staff_id)
        if isinstance(outcome, Refused):
            raise TypeError(outcome)

    return [partial(perform, act) for act in acts]


def _bare(url: str, content: list[list[tuple[str, Any]]]) -> list[Callable[[], None]]:
    where = make_url(url)
    options = dict(where.query)
    connection = psycopg.connect(dbname=where.database, user=where.username, **options)

    def replay(statements: list[tuple[str, Any]]) -> None:
        with connection.cursor() as cursor:
            for statement, parameters in statements:
                cursor.execute(statement, parameters)
                if cursor.description:
                    cursor.fetchall()
        connection.commit()

    return [partial(replay, statements) for statements in content]


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
