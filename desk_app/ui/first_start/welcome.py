"""What both pages of a first start have: a title, a sentence, and the middle of the window."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.ui import theme
from desk_app.ui.parts.act_bar import ActBar
from desk_app.ui.parts.cards import column, row
from desk_app.ui.parts.labels import label, paragraph, picture
from desk_app.ui.theme import Theme

WIDTH = 900


def welcome(look: Theme, title: str, words: str) -> QVBoxLayout:
    """The title with its picture, and what is asked."""
    heading = row(
        picture(look, "device-laptop", "ink", 36), label(title, 28, theme.BOLD), spacing=14
    )
    heading.addStretch()
    made = column(spacing=6)
    made.addLayout(heading)
    made.addWidget(paragraph(words, theme.TICK, soft=True))
    return made


def in_the_middle(page: QWidget, within: QVBoxLayout, acts: ActBar) -> None:
    """Lay out a page that has nothing else."""
    inside = QWidget()
    inside.setMaximumWidth(WIDTH)
    inside.setLayout(within)
    middle = QHBoxLayout()
    middle.addStretch(1)
    middle.addWidget(inside, WIDTH)  # as wide as it may be before the rest gets any
    middle.addStretch(1)
    rows = QVBoxLayout(page)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addStretch(1)
    rows.addLayout(middle)
    rows.addStretch(2)
    rows.addWidget(acts)
