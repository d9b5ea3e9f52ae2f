"""The page of the journal: every act of every desk, newest first, one of them in full beside it."""

from datetime import date
from functools import partial
from uuid import UUID

from desk_app.domain import numbers
from desk_app.domain.errors import Refused
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.journal.columns import columns, filters
from desk_app.ui.journal.panel import EntryPanel
from desk_app.ui.language import translate
from desk_app.ui.parts.fields import ChoiceField, DateField
from desk_app.ui.services import Services
from desk_app.ui.table.list_page import ListPage
from desk_app.ui.table.list_view import ListView, ListWords
from desk_app.ui.table.model import ListModel
from desk_app.ui.table.source import counting
from desk_app.ui.theme import Theme
from desk_app.ui.wording import refusal
from desk_app.ui.wording.faults import mishap
from desk_app.usecases.journal_reads import JournalEntry, JournalReads, JournalRow
from desk_app.usecases.reads import Query, Setup
from desk_app.usecases.scan import words_of

STAFF_WIDTH, DAY_WIDTH = 220, 250


class JournalPage(ListPage):
    """Found by typing or scanning a number, by staff and by day; nothing here can be changed."""

    def __init__(
        self, look: Theme, lane: Lane, services: Services, journal: JournalReads, setup: Setup
    ) -> None:
        super().__init__()
        self._lane, self._services, self._journal = lane, services, journal
        self._open: UUID | None = None
        source = counting(journal.entries, journal.count)
        self.model: ListModel[JournalRow] = ListModel(lane, source, columns(), Query(), self)
        self.list = ListView(look, self.model, _words(), filters())
        self.panel = EntryPanel(look)
        everybody = ((None, translate("Journal", "All staff")),)
        names = tuple((staff.id, staff.name) for staff in setup.staff)
        self.staff = ChoiceField("staff_id", translate("Journal", "Who"), everybody + names)
        self.day = DateField("day", translate("Journal", "Day"), optional=True)
        self._arrange()
        self.list.opened.connect(lambda row: self.open(row.id))
        self.staff.edited.connect(self._narrow)
        self.day.edited.connect(self._narrow)
        self.panel.closed.connect(self.close_panel)
        self.panel.other.clicked.connect(self.close_panel)
        self.bind_keys({"Esc": self.close_panel})
        self.model.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self.model.refresh()

    def accept_scan(self, text: str) -> None:
        """Show what was done with the thing that was scanned."""
        services = self._services
        self._lane.run(partial(words_of, text, services.reads, services.patterns), self._scanned)

    def open(self, act_id: UUID) -> None:
        """Show an entry in full."""
        self._open = act_id
        self._lane.run(partial(self._journal.entry, act_id), partial(self._opened, act_id))

    def close_panel(self) -> None:
        """Back to the list."""
        self._open = None
        self.hide_panel()

    def _arrange(self) -> None:
        self.arrange(self.list, self.panel)
        self.staff.setFixedWidth(STAFF_WIDTH)
        self.day.setFixedWidth(DAY_WIDTH)
        self.day.line.setPlaceholderText(translate("Journal", "all days, or day/month/year"))
        for field in (self.staff, self.day):
            field.leave_out_title()
            self.list.more.addWidget(field)

    def _narrow(self, name: str, value: object) -> None:
        if isinstance(value, Refused):  # half a date: what was found stays
            self.day.show_wrong(value)
            return
        if name == "day":
            self.day.show_wrong(None)
            self.model.narrow(day=value if isinstance(value, date) else None)
        else:
            self.model.narrow(staff_id=value if isinstance(value, UUID) else None)

    def _scanned(self, words: str | Refused | Failed) -> None:
        match words:
            case str():
                self.list.say("")
                self.list.look_for(numbers.display(words))
            case Refused():
                self.list.say(refusal(words).what, "stop")
            case Failed(error=error):
                self.list.say(mishap(error).what, "stop")

    def _opened(self, act_id: UUID, entry: JournalEntry | Failed | None) -> None:
        if act_id != self._open:
            return
        if isinstance(entry, JournalEntry):
            self.panel.show_entry(entry)
            self.show_panel()
        elif isinstance(entry, Failed):
            self.list.say(mishap(entry.error).what, "stop")


def _words() -> ListWords:
    return ListWords(
        name=translate("Journal", "Journal"),
        icon="history",
        hint=translate("Journal", "Find by label, loan number or client number"),
        empty=translate("Journal", "Nothing was done yet."),
    )
