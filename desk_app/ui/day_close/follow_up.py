"""Who follows a difference up, and what else there is to say about it."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.counts import Cause
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.texts import LONGEST_NOTE
from desk_app.ui.day_close.comparing import Why
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import row
from desk_app.ui.parts.fields import ChoiceField, TextField
from desk_app.usecases.reads import Setup


class FollowUp(QWidget):
    """Whoever works here is offered first."""

    told = Signal(object)  # Cause that waited for the note; none when the note came first

    def __init__(self, setup: Setup, me: UUID) -> None:
        super().__init__()
        self._me = me
        self._asking: Cause | None = None
        staff = tuple((each.id, each.name) for each in setup.staff if each.active)
        self.who = ChoiceField("follow_up", translate("DayClose", "Who follows it up"), staff)
        hint = translate("DayClose", "Never a name")
        self.note = TextField("note", translate("DayClose", "Note"), hint)
        self.note.line.setMaxLength(LONGEST_NOTE)
        self.note.edited.connect(lambda *_: self.note.show_wrong(None))
        self.note.entered.connect(lambda: self.told.emit(self._asking))
        line = row(spacing=12)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self.who, 2, top)
        line.addWidget(self.note, 3, top)
        self.setLayout(line)
        self.begin_anew()

    @property
    def holds_work(self) -> bool:
        """A note was begun."""
        return bool(self.note.line.text().strip())

    def begin_anew(self) -> None:
        """For another difference."""
        self.who.fill(self._me)
        self.note.fill("")
        self.note.show_wrong(None)
        self._asking = None

    def why(self, cause: Cause) -> Why | None:
        """The cause with who and what; none when it has to be told what else it is."""
        note = self.note.line.text().strip()
        if cause is Cause.OTHER and not note:
            self.note.show_wrong(Refused(Reason.EMPTY, "note"))
            self.note.setFocus()
            self._asking = cause
            return None
        return Why(cause, self.who.value, note)
