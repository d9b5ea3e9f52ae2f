"""A counter in the real window, and the hands and scanner of a clerk."""

import secrets
from dataclasses import dataclass
from uuid import uuid4

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desk_app.adapters.paper.maker import PaperMaker
from desk_app.adapters.paths import resources
from desk_app.domain.counter import Counter
from desk_app.domain.numbers import CROCKFORD
from desk_app.ui.counter.page import CounterPage
from desk_app.ui.counter.view_model import CounterViewModel
from desk_app.ui.front import Front
from desk_app.ui.scan_router import ScanRouter
from desk_app.ui.signing.dialog import SigningDialog
from desk_app.ui.signing.pad import SignaturePad
from desk_app.ui.window import MainWindow
from desk_app.usecases.drafts import AtDesk, Chance, Drafts
from tests.support.scanner import type_fast
from tests.support.services import LOOK, services_of
from tests.support.town import Town

PAPERS = PaperMaker(resources())
Key = Qt.Key


@dataclass
class CounterDesk:
    """Everything a clerk touches."""

    qtbot: QtBot
    front: Front
    model: CounterViewModel
    page: CounterPage
    sounds: list[str]

    @property
    def counter(self) -> Counter:
        return self.model.state.counter

    def scan(self, text: str) -> None:
        """Every character and Enter, as a scanner types them."""
        type_fast(self.window, text)
        self.idle()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)
        self.idle()

    def idle(self) -> None:
        self.qtbot.waitUntil(lambda: self.front.lane.waiting == 0)

    @property
    def window(self) -> QWindow:
        top = QApplication.activeModalWidget() or self.front.window
        handle = top.windowHandle()
        assert handle
        return handle

    @property
    def says(self) -> str:
        return self.front.frame.prompt.what.text()

    def dialog(self, kind: type[QDialog]) -> QDialog:
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        return found

    def sign(self) -> SigningDialog:
        dialog = self.page.signing
        assert dialog
        draw(dialog.pad, [(60, 80), (120, 40), (180, 120), (260, 60)])
        return dialog

    def close(self) -> None:
        self.front.close()


def draw(pad: SignaturePad, points: list[tuple[int, int]]) -> None:
    """One stroke with the mouse."""
    first, *others = [QPoint(x, y) for x, y in points]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=first)
    for point in others:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=(others or [first])[-1])


def open_counter(qtbot: QtBot, town: Town, **other: object) -> CounterDesk:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    LOOK.apply(app)
    front = Front(app, LOOK, MainWindow(None))
    qtbot.addWidget(front.window)
    model = CounterViewModel(front.lane, front)
    page = CounterPage(LOOK, front.frame, model)
    sounds: list[str] = []
    model.sounded.connect(sounds.append)
    router = ScanRouter(lambda: model.accept, front.lane, front)
    router.listen(front.wedge)
    router.refused.connect(lambda: sounds.append("stop"))
    model.refused_scan.connect(router.refuse)
    front.window.show()
    front.window.activateWindow()
    qtbot.waitUntil(front.window.isActiveWindow)
    services = services_of(town, drafts=drafts_of(town), papers=PAPERS, **other)
    router.open(services)
    model.open(services)
    page.parking.open(services.parking)
    desk = CounterDesk(qtbot, front, model, page, sounds)
    desk.idle()
    return desk


def drafts_of(town: Town) -> Drafts:
    here = AtDesk(town.site, town.place, town.staff, town.reads.setup().rules)
    chance = Chance(uuid4, lambda n: "".join(secrets.choice(CROCKFORD) for _ in range(n)))
    return Drafts(here, town.clock, chance, PAPERS)
