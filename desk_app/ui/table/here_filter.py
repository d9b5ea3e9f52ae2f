"""Narrows a list to the site of this desk."""

from typing import Any

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from desk_app.domain.people import Site
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.table.model import ListModel
from desk_app.ui.table.source import ListState
from desk_app.ui.theme import Theme


class HereFilter(QPushButton):
    """Stands beside the filters: pressed, the list has what is of this site."""

    def __init__(self, look: Theme, model: ListModel[Any], site: Site) -> None:
        super().__init__(f" {site.name}")
        self._model, self._site = model, site
        self.setObjectName("filter")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFont(theme.font(theme.SMALL, theme.MEDIUM))
        icon = look.icon("building-store", "soft", 16)
        icon.addPixmap(
            look.pixmap("building-store", "panel", 16), QIcon.Mode.Normal, QIcon.State.On
        )
        self.setIcon(icon)
        words = translate("List", "Only of this site: {site}")
        self.setAccessibleName(words.format(site=site.name))
        self.clicked.connect(self._narrow)
        model.changed.connect(self._show)

    def _show(self, state: ListState) -> None:
        self.setChecked(state.query.site_id is not None)

    def _narrow(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._model.narrow(site_id=self._site.id if checked else None)
