"""A line of a register while it is edited: what is typed and what is wrong with it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from desk_app.domain.errors import Refused, RefusedError
from desk_app.domain.outcomes import Outcome
from desk_app.ui.services import Services
from desk_app.ui.wording import Sentence
from desk_app.usecases.drafts import Common

T = TypeVar("T")
Wrong = tuple[Refused, ...]


@dataclass(frozen=True, slots=True)
class Known(Generic[T]):
    """A scan named something that is in the register."""

    thing: T
    id: UUID
    words: str  # that find it in the list


@dataclass(frozen=True, slots=True)
class Filled:
    """A scan named nothing that is known: what it fills in for a new line."""

    name: str
    value: str


Scanned = Known[T] | Filled | Refused


class Kind(Protocol[T]):
    """What editing one kind of thing takes; all but the first three run in the lane."""

    def blank(self) -> T:
        """A new one to fill in."""
        ...

    def put(self, thing: T, name: str, value: Any) -> T:  # noqa: ANN401 - of any field
        """The thing with one field filled in."""
        ...

    def check(self, thing: T) -> Wrong:
        """What is wrong with it by itself, one refusal a field."""
        ...

    def look_up(self, thing: T) -> Wrong:
        """What is wrong with it beside what is there already."""
        ...

    def fetch(self, thing_id: UUID) -> T | None:
        """One that is in the register."""
        ...

    def save(self, thing: T, approved_by: UUID | None = None) -> Outcome:
        """Perform the act that keeps it, with a coordinator's approval when there is one."""
        ...


@dataclass(frozen=True, slots=True)
class Editing(Generic[T]):
    """Everything the panel shows of one thing."""

    kept: T  # as it was opened
    thing: T  # as it is typed
    new: bool
    wrong: Wrong = ()  # seen at once
    found: Wrong = ()  # seen in the register
    unread: Wrong = ()  # fields that hold no value, such as half a date
    touched: frozenset[str] = frozenset()
    revealed: bool = False  # fields that were not touched say what is wrong, too
    busy: bool = False
    refused: Refused | None = None  # by the door
    trouble: Sentence | None = None  # why it could not be saved
    leaving: bool = False  # was asked to close with something typed
    stale: bool = False  # another desk changed it after it was opened

    @property
    def changed(self) -> bool:
        """Something was typed that would be lost."""
        return self.thing != self.kept or bool(self.unread)

    @property
    def complete(self) -> bool:
        """Nothing is wrong, as far as is known."""
        return not (self.wrong or self.found or self.unread)

    def about(self, name: str) -> Refused | None:
        """What to say under a field."""
        if name not in self.touched and not self.revealed:
            return None
        every = (*self.unread, *self.wrong, *self.found)
        return next((refused for refused in every if refused.subject == name), None)


class Stamp(Common):
    """The same, and whose approval an act has."""

    approved_by: UUID | None


def stamp(services: Services, approved_by: UUID | None) -> Stamp:
    """What every act made here and now has."""
    drafts = services.drafts
    return {
        "id": drafts.new_id(),
        "at": services.clock(),
        "desk_id": drafts.here.place.id,
        "approved_by": approved_by,
    }


def refusals(*checks: Callable[[], object]) -> Wrong:
    """What the checks refuse, one a field."""
    found: dict[str, Refused] = {}
    for check in checks:
        try:
            check()
        except RefusedError as error:
            found.setdefault(error.refused.subject, error.refused)
    return tuple(found.values())
