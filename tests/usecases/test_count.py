from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from desk_app.domain import numbers
from desk_app.domain.bundles import SimStatus
from desk_app.domain.compare import Line
from desk_app.domain.count_acts import BeginCount, CountScan, Explain, FollowUp
from desk_app.domain.counts import Bucket, Cause, CountKind, Remedy, Thing
from desk_app.domain.devices import PLACES, DeviceState, Standing, Step
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import CountBegun, HandedOut
from desk_app.domain.people import Role
from desk_app.usecases.count_desk import Heard, remedies
from tests.support.counting import Counting
from tests.support.town import ICCID, Town, done

S = DeviceState


def line_of(here: Counting, count: object, code: str) -> Line:
    (found,) = (line for line in here.compared(count).lines if line.thing.code == code)  # type: ignore[arg-type]
    return found


def test_what_is_scanned_is_in_order_and_what_is_not_is_missing(town: Town):
    here, seen, unseen = Counting(town), town.device(), town.device()
    lent = town.lend()
    count = here.begin()
    (heard,) = here.hear(count, seen.tag)
    assert heard.thing == Thing(seen.tag, seen.id)
    compared = here.compared(count)
    assert (compared.in_order, compared.away) == (1, 1)
    (missing,) = compared.lines
    assert (missing.bucket, missing.thing.code) == (Bucket.MISSING, unseen.tag)
    assert town.state(lent.device_id) is S.LENT


def test_a_serial_number_counts_the_device_it_stands_on(sqlite_town: Town):
    here, device = Counting(sqlite_town), sqlite_town.device()
    (heard,) = here.hear(here.begin(), device.serial)
    assert heard.thing == Thing(device.tag, device.id)


def test_a_second_scan_in_the_same_place_is_told_and_counts_once(town: Town):
    here, device = Counting(town), town.device()
    count = here.begin()
    first, second = here.hear(count, device.tag, device.tag)
    assert (first.again, second.again) == (False, True)
    going_on = here.desk.going_on()
    assert going_on and [s.scan_id for s in going_on.scans] == [first.scan_id]


def test_a_scan_that_is_taken_back_was_not_made(town: Town):
    here, device = Counting(town), town.device()
    count = here.begin()
    (heard,) = here.hear(count, device.tag)
    done(here.desk.take_back(count.id, heard.scan_id))
    assert line_of(here, count, device.tag).bucket is Bucket.MISSING
    gone = here.desk.take_back(count.id, heard.scan_id)
    assert gone == Refused(Reason.UNKNOWN, "scan")
    assert not here.hear(count, device.tag)[0].again


def test_several_people_count_into_one_count_from_any_desk(town: Town):
    an, bram = Counting(town), Counting(town, town.clerk())
    one, other = town.device(), town.device()
    count = an.begin()
    assert bram.begin().id == count.id
    an.hear(count, one.tag)
    bram.hear(count, other.tag, storage="laadkar")
    assert an.compared(count).in_order == 2
    going_on = bram.desk.going_on()
    assert going_on and dict(going_on.staff)[bram.staff.id] == "Bram"
    assert town.database.counts.storages(town.site.id) == ("laadkar", "kast")


def test_a_count_that_began_elsewhere_meanwhile_joins_with_every_scan(town: Town):
    """As when it was begun without the server."""
    here, device = Counting(town), town.device()
    count = here.begin()
    late = uuid4()
    begin = BeginCount(
        id=late,
        at=town.clock(),
        desk_id=town.place.id,
        site_id=town.site.id,
        kind=CountKind.DAY,
    )
    begun = town.desk.perform(begin, town.staff.id)
    assert begun == CountBegun(count_id=late, joined=count.id)
    done(town.do(CountScan, count_id=late, storage="kast", thing=Thing(device.tag, device.id)))
    assert here.compared(count).in_order == 1


