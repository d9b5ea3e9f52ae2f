"""The windows of a long list that are kept in memory: the ones used last."""

from collections import OrderedDict
from typing import Generic, TypeVar

R = TypeVar("R")
SIZE = 50  # rows: a screen or two, read and shown within a frame
MOST = 40  # windows


class Windows(Generic[R]):
    """Rows by their place in the list, as far as they are known."""

    def __init__(self) -> None:
        self._held: OrderedDict[int, tuple[R, ...]] = OrderedDict()

    def __contains__(self, number: int) -> bool:
        return number in self._held

    def keep(self, number: int, rows: tuple[R, ...]) -> None:
        """Hold a window; the one not used for longest goes."""
        self._held[number] = rows
        self._held.move_to_end(number)
        while len(self._held) > MOST:
            self._held.popitem(last=False)

    def row(self, place: int) -> R | None:
        """The row at ``place``, when its window is held."""
        number, inside = divmod(place, SIZE)
        rows = self._held.get(number, ())
        if inside >= len(rows):
            return None
        self._held.move_to_end(number)
        return rows[inside]

    def last_used(self, count: int) -> tuple[int, ...]:
        """The numbers of the windows used last, at most ``count`` of them."""
        return tuple(self._held)[-count:]

    def rows(self) -> tuple[tuple[int, R], ...]:
        """Every row that is held, with its place."""
        return tuple(
            (number * SIZE + inside, row)
            for number, rows in self._held.items()
            for inside, row in enumerate(rows)
        )

    def clear(self) -> None:
        """Hold nothing."""
        self._held.clear()
