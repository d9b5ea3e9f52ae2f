"""The rules of lending, the same for every desk on this database."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton

from desk_app.domain.settings import Rules
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import TitledCard, column, row
from desk_app.ui.parts.fields import TextField
from desk_app.ui.parts.flow import Flow
from desk_app.ui.parts.labels import label, overline
from desk_app.ui.parts.stepper import Stepper
from desk_app.ui.settings.closing_days import ClosingDays
from desk_app.ui.settings.view_model import SettingsState
from desk_app.ui.theme import Theme
from desk_app.usecases.registers import MOST_GRACE_DAYS

MOST_FULL_COUNT_DAYS = 365
WEEKDAYS = range(7)  # Monday is 0


class RulesCard(TitledCard):
    """Each edit is a change of the rules."""

    edited = Signal(object)  # Callable[[Rules], Rules]

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "books", translate("Settings", "Rules of lending"))
        self.rows.setSpacing(12)
        self._rendering = False
        grace = translate("Settings", "Days between the last lesson and the due date")
        self.grace = Stepper(look, grace, 0, MOST_GRACE_DAYS)
        self.one_loan = QCheckBox(translate("Settings", "at most one device for each newcomer"))
        self.one_loan.setFont(theme.font(theme.BODY))
        full = translate("Settings", "Days after which everything is counted again")
        self.full_count = Stepper(look, full, 0, MOST_FULL_COUNT_DAYS)
        self.full_count.setToolTip(full)
        self.weekdays = tuple(_weekday(day) for day in WEEKDAYS)
        self.full_words = label(soft=True)
        self.lender = TextField("lender", translate("Settings", "Lender, as agreements name it"))
        self.days = ClosingDays()
        self._arrange(grace)
        self._connect()

    def show_state(self, state: SettingsState) -> None:
        """Render the rules."""
        self._rendering = True
        rules = state.now.rules
        self.setEnabled(state.may_rule and not state.busy)
        if self.grace.value != rules.grace_days:
            self.grace.fill(rules.grace_days)
        if self.full_count.value != rules.full_count_days:
            self.full_count.fill(rules.full_count_days)
        self.full_words.setText(_every(rules.full_count_days))
        self.one_loan.setChecked(rules.one_loan_per_newcomer)
        last_open = len(set(rules.closed_weekdays)) == len(WEEKDAYS) - 1
        for day, box in enumerate(self.weekdays):
            closed = day in rules.closed_weekdays
            box.setChecked(closed)
            box.setEnabled(closed or not last_open)
        self.lender.fill(rules.lender)
        self.lender.show_wrong(next((w for w in state.wrong_rules if w.subject == "lender"), None))
        self.days.show_days(rules.closing_days, state.today)
        self._rendering = False

    def _connect(self) -> None:
        self.grace.changed.connect(self._grace)
        self.full_count.changed.connect(
            lambda days: self._edit(lambda r: replace(r, full_count_days=days))
        )
        self.one_loan.toggled.connect(
            lambda on: self._edit(lambda r: replace(r, one_loan_per_newcomer=on))
        )
        for day, box in enumerate(self.weekdays):
            box.clicked.connect(lambda closed, d=day: self._weekday(d, closed=closed))
        self.lender.edited.connect(
            lambda _name, text: self._edit(lambda r: replace(r, lender=text))
        )
        self.days.edited.connect(lambda days: self._edit(lambda r: replace(r, closing_days=days)))

    def _grace(self, days: int) -> None:
        self._edit(lambda rules: replace(rules, grace_days=days))

    def _weekday(self, day: int, *, closed: bool) -> None:
        def change(rules: Rules) -> Rules:
            others = {d for d in rules.closed_weekdays if d != day}
            return replace(
                rules, closed_weekdays=tuple(sorted(others | {day} if closed else others))
            )

        self._edit(change)

    def _edit(self, change: object) -> None:
        if not self._rendering:
            self.edited.emit(change)

    def _arrange(self, grace: str) -> None:
        after = label(translate("Settings", "days after the last lesson"), soft=True)
        after.setMinimumWidth(1)
        days = row(self.grace, spacing=12)
        days.addWidget(after, 1)
        due = column(overline(translate("Settings", "Due date")), spacing=4)
        due.addLayout(days)
        closed = column(overline(translate("Settings", "Closed every week on")), spacing=4)
        week = Flow(spacing=6, below=6)
        for day in self.weekdays:
            week.addWidget(day)
        closed.addLayout(week)
        self.grace.setToolTip(grace)
        self.full_words.setMinimumWidth(1)
        often = row(self.full_count, spacing=12)
        often.addWidget(self.full_words, 1)
        counting = column(overline(translate("Settings", "Count everything")), spacing=4)
        counting.addLayout(often)
        self.rows.addLayout(due)
        self.rows.addWidget(self.one_loan)
        self.rows.addLayout(counting)
        self.rows.addLayout(closed)
        self.rows.addWidget(self.days, 1)
        self.rows.addWidget(self.lender)


def _every(days: int) -> str:
    """How often everything is counted before a day is closed."""
    if not days:
        return translate("Settings", "0: as often as people like")
    return translate("Settings", "days at most between two full counts")


def _weekday(day: int) -> QPushButton:
    short = QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)
    made = QPushButton(short)
    made.setCheckable(True)
    made.setFont(theme.font(theme.BODY))
    made.setAccessibleName(QLocale().dayName(day + 1, QLocale.FormatType.LongFormat))
    return made
