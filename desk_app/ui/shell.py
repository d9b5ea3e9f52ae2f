"""The running window: its database, its pages, and where each scan goes."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk_app.ui.badges import BadgeDesk
from desk_app.ui.counter.meanwhile import Meanwhile
from desk_app.ui.counter.page import CounterPage
from desk_app.ui.counter.view_model import CounterViewModel
from desk_app.ui.database.asking import LoginAsking
from desk_app.ui.desk_devices import DeskDevices
from desk_app.ui.front import Front
from desk_app.ui.jobs import Lane, Lanes
from desk_app.ui.line.watch import LineWatch
from desk_app.ui.live import LiveDesk
from desk_app.ui.opening import OpeningDesk
from desk_app.ui.page_desk import PageDesk, Slots
from desk_app.ui.paper_desk import PaperDesk
from desk_app.ui.reading_desk import ReadingDesk
from desk_app.ui.scan_router import ScanRouter, Take
from desk_app.ui.scans.dropped import DropWatch
from desk_app.ui.scans.model import ScansModel
from desk_app.ui.services import DeskChoices, Opened, with_settings
from desk_app.ui.setup_watch import SetupWatch
from desk_app.ui.sign_in.lock import LockDesk
from desk_app.ui.starting import Start
from desk_app.ui.today.reminder import CloseReminder
from desk_app.ui.ways import Ways
from desk_app.ui.workspace import PageMaker
from desk_app.usecases.live_ports import Everything, News

if TYPE_CHECKING:
    from desk_app.ui.sealing.asking import KeyAsking


class Shell(QObject):
    """Takes over from the front once everything is loaded."""

    def __init__(self, front: Front, start: Start) -> None:
        super().__init__(front)
        self._front, self._start = front, start
        self._choices = start.choices
        self.opened: Opened | None = None
        self.opening = OpeningDesk(front, start.office)
        self.opening.opened.connect(self._opened)
        self.passphrase: KeyAsking | None = None
        self.workspace = front.workspace
        self.lane = front.lane
        self.slow = Lane(self)
        self.scans = ScansModel(Lane(self), self)
        self.model = CounterViewModel(self.lane, self)
        self.counter = CounterPage(front.look, front.frame, self.model)
        lanes = Lanes(self.lane, self.slow)
        self.papers = PaperDesk(
            front.look, front.window, lanes, lambda: self._choices, self._keep_choices
        )
        self.meanwhile = Meanwhile(self.model)
        self.badges = BadgeDesk(self.workspace.rail, self.slow)
        self.line = LineWatch(front.look, self.workspace)
        self.reminder = CloseReminder(front.look, self.workspace, self.slow)
        self.live = LiveDesk(self.workspace.stack, self.slow)
        self.router = ScanRouter(self._taker, self.lane, self)
        self.devices = DeskDevices(front, self.router, self.slow, self._choices, self)
        self.lock = LockDesk(front, self.opening, self.router)
        self._listen()
        self.opening.open()

    def _listen(self) -> None:
        """Take the scans of before, then each that comes; lock, approve, hear of other desks."""
        self.ways = Ways(self.workspace, self.counter, self.scans, self._taker)
        self.reading = ReadingDesk(self)
        self.setup = SetupWatch(self.opening, self.model)
        self.pages = self._page_desk()
        self.login = LoginAsking(self._front.look, self.slow, self._front.window)
        self.opening.begun.connect(self.login.listen)
        self.counter.paper_wanted.connect(self.papers.show)
        self.counter.register_wanted.connect(partial(self.ways.begin_at, "devices"))
        self.counter.page_wanted.connect(self.workspace.show_page)
        self.workspace.who.lock_wanted.connect(self.lock.lock)
        self.workspace.who.other_wanted.connect(partial(self.lock.lock, other=True))
        self.model.approval_wanted.connect(self.lock.approve)
        self.scans.approval_wanted.connect(self.lock.approve)
        self.live.heard.connect(self.setup.hear)
        self.setup.changed.connect(self._go_on)
        self.live.heard.connect(self.meanwhile.hear)
        self.model.changed.connect(lambda state: self.reading.on_counter(state.counter))
        self.live.due.connect(self._hear)
        self._heed_line()
        self.model.sounded.connect(self.devices.tell)
        self.devices.camera.chosen.connect(
            lambda name: self._change(lambda now: replace(now, camera=name))
        )
        self.model.refused_scan.connect(self.router.refuse)
        for scanned in self._front.hand_over():
            self.router.hear(scanned)
        self.router.listen(self._front.wedge)

    def _heed_line(self) -> None:
        self.line.turned.connect(self.live.hear)
        self.line.password_wanted.connect(self.opening.ask_password)
        self.opening.given.connect(self.line.look_again)

    def _taker(self) -> Take:
        """Who takes a scan now: the page that takes scans, else the counter."""
        page = self.workspace.stack.currentWidget()
        accept: Take | None = getattr(page, "accept_scan", None)
        if accept is not None:
            return accept
        if page is not self.counter.frame and self.opened is not None:
            self.workspace.show_page("counter")
        return self.model.accept

    def close(self) -> None:
        """Finish what is under way, then let go."""
        self._front.close()
        self.setup.close()
        self.live.close()
        self.reading.close()
        self.line.close()
        self.reminder.close()
        self.devices.close()
        self.scans.close()
        self.slow.finish()
        self.lock.close()
        self.opening.close()

    def _opened(self, opened: Opened) -> None:
        """For the first time, or for who signed in just now."""
        if self.opened is None:
            self._begin(opened)
        else:
            other = (
                opened.services.drafts.here.staff.id != self.opened.services.drafts.here.staff.id
            )
            if other:
                self.workspace.show_page("counter")  # other pages act for who opened them
            self._go_on(opened, typed=other)
            self._warm_up(lambda _: None)  # a coordinator vouches for the seal of this desk

    def _begin(self, opened: Opened) -> None:
        self._use(opened, self._makers(opened))
        self.workspace.show_page("counter")
        self.devices.use(self._choices)
        self.model.acted.connect(self.badges.refresh)
        self.scans.acted.connect(self._changed)
        self.scans.sounded.connect(self.devices.tell)
        self.scans.watch(self._choices.scan_folder)
        DropWatch(self._front.window).dropped.connect(self.ways.dropped)
        self.badges.refresh()
        self._warm_up(self._warm)
        office = self.opening.office
        if office is not None and office.copies is not None:
            self.slow.run(office.copies.keep_today, lambda _kept: None)

    def _warm_up(self, then: Callable[[object], None]) -> None:
        if self.opening.office is not None:
            self.lane.run(self.opening.office.warm_up, then)  # papers are made in this lane

    def _warm(self, standing: object) -> None:
        """Ask the passphrase of the key when no keyring of the system knows it."""
        from desk_app.ui.sealing.asking import KeyAsking  # noqa: PLC0415 - after the first paint

        self.passphrase = KeyAsking(self._front.look, self.lane, self._front.window)
        self.passphrase.began.connect(partial(self._asking, now=True))
        self.passphrase.ended.connect(partial(self._asking, now=False))
        self.passphrase.warm(self.opened.services.seal if self.opened else None, standing)

    def _asking(self, *_: object, now: bool) -> None:
        self.model.asking = now

    def _use(self, opened: Opened, makers: dict[str, PageMaker]) -> None:
        self.opened = opened
        self.papers.services = opened.services
        self.workspace.open(self.opening.heading(opened), makers)
        self.lock.use(opened)
        self.setup.open(opened)
        self.workspace.who.offer(lockable=self.lock.can_lock)
        self.lock.idle.minutes = self._choices.lock_minutes
        self.model.open(opened.services)
        self.router.open(opened.services)
        self.login.listen(opened.services.login)
        self.counter.parking.open(opened.services.parking)
        self.meanwhile.open(opened.services)
        self.reading.open(opened.services)
        self.live.open(opened.services)
        self.reminder.open(opened.services.today, self._choices.remind_hour)
        self.line.open(opened.services.line)
        self.scans.open(opened.services)
        self.badges.open(opened.services)
        if opened.services.scanning is not None:
            self.devices.camera.offer(opened.services.scanning.frame_reader)

    def _go_on(self, opened: Opened, *, typed: bool = False) -> None:
        self.workspace.forget_pages(typed=typed)
        self._use(opened, self._makers(opened))

    def _hear(self, news: News) -> None:
        """Another desk did something; or another window at this one."""
        self.badges.refresh()
        self.reminder.look()
        place = self.opened.services.drafts.here.place if self.opened else None
        if isinstance(news, Everything) or any(place and n.desk_id == place.id for n in news):
            self.model.refresh_today()

    def _makers(self, opened: Opened) -> dict[str, PageMaker]:
        from desk_app.ui.pages import Choosing  # noqa: PLC0415 - after the first paint

        return self.pages.makers(opened, self._choices, Choosing(self._choose, self._change))

    def _page_desk(self) -> PageDesk:
        slots: Slots = self.ways.slots | {
            "acted": self._changed,
            "paper_wanted": self.papers.show,
            "labels_wanted": self.papers.show_labels,
            "sounded": self.devices.tell,
            "looked": self.reading.looked,
            "database_left": self._start.anew,
            "setup_changed": partial(self.opening.open_again, self._go_on),
            "approval_wanted": self.lock.approve,
            "proof_wanted": self.lock.prove,
        }
        return PageDesk(self._front.look, self.papers.lanes, self.scans, self.devices, slots)

    def _choose(self, choices: DeskChoices) -> None:
        """Keep what the settings say; what is chosen elsewhere is not theirs."""
        self._keep_choices(with_settings(self._choices, choices))
        self.lock.idle.minutes = choices.lock_minutes
        self.reminder.remind_from(choices.remind_hour)
        self.scans.watch(choices.scan_folder)

    def _change(self, change: Callable[[DeskChoices], DeskChoices]) -> DeskChoices:
        """Keep one choice; it counts at once."""
        self._keep_choices(change(self._choices))
        self.devices.use(self._choices)
        return self._choices

    def _keep_choices(self, choices: DeskChoices) -> None:
        self._start.choose(choices)
        self._choices = choices

    def _changed(self) -> None:
        self.badges.refresh()
        self.reminder.look()
        self.model.refresh_today()
