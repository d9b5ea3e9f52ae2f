"""Digits to press where there is no keyboard."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.theme import Theme

ICON = 22
KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9")


class DigitPad(QWidget):
    """Never takes the focus: the PIN keeps it."""

    pressed = Signal(str)  # a digit
    erased = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        self.keys = {digit: _key(digit) for digit in (*KEYS, "0")}
        for place, digit in enumerate(KEYS):
            grid.addWidget(self.keys[digit], place // 3, place % 3)
        grid.addWidget(self.keys["0"], 3, 1)
        self.erase = _key("")
        self.erase.setIcon(look.icon("arrow-back-up", "ink", ICON))
        self.erase.setIconSize(QSize(ICON, ICON))
        self.erase.setAccessibleName(translate("SignIn", "Erase the last digit"))
        grid.addWidget(self.erase, 3, 2)
        for digit, key in self.keys.items():
            key.clicked.connect(lambda _=False, digit=digit: self.pressed.emit(digit))
        self.erase.clicked.connect(self.erased)


def _key(text: str) -> QPushButton:
    made = QPushButton(text)
    made.setFont(theme.font(18, theme.MEDIUM))
    made.setObjectName("digit")
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made
