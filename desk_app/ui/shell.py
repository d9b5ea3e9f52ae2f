"""The running window: its database, its pages, and where each scan goes."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk_app.domain.errors import Refused
from desk_app.domain.outcomes import Outcome
from desk_app.ui.camera.desk import CameraDesk
from desk_app.ui.counter.page import CounterPage
from desk_app.ui.counter.view_model import CounterViewModel
from desk_app.ui.front import Front
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.language import translate
from desk_app.ui.paper_desk import Lanes, PaperDesk
from desk_app.ui.scan_router import ScanRouter, Take
from desk_app.ui.scans.dropped import DropWatch
from desk_app.ui.scans.model import ScansModel
from desk_app.ui.services import DeskChoices, Opened, Opening
from desk_app.ui.starting import OfficeDoor, Start
from desk_app.ui.workspace import Heading, PageMaker
from desk_app.usecases.opening import Fault, NotSetUp, Trouble
from desk_app.usecases.reads import Badges
from desk_app.usecases.seal_desk import SealStanding
from desk_app.usecases.sealing import Key

if TYPE_CHECKING:
    from desk_app.ui.sealing.passphrase import PassphraseDialog


class Shell(QObject):
    """Takes over from the front once everything is loaded."""

    def __init__(self, front: Front, start: Start) -> None:
        super().__init__(front)
        self._front = front
        self._start = start
        self._choices = start.choices
        self._office: OfficeDoor | None = None
        self.opened: Opened | None = None
        self.passphrase: PassphraseDialog | None = None
        self.workspace = front.workspace
        self.lane = front.lane
        self.slow = Lane(self)
        self.scans = ScansModel(Lane(self), self)
        self.model = CounterViewModel(self.lane, self)
        self.counter = CounterPage(front.look, front.frame, self.model)
        self.model.sounded.connect(self._sound)
        lanes = Lanes(self.lane, self.slow)
        self.papers = PaperDesk(
            front.look, front.window, lanes, lambda: self._choices, self._keep_choices
        )
        self.counter.paper_wanted.connect(self.papers.show)
        self.router = ScanRouter(self._taker, self)
        self.router.refused.connect(lambda: self._sound("stop"))
        self.model.refused_scan.connect(self.router.refuse)
        for scanned in front.hand_over():
            self.router.hear(scanned)
        self.router.listen(front.wedge)
        self.camera = CameraDesk(
            front.look, front.window, self.workspace.camera, self._camera_name, monotonic
        )
        self.router.listen(self.camera)
        self.lane.run(self._open, self._answered)

    def _camera_name(self) -> str:
        return self._choices.camera

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
        self.camera.finish()
        self._front.close()
        self.scans.close()
        self.slow.finish()
        if self._office is not None:
            self._office.close()

    def _open(self) -> Opening:
        if self._office is None:
            self._office = self._start.office()
        return self._office.open()

    def _answered(self, opening: Opening | Failed) -> None:
        match opening:
            case Opened():
                self._begin(opening)
            case NotSetUp():
                self._first_start()
            case Fault():
                self._show_fault(opening)
            case Failed():
                where = self._office.where if self._office else ""
                self._show_fault(Fault(Trouble.UNREACHABLE, where))

    def _begin(self, opened: Opened) -> None:
        self._use(opened, self._makers(opened))
        self.workspace.show_page("counter")
        self.model.acted.connect(self._refresh)
        self.scans.acted.connect(self._changed)
        self.scans.sounded.connect(self._sound)
        self.scans.watch(self._choices.scan_folder)
        DropWatch(self._front.window).dropped.connect(self._dropped)
        self._refresh()
        if self._office is not None:
            self.lane.run(self._office.warm_up, self._warm)  # papers are made in this lane

    def _warm(self, standing: SealStanding | Refused | Failed) -> None:
        """Ask the passphrase of the key when no keyring knows it."""
        seal = self.opened.services.seal if self.opened else None
        if seal is None or not isinstance(standing, SealStanding):
            return
        if standing.state.key in (Key.LOCKED, Key.TO_MAKE):
            from desk_app.ui.sealing.passphrase import ask_for_key  # noqa: PLC0415 - seldom seen
            from desk_app.ui.sealing.view_model import SealModel, SealView  # noqa: PLC0415

            model = SealModel(self.lane, seal, SealView(standing), self)
            self.passphrase = ask_for_key(self._front.look, model, self._front.window)
            self.model.asking = True
            self.passphrase.finished.connect(self._key_given)
            self.passphrase.open()

    def _key_given(self) -> None:
        self.model.asking = False

    def _use(self, opened: Opened, makers: dict[str, PageMaker]) -> None:
        self.opened = opened
        self.papers.services = opened.services
        here = opened.services.drafts.here
        where = f"{here.site.name} · {here.place.name}"
        shared = self._office is not None and "://" in self._office.where
        own = translate("Window", "database of this desk")
        database = translate("Window", "shared database") if shared else own
        self.workspace.open(Heading(where, here.staff.name, database), makers)
        self.model.open(opened.services)
        self.scans.open(opened.services)
        if opened.services.scanning is not None:
            self.camera.offer(opened.services.scanning.frame_reader)

    def _setup_changed(self) -> None:
        """Rules or site were edited: the counter goes on with the new ones."""

        def again(opening: Opening | Failed) -> None:
            if isinstance(opening, Opened):
                self.workspace.forget_pages()
                self._use(opening, self._makers(opening))

        self.lane.run(self._open, again)

    def _first_start(self) -> None:
        from desk_app.ui.first_start.page import FirstStartPage  # noqa: PLC0415 - seen once

        page = FirstStartPage(self._front.look, self._set_up, self.lane)
        page.ready.connect(lambda: self.lane.run(self._open, self._answered))
        self.workspace.show_alone(page)

    def _set_up(self, site: str, desk: str, staff: str, demo: bool) -> Outcome:  # noqa: FBT001 - the page's call
        if self._office is None:
            raise RuntimeError("no database")
        return self._office.set_up(site, desk, staff, demo=demo)

    def _show_fault(self, fault: Fault) -> None:
        from desk_app.ui.fault.page import FaultPage  # noqa: PLC0415 - hardly ever seen

        page = FaultPage(self._front.look)
        page.show_fault(fault)
        page.again.connect(lambda: self.lane.run(self._open, self._answered))
        self.workspace.show_alone(page)

    def _refresh(self) -> None:
        if self.opened is None:
            return
        self.slow.run(self.opened.services.reads.badges, self._badges)

    def _badges(self, badges: Badges | Failed) -> None:
        if isinstance(badges, Badges):
            self.workspace.rail.show_badge("prepare", badges.to_prepare)
            self.workspace.rail.show_badge("to_sign", badges.to_sign)

    def _makers(self, opened: Opened) -> dict[str, PageMaker]:
        from desk_app.ui import pages  # noqa: PLC0415 - after the first paint

        desk = pages.Desk(self._front.look, self.slow, opened, self._choices, self.scans)
        made = pages.makers(desk, self._choose)
        return {name: partial(self._make, maker) for name, maker in made.items()}

    def _make(self, maker: PageMaker) -> QWidget:
        page = maker()
        slots = {
            "acted": self._changed,
            "paper_wanted": self.papers.show,
            "labels_wanted": self.papers.show_labels,
            "sounded": self._sound,
            "setup_changed": self._setup_changed,
        }
        for signal, slot in slots.items():
            if hasattr(page, signal):
                getattr(page, signal).connect(slot)
        return page

    def _dropped(self, files: list[Path]) -> None:
        """Scans dropped anywhere on the window."""
        self.workspace.show_page("to_sign")
        self.scans.take(files)

    def _choose(self, choices: DeskChoices) -> None:
        """Keep what the settings say; what the labels remember is not theirs."""
        now = self._choices
        kept = replace(choices, adjustments=now.adjustments, label_format=now.label_format)
        self._keep_choices(kept)
        self.scans.watch(choices.scan_folder)

    def _keep_choices(self, choices: DeskChoices) -> None:
        self._start.choose(choices)
        self._choices = choices

    def _changed(self) -> None:
        self._refresh()
        self.model.refresh_today()

    def _sound(self, which: str) -> None:
        if which == "stop":
            self._front.app.beep()
