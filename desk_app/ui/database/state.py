"""What the page of the database shows."""

from dataclasses import dataclass
from enum import StrEnum

from desk_app.ui.wording.connecting import is_usable, takes_a_move
from desk_app.ui.wording.sentences import Sentence
from desk_app.usecases.connecting import Address, Tried


class Work(StrEnum):
    """What takes a while."""

    TRY = "try"
    BACK_UP = "back_up"
    CHECK = "check"
    MOVE = "move"


class Offer(StrEnum):
    """The one act that comes next."""

    TRY = "try"
    USE = "use"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class DatabaseState:
    """Where the data is, which server is filled in, and what became of the last act."""

    where: str
    is_file: bool
    address: Address
    password: str = ""
    keep: bool = True
    work: Work | None = None
    done: int = 0
    total: int = 0
    tried: Tried | None = None  # of this address and password
    notice: Sentence | None = None
    tone: str = ""

    @property
    def offer(self) -> Offer:
        """What the primary act does."""
        if is_usable(self.tried):
            return Offer.USE
        return Offer.MOVE if self.is_file and takes_a_move(self.tried) else Offer.TRY

    @property
    def may_move(self) -> bool:
        """The server waits for its first desk: it can also take what this desk has."""
        return self.is_file and takes_a_move(self.tried)

    @property
    def filled_in(self) -> bool:
        """There is enough to try."""
        return bool(self.address.host and self.address.database and self.address.user)
