"""The one door for changes: every act of every desk goes through ``Desk.perform``."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from desk_app.domain.acts import Act, Prepare, Undo
from desk_app.domain.conflict_acts import FileConflict
from desk_app.domain.errors import Reason, RefusedError, refuse
from desk_app.domain.outcomes import Done, Moved, Outcome, Prepared
from desk_app.domain.people import Role
from desk_app.domain.register_acts import SetUp
from desk_app.usecases.ports import NationalNumbers, UnitOfWork, UnitOfWorkFactory

Handler = Callable[[Any, UnitOfWork], Done]
Handlers = Mapping[type[Act], Handler]


class Desk:
    """Performs acts, each in one transaction, each at most once."""

    def __init__(
        self, unit_of_work: UnitOfWorkFactory, handlers: Handlers, guard: NationalNumbers
    ) -> None:
        self._unit_of_work = unit_of_work
        self._handlers = handlers
        self._guard = guard

    def perform(self, act: Act, by: UUID) -> Outcome:
        """Do ``act`` for the member of staff ``by``, or say why not.

        An act that was performed before gives its stored outcome and changes nothing.
        """
        try:
            return self._perform(act, by)
        except RefusedError as error:
            return self._meanwhile(act) or error.refused

    def _perform(self, act: Act, by: UUID) -> Done:
        with self._unit_of_work() as uow:
            known = uow.journal.outcome_of(act.id)
            if known is not None:
                return known
            self._permit(act, by, uow)
            done = self._handlers[type(act)](act, uow)
            uow.journal.append(act, by, done)
            uow.commit()
        return done

    def _meanwhile(self, act: Act) -> Done | None:
        """The outcome of the same act, when it was still under way as this one began."""
        with self._unit_of_work() as uow:
            return uow.journal.outcome_of(act.id)

    def _permit(self, act: Act, by: UUID, uow: UnitOfWork) -> None:
        for field, text in act.words():
            if self._guard.hides_in(text):
                refuse(Reason.NATIONAL_NUMBER, field)
        if isinstance(act, SetUp | FileConflict):  # what was refused is kept, whoever did it
            return
        _allow(act, by, uow)


def _allow(act: Act, by: UUID, uow: UnitOfWork) -> None:
    """Who works here does what their role may; the approval of a coordinator lifts that."""
    doer = uow.staff.look(by)
    approver = uow.staff.look(act.approved_by) if act.approved_by else None
    if approver and not approver.rules:
        refuse(Reason.NEEDS_COORDINATOR, type(act).__name__)
    needed = _needed(act, uow)
    if not doer.active or max(doer.role, approver.role if approver else doer.role) < needed:
        refuse(Reason.NOT_ALLOWED, type(act).__name__, needed.name)


def _needed(act: Act, uow: UnitOfWork) -> Role:
    """Who may do a step between two loans may undo it."""
    if isinstance(act, Undo) and isinstance(uow.journal.outcome_of(act.of), Prepared | Moved):
        return Prepare.needs
    return act.needs
