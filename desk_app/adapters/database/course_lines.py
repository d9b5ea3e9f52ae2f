"""Who follows a course, and the device each has on loan."""

from uuid import UUID

from sqlalchemy import Connection, func, select

from desk_app.adapters.database.lists import OPEN_LOAN
from desk_app.adapters.database.lookups import KEY
from desk_app.adapters.database.tables import device, enrolment, loan, newcomer
from desk_app.domain.handouts import CourseLine

LINES = (
    select(
        newcomer.c.client_number,
        newcomer.c.given_name,
        newcomer.c.family_name,
        func.min(device.c.tag).label("tag"),  # whoever has two shows the first
    )
    .join(enrolment, enrolment.c.newcomer_id == newcomer.c.id)
    .outerjoin(loan, (loan.c.newcomer_id == newcomer.c.id) & loan.c.ended_at.is_(None))
    .outerjoin(device, OPEN_LOAN)
    .where(enrolment.c.course_id == KEY, newcomer.c.forgotten_at.is_(None))
    .group_by(newcomer.c.row)
    .order_by(newcomer.c.search_key, newcomer.c.row)
)


def find_lines(connection: Connection, course_id: UUID) -> tuple[CourseLine, ...]:
    """In the order of their names."""
    rows = connection.execute(LINES, {"key": course_id})
    return tuple(
        CourseLine(
            row.client_number or "", f"{row.given_name} {row.family_name}".strip(), row.tag or ""
        )
        for row in rows
    )
