"""Asks the passphrase of a key, when no keyring of the system knows it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import secondary
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.parts.fields import secret
from desk_app.ui.parts.labels import paragraph, set_tone
from desk_app.ui.sealing.view_model import SealModel, SealView
from desk_app.ui.theme import Theme
from desk_app.usecases.sealing import Key

SHORTEST, WIDTH = 8, 720


@dataclass(frozen=True, slots=True)
class Asking:
    """What a passphrase is asked for."""

    title: str
    advice: str
    act: str
    new: bool = False  # it is being chosen: typed twice, and not too short
    way_out: bool = False  # who has forgotten it may make a new key


class PassphraseDialog(Dialog):
    """Closes by itself once the key is open; whoever says Later works without a seal."""

    def __init__(
        self,
        look: Theme,
        model: SealModel,
        give: Callable[[str], None],
        asking: Callable[[SealView], Asking],
        parent: QWidget | None = None,
    ) -> None:
        first = asking(model.view)
        super().__init__(look, first.title, first.advice, parent)
        self._asking = asking
        self._now = first
        self._given = False
        self.first = secret("passphrase", translate("Seal", "Passphrase"))
        self.again = secret("passphrase", translate("Seal", "The same once more"))
        self.notice = paragraph()
        set_tone(self.notice, "stop")
        for widget in (self.first, self.again, self.notice):
            self.body.addWidget(widget)
        self.cancel.setText(translate("Seal", "Later"))
        self.renew = secondary(translate("Seal", "Forgotten: make a new key"))
        self.body.addStretch()
        self.close_with(self.renew)
        self.setMinimumWidth(WIDTH)
        self._connect(model, give)
        self.show_view(model.view)
        self.first.setFocus()

    def show_view(self, view: SealView) -> None:
        """Render one view; an open key is the end of it."""
        if self._given and not view.busy and not view.notice:
            if view.standing.state.key is Key.READY:
                self.accept()
                return
            self._given = False
        self._ask(self._asking(view))
        said = f"{view.notice.what}. {view.notice.next}" if view.notice else ""
        self.notice.setText(said)
        self.notice.setVisible(bool(said))
        self.setEnabled(not view.busy)
        if not view.busy:
            self.first.line.selectAll()
            self.first.setFocus()

    def _ask(self, now: Asking) -> None:
        self._now = now
        self.setWindowTitle(now.title)
        self.heading.setText(now.title)
        self.advice.setText(now.advice)
        self.primary.say("lock", now.act)
        self.again.setVisible(now.new)
        self.renew.setVisible(now.way_out)
        self._judge()

    def _connect(self, model: SealModel, give: Callable[[str], None]) -> None:
        def given(act: Callable[[], None]) -> None:
            self._given = True
            act()

        model.changed.connect(self.show_view)
        for field in (self.first, self.again):
            field.line.textChanged.connect(self._judge)
        self.primary.clicked.connect(lambda: given(lambda: give(self.first.line.text())))
        self.renew.clicked.connect(lambda: given(model.renew))

    def _judge(self, *_: object) -> None:
        typed = self.first.line.text()
        long_enough = len(typed) >= SHORTEST and typed == self.again.line.text()
        self.primary.setEnabled(long_enough if self._now.new else bool(typed))


def ask_for_key(look: Theme, model: SealModel, parent: QWidget | None) -> PassphraseDialog:
    """Asks for the passphrase of the key this desk seals with, or a new one."""
    return PassphraseDialog(look, model, model.begin, _key, parent)


def ask_for_file(
    look: Theme, model: SealModel, give: Callable[[str], None], parent: QWidget | None
) -> PassphraseDialog:
    """Asks for the passphrase of a PKCS#12 file of the Agency."""
    return PassphraseDialog(look, model, give, lambda _view: _file(), parent)


def _key(view: SealView) -> Asking:
    if view.standing.state.key is not Key.TO_MAKE:
        return Asking(
            translate("Seal", "Passphrase of the seal"),
            translate("Seal", "Papers carry no seal until the passphrase of the key is given."),
            translate("Seal", "Open"),
            way_out=not view.standing.state.agency,
        )
    return Asking(
        translate("Seal", "Choose a passphrase for the seal"),
        translate(
            "Seal",
            "This computer has no keyring to keep it in, so you type it at each start."
            " At least 8 characters. Papers carry no seal without it.",
        ),
        translate("Seal", "Make the key"),
        new=True,
    )


def _file() -> Asking:
    return Asking(
        translate("Seal", "Passphrase of this file"),
        translate("Seal", "It is kept in the keyring of this computer, if there is one."),
        translate("Seal", "Seal with this"),
    )
