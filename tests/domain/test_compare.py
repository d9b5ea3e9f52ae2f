"""Any world, any count: each device in one bucket, and what follows from that."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.domain.compare import Basis, Compared, Known, KnownSim, Stood, compare
from desk_app.domain.counts import DIFFERENCES, Bucket, Cause, Explained, Remedy, Seen, Thing
from desk_app.domain.devices import DeviceState

HERE, THERE = UUID(int=1), UUID(int=2)
AN, BRAM = UUID(int=11), UUID(int=12)
BEGUN = datetime(2026, 11, 23, 16, tzinfo=UTC)
S = DeviceState

stood = st.builds(Stood, st.sampled_from(S), st.sampled_from((HERE, THERE, None)))


@st.composite
def devices(draw: st.DrawFn, number: int) -> Known:
    """A device, and how it went its way while the count went on."""
    times = sorted(draw(st.sets(st.integers(1, 90), max_size=3)))
    before = draw(stood)
    later = [
        Stood(s.state, s.at_site_id, BEGUN + timedelta(minutes=minutes))
        for minutes, s in ((minutes, draw(stood)) for minutes in times)
    ]
    registered = bool(later) and draw(st.booleans())
    way = later if registered else [before, *later]
    return Known(UUID(int=100 + number), f"LB{number:06d}", way[-1], tuple(way[:-1]), registered)


@st.composite
def worlds(draw: st.DrawFn) -> dict[str, Any]:
    """Devices, and scans of them, of others and of unknown codes, in any order."""
    known = [draw(devices(number)) for number in range(draw(st.integers(0, 6)))]
    codes = st.sampled_from(("LB999999", "5CD0000001", "SOMETHING1"))
    things = [Thing(k.tag, k.device_id) for k in known]
    scanned = st.one_of(st.sampled_from(things), codes.map(Thing)) if things else codes.map(Thing)
    seen = [
        Seen(
            UUID(int=1000 + n),
            draw(scanned),
            draw(st.sampled_from(("kast", "laadkar"))),
            draw(st.sampled_from((AN, BRAM))),
            BEGUN + timedelta(minutes=draw(st.integers(0, 100))),
        )
        for n in range(draw(st.integers(0, 8)))
    ]
    return {"site_id": HERE, "known": known, "seen": seen}


def add_up(compared: Compared, world: dict[str, Any]) -> bool:
    unknown = {s.thing.code for s in world["seen"] if s.thing.device_id is None}
    everything = len(world["known"]) + len(unknown)
    return compared.in_order + compared.away + len(compared.lines) == everything


@given(worlds())
def test_each_thing_is_in_exactly_one_bucket(world: dict[str, Any]):
    compared = compare(Basis(**world))
    keys = [line.thing.key for line in compared.lines]
    assert len(set(keys)) == len(keys)
    assert add_up(compared, world)
    assert {line.bucket for line in compared.lines} <= set(DIFFERENCES)


@given(worlds(), st.randoms(use_true_random=False))
def test_neither_the_order_of_scans_nor_a_double_one_matters(world: dict[str, Any], chance: Any):
    once = compare(Basis(**world))
    seen = [*world["seen"], *world["seen"][:2]]
    chance.shuffle(seen)
    again = compare(Basis(**world | {"seen": seen}))
    assert [(x.bucket, x.thing) for x in again.lines] == [(x.bucket, x.thing) for x in once.lines]
    assert (again.in_order, again.away) == (once.in_order, once.away)


@given(worlds())
def test_the_same_count_compares_the_same(world: dict[str, Any]):
    assert compare(Basis(**world)) == compare(Basis(**world))


@given(worlds())
def test_what_lay_here_all_the_time_is_missing_unless_it_was_seen(world: dict[str, Any]):
    lines = {line.thing.key: line for line in compare(Basis(**world)).lines}
    seen = {scan.thing.device_id for scan in world["seen"]}
    for known in world["known"]:
        ways = (*known.before, known.now)
        always = all(s.lies_at(HERE) for s in ways) and not known.registered
        bucket = lines[known.device_id].bucket if known.device_id in lines else None
        if known.device_id not in seen and always:
            assert bucket is Bucket.MISSING
        if known.device_id in seen:
            assert bucket is not Bucket.MISSING
        if not any(s.lies_at(HERE) for s in ways) and known.device_id in seen:
            assert bucket in (Bucket.ON_LOAN, Bucket.OTHER_SITE, Bucket.WRONG_STATE)


@given(worlds(), st.data())
@settings(max_examples=60)
def test_a_cause_settles_its_own_difference_and_no_other(
    world: dict[str, Any], data: st.DataObject
):
    lines = compare(Basis(**world)).open
    if not lines:
        return
    chosen = data.draw(st.sampled_from(lines))
    bucket = data.draw(st.sampled_from((chosen.bucket, Bucket.TWICE)))
    said = Explained(chosen.thing, bucket, AN, BEGUN, cause=Cause.BEING_SOUGHT)
    after = compare(Basis(**world, explained=[said]))
    still_open = {line.thing for line in after.open}
    expected = {line.thing for line in lines}
    assert still_open == expected - ({chosen.thing} if bucket is chosen.bucket else set())
    assert add_up(after, world)


def test_an_act_that_was_chosen_stays_named_once_the_difference_is_gone():
    known = Known(UUID(int=100), "LB000001", Stood(S.IN_TRANSIT, THERE), ())
    said = Explained(
        Thing(known.tag, known.device_id), Bucket.MISSING, AN, BEGUN, remedy=Remedy.SEND
    )
    (line,) = compare(Basis(HERE, [known], explained=[said])).lines
    assert (line.bucket, line.put_right, line.is_settled) == (Bucket.MISSING, True, True)


def test_a_cause_whose_difference_is_gone_is_forgotten():
    known = Known(UUID(int=100), "LB000001", Stood(S.READY, HERE))
    thing = Thing(known.tag, known.device_id)
    said = Explained(thing, Bucket.MISSING, AN, BEGUN, cause=Cause.BEING_SOUGHT)
    seen = [Seen(UUID(int=1000), thing, "kast", AN, BEGUN)]
    compared = compare(Basis(HERE, [known], seen=seen, explained=[said]))
    assert (compared.in_order, compared.lines) == (1, ())


def test_a_sim_that_was_seen_is_in_a_bucket_too():
    sim = KnownSim(UUID(int=300), "8932020000000000010", Bucket.ON_LOAN)
    seen = [Seen(UUID(int=1000), Thing(sim.iccid, sim_id=sim.sim_id), "kast", AN, BEGUN)]
    (line,) = compare(Basis(HERE, [], [sim], seen)).lines
    assert (line.bucket, line.thing.sim_id, line.seen) == (Bucket.ON_LOAN, sim.sim_id, tuple(seen))


def test_a_device_stood_as_it_did_before_its_first_act():
    later = Stood(S.LENT, None, BEGUN)
    known = Known(UUID(int=100), "LB000001", later, (Stood(S.READY, HERE),))
    assert known.at(BEGUN - timedelta(days=9)).state is S.READY
    assert Known(UUID(int=100), "LB000001", later).at(BEGUN - timedelta(days=9)) is later
