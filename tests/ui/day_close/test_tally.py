from datetime import UTC, datetime
from uuid import UUID

from desk_app.domain.counts import Seen, Thing
from desk_app.ui.day_close.looking import in_order
from desk_app.ui.day_close.tally import Tally

AN, BRAM = UUID(int=1), UUID(int=2)
NOW = datetime(2026, 11, 23, 17, tzinfo=UTC)
ONE, OTHER = Thing("LB0000001", UUID(int=11)), Thing("LB0000002", UUID(int=12))


def seen(thing: Thing, storage: str, by: UUID) -> Seen:
    return Seen(UUID(int=21), thing, storage, by, NOW)


def test_a_thing_counts_once_in_each_place_and_once_in_all():
    tally = Tally(
        [seen(ONE, "kast", AN), seen(ONE, "kar", BRAM), seen(OTHER, "kast", AN)],
        (("kast", 12),),
        {AN: "An", BRAM: "Bram"},
    )
    tally.add(ONE, "kast", BRAM)
    told = tally.tallied()
    assert (told.all, told.here("kast"), told.here("kar"), told.here("zolder")) == (2, 2, 1, 0)
    assert dict(told.people) == {"An": (("kast", 2),), "Bram": (("kar", 1),)}
    assert (told.chargers_in("kast"), told.chargers_in("kar")) == (12, 0)


def test_what_is_taken_back_leaves_no_trace():
    tally = Tally([seen(ONE, "kast", AN)], names={AN: "An"})
    tally.remove(ONE, "kar")
    assert tally.has(ONE)
    tally.remove(ONE, "kast")
    tally.remove(OTHER, "kast")
    told = tally.tallied()
    assert not tally.has(ONE) and (told.all, told.places, told.people) == (0, (), ())


def test_places_keep_their_order_and_new_ones_come_after():
    assert in_order((), ("zolder", "Kast", "kar")) == ("kar", "Kast", "zolder")
    assert in_order(("zolder", "kar"), ("kar", "bureau")) == ("zolder", "kar", "bureau")
