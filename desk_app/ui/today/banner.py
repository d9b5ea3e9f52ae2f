"""The banner that says which day is not closed, with a way to close it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button
from desk_app.ui.parts.cards import row
from desk_app.ui.parts.labels import label, paragraph, picture
from desk_app.ui.theme import Theme
from desk_app.ui.wording import today as words


class CloseBanner(QFrame):
    """One calm line above the pages."""

    close_wanted = Signal()
    put_away = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.day: date | None = None
        self.setObjectName("banner")
        self.setProperty("tone", "info")
        self.what = label(size=theme.TICK, weight=theme.BOLD)
        self.next = paragraph(size=theme.SMALL)
        self.to_close = button(translate("Today", "To the day close"))
        self.to_close.clicked.connect(self.close_wanted)
        self.away = button(translate("Today", "Not today"))
        self.away.clicked.connect(self.put_away)
        inside = row(picture(look, "moon-stars", "info", 22), self.what, spacing=12)
        inside.setContentsMargins(14, 4, 14, 4)
        inside.addWidget(self.next, 1)
        inside.addWidget(self.to_close)
        inside.addWidget(self.away)
        self.setLayout(inside)
        self.setMinimumHeight(36)
        self.hide()

    def show_day(self, day: date | None) -> None:
        """Say that a day is not closed; nothing without one."""
        self.day = day
        self.setVisible(day is not None)
        if day is not None:
            sentence = words.forgotten(day)
            self.what.setText(sentence.what)
            self.next.setText(sentence.next)
            self.setAccessibleName(f"{sentence.what}. {sentence.next}")
