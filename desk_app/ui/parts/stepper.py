"""A number with a button to lower and one to raise it; it can be typed too."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton, QSpinBox, QWidget

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import row
from desk_app.ui.parts.still import keep_still
from desk_app.ui.theme import Theme

NUMBER_WIDTH, BUTTON_WIDTH = 64, 38


class Stepper(QWidget):
    """A whole number between two bounds."""

    changed = Signal(int)
    entered = Signal()  # Enter was pressed

    def __init__(self, look: Theme, name: str, least: int, most: int) -> None:
        super().__init__()
        self.number = QSpinBox()
        self.number.setRange(least, most)
        keep_still(self.number)
        self.number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.number.setFont(theme.font(theme.BODY))
        self.number.setFixedWidth(NUMBER_WIDTH)
        self.number.setAccessibleName(name)
        self.less = _button(look, "minus", translate("Stepper", "{name}: less").format(name=name))
        self.more = _button(look, "plus", translate("Stepper", "{name}: more").format(name=name))
        line = row(self.less, self.number, self.more, spacing=4)
        line.addStretch()
        self.setLayout(line)
        self.setFocusProxy(self.number)
        self.less.clicked.connect(self.number.stepDown)
        self.more.clicked.connect(self.number.stepUp)
        self.number.valueChanged.connect(self.changed)
        self.number.lineEdit().returnPressed.connect(self.entered)
        self.number.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click into the number chooses all of it: what is typed takes its place."""
        clicked = Qt.FocusReason.MouseFocusReason
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() == clicked:
            QTimer.singleShot(0, self.number, self.number.selectAll)
        return super().eventFilter(watched, event)

    @property
    def value(self) -> int:
        """The number as it is now."""
        return self.number.value()

    def fill(self, value: int) -> None:
        """Show a number."""
        self.number.setValue(value)


def _button(look: Theme, icon: str, name: str) -> QPushButton:
    made = QPushButton()
    made.setObjectName("step")
    made.setIcon(look.icon(icon, "ink", 16))
    made.setIconSize(QSize(16, 16))
    made.setFixedWidth(BUTTON_WIDTH)
    made.setAutoDefault(False)
    made.setAccessibleName(name)
    return made
