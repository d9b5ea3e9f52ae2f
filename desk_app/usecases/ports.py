"""What the use cases ask of the outside world."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol, Self, TypeVar
from uuid import UUID

from desk_app.domain.acts import Act, Photo
from desk_app.domain.agreements import Paper
from desk_app.domain.bundles import Sim
from desk_app.domain.condition import ConditionReport
from desk_app.domain.devices import Device
from desk_app.domain.loans import Loan
from desk_app.domain.people import Course, DeskPlace, Newcomer, Site, Staff
from desk_app.domain.register_acts import Enrolment
from desk_app.domain.settings import Rules
from desk_app.domain.signatures import Signature
from desk_app.usecases.conflict_ports import Conflicts
from desk_app.usecases.count_ports import Counts, Days
from desk_app.usecases.memory_ports import Forgetting, Journal
from desk_app.usecases.scan_ports import Scans
from desk_app.usecases.sealing import Certificates
from desk_app.usecases.sign_in_ports import Credentials

T = TypeVar("T")


class Register(Protocol[T]):
    """Things with an id and, mostly, a version."""

    def get(self, thing_id: UUID) -> T:
        """The thing, locked until the commit; refused as ``UNKNOWN`` when it is not there."""
        ...

    def has(self, thing_id: UUID) -> bool:
        """Tell whether it is there."""
        ...

    def add(self, things: Sequence[T]) -> None:
        """Write new things; refused as ``TAKEN`` when a number or code exists already."""
        ...

    def save(self, thing: T) -> None:
        """Write a changed thing; refused as ``CHANGED_MEANWHILE`` when its version is old."""
        ...


class Colleagues(Register[Staff], Protocol):
    """The staff: the door looks at them with every act, and no desk waits there for another."""

    def look(self, thing_id: UUID) -> Staff:
        """Somebody as they are now, not locked; refused as ``UNKNOWN`` when nobody is."""
        ...


class Places(Register[DeskPlace], Protocol):
    """The desks: nobody changes one while it works."""

    def look(self, thing_id: UUID) -> DeskPlace:
        """A desk as it is now, not locked; refused as ``UNKNOWN`` when there is none."""
        ...

    def names_at(self, site_id: UUID) -> tuple[str, ...]:
        """What the desks of a site are called."""
        ...


class Sims(Register[Sim], Protocol):
    """The SIMs, findable by the device they sit in."""

    def in_device(self, device_id: UUID) -> Sim | None:
        """The SIM in a device."""
        ...


class Loans(Register[Loan], Protocol):
    """The loans, open and ended."""

    def refuse_if_out(self, device_id: UUID, tag: str) -> None:
        """Refuse as ``ALREADY_LENT``, naming who has the device and since when."""
        ...

    def has_sim_out(self, sim_id: UUID) -> bool:
        """Tell whether a SIM went along on a loan that is still open."""
        ...

    def refuse_if_has_one(self, newcomer_id: UUID) -> None:
        """Refuse as ``HAS_OPEN_LOAN``, naming the loan and the device."""
        ...


class Reports(Protocol):
    """Condition reports with their photos."""

    def add(self, report: ConditionReport, photos: Sequence[Photo] = ()) -> None:
        """Keep a report; a photo that is there already is kept once."""
        ...


class Papers(Protocol):
    """Signed agreements and receipts as bytes, one each per act."""

    def keep(self, act: Act, loan_id: UUID, paper: Paper, signature: Signature | None) -> None:
        """Keep what was printed and how it was signed."""
        ...

    def void(self, act_id: UUID, at: datetime) -> None:
        """Mark the paper of an act that is undone; the bytes stay."""
        ...


class Enrolments(Protocol):
    """Who follows which course."""

    def add(self, enrolments: Sequence[Enrolment]) -> int:
        """Enrol; what is there already is left alone. Gives how many were new."""
        ...

    def remove(self, enrolment: Enrolment) -> None:
        """Take one back."""
        ...


class Settings(Protocol):
    """The rules of lending in this database."""

    def rules(self) -> Rules:
        """The rules as they are set."""
        ...

    def save(self, rules: Rules) -> None:
        """Set the rules."""
        ...


class UnitOfWork(Protocol):
    """One transaction; leaving it without a commit changes nothing."""

    @property
    def sites(self) -> Register[Site]: ...

    @property
    def desks(self) -> Places: ...

    @property
    def staff(self) -> Colleagues: ...

    @property
    def credentials(self) -> Credentials: ...

    @property
    def devices(self) -> Register[Device]: ...

    @property
    def sims(self) -> Sims: ...

    @property
    def newcomers(self) -> Register[Newcomer]: ...

    @property
    def courses(self) -> Register[Course]: ...

    @property
    def loans(self) -> Loans: ...

    @property
    def reports(self) -> Reports: ...

    @property
    def papers(self) -> Papers: ...

    @property
    def certificates(self) -> Certificates: ...

    @property
    def scans(self) -> Scans: ...

    @property
    def enrolments(self) -> Enrolments: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def journal(self) -> Journal: ...

    @property
    def forgetting(self) -> Forgetting: ...

    @property
    def conflicts(self) -> Conflicts: ...

    @property
    def counts(self) -> Counts: ...

    @property
    def days(self) -> Days: ...

    def is_set_up(self) -> bool:
        """Tell whether there is any staff."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(self, kind: object, error: BaseException | None, trace: object, /) -> None: ...

    def commit(self) -> None:
        """Make everything since the start last."""
        ...


UnitOfWorkFactory = Callable[[], UnitOfWork]
Clock = Callable[[], datetime]  # aware


class NationalNumbers(Protocol):
    """Recognises national register and BIS numbers."""

    def hides_in(self, text: str) -> bool:
        """Tell whether any run of eleven digits in ``text``, however spaced, is one."""
        ...


class PhotoMaker(Protocol):
    """Makes pictures small and anonymous."""

    def reencode(self, content: bytes) -> Photo:
        """At most 1600 px and 300 kB, no metadata; raises ``ValueError`` for no picture."""
        ...
