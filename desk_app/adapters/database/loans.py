"""The loans in the database, and who has what."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import BindParameter, Connection, bindparam, insert, select, update

from desk_app.adapters.database import rows
from desk_app.adapters.database.conflicts import conflicts_refused
from desk_app.adapters.database.tables import desk, device, loan, loan_accessory, newcomer
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.loans import Loan

KEY: BindParameter[UUID] = bindparam("key")
GET = select(loan).where(loan.c.id == KEY).with_for_update()
ACCESSORIES = select(loan_accessory).where(loan_accessory.c.loan_id == KEY)
OUT = (
    select(loan.c.number, loan.c.started_at, desk.c.name, newcomer.c.client_number)
    .add_columns(newcomer.c.given_name, newcomer.c.family_name)
    .join(desk, desk.c.id == loan.c.desk_id)
    .join(newcomer, newcomer.c.id == loan.c.newcomer_id)
    .where(loan.c.device_id == KEY, loan.c.ended_at.is_(None))
)
HAS_ONE = (
    select(loan.c.number, device.c.tag)
    .join(device, device.c.id == loan.c.device_id)
    .where(loan.c.newcomer_id == KEY, loan.c.ended_at.is_(None))
    .limit(1)
)
SIM_OUT = select(loan.c.id).where(loan.c.sim_id == KEY, loan.c.ended_at.is_(None))
UPDATE = update(loan).where(loan.c.id == KEY, loan.c.version == bindparam("former"))
UPDATE_ACCESSORY = update(loan_accessory).where(
    loan_accessory.c.loan_id == KEY, loan_accessory.c.accessory == bindparam("which")
)
INSERT, INSERT_ACCESSORY = insert(loan), insert(loan_accessory)


class SqlLoans:
    """The loans inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, thing_id: UUID) -> Loan:
        row = self._connection.execute(GET, {"key": thing_id}).one_or_none()
        if row is None:
            refuse(Reason.UNKNOWN, "loan")
        return rows.loan(row, self._connection.execute(ACCESSORIES, {"key": thing_id}).all())

    def has(self, thing_id: UUID) -> bool:
        return self._connection.execute(GET, {"key": thing_id}).one_or_none() is not None

    def add(self, things: Sequence[Loan]) -> None:
        if not things:
            return
        accessories = [
            {"loan_id": a_loan.id, "accessory": lent.accessory.value, "back_at": lent.back_at}
            for a_loan in things
            for lent in a_loan.accessories
        ]
        with conflicts_refused():
            self._connection.execute(INSERT, [_values(a_loan) for a_loan in things])
            if accessories:
                self._connection.execute(INSERT_ACCESSORY, accessories)

    def save(self, thing: Loan) -> None:
        values = _values(thing) | {"key": thing.id, "former": thing.version}
        with conflicts_refused():
            changed = self._connection.execute(UPDATE, values).rowcount
        if not changed:
            refuse(Reason.CHANGED_MEANWHILE, "loan")
        if thing.accessories:
            self._connection.execute(
                UPDATE_ACCESSORY,
                [
                    {"key": thing.id, "which": lent.accessory.value, "back_at": lent.back_at}
                    for lent in thing.accessories
                ],
            )

    def refuse_if_out(self, device_id: UUID, tag: str) -> None:
        row = self._connection.execute(OUT, {"key": device_id}).one_or_none()
        if row is not None:
            who = row.client_number or f"{row.given_name} {row.family_name}".strip()
            refuse(Reason.ALREADY_LENT, tag, row.number, who, row.name, row.started_at.isoformat())

    def has_sim_out(self, sim_id: UUID) -> bool:
        return self._connection.execute(SIM_OUT, {"key": sim_id}).first() is not None

    def refuse_if_has_one(self, newcomer_id: UUID) -> None:
        row = self._connection.execute(HAS_ONE, {"key": newcomer_id}).one_or_none()
        if row is not None:
            refuse(Reason.HAS_OPEN_LOAN, "newcomer", row.number, row.tag)


def _values(a_loan: Loan) -> dict[str, object]:
    return {
        "id": a_loan.id,
        "number": a_loan.number,
        "device_id": a_loan.device_id,
        "newcomer_id": a_loan.newcomer_id,
        "course_id": a_loan.course_id,
        "desk_id": a_loan.desk_id,
        "sim_id": a_loan.sim_id,
        "report_id": a_loan.report_id,
        "started_at": a_loan.started_at,
        "due_date": a_loan.due_date,
        "awaits_paper": a_loan.awaits_paper,
        "ended_at": a_loan.ended_at,
        "ended_how": a_loan.ended_how.value if a_loan.ended_how else None,
        "version": a_loan.version + 1,
    }
