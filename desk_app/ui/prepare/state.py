"""The one frozen state that the page for preparing renders."""

from dataclasses import dataclass

from desk_app.domain.condition import Condition, Part
from desk_app.domain.facts import DeviceFound
from desk_app.ui.performing import Did
from desk_app.ui.wording import Sentence
from desk_app.usecases.reads import DeviceRow, TodayLine


@dataclass(frozen=True, slots=True)
class PrepareState:
    """Everything the page shows."""

    current: DeviceFound | None = None
    judged: Condition | None = None  # a new look, kept with the next step
    part: Part | None = None  # named by a card; it waits for how it is
    waiting: tuple[DeviceRow, ...] = ()
    count: int = 0  # of all that wait, also those beyond ``waiting``
    steps: tuple[TodayLine, ...] = ()
    last: Did | None = None
    notice: Sentence | None = None
    busy: bool = False
