"""Begins an empty database, with a made-up year if wished; and a desk in one that others use."""

from dataclasses import dataclass
from uuid import UUID, uuid4

from desk_app.adapters import paths
from desk_app.adapters.demo_names import read_names
from desk_app.adapters.folding import fold
from desk_app.domain.credentials import CredentialChange
from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import Outcome
from desk_app.domain.people import DeskPlace, Role, Site, Staff
from desk_app.domain.register_acts import AddDesk, FillDemo, SetUp
from desk_app.ui.starting import NewDesk
from desk_app.usecases.offline_ports import Door
from desk_app.usecases.opening import DeskAsked
from desk_app.usecases.ports import Clock
from desk_app.usecases.reads import Setup
from desk_app.usecases.sign_in import SignedIn, SignIn, SignInAnswer
from desk_app.usecases.sign_in_ports import Accounts, Passwords

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


class Joining:
    """One computer on its way to be a desk: the same act, however often it is tried."""

    def __init__(self) -> None:
        self._desk_id, self._act_id = uuid4(), uuid4()

    def asked(self, setup: Setup, where: str) -> DeskAsked:
        """What there is to choose from."""
        approving = tuple(
            each
            for each in setup.staff
            if each.rules and (each.id in setup.with_pin or not setup.with_pin)
        )
        return DeskAsked(where, setup.sites, approving, bool(setup.with_pin))

    def join(
        self, door: Door, accounts: Accounts, passwords: Passwords, wish: NewDesk, clock: Clock
    ) -> Founded | SignInAnswer:
        """Let who approves it sign in, where anybody has a PIN, and add the desk."""
        if accounts.all():
            signing_in = SignIn(accounts, passwords, self._desk_id)
            answer = signing_in.approve(wish.staff_id, wish.pin)
            if not isinstance(answer, SignedIn):
                return answer
        place = DeskPlace(self._desk_id, wish.site_id, wish.name)
        act = AddDesk(id=self._act_id, at=clock(), desk_id=place.id, desk=place)
        return Founded(door.perform(act, wish.staff_id), place.id, wish.staff_id)


def site_code(name: str) -> str:
    """Three capitals from a site's name."""
    letters = "".join(c for c in fold(name).upper() if c.isalpha())
    return (letters + "XXX")[:3]


def _demo(clock: Clock, desk_id: UUID) -> FillDemo:
    names, now = read_names(paths.resources() / "demo" / "names.toml"), clock()
    return FillDemo(
        id=uuid4(), at=now, desk_id=desk_id, seed=DEMO_SEED, names=names, today=now.date()
    )
