from collections import Counter
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.adapters.demo_names import read_names
from desk_app.domain import numbers
from desk_app.domain.bundles import SimStatus, checked_iccid
from desk_app.domain.calendar import due_date
from desk_app.domain.condition import Accessory
from desk_app.domain.devices import PLACES, DeviceState, Place
from desk_app.domain.loans import EndedHow, Loan
from desk_app.domain.people import Site
from desk_app.domain.register_acts import DemoNames
from desk_app.usecases.demo.dice import Dice
from desk_app.usecases.demo.standing import see
from desk_app.usecases.demo.stock import make_devices
from desk_app.usecases.demo.world import World, build

TODAY = date(2026, 11, 23)
HOME = Site(UUID(int=1), "LEU", "Leuven")
DESK = UUID(int=2)
NAMES = read_names(Path(__file__).parents[2] / "resources" / "demo" / "names.toml")
FEW_NAMES = (DemoNames("ar", ("Noor",), ("Haddad", "")),)


@lru_cache(maxsize=8)
def made(seed: int, today: date = TODAY) -> World:
    return build(seed, NAMES, today, HOME, DESK)


OTHER_SEEDS = [pytest.param(seed, marks=pytest.mark.long) for seed in (2, 3)]


@pytest.fixture(params=[1, *OTHER_SEEDS], name="world")
def _world(request: pytest.FixtureRequest) -> World:
    return made(request.param)


def open_loans(world: World) -> list[Loan]:
    return [loan for loan in world.loans if loan.ended_at is None]


def spans_that_overlap(world: World, today: date) -> list[UUID]:
    """The devices with a loan that ends before it began, or after the next one began."""
    now = datetime(today.year, today.month, today.day, tzinfo=UTC)
    spans = sorted((x.device_id, x.started_at, x.ended_at or now) for x in world.loans)
    reversed_ones = [device for device, start, end in spans if not start < end <= now]
    return reversed_ones + [a[0] for a, b in pairwise(spans) if a[0] == b[0] and b[1] <= a[2]]


def test_the_same_seed_makes_the_same_world_and_another_seed_another():
    assert build(1, NAMES, TODAY, HOME, DESK) == made(1)
    assert made(2) != made(1)


def test_a_world_has_the_size_of_the_real_thing(world: World):
    assert len(world.devices) == 1_000
    assert len(world.sites) == 13 and len({site.code for site in world.sites} | {"LEU"}) == 14
    assert len(open_loans(world)) == 620
    assert 2_500 <= len(world.loans) - 620 <= 3_500
    assert 80 <= len(world.sims) <= 100


def test_sixty_courses_matter_today_and_the_others_are_history(world: World):
    recent = [c for c in world.courses if c.last_lesson >= TODAY - timedelta(days=18)]
    assert 54 <= len(recent) <= 75
    running = [c for c in world.courses if c.first_lesson <= TODAY <= c.last_lesson]
    assert 45 <= len(running) <= 53
    assert sum(c.first_lesson > TODAY for c in world.courses) == 3
    with_open_loans = {loan.course_id for loan in open_loans(world)}
    current = {c.id for c in world.courses if c.last_lesson >= TODAY - timedelta(days=45)}
    assert with_open_loans <= current


def test_every_field_of_a_world_passes_its_own_check(world: World):
    assert all(device.checked() == device for device in world.devices)
    assert all(newcomer.checked() == newcomer for newcomer in world.newcomers)
    assert all(course.checked() == course for course in world.courses)
    assert all(checked_iccid(sim.iccid) == sim.iccid for sim in world.sims)
    assert all(numbers.LOAN_NUMBER.fullmatch(loan.number) for loan in world.loans)
    assert all(numbers.has_right_check(loan.number) for loan in world.loans)


