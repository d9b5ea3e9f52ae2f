"""The lock of the window: asks who is there, and lets them in."""

import time
from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain.people import Staff
from desk_app.ui.front import Front
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.opening import OpeningDesk
from desk_app.ui.performing import Asked, Proof
from desk_app.ui.scan_router import ScanRouter
from desk_app.ui.services import Opened, SignInAsked
from desk_app.ui.sign_in.approval import ApprovalDialog, PinDialog, ProofDialog
from desk_app.ui.sign_in.cover import Cover
from desk_app.ui.sign_in.idle import IdleWatch
from desk_app.ui.sign_in.page import SignInPage
from desk_app.ui.sign_in.view_model import SignInModel


class LockDesk(QObject):
    """Locks on demand, by itself after a while, and at the start of a database with PINs."""

    let_in = Signal()

    def __init__(
        self,
        front: Front,
        opening: OpeningDesk,
        router: ScanRouter,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(front)
        self._front, self._opening, self._router = front, opening, router
        self._seconds = seconds
        self._lane = Lane(self)
        self._opened: Opened | None = None
        self.page: SignInPage | None = None
        self.approval: PinDialog | None = None
        self.cover = Cover(front.window, front.workspace)
        self.idle = IdleWatch(front.app, seconds, self)
        self.idle.expired.connect(self.lock)
        router.heard.connect(self.idle.note)
        opening.asked.connect(self.ask)
        opening.opened.connect(self.lift)

    @property
    def can_lock(self) -> bool:
        """Somebody could come back in."""
        return self._opened is not None and bool(self._who(self._opened))

    def use(self, opened: Opened) -> None:
        """Who works here now."""
        self._opened = opened

    def lock(self, *, other: bool = False) -> None:
        """Hide everything and ask; ``other``: somebody else will sign in."""
        opened = self._opened
        if opened is None or opened.services.sign_in is None or not self.can_lock:
            return
        here = opened.services.drafts.here
        where = f"{here.site.name} · {here.place.name}"
        last = None if other else here.staff.id
        self.ask(SignInAsked(opened.services.sign_in, self._who(opened), where, last))

    def ask(self, asked: SignInAsked) -> None:
        """Show who can sign in over everything else."""
        if self.page is not None:
            return
        if self.approval is not None:
            self.approval.reject()
        self.cover.lower()
        model = SignInModel(self._lane, asked.sign_in.sign_in, self._seconds, self)
        model.offer(asked.who, asked.last)
        model.signed_in.connect(lambda staff: self._opening.open_as(staff.id))
        page = SignInPage(
            self._front.look, model, asked.where, self._front.window, kept=self._opened is not None
        )
        self.page = page
        self._router.first = page.accept_scan
        page.show()
        page.raise_()
        page.form.begin()
        self._lane.run(asked.sign_in.who, self._read_again)

    def lift(self, _opened: object = None) -> None:
        """Show everything again."""
        page, self.page = self.page, None
        if page is not None:
            self._router.first = None
            page.hide()
            page.model.deleteLater()
            page.deleteLater()
            self.cover.lift()
            self.idle.note()

    def approve(self, asked: Asked) -> None:
        """Let a coordinator sign in for one act."""
        opened = self._opened
        sign_in = opened.services.sign_in if opened else None
        who = tuple(staff for staff in self._who(opened) if staff.rules) if opened else ()
        if sign_in is None or not who:
            asked.otherwise()
            return
        model = SignInModel(self._lane, sign_in.approve, self._seconds, self)
        model.offer(who)
        self._open(
            ApprovalDialog(self._front.look, model, asked.why, self._front.window), asked.then
        )

    def prove(self, proof: Proof) -> None:
        """Let somebody sign in again; who has no PIN is taken at their word."""
        opened = self._opened
        sign_in = opened.services.sign_in if opened else None
        who = tuple(s for s in self._who(opened) if s.id == proof.who.id) if opened else ()
        if sign_in is None or not who:
            proof.then()
            return
        again = partial(sign_in.again, proof.who.id)
        model = SignInModel(self._lane, again, self._seconds, self)
        model.offer(who, proof.who.id)
        dialog = ProofDialog(self._front.look, model, proof.who, self._front.window)
        self._open(dialog, lambda _: proof.then())

    def close(self) -> None:
        """Finish what is under way."""
        self._lane.finish()

    def _open(self, dialog: PinDialog, then: Callable[[UUID], None]) -> None:
        self.approval = dialog
        self._router.first = dialog.accept_scan
        dialog.approved.connect(then)
        dialog.finished.connect(self._approval_over)
        dialog.open()

    def _approval_over(self) -> None:
        self._router.first = self.page.accept_scan if self.page else None
        if self.approval is not None:
            self.approval.deleteLater()
            self.approval = None

    def _read_again(self, who: tuple[Staff, ...] | Failed) -> None:
        """Colleagues may have come or gone since this desk was opened."""
        if self.page is not None and not isinstance(who, Failed):
            self.page.model.offer(who)

    def _who(self, opened: Opened) -> tuple[Staff, ...]:
        setup = opened.setup
        return tuple(s for s in setup.staff if s.active and s.id in setup.with_pin)
