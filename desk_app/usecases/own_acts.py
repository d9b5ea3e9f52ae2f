"""Which notices are of this window's own acts: what they say it knows already."""

from collections import OrderedDict
from collections.abc import Callable
from uuid import UUID

from desk_app.domain.acts import Act
from desk_app.domain.outcomes import Outcome
from desk_app.usecases.live_ports import Notice

MOST = 1000  # acts that are remembered; a notice comes right after its act
Perform = Callable[[Act], Outcome]


class OwnActs:
    """By their ids, since another window can stand at the same desk."""

    def __init__(self) -> None:
        self._ids: OrderedDict[UUID, None] = OrderedDict()

    def performing(self, perform: Perform) -> Perform:
        """The same door; what goes through it is remembered first, so no notice is faster."""

        def performed(act: Act) -> Outcome:
            self._ids[act.id] = None
            while len(self._ids) > MOST:
                self._ids.popitem(last=False)
            return perform(act)

        return performed

    def of_others(self, notices: tuple[Notice, ...]) -> tuple[Notice, ...]:
        """Those that this window did not do itself."""
        return tuple(notice for notice in notices if notice.act_id not in self._ids)
