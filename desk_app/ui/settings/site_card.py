"""The sites: a list of all, or the fields of one, as its agreements are printed."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.domain.errors import Reason, Refused
from desk_app.domain.people import Site
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import link
from desk_app.ui.parts.cards import TitledCard, column, row
from desk_app.ui.parts.fields import TextField
from desk_app.ui.settings.site_list import SiteList
from desk_app.ui.settings.sites import of_id
from desk_app.ui.settings.view_model import SettingsState
from desk_app.ui.theme import Theme

CODE_WIDTH, PHONE_WIDTH = 96, 140


class SiteCard(TitledCard):
    """Each edit is a change of the site that is open."""

    edited = Signal(object)  # Callable[[Site], Site]
    opened = Signal(object)  # UUID of the site to edit; none lists them all
    added = Signal()
    left_out = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "building-store", translate("Settings", "Sites"))
        self.rows.setSpacing(10)
        address = translate("Settings", "Address")
        self.fields = {
            "code": TextField("site_code", translate("Settings", "Code"), "LEU"),
            "name": TextField("site", translate("Settings", "Name"), "Leuven"),
            "address": TextField("address", address, "Diestsepoort 6, 3000 Leuven"),
            "phone": TextField("phone", translate("Settings", "Phone"), "016 00 00 00"),
        }
        self.list = SiteList()
        self.form = QWidget()
        self.add = link(translate("Settings", "Add a site"))
        self.leave_out = link(translate("Settings", "Leave out"))
        self.all = link(translate("Settings", "All sites"))
        self._arrange()
        self._connect()

    def show_state(self, state: SettingsState) -> None:
        """Render the list, or the site that is open."""
        self.setEnabled(state.may_rule and not state.busy)
        site = of_id(state.now.sites, state.open_site)
        self.list.setVisible(site is None)
        self.add.setVisible(site is None)
        self.form.setVisible(site is not None)
        self.all.setVisible(site is not None)
        self.leave_out.setVisible(site is not None and state.is_new(site.id))
        self.list.show_state(state)
        if site is not None:
            self._show_site(site, state)

    def begin(self) -> None:
        """Put the focus where typing begins, or on the list."""
        first = self.fields["name" if self.fields["code"].line.text() else "code"]
        (self.list if self.form.isHidden() else first).setFocus()

    def _show_site(self, site: Site, state: SettingsState) -> None:
        wrong = [each.refused for each in state.wrong_sites if each.site_id == site.id]
        if state.is_new(site.id):  # what is still to be typed is no mistake
            wrong = [refused for refused in wrong if refused.reason is not Reason.EMPTY]
        for name, field in self.fields.items():
            field.fill(getattr(site, name))
            field.show_wrong(_of(field.name, wrong))

    def _connect(self) -> None:
        for name, field in self.fields.items():
            field.edited.connect(partial(self._edit, name))
        self.list.chosen.connect(self.opened)
        self.all.clicked.connect(lambda: self.opened.emit(None))
        self.add.clicked.connect(self.added)
        self.leave_out.clicked.connect(self.left_out)

    def _edit(self, name: str, _field: str, text: str) -> None:
        filled: dict[str, Any] = {name: text}

        def change(site: Site) -> Site:
            return replace(site, **filled)

        self.edited.emit(change)

    def _arrange(self) -> None:
        for made in (self.leave_out, self.all, self.add):
            self.top.addWidget(made)
        self.fields["code"].setFixedWidth(CODE_WIDTH)
        self.fields["phone"].setFixedWidth(PHONE_WIDTH)
        within = column(spacing=10)
        within.addLayout(_beside(self.fields["code"], self.fields["name"]))
        within.addWidget(self.fields["code"].wrong)  # its own column is too narrow
        within.addLayout(_beside(self.fields["address"], self.fields["phone"]))
        within.addStretch()
        self.form.setLayout(within)
        self.rows.addWidget(self.list, 1)
        self.rows.addWidget(self.form, 1)


def _beside(*fields: TextField) -> QHBoxLayout:
    made = row(spacing=10)
    for field in fields:
        made.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return made


def _of(name: str, wrong: list[Refused]) -> Refused | None:
    return next((refused for refused in wrong if refused.subject == name), None)
