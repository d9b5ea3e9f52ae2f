"""Choosing a due date."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from desk_app.ui.language import translate
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.parts.labels import label
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms


class DueDialog(Dialog):
    """A calendar; what is chosen is said in words."""

    def __init__(self, look: Theme, due: date, parent: QWidget | None = None) -> None:
        advice = translate("Due", "The course gave a date; choose another when there is a reason.")
        super().__init__(look, translate("Due", "When does it come back?"), advice, parent)
        self.calendar = QCalendarWidget()
        self.calendar.setSelectedDate(QDate(due.year, due.month, due.day))
        self.calendar.setGridVisible(False)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for name, icon in (("prev", "chevron-left"), ("next", "chevron-right")):
            for turn in self.calendar.findChildren(QToolButton, f"qt_calendar_{name}month"):
                turn.setIcon(look.icon(icon, "ink"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, _weekend(look))
        self.words = label()
        self.body.addWidget(self.calendar, 1)
        self.body.addWidget(self.words)
        self.calendar.selectionChanged.connect(self._say)
        self.primary.say("check", translate("Due", "Keep this date"))
        self.primary.clicked.connect(self.accept)
        self.close_with()
        self.resize(560, 520)
        self._say()

    @property
    def due(self) -> date:
        """The chosen day."""
        chosen = self.calendar.selectedDate()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _say(self) -> None:
        self.words.setText(terms.long_date(self.due))


def _weekend(look: Theme) -> QTextCharFormat:
    """Quieter than the days on which somebody is there."""
    made = QTextCharFormat()
    made.setForeground(QColor(look.tokens.soft))
    return made
