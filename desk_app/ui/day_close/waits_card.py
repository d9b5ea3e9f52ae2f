"""Paperwork that waits when a day is closed: each a way to its page; none holds a close up."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desk_app.domain.day_report import DayReport
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import link
from desk_app.ui.parts.cards import TitledCard
from desk_app.ui.parts.labels import Chip
from desk_app.ui.theme import Theme

PAGES = {"to_sign": "to_sign", "to_check": "prepare", "to_match": "to_sign"}


class WaitsCard(TitledCard):
    """Says so when nothing waits."""

    page_wanted = Signal(str)

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "file-text", translate("DayClose", "Open paperwork"))
        self.nothing = Chip(look, "ok", "circle-check", translate("DayClose", "nothing waits"))
        self.links: dict[str, QPushButton] = {}
        self.rows.addWidget(self.nothing)
        for name, page in PAGES.items():
            made = link("")
            made.clicked.connect(partial(self._go, page))
            self.links[name] = made
            self.rows.addWidget(made)

    def show_report(self, report: DayReport) -> None:
        """Render."""
        waits = report.paperwork
        found = {
            "to_sign": (waits.to_sign, translate("DayClose", "{count} to sign")),
            "to_check": (waits.to_check, translate("DayClose", "{count} returns to check")),
            "to_match": (waits.to_match, translate("DayClose", "{count} scans to match")),
        }
        for name, (count, words) in found.items():
            self.links[name].setText(words.format(count=count))
            self.links[name].setVisible(bool(count))
        self.nothing.setVisible(not any(count for count, _ in found.values()))

    def _go(self, page: str, *_: object) -> None:
        self.page_wanted.emit(page)
