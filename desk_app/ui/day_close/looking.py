"""Looks at what is counted at this site; slow, so for a job."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from desk_app.domain.counts import CountKind
from desk_app.domain.errors import Refused
from desk_app.ui.day_close.tally import Tally
from desk_app.usecases.count_desk import CountDesk
from desk_app.usecases.count_ports import CountLook

Named = tuple[UUID, str]


@dataclass(frozen=True, slots=True)
class Looked:
    """What goes on here; the tally is handed over."""

    look: CountLook | None
    tally: Tally
    storages: tuple[str, ...]


def look(desk: CountDesk, me: Named) -> Looked:
    """The count that is open here, and the storage places there ever were."""
    going_on = desk.going_on()
    storages = desk.looks.storages(desk.site_id)
    if going_on is None:
        return Looked(None, Tally(names=dict([me])), storages)
    names = dict([*going_on.staff, me])
    return Looked(going_on, Tally(going_on.scans, going_on.chargers, names), storages)


def begin(desk: CountDesk, kind: CountKind, me: Named) -> Looked | Refused:
    """Begin, and look at what was joined when others count here already."""
    begun = desk.begin(kind)
    return begun if isinstance(begun, Refused) else look(desk, me)


def in_order(before: Iterable[str], found: Iterable[str]) -> tuple[str, ...]:
    """Storage places in an order that stays: those that are new come after, by name."""
    known = tuple(before)
    new = {each for each in found if each not in known}
    return known + tuple(sorted(new, key=str.casefold))
