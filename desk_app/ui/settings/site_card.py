"""This site, as its agreements are printed."""

from dataclasses import replace

from PySide6.QtCore import Signal

from desk_app.ui.language import translate
from desk_app.ui.parts.cards import TitledCard
from desk_app.ui.parts.fields import TextField
from desk_app.ui.settings.view_model import SettingsState
from desk_app.ui.theme import Theme


class SiteCard(TitledCard):
    """Each edit is a change of the site."""

    edited = Signal(object)  # Callable[[Site], Site]

    def __init__(self, look: Theme) -> None:
        title = translate("Settings", "This site, as agreements print it")
        super().__init__(look, "building-store", title)
        self.rows.setSpacing(10)
        address = translate("Settings", "Address")
        self.fields = {
            "name": TextField("name", translate("Settings", "Name"), "Leuven"),
            "address": TextField("address", address, "Diestsepoort 6, 3000 Leuven"),
            "phone": TextField("phone", translate("Settings", "Phone"), "016 00 00 00"),
        }
        for field in self.fields.values():
            self.rows.addWidget(field)
        self.fields["name"].edited.connect(
            lambda _name, text: self.edited.emit(lambda site: replace(site, name=text))
        )
        self.fields["address"].edited.connect(
            lambda _name, text: self.edited.emit(lambda site: replace(site, address=text))
        )
        self.fields["phone"].edited.connect(
            lambda _name, text: self.edited.emit(lambda site: replace(site, phone=text))
        )

    def show_state(self, state: SettingsState) -> None:
        """Render the site."""
        self.setEnabled(state.may_rule and not state.busy)
        for name, field in self.fields.items():
            field.fill(getattr(state.now.site, name))
            field.show_wrong(next((w for w in state.wrong if w.subject == name), None))
