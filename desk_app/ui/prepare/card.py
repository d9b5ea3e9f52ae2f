"""The device that is being prepared: what it is, where it is in its round, how it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy

from desk_app.domain import numbers
from desk_app.domain.devices import DeviceState
from desk_app.domain.facts import DeviceFound
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button
from desk_app.ui.parts.cards import TitledCard, emptied, row
from desk_app.ui.parts.labels import Chip, label, overline, paragraph, picture
from desk_app.ui.prepare.state import PrepareState
from desk_app.ui.prepare.steps import ROUND, condition_now
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms


class DeviceCard(TitledCard):
    """Says what to scan while there is no device."""

    condition_wanted = Signal()

    def __init__(self, look: Theme, here: str) -> None:
        super().__init__(look, "device-laptop", translate("Prepare", "Device"))
        self._look = look
        self._here = here
        self._shown: tuple[DeviceFound | None, object] = (None, None)
        self.title = label(size=theme.TITLE, weight=theme.BOLD)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lines = (label(), label())
        self.round = row()
        self.how_title = overline(translate("Prepare", "Condition"))
        self.how_chip = row()
        self.how = paragraph()
        self.change = button(translate("Prepare", "Change F6"))
        self.change.setShortcut("F6")
        self.change.clicked.connect(self.condition_wanted)
        self.note = paragraph(soft=True)
        self.empty = paragraph(translate("Prepare", "Scan the label under the device."), soft=True)
        self.faint = picture(look, "clipboard-check", "line", 96)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(250)
        self._arrange()
        self.show_state(PrepareState())

    def _arrange(self) -> None:
        how = row(spacing=10)
        how.addLayout(self.how_chip)
        how.addWidget(self.how, 1)
        how.addWidget(self.change)
        self.rows.addWidget(self.title)
        for line in (*self.lines, self.empty):
            self.rows.addWidget(line)
        self.rows.addSpacing(2)
        self.rows.addLayout(self.round)
        self.rows.addSpacing(4)
        self.rows.addWidget(self.how_title)
        self.rows.addLayout(how)
        self.rows.addWidget(self.note)
        self.rows.addStretch()
        self.rows.addWidget(self.faint, 0, Qt.AlignmentFlag.AlignHCenter)
        self.rows.addStretch()

    def show_state(self, state: PrepareState) -> None:
        """Render the current device."""
        found = state.current
        there = found is not None
        for part in (self.title, *self.lines, self.how_title, self.how, self.change, self.note):
            part.setVisible(there)
        self.empty.setVisible(not there)
        self.faint.setVisible(not there)
        emptied(self.round)
        emptied(self.how_chip)
        if found is None:
            return
        self.title.setText(numbers.display(found.device.tag))
        serial = translate("Prepare", "Serial number {serial}").format(serial=found.device.serial)
        self.lines[0].setText(f"{found.device.model} · {serial}")
        self.lines[1].setText(self._whose(found))
        self._show_round(found)
        self._show_condition(state, found)

    def _whose(self, found: DeviceFound) -> str:
        owner = found.owner.name
        text = translate("Prepare", "Belongs to {site}").format(site=owner)
        if owner != self._here:
            text = translate("Prepare", "Belongs to {site}: send it there").format(site=owner)
        if found.sim is None:
            return text
        with_sim = translate("Prepare", "a SIM card belongs in it")
        return f"{text} · {with_sim}"

    def _show_round(self, found: DeviceFound) -> None:
        state = found.device.state
        if state not in ROUND:
            tone, icon = terms.STATE_LOOK[state]
            self.round.addWidget(Chip(self._look, tone, icon, terms.state(state)))
            self.round.addStretch()
            return
        reached = ROUND.index(state)
        for place, each in enumerate(ROUND):
            if place:
                self.round.addWidget(picture(self._look, "chevron-right", "soft", 16))
            self.round.addWidget(self._milestone(each, place - reached))
        self.round.addStretch()

    def _milestone(self, state: DeviceState, ahead: int) -> Chip | QLabel:
        """A chip where the device is, a tick behind it, plain words for what is ahead."""
        tone, icon = terms.STATE_LOOK[state]
        if ahead == 0:
            return Chip(self._look, tone, icon, terms.state(state))
        if ahead < 0:
            return Chip(self._look, "ok", "check", terms.state(state))
        return label(terms.state(state), theme.SMALL, soft=True)

    def _show_condition(self, state: PrepareState, found: DeviceFound) -> None:
        condition = condition_now(found, state.judged)
        tone = terms.severity_tone(condition.worst)
        icon = "circle-check" if tone == "ok" else "alert-triangle"
        self.how_chip.addWidget(Chip(self._look, tone, icon, terms.severity(condition.worst)))
        self.how.setText(terms.condition(condition))
        self.how_title.setText(self._how_title(state, found).upper())
        notes = (condition.note, found.device.note)
        self.note.setText(" · ".join(filter(None, notes)))
        self.note.setVisible(any(notes))

    def _how_title(self, state: PrepareState, found: DeviceFound) -> str:
        if state.judged is not None:
            return translate("Prepare", "Condition now, kept with the next step")
        if found.device.state is DeviceState.IN_REPAIR:
            return translate("Prepare", "Condition after the repair")
        return translate("Prepare", "Last known condition")
