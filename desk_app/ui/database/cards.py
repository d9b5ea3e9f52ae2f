"""The two cards of the page: where the data is now, and the server to share it on."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox

from desk_app.ui import theme
from desk_app.ui.database.state import DatabaseState, Offer
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button
from desk_app.ui.parts.cards import TitledCard, row
from desk_app.ui.parts.fields import ChoiceField, Field, TextField, secret
from desk_app.ui.parts.labels import label, paragraph
from desk_app.ui.theme import Theme
from desk_app.usecases.connecting import Address, Tls

LAST_PORT = 65_535
Change = Callable[[Address, Any], Address]


class NowCard(TitledCard):
    """Where this desk keeps its data, and what looks after it."""

    back_up_wanted = Signal()
    check_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "database", translate("Database", "The data of this desk"))
        self.what = label(size=theme.TICK, weight=theme.BOLD)
        self.where = paragraph(soft=True)
        self.where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.means = paragraph()
        self.back_up = button(translate("Database", "Back up now"))
        self.check = button(translate("Database", "Check"))
        self.file = button(translate("Database", "Use the file of this computer again"))
        for widget in (self.what, self.where, self.means):
            self.rows.addWidget(widget)
        acts = row(self.back_up, self.check, self.file, spacing=10)
        acts.addStretch()
        self.rows.addLayout(acts)
        self.rows.addStretch()
        self.back_up.clicked.connect(self.back_up_wanted)
        self.check.clicked.connect(self.check_wanted)
        self.file.clicked.connect(self.file_wanted)

    def show_state(self, state: DatabaseState) -> None:
        """Render one state."""
        self.setEnabled(state.work is None)
        self.where.setText(state.where)
        self.back_up.setVisible(state.is_file)
        self.file.setVisible(not state.is_file)
        if state.is_file:
            self.what.setText(translate("Database", "A file on this computer"))
            self.means.setText(
                translate(
                    "Database",
                    "For one desk. Each day a copy is kept beside it. Several desks share their "
                    "devices and newcomers on a server: fill it in at the right.",
                )
            )
        else:
            self.what.setText(translate("Database", "A server that desks share"))
            self.means.setText(
                translate("Database", "The help desk copies it; desks see each other's loans.")
            )


class ServerCard(TitledCard):
    """Each edit is a change of the address."""

    edited = Signal(object)  # Callable[[Address], Address]
    password_given = Signal(str)
    keep_chosen = Signal(bool)
    move_wanted = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "plug", translate("Database", "A server"))
        self.rows.setSpacing(12)
        self.host = TextField("host", translate("Database", "Server"), "leenbalie.example.be")
        self.port = TextField("port", translate("Database", "Port"))
        self.port.line.setValidator(QIntValidator(1, LAST_PORT, self))
        self.port.setMaximumWidth(120)
        self.database = TextField("database", translate("Database", "Name of the database"))
        self.user = TextField("user", translate("Database", "User"))
        self.password = secret("password", translate("Database", "Password"))
        self.password.line.setPlaceholderText(translate("Database", "empty: from the keyring"))
        self.tls = ChoiceField("tls", translate("Database", "Encryption"), _modes())
        self.keep = QCheckBox(
            translate("Database", "Keep the password in the keyring of this computer")
        )
        self.keep.setFont(theme.font(theme.BODY))
        self.move_there = button(translate("Database", "Move the data of this desk there…"))
        self._arrange()
        self._connect()

    def show_state(self, state: DatabaseState) -> None:
        """Render one state."""
        self.setEnabled(state.work is None)
        address = state.address
        self.host.fill(address.host)
        self.port.fill(str(address.port))
        self.database.fill(address.database)
        self.user.fill(address.user)
        self.tls.fill(Tls.NONE if address.stays_here else address.tls)
        self.tls.setEnabled(not address.stays_here)
        self.password.fill(state.password)
        self.keep.setChecked(state.keep)
        self.move_there.setVisible(state.may_move and state.offer is not Offer.MOVE)

    def _arrange(self) -> None:
        first = row(self.host, self.port, spacing=12)
        first.setStretch(0, 1)
        self.rows.addLayout(first)
        self.rows.addWidget(self.database)
        who = row(self.user, self.password, spacing=12)
        self.rows.addLayout(who)
        self.rows.addWidget(self.keep)
        self.rows.addWidget(self.tls)
        self.rows.addWidget(self.move_there)
        self.rows.addStretch()

    def _connect(self) -> None:
        changes: dict[Field, Change] = {
            self.host: lambda a, text: replace(a, host=text.strip()),
            self.port: lambda a, text: replace(a, port=int(text or 0)),
            self.database: lambda a, text: replace(a, database=text.strip()),
            self.user: lambda a, text: replace(a, user=text.strip()),
            self.tls: lambda a, tls: replace(a, tls=tls),
        }
        for field, change in changes.items():
            field.edited.connect(partial(self._edit, change))
        self.password.edited.connect(lambda _name, text: self.password_given.emit(text))
        self.keep.clicked.connect(self.keep_chosen)
        self.move_there.clicked.connect(self.move_wanted)

    def _edit(self, change: Change, _name: str, value: object) -> None:
        self.edited.emit(lambda address: change(address, value))


def _modes() -> tuple[tuple[Tls, str], ...]:
    return (
        (Tls.VERIFIED, translate("Database", "Encrypted, and the certificate is verified")),
        (Tls.ENCRYPTED, translate("Database", "Encrypted, the certificate is not verified")),
        (Tls.NONE, translate("Database", "Not encrypted: only on this computer")),
    )
