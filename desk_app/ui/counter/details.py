"""What goes along or came back, the condition, and what has to be asked."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from desk_app.domain.condition import Accessory, difference
from desk_app.domain.counter import Counter
from desk_app.domain.needs import Need
from desk_app.ui import theme
from desk_app.ui.counter.translation import TranslationChoice
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button, give_key
from desk_app.ui.parts.cards import Card, emptied, row, scrolled
from desk_app.ui.parts.chips import ChipLook, Chips
from desk_app.ui.parts.flow import Flow
from desk_app.ui.parts.labels import overline, paragraph
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms

Change = Callable[[Counter], Counter]


class DetailsCard(Card):
    """Ticks and short answers; each is an edit of the counter."""

    edited = Signal(object)  # Change
    condition_wanted = Signal()
    photos_wanted = Signal()
    course_chosen = Signal(object)  # UUID

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.setMinimumHeight(212)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._rendering = False
        self._shown: Counter | None = None
        self.along = overline(translate("Counter", "Goes along"))
        self.ticks = {a: self._tick(a) for a in Accessory}
        self.no_computer = QCheckBox(translate("Counter", "has no computer of their own (F7)"))
        give_key(self.no_computer, "F7")
        self.wifi = _choice(
            translate("Counter", "no wifi at home"), translate("Counter", "has wifi")
        )
        self.override = QLineEdit()
        self.override.setPlaceholderText(translate("Counter", "Reason of the coordinator"))
        self.by_other = QCheckBox(translate("Counter", "brought by someone else"))
        self.state_title = overline(translate("Counter", "Condition at hand-out"))
        self.state_chip = Chips(look)
        self.state_words = paragraph()
        self.state_before = paragraph(size=theme.SMALL, soft=True)
        self.change = button(translate("Counter", "Change F6"))
        give_key(self.change, "F6")
        self.photos = button(translate("Counter", "Photos"))
        self.courses = Flow()
        self.translation = TranslationChoice()
        for box in (*self.ticks.values(), self.no_computer, self.by_other):
            box.setFont(theme.font(theme.TICK))
        self._arrange()
        self._connect()

    def _tick(self, accessory: Accessory) -> QCheckBox:
        return QCheckBox(terms.accessory(accessory))

    def _arrange(self) -> None:
        self.inside = rows = scrolled(self.rows)
        asked = Flow(spacing=12)
        for each in (self.no_computer, self.by_other, *self.wifi.buttons()):
            asked.addWidget(each)
        ticks = Flow(spacing=12)
        for tick in self.ticks.values():
            ticks.addWidget(tick)
        title = Flow(spacing=12)
        for widget in (self.state_title, self.photos, self.change):
            title.addWidget(widget)
        for words in (self.state_words, self.state_before):
            words.setMinimumHeight(1)  # as high as they are here, not as in the narrowest column
        chip = QWidget()
        chip.setLayout(self.state_chip)
        state = row(spacing=10)
        state.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        state.addWidget(self.state_words, 1)
        rows.addWidget(self.along)
        rows.addLayout(ticks)
        rows.addLayout(asked)
        rows.addWidget(self.override)
        rows.addLayout(self.courses)
        rows.addLayout(title)
        rows.addLayout(state)
        rows.addWidget(self.state_before)
        rows.addWidget(self.translation)
        rows.addStretch()

    def _connect(self) -> None:
        for accessory, box in self.ticks.items():
            box.toggled.connect(lambda on, a=accessory: self._edit(_along(a, along=on)))
        self.no_computer.toggled.connect(
            lambda on: self._edit(lambda c: replace(c, no_computer=on))
        )
        self.by_other.toggled.connect(
            lambda on: self._edit(lambda c: replace(c, brought_by_other=on))
        )
        self.wifi.idClicked.connect(lambda has: self._edit(lambda c: replace(c, no_wifi=not has)))
        self.override.editingFinished.connect(self._override_given)
        self.change.clicked.connect(self.condition_wanted)
        self.photos.clicked.connect(self.photos_wanted)
        self.translation.chosen.connect(
            lambda code: self._edit(lambda c: replace(c, translation=code))
        )

    def _override_given(self) -> None:
        reason = self.override.text()
        self._edit(lambda c: replace(c, override_reason=reason))

    def _edit(self, change: Change) -> None:
        if not self._rendering:
            self.edited.emit(change)

    def show_counter(self, counter: Counter) -> None:
        """Render, without taking it for an edit; every edit gives another counter."""
        if counter is self._shown:
            return
        self._shown = counter
        self._rendering = True
        self._show_accessories(counter)
        self._show_questions(counter)
        self._show_condition(counter)
        self._show_courses(counter)
        self.translation.show_counter(counter)
        self._rendering = False

    def _show_accessories(self, counter: Counter) -> None:
        lent = counter.returning
        self.along.setText(
            (
                translate("Counter", "Came back") if lent else translate("Counter", "Goes along")
            ).upper()
        )
        went = [a.accessory for a in lent.loan.accessories] if lent else list(Accessory)
        sim = counter.device is not None and counter.device.lendable_sim is not None
        for accessory, box in self.ticks.items():
            there = accessory in went and (accessory is not Accessory.SIM or sim or bool(lent))
            box.setVisible(there)
            box.setEnabled(counter.device is not None)
            box.setChecked(accessory in counter.accessories)

    def _show_questions(self, counter: Counter) -> None:
        self.no_computer.setVisible(counter.newcomer is not None)
        self.no_computer.setChecked(counter.no_computer)
        self.by_other.setVisible(counter.returning is not None)
        self.by_other.setChecked(counter.brought_by_other)
        asks = counter.sim is not None and counter.returning is None
        self.wifi.setExclusive(False)
        for box in self.wifi.buttons():
            box.setVisible(asks)
            has = self.wifi.id(box) == 1
            box.setChecked(counter.no_wifi is not None and counter.no_wifi is not has)
        self.wifi.setExclusive(True)
        self.override.setVisible(Need.OVERRIDE in counter.needs or bool(counter.override_reason))
        if not self.override.hasFocus():
            self.override.setText(counter.override_reason)

    def _show_condition(self, counter: Counter) -> None:
        there = counter.device is not None
        for widget in (self.state_title, self.state_words, self.change, self.photos):
            widget.setVisible(there)
        lent = there and counter.returning is not None
        self.state_before.setVisible(lent)
        self.state_chip.say((_severity(counter),) if there else ())
        if not there:
            return
        note = f" · {counter.condition.note}" if counter.condition.note else ""
        self.state_words.setText(terms.condition(counter.condition) + note)
        count = len(counter.photos)
        self.photos.setText(
            translate("Counter", "Photos ({count})").format(count=count)
            if count
            else translate("Counter", "Photos")
        )
        self._show_difference(counter)

    def _show_difference(self, counter: Counter) -> None:
        lent = counter.returning
        title = translate("Counter", "Condition at hand-out")
        if lent:
            title = translate("Counter", "Condition now")
            out = translate("Counter", "At hand-out: {words}").format(
                words=terms.condition(lent.condition)
            )
            note = f"“{lent.condition.note}”" if lent.condition.note else ""
            changes = difference(lent.condition, counter.condition)
            new = ", ".join(terms.part(c.part) for c in changes)
            more = translate("Counter", "Changed: {parts}").format(parts=new) if new else ""
            self.state_before.setText(" · ".join(filter(None, (out, note, more))))
        self.state_title.setText(title.upper())

    def _show_courses(self, counter: Counter) -> None:
        emptied(self.courses)
        newcomer = counter.newcomer
        if newcomer is None or counter.course is not None:
            return
        for found in newcomer.courses:
            chosen = QPushButton(found.course.name)
            course_id = found.course.id
            chosen.clicked.connect(lambda _=False, c=course_id: self.course_chosen.emit(c))
            self.courses.addWidget(chosen)


def _severity(counter: Counter) -> ChipLook:
    worst = counter.condition.worst
    tone = terms.severity_tone(worst)
    return tone, "circle-check" if tone == "ok" else "alert-triangle", terms.severity(worst)


def _along(accessory: Accessory, *, along: bool) -> Change:
    return lambda counter: counter.with_accessory(accessory, along=along)


def _choice(no: str, yes: str) -> QButtonGroup:
    group = QButtonGroup()
    for which, text in enumerate((no, yes)):
        choice = QPushButton(text)
        choice.setCheckable(True)
        choice.setFont(theme.font(theme.BODY))
        group.addButton(choice, which)
    return group
