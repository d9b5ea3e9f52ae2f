"""What each role may do on a server: one line a table, applied again after every migration."""

from dataclasses import dataclass

from sqlalchemy import Connection, text

DESK, COORDINATOR = "leenbalie_desk", "leenbalie_coordinator"


@dataclass(frozen=True, slots=True)
class Rights:
    """What a desk may do to a table beside reading it, and what a coordinator may do beyond that.

    ``UPDATE (a, b)`` is about these columns only. Deleting is for forgetting a person.
    """

    desk: tuple[str, ...] = ()
    coordinator: tuple[str, ...] = ()


LENT = Rights(("INSERT", "UPDATE"))
WRITTEN = Rights(("INSERT",))
RULED = Rights((), ("INSERT", "UPDATE"))
SETTLED = "UPDATE (settled_how, settled_at)"
GRANTS: dict[str, Rights] = {
    "alembic_version": Rights(),
    "site": RULED,
    "desk": RULED,
    "staff": RULED,
    "credential": Rights((), ("INSERT", "UPDATE", "DELETE")),
    "setting": RULED,
    "device": LENT,
    "sim": LENT,
    "newcomer": LENT,
    "course": LENT,
    "enrolment": WRITTEN,
    "loan": LENT,
    "loan_accessory": LENT,
    "condition_report": Rights(("INSERT",), ("UPDATE (note)",)),
    "photo": WRITTEN,
    "condition_photo": WRITTEN,
    "paper": Rights(("INSERT", "UPDATE (voided_at)"), ("DELETE",)),
    "scanned_page": Rights(
        ("INSERT", "UPDATE (loan_id, page, suggested_id)"), ("UPDATE", "DELETE")
    ),
    "certificate": Rights(("INSERT",), ("UPDATE",)),
    "journal": WRITTEN,
    "act_payload": Rights(("INSERT",), ("DELETE",)),
    "act_subject": WRITTEN,
    "sign_in": WRITTEN,
    "read_log": Rights(("INSERT",), ("DELETE",)),
    "outbox": Rights(),  # of a mirror, so not on a server
    "conflict": Rights(("INSERT", SETTLED), ("UPDATE",)),
    "count": Rights(("INSERT", "UPDATE (ended_at)")),
    "count_scan": Rights(("INSERT", "UPDATE (undone_at)")),
    "count_chargers": WRITTEN,
    "explanation": Rights(("INSERT", "UPDATE (done_at)")),
    "day_close": Rights(("INSERT",), ("UPDATE (reopened_at)",)),
    "day_head": WRITTEN,
}
FUNCTIONS = ("unenrol(uuid, uuid)", "drop_scan(uuid)")
MAKE_ROLE = (
    "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{role}') "
    "THEN CREATE ROLE {role} NOLOGIN; END IF; END $$"
)
LOGIN_LINES = (  # what an administrator types to make a login for the desks and a coordinator
    f"CREATE ROLE desk LOGIN PASSWORD '...' IN ROLE {DESK};",
    f"CREATE ROLE coordinator LOGIN PASSWORD '...' IN ROLE {COORDINATOR};",
)
MAKES_ROLES = text("SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user")
ROLES = text("SELECT count(*) FROM pg_roles WHERE rolname IN (:desk, :coordinator)")
SCHEMA = text("SELECT quote_ident(current_schema()), quote_ident(current_database())")


def make_roles(connection: Connection) -> None:
    """Make both group roles unless they are there, and give them their rights."""
    for role in (DESK, COORDINATOR):
        connection.execute(text(MAKE_ROLE.format(role=role)))
    grant(connection)


def has_roles(connection: Connection) -> bool:
    """Tell whether this server knows both group roles."""
    both = {"desk": DESK, "coordinator": COORDINATOR}
    found: int = connection.execute(ROLES, both).scalar_one()
    return found == len(both)


def may_make_roles(connection: Connection) -> bool:
    """Tell whether both group roles are there, or this login may make them."""
    may: bool = connection.execute(MAKES_ROLES).scalar_one()
    return may or has_roles(connection)


def grant(connection: Connection) -> None:
    """Take every right away and give those of the table above; for the owner of the schema."""
    schema, database = connection.execute(SCHEMA).one()
    both = f"{DESK}, {COORDINATOR}"
    statements = [
        f"GRANT CONNECT ON DATABASE {database} TO {both}",
        f"GRANT USAGE ON SCHEMA {schema} TO {both}",
        f"REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM PUBLIC, {both}",
        f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {both}",
        f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {schema} TO {both}",
        *(f"GRANT EXECUTE ON FUNCTION {schema}.{f} TO {both}" for f in FUNCTIONS),
    ]
    for table, rights in GRANTS.items():
        statements += [f"GRANT {r} ON {schema}.{table} TO {both}" for r in rights.desk]
        more = rights.coordinator
        statements += [f"GRANT {r} ON {schema}.{table} TO {COORDINATOR}" for r in more]
    for statement in statements:
        connection.execute(text(statement))
