"""The stock-takes of all sites, beside the steps of the page: view, acts and dialog."""

from collections.abc import Mapping
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desk_app.ui.day_close import close_words
from desk_app.ui.day_close import sites_words as words
from desk_app.ui.day_close.site_details import SiteDetails
from desk_app.ui.day_close.sites import SitesViewModel
from desk_app.ui.day_close.sites_list import SiteList
from desk_app.ui.day_close.sites_state import SitesState
from desk_app.ui.day_close.state import Said
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import Card
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.parts.empty import EmptyState
from desk_app.ui.parts.labels import paragraph
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence
from desk_app.usecases.stock_take import StockDesk


class SitesPart(QObject):
    """One stage of the page."""

    changed = Signal(object)
    sounded = Signal(str)  # ok, attention or stop
    acted = Signal()
    approval_wanted = Signal(object)  # Asked

    def __init__(
        self, look: Theme, lane: Lane, stock: StockDesk, sites: Mapping[UUID, str]
    ) -> None:
        super().__init__()
        self._look = look
        self.dialog: BeginDialog | None = None
        self.model = SitesViewModel(lane, stock, self)
        self._sites = sites
        for signal in ("changed", "sounded", "acted", "approval_wanted"):
            getattr(self.model, signal).connect(getattr(self, signal))

    @cached_property
    def view(self) -> "SitesView":
        """Made when it is first gone to."""
        view = SitesView(self._look, self._sites)
        view.list.chosen.connect(self.model.choose)
        return view

    def says(self) -> tuple[Said, Sentence]:
        """What the bar says, and the bottom line."""
        return words.bar(self.model.state), words.footer(self.model.state)

    def primary(self) -> None:
        """Ask, and begin everywhere."""
        if self.model.state.free:
            dialog = BeginDialog(self._look, self.model.state, self.view.window())
            dialog.accepted.connect(self.model.begin)
            dialog.finished.connect(dialog.deleteLater)
            self.dialog = dialog
            dialog.open()

    def refuse_scan(self) -> None:
        """Nothing is counted here."""
        self.model.say(Said(close_words.not_now(), "stop"))


class SitesView(QStackedWidget):
    """The sites at the left, the chosen one at the right; or that they are not known now."""

    def __init__(self, look: Theme, sites: Mapping[UUID, str]) -> None:
        super().__init__()
        self.list = SiteList(look)
        self.details = SiteDetails(look, sites)
        self.empty = EmptyState(look)
        self.empty.say("building-store", words.alone())
        card = Card()
        card.rows.setContentsMargins(8, 8, 8, 8)
        card.rows.addWidget(self.list, 1)
        both = QWidget()
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        across.addWidget(card, 11)
        across.addWidget(self.details, 10)
        self.addWidget(self.empty)
        self.addWidget(both)

    def show_state(self, state: SitesState) -> None:
        """Render."""
        self.setCurrentIndex(0 if state.alone else 1)
        self.list.show_state(state)
        self.details.show_state(state)

    def to_details(self) -> bool:
        """Into the list of the chosen site; tells whether there is one that is not gone to yet."""
        there = self.details.list.isVisible() and not self.details.list.hasFocus()
        if there:
            self.details.list.setFocus()
        return there


class BeginDialog(Dialog):
    """Where a stock-take begins, and where not: it cannot be undone from here."""

    def __init__(self, look: Theme, state: SitesState, parent: QWidget) -> None:
        title = translate("DayClose", "Begin a stock-take everywhere")
        advice = translate(
            "DayClose",
            "Staff find it open at their desk and go on with the first scan. "
            "A coordinator decides about it.",
        )
        super().__init__(look, title, advice, parent)
        begins = translate("DayClose", "Begins at: {sites}")
        self.begins = paragraph(begins.format(sites=", ".join(row.site for row in state.free)))
        passed = ", ".join(row.site for row in state.rows if not row.free)
        stays = translate("DayClose", "Left as it is, something is counted there: {sites}")
        self.stays = paragraph(stays.format(sites=passed), soft=True)
        self.stays.setVisible(bool(passed))
        self.body.addWidget(self.begins)
        self.body.addWidget(self.stays)
        self.primary.say("list-check", translate("DayClose", "Begin"))
        self.primary.clicked.connect(self.accept)
        self.close_with()
