import hashlib
from datetime import date, timedelta
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory
from typing import Any
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
from sqlalchemy import func, select

from desk_app.adapters.database import tables
from desk_app.adapters.database.evidence_tables import (
    act_payload,
    condition_report,
    journal,
    paper,
    scanned_page,
)
from desk_app.adapters.database.payload import decode_act
from desk_app.domain.acts import (
    AccessoryBack,
    Act,
    Extend,
    PaperSigned,
    Photo,
    Prepare,
    TakeBack,
    Undo,
)
from desk_app.domain.condition import FINE, Accessory, Part, Severity
from desk_app.domain.devices import Device, DeviceState, Step
from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import HandedOut, Outcome
from desk_app.domain.people import Course, Newcomer
from desk_app.domain.scan_acts import FileScan, MatchScan, ScannedPage
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.usecases.prepare import BETWEEN_LOANS
from tests.support.town import DRAWN, PAPER, Town, open_town

STATE = (
    tables.device,
    tables.sim,
    tables.newcomer,
    tables.enrolment,
    tables.loan,
    tables.loan_accessory,
    condition_report,
    paper,
    scanned_page,
)
CONDITIONS = st.sampled_from((FINE, FINE.with_part(Part.SCREEN, Severity.DAMAGE)))
SIGNED = st.sampled_from((DRAWN, Signature(SignedHow.ON_PAPER)))
DEVICES, PEOPLE, WHICH = (st.sampled_from(range(n)) for n in (3, 5, 4))
FURTHER = {
    DeviceState.RETURNED: Step.CHECK,
    DeviceState.IN_REPAIR: Step.REPAIRED,
    DeviceState.CHECKED: Step.WIPE,
    DeviceState.WIPED: Step.RELEASE,
}


