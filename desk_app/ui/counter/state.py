"""The one frozen state that the counter page renders."""

from dataclasses import dataclass
from uuid import UUID

from desk_app.domain.counter import Counter
from desk_app.domain.outcomes import Done
from desk_app.usecases.reads import TodayLine


@dataclass(frozen=True, slots=True)
class CounterState:
    """Everything the page shows."""

    counter: Counter = Counter()  # noqa: RUF009 - frozen
    open: bool = False  # the database is there
    busy: bool = False  # an act is under way
    last: Done | None = None  # what was just done
    last_act: UUID | None = None
    failed: BaseException | None = None  # what broke a job
    today: tuple[TodayLine, ...] = ()
    languages: tuple[tuple[str, str], ...] = ()  # code and own name of each translation
