"""An act from its draft to its answer: what a screen does in a job."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from desk_app.domain.acts import Act
from desk_app.domain.errors import Reason, Refused, RefusedError
from desk_app.domain.outcomes import Done
from desk_app.ui.services import Services


@dataclass(frozen=True, slots=True)
class Did:
    """An act that was performed, and what it changed; its id is what an undo names."""

    act_id: UUID
    done: Done


Answer = Did | Refused
APPROVABLE = frozenset({Reason.NOT_ALLOWED, Reason.NEEDS_COORDINATOR})


def approved(draft: Callable[[], Act], by: UUID) -> Callable[[], Act]:
    """The same draft, with the approval of a coordinator."""
    return lambda: replace(draft(), approved_by=by)


def performed(services: Services, draft: Callable[[], Act]) -> Answer:
    """Draft an act and take it through the door; a draft may be refused too."""
    try:
        act = draft()
    except RefusedError as error:
        return error.refused
    outcome = services.perform(act)
    return outcome if isinstance(outcome, Refused) else Did(act.id, outcome)
