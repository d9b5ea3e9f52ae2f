"""Changes to the registers and the settings, as frozen data for the one door."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from desk_app.domain.acts import Act, Login, Words
from desk_app.domain.bundles import Sim
from desk_app.domain.credentials import CredentialChange
from desk_app.domain.devices import Device
from desk_app.domain.people import Course, DeskPlace, Newcomer, Role, Site, Staff
from desk_app.domain.seals import Certificate
from desk_app.domain.settings import Rules


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUp(Act):
    """The first act of a database: a site, a desk and a coordinator."""

    site: Site
    desk: DeskPlace
    staff: Staff
    credential: CredentialChange = CredentialChange()  # noqa: RUF009 - frozen
    over: ClassVar[Login] = Login.COORDINATOR

    def words(self) -> Words:
        """Every name, and the address of the site."""
        return (*_words(self.site), ("desk", self.desk.name), ("staff", self.staff.name))


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveSite(Act):
    """A site is added or edited."""

    site: Site
    needs: ClassVar[Role] = Role.COORDINATOR
    over: ClassVar[Login] = Login.COORDINATOR

    def words(self) -> Words:
        """Its name and address."""
        return _words(self.site)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddDesk(Act):
    """A computer becomes a desk of a database that others use; the first act at that desk."""

    desk: DeskPlace
    needs: ClassVar[Role] = Role.COORDINATOR
    over: ClassVar[Login] = Login.COORDINATOR

    def words(self) -> Words:
        """Its name."""
        return (("desk", self.desk.name),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveRules(Act):
    """The rules of lending are set."""

    rules: Rules
    needs: ClassVar[Role] = Role.COORDINATOR
    over: ClassVar[Login] = Login.COORDINATOR


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveDevice(Act):
    """A device is registered, or its facts (not its standing) are edited."""

    device: Device
    needs: ClassVar[Role] = Role.ICT

    def words(self) -> Words:
        """The note."""
        return (("note", self.device.note),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveSim(Act):
    """A SIM is registered or edited."""

    sim: Sim
    needs: ClassVar[Role] = Role.ICT


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveNewcomer(Act):
    """A newcomer is registered or edited, and enrolled in courses."""

    newcomer: Newcomer
    enrol_in: tuple[UUID, ...] = ()

    def words(self) -> Words:
        """Both names; the contact is left out, since one mobile in a hundred would be refused."""
        person = self.newcomer
        return (("family_name", person.family_name), ("given_name", person.given_name))


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveCourse(Act):
    """A course is added or edited."""

    course: Course

    def words(self) -> Words:
        """The name."""
        return (("name", self.course.name),)


@dataclass(frozen=True, slots=True)
class Enrolment:
    """Who follows which course."""

    course_id: UUID
    newcomer_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Import(Act):
    """A whole file in one act: what is new and what is changed, all or nothing."""

    devices: tuple[Device, ...] = ()
    courses: tuple[Course, ...] = ()
    newcomers: tuple[Newcomer, ...] = ()
    enrolments: tuple[Enrolment, ...] = ()

    def words(self) -> Words:
        """All names and notes."""
        return (
            *(("note", d.note) for d in self.devices),
            *(("name", c.name) for c in self.courses),
            *(("family_name", p.family_name) for p in self.newcomers),
            *(("given_name", p.given_name) for p in self.newcomers),
        )


@dataclass(frozen=True, slots=True)
class DemoNames:
    """Given and family names of one script or language, to make people up from."""

    language: str
    given: tuple[str, ...]
    family: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FillDemo(Act):
    """An empty database is filled with a made-up year; the same seed gives the same year."""

    seed: int
    names: tuple[DemoNames, ...]
    today: date
    needs: ClassVar[Role] = Role.COORDINATOR
    over: ClassVar[Login] = Login.COORDINATOR


@dataclass(frozen=True, slots=True, kw_only=True)
class Forget(Act):
    """A newcomer is forgotten: names, contact, paper, strokes and payloads go, facts stay."""

    newcomer_id: UUID
    needs: ClassVar[Role] = Role.COORDINATOR
    over: ClassVar[Login] = Login.COORDINATOR


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterCertificate(Act):
    """Seals made with a certificate are trusted from now on."""

    certificate: Certificate
    needs: ClassVar[Role] = Role.COORDINATOR


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeCertificate(Act):
    """Seals made from a moment on with a certificate count no longer; none: all count again."""

    fingerprint: str
    revoked_from: datetime | None
    needs: ClassVar[Role] = Role.COORDINATOR
    over: ClassVar[Login] = Login.COORDINATOR


def _words(site: Site) -> Words:
    """The phone is left out, since one number in a hundred would be refused."""
    return (("site", site.name), ("address", site.address))