@pytest.mark.parametrize(
    ("state", "bucket", "remedy"),
    [
        (S.IN_REPAIR, Bucket.WRONG_STATE, Remedy.REPAIRED),
        (S.IN_TRANSIT, Bucket.WRONG_STATE, Remedy.RECEIVE),
        (S.MISSING, Bucket.WRONG_STATE, Remedy.FIND),
        (S.STOLEN, Bucket.WRONG_STATE, Remedy.FIND),
        (S.RETIRED, Bucket.WRONG_STATE, None),
    ],
)
def test_what_is_here_in_a_wrong_state_is_put_right_by_an_act(
    sqlite_town: Town, state: DeviceState, bucket: Bucket, remedy: Remedy | None
):
    town, here = sqlite_town, Counting(sqlite_town)
    device = town.device(standing=Standing(state, PLACES[state], town.site.id))
    count = here.begin()
    here.hear(count, device.tag)
    line = line_of(here, count, device.tag)
    assert (line.bucket, line.is_settled) == (bucket, False)
    assert remedies(line) == ((remedy,) if remedy else ())
    if remedy:
        done(here.desk.put_right(count.id, line, remedy))
        line = line_of(here, count, device.tag)
        assert line.is_settled and line.explained and line.explained.remedy is remedy
        assert line.bucket is bucket


def test_a_device_of_another_site_is_received_here(town: Town):
    there = town.desk_at("GNT")
    here, device = Counting(town), town.device()
    over_there = Counting(town, place=there)
    count = over_there.begin()
    over_there.hear(count, device.tag)
    line = line_of(over_there, count, device.tag)
    assert (line.bucket, remedies(line)) == (Bucket.OTHER_SITE, (Remedy.RECEIVE,))
    done(over_there.desk.put_right(count.id, line, Remedy.RECEIVE))
    assert line_of(over_there, count, device.tag).put_right
    assert here.begin().id != count.id


@pytest.mark.parametrize("remedy", [Remedy.REPORT_MISSING, Remedy.TO_REPAIR, Remedy.SEND])
def test_what_is_missing_stays_named_once_it_is_put_right(sqlite_town: Town, remedy: Remedy):
    town, here = sqlite_town, Counting(sqlite_town)
    device, there = town.device(), town.desk_at("GNT")
    count = here.begin()
    line = line_of(here, count, device.tag)
    assert remedy in remedies(line)
    done(here.desk.put_right(count.id, line, remedy, there.site_id))
    line = line_of(here, count, device.tag)
    assert line.bucket is Bucket.MISSING and line.put_right


def test_a_device_that_is_reported_missing_meanwhile_is_missing(sqlite_town: Town):
    town, here = sqlite_town, Counting(sqlite_town)
    device, count = town.device(), Counting(sqlite_town).begin()
    town.later(minutes=1)
    done(town.move(device.id, Step.REPORT_MISSING))
    line = line_of(here, count, device.tag)
    assert (line.bucket, line.put_right) == (Bucket.MISSING, True)


def test_a_forgotten_return_is_never_made_by_the_count(town: Town):
    here, lent = Counting(town), town.lend()
    count = here.begin()
    here.hear(count, lent.tag)
    line = line_of(here, count, lent.tag)
    assert (line.bucket, remedies(line)) == (Bucket.ON_LOAN, (Remedy.TAKE_BACK,))
    done(here.desk.choose(count.id, line, Remedy.TAKE_BACK))
    assert town.state(lent.device_id) is S.LENT
    assert not line_of(here, count, lent.tag).is_settled
    town.later(minutes=1)
    done(town.take_back(lent))
    line = line_of(here, count, lent.tag)
    assert line.put_right and line.bucket is Bucket.ON_LOAN


def test_who_lends_while_others_count_makes_no_difference(town: Town):
    here, device, other = Counting(town), town.device(), town.device()
    count = here.begin()
    here.hear(count, device.tag)
    town.later(minutes=1)
    newcomer, course = town.newcomer(), town.course()
    done(town.hand_out(device, newcomer, course))
    town.rules(one_loan_per_newcomer=False)
    lent = town.hand_out(other, newcomer, course)
    assert isinstance(lent, HandedOut)
    assert here.compared(count).lines == ()
    town.later(minutes=1)
    done(town.take_back(lent))
    town.later(minutes=1)
    here.hear(count, other.tag)
    assert here.compared(count).lines == ()


