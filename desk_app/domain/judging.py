"""Judging a device by cards: first the card of a part, then the one that says how it is."""

from dataclasses import dataclass

from desk_app.domain.condition import Condition, Part, Severity
from desk_app.domain.errors import Reason, Refused


@dataclass(frozen=True, slots=True)
class Judging:
    """The condition so far, and the part that waits for how it is."""

    condition: Condition
    part: Part | None = None


def judged(so_far: Judging, card: Part | Severity) -> Judging | Refused:
    """The judging after one card more; refused when nobody said of which part."""
    if isinstance(card, Part):
        return Judging(so_far.condition, card)
    if so_far.part is None:
        return Refused(Reason.CARD_TOO_EARLY, "part")
    return Judging(so_far.condition.with_part(so_far.part, card))
