"""A drawn signature: points without time or pressure, so that it holds no biometrics."""

from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.errors import Reason, refuse

Point = tuple[int, int]
Stroke = tuple[Point, ...]

LEAST_EXTENT = 60  # tenths of a millimetre: less is a slip of the pen


class SignedHow(StrEnum):
    """How the borrower signed."""

    DRAWN = "drawn"  # with the pen, the finger or the mouse
    WITNESSED = "witnessed"  # cannot sign; a member of staff saw the borrower agree
    ON_PAPER = "on_paper"  # signs the print; the loan waits until the paper is back


@dataclass(frozen=True, slots=True)
class Signature:
    """Strokes in tenths of a millimetre, y downwards; a witness when the borrower cannot sign."""

    how: SignedHow
    strokes: tuple[Stroke, ...] = ()
    witness: str = ""

    def checked(self) -> "Signature":
        """Refuse a drawn signature that is empty or a dot, and a witness without a name."""
        if self.how is SignedHow.DRAWN and not is_drawn(self.strokes):
            refuse(Reason.SIGNATURE_MISSING, "signature")
        if self.how is SignedHow.WITNESSED and not self.witness.strip():
            refuse(Reason.WITNESS_MISSING, "witness")
        return self


def is_drawn(strokes: tuple[Stroke, ...]) -> bool:
    """Tell whether the strokes are more than nothing or a dot."""
    points = [point for stroke in strokes for point in stroke]
    if not points:
        return False
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return max(max(xs) - min(xs), max(ys) - min(ys)) >= LEAST_EXTENT
