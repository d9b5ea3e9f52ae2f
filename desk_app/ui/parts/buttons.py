"""Buttons: the one primary act, what stands beside it, keys, links."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy

from desk_app.ui import theme
from desk_app.ui.theme import Theme


class PrimaryButton(QPushButton):
    """The one act of a screen, always in the same place."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self._says = ("", "")
        self.setObjectName("primary")
        self.setFont(theme.font(18, theme.BOLD))
        self.setMinimumWidth(330)
        self.setIconSize(QSize(24, 24))

    def say(self, icon: str, text: str) -> None:
        """Name the act."""
        if self._says == (icon, text):
            return
        self._says = (icon, text)
        made = self._look.icon(icon, "on_accent", 24)
        made.addPixmap(self._look.pixmap(icon, "soft", 24), QIcon.Mode.Disabled)
        self.setIcon(made)
        self.setText(f"  {text}")
        self.setAccessibleName(text)


def secondary(text: str) -> QPushButton:
    """What can be done instead of the primary act."""
    made = QPushButton(text)
    made.setObjectName("secondary")
    made.setFont(theme.font(15))
    return made


def button(text: str) -> QPushButton:
    """An ordinary button."""
    made = QPushButton(text)
    made.setFont(theme.font(theme.BODY))
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def key_button(text: str, key: str) -> QPushButton:
    """A button that names its key; the key also works."""
    made = QPushButton(f"{text} {key}")
    made.setObjectName("key")
    made.setFont(theme.font(theme.SMALL))
    give_key(made, key)
    made.setAccessibleName(text)
    return made


def give_key(made: QAbstractButton, key: str) -> None:
    """Let a key click a button at once; a button's own shortcut would wait a tenth of a second."""
    QShortcut(QKeySequence(key), made).activated.connect(made.click)


def link(text: str) -> QPushButton:
    """A small act inside a line of text."""
    made = QPushButton(text)
    made.setObjectName("link")
    linked = theme.font(theme.BODY)
    linked.setUnderline(True)
    made.setFont(linked)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made
