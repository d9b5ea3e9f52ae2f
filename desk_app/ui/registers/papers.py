"""Papers of a register: labels of devices, the list of a course."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from desk_app.ui import theme
from desk_app.ui.theme import Theme


def paper_button(look: Theme, text: str, wanted: Callable[[], None]) -> QPushButton:
    """A button beside the search."""
    made = QPushButton(f"  {text}")
    made.setObjectName("tall")
    made.setFont(theme.font(theme.BODY, theme.MEDIUM))
    made.setIcon(look.icon("printer", "ink"))
    made.setAccessibleName(text)
    made.clicked.connect(wanted)
    return made
