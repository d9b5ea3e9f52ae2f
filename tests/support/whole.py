"""The whole program in its window, on a town with PINs: hands that sign in, scan and approve."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app import app, wiring
from desk_app.adapters.settings import DeskSettings
from desk_app.database_room import Room
from desk_app.desk_memory import Vault
from desk_app.domain.people import Staff
from desk_app.domain.scanners import ScannedText
from desk_app.ui.shell import Shell
from desk_app.ui.sign_in.approval import ApprovalDialog, PinDialog
from desk_app.ui.sign_in.page import SignInPage
from desk_app.ui.signing.dialog import SigningDialog
from tests.support.accounts import PIN, QUICK
from tests.support.scanner import type_fast
from tests.support.town import Town


class Counter:
    """The program in its window."""

    def __init__(
        self,
        qtbot: QtBot,
        town: Town,
        url: str,
        settings: DeskSettings,
        vault: Vault | None = None,
        room: Room | None = None,
    ) -> None:
        self.qtbot, self.town = qtbot, town

        def office(chosen: DeskSettings) -> wiring.Office:
            made = wiring.Office(url, chosen, vault=vault)
            made._passwords = QUICK
            made.room = room
            return made

        self.window = app.Window(app.application(), app.Desk(None, office, settings))
        qtbot.waitUntil(lambda: self.window.shell is not None, timeout=20_000)
        self.rest()
        self.window.main.activateWindow()
        qtbot.waitUntil(self.window.main.isActiveWindow)

    @property
    def shell(self) -> Shell:
        assert self.window.shell
        return self.window.shell

    @property
    def page(self) -> SignInPage:
        assert self.shell.lock.page
        return self.shell.lock.page

    @property
    def staff(self) -> Staff:
        assert self.shell.opened
        return self.shell.opened.services.drafts.here.staff

    def rest(self) -> None:
        def at_rest() -> bool:
            shell = self.window.shell
            return bool(shell and not (shell.lane.waiting or shell.slow.waiting))

        self.qtbot.waitUntil(at_rest, timeout=20_000)

    def lock(self) -> None:
        QTest.keyClick(self.window.main, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.waitUntil(lambda: self.shell.lock.page is not None)

    def enter(self, pin: str, badge: str = "") -> None:
        if badge:
            handle = self.window.main.windowHandle()
            assert handle
            type_fast(handle, badge)
            self.qtbot.waitUntil(lambda: self.page.model.state.badge)
        self.qtbot.keyClicks(self.page.form.pin.line, pin)
        self.qtbot.keyClick(self.page.form.pin.line, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.shell.lock.page is None, timeout=20_000)
        self.rest()

    def asks(self) -> PinDialog | None:
        """The dialog that asks a coordinator, or somebody who signs."""
        return self.shell.lock.approval

    def signing(self) -> SigningDialog | None:
        return self.shell.counter.signing

    def approve(self, by: Staff) -> None:
        dialog = self.asks()
        assert isinstance(dialog, ApprovalDialog)
        assert [staff.id for staff in dialog.model.state.who] == [by.id]
        dialog.model.choose(by.id)
        self.qtbot.keyClicks(dialog.form.pin.line, PIN)
        self.qtbot.keyClick(dialog.form.pin.line, Qt.Key.Key_Return)

    def last_entry(self) -> tuple[object, ...]:
        """Who did the last act, and who approved it."""
        query = "SELECT staff_id, approved_by FROM journal ORDER BY position DESC LIMIT 1"
        with self.town.database.engine.connect() as connection:
            return tuple(connection.exec_driver_sql(query).one())

    def scan(self, text: str) -> None:
        self.shell.router.hear(ScannedText(text))
        self.rest()
