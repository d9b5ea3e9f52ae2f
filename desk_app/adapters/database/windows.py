"""Windows on the lists: filter, order, offset, and how many rows there are."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, or_, true

from desk_app.adapters.database.lists import Listing
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


@dataclass(frozen=True, slots=True)
class Looking:
    """How names are folded, and what day it is at the desk that looks."""

    fold: Fold
    today: date


def window(connection: Connection, listing: Listing, query: Query, looking: Looking) -> list[Any]:
    """The rows of ``query``, in its order; rows that are equal keep theirs."""
    where, parameters = _where(connection, listing, query, looking)
    statement = (
        listing.rows.where(where)
        .order_by(_order(listing, query), listing.key)
        .limit(bindparam("limit"))
        .offset(bindparam("offset"))
    )
    bounds = {"limit": query.limit, "offset": query.offset}
    return list(connection.execute(statement, parameters | bounds))


def _order(listing: Listing, query: Query) -> ColumnElement[Any]:
    """In the query's order; a gap comes last, which the databases do not agree on."""
    name = query.order or next(iter(listing.orders))
    order = listing.orders[name]
    turned = order.desc() if query.descending else order.asc()
    return turned.nulls_last() if name in listing.gaps else turned


def count(connection: Connection, listing: Listing, query: Query, looking: Looking) -> int:
    """How many rows ``query`` has in all."""
    where, parameters = _where(connection, listing, query, looking)
    found: int = connection.execute(listing.counted.where(where), parameters).scalar_one()
    return found


def _where(
    connection: Connection, listing: Listing, query: Query, looking: Looking
) -> tuple[ColumnElement[bool], Parameters]:
    chosen = listing.filters[query.only] if query.only else true()
    parameters: Parameters = {"today": looking.today}
    words = plain(query.words)
    if not words:
        return chosen, parameters
    found = listing.search
    parameters |= beginning(words) | {"like": contains(words)}
    folded = looking.fold(words).split() if listing.by_name else []
    if folded:
        dialect = connection.dialect.name
        found = or_(found, named(dialect, len(folded)))
        parameters |= name_words(dialect, folded)
    return and_(chosen, found), parameters
