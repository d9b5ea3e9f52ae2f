"""Three desks and a server whose network drops, delays, doubles and cuts; both databases real."""

import uuid
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID, uuid4

import pytest
import sqlalchemy
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import func, select

from desk_app.adapters.database import tables
from desk_app.adapters.database.checking import check
from desk_app.adapters.database.evidence_tables import conflict, journal, outbox
from desk_app.domain.acts import Act, Prepare, TakeBack, Undo
from desk_app.domain.condition import FINE
from desk_app.domain.devices import DeviceState, Step
from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import Outcome
from desk_app.usecases.offline_ports import Online
from desk_app.usecases.opening import TroubleError
from desk_app.usecases.upkeep import Checked
from tests.support.shared import SharedDesk, shared
from tests.support.town import PAPER, open_town
from tests.usecases.test_machine import FURTHER, snapshot

DESKS, DEVICES, PEOPLE = (st.sampled_from(range(n)) for n in (3, 3, 4))
TRICKS = st.lists(st.sampled_from(("", "", "lose", "delay", "twice", "cut")), max_size=4)


class Apart(RuleBasedStateMachine):
    """Three devices, four newcomers, one course; each desk may be alone at any time."""

    server: str
    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        name = f"m{uuid.uuid4().hex}"
        admin = sqlalchemy.create_engine(self.server, isolation_level="AUTOCOMMIT")
        self.stack.callback(admin.dispose)
        with admin.connect() as connection:
            connection.execute(
                sqlalchemy.text(f"CREATE DATABASE {name} TEMPLATE template_leenbalie")
            )
        self.stack.callback(self._drop, admin, name)
        self.town = open_town(self.server.replace("/postgres?", f"/{name}?")).settle()
        self.stack.callback(self.town.database.close)
        self.accepted: list[Act] = []
        self.done: list[UUID] = []

    @staticmethod
    def _drop(admin: sqlalchemy.Engine, name: str) -> None:
        with admin.connect() as connection:
            connection.execute(sqlalchemy.text(f"DROP DATABASE {name} WITH (FORCE)"))

    @initialize()
    def open(self) -> None:
        self.course = self.town.course()
        self.devices = [self.town.device() for _ in range(3)]
        self.people = [self.town.newcomer(enrol_in=(self.course.id,)) for _ in range(4)]
        folder = Path(self.stack.enter_context(TemporaryDirectory()))
        for n in range(3):
            (folder / f"mirror{n}.db").write_bytes(self.template.read_bytes())
        self.desks = self.stack.enter_context(shared(self.town, folder, 3))

    def perform(self, desk: SharedDesk, act: Act) -> Outcome | None:
        self.town.later(minutes=1)
        try:
            outcome = desk.perform(act)
        except TroubleError:
            return None
        if not isinstance(outcome, Refused):
            self.accepted.append(act)
            self.done.append(act.id)
        return outcome

    def reads(self, desk: SharedDesk) -> Any:
        there = desk.line.is_there and desk.net.up
        return (self.town.database if there else desk.mirror.database).reads

    @rule(which=DESKS, device=DEVICES, person=PEOPLE)
    def hand_out(self, which, device, person) -> None:
        desk = self.desks[which]
        act = self.town.hand_out_act(
            self.devices[device], self.people[person], self.course, desk_id=desk.place.id
        )
        self.perform(desk, act)

    @rule(which=DESKS, device=DEVICES)
    def take_back(self, which, device) -> None:
        desk = self.desks[which]
        found = self.reads(desk).device(self.devices[device].tag)
        if found and found.open_loan:
            loan = found.open_loan.loan
            back = desk.act(
                TakeBack,
                loan_id=loan.id,
                report_id=uuid4(),
                condition=FINE,
                accessories=loan.missing,
                brought_by_other=False,
                paper=PAPER,
            )
            self.perform(desk, back)

    @rule(which=DESKS, device=DEVICES)
    def prepare(self, which, device) -> None:
        desk = self.desks[which]
        for _ in range(3):  # mostly all the way to the cabinet
            found = self.reads(desk).device(self.devices[device].tag)
            state = found.device.state if found else DeviceState.READY
            if state not in FURTHER:
                return
            step = FURTHER[state]
            condition = FINE if step is Step.CHECK else None
            self.perform(
                desk,
                desk.act(
                    Prepare,
                    device_id=self.devices[device].id,
                    step=step,
                    report_id=uuid4(),
                    condition=condition,
                ),
            )

    @rule(which=DESKS, back=st.sampled_from(range(3)))
    def undo(self, which, back) -> None:
        if self.done:
            of = self.done[-1 - min(back, len(self.done) - 1)]
            self.perform(self.desks[which], self.desks[which].act(Undo, of=of))

    @rule(which=DESKS, up=st.booleans(), tricks=TRICKS)
    def network(self, which, up, tricks) -> None:
        self.desks[which].net.up = up
        self.desks[which].net.tricks = tricks

    @rule(which=DESKS)
    def late_arrival(self, which) -> None:
        self.desks[which].net.deliver()

    @rule(which=DESKS)
    def look(self, which) -> None:
        self.desks[which].look()

    @rule(days=st.sampled_from((-400, 3, 30)))
    def clock_jumps(self, days) -> None:
        self.town.later(days=days)

    @invariant()
    def no_device_is_lent_twice(self) -> None:
        open_loans = select(tables.loan.c.device_id).where(tables.loan.c.ended_at.is_(None))
        several = open_loans.group_by(tables.loan.c.device_id).having(func.count() > 1)
        with self.town.database.engine.connect() as connection:
            assert connection.execute(several).all() == []

    @invariant()
    def nothing_is_lost_and_nothing_is_double(self) -> None:
        applied, filed = self.at_server()
        waiting = set()
        for desk in getattr(self, "desks", ()):
            with desk.mirror.database.engine.connect() as connection:
                waiting |= set(connection.execute(select(outbox.c.act_id)).scalars())
        under_way = {act.id for d in getattr(self, "desks", ()) for act, _ in d.net.late}
        assert not applied & filed
        assert {act.id for act in self.accepted} <= applied | filed | waiting | under_way

    def at_server(self) -> tuple[set[UUID], set[UUID]]:
        with self.town.database.engine.connect() as connection:
            return (
                set(connection.execute(select(journal.c.act_id)).scalars()),
                set(connection.execute(select(conflict.c.act_id)).scalars()),
            )

    def teardown(self) -> None:
        """Once the network is whole everything arrives; sent once more, nothing changes."""
        if hasattr(self, "desks"):
            for desk in self.desks:
                desk.net.up, desk.net.tricks = True, []
                assert isinstance(desk.look(), Online)
                assert desk.mirror.waiting() == 0
            applied, filed = self.at_server()
            assert {act.id for act in self.accepted} <= applied | filed
            self.again(filed)
            found = check(self.town.database.engine, lambda _done, _all: True)
            assert isinstance(found, Checked) and not found.flaws
        self.stack.close()

    def again(self, filed: set[UUID]) -> None:
        before, entries = snapshot(self.town), len(self.at_server()[0])
        for act in self.accepted:
            if act.id not in filed:
                assert not isinstance(self.town.desk.perform(act, self.town.staff.id), Refused)
        assert snapshot(self.town) == before
        assert len(self.at_server()[0]) == entries


@pytest.mark.parametrize(("days", "acts"), [(4, 20), pytest.param(200, 60, marks=pytest.mark.long)])
def test_whatever_the_network_does_nothing_is_lost(postgres: str, sqlite_template, days, acts):
    class Today(Apart):
        server = postgres
        template = sqlite_template

    run_state_machine_as_test(
        Today,
        settings=settings(
            max_examples=days,
            stateful_step_count=acts,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
