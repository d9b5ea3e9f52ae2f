"""Words for dates, states, parts and accessories."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from desk_app.domain.condition import Accessory, Condition, Part, Severity
from desk_app.domain.devices import DeviceState, Step
from desk_app.domain.needs import Caution
from desk_app.ui.language import translate


def long_date(day: date) -> str:
    """Saturday 19 December 2026."""
    return QLocale().toString(_qdate(day), "dddd d MMMM yyyy")


def middle_date(day: date) -> str:
    """19 December 2026."""
    return QLocale().toString(_qdate(day), "d MMMM yyyy")


def short_date(day: date) -> str:
    """19 Dec 2026."""
    return QLocale().toString(_qdate(day), "d MMM yyyy")


def day_month(day: date) -> str:
    """19 December."""
    return QLocale().toString(_qdate(day), "d MMMM")


def short_day(day: date) -> str:
    """19 Dec."""
    return QLocale().toString(_qdate(day), "d MMM")


def month_year(day: date) -> str:
    """June 2029."""
    return QLocale().toString(_qdate(day), "MMMM yyyy")


def clock_time(moment: datetime) -> str:
    """09:52 by this desk's clock."""
    return f"{moment.astimezone():%H:%M}"


def capital(text: str) -> str:
    """With a capital, to begin a sentence."""
    return text[:1].upper() + text[1:]


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def state(which: DeviceState) -> str:
    """A device state as a chip says it."""
    return {
        DeviceState.READY: translate("State", "ready"),
        DeviceState.LENT: translate("State", "on loan"),
        DeviceState.RETURNED: translate("State", "returned"),
        DeviceState.CHECKED: translate("State", "checked"),
        DeviceState.WIPED: translate("State", "wiped"),
        DeviceState.IN_REPAIR: translate("State", "in repair"),
        DeviceState.MISSING: translate("State", "missing"),
        DeviceState.LOST: translate("State", "lost"),
        DeviceState.STOLEN: translate("State", "stolen"),
        DeviceState.IN_TRANSIT: translate("State", "in transit"),
        DeviceState.RETIRED: translate("State", "retired"),
    }[which]


STATE_LOOK = {
    DeviceState.READY: ("ok", "circle-check"),
    DeviceState.LENT: ("info", "arrow-up-right"),
    DeviceState.RETURNED: ("warn", "arrow-down-left"),
    DeviceState.CHECKED: ("warn", "clipboard-check"),
    DeviceState.WIPED: ("warn", "eraser"),
    DeviceState.IN_REPAIR: ("warn", "tool"),
    DeviceState.MISSING: ("stop", "alert-triangle"),
    DeviceState.LOST: ("stop", "alert-triangle"),
    DeviceState.STOLEN: ("stop", "alert-triangle"),
    DeviceState.IN_TRANSIT: ("info", "refresh"),
    DeviceState.RETIRED: ("stop", "circle-x"),
}


def step(which: Step) -> str:
    """A step between two loans, as a button says it."""
    return {
        Step.HAND_OUT: translate("Step", "Hand out"),
        Step.TAKE_BACK: translate("Step", "Take back"),
        Step.CHECK: translate("Step", "Checked"),
        Step.WIPE: translate("Step", "Wiped"),
        Step.RELEASE: translate("Step", "Ready for the next person"),
        Step.TO_REPAIR: translate("Step", "To repair"),
        Step.REPAIRED: translate("Step", "Repaired"),
        Step.RETIRE: translate("Step", "Retire"),
        Step.SEND: translate("Step", "Send to another site"),
        Step.RECEIVE: translate("Step", "Received here"),
        Step.REPORT_MISSING: translate("Step", "Report missing"),
        Step.FIND: translate("Step", "Found"),
        Step.SWAP: translate("Step", "Swapped"),
    }[which]


def accessory(which: Accessory) -> str:
    """What goes along."""
    return {
        Accessory.CHARGER: translate("Accessory", "charger"),
        Accessory.SLEEVE: translate("Accessory", "sleeve"),
        Accessory.MOUSE: translate("Accessory", "mouse"),
        Accessory.SIM: translate("Accessory", "SIM card"),
    }[which]


def accessories(which: Sequence[Accessory]) -> str:
    """Several accessories, in their order."""
    return ", ".join(map(accessory, which))


def part(which: Part) -> str:
    """A part of a device."""
    return {
        Part.LID: translate("Part", "lid"),
        Part.SCREEN: translate("Part", "screen"),
        Part.BEZEL: translate("Part", "bezel"),
        Part.HINGE_LEFT: translate("Part", "left hinge"),
        Part.HINGE_RIGHT: translate("Part", "right hinge"),
        Part.KEYBOARD: translate("Part", "keyboard"),
        Part.TOUCHPAD: translate("Part", "touchpad"),
        Part.CAMERA: translate("Part", "camera"),
        Part.SPEAKER: translate("Part", "speaker"),
        Part.PORTS: translate("Part", "ports"),
        Part.BATTERY: translate("Part", "battery"),
        Part.BASE: translate("Part", "base"),
        Part.LABEL: translate("Part", "label"),
    }[which]


def severity(which: Severity) -> str:
    """How bad a part is."""
    return {
        Severity.FINE: translate("Severity", "fine"),
        Severity.WEAR: translate("Severity", "signs of use"),
        Severity.SLIGHT: translate("Severity", "slight damage"),
        Severity.DAMAGE: translate("Severity", "damage, to repair"),
        Severity.UNUSABLE: translate("Severity", "unusable"),
        Severity.MISSING: translate("Severity", "missing"),
    }[which]


def severity_tone(which: Severity) -> str:
    """The tone of a severity."""
    if which <= Severity.WEAR:
        return "ok"
    return "warn" if which is Severity.SLIGHT else "stop"


def condition(found: Condition) -> str:
    """The parts that are not fine, in words; the note is not in it."""
    if not found.parts:
        return translate("Condition", "no signs of use")
    return ", ".join(f"{part(p.part)}: {severity(p.severity)}" for p in found.parts)


def caution(which: Caution) -> str:
    """A word before signing."""
    return {
        Caution.UPDATES_END: translate("Caution", "updates end before the due date"),
        Caution.SIM_EXPIRES: translate("Caution", "the SIM card expires before the due date"),
        Caution.NEW_ENROLMENT: translate("Caution", "will be enrolled in this course"),
        Caution.WEARS_DAMAGE: translate("Caution", "was marked for repair"),
    }[which]