def snapshot(town: Town) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of what is lent, in a fixed order; versions count how often a row was saved."""
    with town.database.engine.connect() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=repr)
            for table in STATE
        }


class Counter(RuleBasedStateMachine):
    """A day at the counter: two devices with a SIM, one without, five newcomers, one course."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.town = open_town(f"sqlite:///{self._file('day.db')}")
        self.acts: list[Act] = []
        self.loans: list[UUID] = []

    def _file(self, name: str) -> Path:
        return Path(copy(self.template, Path(self.folder.name) / name))

    @initialize()
    def open(self) -> None:
        town = self.town.settle()
        self.course: Course = town.course()
        self.devices: list[Device] = [town.device() for _ in range(3)]
        self.people: list[Newcomer] = [town.newcomer() for _ in range(5)]
        town.sim(self.devices[0])
        town.sim(self.devices[1], iccid="8932020000000000028")

    def perform(self, act: Act) -> Outcome:
        self.town.later(minutes=1)
        outcome = self.town.desk.perform(act, self.town.staff.id)
        if not isinstance(outcome, Refused):
            self.acts.append(act)
        return outcome

    @rule(
        device=DEVICES, person=PEOPLE, bundle=st.booleans(), signature=SIGNED, condition=CONDITIONS
    )
    def hand_out(self, device, person, bundle, signature, condition) -> None:
        sim = (Accessory.SIM,) if bundle else ()
        act = self.town.hand_out_act(
            self.devices[device],
            self.people[person],
            self.course,
            accessories=(Accessory.CHARGER, *sim),
            no_wifi=True,
            signature=signature,
            condition=condition,
        )
        if isinstance(self.perform(act), HandedOut):
            self.loans.append(act.loan_id)

    def _loan(self, which: int) -> UUID:
        """Mostly a recent one."""
        return self.loans[-1 - min(which, len(self.loans) - 1)]

    @rule(device=DEVICES, accessories=st.sets(st.sampled_from(Accessory)), condition=CONDITIONS)
    def take_back(self, device, accessories, condition) -> None:
        found = self.town.reads.device(self.devices[device].tag)
        if found and found.open_loan:
            loan = found.open_loan.loan
            self.perform(
                self.town.act(
                    TakeBack,
                    loan_id=loan.id,
                    report_id=uuid4(),
                    condition=condition,
                    accessories=tuple(a for a in loan.missing if a in accessories),
                    brought_by_other=False,
                    paper=PAPER,
                )
            )

    @rule(device=DEVICES, step=st.sampled_from(sorted(BETWEEN_LOANS)), condition=CONDITIONS)
    def prepare(self, device, step, condition) -> None:
        self.perform(
            self.town.act(
                Prepare,
                device_id=self.devices[device].id,
                step=step,
                report_id=uuid4(),
                condition=condition,
            )
        )

    @rule(device=DEVICES)
    def prepare_further(self, device) -> None:
        device_id = self.devices[device].id
        state = self.town.state(device_id)
        if state in FURTHER:
            step = FURTHER[state]
            self.perform(self.town.act(Prepare, device_id=device_id, step=step, report_id=uuid4()))

    @precondition(lambda self: self.loans)
    @rule(which=WHICH, days=st.integers(-3, 60))
    def extend(self, which, days) -> None:
        due = date(2026, 12, 19) + timedelta(days=days)
        self.perform(
            self.town.act(Extend, loan_id=self._loan(which), due_date=due, reason="verlengd")
        )

    @precondition(lambda self: self.loans)
    @rule(which=WHICH)
    def accessory_back(self, which) -> None:
        loan_id = self._loan(which)
        card = self.town.reads.loan(loan_id)
        for accessory in card.loan.missing[:1] if card else ():
            self.perform(self.town.act(AccessoryBack, loan_id=loan_id, accessory=accessory))

    @precondition(lambda self: self.loans)
    @rule(which=WHICH)
    def paper_signed(self, which) -> None:
        self.perform(self.town.act(PaperSigned, loan_id=self._loan(which)))

    @precondition(lambda self: self.loans)
    @rule(which=WHICH, number=st.sampled_from((1, 2)), seen=st.binary(min_size=1, max_size=1))
    def file_scan(self, which, number, seen) -> None:
        scan = ScannedPage(uuid4(), Photo(hashlib.sha256(seen).hexdigest(), seen), number)
        self.perform(self.town.act(FileScan, pages=(scan,), loan_id=self._loan(which), last_page=2))

    @precondition(lambda self: self.loans)
    @rule(which=WHICH, signed=st.booleans())
    def match_scan(self, which, signed) -> None:
        for scan in self.town.database.scans.waiting()[:1]:
            loan_id = self._loan(which)
            self.perform(self.town.act(MatchScan, scan_id=scan.id, loan_id=loan_id, signed=signed))

    @precondition(lambda self: self.acts)
    @rule(back=st.sampled_from((1, 1, 1, 2, 3)))
    def undo(self, back) -> None:
        self.perform(self.town.act(Undo, of=self.acts[-min(back, len(self.acts))].id))

    @precondition(lambda self: self.acts)
    @rule(back=st.integers(1, 6))
    def the_same_act_twice_changes_nothing(self, back) -> None:
        act = self.acts[-min(back, len(self.acts))]
        stored = self._outcome(act.id)
        before = snapshot(self.town)
        again = self.town.desk.perform(act, self.town.staff.id)
        if stored is not None:
            assert again == stored
            assert snapshot(self.town) == before

    def _outcome(self, act_id: UUID) -> Outcome | None:
        with self.town.database.unit_of_work() as uow:
            return uow.journal.outcome_of(act_id)

    @invariant()
    def a_device_and_a_sim_have_at_most_one_open_loan(self) -> None:
        for column in (tables.loan.c.device_id, tables.loan.c.sim_id, tables.loan.c.newcomer_id):
            opened = select(column).where(tables.loan.c.ended_at.is_(None), column.is_not(None))
            with self.town.database.engine.connect() as connection:
                several = opened.group_by(column).having(func.count() > 1)
                assert connection.execute(several).all() == []

    @invariant()
    def a_device_is_lent_exactly_while_a_loan_is_open(self) -> None:
        lent = select(tables.device.c.id).where(tables.device.c.state == "lent")
        out = select(tables.loan.c.device_id).where(tables.loan.c.ended_at.is_(None))
        with self.town.database.engine.connect() as connection:
            assert set(connection.execute(lent)) == set(connection.execute(out))

    def teardown(self) -> None:
        """What the journal holds, performed again elsewhere, gives the same state."""
        replayed = open_town(f"sqlite:///{self._file('again.db')}")
        for act, by in journaled(self.town):
            replayed.desk.perform(act, by)
        assert snapshot(replayed) == snapshot(self.town)
        for place in (replayed, self.town):
            place.database.close()
        self.folder.cleanup()


def journaled(town: Town) -> list[tuple[Act, UUID]]:
    """Every act in the journal with who did it, its bytes found by their sum."""
    entries = select(
        journal.c.kind,
        journal.c.staff_id,
        act_payload.c.payload,
    ).join(
        act_payload,
        act_payload.c.act_id == journal.c.act_id,
    )
    kept = select(paper.c.sha256, paper.c.content).union_all(
        select(scanned_page.c.sha256, scanned_page.c.content)
    )
    with town.database.engine.connect() as connection:
        contents = {row.sha256: row.content for row in connection.execute(kept)}
        return [
            (decode_act(row.kind, row.payload, contents.__getitem__), row.staff_id)
            for row in connection.execute(entries.order_by(journal.c.position))
        ]


@pytest.mark.parametrize(("days", "acts"), [(8, 30), pytest.param(500, 60, marks=pytest.mark.long)])
def test_whatever_happens_at_a_counter_keeps_its_rules(sqlite_template: Path, days, acts):
    class Today(Counter):
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
