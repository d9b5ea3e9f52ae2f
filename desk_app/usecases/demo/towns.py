"""The sites of the demo; addresses and numbers are made up."""

from desk_app.domain.people import DeskPlace, Site
from desk_app.usecases.demo.dice import Dice

SITES = 14
TOWNS = (
    ("BRU", "Brussel", "1000"),
    ("BRG", "Brugge", "8000"),
    ("KOR", "Kortrijk", "8500"),
    ("OOS", "Oostende", "8400"),
    ("ROE", "Roeselare", "8800"),
    ("HAS", "Hasselt", "3500"),
    ("GEN", "Genk", "3600"),
    ("LEU", "Leuven", "3000"),
    ("VIL", "Vilvoorde", "1800"),
    ("HAL", "Halle", "1500"),
    ("MEC", "Mechelen", "2800"),
    ("TUR", "Turnhout", "2300"),
    ("AAL", "Aalst", "9300"),
    ("SIN", "Sint-Niklaas", "9100"),
)


def other_sites(home: Site, dice: Dice) -> tuple[Site, ...]:
    """The sites beside ``home``, which may be one of the towns or not."""
    towns = [town for town in TOWNS if home.code != town[0] and home.name != town[1]]
    return tuple(
        Site(dice.uuid(), code, name, f"Voorbeeldstraat {number}, {post} {name}", _phone(number))
        for number, (code, name, post) in enumerate(towns[: SITES - 1], 1)
    )


def desk_at(site: Site, dice: Dice) -> DeskPlace:
    """One desk at a site."""
    return DeskPlace(dice.uuid(), site.id, "balie 1")


def _phone(number: int) -> str:
    return f"+32 2 000 00 {number:02d}"
