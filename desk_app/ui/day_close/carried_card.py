"""Differences of earlier days that somebody follows up: each can be marked as seen to."""

from functools import partial

from PySide6.QtCore import Signal

from desk_app.domain.day_report import Carried, DayReport
from desk_app.ui import theme
from desk_app.ui.day_close import close_words as words
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import link
from desk_app.ui.parts.cards import TitledCard, column, emptied, row
from desk_app.ui.parts.labels import paragraph
from desk_app.ui.theme import Theme

MOST = 8  # at a time; the report has them all


class CarriedCard(TitledCard):
    """Hidden where there are none."""

    seen_to = Signal(object)  # Carried

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "history", translate("DayClose", "From earlier days"))
        self._shown: tuple[Carried, ...] | None = None
        self.lines = column(spacing=6)
        self.more = paragraph(size=theme.SMALL, soft=True)
        self.rows.addLayout(self.lines)
        self.rows.addWidget(self.more)

    def show_report(self, report: DayReport) -> None:
        """Render."""
        self.setVisible(bool(report.carried))
        if report.carried == self._shown:
            return
        self._shown = report.carried
        emptied(self.lines)
        for each in report.carried[:MOST]:
            self._add(each)
        more = len(report.carried) - MOST
        said = translate("DayClose", "and {count} more, in the report").format(count=more)
        self.more.setText(said)
        self.more.setVisible(more > 0)

    def _add(self, carried: Carried) -> None:
        said = words.carried(carried)
        done = link(translate("DayClose", "seen to"))
        done.setAccessibleName(f"{done.text()}: {said}")
        done.clicked.connect(partial(self._seen_to, carried))
        line = row(spacing=10)
        line.addWidget(paragraph(said, theme.SMALL), 1)
        line.addWidget(done)
        self.lines.addLayout(line)

    def _seen_to(self, carried: Carried, *_: object) -> None:
        self.seen_to.emit(carried)
