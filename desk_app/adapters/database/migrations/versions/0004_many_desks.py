"""Many desks: credentials, sign-ins, the read log, the outbox, the conflict inbox, and notices."""

import sqlalchemy as sa
from alembic import op

from desk_app.adapters.database import types

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NO_UPDATE, NO_DELETE = ("sign_in", "read_log"), ("sign_in", "conflict")
INDEXED = ("at_server", "loan_id", "at_desk", "staff_id", "approved_by")  # of the journal
TABLES = ("credential", "sign_in", "read_log", "outbox", "conflict")
NOTICE = (
    "json_build_object('position', NEW.position, 'act', NEW.act_id, 'desk', NEW.desk_id, "
    "'kind', NEW.kind, 'device', NEW.device_id, 'loan', NEW.loan_id, "
    "'newcomer', NEW.newcomer_id)::text"
)
POSTGRESQL = (
    "CREATE FUNCTION kept() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION '% is only added to', TG_TABLE_NAME; END $$",
    "CREATE FUNCTION journal_notify() RETURNS trigger LANGUAGE plpgsql AS "
    f"$$ BEGIN PERFORM pg_notify('leenbalie', {NOTICE}); RETURN NULL; END $$",
    "CREATE TRIGGER journal_notify AFTER INSERT ON journal "
    "FOR EACH ROW EXECUTE FUNCTION journal_notify()",
)
# A desk may delete nothing. These two do it for its undo and for a page that is no agreement.
FUNCTIONS = (
    ("unenrol(of_course uuid, of_newcomer uuid)",
     "DELETE FROM {schema}.enrolment e WHERE e.course_id = of_course "
     "AND e.newcomer_id = of_newcomer AND EXISTS (SELECT 1 FROM {schema}.loan l "
     "WHERE l.course_id = of_course AND l.newcomer_id = of_newcomer "
     "AND l.ended_how = 'cancelled')"),
    ("drop_scan(of_page uuid)",
     "DELETE FROM {schema}.scanned_page p WHERE p.id = of_page AND p.loan_id IS NULL"),
)  # fmt: skip
OLDEST_WRITER = "INSERT INTO setting VALUES ('oldest_writer', '1.0.0')"


def upgrade():
    op.add_column(
        "staff", sa.Column("active", sa.Boolean(), server_default=sa.true(), nullable=False)
    )
    op.add_column("staff", sa.Column("version", sa.Integer(), server_default="1", nullable=False))
    op.create_table(
        "credential",
        sa.Column("staff_id", types.Id(length=16), nullable=False),
        sa.Column("pin", sa.Text(), nullable=False),
        sa.Column("badge", sa.String(length=64), nullable=True),
        sa.Column("changed_at", types.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_credential_staff_id_staff")
        ),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_credential")),
        sa.UniqueConstraint("badge", name=op.f("uq_credential_badge")),
    )
    _create_records()
    _create_conflicts()
    for column in INDEXED:
        op.create_index(op.f(f"ix_journal_{column}"), "journal", [column], unique=False)
    keep = _sqlite_keeps if op.get_bind().dialect.name == "sqlite" else _postgresql_keeps
    for statement in keep():
        op.execute(statement)
    op.execute(OLDEST_WRITER)


def _create_records():
    op.create_table(
        "sign_in",
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("at", types.Moment(timezone=True), nullable=False),
        sa.Column("desk_id", types.Id(length=16), nullable=False),
        sa.Column("staff_id", types.Id(length=16), nullable=True),
        sa.Column("succeeded", sa.Boolean(), nullable=False),
        sa.Column("how", sa.String(length=12), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in")),
    )
    op.create_index("ix_sign_in_staff_id_at", "sign_in", ["staff_id", "at"], unique=False)
    op.create_table(
        "read_log",
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("at", types.Moment(timezone=True), nullable=False),
        sa.Column("desk_id", types.Id(length=16), nullable=False),
        sa.Column("staff_id", types.Id(length=16), nullable=False),
        sa.Column("newcomer_id", types.Id(length=16), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_read_log")),
    )
    op.create_index(op.f("ix_read_log_at"), "read_log", ["at"], unique=False)
    op.create_index(op.f("ix_read_log_newcomer_id"), "read_log", ["newcomer_id"], unique=False)


def _create_conflicts():
    op.create_table(
        "outbox",
        sa.Column("position", BIG, autoincrement=True, nullable=False),
        sa.Column("act_id", types.Id(length=16), nullable=False),
        sa.Column("staff_id", types.Id(length=16), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_outbox")),
        sa.UniqueConstraint("act_id", name=op.f("uq_outbox_act_id")),
    )
    op.create_table(
        "conflict",
        sa.Column("act_id", types.Id(length=16), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("version", sa.SmallInteger(), nullable=False),
        sa.Column("desk_id", types.Id(length=16), nullable=False),
        sa.Column("staff_id", types.Id(length=16), nullable=False),
        sa.Column("at_desk", types.Moment(timezone=True), nullable=False),
        sa.Column("arrived_at", types.Moment(timezone=True), nullable=False),
        sa.Column("device_id", types.Id(length=16), nullable=True),
        sa.Column("loan_id", types.Id(length=16), nullable=True),
        sa.Column("newcomer_id", types.Id(length=16), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("settled_how", sa.String(length=16), nullable=True),
        sa.Column("settled_at", types.Moment(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("act_id", name=op.f("pk_conflict")),
    )
    op.create_index(op.f("ix_conflict_newcomer_id"), "conflict", ["newcomer_id"], unique=False)


def _sqlite_keeps():
    for verb, tables in (("UPDATE", NO_UPDATE), ("DELETE", NO_DELETE)):
        for table in tables:
            yield (
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} BEGIN "
                f"SELECT RAISE(ABORT, '{table} is only added to'); END"
            )


def _postgresql_keeps():
    yield from POSTGRESQL
    schema = op.get_bind().exec_driver_sql("SELECT quote_ident(current_schema())").scalar()
    for head, body in FUNCTIONS:
        yield (
            f"CREATE FUNCTION {head} RETURNS void LANGUAGE sql SECURITY DEFINER "
            f"SET search_path = pg_catalog, pg_temp AS $$ {body.format(schema=schema)} $$"
        )
        yield f"REVOKE EXECUTE ON FUNCTION {head} FROM PUBLIC"
    for table in dict.fromkeys((*NO_UPDATE, *NO_DELETE)):
        verbs = [
            *(["UPDATE"] if table in NO_UPDATE else []),
            *(["DELETE", "TRUNCATE"] if table in NO_DELETE else []),
        ]
        yield (
            f"CREATE TRIGGER {table}_kept BEFORE {' OR '.join(verbs)} ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION kept()"
        )


def downgrade():
    op.execute("DELETE FROM setting WHERE name = 'oldest_writer'")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER journal_notify ON journal")
        op.execute("DROP FUNCTION journal_notify")
        for head, _ in FUNCTIONS:
            op.execute(f"DROP FUNCTION {head}")
    for column in reversed(INDEXED):
        op.drop_index(op.f(f"ix_journal_{column}"), table_name="journal")
    for table in reversed(TABLES):
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION kept")
    for column in ("version", "active"):
        op.drop_column("staff", column)
