"""The page of the day close in the real window: hands that scan, type and decide."""

from dataclasses import dataclass, field
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.adapters.day_sheets import DaySheetFiles
from desk_app.adapters.paths import resources
from desk_app.domain.compare import Line
from desk_app.domain.people import Staff
from desk_app.ui.day_close.close_state import CloseState, DaysState
from desk_app.ui.day_close.desks import Desks
from desk_app.ui.day_close.page import DayClosePage
from desk_app.ui.day_close.state import CompareState, CountState, Stage
from desk_app.ui.devices.outputs import Sheet
from desk_app.ui.front import Front
from desk_app.ui.jobs import Lanes
from desk_app.ui.opening import OpeningDesk
from desk_app.ui.performing import Asked
from desk_app.ui.scan_router import ScanRouter
from desk_app.ui.services import Opened
from desk_app.ui.sign_in.lock import LockDesk
from desk_app.ui.starting import OfficeDoor
from desk_app.ui.window import MainWindow
from desk_app.ui.workspace import Heading
from desk_app.usecases.closing import CloseDesk
from desk_app.usecases.count_desk import CountDesk
from desk_app.usecases.drafts import AtDesk, Chance, Drafts
from desk_app.usecases.stock_take import StockDesk
from tests.support.accounts import sign_in_of
from tests.support.scanner import type_fast
from tests.support.services import LOOK, ReadyPaper, services_of
from tests.support.town import Town

NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class DayDesk:
    """Everything somebody touches who counts."""

    qtbot: QtBot
    front: Front
    page: DayClosePage
    sounds: list[str]
    asked: list[Asked]
    gone_to: list[tuple[str, str]]
    lock: LockDesk
    papers: list[Sheet] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)

    @property
    def counting(self) -> CountState:
        return self.page.model.state

    def at(self, stage: Stage) -> bool:
        return self.counting.stage is stage

    @property
    def compared(self) -> CompareState:
        return self.page.compared.state

    def scan(self, *texts: str) -> None:
        """Every character and Enter, as a scanner types them, one code right after another."""
        handle = self.front.window.windowHandle()
        assert handle
        for text in texts:
            type_fast(handle, text)
        self.idle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """A key as a person presses it: the scanner's part lets it through after a while."""
        handle = self.front.window.windowHandle()
        assert handle
        QTest.keyClick(handle, key, modifier)
        self.qtbot.waitUntil(lambda: not self.front.wedge.holding)
        self.idle()

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: self.front.lane.waiting == 0, timeout=20_000)

    def compare(self) -> None:
        self.press(Qt.Key.Key_F9)
        self.qtbot.waitUntil(lambda: self.compared.loaded and not self.compared.busy)
        self.idle()

    def choose(self, code: str) -> Line:
        line = next(line for line in self.compared.lines if line.thing.code == code)
        self.page.compared.choose(line)
        self.idle()
        return line

    def line(self, code: str) -> Line:
        return next(line for line in self.compared.lines if line.thing.code == code)

    @property
    def says(self) -> str:
        return self.page.bar.what.text()

    @property
    def closing(self) -> CloseState:
        return self.page.close_part.model.state

    @property
    def days(self) -> DaysState:
        return self.page.close_part.days.state

    def to_close(self) -> None:
        """From whatever step it is at to the last one."""
        if self.at(Stage.BEGIN):
            self.page.acts.quick.click()
        else:
            self.press(Qt.Key.Key_F9)
        self.idle()
        assert (self.counting.stage, bool(self.closing.report)) == (Stage.CLOSE, True)

    def sign(self, pin: str) -> None:
        """Type a PIN in the dialog that asks for one."""
        dialog = self.lock.approval
        assert dialog
        self.qtbot.keyClicks(dialog.form.pin.line, pin)
        self.qtbot.keyClick(dialog.form.pin.line, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.lock._lane.waiting == 0, timeout=20_000)
        self.idle()

    def close(self) -> None:
        self.lock.close()
        self.lock.idle._timer.stop()  # nobody says in which thread it is let go of
        self.front.close()


def open_day_close(qtbot: QtBot, town: Town, staff: Staff | None = None) -> DayDesk:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    LOOK.apply(app)
    front = Front(app, LOOK, MainWindow(None))
    qtbot.addWidget(front.window)
    page, opened = _page(town, front, staff or town.staff)
    setup = opened.setup
    front.workspace.open(Heading("Leuven", setup.staff[0].name, ""), {"day_close": lambda: page})
    router = ScanRouter(lambda: page.accept_scan, front.lane, front)
    lock = LockDesk(front, OpeningDesk(front, _no_office), router)
    lock.use(opened)
    made = DayDesk(qtbot, front, page, [], [], [], lock)
    page.proof_wanted.connect(lock.prove)
    page.paper_wanted.connect(lambda sheet, _at_once: made.papers.append(sheet))
    page.page_wanted.connect(made.pages.append)
    page.sounded.connect(made.sounds.append)
    page.approval_wanted.connect(made.asked.append)
    page.scan_wanted.connect(lambda place, code: made.gone_to.append((place, code)))
    router.listen(front.wedge)
    front.window.show()
    front.window.activateWindow()
    qtbot.waitUntil(front.window.isActiveWindow)
    router.open(page._services)
    front.workspace.show_page("day_close")
    made.idle()
    return made


def _no_office() -> OfficeDoor:
    raise AssertionError


def _page(town: Town, front: Front, staff: Staff) -> tuple[DayClosePage, Opened]:
    setup = town.reads.setup()
    here = AtDesk(town.site, town.place, staff, setup.rules)
    chance = Chance(uuid4, lambda count: "0" * count)
    drafts = Drafts(here, town.clock, chance, ReadyPaper())
    services = services_of(
        town,
        drafts=drafts,
        perform=lambda act: town.desk.perform(act, staff.id),
        sign_in=sign_in_of(town),
    )
    looks = town.database.counts
    desks = Desks(
        CountDesk(looks, town.reads, drafts, services.perform),
        StockDesk(town.database.stock, drafts, services.perform),
        CloseDesk(looks, drafts, services.perform, ReadyPaper().day_report),
        DaySheetFiles(resources()),
    )
    page = DayClosePage(LOOK, Lanes(front.lane, front.lane), services, desks, setup)
    return page, Opened(services, setup)
