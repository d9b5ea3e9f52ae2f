"""Process life: log, crash hook, QApplication, window, exit code."""

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSettings, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from desk_app.adapters import paths
from desk_app.adapters.settings import DeskSettings
from desk_app.ui import theme
from desk_app.ui.counter.page import CounterPage
from desk_app.ui.counter.view_model import CounterViewModel
from desk_app.ui.devices.keyboard import KeyboardWedge
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.services import Opened, Opening
from desk_app.ui.theme import Theme
from desk_app.ui.window import MainWindow

if TYPE_CHECKING:
    from desk_app.wiring import Office

log = logging.getLogger(__name__)
LOCALES = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_GB"}
NOTO = ("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf")
LATER_FONTS = (
    ("fontpkg_ibm_plex_sans_arabic", "files/IBMPlexSansArabic-Regular.ttf"),
    (
        "justmytype_intl_africa",
        "fonts/ofl/notosansethiopic/NotoSansEthiopic[wdth,wght].ttf",
    ),
)


@dataclass(frozen=True, slots=True)
class Start:
    """How the window is started: the desk's settings, where they are kept, and its database."""

    settings: DeskSettings
    office: "Callable[[], Office]"  # called in a job: it imports the database
    shared: bool = False
    geometry: QSettings | None = None


class Shell:
    """The running window with its lanes; the pages are put together here."""

    def __init__(self, app: QApplication, start: Start) -> None:
        self.app = app
        self._start = start
        self.look = Theme(paths.resources(), dark=start.settings.dark)
        self.look.apply(app)
        self.lane = Lane()
        self.slow = Lane()
        self.model = CounterViewModel(self.lane)
        self.counter = CounterPage(self.look, self.model)
        self.window = MainWindow(self.look, self.counter, start.geometry)
        self.wedge = KeyboardWedge()
        self.wedge.scanned.connect(self.scanned)
        app.installEventFilter(self.wedge)
        self.office: Office | None = None
        self.opened: Opened | None = None

    def show(self) -> None:
        """Paint first; the database is opened after that."""
        self.window.show()
        QTimer.singleShot(0, self.open)

    def open(self) -> None:
        """Open the database in the counter's lane."""
        for package, inside in LATER_FONTS:
            theme.load_font(paths.font(package, inside))
        self.lane.run(self._opening, self._answered)

    def scanned(self, text: str) -> None:
        """Every scan goes to the counter, except where a page takes it."""
        self.model.accept(text)

    def close(self) -> None:
        """Finish what is under way, then let go."""
        self.app.removeEventFilter(self.wedge)
        self.window.close()
        self.lane.finish()
        self.slow.finish()
        if self.office is not None:
            self.office.close()

    def _opening(self) -> Opening:
        self.office = self._start.office()
        return self.office.open()

    def _answered(self, opening: Opening | Failed) -> None:
        match opening:
            case Opened(services=services):
                self.opened = opening
                self.window.open(opening, {}, "")
                self.model.open(services)
            case _:
                log.error("not opened: %s", opening)


def application(settings: DeskSettings) -> QApplication:
    """The one QApplication, with fonts and language."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("a QCoreApplication runs already")
    app.setApplicationName("Leenbalie")
    app.setDesktopFileName("leenbalie")
    theme.load_font(paths.font(*NOTO))
    translate(app, settings.language)
    return app


def translate(app: QApplication, language: str) -> None:
    """Speak Dutch, French or English; dates and numbers the Belgian way."""
    QLocale.setDefault(QLocale(LOCALES.get(language, LOCALES["nl"])))
    translator = QTranslator(app)
    if translator.load(str(paths.resources() / "i18n" / f"leenbalie_{language}.qm")):
        app.installTranslator(translator)


def run(start: Start) -> int:
    """Open the window and work until it is closed."""
    app = application(start.settings)
    sys.excepthook = crashed
    shell = Shell(app, start)
    shell.show()
    code = app.exec()
    shell.close()
    return code


def crashed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log what nobody caught; the window goes on."""
    log.critical("not caught", exc_info=(kind, error, trace))


def log_to(folder: Path) -> None:
    """Keep a small log without names of people; a folder that cannot be written is no reason."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - needed once

    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "leenbalie.log", maxBytes=500_000, backupCount=3, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler()
    line = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(level=logging.INFO, handlers=[handler], format=line)
