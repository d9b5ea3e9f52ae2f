"""One difference in full, and its decisions: each a button and a number key."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desk_app.domain import numbers
from desk_app.domain.compare import Line
from desk_app.domain.counts import Cause, Remedy
from desk_app.ui import theme
from desk_app.ui.day_close import words
from desk_app.ui.day_close.follow_up import FollowUp
from desk_app.ui.day_close.state import CompareState
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import Card, emptied, scrolled
from desk_app.ui.parts.fields import ChoiceField
from desk_app.ui.parts.flow import Flow
from desk_app.ui.parts.labels import Chip, label, overline, paragraph
from desk_app.ui.theme import Theme
from desk_app.ui.wording import counts
from desk_app.usecases.count_desk import remedies
from desk_app.usecases.reads import Setup

Decision = Remedy | Cause
NARROWEST = 390


class DecisionPanel(Card):
    """Acts that put it right above, causes with who follows up below."""

    put_right = Signal(object, object)  # Remedy, the site it was sent to
    explained = Signal(object)  # Why
    noted = Signal()  # a note is there, and the decision is still to come

    def __init__(self, look: Theme, setup: Setup, here: UUID, me: UUID) -> None:
        super().__init__()
        self.setMinimumWidth(NARROWEST)
        self._line: Line | None = None
        self.buttons: dict[Decision, QPushButton] = {}
        self.keys: tuple[Decision, ...] = ()
        self.title = label(size=theme.TITLE, weight=theme.BOLD)
        self.mark = Chip(look, "warn", "alert-circle", "")
        self.facts = paragraph()
        self.advice = paragraph(soft=True)
        self.answer = Chip(look, "ok", "circle-check", "")
        self.answered = paragraph(size=theme.SMALL, soft=True)
        self.acts_title = overline(translate("DayClose", "Put it right"))
        self.acts = Flow(below=8)
        self.causes_title = overline(translate("DayClose", "Or say why it stays so for now"))
        self.causes = Flow(below=8)
        others = tuple((site.id, site.name) for site in setup.sites if site.id != here)
        self._elsewhere = bool(others)
        self.to = ChoiceField("to_site", translate("DayClose", "Sent to"), _choice(others))
        self.follow_up = FollowUp(setup, me)
        self.follow_up.told.connect(self._told)
        self.to.edited.connect(lambda *_: self._site_chosen())
        self._arrange()
        self.show_state(CompareState())

    @property
    def holds_work(self) -> bool:
        """A note was begun."""
        return self.follow_up.holds_work

    def show_state(self, state: CompareState) -> None:
        """Render the difference that is chosen."""
        line = state.chosen
        self.setVisible(line is not None)
        if line is None:
            return
        self.title.setText(numbers.display(line.thing.code))
        mark = counts.bucket(line.bucket)
        self.mark.become(mark.tone, mark.icon, mark.word)
        self.facts.setText("\n".join(_facts(line, state)))
        pair = state.pairs.get(line.thing.device_id) if line.thing.device_id else None
        advice = words.likely_swap(pair) if pair else counts.advice(line.bucket)
        self.advice.setText("" if line.put_right else advice)
        answer = counts.answer(line)
        self.answer.become(answer.tone, answer.icon, answer.word)
        self.answered.setText(words.answered(line, state))
        self.answered.setVisible(bool(self.answered.text()))
        if line != self._line or (pair is not None) is not (Remedy.SWAP in self.keys):
            self._offer(line, (Remedy.SWAP,) if pair else ())

    def decide(self, place: int) -> None:
        """By its key."""
        if place < len(self.keys):
            self.buttons[self.keys[place]].click()

    def _offer(self, line: Line, likely: tuple[Remedy, ...]) -> None:
        """Buttons for what fits this difference, the likeliest first."""
        before, self._line = self._line, line
        other = before is None or before.thing.key != line.thing.key
        fitting = (*likely, *filter(self._can, remedies(line)))
        acts = () if line.put_right else fitting
        causes = () if line.put_right else tuple(Cause)
        keys: tuple[Decision, ...] = (*acts, *causes)
        if other or keys != self.keys:
            self.to.box.setCurrentIndex(0)
            self.keys = keys
            self.buttons = {}
            self._fill(self.acts, acts)
            self._fill(self.causes, causes)
        self.acts_title.setVisible(bool(acts))
        self.to.setVisible(Remedy.SEND in acts and not other and not self.to.isHidden())
        self.causes_title.setVisible(bool(causes))
        self.follow_up.setVisible(bool(causes))
        if other or (before and before.explained != line.explained):
            self.follow_up.begin_anew()

    def _can(self, remedy: Remedy) -> bool:
        return remedy is not Remedy.SEND or self._elsewhere

    def _fill(self, flow: Flow, decisions: tuple[Decision, ...]) -> None:
        emptied(flow)
        for each in decisions:
            place = self.keys.index(each) + 1
            said = self._called(each)
            made = QPushButton(f"{place}   {said}")
            made.setObjectName("decision")
            made.setFont(theme.font(theme.BODY))
            made.setAccessibleName(said)
            made.clicked.connect(partial(self._decide, each))
            self.buttons[each] = made
            flow.addWidget(made)

    def _site_chosen(self) -> None:
        """The act names where it went; pressed once more, it is done."""
        made = self.buttons[Remedy.SEND]
        said = self._called(Remedy.SEND)
        made.setText(f"{self.keys.index(Remedy.SEND) + 1}   {said}")
        made.setAccessibleName(said)
        made.setFocus()

    def _called(self, decision: Decision) -> str:
        if isinstance(decision, Cause):
            return counts.cause(decision)
        if decision is Remedy.SEND and self.to.value is not None:
            words_ = translate("DayClose", "Sent to: {site}")
            return words_.format(site=self.to.box.currentText())
        return counts.remedy(decision)

    def _decide(self, decision: Decision, *_: object) -> None:
        if isinstance(decision, Remedy):
            to = self.to.value if decision is Remedy.SEND else None
            if decision is Remedy.SEND and to is None:
                self.to.show()
                self.to.setFocus()
                self.to.box.showPopup()
            else:
                self.put_right.emit(decision, to)
            return
        if (why := self.follow_up.why(decision)) is not None:
            self.explained.emit(why)

    def _told(self, cause: Cause | None) -> None:
        """Enter in the note decides what had waited for it; else the keys decide."""
        if cause is None:
            self.noted.emit()
        else:
            self._decide(cause)

    def _arrange(self) -> None:
        inside = scrolled(self.rows)
        inside.setSpacing(8)
        heading = Flow(spacing=10)
        for widget in (self.title, self.mark, self.answer):
            heading.addWidget(widget)
        inside.addLayout(heading)
        for widget in (self.facts, self.answered, self.advice, self.acts_title):
            inside.addWidget(widget)
        inside.addLayout(self.acts)
        inside.addWidget(self.to)
        inside.addWidget(self.causes_title)
        inside.addLayout(self.causes)
        inside.addWidget(self.follow_up)
        inside.addStretch()


def _facts(line: Line, state: CompareState) -> list[str]:
    journal = translate("DayClose", "journal: {state}")
    known = (state.model, journal.format(state=words.journal_says(line, state)))
    facts = [" · ".join(filter(None, known))]
    if line.seen:
        where = translate("DayClose", "Seen: {where}")
        facts.append(where.format(where=words.seen(line, state)))
    return facts


def _choice(sites: tuple[tuple[UUID, str], ...]) -> tuple[tuple[UUID | None, str], ...]:
    """Where it can be sent to: of several, one has to be chosen."""
    first = ((None, translate("DayClose", "choose a site")),)
    return sites if len(sites) == 1 else (*first, *sites)
