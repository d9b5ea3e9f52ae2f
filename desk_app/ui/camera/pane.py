"""The camera over the window: a small picture, one sentence, a lamp, which camera."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from desk_app.ui import theme
from desk_app.ui.camera.preview import SIZE, Preview
from desk_app.ui.camera.words import sentence
from desk_app.ui.devices.camera_state import CameraState, Standing
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import Card, row
from desk_app.ui.parts.labels import overline, paragraph, picture, set_tone
from desk_app.ui.theme import Theme

BORDER = 2
ASIDE, ABOVE = 36, 112  # the act at the bottom right of every page stays free
WITH_PICTURE = (CameraState.SEARCHING, CameraState.READ, CameraState.NO_READER)


class CameraPane(Card):
    """Stays at the bottom right of its window."""

    closed = Signal()
    chosen = Signal(str)
    lit = Signal(bool)

    def __init__(self, look: Theme, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.setParent(window)
        self.setObjectName("camera")
        self.setAccessibleName(translate("Camera", "Camera"))
        self.preview = Preview(look)
        self.what = paragraph(size=theme.TICK)
        self.what.setFont(theme.font(theme.TICK, theme.BOLD))
        self.advice = paragraph(size=theme.SMALL, soft=True)
        self.cameras = QComboBox()
        self.cameras.setAccessibleName(translate("Camera", "Which camera"))
        self.torch = _small(look, "bulb", translate("Camera", "Lamp of the camera"))
        self.torch.setCheckable(True)
        self.cross = _small(look, "x", translate("Camera", "Close the camera (F4)"))
        self._arrange(look)
        self.cross.clicked.connect(self.closed)
        self.torch.toggled.connect(self.lit)
        self.cameras.textActivated.connect(self.chosen)
        window.installEventFilter(self)
        self.show_standing(Standing())

    def show_standing(self, standing: Standing) -> None:
        """Say where the camera stands."""
        words = sentence(standing)
        self.what.setText(words.what)
        self.advice.setText(words.advice)
        set_tone(self.what, words.tone)
        if standing.state not in WITH_PICTURE:
            self.preview.show_nothing()
        self.torch.setVisible(standing.torch)
        self.cameras.setVisible(len(standing.cameras) > 1)
        with QSignalBlocker(self.cameras):
            self.cameras.clear()
            self.cameras.addItems(standing.cameras)
            self.cameras.setCurrentText(standing.chosen)
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the window changes."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.rows.activate()
        self.resize(self.width(), self.rows.totalHeightForWidth(self.width()))
        room = self._window.rect()
        self.move(room.right() - ASIDE - self.width(), room.bottom() - ABOVE - self.height())

    def _arrange(self, look: Theme) -> None:
        margin = 12
        self.setFixedWidth(SIZE.width() + 2 * (margin + BORDER))
        self.rows.setContentsMargins(margin, 8, margin, margin)
        named = overline(translate("Camera", "Camera"))
        top = row(picture(look, "camera", "soft"), named, spacing=10)
        top.addStretch()
        top.addWidget(self.torch)
        top.addWidget(self.cross)
        self.rows.addLayout(top)
        self.rows.addWidget(self.preview)
        self.rows.addWidget(self.cameras)
        self.rows.addWidget(self.what)
        self.rows.addWidget(self.advice)


def _small(look: Theme, icon: str, name: str) -> QPushButton:
    made = QPushButton()
    made.setObjectName("cross")
    shown = look.icon(icon, "soft", 20)
    shown.addPixmap(look.pixmap(icon, "warn", 20), QIcon.Mode.Normal, QIcon.State.On)
    made.setIcon(shown)
    made.setIconSize(QSize(20, 20))
    made.setFixedSize(32, 32)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made
