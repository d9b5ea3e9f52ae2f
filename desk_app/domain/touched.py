"""What another desk did to what lies on the counter: the facts as they are now, and why, said."""

from dataclasses import replace
from uuid import UUID

from desk_app.domain.condition import Accessory
from desk_app.domain.counter import Counter
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import DeviceFound, NewcomerFound
from desk_app.domain.parking import FoundAgain


def things_on(counter: Counter) -> tuple[UUID, ...]:
    """The ids of everything whose facts the counter shows."""
    lent = counter.returning
    device = (counter.device.device.id,) if counter.device else ()
    newcomer = (counter.newcomer.newcomer.id,) if counter.newcomer else ()
    return (*device, *newcomer, *((lent.loan.id, lent.newcomer.id) if lent else ()))


def renewed(counter: Counter, found: FoundAgain, desk: str) -> Counter:
    """The counter with the facts as they are now; ``desk``, if known, is where they changed.

    What went its own way stays in sight, and is nothing that can be lent or taken back.
    """
    return _with_device(_with_newcomer(counter, found.newcomer, desk), found.device, desk)


def _with_newcomer(counter: Counter, found: NewcomerFound | None, desk: str) -> Counter:
    before = counter.newcomer
    if before is None or found is None or found.newcomer.id != before.newcomer.id:
        return counter
    counter = replace(counter, newcomer=found)
    if found.loan is not None and found.loan != before.loan:
        details = (found.loan.tag, desk)
        return counter.refusing(Refused(Reason.GOT_DEVICE_MEANWHILE, "newcomer", details))
    if (found.newcomer, found.loan) != (before.newcomer, before.loan):
        return counter.refusing(Refused(Reason.TOUCHED_MEANWHILE, "newcomer", (desk,)))
    return counter


def _with_device(counter: Counter, found: DeviceFound | None, desk: str) -> Counter:
    before = counter.device
    if before is None or found is None or found == before or found.device.id != before.device.id:
        return counter
    if _loan_of(found) == _loan_of(before):
        kept = tuple(a for a in counter.accessories if a is not Accessory.SIM or found.lendable_sim)
        along = counter.accessories if counter.returning else kept
        changed = Refused(Reason.TOUCHED_MEANWHILE, found.device.tag, (desk,))
        return replace(counter, device=found, accessories=along, notice=changed)
    reason = Reason.LENT_MEANWHILE if found.open_loan else Reason.BACK_MEANWHILE
    seen = replace(found, open_loan=None)  # no return is begun by what another desk did
    notice = Refused(reason, found.device.tag, (desk,))
    return replace(counter, device=seen, part=None, notice=notice)


def _loan_of(found: DeviceFound) -> UUID | None:
    return found.open_loan.loan.id if found.open_loan else None
