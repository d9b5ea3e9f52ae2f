"""Fields of a form: a title, a place to fill in, and a sentence when that is wrong."""

from datetime import date
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desk_app.domain.errors import Reason, Refused
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import row
from desk_app.ui.parts.dates import read_date, typed_date
from desk_app.ui.parts.labels import label, overline, paragraph, polish, set_tone
from desk_app.ui.parts.still import keep_still
from desk_app.ui.wording import refusal, terms

NOTE_HEIGHT = 72


class Field(QWidget):
    """What every field has; ``name`` is the one refusals speak of."""

    edited = Signal(str, object)  # name, value; a ``Refused`` when it cannot be read
    entered = Signal()  # Enter was pressed

    def __init__(self, name: str, title: str, inside: QWidget) -> None:
        super().__init__()
        self.name = name
        self.title = title
        self.inside = inside
        self.wrong = paragraph(size=theme.SMALL)
        self.wrong.hide()
        inside.setAccessibleName(title)
        inside.setFont(theme.font(theme.BODY))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        named = overline(title)
        named.setBuddy(inside)
        self.above = row(named)
        self.above.addStretch()
        rows.addLayout(self.above)
        rows.addWidget(inside)
        rows.addWidget(self.wrong)
        self.setFocusProxy(inside)

    def leave_out_title(self) -> None:
        """For where the value says by itself what it is; who listens still hears the title."""
        for place in range(self.above.count()):
            if (inside := self.above.itemAt(place)) and (made := inside.widget()):
                made.hide()

    def fill(self, value: Any) -> None:  # noqa: ANN401 - each field knows its own type
        """Show a value, without taking it for an edit."""
        raise NotImplementedError

    def show_wrong(self, refused: Refused | None) -> None:
        """Say under the field what is wrong with it, or nothing."""
        said = _sentence(refused) if refused else ""
        if said == self.wrong.text() and self.wrong.isHidden() is not bool(said):
            return
        self.wrong.setText(said)
        self.wrong.setVisible(bool(said))
        set_tone(self.wrong, "stop")
        self.inside.setProperty("wrong", bool(said))
        polish(self.inside)
        self.inside.setAccessibleDescription(said)


class TextField(Field):
    """One line of text."""

    def __init__(self, name: str, title: str, hint: str = "") -> None:
        self.line = QLineEdit()
        super().__init__(name, title, self.line)
        self.line.setPlaceholderText(hint)
        self.line.textEdited.connect(lambda text: self.edited.emit(self.name, text))
        self.line.returnPressed.connect(self.entered)

    def fill(self, value: str) -> None:
        if self.line.text() != value:
            self.line.setText(value)


def secret(name: str, title: str) -> TextField:
    """One line that nobody can read along."""
    made = TextField(name, title)
    made.line.setEchoMode(QLineEdit.EchoMode.Password)
    return made


class NoteField(Field):
    """A few lines of text."""

    def __init__(self, name: str, title: str, hint: str) -> None:
        self.note = QPlainTextEdit()
        self.note.setFixedHeight(NOTE_HEIGHT)
        self.note.setTabChangesFocus(True)
        self.note.setPlaceholderText(hint)
        super().__init__(name, title, self.note)
        self.note.textChanged.connect(lambda: self.edited.emit(self.name, self.note.toPlainText()))

    def fill(self, value: str) -> None:
        if self.note.toPlainText() != value:
            with QSignalBlocker(self.note):
                self.note.setPlainText(value)


class ChoiceField(Field):
    """One of a few values."""

    def __init__(self, name: str, title: str, options: tuple[tuple[Any, str], ...]) -> None:
        self.box = QComboBox()
        keep_still(self.box)
        super().__init__(name, title, self.box)
        self._values = [value for value, _ in options]
        self.box.addItems([words for _, words in options])
        self.box.activated.connect(lambda place: self.edited.emit(self.name, self._values[place]))

    @property
    def value(self) -> Any:  # noqa: ANN401 - any of its options
        """The one that is chosen."""
        return self._values[self.box.currentIndex()]

    def offer(self, options: tuple[tuple[Any, str], ...]) -> None:
        """Other ones to choose from."""
        self._values = [value for value, _ in options]
        self.box.clear()
        self.box.addItems([words for _, words in options])

    def add(self, value: Any, words: str) -> None:  # noqa: ANN401 - any of its options
        """Offer one more."""
        self._values.append(value)
        self.box.addItem(words)

    def fill(self, value: Any) -> None:  # noqa: ANN401 - any of its options
        if value not in self._values:  # from elsewhere: it stays until another is chosen
            self._values.append(value)
            self.box.addItem(str(value))
        self.box.setCurrentIndex(self._values.index(value))


class DateField(Field):
    """A day as people type it; it is said in full above."""

    def __init__(self, name: str, title: str, *, optional: bool = False) -> None:
        self.line = QLineEdit()
        super().__init__(name, title, self.line)
        self._optional = optional
        self.words = label(size=theme.SMALL, soft=True)
        self.above.addWidget(self.words)
        self.line.setPlaceholderText(
            translate("Fields", "day/month/year, or empty")
            if optional
            else translate("Fields", "day/month/year")
        )
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self.entered)

    def fill(self, value: date | None) -> None:
        self._say(value)
        if value != read_date(self.line.text()):
            self.line.setText(typed_date(value) if value else "")

    def _typed(self, text: str) -> None:
        day = read_date(text)
        self._say(day)
        if day is None and not (self._optional and not text.strip()):
            example = typed_date(date(2029, 6, 30))
            reason = Reason.MALFORMED if text.strip() else Reason.EMPTY
            self.edited.emit(self.name, Refused(reason, self.name, (example,)))
        else:
            self.edited.emit(self.name, day)

    def _say(self, day: date | None) -> None:
        self.words.setText(terms.long_date(day) if day else "")


def _sentence(refused: Refused) -> str:
    said = refusal(refused)
    advice = "" if refused.reason is Reason.UNKNOWN else said.next
    return f"{said.what}. {advice}".strip() if advice else said.what
