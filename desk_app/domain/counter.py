"""What lies on the counter right now."""

from dataclasses import dataclass, replace
from datetime import date

from desk_app.domain import calendar
from desk_app.domain.acts import MOST_PHOTOS, Photo
from desk_app.domain.bundles import Sim
from desk_app.domain.condition import FINE, Accessory, Condition, Part
from desk_app.domain.devices import DeviceState
from desk_app.domain.errors import Refused
from desk_app.domain.facts import CourseFound, DeviceFound, NewcomerFound, OpenLoan
from desk_app.domain.needs import Caution, Need
from desk_app.domain.settings import Rules


@dataclass(frozen=True, slots=True)
class Counter:
    """Everything on the counter; a device with an open loan shows the return face."""

    rules: Rules = Rules()  # noqa: RUF009 - frozen
    today: date = date.min  # by this desk's clock
    device: DeviceFound | None = None
    newcomer: NewcomerFound | None = None
    course: CourseFound | None = None
    accessories: tuple[Accessory, ...] = ()
    condition: Condition = FINE
    part: Part | None = None  # named by a card; it waits for how bad it is
    photos: tuple[Photo, ...] = ()
    no_computer: bool = False
    no_wifi: bool | None = None
    override_reason: str = ""
    due_edited: date | None = None
    brought_by_other: bool = False
    translation: str = ""  # beside the Dutch of this paper; chosen each time, kept nowhere
    notice: Refused | None = None

    @property
    def returning(self) -> OpenLoan | None:
        """The loan that is being taken back, on the return face."""
        return self.device.open_loan if self.device else None

    @property
    def sim(self) -> Sim | None:
        """The SIM that goes along."""
        if self.device is None or Accessory.SIM not in self.accessories:
            return None
        return self.device.lendable_sim

    @property
    def due_date(self) -> date | None:
        """When the device comes back: as edited, else from the course."""
        if self.due_edited or self.course is None:
            return self.due_edited
        return calendar.due_date(self.course.course.last_lesson, self.rules)

    @property
    def needs(self) -> tuple[Need, ...]:
        """What is still missing before the borrower can sign; empty on the return face."""
        if self.returning:
            return ()
        waiting = {
            Need.DEVICE: self.device is None or self.device.device.state is not DeviceState.READY,
            Need.NEWCOMER: self.newcomer is None,
            Need.LOAN_BACK: self._has_other_loan,
            Need.COURSE: self.course is None,
            Need.DUE_DATE: self.due_date is not None and self.due_date < self.today,
            Need.NO_COMPUTER: self.newcomer is not None and not self.no_computer,
            Need.WIFI: self.sim is not None and self.no_wifi is None,
            Need.OVERRIDE: self._needs_override and not self.override_reason.strip(),
        }
        return tuple(need for need, missing in waiting.items() if missing)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing but perhaps a course lies on the counter."""
        return self.device is None and self.newcomer is None

    @property
    def _has_other_loan(self) -> bool:
        return bool(self.newcomer and self.newcomer.loan and self.rules.one_loan_per_newcomer)

    @property
    def _needs_override(self) -> bool:
        return self.sim is not None and self.no_wifi is False

    def cautions(self) -> tuple[Caution, ...]:
        """What deserves a word before signing."""
        due, device, sim = self.due_date, self.device, self.sim
        if device is None or self.returning:
            return ()
        found = {
            Caution.UPDATES_END: _ends_before(device.device.update_until, due),
            Caution.SIM_EXPIRES: sim is not None and _ends_before(sim.valid_until, due),
            Caution.NEW_ENROLMENT: self._enrols,
            Caution.WEARS_DAMAGE: self.condition.needs_repair,
        }
        return tuple(caution for caution, holds in found.items() if holds)

    @property
    def _enrols(self) -> bool:
        if self.newcomer is None or self.course is None:
            return False
        return self.course.course.id not in {c.course.id for c in self.newcomer.courses}

    def cleared(self) -> "Counter":
        """The empty counter."""
        return Counter(self.rules, self.today)

    def after_hand_out(self) -> "Counter":
        """Ready for the next of twenty: only the course stays."""
        course = self.course and replace(
            self.course, without_device=max(0, self.course.without_device - 1)
        )
        return Counter(self.rules, self.today, course=course)

    def refusing(self, refused: Refused) -> "Counter":
        """Everything stays; the notice says why nothing was added."""
        return replace(self, notice=refused)

    def with_device(self, found: DeviceFound) -> "Counter":
        """The hand-out face with this device; scanning it twice changes nothing."""
        if self.device and self.device.device.id == found.device.id and not self.returning:
            return replace(self, device=found, notice=None)
        usual = (Accessory.CHARGER, Accessory.SLEEVE)
        extra = (Accessory.SIM,) if found.lendable_sim else ()
        return replace(
            self,
            device=found,
            accessories=usual + extra,
            condition=Condition(found.condition.parts),  # a note is about one loan
            part=None,
            photos=(),
            no_wifi=None,
            override_reason="",
            brought_by_other=False,
            notice=None,
        )

    def taking_back(self, found: DeviceFound, open_loan: OpenLoan) -> "Counter":
        """The return face; scanning the device twice keeps what was filled in."""
        loan = self.returning
        if loan and loan.loan.id == open_loan.loan.id:
            return replace(self, device=found, notice=None)
        return Counter(
            self.rules,
            self.today,
            device=found,
            course=self.course,
            accessories=open_loan.loan.missing,
            condition=Condition(open_loan.condition.parts),
        )

    def with_newcomer(self, found: NewcomerFound) -> "Counter":
        """The hand-out face with this newcomer, and a course when it is clear which."""
        if self.returning:
            return Counter(self.rules, self.today, course=self.course).with_newcomer(found)
        if self.newcomer and self.newcomer.newcomer.id == found.newcomer.id:
            return replace(self, newcomer=found, notice=None)
        course = _course_for(found, self.course)
        kept = self.due_edited if _is_same(course, self.course) else None
        return replace(
            self,
            newcomer=found,
            course=course,
            due_edited=kept,
            no_computer=False,
            no_wifi=None,
            override_reason="",
            translation="",
            notice=None,
        )

    def with_course(self, found: CourseFound) -> "Counter":
        """The same counter with this course; the due date follows it again."""
        return replace(self, course=found, due_edited=None, notice=None)

    def with_photo(self, photo: Photo, of: "Counter") -> "Counter":
        """One picture more, when the device it was taken of still lies here and there is room."""
        same = self.device and of.device and self.device.device.id == of.device.device.id
        known = {kept.sha256 for kept in self.photos}
        if not same or photo.sha256 in known or len(self.photos) >= MOST_PHOTOS:
            return self
        return replace(self, photos=(*self.photos, photo))

    def with_accessory(self, accessory: Accessory, *, along: bool) -> "Counter":
        """One accessory more or less, in the usual order."""
        chosen = {*self.accessories, accessory} if along else {*self.accessories} - {accessory}
        return replace(self, accessories=tuple(a for a in Accessory if a in chosen))


def _course_for(found: NewcomerFound, on_counter: CourseFound | None) -> CourseFound | None:
    for course in found.courses:
        if on_counter and course.course.id == on_counter.course.id:
            return course
    if not found.courses:
        return on_counter
    return found.courses[0] if len(found.courses) == 1 else None


def _is_same(one: CourseFound | None, other: CourseFound | None) -> bool:
    """The same course, though other desks may have changed its counts since."""
    return bool(one and other and one.course.id == other.course.id)


def _ends_before(end: date | None, due: date | None) -> bool:
    return end is not None and due is not None and end < due