def test_a_cause_needs_somebody_who_follows_up(sqlite_town: Town):
    town, here = sqlite_town, Counting(sqlite_town)
    device = town.device()
    count = here.begin()
    line = line_of(here, count, device.tag)
    refused = here.desk.explain(count.id, line, Cause.BEING_SOUGHT, None)  # type: ignore[arg-type]
    assert refused == Refused(Reason.EMPTY, "follow_up")
    gone = town.clerk("Greet")
    with town.database.unit_of_work() as uow:
        uow.staff.save(type(gone)(gone.id, gone.name, gone.role, active=False, version=1))
        uow.commit()
    refused = here.desk.explain(count.id, line, Cause.BEING_SOUGHT, gone.id)
    assert refused == Refused(Reason.EMPTY, "follow_up")
    other = here.desk.explain(count.id, line, Cause.OTHER, town.staff.id)
    assert other == Refused(Reason.EMPTY, "note")
    done(here.desk.explain(count.id, line, Cause.OTHER, town.staff.id, "  bij  Bram "))
    said = line_of(here, count, device.tag).explained
    assert said and (said.note, said.follow_up) == ("bij Bram", town.staff.id)


@pytest.mark.parametrize(
    "fields",
    [
        {"bucket": Bucket.IN_ORDER, "cause": Cause.BEING_SOUGHT},
        {"bucket": Bucket.MISSING},
        {"bucket": Bucket.MISSING, "cause": Cause.BEING_SOUGHT, "remedy": Remedy.FIND},
    ],
)
def test_only_a_difference_is_explained_and_in_one_way(
    sqlite_town: Town, fields: dict[str, object]
):
    count = Counting(sqlite_town).begin()
    outcome = sqlite_town.do(Explain, count_id=count.id, thing=Thing("LB0000018"), **fields)
    assert outcome == Refused(Reason.EMPTY, "cause")


def test_two_people_in_two_places_are_asked_which_it_is(town: Town):
    an, bram, device = Counting(town), Counting(town, town.clerk()), town.device()
    count = an.begin()
    an.hear(count, device.tag)
    (second,) = bram.hear(count, device.tag, storage="laadkar")
    line = line_of(an, count, device.tag)
    assert (line.bucket, remedies(line), line.is_settled) == (Bucket.TWICE, (), False)
    done(bram.desk.take_back(count.id, second.scan_id))
    assert an.compared(count).lines == ()


def test_one_person_who_moves_a_device_counts_it_once(sqlite_town: Town):
    here, device = Counting(sqlite_town), sqlite_town.device()
    count = here.begin()
    here.hear(count, device.tag)
    here.hear(count, device.tag, storage="laadkar")
    compared = here.compared(count)
    assert (compared.in_order, compared.lines) == (1, ())


def test_an_unknown_label_is_counted_until_it_is_registered(town: Town):
    here, tag = Counting(town), numbers.asset_tag(777)
    count = here.begin()
    (heard,) = here.hear(count, tag)
    assert heard.thing == Thing(tag)
    line = line_of(here, count, tag)
    assert (line.bucket, remedies(line)) == (Bucket.UNKNOWN_CODE, (Remedy.REGISTER,))
    done(here.desk.put_right(count.id, line, Remedy.REGISTER))
    town.later(minutes=1)
    device = town.device(tag=tag)
    (line,) = here.compared(count).lines
    assert line.put_right and line.explained and line.bucket is Bucket.UNKNOWN_CODE
    assert device.tag == line.thing.code


def test_an_unknown_serial_number_is_counted_as_it_was_read(sqlite_town: Town):
    here = Counting(sqlite_town)
    count = here.begin()
    here.hear(count, "5CD9999999")
    assert line_of(here, count, "5CD9999999").bucket is Bucket.UNKNOWN_CODE


