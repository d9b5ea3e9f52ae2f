"""Windows on the lists: filter, order, offset, and how many rows there are."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, or_, true

from desk_app.adapters.database.lists import LISTINGS, Listing
from desk_app.adapters.database.search import (
    Fold,
    Parameters,
    beginning,
    contains,
    name_words,
    named,
    plain,
)
from desk_app.usecases.reads import Query

WEEK, MONTH = timedelta(days=7), timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Looking:
    """How names are folded, and what day it is at the desk that looks."""

    fold: Fold
    today: date

    @property
    def days(self) -> Parameters:
        """The days that filters ask for."""
        monday = self.today - timedelta(days=self.today.weekday())
        return {
            "today": self.today,
            "week_ago": self.today - WEEK,
            "month_ago": self.today - MONTH,
            "monday": monday,
            "sunday": monday + timedelta(days=6),
        }


@dataclass(frozen=True, slots=True)
class Shape:
    """What two questions share when one statement serves both."""

    register: str
    only: str
    words: bool
    names: int  # words that may begin a word of a name
    dialect: str
    here: bool = False  # at one site


def window(connection: Connection, register: str, query: Query, looking: Looking) -> list[Any]:
    """The rows of ``query``, in its order; rows that are equal keep theirs."""
    shape, parameters = _asked(connection, register, query, looking)
    statement = _window(shape, query.order, query.descending)
    return list(connection.execute(statement, parameters | _bounds(query)).all())


def listed(
    connection: Connection, register: str, query: Query, looking: Looking
) -> tuple[list[Any], int]:
    """The rows of ``query`` and how many it has in all, in one question."""
    shape, parameters = _asked(connection, register, query, looking)
    statement = _listed(shape, query.order, query.descending)
    found = list(connection.execute(statement, parameters | _bounds(query)).all())
    if found or not query.offset:
        return found, found[0].in_all if found else 0
    return [], count(connection, register, query, looking)


def count(connection: Connection, register: str, query: Query, looking: Looking) -> int:
    """How many rows ``query`` has in all."""
    shape, parameters = _asked(connection, register, query, looking)
    found: int = connection.execute(_count(shape), parameters).scalar_one()
    return found


@lru_cache(maxsize=256)
def _window(shape: Shape, order: str, descending: bool) -> Select[Any]:  # noqa: FBT001 - a key
    listing = LISTINGS[shape.register]
    return (
        listing.rows.where(_where(shape))
        .order_by(_order(listing, order, descending=descending), listing.key)
        .limit(bindparam("limit"))
        .offset(bindparam("offset"))
    )


@lru_cache(maxsize=256)
def _listed(shape: Shape, order: str, descending: bool) -> Select[Any]:  # noqa: FBT001 - a key
    in_all = _count(shape).correlate(None).scalar_subquery()
    return _window(shape, order, descending).add_columns(in_all.label("in_all"))


@lru_cache(maxsize=64)
def _count(shape: Shape) -> Select[Any]:
    listing = LISTINGS[shape.register]
    counted = listing.counted
    if shape.words:
        for table, on in listing.found:
            counted = counted.outerjoin(table, on)
    return counted.where(_where(shape))


def _bounds(query: Query) -> Parameters:
    return {"limit": query.limit, "offset": query.offset}


def _order(listing: Listing, order: str, *, descending: bool) -> ColumnElement[Any]:
    """In this order; a gap comes last, which the databases do not agree on."""
    name = order or next(iter(listing.orders))
    column = listing.orders[name]
    turned = column.desc() if descending else column.asc()
    return turned.nulls_last() if name in listing.gaps else turned


def _asked(
    connection: Connection, register: str, query: Query, looking: Looking
) -> tuple[Shape, Parameters]:
    parameters = looking.days | {"site": query.site_id}
    dialect = connection.dialect.name
    words = plain(query.words)
    folded: list[str] = []
    if words:
        parameters |= beginning(words) | {"like": contains(words)}
        folded = looking.fold(words).split() if LISTINGS[register].by_name else []
    if folded:
        parameters |= name_words(dialect, folded)
    here = query.site_id is not None
    return Shape(register, query.only, bool(words), len(folded), dialect, here), parameters


def _where(shape: Shape) -> ColumnElement[bool]:
    listing = LISTINGS[shape.register]
    chosen = listing.filters[shape.only] if shape.only else true()
    if shape.here and listing.here is not None:
        chosen = and_(chosen, listing.here)
    if not shape.words:
        return chosen
    found = listing.search
    if shape.names:
        found = or_(found, named(shape.dialect, shape.names))
    return and_(chosen, found)
