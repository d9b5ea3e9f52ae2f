"""Whatever goes on while people count: the numbers add up, and no close touches a loan."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desk_app.adapters.database.checking import check
from desk_app.domain import numbers
from desk_app.domain.acts import Undo
from desk_app.domain.counts import Bucket, Cause, Remedy
from desk_app.domain.day_report import DayReport
from desk_app.domain.devices import MOVES, Device, Step
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import DayClosed, HandedOut
from desk_app.usecases.closing import Closing
from desk_app.usecases.count_desk import remedies
from desk_app.usecases.prepare import BETWEEN_LOANS
from desk_app.usecases.reads import Query
from desk_app.usecases.upkeep import Checked
from tests.support.counting import Counting
from tests.support.town import Town, open_town
from tests.usecases.test_machine import snapshot

DEVICES = st.integers(0, 4)
PLACES = st.sampled_from(("kast", "laadkar"))
SITES = st.integers(0, 1)
LATER = st.sampled_from((1, 30, 600, 1500))  # minutes


class Days(RuleBasedStateMachine):
    """Two sites, five devices, three people who count, and a clock that goes on."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        path = Path(copy(self.template, Path(self.folder.name) / "days.db"))
        self.town: Town = open_town(f"sqlite:///{path}")
        self.last_act: UUID | None = None
        self.closings: dict[UUID, DayReport] = {}
        self.lent: dict[UUID, HandedOut] = {}

    @initialize()
    def open(self) -> None:
        town = self.town.settle()
        there = town.desk_at("GNT")
        self.course = town.course()
        self.devices: list[Device] = [town.device() for _ in range(5)]
        self.sites = (town.place, there)
        staff = (town.staff, town.clerk("Bram"), town.clerk("Chris"))
        self.counters = [[Counting(town, who, place) for who in staff] for place in self.sites]

    def here(self, site: int, who: int = 0) -> Counting:
        return self.counters[site][who]

    @rule(minutes=LATER)
    def time_passes(self, minutes: int) -> None:
        self.town.later(minutes=minutes)

    @rule(device=DEVICES, site=SITES)
    def hand_out(self, device: int, site: int) -> None:
        found = self.town.reads.device_by_id(self.devices[device].id)
        assert found
        self.town.place = self.sites[site]
        act = self.town.hand_out_act(found.device, self.town.newcomer(), self.course,
                                     due_date=self.here(0).today + timedelta(days=9))  # fmt: skip
        self.town.later(seconds=1)
        outcome = self.town.desk.perform(act, self.town.staff.id)
        if isinstance(outcome, HandedOut):
            self.lent[self.devices[device].id] = outcome
            self.last_act = act.id

    @rule(device=DEVICES, site=SITES)
    def take_back(self, device: int, site: int) -> None:
        lent = self.lent.pop(self.devices[device].id, None)
        if lent is not None:
            self.town.place = self.sites[site]
            self.town.later(seconds=1)
            self.town.take_back(lent)

    @rule(device=DEVICES, step=st.sampled_from((*BETWEEN_LOANS, *MOVES)), site=SITES)
    def step(self, device: int, step: Step, site: int) -> None:
        self.town.place = self.sites[site]
        self.town.later(seconds=1)
        device_id = self.devices[device].id
        if step in MOVES:
            self.town.move(device_id, step, self.sites[1 - site].site_id)
        else:
            self.town.step(device_id, step)

    @precondition(lambda self: self.last_act)
    @rule()
    def undo(self) -> None:
        assert self.last_act
        self.town.later(seconds=1)
        self.town.desk.perform(self.town.act(Undo, of=self.last_act), self.town.staff.id)

    @rule(device=DEVICES, site=SITES, who=st.integers(0, 2), storage=PLACES)
    def count(self, device: int, site: int, who: int, storage: str) -> None:
        here = self.here(site, who)
        self.town.later(seconds=1)
        here.hear(here.begin(), self.devices[device].tag, storage=storage)

    @rule(site=SITES, number=st.integers(700, 702))
    def count_what_nobody_knows(self, site: int, number: int) -> None:
        here = self.here(site)
        here.hear(here.begin(), numbers.asset_tag(number))

    @rule(site=SITES, chance=st.randoms(use_true_random=False))
    def decide(self, site: int, chance: object) -> None:
        here = self.here(site)
        count = here.begin()
        for line in here.compared(count).open:
            fitting = remedies(line)
            self.town.later(seconds=1)
            if fitting and chance.random() < 0.5:  # type: ignore[attr-defined]
                here.desk.put_right(count.id, line, fitting[0], self.sites[1 - site].site_id)
            else:
                here.desk.explain(count.id, line, Cause.BEING_SOUGHT, here.staff.id)

    @rule(site=SITES, late=st.booleans())
    def close(self, site: int, late: bool) -> None:
        here = self.here(site)
        count = here.begin()
        day = here.today - timedelta(days=int(late))
        closing = Closing(day, count.id)
        report, before = here.closing.report(closing), snapshot(self.town)
        again = here.closing.report(closing)
        assert replace(again, closed_at=report.closed_at) == report
        assert report.adds_up, (report.opening, report.movements, report.closing, report.number)
        assert report.count
        assert report.opening >= 0 and report.closing == sum(n for _, n in report.states)
        open_ones = [d for d in report.count.differences if not (d.put_right or d.cause)]
        outcome = here.closing.close(closing)
        assert snapshot(self.town) == before
        if isinstance(outcome, DayClosed):
            assert not open_ones
            former = self.closings.get(outcome.site_id)
            assert former is None or report.opening == former.closing
            self.closings[outcome.site_id] = report
        else:
            assert isinstance(outcome, Refused)
            assert outcome.reason in (Reason.NOT_EXPLAINED, Reason.DAY_CLOSED)
            assert bool(open_ones) or outcome.reason is Reason.DAY_CLOSED

    @invariant()
    def each_device_is_in_exactly_one_bucket(self) -> None:
        for site in range(2) if hasattr(self, "counters") else ():
            here = self.here(site)
            going_on = here.desk.going_on()
            if going_on is None:
                continue
            compared = here.compared(going_on.count)
            unknown = {s.thing.code for s in going_on.scans if s.thing.device_id is None}
            everything = len(self.town.reads.devices(Query())) + len(unknown)
            assert compared.in_order + compared.away + len(compared.lines) == everything
            on_loan = {x.thing.device_id for x in compared.lines if x.bucket is Bucket.ON_LOAN}
            assert on_loan <= {s.thing.device_id for s in going_on.scans}

    def teardown(self) -> None:
        checked = check(self.town.database.engine, lambda _done, _all: True)
        assert isinstance(checked, Checked) and checked.flaws == ()
        self.town.database.close()
        self.folder.cleanup()


@pytest.mark.parametrize(
    ("runs", "steps"), [(5, 30), pytest.param(400, 60, marks=pytest.mark.long)]
)
def test_whatever_happens_while_people_count_the_numbers_add_up(
    sqlite_template: Path, runs: int, steps: int
):
    class Today(Days):
        template = sqlite_template

    run_state_machine_as_test(
        Today,
        settings=settings(
            max_examples=runs,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_only_a_choice_that_was_made_keeps_its_name(sqlite_town: Town):
    """A remedy that was chosen for one difference says nothing about another one."""
    here, device = Counting(sqlite_town), sqlite_town.device()
    count = here.begin()
    (line,) = here.compared(count).lines
    here.desk.choose(count.id, line, Remedy.REPORT_MISSING)
    lent = sqlite_town.hand_out_act(device, sqlite_town.newcomer(), sqlite_town.course())
    sqlite_town.later(seconds=1)
    sqlite_town.desk.perform(replace(lent, id=uuid4()), here.staff.id)
    here.hear(count, device.tag)
    (line,) = here.compared(count).lines
    assert line.bucket is Bucket.ON_LOAN and line.explained is None
