"""Before anything is counted: what the count is for, or which one goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from desk_app.domain.counts import CountKind
from desk_app.ui import theme
from desk_app.ui.day_close import words
from desk_app.ui.day_close.state import CountState
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import row
from desk_app.ui.parts.labels import label, paragraph, picture
from desk_app.ui.theme import Theme
from desk_app.ui.wording import counts, terms

PICTURE = 72


class BeginView(QWidget):
    """In the middle of the room: one picture, one sentence, two choices."""

    kind_chosen = Signal(object)  # CountKind

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.title = label(size=theme.TITLE, weight=theme.BOLD)
        self.advice = paragraph(size=theme.TICK, soft=True)
        self.advice.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.kinds = {kind: self._kind(kind) for kind in CountKind}
        group = QButtonGroup(self)
        choices = row(spacing=10)
        choices.addStretch()
        for made in self.kinds.values():
            group.addButton(made)
            choices.addWidget(made)
        choices.addStretch()
        middle = Qt.AlignmentFlag.AlignHCenter
        rows = QVBoxLayout(self)
        rows.setSpacing(14)
        rows.addStretch(2)
        rows.addWidget(picture(look, "list-check", "line", PICTURE), 0, middle)
        rows.addWidget(self.title, 0, middle)
        rows.addWidget(self.advice)
        rows.addLayout(choices)
        rows.addStretch(3)

    def show_state(self, state: CountState) -> None:
        """Render."""
        found = state.count
        self.title.setVisible(state.loaded)
        self.advice.setVisible(state.loaded)
        self.title.setText(words.how_many(state.tallied.all) if found else _question())
        self.advice.setText(_counted(state) if found else _advice(state.kind))
        for kind, made in self.kinds.items():
            made.setVisible(state.loaded and found is None)
            made.setChecked(kind is state.kind)

    def _kind(self, kind: CountKind) -> QPushButton:
        made = QPushButton(terms.capital(counts.kind(kind)))
        made.setObjectName("tall")
        made.setCheckable(True)
        made.setFont(theme.font(theme.TICK))
        made.clicked.connect(lambda: self.kind_chosen.emit(kind))
        return made


def _question() -> str:
    return translate("DayClose", "What do you count for?")


def _advice(kind: CountKind) -> str:
    return {
        CountKind.DAY: translate("DayClose", "The count belongs to the close of this day."),
        CountKind.STOCK_TAKE: translate(
            "DayClose", "The count stands by itself: the day stays open."
        ),
    }[kind]


def _counted(state: CountState) -> str:
    return words.people(state.tallied) or translate("DayClose", "Nothing is counted in it yet.")