def test_nothing_in_a_world_is_there_twice(world: World):
    for things in (
        [d.tag for d in world.devices],
        [d.serial for d in world.devices],
        [c.code for c in world.courses],
        [n.client_number for n in world.newcomers if n.client_number],
        [s.iccid for s in world.sims],
        [s.device_id for s in world.sims],
        [loan.number for loan in world.loans],
        [site.code for site in (HOME, *world.sites)],
        [thing.id for group in (world.devices, world.loans, world.newcomers) for thing in group],
    ):
        assert len(things) == len(set(things))
    assert [d.tag for d in world.devices[:2]] == [numbers.asset_tag(1), numbers.asset_tag(2)]


def test_a_few_newcomers_have_no_client_number_and_some_have_one_name(world: World):
    assert 0 < sum(not n.client_number for n in world.newcomers) < 150
    assert any(not n.family_name for n in world.newcomers)
    assert {n.contact[:10] for n in world.newcomers if n.contact.startswith("+")} == {"+32 470 00"}
    mails = [n.contact for n in world.newcomers if "@" in n.contact]
    assert mails and all(mail.endswith("@example.org") for mail in mails)


def test_a_device_is_lent_exactly_when_it_has_an_open_loan(world: World):
    out = [loan.device_id for loan in open_loans(world)]
    lent = [d.id for d in world.devices if d.state is DeviceState.LENT]
    assert sorted(out) == sorted(lent)


def test_the_loans_of_a_device_never_overlap(world: World):
    assert spans_that_overlap(world, TODAY) == []


def test_a_newcomer_borrows_once_and_in_a_course_of_theirs(world: World):
    assert max(Counter(loan.newcomer_id for loan in world.loans).values()) == 1
    enrolled = {(e.course_id, e.newcomer_id) for e in world.enrolments}
    assert {(loan.course_id, loan.newcomer_id) for loan in world.loans} <= enrolled
    assert set(Counter(e.course_id for e in world.enrolments).values()) <= set(range(12, 19))


def test_a_loan_is_made_where_its_course_and_its_device_are(world: World):
    sites = {desk.id: desk.site_id for desk in world.desks} | {DESK: HOME.id}
    courses = {course.id: course for course in world.courses}
    owners = {device.id: device.site_id for device in world.devices}
    for loan in world.loans:
        course = courses[loan.course_id]
        assert sites[loan.desk_id] == course.site_id == owners[loan.device_id]
        assert loan.due_date == due_date(course.last_lesson, world.rules)


def test_six_in_a_hundred_open_loans_are_overdue(world: World):
    assert sum(loan.due_date < TODAY for loan in open_loans(world)) == 37


def test_the_standing_of_a_device_fits_its_state(world: World):
    reports = {report.id: report for report in world.reports}
    for device in world.devices:
        standing = device.standing
        assert standing.place is PLACES[standing.state]
        inside = standing.place in (Place.CABINET, Place.REPAIR)
        assert standing.at_site_id == (device.site_id if inside else None)
        if standing.report_id:
            assert reports[standing.report_id].device_id == device.id
            damaged = reports[standing.report_id].condition.needs_repair
            assert damaged == (standing.state is DeviceState.IN_REPAIR)
    named = {d.standing.report_id for d in world.devices if d.standing.report_id}
    assert named == set(reports)


def test_the_states_are_spread_as_they_are_in_life(world: World):
    states = Counter(device.state for device in world.devices)
    assert 220 <= states[DeviceState.READY] <= 260
    waiting = (DeviceState.RETURNED, DeviceState.CHECKED, DeviceState.WIPED)
    assert 40 <= sum(states[state] for state in waiting) <= 60
    assert 30 <= states[DeviceState.IN_REPAIR] <= 50
    assert 10 <= states[DeviceState.LOST] + states[DeviceState.STOLEN] <= 30
    assert 20 <= states[DeviceState.RETIRED] <= 40


def test_the_report_of_an_open_loan_is_of_its_hand_out(world: World):
    reports = {report.id: report for report in world.reports}
    seen = [loan for loan in open_loans(world) if loan.report_id]
    assert len(seen) > 100
    for loan in seen:
        assert loan.report_id
        report = reports[loan.report_id]
        assert (report.loan_id, report.device_id) == (loan.id, loan.device_id)
        assert report.at == loan.started_at


