"""The numbers of a day: what lay here, what came and left, what lies here now."""

from desk_app.domain.day_report import DayReport
from desk_app.domain.devices import DeviceState
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import TitledCard, column, row
from desk_app.ui.parts.labels import label, paragraph, set_tone
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms

FIGURE = 30


class SumCard(TitledCard):
    """An addition that anybody can do again."""

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "devices", translate("DayClose", "Devices in the cabinet"))
        self.figures = {name: label("", FIGURE, theme.BOLD) for name in _names()}
        self.states = paragraph(size=theme.SMALL, soft=True)
        line = row(spacing=26)
        for name, words in _names().items():
            line.addLayout(
                column(self.figures[name], label(words, theme.SMALL, soft=True), spacing=0)
            )
        line.addStretch()
        self.rows.addLayout(line)
        self.rows.addWidget(self.states)

    def show_report(self, report: DayReport) -> None:
        """Render."""
        signs = {
            "opening": f"{report.opening}",
            "came": f"+ {report.came}",
            "left": f"\N{MINUS SIGN} {report.left}",
            "closing": f"= {report.closing}",
        }
        for name, text in signs.items():
            self.figures[name].setText(text)
        set_tone(self.figures["closing"], "" if report.adds_up else "stop")
        said = (f"{terms.state(DeviceState(name))} {count}" for name, count in report.states)
        self.states.setText(" · ".join(said))
        self.states.setVisible(bool(report.states))


def _names() -> dict[str, str]:
    return {
        "opening": translate("DayClose", "lay here"),
        "came": translate("DayClose", "came in"),
        "left": translate("DayClose", "left"),
        "closing": translate("DayClose", "lie here now"),
    }
