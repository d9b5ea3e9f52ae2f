"""Fills a database with many devices, loans and newcomers, straight through the driver."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from desk_app.adapters.database.database import SqlDatabase
from desk_app.adapters.folding import fold
from desk_app.domain import numbers

GIVEN = ("Yusuf", "Fatima", "Ahmad", "Selam", "Olena", "Maria", "Jose", "Mehmet", "Amina", "Ion")
FAMILY = ("Al-Hamdan", "Ahmadi", "Tesfay", "Kovalenko", "Popescu", "Yilmaz", "Nowak", "Diallo")
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def key(kind: int, n: int) -> bytes:
    """The sixteen bytes of the n-th id of a kind."""
    return kind.to_bytes(4) + n.to_bytes(12)


def fill(path: Path, devices: int, loans: int, newcomers: int) -> SqlDatabase:
    """Half of the devices are out; every name is one of 80 combinations with a number."""
    database = SqlDatabase(f"sqlite:///{path}", fold, lambda: NOW)
    database.upgrade()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        _few(connection)
        _many(connection, "device", 12, _devices(devices))
        _many(connection, "newcomer", 9, _newcomers(newcomers))
        _many(connection, "loan", 14, _loans(devices, loans, newcomers))
        out = ((key(8, n), a, None) for n in _open(devices, loans) for a in ("charger", "sleeve"))
        _many(connection, "loan_accessory", 3, out)
        connection.execute("ANALYZE")
    connection.close()
    return database


def tag(n: int) -> str:
    """The tag of the n-th device."""
    return numbers.asset_tag(n)


def _few(connection: sqlite3.Connection) -> None:
    day = TODAY.isoformat()
    _many(connection, "site", 5, [(key(1, 0), "LEU", "Leuven", "", "")])
    _many(connection, "desk", 3, [(key(2, 0), key(1, 0), "balie 2")])
    _many(connection, "staff", 5, [(key(3, 0), "An Peeters", 2, 1, 1)])
    course = (key(5, 0), "MO-LEU-2026-001", "MO Arabisch", "ar", "blended", day, day, key(1, 0), 1)
    _many(connection, "course", 9, [course])


def _many(
    connection: sqlite3.Connection, table: str, width: int, rows: "Iterator[tuple] | list[tuple]"
) -> None:
    marks = ", ".join("?" * width)
    connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608 - our own names


def _open(devices: int, loans: int) -> range:
    """The newest loan of every second device is open."""
    return range(loans - devices, loans, 2)


def _devices(count: int) -> Iterator[tuple]:
    for n in range(count):
        lent = n % 2 == 0
        state, place = ("lent", "borrower") if lent else ("ready", "cabinet")
        where = None if lent else key(1, 0)
        serial = f"5CD{n:07d}"
        model = "HP Chromebook 11 G9 EE"
        yield (
            *(key(6, n), tag(n), serial, model, key(1, 0), state, place, where),
            *(None, "2029-06-30", "", 1),
        )


def _newcomers(count: int) -> Iterator[tuple]:
    for n in range(count):
        given, family = GIVEN[n % 10], f"{FAMILY[n % 8]} {_letters(n)}"
        search = f"{family} {given}".lower().replace("-", " ")
        yield (n + 1, key(7, n), f"K{n:07d}", family, given, "", search, None, 1)


def _letters(n: int) -> str:
    """Four letters that make the n-th name one of its own."""
    return "".join(chr(97 + (n // 26**place) % 26) for place in range(4))


def _loans(devices: int, loans: int, newcomers: int) -> Iterator[tuple]:
    still_out = set(_open(devices, loans))
    for n in range(loans):
        device, begun = n % devices, NOW - timedelta(days=30 + (loans - n) // devices * 90)
        number = f"U{n:09d}0"
        ended = None if n in still_out else str((begun + timedelta(days=60)).replace(tzinfo=None))
        yield (
            *(key(8, n), number, key(6, device), key(7, n % newcomers), key(5, 0), key(2, 0)),
            *(None, None, str(begun.replace(tzinfo=None)), "2026-12-19", 0, ended),
            *("returned" if ended else None, 1),
        )
