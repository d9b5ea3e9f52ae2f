"""The bottom line: what the primary act will do, in one sentence, and the act itself."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.domain.counter import Counter
from desk_app.ui import theme
from desk_app.ui.parts.buttons import PrimaryButton, link, secondary
from desk_app.ui.parts.cards import column
from desk_app.ui.parts.labels import label
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms
from desk_app.ui.wording.terms import translate


class Footer(QWidget):
    """Always in the same place, always the same key."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.first = label(size=16, weight=theme.MEDIUM)
        self.second = label(size=theme.SMALL, soft=True)
        self.date = link(translate("Counter", "change the date"))
        self.other = secondary("")
        self.primary = PrimaryButton(look)
        self.primary.setShortcut("F9")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 6, 0, 0)
        line.setSpacing(12)
        words = column(self.first, self.second, spacing=4)
        words.addStretch()
        line.addLayout(words, 1)
        line.addWidget(self.date)
        line.addWidget(self.other)
        line.addWidget(self.primary)
        line.addWidget(label("F9", theme.SMALL, soft=True))

    def show_counter(self, counter: Counter, *, busy: bool) -> None:
        """Name the act for what lies on the counter."""
        lent = counter.returning
        if lent:
            self.primary.say("arrow-down-left", translate("Counter", "Take back"))
            self.other.setText(translate("Counter", "Sign the return"))
            due = terms.long_date(lent.loan.due_date)
            self.first.setText(
                translate("Counter", "Taking back from {name}").format(name=lent.newcomer.name)
            )
            self.second.setText(translate("Counter", "It was due on {date}").format(date=due))
        else:
            self.primary.say("signature", translate("Counter", "Sign and lend"))
            self.other.setText(translate("Counter", "Sign on paper"))
            self._show_due(counter)
        ready = not busy and counter.device is not None and not counter.needs
        self.primary.setEnabled(ready)
        self.other.setEnabled(ready)
        self.date.setVisible(counter.due_date is not None and lent is None)

    def _show_due(self, counter: Counter) -> None:
        due = counter.due_date
        if due is None:
            self.first.clear()
            self.second.clear()
            return
        self.first.setText(translate("Counter", "Back on {date}").format(date=terms.long_date(due)))
        if counter.due_edited:
            self.second.setText(translate("Counter", "Date changed by hand"))
        else:
            days = counter.rules.grace_days
            text = translate("Counter", "Last lesson + {days} days · two copies are printed")
            self.second.setText(text.format(days=days))
