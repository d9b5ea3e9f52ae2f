"""The page of scanners: what is set at the left, what a scan means at the right."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk_app.ui.desk_devices import DeskDevices
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.bar import Bar
from desk_app.ui.parts.cards import column
from desk_app.ui.scanners.keyboard_card import KeyboardCard
from desk_app.ui.scanners.model import Choose, ScannersModel
from desk_app.ui.scanners.numbers_card import NumbersCard
from desk_app.ui.scanners.numbers_model import NumbersModel
from desk_app.ui.scanners.other_cards import CameraCard, CardsCard, SerialCard, SoundCard
from desk_app.ui.scanners.state import ScannersState
from desk_app.ui.scanners.tester import TesterCard
from desk_app.ui.services import DeskChoices, Services
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence

LEFT = 470  # pixels: what the settings take, and a scroll bar


class ScannersPage(QWidget):
    """Scans stay here while somebody looks; each choice counts at once."""

    paper_wanted = Signal(object, bool)  # ToMake, print at once
    setup_changed = Signal()  # the rules: whoever works by them reads them again

    def __init__(
        self,
        look: Theme,
        lane: Lane,
        services: Services,
        devices: DeskDevices,
        kept: tuple[DeskChoices, Choose],
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.model = ScannersModel(lane, services, devices, *kept)
        self.bar = Bar(look, "scan")
        self.keyboard = KeyboardCard(look)
        self.serial = SerialCard(look)
        self.camera = CameraCard(look)
        self.sound = SoundCard(look)
        self.cards = CardsCard(look)
        self.tester = TesterCard(look)
        self.numbers = NumbersCard(look, NumbersModel(lane, services))
        self._arrange()
        self._connect()
        self.show_state(self.model.state)

    def accept_scan(self, _text: str) -> None:
        """Nothing more: the scan was tried as it came."""

    def showEvent(self, event: QShowEvent) -> None:
        """Scans are tried from now on."""
        super().showEvent(event)
        self.model.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Scans mean something again."""
        super().hideEvent(event)
        self.model.end()

    def show_state(self, state: ScannersState) -> None:
        """Render one state."""
        usual = Sentence(
            translate("Scanners", "Scanners, sounds and cards of this desk"),
            translate("Scanners", "What you choose counts at once, for this desk only."),
        )
        self.bar.say(state.notice or usual, "stop" if state.notice else "")
        for card in (self.keyboard, self.serial, self.camera, self.sound, self.tester):
            card.show_state(state)

    def _arrange(self) -> None:
        inside = QWidget()
        left = QVBoxLayout(inside)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(14)
        for card in (self.keyboard, self.serial, self.camera, self.sound, self.cards):
            left.addWidget(card)
        left.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(LEFT)
        area.setWidget(inside)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(area, 1)
        both.addLayout(column(self.tester, self.numbers, spacing=14), 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addWidget(self.bar)
        rows.addLayout(both, 1)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self.show_state)
        model.paper_wanted.connect(self.paper_wanted)
        self.numbers.model.setup_changed.connect(self.setup_changed)
        self.keyboard.edited.connect(lambda wedge: model.choose(lambda c: replace(c, wedge=wedge)))
        self.keyboard.listen_wanted.connect(lambda on: model.listen(on=on))
        self.keyboard.verdict_used.connect(model.use_verdict)
        self.keyboard.sheet_wanted.connect(model.print_sheet)
        self.serial.edited.connect(lambda line: model.choose(lambda c: replace(c, serial=line)))
        self.camera.wanted.connect(model.open_camera)
        self.sound.volume_chosen.connect(
            lambda volume: model.choose(lambda c: replace(c, volume=volume))
        )
        self.sound.mute_chosen.connect(lambda on: model.choose(lambda c: replace(c, muted=on)))
        self.sound.tried.connect(model.sound)
        self.cards.wanted.connect(model.print_cards)
