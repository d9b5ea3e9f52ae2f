"""Two classmates who had each other's device: set right in one act, with its new agreement."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desk_app.domain import numbers
from desk_app.domain.outcomes import Done, Swapped
from desk_app.ui.day_close.doing import CountActs
from desk_app.ui.day_close.pairs import Pair
from desk_app.ui.devices.outputs import Sheet
from desk_app.ui.jobs import Failed, Lanes
from desk_app.usecases.count_desk import Beside, CountDesk
from desk_app.usecases.reads import Reads


class Swapping(QObject):
    """Swaps where papers are made, and fetches the agreement that is to be signed."""

    approval_wanted = Signal(object)  # Asked
    stopped = Signal(object)  # Refused or Failed
    paper_wanted = Signal(object, bool)  # Sheet, print at once

    def __init__(self, lanes: Lanes, reads: Reads, desk: CountDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._lane, self._reads = lanes.slow, reads
        self._acts = CountActs(lanes.making, desk, self)
        self._acts.stopped.connect(self.stopped)
        self._acts.approval_wanted.connect(self.approval_wanted)

    def swap(
        self, count_id: UUID, beside: Beside, pair: Pair, then: Callable[[Done], None]
    ) -> None:
        """The loan goes on with the device that its borrower has."""
        self._acts.run(lambda desk: desk.swap(count_id, beside, pair.swapped), then)

    def open_agreement(self, swapped: Swapped) -> None:
        """Look at the agreement of the loan that began."""
        title = numbers.display(swapped.loan_number)

        def fetched(pdf: bytes | Failed | None) -> None:
            if isinstance(pdf, bytes):
                self.paper_wanted.emit(Sheet(pdf, title), False)  # noqa: FBT003 - a signal
            elif pdf is not None:
                self.stopped.emit(pdf)

        self._lane.run(partial(_agreement, self._reads, swapped.loan_id), fetched)


def _agreement(reads: Reads, loan_id: UUID | None) -> bytes | None:
    card = reads.loan(loan_id) if loan_id else None
    kept = card.papers if card else ()
    act_id = next((p.act_id for p in kept if p.kind == "agreement" and not p.voided), None)
    return reads.paper(act_id) if act_id else None
