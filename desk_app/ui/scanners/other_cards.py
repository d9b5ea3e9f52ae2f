"""The serial scanner, the sounds, and the paper to scan from."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSlider

from desk_app.domain.scanners import SerialLine
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button
from desk_app.ui.parts.cards import TitledCard, emptied, row
from desk_app.ui.parts.fields import ChoiceField
from desk_app.ui.parts.labels import Chip, overline, paragraph, set_tone
from desk_app.ui.parts.still import keep_still
from desk_app.ui.scanners.state import ScannersState
from desk_app.ui.theme import Theme
from desk_app.ui.wording import scanners as words

BAUDS = tuple((baud, str(baud)) for baud in (9600, 19_200, 38_400, 57_600, 115_200))
FRAMINGS = tuple((framing, framing) for framing in ("8N1", "7E1", "7O1", "8E1", "8N2"))


class SerialCard(TitledCard):
    """Each edit is another ``SerialLine``; the port is known by its USB description."""

    edited = Signal(object)  # SerialLine

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "plug", translate("Scanners", "Serial scanner (USB-COM)"))
        self._look = look
        self._line = SerialLine()
        none = (("", translate("Scanners", "None")),)
        self.port = ChoiceField("port", translate("Scanners", "Port"), none)
        self.baud = ChoiceField("baud", translate("Scanners", "Speed"), BAUDS)
        self.framing = ChoiceField("framing", translate("Scanners", "Framing"), FRAMINGS)
        self.chip = row()
        self.said = paragraph(size=theme.SMALL, soft=True)
        self._offered: set[str] = {""}
        self.top.addLayout(self.chip)
        self.rows.addWidget(self.port)
        self.rows.addLayout(row(self.baud, self.framing, spacing=16))
        self.rows.addWidget(self.said)
        for field in (self.port, self.baud, self.framing):
            field.edited.connect(self._edit)

    def show_state(self, state: ScannersState) -> None:
        """Render the port, and how it stands with it."""
        self._line = state.choices.serial
        for choice in state.ports:
            if choice.key not in self._offered:
                self._offered.add(choice.key)
                self.port.add(choice.key, choice.words)
        for field in (self.port, self.baud, self.framing):
            field.fill(getattr(self._line, field.name))
        mark = words.serial_mark(state.serial)
        emptied(self.chip)
        self.chip.addWidget(Chip(self._look, mark.tone, mark.icon, mark.word))
        self.said.setText(words.serial_line(state.serial))

    def _edit(self, name: str, value: Any) -> None:  # noqa: ANN401 - of any field
        self.edited.emit(replace(self._line, **{name: value}))


class CameraCard(TitledCard):
    """Which camera, and what reads it; it is chosen in its own pane."""

    wanted = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "camera", translate("Scanners", "Camera"))
        self.said = paragraph()
        self.open = button(translate("Scanners", "Open the camera (F4)"))
        self.open.clicked.connect(self.wanted)
        self.missing = paragraph(size=theme.SMALL)
        set_tone(self.missing, "stop")
        line = row(self.said, self.open, spacing=16)
        line.setStretch(0, 1)
        self.rows.addLayout(line)
        self.rows.addWidget(self.missing)

    def show_state(self, state: ScannersState) -> None:
        """Render the choice."""
        usual = translate("Scanners", "The first camera there is.")
        self.said.setText(state.choices.camera or usual)
        self.missing.setText("\n".join(map(words.missing_reader, state.missing)))
        self.missing.setVisible(bool(state.missing))


class SoundCard(TitledCard):
    """How loud, or not at all; each sound can be tried."""

    volume_chosen = Signal(int)
    mute_chosen = Signal(bool)
    tried = Signal(str)

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "volume", translate("Scanners", "Sounds"))
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        keep_still(self.volume)
        self.volume.setPageStep(10)
        self.volume.setAccessibleName(translate("Scanners", "Volume"))
        self.mute = QCheckBox(translate("Scanners", "no sound, only the flash"))
        self.mute.setFont(theme.font(theme.BODY))
        self.rows.addLayout(row(self.volume, self.mute, spacing=16))
        tries = row(overline(translate("Scanners", "Try")))
        for which, text in words.sounds():
            made = button(text)
            made.clicked.connect(lambda _=False, name=which: self.tried.emit(name))
            tries.addWidget(made)
        tries.addStretch()
        self.rows.addLayout(tries)
        self.volume.valueChanged.connect(self._move)
        self.volume.sliderReleased.connect(lambda: self.tried.emit("ok"))
        self.mute.clicked.connect(self.mute_chosen)

    def show_state(self, state: ScannersState) -> None:
        """Render the volume."""
        self.volume.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.volume.setValue(state.choices.volume)
        self.volume.blockSignals(False)  # noqa: FBT003
        self.volume.setEnabled(not state.choices.muted)
        self.mute.setChecked(state.choices.muted)

    def _move(self, volume: int) -> None:
        self.volume_chosen.emit(volume)


class CardsCard(TitledCard):
    """The cards beside the scanner."""

    wanted = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "id", translate("Scanners", "Cards to scan"))
        about = translate(
            "Scanners", "With these two pages a whole return is done without mouse or keyboard."
        )
        self.print = button(translate("Scanners", "Print the cards…"))
        self.print.clicked.connect(self.wanted)
        line = row(paragraph(about, size=theme.SMALL, soft=True), self.print, spacing=16)
        line.setStretch(0, 1)
        self.rows.addLayout(line)
