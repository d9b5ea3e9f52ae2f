"""The condition of a device, part by part, and what changed between two looks at it."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from uuid import UUID

from desk_app.domain.texts import LONGEST_NOTE, tidy_text


class Part(StrEnum):
    """What a clerk looks at, in the order of a look from outside to inside."""

    LID = "lid"
    SCREEN = "screen"
    BEZEL = "bezel"
    HINGE_LEFT = "hinge_left"
    HINGE_RIGHT = "hinge_right"
    KEYBOARD = "keyboard"
    TOUCHPAD = "touchpad"
    CAMERA = "camera"
    SPEAKER = "speaker"
    PORTS = "ports"
    BATTERY = "battery"
    BASE = "base"
    LABEL = "label"


class Severity(IntEnum):
    """How bad it is; from ``DAMAGE`` on the device goes to repair, ``MISSING`` is not there."""

    FINE = 0
    WEAR = 1
    SLIGHT = 2
    DAMAGE = 3
    UNUSABLE = 4
    MISSING = 5


class Accessory(StrEnum):
    """What goes along with a device."""

    CHARGER = "charger"
    SLEEVE = "sleeve"
    MOUSE = "mouse"
    SIM = "sim"  # with a data bundle only


@dataclass(frozen=True, slots=True)
class PartCondition:
    """One part that is not simply fine."""

    part: Part
    severity: Severity


@dataclass(frozen=True, slots=True)
class Condition:
    """What one look found: the parts that are not fine (in the order of ``Part``) and a note."""

    parts: tuple[PartCondition, ...] = ()
    note: str = ""

    @property
    def worst(self) -> Severity:
        """The worst severity found; ``FINE`` when nothing was."""
        return max((p.severity for p in self.parts), default=Severity.FINE)

    @property
    def needs_repair(self) -> bool:
        """Tell whether the device may not go out again like this."""
        return self.worst >= Severity.DAMAGE

    def checked(self) -> "Condition":
        """The same look with a tidy note; refused when the note is too long."""
        return Condition(self.parts, tidy_text(self.note, "note", LONGEST_NOTE))

    def severity(self, part: Part) -> Severity:
        """How ``part`` was found."""
        return next((p.severity for p in self.parts if p.part is part), Severity.FINE)

    def with_part(self, part: Part, severity: Severity) -> "Condition":
        """The same look with one part judged anew."""
        found = {p.part: p.severity for p in self.parts} | {part: severity}
        return Condition(
            tuple(PartCondition(p, found[p]) for p in Part if found.get(p, Severity.FINE)),
            self.note,
        )


FINE = Condition()


@dataclass(frozen=True, slots=True)
class PartChange:
    """One part that came back otherwise than it went out."""

    part: Part
    out: Severity
    back: Severity


def difference(out: Condition, back: Condition) -> tuple[PartChange, ...]:
    """What is worse, or better, at return than at hand-out, in the order of ``Part``."""
    return tuple(
        PartChange(part, out.severity(part), back.severity(part))
        for part in Part
        if out.severity(part) is not back.severity(part)
    )


@dataclass(frozen=True, slots=True)
class ConditionReport:
    """One look at a device, kept; ``photos`` are SHA-256 sums."""

    id: UUID
    device_id: UUID
    at: datetime
    condition: Condition
    loan_id: UUID | None = None
    photos: tuple[str, ...] = ()
