from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from desk_app.domain.condition import Accessory
from desk_app.domain.count_acts import BeginCount, BeginStockTake
from desk_app.domain.counts import Bucket, Cause, Count, CountKind, Remedy
from desk_app.domain.devices import DeviceState, Place, Standing, Step
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import CountBegun
from desk_app.domain.people import Role, Staff
from desk_app.domain.register_acts import SaveDevice
from desk_app.usecases.line import Either
from desk_app.usecases.offline_ports import Online
from desk_app.usecases.stock_take import (
    BegunAt,
    CopiedStock,
    Result,
    SiteStock,
    StockDesk,
    WhoCounted,
)
from tests.support.counting import Counting
from tests.support.town import ICCID, Town, done


def stock_of(here: Counting) -> StockDesk:
    return StockDesk(here.town.database.stock, here.drafts, here.desk._perform)


def begin(here: Counting) -> Count:
    begun = here.desk.begin(CountKind.STOCK_TAKE)
    assert isinstance(begun, Count), begun
    return begun


def finish(here: Counting, count: Count) -> None:
    here.town.later(minutes=1)
    done(here.desk.end(count.id))
    here.town.later(minutes=1)


def site(town: Town, name: str = "Leuven") -> SiteStock:
    (found,) = (each for each in town.database.stock.sites() if each.site == name)
    return found


def result(here: Counting, count: Count) -> Result:
    found = stock_of(here).result(count.id)
    assert found
    return found


def sums(found: Result) -> tuple[int, int, int, int]:
    """In order, put right, explained, left open."""
    compared = found.compared
    return compared.in_order, found.put_right, found.explained, len(compared.open)


def at_gent(town: Town, staff: Staff | None = None) -> Counting:
    return Counting(town, staff, town.desk_at("GEN"))


def count_at(town: Town, site_id: UUID) -> BeginCount:
    common = {"id": uuid4(), "at": town.clock(), "desk_id": town.place.id}
    return BeginCount(**common, site_id=site_id, kind=CountKind.DAY)  # type: ignore[arg-type]


def free_device(here: Counting, **fields: object):
    lies = Standing(DeviceState.READY, Place.CABINET, here.place.site_id)
    return here.town.device(site_id=here.place.site_id, standing=lies, **fields)


def test_every_site_is_listed_by_name_and_none_was_counted_yet(town: Town):
    gent = town.desk_at("GEN")
    sites = town.database.stock.sites()
    assert sites == (SiteStock(town.site.id, "Leuven"), SiteStock(gent.site_id, "Site GEN"))
    assert all(each.free and not each.counts for each in sites)


def test_a_stock_take_shows_how_much_was_counted_and_by_whom(town: Town):
    an, bram = Counting(town), Counting(town, town.clerk())
    one, other = town.device(), town.device()
    count = begin(an)
    taken = site(town).taken
    assert taken and (taken.things, taken.staff, taken.last_scan) == (0, (), None)
    an.hear(count, one.tag, "5CD0000099")
    town.later(minutes=3)
    bram.hear(count, other.tag, one.tag, storage="laadkar")
    done(bram.desk.chargers(count.id, "laadkar", 12))
    now = site(town)
    assert now.taken and now.taken.count.kind is CountKind.STOCK_TAKE
    assert (now.taken.things, now.taken.staff) == (3, ("An Peeters", "Bram"))
    last = now.taken.last_scan
    assert last and abs(last - town.clock()) < timedelta(minutes=1)
    assert now.counts and not now.free
    assert town.database.stock.who_counted(count.id) == WhoCounted(
        (("kast", "An Peeters", 2), ("laadkar", "Bram", 2)), (("laadkar", 12),)
    )


def test_a_scan_that_is_taken_back_is_not_told_as_counted(town: Town):
    here, device = Counting(town), town.device()
    count = begin(here)
    (heard,) = here.hear(count, device.tag)
    done(here.desk.take_back(count.id, heard.scan_id))
    taken = site(town).taken
    assert taken and (taken.things, taken.staff) == (0, ())
    assert town.database.stock.who_counted(count.id) == WhoCounted()


