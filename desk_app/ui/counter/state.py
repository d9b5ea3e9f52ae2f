"""The one frozen state that the counter page renders."""

from dataclasses import dataclass, replace
from uuid import UUID

from desk_app.domain.counter import Counter
from desk_app.domain.outcomes import Done, HandedOut
from desk_app.usecases.reads import TodayLine


@dataclass(frozen=True, slots=True)
class CounterState:
    """Everything the page shows."""

    counter: Counter = Counter()  # noqa: RUF009 - frozen
    open: bool = False  # the database is there
    busy: bool = False  # an act is under way
    count_waits: bool = False  # one of its differences led here
    stale: bool = False  # another desk touched what lies here; it is being looked up
    last: Done | None = None  # what was just done
    last_act: UUID | None = None
    failed: BaseException | None = None  # what broke a job
    today: tuple[TodayLine, ...] = ()
    languages: tuple[tuple[str, str], ...] = ()  # code and own name of each translation

    @property
    def held(self) -> bool:
        """Nothing can be done right now."""
        return self.busy or self.stale


def after(counter: Counter, done: Done) -> Counter:
    """The counter once an act is done: the next person's, or without the device it changed."""
    if isinstance(done, HandedOut):
        return counter.after_hand_out()
    device = counter.device
    if device is not None and device.device.id == done.device_id:
        return replace(counter.cleared(), course=counter.course)
    return counter