def test_a_device_that_the_copy_did_not_know_is_known_once_it_is_sent(sqlite_town: Town):
    """A mirror holds the devices of its site."""
    town, here = sqlite_town, Counting(sqlite_town)
    device, count = town.device(), Counting(sqlite_town).begin()
    town.later(minutes=1)
    done(town.do(CountScan, count_id=count.id, storage="kast", thing=Thing(device.tag)))
    compared = here.compared(count)
    assert (compared.in_order, compared.lines) == (1, ())


def test_a_device_that_came_new_while_others_count_is_not_missing(sqlite_town: Town):
    here = Counting(sqlite_town)
    count = here.begin()
    sqlite_town.later(minutes=1)
    sqlite_town.device()
    assert here.compared(count).lines == ()


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("K0012345", Reason.NOT_COUNTED),
        ("U7K3M9QXR2H", Reason.NOT_COUNTED),
        ("PEETERS", Reason.NOT_COUNTED),
        ("LB0004210", Reason.CHECK_CHARACTER),
        ("9780306406157", Reason.OTHER_NUMBER),
    ],
)
def test_what_is_no_device_is_not_counted(sqlite_town: Town, code: str, reason: Reason):
    here = Counting(sqlite_town)
    refused = here.desk.hear(here.begin().id, "kast", code)
    assert isinstance(refused, Refused) and refused.reason is reason


def test_sims_are_counted_and_one_that_is_out_is_told(town: Town):
    here, device = Counting(town), town.device()
    sim = town.sim(device)
    count = here.begin()
    (heard,) = here.hear(count, device.tag, ICCID)[1:]
    assert heard.thing == Thing(ICCID, sim_id=sim.id)
    assert here.compared(count).in_order == 2
    with town.database.unit_of_work() as uow:
        uow.sims.save(replace(uow.sims.get(sim.id), status=SimStatus.MISSING))
        uow.commit()
    line = line_of(here, count, ICCID)
    assert (line.bucket, remedies(line)) == (Bucket.WRONG_STATE, ())


def test_an_unknown_sim_is_an_unknown_code(sqlite_town: Town):
    here = Counting(sqlite_town)
    count = here.begin()
    here.hear(count, ICCID)
    assert line_of(here, count, ICCID).bucket is Bucket.UNKNOWN_CODE


def test_the_last_number_of_chargers_in_a_place_counts(town: Town):
    here = Counting(town)
    count = here.begin()
    for storage, quantity in (("kast", 9), ("laadkar", 4), (" kast ", 11)):
        done(here.desk.chargers(count.id, storage, quantity))
    going_on = here.desk.going_on()
    assert going_on and going_on.chargers == (("kast", 11), ("laadkar", 4))
    wrong = here.desk.chargers(count.id, "kast", -1)
    assert wrong == Refused(Reason.MALFORMED, "quantity", ("24",))


def test_a_storage_place_has_a_name(sqlite_town: Town):
    here = Counting(sqlite_town)
    count = here.begin()
    refused = here.desk.hear(count.id, "  ", sqlite_town.device().tag)
    assert refused == Refused(Reason.EMPTY, "storage")


def test_nothing_is_added_to_a_count_that_ended(town: Town):
    here, device = Counting(town), town.device()
    count = here.begin()
    done(here.desk.end(count.id))
    ended = Refused(Reason.COUNT_ENDED, "count")
    assert here.desk.hear(count.id, "kast", device.tag) == ended
    assert here.desk.end(count.id) == ended
    assert here.desk.going_on() is None
    assert here.begin().id != count.id
    unknown = here.desk.hear(uuid4(), "kast", device.tag)
    assert unknown == Refused(Reason.UNKNOWN, "count")


def test_a_count_is_of_a_site_that_is_known(sqlite_town: Town):
    town = sqlite_town
    act = BeginCount(
        id=uuid4(),
        at=town.clock(),
        desk_id=town.place.id,
        site_id=uuid4(),
        kind=CountKind.STOCK_TAKE,
    )
    outcome = town.desk.perform(act, town.staff.id)
    assert outcome == Refused(Reason.UNKNOWN, "site")


