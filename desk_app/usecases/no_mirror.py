"""In the place of a mirror that cannot be opened: the desk works with the server alone."""

from typing import NoReturn

from desk_app.usecases.offline_ports import CopyTroubleError
from desk_app.usecases.opening import Trouble


class NoMirror:
    """Nothing is copied, nothing waits; as a door it is shut."""

    def __init__(self, trouble: Trouble) -> None:
        self._trouble = trouble

    def taken_at(self) -> None:
        return None

    def waiting(self) -> int:
        return 0

    def first(self) -> None:
        return None

    def sent(self, *_: object) -> None:
        raise CopyTroubleError(self._trouble)

    def send_records(self) -> None:
        return None

    def rebuild(self) -> bool:
        return False

    def forget_names(self) -> None:
        return None

    def perform(self, *_: object) -> NoReturn:
        raise CopyTroubleError(self._trouble)

    def close(self) -> None:
        return None
