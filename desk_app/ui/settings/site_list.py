"""All sites, one line each: which can be edited, and what is wrong with one."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desk_app.domain.people import Site
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import link
from desk_app.ui.parts.cards import emptied, row
from desk_app.ui.parts.elided import Elided
from desk_app.ui.parts.labels import label, set_tone
from desk_app.ui.settings.view_model import SettingsState

LEAST_HEIGHT, LINE_HEIGHT, CODE_WIDTH = 112, 28, 44


class SiteList(QScrollArea):
    """Code, name and address; unchanged lines stay as they are."""

    chosen = Signal(object)  # UUID of the site to edit

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        inside = QWidget()
        self.lines = QVBoxLayout(inside)
        self.lines.setContentsMargins(0, 0, 8, 0)
        self.lines.setSpacing(0)
        self.lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidgetResizable(True)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def show_state(self, state: SettingsState) -> None:
        """Render the sites."""
        wrong = {each.site_id for each in state.wrong_sites}
        shown = (state.now.sites, wrong)
        if shown == self._shown:
            return
        self._shown = shown
        emptied(self.lines)
        for site in state.now.sites:
            self.lines.addWidget(self._line(site, state.here, wrong=site.id in wrong))

    def _line(self, site: Site, here: UUID, *, wrong: bool) -> QWidget:
        line = QWidget()
        code = label(site.code, theme.BODY, theme.SEMIBOLD)
        code.setFixedWidth(CODE_WIDTH)
        detail = Elided(_detail(site, here, wrong=wrong), soft=not wrong)
        set_tone(detail, "stop" if wrong else "")
        edit = link(translate("Settings", "edit"))
        edit.setAccessibleName(translate("Settings", "Edit: {site}").format(site=site.name))
        edit.clicked.connect(lambda _=False: self.chosen.emit(site.id))
        within = row(code, Elided(site.name), spacing=8)
        within.addWidget(detail, 1)
        within.addWidget(edit)
        line.setLayout(within)
        line.setFixedHeight(LINE_HEIGHT)
        return line


def _detail(site: Site, here: UUID, *, wrong: bool) -> str:
    if wrong:
        return translate("Settings", "cannot be kept like this")
    this = translate("Settings", "this site") if site.id == here else ""
    address = site.address or translate("Settings", "no address")
    return " · ".join(filter(None, (this, address)))
