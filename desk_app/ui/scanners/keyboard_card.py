"""The scanner that types: measured with the sheet, or set by hand."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from desk_app.domain.calibration import CALIBRATION_CODES, LISTENING, Verdict
from desk_app.domain.scanners import Wedge
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button
from desk_app.ui.parts.cards import TitledCard, column, row
from desk_app.ui.parts.fields import ChoiceField, TextField
from desk_app.ui.parts.labels import overline, paragraph, set_tone
from desk_app.ui.parts.stepper import Stepper
from desk_app.ui.scanners.state import ScannersState
from desk_app.ui.theme import Theme
from desk_app.ui.wording import scanners as words

SHORTEST_GAP = 10


class KeyboardCard(TitledCard):
    """Each edit is another ``Wedge``; a verdict is used with one click."""

    edited = Signal(object)  # Wedge
    listen_wanted = Signal(bool)
    verdict_used = Signal()
    sheet_wanted = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "scan", translate("Scanners", "Scanner that types"))
        self.rows.setSpacing(10)
        self._rendering = False
        self._wedge = Wedge()
        self.sheet = button(translate("Scanners", "Print the sheet…"))
        self.listen = button("")
        self.use = button(translate("Scanners", "Use this"))
        self.said = paragraph()
        self.gap = Stepper(
            look, translate("Scanners", "Longest pause"), SHORTEST_GAP, LISTENING.gap_ms
        )
        self.terminator = ChoiceField(
            "terminator", translate("Scanners", "Ends with"), words.terminators()
        )
        self.layout_ = ChoiceField("layout", translate("Scanners", "Types as"), words.layouts())
        self.prefix = TextField("prefix", translate("Scanners", "Before each code"))
        self.suffix = TextField("suffix", translate("Scanners", "After each code"))
        self._arrange()
        self._connect()

    def show_state(self, state: ScannersState) -> None:
        """Render how the scanner is set, and what the sheet told of it."""
        self._rendering = True
        wedge = self._wedge = state.choices.wedge
        self.gap.fill(wedge.gap_ms)
        for field in (self.terminator, self.layout_, self.prefix, self.suffix):
            field.fill(getattr(wedge, field.name))
        self._show_listening(state)
        self._rendering = False

    def _show_listening(self, state: ScannersState) -> None:
        stop, begin = translate("Scanners", "Stop"), translate("Scanners", "Scan the sheet")
        self.listen.setText(stop if state.listening else begin)
        self.use.setVisible(_is_news(state.verdict, state.choices.wedge))
        tone = ""
        if state.listening:
            said = words.scan_next(len(state.bursts), len(CALIBRATION_CODES))
        elif state.verdict:
            said, tone = words.verdict(state.verdict), "stop" if state.verdict.problems else "ok"
        else:
            said = words.how_it_types(state.choices.wedge)
        self.said.setText(said)
        set_tone(self.said, tone)

    def _arrange(self) -> None:
        acts = row(self.sheet, self.listen, self.use)
        acts.addStretch()
        gap = overline(translate("Scanners", "Longest pause (ms)"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.addLayout(column(gap, self.gap, spacing=4), 0, 0)
        grid.addWidget(self.terminator, 0, 1)
        grid.addWidget(self.layout_, 1, 0, 1, 2)
        grid.addWidget(self.prefix, 2, 0)
        grid.addWidget(self.suffix, 2, 1)
        self.rows.addLayout(acts)
        self.rows.addWidget(self.said)
        self.rows.addLayout(grid)

    def _connect(self) -> None:
        self.sheet.clicked.connect(self.sheet_wanted)
        self.use.clicked.connect(self.verdict_used)
        stop = translate("Scanners", "Stop")
        self.listen.clicked.connect(lambda: self.listen_wanted.emit(self.listen.text() != stop))
        self.gap.changed.connect(lambda gap: self._edit("gap_ms", gap))
        for field in (self.terminator, self.layout_, self.prefix, self.suffix):
            field.edited.connect(self._edit)

    def _edit(self, name: str, value: Any) -> None:  # noqa: ANN401 - of any field
        if not self._rendering:
            self.edited.emit(replace(self._wedge, **{name: value}))


def _is_news(verdict: Verdict | None, wedge: Wedge) -> bool:
    return verdict is not None and verdict.wedge != wedge
