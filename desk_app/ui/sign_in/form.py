"""Who and a PIN: the names, the digits and what is wrong, on the page and in the dialog."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QWidget

from desk_app.domain.credentials import LONGEST_PIN
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import column, row
from desk_app.ui.parts.fields import secret
from desk_app.ui.parts.labels import overline, paragraph, picture, set_tone
from desk_app.ui.sign_in.names import NameList
from desk_app.ui.sign_in.pad import DigitPad
from desk_app.ui.sign_in.view_model import SignInModel, SignInState
from desk_app.ui.theme import Theme
from desk_app.ui.wording import pins

SECOND_MS = 1000
HOTKEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
RIGHT, TOLD = 300, 44  # pixels: the width of the digits, the height of two lines


class SignInForm(QWidget):
    """Shows one ``SignInState``; the PIN is wiped after each try."""

    def __init__(self, look: Theme, model: SignInModel) -> None:
        super().__init__()
        self.model = model
        self.names = NameList()
        self.pin = secret("pin", translate("SignIn", "PIN"))
        self.pin.line.setFont(theme.font(22))
        self.pin.line.setObjectName("tall")
        self.pin.line.setMaxLength(LONGEST_PIN)
        digits = QRegularExpressionValidator(QRegularExpression("[0-9]*"), self)
        self.pin.line.setValidator(digits)
        self.pad = DigitPad(look)
        self.badge = paragraph(size=theme.SMALL, soft=True)
        self.told = paragraph(size=theme.BODY)
        self.told.setMinimumHeight(TOLD)
        set_tone(self.told, "stop")
        self._arrange(look)
        self._connect()
        self._clock = QTimer(self)
        self._clock.setInterval(SECOND_MS)
        self._clock.timeout.connect(model.tick)
        self._clock.start()
        self.show_state(model.state)

    def begin(self) -> None:
        """Put the keyboard where it is needed first."""
        (self.names if self.model.state.chosen is None else self.pin).setFocus()

    def show_state(self, state: SignInState) -> None:
        """Render one state."""
        chosen = state.chosen if isinstance(state.chosen, UUID) else None
        self.names.show_names(state.who, chosen)
        self.names.setEnabled(not state.busy)
        self.pin.line.setReadOnly(state.busy)
        self.pad.setEnabled(not state.busy)
        said = pins.wait(state.seconds) if state.seconds else state.notice
        self.told.setText(f"{said.what}. {said.next}".strip() if said else "")
        self.badge.setText(
            translate("SignIn", "Badge read. Now type your PIN.")
            if state.badge
            else translate("SignIn", "Or scan your badge, then type your PIN.")
        )

    def enter(self) -> None:
        """Try what is there."""
        self.model.enter(self.pin.line.text())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A letter in the field of the PIN begins a name."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            letter = event.text()
            if letter.isascii() and letter.isalpha() and not event.modifiers() & HOTKEYS:
                self.names.setFocus()
                self.names.keyboardSearch(letter)
                return True
        return False

    def _connect(self) -> None:
        model, line = self.model, self.pin.line
        model.changed.connect(self.show_state)
        model.refused.connect(self._again)
        model.signed_in.connect(lambda _staff: line.clear())
        self.names.chosen.connect(model.choose)
        self.names.entered.connect(self.pin.setFocus)
        line.textChanged.connect(lambda text: model.typed(len(text)))
        line.returnPressed.connect(self.enter)
        self.pad.pressed.connect(line.insert)
        self.pad.erased.connect(line.backspace)
        line.installEventFilter(self)

    def _again(self) -> None:
        self.pin.line.clear()
        self.pin.setFocus()

    def _arrange(self, look: Theme) -> None:
        left = column(overline(translate("SignIn", "Who are you?")), self.names, spacing=6)
        hint = row(picture(look, "scan", "soft", 18), spacing=8)
        hint.addWidget(self.badge, 1)
        left.addLayout(hint)
        right = column(self.pin, self.pad, self.told, spacing=10)
        right.addStretch()
        holder = QWidget()
        holder.setLayout(right)
        holder.setFixedWidth(RIGHT)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.addLayout(left, 0, 0)
        grid.addWidget(holder, 0, 1)
        grid.setColumnStretch(0, 1)
