"""Chance that can be thrown again: the same seed gives the same ids, numbers and moments."""

from datetime import UTC, date, datetime, time
from random import Random
from uuid import UUID

from desk_app.domain import numbers

OPENS, CLOSES = 8, 15  # in UTC: opening hours in Belgium, summer and winter
LETTERS = numbers.CROCKFORD[10:]


class Dice(Random):
    """Random throws, some of them in the shapes that lending knows."""

    def uuid(self) -> UUID:
        """A random (version 4) UUID."""
        return UUID(int=self.getrandbits(128), version=4)

    def loan_number(self) -> str:
        """A loan number with its check character."""
        return numbers.loan_number("".join(self.choices(numbers.CROCKFORD, k=9)))

    def moment(self, day: date) -> datetime:
        """A minute of ``day`` when a counter is open."""
        minute = self.randrange(OPENS * 60, CLOSES * 60)
        return datetime.combine(day, time(minute // 60, minute % 60), UTC)

    def filled(self, pattern: str) -> str:
        """``pattern`` with a digit for every ``#`` and a capital for every ``?``."""
        kinds = {"#": "0123456789", "?": LETTERS}
        return "".join(self.choice(kinds.get(character, character)) for character in pattern)

    def happens(self, share: float) -> bool:
        """Tell whether something happens that happens in ``share`` of all cases."""
        return self.random() < share
