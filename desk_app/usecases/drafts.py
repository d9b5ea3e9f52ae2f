"""Drafts of acts: ids, numbers, times and paper made ready, before the door is opened."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypedDict
from uuid import UUID

from desk_app.domain import numbers
from desk_app.domain.acts import (
    AccessoryBack,
    Extend,
    HandOut,
    PaperSigned,
    Photo,
    Prepare,
    TakeBack,
    Undo,
)
from desk_app.domain.agreements import Agreement, Lender, Paper, ReturnReceipt
from desk_app.domain.condition import Accessory, Condition, difference
from desk_app.domain.count_acts import FollowUp, Swap
from desk_app.domain.counter import Counter
from desk_app.domain.devices import Step
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.facts import DeviceFound, OpenLoan
from desk_app.domain.people import DeskPlace, Role, Site, Staff
from desk_app.domain.register_acts import Import
from desk_app.domain.settings import Rules
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.usecases.import_plan import Plan
from desk_app.usecases.loan_card import LoanCard
from desk_app.usecases.paper_facts import borrower, complete, course_line, lent_device, things
from desk_app.usecases.paper_ports import PaperMaker
from desk_app.usecases.ports import Clock
from desk_app.usecases.sealing import Sealer


class Common(TypedDict):
    """What every act made here and now has."""

    id: UUID
    at: datetime
    desk_id: UUID


@dataclass(frozen=True, slots=True)
class AtDesk:
    """Where and who: the site, the desk, the member of staff, and the rules they work by."""

    site: Site
    place: DeskPlace
    staff: Staff
    rules: Rules


@dataclass(frozen=True, slots=True)
class Chance:
    """Where ids and loan numbers come from."""

    new_id: Callable[[], UUID]
    crockford: Callable[[int], str]  # so many random characters


class Drafts:
    """Makes acts out of what lies on the counter; slow, so for a job."""

    def __init__(
        self,
        here: AtDesk,
        clock: Clock,
        chance: Chance,
        papers: PaperMaker,
        sealer: Sealer | None = None,
    ) -> None:
        self.here = here
        self.clock = clock
        self.new_id = chance.new_id
        self._crockford = chance.crockford
        self._papers = papers
        self._sealer = sealer

    def hand_out(self, counter: Counter, signature: Signature) -> HandOut:
        """The hand-out of what lies on the counter, with its agreement printed.

        Refused when something is still missing or the signature is empty.
        """
        number = numbers.loan_number(self._crockford(9))
        device, newcomer, course, due = complete(counter)
        agreement = self._agreement(counter, number, signature.checked())
        coordinator = self.here.staff.role >= Role.COORDINATOR and counter.override_reason
        return HandOut(
            **self.now(),
            approved_by=self.here.staff.id if coordinator else None,
            loan_id=self.new_id(),
            loan_number=number,
            report_id=self.new_id(),
            device_id=device.device.id,
            newcomer_id=newcomer.id,
            course_id=course.id,
            due_date=due,
            accessories=counter.accessories,
            condition=counter.condition,
            no_computer=counter.no_computer,
            no_wifi=counter.no_wifi,
            signature=signature,
            paper=self._sealed(self._papers.agreement(agreement), number),
            photos=counter.photos,
            override_reason=counter.override_reason,
        )

    def _agreement(self, counter: Counter, number: str, signature: Signature) -> Agreement:
        device, newcomer, course, due = complete(counter)
        return Agreement(
            loan_number=number,
            lender=self._lender(),
            borrower=borrower(newcomer),
            device=lent_device(device, counter.accessories, counter.condition),
            course=course_line(course),
            handed_out_on=self.clock().date(),
            due_date=due,
            staff=self.here.staff.name,
            signature=signature,
            translation=counter.translation,
        )

    def swap(self, lent: LoanCard, theirs: DeviceFound) -> Swap:
        """A loan goes on with the device that its borrower has; its agreement is to be signed."""
        number, loan = numbers.loan_number(self._crockford(9)), lent.loan
        agreement = Agreement(
            loan_number=number,
            lender=self._lender(),
            borrower=borrower(lent.newcomer),
            device=lent_device(theirs, things(loan.missing), theirs.condition),
            course=course_line(lent.course),
            handed_out_on=self.clock().date(),
            due_date=loan.due_date,
            staff=self.here.staff.name,
            signature=Signature(SignedHow.ON_PAPER),
        )
        return Swap(
            **self.now(),
            loan_id=loan.id,
            device_id=theirs.device.id,
            new_loan_id=self.new_id(),
            loan_number=number,
            due_date=loan.due_date,
            paper=self._sealed(self._papers.agreement(agreement), number),
        )

    def take_back(self, counter: Counter, signature: Signature | None) -> TakeBack:
        """The return of the device on the counter, with its receipt printed."""
        if counter.device is None or counter.returning is None:
            refuse(Reason.NOT_ON_LOAN, "device")
        receipt = self._receipt(counter, counter.device, counter.returning, signature)
        loan = counter.returning.loan
        return TakeBack(
            **self.now(),
            loan_id=loan.id,
            report_id=self.new_id(),
            condition=counter.condition,
            accessories=counter.accessories,
            brought_by_other=counter.brought_by_other,
            paper=self._sealed(self._papers.receipt(receipt), loan.number),
            signature=signature,
            photos=counter.photos,
        )

    def prepare(
        self,
        device_id: UUID,
        step: Step,
        condition: Condition | None = None,
        photos: tuple[Photo, ...] = (),
    ) -> Prepare:
        """One step between two loans."""
        return Prepare(
            **self.now(),
            device_id=device_id,
            step=step,
            report_id=self.new_id(),
            condition=condition,
            photos=photos,
        )

    def extend(self, loan_id: UUID, due: date, reason: str) -> Extend:
        """A later due date for a loan."""
        return Extend(**self.now(), loan_id=loan_id, due_date=due, reason=reason)

    def undo(self, act_id: UUID) -> Undo:
        """The act that compensates ``act_id``."""
        return Undo(**self.now(), of=act_id)

    def accessory_back(self, loan_id: UUID, accessory: Accessory) -> AccessoryBack:
        """Something missing comes in."""
        return AccessoryBack(**self.now(), loan_id=loan_id, accessory=accessory)

    def paper_signed(self, loan_id: UUID) -> PaperSigned:
        """The signed print is in."""
        return PaperSigned(**self.now(), loan_id=loan_id)

    def seen_to(self, explanation_id: UUID) -> FollowUp:
        """What an earlier count left asks for nothing any more."""
        return FollowUp(**self.now(), explanation_id=explanation_id)

    def import_file(self, plan: Plan) -> Import:
        """What a file brings, in one act."""
        return Import(
            **self.now(),
            devices=plan.devices,
            courses=plan.courses,
            newcomers=plan.newcomers,
            enrolments=plan.enrolments,
        )

    def _sealed(self, paper: Paper, number: str) -> Paper:
        return self._sealer.seal(paper, number) if self._sealer else paper

    def now(self) -> Common:
        """What an act made here and now has."""
        return {"id": self.new_id(), "at": self.clock(), "desk_id": self.here.place.id}

    def _lender(self) -> Lender:
        lender, site = self.here.rules.lender, self.here.site
        return Lender(lender, site.name, site.address, site.phone)

    def _receipt(
        self, counter: Counter, device: DeviceFound, lent: OpenLoan, signature: Signature | None
    ) -> ReturnReceipt:
        went = tuple(a.accessory for a in lent.loan.accessories)
        missing = tuple(a for a in went if a not in counter.accessories)
        return ReturnReceipt(
            loan_number=lent.loan.number,
            lender=self._lender(),
            borrower=borrower(lent.newcomer),
            device=lent_device(device, went, lent.condition),
            back=counter.condition,
            changes=difference(lent.condition, counter.condition),
            accessories_back=things(counter.accessories),
            accessories_missing=things(missing),
            sim_back=Accessory.SIM in counter.accessories,
            handed_out_on=lent.loan.started_at.date(),
            due_date=lent.loan.due_date,
            returned_on=self.clock().date(),
            staff=self.here.staff.name,
            brought_by_other=counter.brought_by_other,
            signature=signature and signature.checked(),
            translation=counter.translation,
        )
