"""Begins an empty database: its first site, desk and coordinator, and a made-up year."""

from dataclasses import dataclass
from uuid import UUID, uuid4

from desk_app.adapters import paths
from desk_app.adapters.demo_names import read_names
from desk_app.adapters.folding import fold
from desk_app.domain.credentials import CredentialChange
from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import Outcome
from desk_app.domain.people import DeskPlace, Role, Site, Staff
from desk_app.domain.register_acts import FillDemo, SetUp
from desk_app.usecases.offline_ports import Door
from desk_app.usecases.ports import Clock

DEMO_SEED = 2020


@dataclass(frozen=True, slots=True)
class Founded:
    """What the door answered, and who works where from now on."""

    outcome: Outcome
    desk_id: UUID
    staff_id: UUID


def found(
    door: Door,
    clock: Clock,
    names: tuple[str, str, str],
    credential: CredentialChange,
    *,
    demo: bool,
) -> Founded:
    """Set up with the ``names`` of a site, a desk and a member of staff; ``demo`` adds the year."""
    site, desk, staff = names
    here = Site(uuid4(), site_code(site), site)
    place = DeskPlace(uuid4(), here.id, desk)
    coordinator = Staff(uuid4(), staff, Role.COORDINATOR)
    act = SetUp(
        id=uuid4(),
        at=clock(),
        desk_id=place.id,
        site=here,
        desk=place,
        staff=coordinator,
        credential=credential,
    )
    outcome = door.perform(act, coordinator.id)
    if demo and not isinstance(outcome, Refused):
        outcome = door.perform(_demo(clock, place.id), coordinator.id)
    return Founded(outcome, place.id, coordinator.id)


def site_code(name: str) -> str:
    """Three capitals from a site's name."""
    letters = "".join(c for c in fold(name).upper() if c.isalpha())
    return (letters + "XXX")[:3]


def _demo(clock: Clock, desk_id: UUID) -> FillDemo:
    names, now = read_names(paths.resources() / "demo" / "names.toml"), clock()
    return FillDemo(
        id=uuid4(), at=now, desk_id=desk_id, seed=DEMO_SEED, names=names, today=now.date()
    )