def test_ict_counts_and_a_clerk_decides(sqlite_town: Town):
    town = sqlite_town
    ict, device = Counting(town, town.clerk("Ida", Role.ICT)), town.device()
    count = ict.begin()
    line = line_of(ict, count, device.tag)
    refused = ict.desk.put_right(count.id, line, Remedy.REPORT_MISSING)
    assert refused == Refused(Reason.NOT_ALLOWED, "Explain", ("CLERK",))
    assert town.state(device.id) is S.READY
    assert isinstance(ict.desk.hear(count.id, "kast", device.tag), Heard)


def test_a_clock_that_is_behind_sees_what_had_not_happened_yet_as_put_right(sqlite_town: Town):
    """A device came back, was scanned, and by the clock of that desk before it came back."""
    town, here, lent = sqlite_town, Counting(sqlite_town), sqlite_town.lend()
    count = here.begin()
    town.later(minutes=5)
    done(town.take_back(lent))
    thing = Thing(lent.tag, lent.device_id)
    at = town.clock() - timedelta(minutes=2)
    done(town.do(CountScan, count_id=count.id, storage="kast", thing=thing, at=at))
    line = line_of(here, count, lent.tag)
    assert (line.bucket, line.put_right) == (Bucket.ON_LOAN, True)


def test_what_was_left_with_a_cause_is_seen_to_once(town: Town):
    here, device = Counting(town), town.device()
    count = here.begin()
    done(here.desk.explain(count.id, line_of(here, count, device.tag), Cause.BEING_SOUGHT,
                           town.staff.id))  # fmt: skip
    done(here.desk.end(count.id))
    (carried,) = here.desk.looks.whole(town.site.id, here.today, None).day.carried
    assert (carried.code, carried.cause, carried.number) == (device.tag, Cause.BEING_SOUGHT, 0)
    done(town.do(FollowUp, explanation_id=carried.explanation_id))
    assert here.desk.looks.whole(town.site.id, here.today, None).day.carried == ()
    again = town.do(FollowUp, explanation_id=carried.explanation_id)
    assert again == Refused(Reason.ALREADY_SETTLED, "explanation")


def test_who_may_count_and_not_decide_does_so_with_an_approval(sqlite_town: Town):
    town, device = sqlite_town, sqlite_town.device()
    ict = Counting(town, town.clerk("Ine", Role.ICT))
    count = ict.begin()
    line, cause = line_of(ict, count, device.tag), Cause.BEING_SOUGHT
    refused = ict.desk.explain(count.id, line, cause, ict.staff.id)
    assert refused == Refused(Reason.NOT_ALLOWED, "Explain", ("CLERK",))
    done(ict.desk.approved(town.staff.id).explain(count.id, line, cause, ict.staff.id))
    assert line_of(ict, count, device.tag).is_settled


def test_who_works_here_no_longer_begins_no_count(sqlite_town: Town):
    town = sqlite_town
    gone = town.clerk("Greet")
    with town.database.unit_of_work() as uow:
        uow.staff.save(replace(gone, active=False, version=1))
        uow.commit()
    refused = Counting(town, gone).desk.begin()
    assert refused == Refused(Reason.NOT_ALLOWED, "BeginCount", ("ICT",))


def test_a_return_is_chosen_here_and_done_at_the_counter(sqlite_town: Town):
    here, lent = Counting(sqlite_town), sqlite_town.lend()
    count = here.begin()
    here.hear(count, lent.tag)
    done(here.desk.put_right(count.id, line_of(here, count, lent.tag), Remedy.TAKE_BACK))
    line = line_of(here, count, lent.tag)
    assert line.explained and line.explained.remedy is Remedy.TAKE_BACK
    assert sqlite_town.state(lent.device_id) is S.LENT and not line.is_settled


def test_a_count_that_nobody_knows_is_not_compared(sqlite_town: Town):
    assert Counting(sqlite_town).desk.compared(uuid4()) == Refused(Reason.UNKNOWN, "count")
