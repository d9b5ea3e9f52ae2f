"""The composition root: the only module that sees every layer."""

import gc
import platform
from datetime import datetime
from functools import partial
from uuid import UUID, uuid4

from desk_app.adapters import paths
from desk_app.adapters.day_sheets import DaySheetFiles
from desk_app.adapters.national_numbers import BelgianNumbers
from desk_app.adapters.paper.maker import PaperMaker
from desk_app.adapters.passwords import Argon2Passwords
from desk_app.adapters.photos import PillowPhotos
from desk_app.adapters.sealing.desk_keys import DeskKeys
from desk_app.adapters.sealing.examiner import PadesExaminer
from desk_app.adapters.settings import DeskSettings
from desk_app.database_room import Room, password_name, where, with_this
from desk_app.desk_memory import DeskMemory, Remember, Vault, keys_in, knows, named, working
from desk_app.domain.agreements import Paper
from desk_app.domain.credentials import CredentialChange
from desk_app.domain.errors import Refused
from desk_app.domain.numbers import SPECIMEN
from desk_app.domain.outcomes import Outcome
from desk_app.domain.seals import Verdict
from desk_app.doors import crockford
from desk_app.doors import perform as perform_over
from desk_app.equipment import copies_of, importing_to, parking_in, printer_of
from desk_app.founding import Founded, Joining, found
from desk_app.paper_loop import scanning
from desk_app.sharing import Databases
from desk_app.ui.services import LiveServices, Opened, Opening, Services, SignInAsked
from desk_app.ui.starting import NewDesk
from desk_app.usecases.closing import CloseDesk, sealing
from desk_app.usecases.count_desk import CountDesk
from desk_app.usecases.drafts import AtDesk, Chance, Drafts
from desk_app.usecases.login_door import LoginDoor
from desk_app.usecases.opening import Fault, NotSetUp, TroubleError
from desk_app.usecases.own_acts import OwnActs
from desk_app.usecases.reads import Setup
from desk_app.usecases.seal_desk import SealDesk, SealStanding
from desk_app.usecases.sealing import SealState, verify
from desk_app.usecases.sign_in import SignIn, SignInAnswer
from desk_app.usecases.stock_take import StockDesk
from desk_app.usecases.today import TodayDesk


def clock() -> datetime:
    """This desk's own clock, with its zone."""
    return datetime.now().astimezone()


