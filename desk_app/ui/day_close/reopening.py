"""Why a closed day is opened again: asked before it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.texts import LONGEST_NOTE
from desk_app.ui.day_close import close_words as words
from desk_app.ui.language import translate
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.parts.fields import NoteField
from desk_app.ui.theme import Theme
from desk_app.usecases.count_ports import DayRow


class ReopenDialog(Dialog):
    """The reason is kept in the journal."""

    given = Signal(str)

    def __init__(self, look: Theme, row: DayRow, reason: str, parent: QWidget) -> None:
        title = translate("DayClose", "Open again: {day}").format(day=words.day(row))
        advice = translate(
            "DayClose",
            "Its report stays kept, and counts no longer. A coordinator decides about it.",
        )
        super().__init__(look, title, advice, parent)
        hint = translate("DayClose", "Never a name")
        self.reason = NoteField("reason", translate("DayClose", "Reason"), hint)
        self.body.addWidget(self.reason)
        self.primary.say("history", translate("DayClose", "Open the day again"))
        self.close_with()
        self.reason.edited.connect(self._judge)
        self.primary.clicked.connect(self._given)
        self.reason.fill(reason)
        self._judge()
        self.reason.setFocus()

    def _judge(self, *_: object) -> None:
        length = len(self.reason.note.toPlainText().strip())
        self.primary.setEnabled(0 < length <= LONGEST_NOTE)

    def _given(self) -> None:
        self.accept()
        self.given.emit(self.reason.note.toPlainText().strip())
