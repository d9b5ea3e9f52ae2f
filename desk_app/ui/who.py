"""Who works here, in the line on top: a small button that locks the window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.theme import Theme

KEY = "Ctrl+L"


class WhoButton(QPushButton):
    """Just a name where nobody signs in."""

    lock_wanted = Signal()
    other_wanted = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("who")
        self.setFont(theme.font(theme.BODY))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is typed belongs to the counter
        self.choices = QMenu(self)
        self.choices.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        lock = self.choices.addAction(f"{translate('Window', 'Lock')}\t{KEY}")
        lock.triggered.connect(lambda _=False: self.lock_wanted.emit())
        other = self.choices.addAction(translate("Window", "Sign in as someone else"))
        other.triggered.connect(lambda _=False: self.other_wanted.emit())
        QShortcut(QKeySequence(KEY), self).activated.connect(self.lock_wanted)
        self.clicked.connect(self._open)
        self.offer(lockable=False)

    def offer(self, *, lockable: bool) -> None:
        """Whether there is anything to choose."""
        self.setEnabled(lockable)
        self.setIcon(self._look.icon("chevron-down", "soft", 16) if lockable else QIcon())

    def _open(self) -> None:
        self.choices.popup(self.mapToGlobal(self.rect().bottomLeft()))
