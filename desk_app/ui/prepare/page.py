"""The page for preparing: shows one ``PrepareState``, forwards scans and presses."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain import numbers
from desk_app.domain.devices import Step
from desk_app.domain.outcomes import Prepared, Undone
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.act_bar import ActBar
from desk_app.ui.parts.bar import Bar
from desk_app.ui.parts.buttons import secondary
from desk_app.ui.parts.done_lines import DoneLine, undoable
from desk_app.ui.parts.done_today import DoneTodayCard
from desk_app.ui.prepare import words
from desk_app.ui.prepare.card import DeviceCard
from desk_app.ui.prepare.state import PrepareState
from desk_app.ui.prepare.steps import after, choice, condition_now, grouped
from desk_app.ui.prepare.view_model import PrepareViewModel
from desk_app.ui.prepare.waiting import WaitingCard
from desk_app.ui.services import Services
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence, how_is, terms
from desk_app.usecases.live_ports import News, ids_of, touches
from desk_app.usecases.reads import TodayLine


class PreparePage(QWidget):
    """One device at the left, who waits at the right, the next step below."""

    acted = Signal()
    sounded = Signal(str)  # ok or stop
    approval_wanted = Signal(object)  # Asked

    def __init__(self, look: Theme, lane: Lane, services: Services) -> None:
        super().__init__()
        self.setObjectName("page")
        here = services.drafts.here.site.name
        self._look, self._here, self._guard = look, here, services.texts
        self._touched: frozenset[UUID] = frozenset()
        self.model = PrepareViewModel(lane, services, self)
        self.bar = Bar(look, "scan")
        self.undo = self.bar.add_key(translate("Prepare", "Undo"), "Ctrl+Z")
        self.away = self.bar.add_key(translate("Prepare", "Put away"), "Esc")
        self.card = DeviceCard(look, here)
        empty = translate("Prepare", "Nothing yet. Every step appears here and can be undone.")
        title = translate("Prepare", "Prepared today at this desk")
        self.done = DoneTodayCard(look, title, empty)
        self.waiting = WaitingCard(look, here)
        self.others = {step: secondary(terms.step(step)) for step in words.ICONS}
        self.acts = ActBar(look, *self.others.values())
        self._arrange()
        self._connect()
        self.show_state(self.model.state)

    def accept_scan(self, text: str) -> None:
        """Show a device, or take its next step."""
        self.model.accept(text)

    def show_one(self, device_id: UUID) -> None:
        """Show a device that was chosen on another page."""
        self.model.choose(device_id)

    def refresh(self) -> None:
        """Read the lists again."""
        self.model.refresh()

    def hear(self, news: News) -> None:
        """Another desk did something: the device that is shown may be another by now."""
        self._touched |= ids_of(news)
        self.refresh()
        current = self.model.state.current
        if current is not None and touches(news, current.device.id):
            self.model.choose(current.device.id)

    def showEvent(self, event: QShowEvent) -> None:
        """The lists are as old as the last look at them."""
        super().showEvent(event)
        self.refresh()

    def show_state(self, state: PrepareState) -> None:
        """Render one state."""
        self.bar.say(*_sentence(state))
        last = state.last is not None and isinstance(state.last.done, Prepared)
        self.undo.setVisible(last)
        self.away.setVisible(state.current is not None)
        self.card.show_state(state)
        self.done.show_lines(_lines(state.steps))
        current = state.current.device.id if state.current else None
        self.waiting.show_groups(grouped(state.waiting, self._here), state.count, current)
        self._show_acts(state)

    def judge_condition(self) -> None:
        """F6."""
        state = self.model.state
        if state.current is None:
            return
        from desk_app.ui.parts.condition_dialog import ConditionDialog  # noqa: PLC0415

        condition = condition_now(state.current, state.judged)
        dialog = ConditionDialog(self._look, condition, self._guard, self)
        dialog.accepted.connect(lambda: self.model.judge(dialog.condition))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_acts(self, state: PrepareState) -> None:
        found = state.current
        can = choice(found, state.judged) if found else None
        for step, other in self.others.items():
            other.setVisible(can is not None and step in can.others)
            other.setEnabled(not state.busy)
        primary = can.primary if can else None
        self.acts.primary.setEnabled(not state.busy)
        if found is None or primary is None:
            self.acts.offer("", "")
            self.acts.say(words.how_many(state.count))
            return
        self.acts.offer(words.ICONS[primary], terms.step(primary))
        becomes = after(found.device.state, primary)
        self.acts.say(words.will(primary, found.device.tag, becomes))

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(14)
        left.addWidget(self.card, 4)
        left.addWidget(self.done, 3)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addLayout(left, 5)
        middle.addWidget(self.waiting, 3)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addWidget(self.bar)
        rows.addLayout(middle, 1)
        rows.addWidget(self.acts)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self.show_state)
        model.listed.connect(self._flash)
        model.acted.connect(self.acted)
        model.sounded.connect(self.sounded)
        model.approval_wanted.connect(self.approval_wanted)
        self.undo.clicked.connect(model.undo_last)
        self.away.clicked.connect(model.put_away)
        self.card.condition_wanted.connect(self.judge_condition)
        self.done.undo_wanted.connect(model.undo)
        self.waiting.chosen.connect(model.choose)
        self.acts.primary.clicked.connect(model.next_step)
        for step, other in self.others.items():
            other.clicked.connect(lambda _=False, s=step: self._take(s))

    def _flash(self) -> None:
        """Let the rows be seen that another desk touched."""
        self.waiting.flashing.start(self._touched)
        self._touched = frozenset()

    def _take(self, step: Step) -> None:
        self.model.take(step)


def _sentence(state: PrepareState) -> tuple[Sentence, str]:
    """What the bar says, and in what tone."""
    if state.notice is not None:
        return state.notice, "stop"
    if state.busy:
        return words.busy(), ""
    if state.part is not None:
        return how_is(state.part), ""
    found = state.current
    step = choice(found, state.judged).primary if found else None
    becomes = after(found.device.state, step) if found and step else None
    match state.last.done if state.last else None:
        case Prepared() as done:
            return words.just_done(done, step, becomes), "ok"
        case Undone():
            return words.undone(), "ok"
        case _:
            pass
    if found is None:
        return words.waiting_for_scan(state.count), ""
    if step is None or becomes is None:
        return words.nothing_to_do(found.device.tag, found.device.state), ""
    return words.scan_again(step, found.device.tag, becomes), ""


def _lines(steps: Sequence[TodayLine]) -> tuple[DoneLine, ...]:
    """The steps in words; only the newest one of a device can be undone."""
    return tuple(
        _line(line, line.done, undoable=can)
        for line, can in zip(steps, undoable(steps), strict=True)
        if isinstance(line.done, Prepared)
    )


def _line(line: TodayLine, done: Prepared, *, undoable: bool) -> DoneLine:
    _, icon = terms.STATE_LOOK[done.state]
    text = f"{numbers.display(line.tag)} · {terms.state(done.state)}"
    return DoneLine(line.act_id, line.at, icon, "info", text, undoable, line.undone)
