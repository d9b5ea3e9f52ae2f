"""A dialog in the program's look: title, content, and buttons at the bottom right."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import PrimaryButton, give_key, secondary
from desk_app.ui.parts.labels import label, paragraph
from desk_app.ui.theme import Theme


class Dialog(QDialog):
    """Esc closes it; the primary button has the one act."""

    def __init__(self, look: Theme, title: str, advice: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.look = look
        self.setWindowTitle(title)
        self.setModal(True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(28, 24, 28, 24)
        self.body.setSpacing(14)
        self.heading = label(title, theme.PROMPT, theme.BOLD)
        self.body.addWidget(self.heading)
        self.advice = paragraph(advice, soft=True)
        self.advice.setVisible(bool(advice))
        self.body.addWidget(self.advice)
        self.primary = PrimaryButton(look)
        self.primary.setMinimumWidth(220)
        self.primary.setDefault(True)
        give_key(self.primary, "F9")
        self.cancel = secondary(translate("Dialog", "Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)

    def warn_of_scan(self) -> None:
        """Say that a scan was not taken."""
        self.advice.setText(translate("Dialog", "Finish this first, then scan it again."))
        self.advice.show()

    def close_with(self, *left: QPushButton) -> None:
        """Add the row of buttons; call it last."""
        line = QHBoxLayout()
        line.setSpacing(12)
        for button in left:
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch()
        line.addWidget(self.cancel)
        line.addWidget(self.primary)
        self.body.addLayout(line)
