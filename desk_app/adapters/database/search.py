"""Search as you type: names by folded words in any order, codes by how they begin."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    column,
    func,
    or_,
    select,
    table,
    text,
)

from desk_app.adapters.database import rows
from desk_app.adapters.database.tables import course, device, newcomer
from desk_app.domain import numbers
from desk_app.usecases.reads import Hit

Fold = Callable[[str], str]
Parameters = dict[str, Any]

LIMIT: BindParameter[int] = bindparam("limit")
LAST = "\U0010ffff"  # after every character a code may have
LONGEST_SEARCH = 200
index = table("newcomer_search", column("rowid"))
MATCH = text("newcomer_search MATCH :match")


def plain(words: str) -> str:
    """What a database can be asked: printable, and not a whole book."""
    return "".join(c if c.isprintable() else " " for c in words[:LONGEST_SEARCH]).strip()


def begins(code: ColumnElement[str], kind: str = "code") -> ColumnElement[bool]:
    """The code begins with what ``beginning`` says; an index serves this on both databases.

    A ``serial`` is a maker's, so its hyphens count.
    """
    return and_(code >= bindparam(f"{kind}_low"), code < bindparam(f"{kind}_high"))


def beginning(words: str) -> Parameters:
    """The parameters of ``begins``; no code begins with nothing."""
    lows = {"code": numbers.compact(words), "serial": words.upper()}
    highs = {f"{kind}_high": low and low + LAST for kind, low in lows.items()}
    return {f"{kind}_low": low for kind, low in lows.items()} | highs


def contains(words: str) -> str:
    """A LIKE pattern for text that contains ``words`` as they are."""
    escaped = re.sub(r"([\\%_])", r"\\\1", words.lower())
    return f"%{escaped}%"


@lru_cache(maxsize=32)
def named(dialect: str, count: int) -> ColumnElement[bool]:
    """A newcomer in whose name each of ``count`` words begins a word."""
    if dialect == "sqlite":
        return newcomer.c.row.in_(select(index.c.rowid).where(MATCH))
    key = newcomer.c.search_key
    return and_(
        *(
            or_(key.like(bindparam(f"first{n}")), key.like(bindparam(f"word{n}")))
            for n in range(count)
        )
    )


def name_words(dialect: str, folded: list[str]) -> Parameters:
    """The parameters of ``named``."""
    if dialect == "sqlite":
        return {"match": " ".join(f'"{word}"*' for word in folded)}
    firsts = {f"first{n}": f"{word}%" for n, word in enumerate(folded)}
    return firsts | {f"word{n}": f"% {word}%" for n, word in enumerate(folded)}


@lru_cache(maxsize=32)
def _few_named(dialect: str, count: int) -> Select[Any]:
    if dialect == "sqlite":
        some = select(index.c.rowid).where(MATCH).limit(LIMIT)
        return select(newcomer).where(newcomer.c.row.in_(some))
    return select(newcomer).where(named(dialect, count)).limit(LIMIT)


def _coded(code: ColumnElement[str], statement: Select[Any], kind: str = "code") -> Select[Any]:
    return statement.where(begins(code, kind)).order_by(code).limit(LIMIT)


BY_NUMBER = _coded(newcomer.c.client_number, select(newcomer))
BY_TAG = _coded(device.c.tag, select(device))
BY_SERIAL = _coded(device.c.serial, select(device), "serial")
COURSES = (
    select(course)
    .where(
        or_(
            func.lower(course.c.code).like(bindparam("like"), escape="\\"),
            func.lower(course.c.name).like(bindparam("like"), escape="\\"),
        )
    )
    .order_by(course.c.last_lesson.desc())
    .limit(LIMIT)
)


def search(connection: Connection, fold: Fold, words: str, limit: int) -> tuple[Hit, ...]:
    """At most ``limit`` hits of each kind: newcomers, then devices, then courses."""
    words = plain(words)
    if not words:
        return ()
    found = (
        *_newcomers(connection, fold, words, limit),
        *_devices(connection, words, limit),
        *_courses(connection, words, limit),
    )
    return tuple(dict.fromkeys(found))


def _newcomers(connection: Connection, fold: Fold, words: str, limit: int) -> Iterator[Hit]:
    found: list[rows.AnyRow] = []
    if any(character.isdigit() for character in words):
        found += connection.execute(BY_NUMBER, beginning(words) | {"limit": limit}).all()
    if folded := fold(words).split():
        dialect = connection.dialect.name
        parameters = name_words(dialect, folded) | {"limit": limit}
        found += connection.execute(_few_named(dialect, len(folded)), parameters).all()
    for row in found:
        person = rows.newcomer(row)
        yield Hit("newcomer", person.id, person.name, person.client_number or person.contact)


def _devices(connection: Connection, words: str, limit: int) -> Iterator[Hit]:
    parameters = beginning(words) | {"limit": limit}
    for statement in (BY_TAG, BY_SERIAL):
        for row in connection.execute(statement, parameters):
            yield Hit("device", row.id, row.tag, f"{row.serial} · {row.model}")


def _courses(connection: Connection, words: str, limit: int) -> Iterator[Hit]:
    for row in connection.execute(COURSES, {"like": contains(words), "limit": limit}):
        yield Hit("course", row.id, row.name, row.code)
