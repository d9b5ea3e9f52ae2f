"""A count that is made without the server joins later, and no scan of it is lost."""

from pathlib import Path
from uuid import uuid4

import pytest

from desk_app.domain.compare import Compared, compare
from desk_app.domain.count_acts import BeginCount, CountScan, EndCount, Uncount
from desk_app.domain.counts import Bucket, Count, CountKind, Thing
from desk_app.domain.devices import Device
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import CountBegun, DayClosed
from desk_app.usecases.closing import Closing
from desk_app.usecases.offline_ports import Online
from tests.support.counting import Counting, Running
from tests.support.shared import SharedDesk, shared
from tests.support.town import Town, done, open_town


@pytest.fixture
def town(postgres_url: str):
    made = open_town(postgres_url)
    made.clock = Running(made.clock.now)  # type: ignore[assignment]
    made.settle()
    yield made
    made.database.close()


@pytest.fixture
def pair(town: Town, tmp_path: Path):
    with shared(town, tmp_path, 2) as desks:
        yield desks


def begin(desk: SharedDesk) -> Count:
    act = BeginCount(
        id=uuid4(),
        at=desk.town.clock(),
        desk_id=desk.place.id,
        site_id=desk.town.site.id,
        kind=CountKind.DAY,
    )
    begun = done(desk.perform(act))
    assert isinstance(begun, CountBegun)
    return Count(act.id, desk.town.site.id, CountKind.DAY, act.at, desk.place.id, begun.joined)


def scan(desk: SharedDesk, count: Count, device: Device, storage: str = "kast") -> None:
    thing = Thing(device.tag, device.id)
    done(desk.do(CountScan, count_id=count.id, storage=storage, thing=thing))


def compared(town: Town) -> Compared:
    going_on = town.database.counts.open_at(town.site.id)
    assert going_on
    counted = town.database.counts.counted(going_on.count.id)
    assert counted
    return compare(counted.basis)


def test_two_counts_that_began_apart_become_one(town: Town, pair: list[SharedDesk]):
    an, bram = pair
    devices = [town.device() for _ in range(4)]
    for desk in pair:
        desk.door.rebuild()
    an.net.up = False
    lonely = begin(an)
    scan(an, lonely, devices[0])
    scan(an, lonely, devices[1])
    here = begin(bram)
    scan(bram, here, devices[1], "laadkar")
    scan(bram, here, devices[2])
    an.net.up = True
    assert an.look() == Online(sent=3)
    going_on = town.database.counts.open_at(town.site.id)
    assert going_on and going_on.count.id == here.id and len(going_on.scans) == 4
    found = compared(town)
    assert (found.in_order, [line.thing.code for line in found.lines]) == (3, [devices[3].tag])
    scan(an, lonely, devices[3])
    assert compared(town).lines == ()


def test_an_open_count_goes_on_without_the_server(town: Town, pair: list[SharedDesk]):
    an, bram = pair
    devices = [town.device() for _ in range(3)]
    count = begin(bram)
    scan(bram, count, devices[0])
    for desk in pair:
        desk.door.rebuild()
    an.net.up = False
    near = an.mirror.database.counts
    going_on = near.open_at(town.site.id)
    assert going_on and going_on.count.id == count.id and len(going_on.scans) == 1
    scan(an, count, devices[1])
    counted = near.counted(count.id)
    assert counted
    (line,) = compare(counted.basis).lines
    assert (line.bucket, line.thing.code) == (Bucket.MISSING, devices[2].tag)
    an.net.up = True
    an.look()
    assert compared(town).in_order == 2


def test_what_was_lent_after_it_was_counted_apart_is_no_difference(
    town: Town, pair: list[SharedDesk]
):
    an, _ = pair
    device = town.device()
    an.door.rebuild()
    count = begin(an)
    an.net.up = False
    scan(an, count, device)
    done(town.hand_out(device, town.newcomer(), town.course()))
    an.net.up = True
    an.look()
    found = compared(town)
    assert (found.in_order, found.lines) == (1, ())


def test_a_scan_of_a_count_that_ended_meanwhile_waits_in_the_inbox(
    town: Town, pair: list[SharedDesk]
):
    an, bram = pair
    device = town.device()
    count = begin(bram)
    for desk in pair:
        desk.door.rebuild()
    an.net.up = False
    scan(an, count, device)
    done(bram.do(EndCount, count_id=count.id))
    an.net.up = True
    assert an.look() == Online(refused=1)
    (line,) = town.database.inbox.open()
    assert isinstance(line.act, CountScan) and line.reason.reason is Reason.COUNT_ENDED


def test_a_scan_that_is_taken_back_apart_is_taken_back_once(town: Town, pair: list[SharedDesk]):
    an, _ = pair
    device = town.device()
    an.door.rebuild()
    count = begin(an)
    an.net.up = False
    act = an.act(CountScan, count_id=count.id, storage="kast", thing=Thing(device.tag, device.id))
    done(an.perform(act))
    done(an.do(Uncount, count_id=count.id, of=act.id))
    again = an.do(Uncount, count_id=count.id, of=act.id)
    assert again == Refused(Reason.UNKNOWN, "scan")
    an.net.up, an.net.tricks = True, ["lose"]
    an.look()
    an.look()
    (line,) = compared(town).lines
    assert line.bucket is Bucket.MISSING


def test_a_day_is_closed_at_the_server_only_and_counted_without_it(
    town: Town, pair: list[SharedDesk]
):
    an, _ = pair
    town.rules(full_count_days=0)
    device = town.device()
    an.door.rebuild()
    here = Counting(town)
    close = here.closing._draft(Closing(here.today))
    an.net.up = False
    an.look()
    scan(an, begin(an), device)
    assert an.perform(close) == Refused(Reason.NEEDS_SERVER, "CloseDay")
    assert town.database.counts.days() == ()
    an.net.up = True
    an.look()
    assert isinstance(done(an.perform(here.closing._draft(Closing(here.today)))), DayClosed)
    assert compared(town).in_order == 1
