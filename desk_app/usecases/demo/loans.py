"""The loans of the demo, made of stays."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from desk_app.domain import calendar
from desk_app.domain.bundles import Sim
from desk_app.domain.condition import Accessory
from desk_app.domain.devices import DeviceState
from desk_app.domain.loans import EndedHow, LentAccessory, Loan
from desk_app.domain.settings import Rules
from desk_app.usecases.demo.dice import Dice
from desk_app.usecases.demo.standing import Seen
from desk_app.usecases.demo.stays import Allotted

STAYS_BEHIND = {Accessory.CHARGER: 0.02, Accessory.SLEEVE: 0.03, Accessory.MOUSE: 0.05}
WITH_MOUSE = 0.15
AWAITING_PAPER = 4
GONE = (DeviceState.LOST, DeviceState.STOLEN)


@dataclass(frozen=True, slots=True)
class Lending:
    """What loans are made with: the rules, the desk of each site, and what lies in a device."""

    rules: Rules
    desk_ids: Mapping[UUID, UUID]  # by site
    sims: Mapping[UUID | None, Sim]  # by device

    def loans(self, allotted: Sequence[Allotted], seen: Seen, dice: Dice) -> tuple[Loan, ...]:
        """A loan for every stay, in the order of their beginnings."""
        reports = {r.loan_id: r.id for r in seen.reports}
        gone = {device.id for device in seen.devices if device.state in GONE}
        loans = []
        for one in sorted(allotted, key=lambda one: one.stay.started_at, reverse=True):
            how = EndedHow.LOST if one.device_id in gone else EndedHow.RETURNED
            gone -= {one.device_id}  # of a device that is gone, the newest loan is the lost one
            report_id = None if one.stay.ended_at else reports.get(one.loan_id)
            loans.append(self._loan(one, how, report_id, dice))
        return tuple(reversed(loans))

    def _loan(self, one: Allotted, how: EndedHow, report_id: UUID | None, dice: Dice) -> Loan:
        stay, sim = one.stay, self.sims.get(one.device_id)
        loan = Loan(
            id=one.loan_id,
            number=dice.loan_number(),
            device_id=one.device_id,
            newcomer_id=stay.newcomer_id,
            course_id=stay.course.id,
            desk_id=self.desk_ids[stay.course.site_id],
            started_at=stay.started_at,
            due_date=calendar.due_date(stay.course.last_lesson, self.rules),
            accessories=tuple(LentAccessory(a) for a in _along(sim, dice)),
            sim_id=sim.id if sim else None,
            report_id=report_id,
        )
        if stay.ended_at is None:
            return loan
        ended = loan.ended(stay.ended_at, how)
        return ended if how is EndedHow.LOST else ended.with_back(_back(ended, dice), stay.ended_at)


def with_awaited_paper(loans: Sequence[Loan], desk_id: UUID) -> tuple[Loan, ...]:
    """Let the newest open loans of one desk wait for their signed print."""
    here = [loan.id for loan in loans if loan.desk_id == desk_id and loan.ended_at is None]
    waiting = set(here[-AWAITING_PAPER:])
    return tuple(replace(loan, awaits_paper=loan.id in waiting) for loan in loans)


def _along(sim: Sim | None, dice: Dice) -> Iterator[Accessory]:
    yield Accessory.CHARGER
    yield Accessory.SLEEVE
    if dice.happens(WITH_MOUSE):
        yield Accessory.MOUSE
    if sim:
        yield Accessory.SIM


def _back(loan: Loan, dice: Dice) -> tuple[Accessory, ...]:
    return tuple(a for a in loan.missing if not dice.happens(STAYS_BEHIND.get(a, 0)))
