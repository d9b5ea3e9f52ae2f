"""The live tester: what was scanned, how it can be read, and what each rule makes of it."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import TitledCard, emptied, row, scrolled
from desk_app.ui.parts.elided import Elided
from desk_app.ui.parts.labels import Chip, label, overline, paragraph
from desk_app.ui.scanners.state import ScannersState
from desk_app.ui.theme import Theme
from desk_app.ui.wording import codes
from desk_app.usecases.try_scan import Reading, Tried

LONGEST_SHOWN = 60


class TesterCard(TitledCard):
    """Nothing happens with a scan that is tried here."""

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "search", translate("Scanners", "Try a scan"))
        self._look = look
        self._shown: Tried | None = None
        self.found = label(size=theme.PROMPT, weight=theme.BOLD)
        self.found.setWordWrap(True)
        self.more = paragraph(soft=True)
        self.readings = QVBoxLayout()
        self.readings.setSpacing(12)
        rows = scrolled(self.rows)
        for part in (self.found, self.more):
            rows.addWidget(part)
        rows.addLayout(self.readings)
        rows.addStretch()
        self._wait()

    def show_state(self, state: ScannersState) -> None:
        """Render the last scan."""
        if state.tried is None or state.tried == self._shown:
            return
        self._shown = state.tried
        said = codes.found(state.tried.facts)
        self.found.setText(said.what)
        self.more.setText(said.next)
        self.more.setVisible(bool(said.next))
        emptied(self.readings)
        for number, reading in enumerate(state.tried.readings):
            meant = reading.text == state.tried.meant
            self.readings.addWidget(self._reading(number, reading, meant=meant))

    def _wait(self) -> None:
        self.found.setText(translate("Scanners", "Scan anything"))
        self.more.setText(
            translate(
                "Scanners",
                "A label, a card, an agreement, a box. Here you see what Leenbalie makes of it; "
                "nothing is lent or taken back.",
            )
        )

    def _reading(self, number: int, reading: Reading, *, meant: bool) -> QFrame:
        box = QFrame()
        box.setObjectName("inset")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.setSpacing(4)
        how = (
            translate("Scanners", "By key position (US)")
            if number
            else translate("Scanners", "As typed")
        )
        top = row(overline(how))
        top.addStretch()
        if meant:
            used = translate("Scanners", "this counts")
            top.addWidget(Chip(self._look, "ok", "circle-check", used))
        inside.addLayout(top)
        inside.addWidget(Elided(visible(reading.text), theme.TICK))
        inside.addWidget(label(codes.code(reading.code)))
        for rule, code in reading.rules:
            said = f"{codes.rule(rule)}: {codes.code(code)}"
            inside.addWidget(Elided(said, theme.SMALL, soft=True))
        return box


def visible(text: str) -> str:
    """A text with its control characters as signs; a long one ends in dots."""
    shown = "".join(chr(0x2400 + ord(c)) if ord(c) < ord(" ") else c for c in text)
    return shown if len(shown) <= LONGEST_SHOWN else f"{shown[: LONGEST_SHOWN - 1]}…"
