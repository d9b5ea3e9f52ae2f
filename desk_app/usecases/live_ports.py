"""What other desks did, as it happens: notices, and whoever brings them."""

from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from desk_app.usecases.opening import Trouble

SETUP_KINDS = frozenset({"add_desk", "save_rules", "save_site", "save_staff", "set_up"})


@dataclass(frozen=True, slots=True)
class Notice:
    """One act in the journal: what it was, where, and what it touched."""

    act_id: UUID
    desk_id: UUID
    kind: str
    device_id: UUID | None = None
    loan_id: UUID | None = None
    newcomer_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Everything:
    """Some notices were missed, nobody knows which: everything has to be looked at again."""


News = tuple[Notice, ...] | Everything


def ids_of(news: News) -> frozenset[UUID]:
    """Everything that is touched, by id; nothing in particular when everything may be."""
    if isinstance(news, Everything):
        return frozenset()
    every = (
        each for n in news for each in (n.act_id, n.device_id, n.loan_id, n.newcomer_id) if each
    )
    return frozenset(every)


def touches(news: News, *things: UUID | None) -> bool:
    """Tell whether one of these may be another by now."""
    present = {thing for thing in things if thing is not None}
    return bool(present) and (isinstance(news, Everything) or not present.isdisjoint(ids_of(news)))


def is_about_setup(news: News) -> bool:
    """Tell whether rules, sites or staff may be others by now."""
    return isinstance(news, Everything) or any(notice.kind in SETUP_KINDS for notice in news)


class LineCutError(Exception):
    """The line is of no use any more: the server went away, or does not answer."""


class NoticeLine(Protocol):
    """An open line; nothing here waits, so it may be asked on any thread that does not either."""

    @property
    def descriptor(self) -> int | None:
        """What becomes readable when there is something; none: ``drain`` has to be tried."""
        ...

    def drain(self) -> tuple[Notice, ...]:
        """What came in since, in order; raises ``LineCutError``."""
        ...

    def beat(self) -> None:
        """Ask for a sign of life; raises ``LineCutError`` when the one before got none."""
        ...

    def close(self) -> None:
        """Let go."""
        ...


class Live(Protocol):
    """Opens lines to one database."""

    def open(self) -> NoticeLine | Trouble:
        """A new line, or why there is none; takes seconds, so for a job."""
        ...
