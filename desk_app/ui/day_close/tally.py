"""What a count came to so far, kept as it grows: a scan costs the same however many there are."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from desk_app.domain.counts import Seen, Thing

Numbers = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Tallied:
    """How many were counted, never which, nor how many there should be."""

    all: int = 0  # different things, wherever they lie
    places: Numbers = ()  # by storage place
    people: tuple[tuple[str, Numbers], ...] = ()  # by name, then by storage place
    chargers: Numbers = ()  # by storage place

    def here(self, storage: str) -> int:
        """How many things were counted in one place."""
        return dict(self.places).get(storage, 0)

    def chargers_in(self, storage: str) -> int:
        """How many chargers were counted in one place."""
        return dict(self.chargers).get(storage, 0)


class Tally:
    """Everything that was counted: each thing once in a place, under who scanned it first there."""

    def __init__(
        self,
        seen: Iterable[Seen] = (),
        chargers: Numbers = (),
        names: Mapping[UUID, str] | None = None,
    ) -> None:
        self._names = dict(names or {})
        self._chargers = dict(chargers)
        self._by: dict[UUID | str, dict[str, UUID]] = defaultdict(dict)
        self._counts: Counter[tuple[UUID, str]] = Counter()
        for each in seen:
            self.add(each.thing, each.storage, each.by)

    def has(self, thing: Thing) -> bool:
        """Tell whether it was counted, wherever."""
        return bool(self._by.get(thing.key))

    def add(self, thing: Thing, storage: str, by: UUID) -> None:
        """One more; twice in one place is once."""
        places = self._by[thing.key]
        if storage not in places:
            places[storage] = by
            self._counts[by, storage] += 1

    def remove(self, thing: Thing, storage: str) -> None:
        """It was not counted there after all."""
        places = self._by[thing.key]
        if (by := places.pop(storage, None)) is not None:
            self._counts[by, storage] -= 1
        if not places:
            del self._by[thing.key]

    def set_chargers(self, storage: str, quantity: int) -> None:
        """The last number said of a place counts."""
        self._chargers[storage] = quantity

    def tallied(self) -> Tallied:
        """The numbers as they are now."""
        places: Counter[str] = Counter()
        people: dict[UUID, dict[str, int]] = defaultdict(dict)
        for (by, storage), count in self._counts.items():
            if count:
                places[storage] += count
                people[by][storage] = count
        named = ((self._names.get(by, ""), tuple(own.items())) for by, own in people.items())
        return Tallied(
            len(self._by), tuple(places.items()), tuple(named), tuple(self._chargers.items())
        )
