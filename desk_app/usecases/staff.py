"""Accounts of staff: added, edited, made inactive; nobody is deleted, a coordinator remains."""

from uuid import UUID

from desk_app.domain.credentials import Credential, CredentialChange
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.outcomes import Saved
from desk_app.domain.staff_acts import SaveStaff
from desk_app.usecases.ports import UnitOfWork


def save_staff(act: SaveStaff, uow: UnitOfWork) -> Saved:
    """Add or edit a member of staff, with what they are recognised by."""
    uow.credentials.lock_coordinators()
    staff = act.staff.checked()
    if staff.version == 0:
        uow.staff.add([staff])
    else:
        uow.staff.save(staff)
    recognise(staff.id, act.credential, uow)
    _keep_a_coordinator(uow)
    return Saved(id=staff.id)


def recognise(staff_id: UUID, change: CredentialChange, uow: UnitOfWork) -> None:
    """Write what changes of a credential; a badge alone is none: it goes with a PIN."""
    wished = change.told()
    if wished == CredentialChange():
        return
    former = uow.credentials.get(staff_id)
    pin = wished.pin or (former.pin if former else "")
    if not pin:
        refuse(Reason.EMPTY, "pin")
    badge = wished.badge if wished.badge is not None else (former.badge if former else None)
    uow.credentials.save(Credential(staff_id, pin, badge or None))


def _keep_a_coordinator(uow: UnitOfWork) -> None:
    """Somebody can always rule here, also once PINs are asked."""
    left = uow.credentials.coordinators()
    if not left.active:
        refuse(Reason.LAST_COORDINATOR, "staff")
    if left.anybody and not left.with_pin:
        refuse(Reason.LAST_COORDINATOR, "pin")
