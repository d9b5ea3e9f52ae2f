"""The three cards: the device, the newcomer, the course."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desk_app.domain import numbers
from desk_app.domain.counter import Caution, Counter
from desk_app.domain.facts import DeviceFound, NewcomerFound
from desk_app.domain.people import Course
from desk_app.ui import theme
from desk_app.ui.parts.cards import TitledCard, emptied, row
from desk_app.ui.parts.labels import Chip, label
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms
from desk_app.ui.wording.terms import translate

LINES = 3
ChipLook = tuple[str, str, str]  # tone, icon, text


class ThingCard(TitledCard):
    """A title, three lines and a row of chips; says what is missing while it is empty."""

    def __init__(self, look: Theme, icon: str, title: str, empty: str) -> None:
        super().__init__(look, icon, title)
        self._look = look
        self._empty = empty
        self._shown_chips: tuple[ChipLook, ...] = ()
        self.title = label(size=theme.TITLE, weight=theme.BOLD)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setMinimumWidth(0)
        self.lines = tuple(label() for _ in range(LINES))
        self.chips = row()
        self.rows.addWidget(self.title)
        for line in self.lines:
            self.rows.addWidget(line)
        self.rows.addLayout(self.chips)
        self.rows.addStretch()
        self.setMinimumHeight(198)
        self.show_nothing()

    def show_nothing(self) -> None:
        """The empty card."""
        self.show_thing("", (self._empty,), ())

    def show_thing(self, title: str, lines: tuple[str, ...], chips: tuple[ChipLook, ...]) -> None:
        """The filled card."""
        _set(self.title, title)
        for index, line in enumerate(self.lines):
            _set(line, lines[index] if index < len(lines) else "")
        _soften(self.lines[0], soft=not title)
        if chips != self._shown_chips:
            self._shown_chips = chips
            emptied(self.chips)
            for tone, icon, text in chips:
                self.chips.addWidget(Chip(self._look, tone, icon, text))
            self.chips.addStretch()
        self.setAccessibleName(", ".join((title, *lines, *(text for _, _, text in chips))))


class DeviceCard(ThingCard):
    """The device, its state and its SIM."""

    def __init__(self, look: Theme) -> None:
        title = translate("Counter", "Device")
        empty = translate("Counter", "Scan the label under the device.")
        super().__init__(look, "device-laptop", title, empty)

    def show_counter(self, counter: Counter) -> None:
        found = counter.device
        if found is None:
            self.show_nothing()
            return
        lines = (
            found.device.model,
            translate("Counter", "Serial number {serial}").format(serial=found.device.serial),
            _where(found),
        )
        tag = numbers.display(found.device.tag)
        self.show_thing(tag, lines, _device_chips(found, counter.cautions()))


class NewcomerCard(ThingCard):
    """The newcomer, what was stated, and the loan that may be open."""

    def __init__(self, look: Theme) -> None:
        title = translate("Counter", "Newcomer")
        empty = translate("Counter", "Scan the client number, or press F2.")
        super().__init__(look, "user", title, empty)

    def show_counter(self, counter: Counter) -> None:
        found = counter.newcomer
        lent = counter.returning
        newcomer = found.newcomer if found else lent.newcomer if lent else None
        if newcomer is None:
            self.show_nothing()
            return
        number = newcomer.client_number or translate("Counter", "no client number yet")
        lines = (number, newcomer.contact or translate("Counter", "no phone or e-mail"))
        chips = _newcomer_chips(found) if found else ()
        self.show_thing(newcomer.name, lines, chips)


class CourseCard(ThingCard):
    """The course and the due date it gives."""

    def __init__(self, look: Theme) -> None:
        title = translate("Counter", "Course")
        empty = translate("Counter", "The newcomer's course, or scan its code.")
        super().__init__(look, "school", title, empty)

    def show_counter(self, counter: Counter) -> None:
        lent = counter.returning
        if lent:
            self._show_course(lent.course, (), (_due_chip(counter),))
        elif counter.course:
            found = counter.course
            without = translate("Counter", "{count} of {all} without a device").format(
                count=found.without_device, all=found.enrolled
            )
            chips: tuple[ChipLook, ...] = (_due_chip(counter),)
            if Caution.NEW_ENROLMENT in counter.cautions():
                chips += (("info", "plus", terms.caution(Caution.NEW_ENROLMENT)),)
            self._show_course(found.course, (without,), chips)
        elif counter.newcomer and counter.newcomer.courses:
            choose = translate("Counter", "Choose one of {count} courses below.")
            self.show_thing("", (choose.format(count=len(counter.newcomer.courses)),), ())
        else:
            self.show_nothing()

    def _show_course(
        self, course: Course, more: tuple[str, ...], chips: tuple[ChipLook, ...]
    ) -> None:
        last = translate("Counter", "Last lesson on {date}").format(
            date=terms.middle_date(course.last_lesson)
        )
        lines = (f"{course.code} · {course.format.value}", last, *more)
        self.show_thing(course.name, lines, chips)


def _where(found: DeviceFound) -> str:
    until = found.device.update_until
    owner = translate("Counter", "From {site}").format(site=found.owner.name)
    if until is None:
        return owner
    updates = translate("Counter", "updates until {month}").format(month=terms.month_year(until))
    return f"{owner} · {updates}"


def _device_chips(found: DeviceFound, cautions: tuple[Caution, ...]) -> tuple[ChipLook, ...]:
    tone, icon = terms.STATE_LOOK[found.device.state]
    chips: tuple[ChipLook, ...] = ((tone, icon, terms.state(found.device.state)),)
    if found.lendable_sim:
        chips += (("info", "device-sim", translate("Counter", "SIM card")),)
    chips += tuple(
        ("warn", "alert-triangle", terms.caution(caution))
        for caution in cautions
        if caution is not Caution.NEW_ENROLMENT
    )
    return chips


def _newcomer_chips(found: NewcomerFound) -> tuple[ChipLook, ...]:
    if found.loan is None:
        return (("ok", "circle-check", translate("Counter", "no open loan")),)
    has = translate("Counter", "still has {device}").format(device=numbers.display(found.loan.tag))
    return (("stop", "alert-triangle", has),)


def _due_chip(counter: Counter) -> ChipLook:
    due = counter.returning.loan.due_date if counter.returning else counter.due_date
    back = translate("Counter", "back on {date}")
    return ("warn", "calendar-due", back.format(date=terms.day_month(due) if due else ""))


def _set(shown: QLabel, text: str) -> None:
    if shown.text() != text:
        shown.setText(text)
    shown.setVisible(bool(text))


def _soften(shown: QLabel, *, soft: bool) -> None:
    if bool(shown.property("soft")) != soft:
        shown.setProperty("soft", soft)
        shown.style().unpolish(shown)
        shown.style().polish(shown)
