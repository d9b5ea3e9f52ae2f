"""Where the rows of a list come from, and what is known of them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from desk_app.ui.wording import Sentence
from desk_app.usecases.reads import Listed, Query


class HasId(Protocol):
    """Any row of a list."""

    @property
    def id(self) -> UUID: ...


R = TypeVar("R", bound=HasId)


@dataclass(frozen=True, slots=True)
class Source(Generic[R]):
    """Where the rows come from; both are called in the lane."""

    rows: Callable[[Query], tuple[R, ...]]
    listed: Callable[[Query], Listed[R]]  # the same, and how many there are in all


def counting(rows: Callable[[Query], tuple[R, ...]], count: Callable[[Query], int]) -> Source[R]:
    """Rows whose number is asked apart."""
    return Source(rows, lambda query: Listed(rows(query), count(query)))


@dataclass(frozen=True, slots=True)
class ListState:
    """What is looked at, and how many rows that has; none until the first answer."""

    query: Query
    total: int | None = None
    trouble: Sentence | None = None  # why nothing could be read
