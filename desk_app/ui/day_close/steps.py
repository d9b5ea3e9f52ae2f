"""The steps of the day close, and which of them it is at; what stands beside them."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desk_app.ui import theme
from desk_app.ui.day_close.state import Stage
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import row
from desk_app.ui.parts.labels import picture
from desk_app.ui.theme import Theme


class Steps(QWidget):
    """One button a step; a step that cannot be gone to is faint."""

    wanted = Signal(object)  # Stage

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.buttons = {stage: _button(stage, words) for stage, words in _steps()}
        self.sites = _aside(translate("DayClose", "Stock-take by site"))
        self.days = _aside(translate("DayClose", "Closed days"))
        self._aside = {Stage.SITES: self.sites, Stage.DAYS: self.days}
        line = row(spacing=6)
        for place, made in enumerate(self.buttons.values()):
            if place:
                line.addWidget(picture(look, "chevron-right", "soft", 16))
            line.addWidget(made)
        line.addStretch()
        for made in (self.sites, self.days):
            line.addWidget(made)
        self.setLayout(line)
        for stage, made in (self.buttons | self._aside).items():
            made.clicked.connect(lambda _=False, s=stage: self.wanted.emit(s))

    def show_stage(self, stage: Stage, ways: Collection[Stage]) -> None:
        """Mark where it is, and where it can go."""
        here = max(stage, Stage.COUNT)
        for each, made in self._aside.items():
            made.setChecked(each is here)
        for each, made in self.buttons.items():
            made.setChecked(each is here)
            made.setEnabled(each in ways or each is here)
            made.setFont(theme.font(theme.BODY, theme.BOLD if each is here else theme.REGULAR))


def _aside(words: str) -> QPushButton:
    made = QPushButton(words)
    made.setObjectName("filter")
    made.setCheckable(True)
    made.setFont(theme.font(theme.BODY))
    return made


def _steps() -> tuple[tuple[Stage, str], ...]:
    return (
        (Stage.COUNT, translate("DayClose", "Count")),
        (Stage.COMPARE, translate("DayClose", "Compare")),
        (Stage.CLOSE, translate("DayClose", "Close")),
    )


def _button(stage: Stage, words: str) -> QPushButton:
    made = QPushButton(f"{stage.value}  {words}")
    made.setObjectName("filter")
    made.setCheckable(True)
    made.setAccessibleName(words)
    return made
