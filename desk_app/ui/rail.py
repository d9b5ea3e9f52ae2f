"""The rail: which page is shown, and how much waits on the others."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from desk_app.ui import theme
from desk_app.ui.parts.labels import label, picture
from desk_app.ui.theme import Theme

WIDTH = 222


@dataclass(frozen=True, slots=True)
class Place:
    """One page on the rail."""

    name: str
    icon: str
    title: str


class Rail(QFrame):
    """Navigation in black, with where you are in yellow."""

    chosen = Signal(str)

    def __init__(self, look: Theme, places: tuple[Place, ...], last: Place) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        self._badges: dict[str, QLabel] = {}
        self._icons: dict[str, str] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 14, 12, 14)
        rows.setSpacing(4)
        rows.addLayout(self._brand())
        rows.addSpacing(12)
        for place in places:
            rows.addWidget(self._button(place))
        rows.addStretch()
        rows.addWidget(self._button(last))

    def show_place(self, name: str) -> None:
        """Mark where you are; icons take the colour of their ground."""
        for other, made in self.buttons.items():
            here = other == name
            made.setChecked(here)
            made.setFont(theme.font(theme.BODY, theme.BOLD if here else theme.REGULAR))
            colour = "on_accent" if here else "rail_ink"
            made.setIcon(self._look.icon(self._icons[other], colour))

    def show_badge(self, name: str, count: int) -> None:
        """Say how many lines wait on a page; none is not said."""
        badge = self._badges[name]
        badge.setText(str(count))
        badge.setVisible(count > 0)
        badge.adjustSize()

    def _brand(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(2, 0, 0, 0)
        line.setSpacing(12)
        name = label("Leenbalie", 19, theme.SEMIBOLD)
        name.setObjectName("brand")
        line.addWidget(picture(self._look, "device-laptop", "accent", 22))
        line.addWidget(name)
        line.addStretch()
        return line

    def _button(self, place: Place) -> QPushButton:
        made = QPushButton(f" {place.title}")
        made.setCheckable(True)
        made.setIconSize(QSize(20, 20))
        made.setAccessibleName(place.title)
        made.clicked.connect(lambda _=False: self.chosen.emit(place.name))
        self._group.addButton(made)
        self.buttons[place.name] = made
        self._icons[place.name] = place.icon
        badge = label(size=12, weight=theme.BOLD)
        badge.setObjectName("badge")
        badge.setFixedHeight(20)
        badge.hide()
        inside = QHBoxLayout(made)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.addStretch()
        inside.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self._badges[place.name] = badge
        return made
