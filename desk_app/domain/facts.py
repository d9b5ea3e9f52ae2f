"""What a look-up found: the facts the counter's rule table decides on."""

from dataclasses import dataclass

from desk_app.domain.bundles import Sim, SimStatus
from desk_app.domain.cards import Card
from desk_app.domain.condition import FINE, Condition
from desk_app.domain.devices import Device
from desk_app.domain.errors import Refused
from desk_app.domain.loans import Loan
from desk_app.domain.people import Course, Newcomer, Site


@dataclass(frozen=True, slots=True)
class OpenLoan:
    """A loan that has not ended, with what the return face shows of it."""

    loan: Loan
    newcomer: Newcomer
    course: Course
    condition: Condition = FINE  # as it went out
    photos: tuple[str, ...] = ()  # of the device as it went out, by SHA-256


@dataclass(frozen=True, slots=True)
class DeviceFound:
    """A device with its owner, its last known condition, its SIM and the loan it is out on."""

    device: Device
    owner: Site
    condition: Condition = FINE
    sim: Sim | None = None
    open_loan: OpenLoan | None = None

    @property
    def lendable_sim(self) -> Sim | None:
        """The SIM, when it can go along."""
        return self.sim if self.sim and self.sim.status is SimStatus.ACTIVE else None


@dataclass(frozen=True, slots=True)
class CourseFound:
    """A course, how many follow it, and how many of those have no device yet."""

    course: Course
    enrolled: int = 0
    without_device: int = 0


@dataclass(frozen=True, slots=True)
class LoanOf:
    """A newcomer's open loan, as the card names it."""

    number: str
    tag: str


@dataclass(frozen=True, slots=True)
class NewcomerFound:
    """A newcomer, the courses that still run, and the loan that is open."""

    newcomer: Newcomer
    courses: tuple[CourseFound, ...] = ()
    loan: LoanOf | None = None


@dataclass(frozen=True, slots=True)
class CardFound:
    """A card of ours was scanned; no look-up was needed."""

    card: Card


@dataclass(frozen=True, slots=True)
class NothingFound:
    """Nothing in the database fits the scan."""

    refused: Refused


Facts = DeviceFound | NewcomerFound | CourseFound | CardFound | NothingFound
