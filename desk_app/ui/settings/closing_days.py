"""The days on which nobody can bring a device back: added one by one or by the year."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desk_app.domain.errors import Refused
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button, link
from desk_app.ui.parts.cards import column, emptied, row
from desk_app.ui.parts.elided import Elided
from desk_app.ui.parts.fields import DateField
from desk_app.ui.parts.flow import Flow
from desk_app.ui.parts.labels import label, overline, paragraph
from desk_app.ui.settings.checks import holidays_to_add
from desk_app.ui.wording import holidays, terms

LEAST_HEIGHT, LINE_HEIGHT, TITLE_HEIGHT = 96, 28, 23


class ClosingDays(QWidget):
    """Each day in full, with the holiday it is."""

    edited = Signal(object)  # tuple of dates, in their order

    def __init__(self) -> None:
        super().__init__()
        self._days: tuple[date, ...] | None = None
        self._coming: tuple[date, ...] = ()
        self._typed: date | Refused | None = None
        self.day = DateField("closing_day", translate("Settings", "Add a closing day"))
        self.add = button(translate("Settings", "Add"))
        self.year = link("")
        inside = QWidget()
        self.lines = QVBoxLayout(inside)
        self.lines.setContentsMargins(0, 0, 8, 0)
        self.lines.setSpacing(0)
        self.lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setMinimumHeight(LEAST_HEIGHT)
        self.area.setWidget(inside)
        self.empty = paragraph(translate("Settings", "No closing days yet."), soft=True)
        self._arrange()
        self.day.edited.connect(self._keep_typed)
        self.day.entered.connect(self._add_typed)
        self.add.clicked.connect(self._add_typed)
        self.year.clicked.connect(lambda: self._add(self._coming))

    def show_days(self, days: tuple[date, ...], today: date) -> None:
        """Render; unchanged days stay as they are."""
        if days == self._days:
            return
        self._days = days
        self._coming = holidays_to_add(days, today)
        self.year.setVisible(bool(self._coming))
        if self._coming:
            text = translate("Settings", "Add the holidays of {year}")
            self.year.setText(text.format(year=self._coming[0].year))
        self.empty.setVisible(not days)
        emptied(self.lines)
        for day in days:
            self.lines.addWidget(self._line(day))

    def _line(self, day: date) -> QWidget:
        line = QWidget()
        name = holidays.of_day(day)
        remove = link(translate("Settings", "remove"))
        long = terms.long_date(day)
        remove.setAccessibleName(translate("Settings", "Remove: {day}").format(day=long))
        remove.clicked.connect(lambda _=False: self._remove(day))
        within = row(label(long), spacing=12)
        within.addWidget(Elided(name, soft=True), 1)
        within.addWidget(remove)
        line.setLayout(within)
        line.setFixedHeight(LINE_HEIGHT)
        return line

    def _keep_typed(self, _name: str, value: date | Refused) -> None:
        self._typed = value
        self.day.show_wrong(None)

    def _add_typed(self) -> None:
        match self._typed:
            case date():
                self._add((self._typed,))
                self._typed = None
                self.day.fill(None)
            case Refused():
                self.day.show_wrong(self._typed)
            case None:
                self.day.setFocus()

    def _add(self, more: tuple[date, ...]) -> None:
        self.edited.emit(tuple(sorted({*(self._days or ()), *more})))

    def _remove(self, day: date) -> None:
        self.edited.emit(tuple(other for other in self._days or () if other != day))

    def _arrange(self) -> None:
        adding = row(spacing=10)
        adding.addWidget(self.day, 1, Qt.AlignmentFlag.AlignTop)
        below_title = column(spacing=0)
        below_title.addSpacing(TITLE_HEIGHT)
        below_title.addWidget(self.add)
        below_title.addStretch()
        adding.addLayout(below_title)
        top = Flow(spacing=16)
        top.addWidget(overline(translate("Settings", "Closing days")))
        top.addWidget(self.year)
        within = column(spacing=6)
        within.addLayout(top)
        within.addWidget(self.empty)
        within.addWidget(self.area, 1)
        within.addLayout(adding)
        self.setLayout(within)
