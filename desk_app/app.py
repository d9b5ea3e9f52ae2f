"""Process life: log, crash hook, QApplication, first paint, exit code."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from desk_app.adapters import paths
from desk_app.adapters.settings import DeskSettings, SettingsFile
from desk_app.logs import log_crash, log_to
from desk_app.ui.window import MainWindow

if TYPE_CHECKING:  # the first paint comes before the database and most of the window
    from desk_app.ui.front import Front
    from desk_app.ui.services import DeskChoices
    from desk_app.ui.shell import Shell
    from desk_app.ui.starting import OfficeDoor

LOCALES = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_GB"}
NOTO = ("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf")
LATER_FONTS = (
    ("fontpkg_ibm_plex_sans_arabic", "files/IBMPlexSansArabic-Regular.ttf"),
    ("justmytype_intl_africa", "fonts/ofl/notosansethiopic/NotoSansEthiopic[wdth,wght].ttf"),
)
AGAIN = 77  # the exit code of a window that wants to come back with another look


@dataclass(frozen=True, slots=True)
class Desk:
    """One desk's own files, and how its database is reached."""

    file: SettingsFile | None  # none: nothing is remembered
    office: "Callable[[DeskSettings], OfficeDoor]"
    settings: DeskSettings = DeskSettings()  # noqa: RUF009 - frozen
    memory: QSettings | None = None
    pictures: Path | None = None  # where the picture of the first paint is kept


def everyday(url: str | None) -> Desk:
    """The desk of this user: its own database, or the one at ``url``."""
    folder = paths.data_folder()
    file = SettingsFile(folder / "desk.json")
    memory = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def office(settings: DeskSettings) -> "OfficeDoor":
        from desk_app import offices  # noqa: PLC0415 - in a job, after the first paint

        log_to(folder)
        return offices.desk_office(url or file.read().database, folder, settings, file.remember)

    return Desk(file, office, file.read(), memory, folder)


@contextmanager
def demonstration(settings: DeskSettings) -> Iterator[Desk]:
    """A desk on a throw-away database with a made-up year."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415 - the everyday start needs none

    with TemporaryDirectory(prefix="leenbalie-demo-", ignore_cleanup_errors=True) as folder:

        def office(chosen: DeskSettings) -> "OfficeDoor":
            from desk_app import offices  # noqa: PLC0415

            return offices.demo_office(Path(folder), chosen)

        yield Desk(None, office, settings)


def run(desk: Desk) -> int:
    """Open the window and work until it is closed; a new language or look opens it anew."""
    app = application()
    while True:
        window = Window(app, desk)
        sys.excepthook = window.crashed
        code = app.exec()
        window.close()
        desk = replace(desk, settings=window.settings)
        if code != AGAIN:
            return code


class Window:
    """One window: a picture first, then the counter, then everything behind it."""

    def __init__(self, app: QApplication, desk: Desk) -> None:
        self._app = app
        self._desk = desk
        self.settings = desk.settings
        self.front: Front | None = None
        self.shell: Shell | None = None
        self.main = MainWindow(desk.memory)
        if not (desk.pictures and self.main.show_picture(self._picture())):
            self._fill()
        self.main.painted.connect(lambda: QTimer.singleShot(0, self.load))
        self.main.appear()

    def choose(self, choices: "DeskChoices") -> None:
        """Keep a choice; another language or look asks for another window."""
        former, file = self.settings, self._desk.file
        self.settings = replace(file.read() if file else former, **_shallow(choices))
        if file:
            file.write(self.settings)
        if (former.language, former.dark) != (self.settings.language, self.settings.dark):
            self._open_anew()

    def crashed(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log what nobody caught and say so; the window goes on."""
        log_crash(kind, error, trace)
        if self.shell is not None:
            self.shell.model.fail(error)

    def close(self) -> None:
        """Let go of the window, or of what there is of it."""
        (self.shell or self.front or self.main).close()

    def _open_anew(self) -> None:
        self._app.exit(AGAIN)

    def _fill(self) -> "Front":
        from desk_app.ui import theme  # noqa: PLC0415 - a picture stands in for all of this
        from desk_app.ui.front import Front  # noqa: PLC0415

        load_font(NOTO)
        translate(self._app, self.settings.language)
        look = theme.Theme(paths.resources(), dark=self.settings.dark)
        look.apply(self._app)
        self.front = Front(self._app, look, self.main)
        return self.front

    def load(self) -> None:
        """Load the rest, now that there is something to see."""
        front = self.front or self._fill()
        front.lane.run(_import_everything, self._loaded)

    def _loaded(self, _nothing: object) -> None:
        from desk_app.ui.services import DeskChoices  # noqa: PLC0415 - loaded by now
        from desk_app.ui.shell import Shell  # noqa: PLC0415
        from desk_app.ui.starting import Start  # noqa: PLC0415

        if self.front is None:
            return
        for font in LATER_FONTS:
            load_font(font)
        self._keep_picture(self.front)
        chosen, office = self.settings, self._desk.office
        choices = DeskChoices(**{f.name: getattr(chosen, f.name) for f in fields(DeskChoices)})
        start = Start(choices, lambda: office(chosen), self.choose, self._open_anew)
        self.shell = Shell(self.front, start)

    def _keep_picture(self, front: "Front") -> None:
        """Keep what the empty counter looks like, for the next start; names come later."""
        if self._desk.pictures:
            picture, file = self.main.grab().toImage(), self._picture()
            front.lane.run(lambda: picture.save(str(file)), _ignore)

    def _picture(self) -> Path:
        """As PPM: read in a third of the time that a PNG takes."""
        look = "dark" if self.settings.dark else "light"
        return (self._desk.pictures or Path()) / f"counter-{self.settings.language}-{look}.ppm"


def _shallow(choices: "DeskChoices") -> dict[str, Any]:
    """What is chosen by its name; ``asdict`` would take the choices inside apart too."""
    return {f.name: getattr(choices, f.name) for f in fields(choices)}


def _ignore(_result: object) -> None:
    pass


def _import_everything() -> None:
    from desk_app.ui import pages  # noqa: F401, PLC0415 - the GUI goes on meanwhile


def application() -> QApplication:
    """The one QApplication."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("a QCoreApplication runs already")
    app.setApplicationName("Leenbalie")
    app.setDesktopFileName("leenbalie")
    return app


def load_font(font: tuple[str, str]) -> None:
    """Make a font of an installed font package known to the window."""
    from desk_app.ui import theme  # noqa: PLC0415 - after the first paint

    theme.load_font(paths.font(*font))


def translate(app: QCoreApplication, language: str) -> None:
    """Speak Dutch, French or English; dates and numbers the Belgian way."""
    from PySide6.QtCore import (  # noqa: PLC0415 - 4 ms of enumerations
        QLibraryInfo,
        QLocale,
        QTranslator,
    )

    QLocale.setDefault(QLocale(LOCALES.get(language, LOCALES["nl"])))
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    ours = paths.resources() / "i18n" / f"leenbalie_{language}.qm"
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (f"{of_qt}/qtbase_{language}.qm", str(ours)):
        translator = QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)


def has_screen() -> bool:
    """Tell whether a window could be seen."""
    if sys.platform in ("win32", "darwin"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) and chosen not in (
        "offscreen",
        "minimal",
    )