def test_what_a_stock_take_came_to_is_told_once_it_has_ended(town: Town):
    here = Counting(town)
    fine, lost, sought, other = (town.device() for _ in range(4))
    count = begin(here)
    here.hear(count, fine.tag)
    assert stock_of(here).result(count.id) is None
    for line in here.compared(count).lines:
        if line.thing.code == lost.tag:
            done(here.desk.put_right(count.id, line, Remedy.REPORT_MISSING))
        elif line.thing.code == sought.tag:
            done(here.desk.explain(count.id, line, Cause.BEING_SOUGHT, here.staff.id))
    finish(here, count)
    found = result(here, count)
    assert sums(found) == (1, 1, 1, 1)
    assert [line.thing.code for line in found.compared.open] == [other.tag]
    said = next(line.explained for line in found.compared.lines if line.thing.code == sought.tag)
    assert said and said.follow_up and found.staff[said.follow_up] == "An Peeters"
    assert not site(town).counts and site(town).free


def test_what_is_done_after_a_stock_take_changes_nothing_in_it(town: Town):
    here, course = Counting(town), town.course()
    fine, missing, sent = (town.device() for _ in range(3))
    lent = town.lend()
    count = begin(here)
    here.hear(count, fine.tag, lent.tag, "5CD0000099")
    town.later(minutes=1)
    done(town.take_back(lent))
    finish(here, count)
    before = result(here, count)
    assert sums(before) == (1, 1, 0, 3)
    done(town.hand_out(fine, town.newcomer(), course))
    done(town.hand_out(missing, town.newcomer(), course))
    done(town.move(sent.id, Step.REPORT_MISSING))
    done(town.step(lent.device_id, Step.CHECK))
    town.device(serial="5CD0000099")
    town.device()
    after = result(here, count)
    assert sums(after) == sums(before)
    assert [(line.bucket, line.thing) for line in after.compared.lines] == [
        (line.bucket, line.thing) for line in before.compared.lines
    ]
    assert after.compared.away == before.compared.away


def test_a_device_that_was_registered_during_a_stock_take_stays_so(town: Town):
    here = Counting(town)
    count = begin(here)
    here.hear(count, "5CD0000099")
    town.later(minutes=1)
    device = town.device(serial="5CD0000099")
    finish(here, count)
    done(town.move(device.id, Step.REPORT_MISSING))
    (line,) = result(here, count).compared.lines
    assert (line.bucket, line.put_right) == (Bucket.UNKNOWN_CODE, True)


def test_a_sim_that_was_lent_after_a_stock_take_was_in_order_in_it(town: Town):
    here, device = Counting(town), town.device()
    town.sim(device)
    count = begin(here)
    here.hear(count, device.tag, ICCID)
    finish(here, count)
    fields = {"accessories": (Accessory.SIM,), "no_wifi": True}
    done(town.hand_out(device, town.newcomer(), town.course(), **fields))
    assert sums(result(here, count)) == (2, 0, 0, 0)


def test_the_newest_stock_take_of_a_site_counts(town: Town):
    here, device = Counting(town), town.device()
    first = begin(here)
    finish(here, first)
    second = begin(here)
    here.hear(second, device.tag)
    taken = site(town).taken
    assert taken and (taken.count.id, taken.things) == (second.id, 1)
    finish(here, second)
    taken = site(town).taken
    assert taken and taken.count.id == second.id and taken.count.ended_at


def test_a_count_for_the_day_close_is_told_beside_the_last_stock_take(town: Town):
    here = Counting(town)
    taken = begin(here)
    finish(here, taken)
    here.begin()
    now = site(town)
    assert now.taken and now.taken.count.id == taken.id
    assert now.day_count and not now.free and not now.counts


def test_a_coordinator_begins_everywhere_and_each_site_goes_on_at_its_own_desk(town: Town):
    here, gent = Counting(town), at_gent(town, town.clerk("Greet", Role.ICT))
    device = free_device(gent)
    stock = stock_of(here)
    assert stock.site_id == town.site.id
    assert stock.begin() == BegunAt(("Leuven", "Site GEN"), ())
    there = gent.desk.going_on()
    assert there and there.count.kind is CountKind.STOCK_TAKE
    assert gent.begin().id == there.count.id
    gent.hear(there.count, device.tag)
    taken = site(town, "Site GEN").taken
    assert taken and (taken.things, taken.staff) == (1, ("Greet",))
    assert gent.compared(there.count).in_order == 1


