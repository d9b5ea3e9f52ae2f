"""What is asked about labels: which devices, what paper, and how far the printer is off."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desk_app.domain.labels import MOST_LABELS, LabelFormat
from desk_app.domain.printing import A4, Adjustment
from desk_app.usecases.reads import Query, Reads


@dataclass(frozen=True, slots=True)
class Picked:
    """The rows that were chosen in a list of devices, and what the list shows."""

    tags: tuple[str, ...]
    query: Query
    count: int  # of the devices the list shows

    def all_tags(self, reads: Reads) -> tuple[str, ...]:
        """Every tag of the list in its order, as far as one request may go."""
        rows = reads.devices(replace(self.query, offset=0, limit=MOST_LABELS))
        return tuple(row.tag for row in rows)


@dataclass(frozen=True, slots=True)
class Printers:
    """What the desk remembers of its label printers, by their queues."""

    format: str
    adjustments: Mapping[str, Adjustment]

    def of(self, queue: str) -> Adjustment:
        """How far a printer is off, as far as anyone measured."""
        return self.adjustments.get(queue, Adjustment())

    def with_format(self, code: str) -> "Printers":
        """The same with another format."""
        return replace(self, format=code)

    def adjusted(self, queue: str, adjustment: Adjustment) -> "Printers":
        """The same with another adjustment of one printer."""
        return replace(self, adjustments={**self.adjustments, queue: adjustment})


def media(kind: LabelFormat) -> str:
    """The size of its page, as CUPS names it."""
    if not kind.roll:
        return A4
    return f"Custom.{kind.page_width:g}x{kind.page_height:g}mm"
