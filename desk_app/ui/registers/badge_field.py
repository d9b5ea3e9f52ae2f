"""The badge of a member of staff: scanned, replaced or taken away, and never shown."""

from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import link
from desk_app.ui.parts.fields import Field
from desk_app.ui.parts.labels import paragraph


class BadgeField(Field):
    """Its value is what a badge says; empty: taken away, none: as it was."""

    def __init__(self, name: str, title: str) -> None:
        self.words = paragraph()
        super().__init__(name, title, self.words)
        self.away = link(translate("Staff", "take away"))
        self.above.addWidget(self.away)
        self.away.clicked.connect(lambda: self.edited.emit(self.name, ""))

    def fill(self, value: str | None) -> None:
        self.words.setText(
            {
                None: translate("Staff", "Scan a badge to sign in with; one that is there stays."),
                "": translate("Staff", "The badge is taken away once you save."),
            }.get(value, translate("Staff", "Badge read. Save to keep it."))
        )
        self.away.setVisible(value != "")
