"""What a window asks of a desk on a server: how the line stands, and another look at it."""

from collections.abc import Callable
from datetime import datetime

from desk_app.usecases.line import Line
from desk_app.usecases.offline_ports import LineState, Mirror
from desk_app.usecases.sending import LineKeeper, Sender


class LineDesk:
    """The line of one desk; ``look`` is slow, so for a job in a lane of its own."""

    def __init__(self, line: Line, keeper: LineKeeper, sender: Sender, mirror: Mirror) -> None:
        self._line, self._keeper, self._sender, self._mirror = line, keeper, sender, mirror

    @property
    def now(self) -> datetime:
        """By the desk's clock."""
        return self._line.clock()

    @property
    def state(self) -> LineState:
        """How it stands now."""
        return self._line.state

    def listen(self, listener: Callable[[LineState], None]) -> None:
        """Tell each change, from whatever lane it comes."""
        self._line.listener = listener

    def understood(self) -> None:
        """What was said about the copy was read."""
        self._line.remark(None)

    def look(self) -> LineState:
        """Ask for a sign of life, and do what is due."""
        return self._keeper.look(self._line, self._mirror)

    def stop(self) -> None:
        """Send nothing more; what waits is sent the next time."""
        self._sender.is_stopped = True
