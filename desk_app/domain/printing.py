"""How papers are printed: on which printer, how often, how far that printer is off."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.errors import Reason, refuse

MOST_OFFSET = 20.0  # millimetres: further off, the paper lies wrong
LEAST_SCALE, MOST_SCALE = 90.0, 110.0  # per cent
A4 = "A4"


class PaperKind(StrEnum):
    """What is printed, each with a printer of its own if need be."""

    AGREEMENT = "agreement"
    RECEIPT = "receipt"
    HAND_OUT = "hand_out"
    LABELS = "labels"
    COURSE_LIST = "course_list"
    DAY_REPORT = "day_report"


@dataclass(frozen=True, slots=True)
class Adjustment:
    """How one printer is off: millimetres to the right and down, and a size in per cent."""

    right: float = 0.0
    down: float = 0.0
    scale: float = 100.0

    def checked(self) -> "Adjustment":
        """The same adjustment; refused when no printer is that far off."""
        for field, value in (("right", self.right), ("down", self.down)):
            if not abs(value) <= MOST_OFFSET:
                refuse(Reason.MALFORMED, field, "1.5")
        if not LEAST_SCALE <= self.scale <= MOST_SCALE:
            refuse(Reason.MALFORMED, "scale", "100")
        return self


AS_IT_IS = Adjustment()


@dataclass(frozen=True, slots=True)
class Wish:
    """How one paper is to be printed; no ``queue``: nobody chose a printer yet."""

    queue: str = ""
    copies: int = 1
    duplex: bool = True


def usual(kind: PaperKind, queue: str, copies: int, chosen: Mapping[str, Wish]) -> Wish:
    """How a kind of paper is printed here: as it was chosen, else on the desk's own printer.

    ``copies`` are those of what both parties keep.
    """
    own = chosen.get(kind)
    if own is not None:
        return own if own.queue else Wish(queue, own.copies, own.duplex)
    both_keep_it = kind in {PaperKind.AGREEMENT, PaperKind.RECEIPT}
    return Wish(queue, copies if both_keep_it else 1, kind is not PaperKind.LABELS)
