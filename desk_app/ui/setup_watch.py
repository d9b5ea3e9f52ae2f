"""Rules, sites and staff that another desk changed: taken over as soon as nothing is signed."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desk_app.ui.counter.view_model import CounterViewModel
from desk_app.ui.opening import OpeningDesk
from desk_app.ui.services import Opened
from desk_app.usecases.live_ports import News, is_about_setup
from desk_app.usecases.offline_ports import Online

LATER_MS: Final = 500  # until it is tried again, while something is signed


class SetupWatch(QObject):
    """Reads them again when news may be about them; says so when they are others."""

    changed = Signal(object)  # Opened

    def __init__(self, opening: OpeningDesk, model: CounterViewModel) -> None:
        super().__init__(opening)
        self._opening, self._model = opening, model
        self._opened: Opened | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self._read)

    def open(self, opened: Opened) -> None:
        """What is worked by now."""
        self._opened = opened
        self._later.stop()

    def hear(self, news: News) -> None:
        """Another desk did something."""
        if is_about_setup(news):
            self._read()

    def close(self) -> None:
        """Look no more."""
        self._opened = None
        self._later.stop()

    def _read(self) -> None:
        if self._is_signing():
            self._later.start()
        elif self._has_everything():
            self._opening.open_again(self._found)

    def _found(self, opened: Opened) -> None:
        if not self._has_everything() or self._opened is None:
            return
        if opened.setup == self._opened.setup:
            return
        if self._is_signing():
            self._later.start()
        else:
            self.changed.emit(opened)

    def _has_everything(self) -> bool:
        """A mirror knows fewer sites and people: nothing is taken over from it."""
        line = self._opened.services.line if self._opened else None
        return self._opened is not None and (line is None or isinstance(line.state, Online))

    def _is_signing(self) -> bool:
        """What is signed for stays what it was."""
        return self._model.asking or self._model.state.busy