class Office:
    """One database, opened for one desk; everything here may be slow, so call it in a job."""

    def __init__(
        self,
        url: str,
        settings: DeskSettings,
        remember: Remember = lambda _settings: None,
        vault: Vault | None = None,  # none: papers are not sealed
        *,
        mirrored: bool = True,  # a command leaves the mirror to the window
    ) -> None:
        self._memory = DeskMemory(settings, remember)
        self._vault = vault
        self._url = url
        folder = vault.folder if vault and mirrored else None
        self._data = Databases(url, folder, clock)
        self.copies = copies_of(url, clock)
        self.room: Room | None = None  # none: this database is not looked after here
        self._papers = PaperMaker(paths.resources())
        self._keys: DeskKeys | None = None  # kept parsed, also when the database is opened again
        self._seal: SealDesk | None = None
        self._passwords = Argon2Passwords()
        self._who: UUID | None = None  # who works here since the program started
        self._own, self._joining = OwnActs(), Joining()

    @property
    def where(self) -> str:
        """The database as it may be shown: a file, or a server without its password."""
        return where(self._url)

    def open(self) -> Opening:
        """Migrate, and find out who works where; a fault is an answer."""
        try:
            setup = self._data.setup(self._memory.settings.desk_id)
        except TroubleError as error:
            return Fault(error.trouble, self.where)
        if not setup.staff:
            return NotSetUp(self.where)
        if self._data.is_shared and not knows(setup, self._memory.settings.desk_id):
            return self._joining.asked(setup, self.where)
        self._data.share(self._here(setup).place.id)
        if setup.with_pin and self._who not in working(setup):
            return self._ask_who(setup)
        here = self._here(setup)
        self._who = here.staff.id
        self._memory.works_at(here.place.id, here.staff.id)
        self._memory.keep()
        return Opened(self._services(here), setup)

    def give_password(self, password: str, *, keep: bool) -> None:
        """Use a password for the server from now on; ``keep`` gives it to the keyring."""
        if keep and self._vault is not None:
            self._vault.safe.put(password_name(self._url), password)
        self._url = with_this(self._url, password)
        self._data.use_password(password)

    def bring_up_to_date(self) -> None:
        """Change the schema of a server; raises ``TroubleError``."""
        self._data.patient.upgrade(asked=True)

    def open_as(self, staff_id: UUID) -> Opening:
        """The same for who signed in."""
        self._who = staff_id
        return self.open()

    def set_up(self, site: str, desk: str, staff: str, *, demo: bool, pin: str = "") -> Outcome:
        """Begin an empty database, with or without a made-up year in it, and a PIN to sign in."""
        credential = CredentialChange(self._passwords.hashed(pin) if pin else None)
        return self._begin(
            found(self._data.door, clock, (site, desk, staff), credential, demo=demo)
        )

    def add_desk(self, wish: NewDesk) -> Outcome | SignInAnswer:
        """Make this computer a desk of a database that others use."""
        data = self._data
        joined = self._joining.join(data.door, data.accounts, self._passwords, wish, clock)
        return self._begin(joined) if isinstance(joined, Founded) else joined

    def _begin(self, founded: Founded) -> Outcome:
        if not isinstance(founded.outcome, Refused):
            self._who = founded.staff_id  # who just typed a PIN need not do so again
            self._memory.works_at(founded.desk_id, founded.staff_id)
            if self.room is not None:
                self.room.stay()
        return founded.outcome

    @property
    def login(self) -> LoginDoor:
        """Asks for a coordinator's login at the server."""
        return self._data.login

    def warm_up(self) -> SealStanding | Refused:
        """Load what the first agreement needs, and keep the collector from looking at it again."""
        self._papers.warm_up()
        standing = self._seal.begin() if self._seal else SealStanding(SealState())
        gc.freeze()
        return standing

    def seal_specimen(self, paper: Paper) -> Paper | SealStanding | Refused:
        """An example with the seal of this desk, once it is open; or why it has none."""
        standing = self.warm_up()
        sealed = self._keys.seal(paper, SPECIMEN) if self._keys else paper
        return sealed if sealed.sealed_by else standing

    def verify(self, content: bytes) -> Verdict:
        """Whether the bytes of a file are a paper of this installation, and which."""
        return verify(content, PadesExaminer(), self._data.near.reads)

    def close(self) -> None:
        """Let go of the database."""
        self._data.close()

    def _services(self, here: AtDesk) -> Services:
        looks = self._data.looks
        perform = self._own.performing(partial(perform_over, self._data.door, here.staff.id))
        keys = self._keys_of(here)
        drafts = Drafts(here, clock, Chance(uuid4, crockford), self._papers, keys)
        parking = parking_in(self._vault.folder, looks, clock) if self._vault else None
        self._seal = SealDesk(keys, looks.reads, perform, drafts) if keys else None
        return Services(
            perform=perform,
            reads=looks.reads,
            drafts=drafts,
            papers=self._papers,
            printer=printer_of(platform.system()),
            photos=PillowPhotos(),
            guard=BelgianNumbers(),
            clock=clock,
            importing=importing_to(self._data.near),
            seal=self._seal,
            scanning=scanning(looks, drafts, perform),
            parking=parking,
            today=TodayDesk(looks.today, drafts, parking),
            database=self.room,
            login=self._data.login,
            line=self._data.line,
            conflicts=self._data.conflicts(drafts),
            sign_in=self._sign_in(here),
            counting=CountDesk(looks.counts, looks.reads, drafts, perform),
            stock=StockDesk(looks.stock, drafts, perform),
            closing=CloseDesk(looks.counts, drafts, perform, sealing(self._papers, keys)),
            sheets=DaySheetFiles(paths.resources()),
            live=LiveServices(self._data.near.live, self._own),
            journal=self._data.near.journal,
            read_log=looks.read_log,
        )

    def _ask_who(self, setup: Setup) -> SignInAsked:
        here = self._here(setup)
        asked, where = self._sign_in(here), f"{here.site.name} · {here.place.name}"
        return SignInAsked(asked, asked.who(), where, here.staff.id)

    def _sign_in(self, here: AtDesk) -> SignIn:
        return SignIn(self._data.accounts, self._passwords, here.place.id, self._data.is_away)

    def _keys_of(self, here: AtDesk) -> DeskKeys | None:
        if self._keys is None and self._vault is not None:
            self._keys = keys_in(self._vault, here.place.id, self._memory, clock)
        return self._keys

    def _here(self, setup: Setup) -> AtDesk:
        place = named(setup.desks, self._memory.settings.desk_id)
        remembered = str(self._who or self._memory.settings.staff_id)
        staff = named(tuple(each for each in setup.staff if each.active), remembered)
        site = next(s for s in setup.sites if s.id == place.site_id)
        return AtDesk(site, place, staff, setup.rules)
