"""Cards: white boxes that group what belongs together."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from desk_app.ui.parts.labels import overline, picture
from desk_app.ui.theme import Theme


class Card(QFrame):
    """A box with rows, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(18, 14, 18, 14)
        self.rows.setSpacing(8)


class TitledCard(Card):
    """A card with an icon and an overline on top."""

    def __init__(self, look: Theme, icon: str, title: str) -> None:
        super().__init__()
        self.top = row(picture(look, icon, "soft"), overline(title), spacing=10)
        self.top.addStretch()
        self.rows.addLayout(self.top)


def row(*widgets: QWidget, spacing: int = 8) -> QHBoxLayout:
    """Widgets beside each other."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for widget in widgets:
        made.addWidget(widget)
    return made


def column(*widgets: QWidget, spacing: int = 8) -> QVBoxLayout:
    """Widgets below each other."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for widget in widgets:
        made.addWidget(widget)
    return made


def scrolled(rows: QVBoxLayout) -> QVBoxLayout:
    """Rows inside ``rows`` that scroll when the window is too low for all of them."""
    inside = QWidget()
    made = QVBoxLayout(inside)
    made.setContentsMargins(0, 0, 6, 0)
    made.setSpacing(6)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    rows.addWidget(area, 1)
    return made


def emptied(layout: QLayout) -> QLayout:
    """The layout without anything in it; what was there is deleted."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            emptied(inner)
    return layout
