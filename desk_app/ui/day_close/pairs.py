"""Which differences are two halves of one swap."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from desk_app.domain.swaps import Swapped
from desk_app.usecases.count_desk import Beside


@dataclass(frozen=True, slots=True)
class Pair:
    """A swap as it is offered at both its differences."""

    swapped: Swapped
    here: str  # the label of the device that lies here
    theirs: str  # of the one that its borrower has


def pairs(beside: Beside) -> Mapping[UUID, Pair]:
    """The swaps that nobody set right yet, by each of their devices."""
    open_ones = {line.thing.device_id: line.thing.code for line in beside.compared.open}
    found: dict[UUID, Pair] = {}
    for each in beside.swaps:
        here, theirs = open_ones.get(each.lies_here_id), open_ones.get(each.theirs_id)
        if here and theirs:
            found |= dict.fromkeys((each.lies_here_id, each.theirs_id), Pair(each, here, theirs))
    return found
