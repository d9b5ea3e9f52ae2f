"""What a command card does at the counter."""

from collections.abc import Callable

from desk_app.domain.cards import Command
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import CardFound
from desk_app.domain.step import is_complete
from desk_app.ui.counter.parking import ParkingModel
from desk_app.ui.counter.view_model import CounterViewModel
from desk_app.ui.parts.done_lines import undoable


class Commands:
    """Carries a card out, as its key or button would."""

    def __init__(
        self,
        model: CounterViewModel,
        parking: ParkingModel,
        primary: Callable[[], None],
        go_to: Callable[[str], None],
    ) -> None:
        self._model, self._parking = model, parking
        self._primary, self._go_to = primary, go_to

    def do(self, command: Command) -> None:
        """Yes answers what is asked, or signs and takes back when nothing is."""
        match command:
            case Command.YES if is_complete(self._model.state.counter):
                self._primary()
            case Command.YES | Command.NO:
                self._model.take(CardFound(command))
            case Command.CLEAR:
                self._model.clear()
                self._model.sounded.emit("ok")
            case Command.PARK:
                self._parking.park()
            case Command.UNDO:
                self._undo()
            case Command.DAY_CLOSE:
                self._model.sounded.emit("ok")
                self._go_to("day_close")

    def _undo(self) -> None:
        lines = self._model.state.today
        last = next((line for line, can in zip(lines, undoable(lines), strict=True) if can), None)
        if last is None:
            self._model.refuse(Refused(Reason.UNDO_IMPOSSIBLE, "today"))
        else:
            self._model.undo(last.act_id)
