"""A counter window on a database, as the measurements drive it."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from desk_app import app as program
from desk_app.adapters import paths
from desk_app.adapters.settings import DeskSettings
from desk_app.ui.counter.page import CounterPage
from desk_app.ui.counter.search import SearchDialog
from desk_app.ui.counter.view_model import CounterViewModel
from desk_app.ui.front import Front
from desk_app.ui.services import Opened
from desk_app.ui.theme import Theme
from desk_app.ui.window import MainWindow
from desk_app.wiring import Office

PATIENCE = 20.0


def application() -> QApplication:
    """The program's one application."""
    made = program.application()
    program.load_font(program.NOTO)
    program.translate(made, "nl")
    return made


@dataclass
class CounterWindow:
    """The real window, without a rail of pages."""

    app: QApplication
    front: Front
    model: CounterViewModel
    page: CounterPage
    office: Office
    opened: Opened

    def scan(self, text: str) -> None:
        """From the scanned text to the painted card."""
        self.model.accept(text)
        self.until_shown(text)

    def until_shown(self, tag: str) -> None:
        """Let the window work until this device's card is painted."""
        self.until(lambda: self._device_tag() == tag)
        self.app.processEvents()

    def rest(self) -> None:
        """Until all is done and shown that was asked for."""
        self.until(lambda: self.front.lane.waiting == 0)
        self.app.processEvents()

    def open_search(self) -> SearchDialog:
        """F2."""
        self.page.search()
        self.until(lambda: self.app.activeModalWidget() is not None)
        dialog = self.app.activeModalWidget()
        if not isinstance(dialog, SearchDialog):
            raise TypeError
        return dialog

    def type_in(self, dialog: SearchDialog, words: str) -> None:
        """From typed words to the painted list."""
        dialog.words.setText(words)
        self.rest()

    def repaint(self) -> None:
        """Paint the window with nothing changed."""
        self.front.window.update()
        self.front.frame.update()
        self.app.processEvents()

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the window work until it is so."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as an event loop does

    def _device_tag(self) -> str:
        found = self.model.state.counter.device
        return found.device.tag if found else ""

    def close(self) -> None:
        """Let go of the window."""
        self.front.close()
        self.office.close()


def counter_window(app: QApplication, url: str) -> CounterWindow:
    """A counter that is open for work."""
    look = Theme(paths.resources(), dark=False)
    look.apply(app)
    front = Front(app, look, MainWindow(None))
    model = CounterViewModel(front.lane)
    page = CounterPage(look, front.frame, model)
    front.window.show()
    office = Office(url, DeskSettings())
    opened = office.open()
    if not isinstance(opened, Opened):
        raise TypeError(opened)
    office.warm_up()
    model.open(opened.services)
    window = CounterWindow(app, front, model, page, office, opened)
    window.until(lambda: front.lane.waiting == 0)
    return window
