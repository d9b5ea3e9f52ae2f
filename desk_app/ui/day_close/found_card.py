"""What a count found and what was answered, and which loans are late."""

from desk_app.domain.day_report import DayReport
from desk_app.ui import theme
from desk_app.ui.day_close import close_words as words
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import TitledCard, column, emptied, row
from desk_app.ui.parts.labels import Chip, paragraph
from desk_app.ui.theme import Theme
from desk_app.ui.wording import counts


class FoundCard(TitledCard):
    """A line for each kind of difference."""

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "list-check", translate("DayClose", "What the count found"))
        self._look = look
        self.said = paragraph()
        self.lines = column(spacing=6)
        self.rows.addWidget(self.said)
        self.rows.addLayout(self.lines)
        self._shown: object = None

    def show_report(self, report: DayReport) -> None:
        """Render."""
        part = report.count
        if part is None:
            text = translate("DayClose", "Only movements: nothing was counted.")
        elif part.differences:
            text = translate("DayClose", "{in_order} in order, {count} differences:")
            text = text.format(in_order=part.in_order, count=len(part.differences))
        else:
            text = translate("DayClose", "{in_order} in order, no differences.")
            text = text.format(in_order=part.in_order)
        self.said.setText(text)
        found = words.differing(report)
        if found != self._shown:
            self._shown = found
            self._fill(report)

    def _fill(self, report: DayReport) -> None:
        emptied(self.lines)
        for bucket, answers in words.differing(report):
            mark = counts.bucket(bucket)
            line = row(Chip(self._look, mark.tone, mark.icon, mark.word), spacing=10)
            line.addWidget(paragraph(answers, theme.SMALL), 1)
            self.lines.addLayout(line)


class LateCard(TitledCard):
    """Three groups, by how late they are."""

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "calendar-due", translate("DayClose", "Overdue"))
        self.said = paragraph()
        self.rows.addWidget(self.said)

    def show_report(self, report: DayReport) -> None:
        """Render."""
        groups = words.overdue(report)
        if not any(count for _, count in groups):
            self.said.setText(translate("DayClose", "No loan is overdue."))
            return
        self.said.setText(" · ".join(f"{words}: {count}" for words, count in groups))
