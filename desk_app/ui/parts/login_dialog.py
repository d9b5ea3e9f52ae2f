"""Asks for a user and a password of the database, and says what is wrong with them."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QWidget

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.parts.fields import TextField, secret
from desk_app.ui.parts.labels import paragraph, set_tone
from desk_app.ui.theme import Theme

WIDTH = 620
Give = Callable[[str, str, bool], None]  # user, password, keep it


class LoginDialog(Dialog):
    """Stays open until whoever asked accepts the login."""

    def __init__(self, look: Theme, words: tuple[str, str], give: Give, parent: QWidget) -> None:
        super().__init__(look, *words, parent)
        self._give = give
        self.user = TextField("user", translate("Login", "User at the database"))
        self.password = secret("password", translate("Login", "Password"))
        self.keep = QCheckBox(translate("Login", "Keep it in the keyring of this computer"))
        self.keep.setFont(theme.font(theme.BODY))
        self.notice = paragraph()
        self.notice.hide()
        set_tone(self.notice, "stop")
        for widget in (self.user, self.password, self.keep, self.notice):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.primary.say("lock", translate("Login", "Sign in"))
        self.close_with()
        self.setMinimumWidth(WIDTH)
        for field in (self.user, self.password):
            field.line.textChanged.connect(self._judge)
        self.primary.clicked.connect(self._given)
        self._judge()

    def of_user(self, user: str, *, keeps: bool) -> None:
        """Whose password is asked; ``keeps`` offers to keep it."""
        self.user.fill(user)
        self.user.line.setReadOnly(bool(user))
        self.keep.setVisible(keeps)
        self.keep.setChecked(keeps)
        (self.password if user else self.user).setFocus()

    def refuse(self, said: str) -> None:
        """Say what is wrong; the password is typed again."""
        self.notice.setText(said)
        self.notice.show()
        self.setEnabled(True)
        self.password.line.selectAll()
        self.password.setFocus()

    def _given(self) -> None:
        self.setEnabled(False)
        self._give(self.user.line.text().strip(), self.password.line.text(), self.keep.isChecked())

    def _judge(self, *_: object) -> None:
        self.primary.setEnabled(bool(self.user.line.text().strip() and self.password.line.text()))