def test_a_site_that_counts_already_is_passed_over_and_named(town: Town):
    here, gent = Counting(town), at_gent(town)
    open_one = gent.begin()
    assert stock_of(here).begin() == BegunAt(("Leuven",), ("Site GEN",))
    there = gent.desk.going_on()
    assert there and there.count.id == open_one.id
    assert stock_of(here).begin() == BegunAt((), ("Leuven", "Site GEN"))


def test_a_site_where_somebody_begins_meanwhile_is_passed_over(town: Town):
    here, gent = Counting(town), at_gent(town)
    stock = stock_of(here)
    perform = stock._perform

    def slowly(act):
        if act.site_id == gent.place.site_id:
            gent.begin()
        return perform(act)

    stock._perform = slowly
    assert stock.begin() == BegunAt(("Leuven",), ("Site GEN",))


@pytest.mark.parametrize("role", [Role.ICT, Role.CLERK])
def test_who_is_no_coordinator_begins_everywhere_with_an_approval(town: Town, role: Role):
    here = Counting(town, town.clerk(role=role))
    refused = stock_of(here).begin()
    assert refused == Refused(Reason.NOT_ALLOWED, "BeginStockTake", ("COORDINATOR",))
    assert site(town).free
    assert stock_of(here).begin(town.staff.id) == BegunAt(("Leuven",), ())


def test_a_desk_begins_a_count_at_its_own_site_only(town: Town):
    gent = town.desk_at("GEN")
    elsewhere = town.desk.perform(count_at(town, gent.site_id), town.staff.id)
    assert elsewhere == Refused(Reason.NOT_ALLOWED, "BeginCount", ("COORDINATOR",))
    assert isinstance(town.do(BeginStockTake, site_id=gent.site_id), CountBegun)


def test_a_stock_take_is_of_a_site_that_is_known_and_does_not_join(town: Town):
    assert town.do(BeginStockTake, site_id=uuid4()) == Refused(Reason.UNKNOWN, "site")
    Counting(town).begin()
    taken = town.do(BeginStockTake, site_id=town.site.id)
    assert taken == Refused(Reason.TAKEN, "count")


def test_a_count_that_is_not_known_came_to_nothing(town: Town):
    assert stock_of(Counting(town)).result(uuid4()) is None


def test_a_copy_knows_no_other_site_and_begins_nothing(sqlite_town: Town):
    here = Counting(sqlite_town)
    copied = StockDesk(CopiedStock(), here.drafts, here.desk._perform)
    assert copied.looks.sites() is None
    assert copied.looks.who_counted(uuid4()) == WhoCounted()
    assert copied.result(uuid4()) is None
    assert copied.begin() == Refused(Reason.NEEDS_SERVER, "BeginStockTake")


def test_without_the_server_no_stock_take_begins_elsewhere(desk, world):
    town = desk.town
    gent = town.desk_at("GEN")
    desk.net.up = False
    done(desk.perform(count_at(town, town.site.id)))  # its own: as ever
    refused = desk.do(BeginStockTake, site_id=gent.site_id)
    assert refused == Refused(Reason.NEEDS_SERVER, "BeginStockTake")
    either = Either(desk.line, town.database.stock, CopiedStock())
    assert either.sites() is None
    desk.net.up = True
    assert desk.look() == Online(sent=1)
    assert isinstance(desk.do(BeginStockTake, site_id=gent.site_id), CountBegun)
    assert site(town, "Site GEN").counts
    assert either.sites() == town.database.stock.sites()


def test_a_device_that_is_edited_after_a_stock_take_stays_what_it_was(town: Town):
    here, device = Counting(town), town.device()
    count = begin(here)
    here.hear(count, device.tag)
    finish(here, count)
    found = town.reads.device_by_id(device.id)
    assert found
    done(town.do(SaveDevice, device=found.device))
    assert sums(result(here, count)) == (1, 0, 0, 0)
