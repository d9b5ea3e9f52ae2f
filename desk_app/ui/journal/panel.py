"""The panel of one entry: what was done, by whom, and whether it is still as it was written."""

from desk_app.domain import numbers
from desk_app.ui import theme
from desk_app.ui.journal.columns import moment, skew
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import column, emptied, row
from desk_app.ui.parts.labels import overline, paragraph, picture
from desk_app.ui.parts.panel import SidePanel
from desk_app.ui.theme import Theme
from desk_app.ui.wording.entries import did
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.journal_reads import Held, JournalEntry, JournalRow

GROUP = 16  # characters of a hash that stand together


class EntryPanel(SidePanel):
    """Shows one ``JournalEntry``; there is nothing to change."""

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "history", translate("Journal", "Entry"))
        self.content = column(spacing=10)
        self.body.addLayout(self.content)
        self.offer(offered=False)

    def show_entry(self, entry: JournalEntry) -> None:
        """Render one entry."""
        self.show_heading(did(entry.row.kind, entry.row.done).word, _marks(entry))
        emptied(self.content)
        for icon, words in _facts(entry.row):
            line = row(picture(self._look, icon, "soft", 18), spacing=10)
            line.addWidget(paragraph(words), 1)
            self.content.addLayout(line)
        self._part(translate("Journal", "Reason"), entry.reason)
        self._part(translate("Journal", "What was filled in"), _held(entry.held))
        number = translate("Journal", "Entry {number} of this desk").format(number=entry.sequence)
        self._part(translate("Journal", "Chain"), f"{number}. {_chain(entry)}")
        grouped = [entry.hash[at : at + GROUP] for at in range(0, len(entry.hash), GROUP)]
        self._part(translate("Journal", "Hash (SHA-256)"), " ".join(grouped))

    def _part(self, title: str, words: str) -> None:
        if words:
            self.content.addWidget(overline(title))
            self.content.addWidget(paragraph(words, theme.BODY))


def _facts(entry: JournalRow) -> list[tuple[str, str]]:
    approved = translate("Journal", "approved by {who}").format(who=entry.approved_by)
    who = f"{entry.by}, {approved}" if entry.approved_by else entry.by
    client = translate("Journal", "Client number {number}").format(number=entry.client_number)
    loan = translate("Journal", "Loan {number}").format(number=numbers.display(entry.loan_number))
    facts = [
        ("clock", moment(entry.at_desk)),
        ("user", who),
        ("building-store", entry.desk),
        ("device-laptop", numbers.display(entry.tag)),
        ("file-text", loan if entry.loan_number else ""),
        ("id", client if entry.client_number else ""),
    ]
    if skew(entry) is not None:
        server = translate("Journal", "By the server's clock {when}")
        facts.insert(1, ("database", server.format(when=moment(entry.at_server))))
    return [(icon, words) for icon, words in facts if words]


def _marks(entry: JournalEntry) -> tuple[Mark, ...]:
    apart = skew(entry.row)
    clock = (apart,) if apart else ()
    if not entry.whole:
        return (Mark("stop", "alert-triangle", translate("Journal", "was changed")), *clock)
    if not entry.follows:
        words = translate("Journal", "one before it is missing")
        return (Mark("stop", "alert-triangle", words), *clock)
    return (Mark("ok", "circle-check", translate("Journal", "chain holds")), *clock)


def _chain(entry: JournalEntry) -> str:
    if not entry.whole:
        return translate("Journal", "It is not what was written: its hash does not fit.")
    if not entry.follows:
        return translate("Journal", "It does not follow on the entry before it.")
    return translate("Journal", "It is what was written, and follows on the one before it.")


def _held(held: Held) -> str:
    return {
        Held.KEPT: translate("Journal", "is kept, and is what was written"),
        Held.CHANGED: translate("Journal", "is not what was written"),
        Held.ERASED: translate("Journal", "was erased with the person it was about"),
    }[held]
