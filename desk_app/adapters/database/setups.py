"""Who and where a database can be worked with, and by which rules."""

from sqlalchemy import Connection, select

from desk_app.adapters.database import rows
from desk_app.adapters.database.payload import decode_rules
from desk_app.adapters.database.tables import credential, desk, setting, site, staff
from desk_app.domain.settings import Rules
from desk_app.usecases.reads import Setup

SITES = select(site).order_by(site.c.name, site.c.id)
DESKS = select(desk).order_by(desk.c.name, desk.c.id)
STAFF = select(staff).order_by(staff.c.name, staff.c.id)
WITH_PIN = select(credential.c.staff_id)
RULES = select(setting.c.value).where(setting.c.name == "rules")


def read_setup(connection: Connection) -> Setup:
    """All of it; the usual rules where none were set."""
    rules = connection.execute(RULES).scalar()
    return Setup(
        sites=tuple(map(rows.site, connection.execute(SITES))),
        desks=tuple(map(rows.desk, connection.execute(DESKS))),
        staff=tuple(map(rows.staff, connection.execute(STAFF))),
        rules=decode_rules(rules) if rules else Rules(),
        with_pin=frozenset(connection.execute(WITH_PIN).scalars()),
    )
