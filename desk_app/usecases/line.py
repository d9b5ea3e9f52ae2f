"""How it stands between a desk and its server, and who is told."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from desk_app.usecases.offline_ports import (
    CopyTroubleError,
    LineState,
    Mirror,
    Offline,
    Online,
    Remark,
)
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.ports import Clock

T = TypeVar("T")


class Line:
    """The state of one desk; told from any lane."""

    def __init__(self, mirror: Mirror, clock: Clock) -> None:
        self._mirror = mirror
        self.clock = clock
        self.state: LineState = Online()
        self.listener: Callable[[LineState], None] = lambda _state: None
        self._remark: Remark | None = None

    @property
    def is_there(self) -> bool:
        """Tell whether the server has everything, and is asked."""
        return isinstance(self.state, Online)

    def be(self, state: LineState) -> None:
        """Say how it stands by now."""
        if isinstance(state, Online):
            state = replace(state, remark=self._remark)
        if state != self.state:
            self.state = state
            self.listener(state)

    def remark(self, remark: Remark | None) -> None:
        """Say what is the matter with the copy, or that nothing is any more."""
        self._remark = remark
        if self.is_there:
            self.be(self.state)

    def lost(self, asks: Trouble | None = None) -> None:
        """The server is gone, or ``asks`` for a password: the counter goes on with the mirror."""
        since = self.state.since if isinstance(self.state, Offline) else self.clock()
        self.be(Offline(since, *self._copy(), asks))

    def need_copy(self) -> None:
        """Raise ``TroubleError`` when there is neither a server nor a copy to go on with."""
        if isinstance(self.state, Offline) and self.state.data_from is None:
            raise TroubleError(Trouble.UNREACHABLE)

    def ask(self, server: Callable[[], T], mirror: Callable[[], T]) -> T:
        """Look at the server, or at the mirror when it is gone or does not have everything."""
        if self.is_there:
            try:
                return server()
            except TroubleError as error:
                self.give_up_if_gone(error)
        self.need_copy()
        return mirror()

    def give_up_if_gone(self, error: TroubleError) -> None:
        """Go on with the mirror when there is one; raises the error again otherwise."""
        if error.trouble is not Trouble.UNREACHABLE:
            raise error
        self.lost()
        if self._copy()[0] is None:
            raise error

    def _copy(self) -> tuple[datetime | None, int]:
        """When the copy was made, and how much waits in it; one that is broken is none."""
        try:
            return self._mirror.taken_at(), self._mirror.waiting()
        except CopyTroubleError:
            return None, 0


class Either:
    """Looks that ask the server while it is there, and the mirror otherwise, name by name."""

    def __init__(self, line: Line, server: object, mirror: object) -> None:
        self._line, self._server, self._mirror = line, server, mirror

    def __getattr__(self, name: str) -> Callable[..., Any]:
        server, mirror = getattr(self._server, name), getattr(self._mirror, name)

        def asked(*of: Any, **named: Any) -> Any:  # noqa: ANN401 - of any look
            return self._line.ask(partial(server, *of, **named), partial(mirror, *of, **named))

        return asked
