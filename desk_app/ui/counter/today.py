"""Today's acts at this desk, newest first, each with its undo."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from desk_app.domain import numbers
from desk_app.domain.outcomes import (
    AccessoryCameBack,
    Extended,
    HandedOut,
    PaperReceived,
    Prepared,
    TookBack,
)
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import link
from desk_app.ui.parts.cards import Card, emptied
from desk_app.ui.parts.labels import label, overline, paragraph, picture
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms
from desk_app.usecases.reads import TodayLine

MOST_LINES = 6


class TodayCard(Card):
    """The last few acts of the day."""

    undo_wanted = Signal(object)  # UUID of the act

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self.setMinimumHeight(212)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._shown: tuple[TodayLine, ...] | None = None
        self.rows.addWidget(overline(translate("Counter", "Today at this desk")))
        self.lines = QGridLayout()
        self.lines.setHorizontalSpacing(8)
        self.lines.setVerticalSpacing(4)
        self.lines.setColumnStretch(2, 1)
        self.empty = paragraph(
            translate("Counter", "Nothing yet. Every hand-out and return appears here."), soft=True
        )
        self.rows.addWidget(self.empty)
        self.rows.addLayout(self.lines)
        self.rows.addStretch()

    def show_lines(self, lines: tuple[TodayLine, ...]) -> None:
        """Render; unchanged lines stay as they are."""
        if lines == self._shown:
            return
        self._shown = lines
        self.empty.setVisible(not lines)
        emptied(self.lines)
        for place, line in enumerate(lines[:MOST_LINES]):
            self._add(place, line)

    def _add(self, place: int, line: TodayLine) -> None:
        icon, colour, text = described(line)
        words = paragraph(text, soft=line.undone)
        words.setMinimumWidth(40)
        self.lines.addWidget(picture(self._look, icon, colour, 18), place, 0)
        self.lines.addWidget(label(terms.clock_time(line.at), soft=True), place, 1)
        self.lines.addWidget(words, place, 2)
        if line.undone:
            undone = label(translate("Counter", "undone"), theme.BODY, soft=True)
            self.lines.addWidget(undone, place, 3)
            return
        undo = link(translate("Counter", "undo"))
        undo.setAccessibleName(translate("Counter", "Undo: {what}").format(what=text))
        undo.clicked.connect(lambda _=False, act=line.act_id: self.undo_wanted.emit(act))
        self.lines.addWidget(undo, place, 3)


def described(line: TodayLine) -> tuple[str, str, str]:
    """Icon, colour and words of one act."""
    device = numbers.display(line.tag)
    match line.done:
        case HandedOut():
            text = translate("Today", "{device} lent to {who}")
            return "arrow-up-right", "ok", text.format(device=device, who=line.client)
        case TookBack(missing=()):
            return (
                "arrow-down-left",
                "warn",
                translate("Today", "{device} came back").format(device=device),
            )
        case TookBack(missing=missing):
            text = translate("Today", "{device} came back, without {missing}")
            words = text.format(device=device, missing=terms.accessories(missing))
            return "arrow-down-left", "warn", words
        case Prepared(state=state):
            return "refresh", "info", f"{device} · {terms.state(state)}"
        case Extended(due_date=due):
            text = translate("Today", "{device} extended to {date}")
            words = text.format(device=device, date=terms.short_date(due))
            return "calendar-plus", "info", words
        case AccessoryCameBack(accessory=accessory):
            text = translate("Today", "{device}: {thing} came in")
            words = text.format(device=device, thing=terms.accessory(accessory))
            return "arrow-down-left", "info", words
        case PaperReceived():
            text = translate("Today", "{device}: signed paper is in")
            return "signature", "info", text.format(device=device)
        case _:
            return "info-circle", "soft", device