def test_a_lost_device_ends_its_last_loan_and_no_other(world: World):
    last = {loan.device_id: loan for loan in world.loans}
    gone = {d.id for d in world.devices if d.state in (DeviceState.LOST, DeviceState.STOLEN)}
    lost = {loan.id for loan in world.loans if loan.ended_how is EndedHow.LOST}
    assert lost == {last[device_id].id for device_id in gone}
    assert all(last[device_id].missing for device_id in gone)


def test_what_goes_along_comes_back_but_for_a_few_things(world: World):
    returned = [loan for loan in world.loans if loan.ended_how is EndedHow.RETURNED]
    behind = Counter(accessory for loan in returned for accessory in loan.missing)
    assert 0 < behind.total() < len(returned) / 10
    assert Accessory.SIM not in behind
    for loan in returned:
        assert {a.back_at for a in loan.accessories} <= {None, loan.ended_at}


def test_a_sim_goes_along_with_its_device_and_is_suspended_when_that_is_gone(world: World):
    sims = {sim.device_id: sim for sim in world.sims}
    for loan in world.loans:
        sim = sims.get(loan.device_id)
        assert loan.sim_id == (sim.id if sim else None)
        assert (Accessory.SIM in {a.accessory for a in loan.accessories}) == bool(sim)
    away = {loan.device_id for loan in open_loans(world) if loan.due_date < TODAY}
    away |= {d.id for d in world.devices if d.state in (DeviceState.LOST, DeviceState.STOLEN)}
    suspended = {s.device_id for s in world.sims if s.status is SimStatus.SUSPENDED}
    assert suspended == away & sims.keys()


def test_there_is_work_at_home(world: World):
    states = Counter(d.state for d in world.devices if d.standing.at_site_id == HOME.id)
    assert states[DeviceState.READY] >= 20 and states[DeviceState.RETURNED] >= 2
    here = [loan for loan in open_loans(world) if loan.desk_id == DESK]
    assert any(loan.due_date < TODAY for loan in here)
    assert sum(loan.awaits_paper for loan in here) == 4
    assert not any(loan.awaits_paper for loan in world.loans if loan not in here)
    lent = {loan.newcomer_id for loan in world.loans}
    waiting = Counter(e.course_id for e in world.enrolments if e.newcomer_id not in lent)
    at_home = [c for c in world.courses if c.site_id == HOME.id]
    running = [c for c in at_home if c.first_lesson <= TODAY <= c.last_lesson]
    assert any(waiting[course.id] >= 12 for course in running)


def test_a_home_that_is_none_of_the_towns_gets_thirteen_others():
    home = Site(UUID(int=3), "TIE", "Tienen")
    world = build(1, NAMES, TODAY, home, DESK)
    assert len(world.sites) == 13
    assert any(course.code.startswith("MO-TIE-") for course in world.courses)


def test_one_list_of_names_is_enough():
    world = build(1, FEW_NAMES, TODAY, HOME, DESK)
    assert {n.name for n in world.newcomers} == {"Noor Haddad", "Noor"}


@settings(max_examples=2, deadline=None)
@given(st.integers(0, 2**32), st.dates(date(2024, 1, 1), date(2040, 12, 31)))
def test_a_world_of_any_seed_and_day_holds_together(seed: int, today: date):
    world = build(seed, NAMES, today, HOME, DESK)
    loans = open_loans(world)
    assert len(loans) == 620
    assert sum(loan.due_date < today for loan in loans) == 37
    assert all(loan.started_at.date() < today for loan in world.loans)
    assert all(c.first_lesson < c.last_lesson for c in world.courses)
    assert spans_that_overlap(world, today) == []


def test_a_device_that_was_never_lent_can_still_have_been_looked_at():
    dice = Dice(1)
    seen = see(make_devices([HOME.id] * 60, dice), [], TODAY, dice)
    assert seen.reports and all(report.loan_id is None for report in seen.reports)
