"""What the use cases ask of the journal, and of forgetting."""

from typing import Protocol
from uuid import UUID

from desk_app.domain.acts import Act
from desk_app.domain.outcomes import Done


class Journal(Protocol):
    """The append-only list of acts, one hash chain per desk."""

    def outcome_of(self, act_id: UUID) -> Done | None:
        """What an act did when it was performed before."""
        ...

    def last_standing(self, device_id: UUID) -> UUID | None:
        """The newest act on a device that is no edit in a register, no undo and not undone."""
        ...

    def append(self, act: Act, by: UUID, done: Done) -> None:
        """Write the entry, its erasable payload and its outcome."""
        ...


class Forgetting(Protocol):
    """Everything that says who somebody is, in one place."""

    def forget(self, newcomer_id: UUID) -> int:
        """Erase names, contact, paper and payloads of a newcomer; gives how many papers went."""
        ...
