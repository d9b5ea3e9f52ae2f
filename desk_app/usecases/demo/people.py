"""The newcomers of the demo: names that go with the language of their course."""

from collections.abc import Iterator, Sequence

from desk_app.domain.people import Newcomer
from desk_app.domain.register_acts import DemoNames
from desk_app.usecases.demo.dice import Dice

MIXED = frozenset({"en", "fr", "nl"})  # contact languages that many learnt as a second one
OWN_LANGUAGE = 0.5
WITHOUT_NUMBER = 0.015
LOWEST, HIGHEST = 100_000, 9_999_999


class People:
    """Makes newcomers up, each with a client number of its own."""

    def __init__(self, names: Sequence[DemoNames], most: int, dice: Dice) -> None:
        self._names = names
        self._dice = dice
        self._numbers: Iterator[int] = iter(dice.sample(range(LOWEST, HIGHEST), most))

    def newcomer(self, language: str) -> Newcomer:
        """Somebody who follows a course in ``language``."""
        dice, number = self._dice, next(self._numbers)
        names = self._list_for(language)
        return Newcomer(
            dice.uuid(),
            "" if dice.happens(WITHOUT_NUMBER) else f"K{number:07d}",
            dice.choice(names.family),
            dice.choice(names.given),
            self._contact(number),
        )

    def _list_for(self, language: str) -> DemoNames:
        """A list of the language, or of any; a short one, in another script, more rarely."""
        own = [names for names in self._names if names.language == language]
        from_anywhere = language in MIXED and not self._dice.happens(OWN_LANGUAGE)
        fitting = self._names if from_anywhere or not own else own
        return self._dice.choices(fitting, [len(names.given) ** 2 for names in fitting])[0]

    def _contact(self, number: int) -> str:
        """A phone number that is nobody's, an address that reaches nobody, or nothing."""
        last = f"{number % 10_000:04d}"
        phone = f"+32 470 00 {last[:2]} {last[2:]}"
        mail = f"k{number:07d}@example.org"
        return self._dice.choices((phone, mail, ""), (70, 22, 8))[0]
