"""A small town to lend in: one site, one desk, one coordinator, and acts that need few words."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from desk_app.adapters.database.database import SqlDatabase
from desk_app.adapters.database.evidence_tables import paper
from desk_app.adapters.folding import fold
from desk_app.adapters.national_numbers import BelgianNumbers
from desk_app.domain import numbers
from desk_app.domain.acts import Act, HandOut, Prepare, TakeBack, Undo
from desk_app.domain.agreements import Paper
from desk_app.domain.bundles import Sim
from desk_app.domain.condition import FINE, Accessory
from desk_app.domain.devices import Device, DeviceState, Place, Standing, Step
from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import Done, HandedOut, Outcome
from desk_app.domain.people import (
    Course,
    CourseFormat,
    DeskPlace,
    Newcomer,
    Role,
    Site,
    Staff,
)
from desk_app.domain.place_acts import Move
from desk_app.domain.register_acts import (
    SaveCourse,
    SaveDevice,
    SaveNewcomer,
    SaveRules,
    SaveSim,
    SaveSite,
    SetUp,
)
from desk_app.domain.settings import Rules
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.usecases.desk import Desk
from desk_app.usecases.handlers import HANDLERS
from desk_app.usecases.loan_card import LoanCard

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
DRAWN = Signature(SignedHow.DRAWN, (((0, 0), (200, 80), (400, 10)),))
PAPER = Paper.of(b"%PDF-1.7 agreement", "agreement/nl 1", "0" * 64)
ICCID = "8932020000000000010"


@dataclass
class Ticking:
    """A clock that a test sets."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Town:
    """Everything set up and the door open; every helper performs one act and checks nothing."""

    database: SqlDatabase
    clock: Ticking = field(default_factory=Ticking)
    site: Site = field(default_factory=lambda: Site(uuid4(), "LEU", "Leuven"))
    staff: Staff = field(default_factory=lambda: Staff(uuid4(), "An Peeters", Role.COORDINATOR))
    numbers: Any = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self.place = DeskPlace(uuid4(), self.site.id, "balie 2")
        self.desk = Desk(self.database.unit_of_work, HANDLERS, BelgianNumbers())
        self.reads = self.database.reads

    def settle(self) -> "Town":
        self.do(SetUp, site=self.site, desk=self.place, staff=self.staff)
        return self

    def act(self, kind: type[Act], **fields: Any) -> Any:
        common: dict[str, Any] = {"id": uuid4(), "at": self.clock(), "desk_id": self.place.id}
        return kind(**(common | fields))

    def do(self, kind: type[Act], **fields: Any) -> Outcome:
        return self.desk.perform(self.act(kind, **fields), self.staff.id)

    def device(self, **fields: Any) -> Device:
        n = next(self.numbers)
        standing = Standing(DeviceState.READY, Place.CABINET, self.site.id)
        device = Device(
            uuid4(), numbers.asset_tag(n), f"5CD{n:07d}", "HP 11 G9", self.site.id, standing
        )
        device = Device(**{f: getattr(device, f) for f in Device.__slots__} | fields)
        done(self.do(SaveDevice, device=device))
        return device

    def sim(self, device: Device, **fields: Any) -> Sim:
        usual: dict[str, Any] = {"id": uuid4(), "iccid": ICCID, "device_id": device.id}
        sim = Sim(**usual | fields)
        done(self.do(SaveSim, sim=sim))
        return sim

    def newcomer(self, *, enrol_in: tuple[UUID, ...] = (), **fields: Any) -> Newcomer:
        n = next(self.numbers)
        usual: dict[str, Any] = {
            "client_number": f"K{n:07d}",
            "family_name": "Al-Hamdan",
            "given_name": "Yusuf",
            "id": uuid4(),
        }
        newcomer = Newcomer(**usual | fields)
        done(self.do(SaveNewcomer, newcomer=newcomer, enrol_in=enrol_in))
        return newcomer

    def course(self, **fields: Any) -> Course:
        usual: dict[str, Any] = {
            "id": uuid4(),
            "code": f"MO-LEU-2026-{next(self.numbers):03d}",
            "name": "MO Arabisch · dag",
            "contact_language": "ar",
            "format": CourseFormat.BLENDED,
            "first_lesson": date(2026, 10, 1),
            "last_lesson": date(2026, 12, 12),
            "site_id": self.site.id,
        }
        course = Course(**usual | fields)
        done(self.do(SaveCourse, course=course))
        return course

    def hand_out_act(
        self, device: Device, newcomer: Newcomer, course: Course, **fields: Any
    ) -> Any:
        usual: dict[str, Any] = {
            "loan_id": uuid4(),
            "loan_number": numbers.loan_number(_crockford(next(self.numbers))),
            "report_id": uuid4(),
            "device_id": device.id,
            "newcomer_id": newcomer.id,
            "course_id": course.id,
            "due_date": date(2026, 12, 19),
            "accessories": (Accessory.CHARGER, Accessory.SLEEVE),
            "condition": FINE,
            "no_computer": True,
            "no_wifi": None,
            "signature": DRAWN,
            "paper": PAPER,
        }
        return self.act(HandOut, **usual | fields)

    def hand_out(
        self, device: Device, newcomer: Newcomer, course: Course, **fields: Any
    ) -> Outcome:
        act = self.hand_out_act(device, newcomer, course, **fields)
        return self.desk.perform(act, self.staff.id)

    def lend(self, **fields: Any) -> HandedOut:
        """A new device to a new newcomer in a new course."""
        outcome = self.hand_out(self.device(), self.newcomer(), self.course(), **fields)
        assert isinstance(outcome, HandedOut), outcome
        return outcome

    def take_back(self, lent: HandedOut, **fields: Any) -> Outcome:
        usual: dict[str, Any] = {
            "loan_id": lent.loan_id,
            "report_id": uuid4(),
            "condition": FINE,
            "accessories": (Accessory.CHARGER, Accessory.SLEEVE),
            "brought_by_other": False,
            "paper": PAPER,
        }
        return self.do(TakeBack, **usual | fields)

    def clerk(self, name: str = "Bram", role: Role = Role.CLERK) -> Staff:
        """Someone who may lend, and may not set the rules; or with another role."""
        clerk = Staff(uuid4(), name, role)
        with self.database.unit_of_work() as uow:
            uow.staff.add([clerk])
            uow.commit()
        return clerk

    def desk_at(self, code: str, name: str = "balie 1") -> DeskPlace:
        """A desk at another site."""
        site = Site(uuid4(), code, f"Site {code}")
        place = DeskPlace(uuid4(), site.id, name)
        done(self.do(SaveSite, site=site))
        with self.database.unit_of_work() as uow:
            uow.desks.add([place])
            uow.commit()
        return place

    def rules(self, **fields: Any) -> None:
        done(self.do(SaveRules, rules=Rules(**fields)))

    def loan(self, lent: HandedOut) -> LoanCard:
        assert lent.loan_id
        card = self.reads.loan(lent.loan_id)
        assert card
        return card

    def step(self, device_id: UUID | None, step: Step, **fields: Any) -> Outcome:
        return self.do(Prepare, device_id=device_id, step=step, report_id=uuid4(), **fields)

    def move(self, device_id: UUID | None, step: Step, to_site_id: UUID | None = None) -> Outcome:
        return self.do(Move, device_id=device_id, step=step, to_site_id=to_site_id)

    def undo(self, act_id: UUID) -> Outcome:
        return self.do(Undo, of=act_id)

    def later(self, **delta: int) -> None:
        self.clock.now += timedelta(**delta)

    def state(self, device_id: UUID | None) -> DeviceState:
        assert device_id
        found = self.reads.device_by_id(device_id)
        assert found
        return found.device.state

    def translation_of(self, act_id: UUID) -> str:
        """Which words stood beside the Dutch on the paper of an act."""
        with self.database.engine.connect() as connection:
            found = select(paper.c.translation).where(paper.c.act_id == act_id)
            return str(connection.execute(found).scalar_one())


def open_town(url: str) -> Town:
    clock = Ticking()
    return Town(SqlDatabase(url, fold, clock), clock)


def done(outcome: Outcome) -> Done:
    assert not isinstance(outcome, Refused), outcome
    return outcome


def _crockford(number: int) -> str:
    digits = ""
    for _ in range(9):
        number, rest = divmod(number, 32)
        digits = numbers.CROCKFORD[rest] + digits
    return digits
