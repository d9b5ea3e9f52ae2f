"""The first schema."""

import sqlalchemy as sa
from alembic import op

from desk_app.adapters.database import types

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "act_subject",
    "act_payload",
    "journal",
    "paper",
    "condition_photo",
    "photo",
    "condition_report",
    "loan_accessory",
    "loan",
    "enrolment",
    "course",
    "newcomer",
    "sim",
    "device",
    "setting",
    "staff",
    "desk",
    "site",
)
SQLITE = (
    "CREATE VIRTUAL TABLE newcomer_search USING fts5("
    "search_key, content='newcomer', content_rowid='row', prefix='1 2 3')",
    "CREATE TRIGGER newcomer_search_insert AFTER INSERT ON newcomer BEGIN "
    "INSERT INTO newcomer_search(rowid, search_key) VALUES (new.row, new.search_key); END",
    "CREATE TRIGGER newcomer_search_update AFTER UPDATE OF search_key ON newcomer BEGIN "
    "INSERT INTO newcomer_search(newcomer_search, rowid, search_key) "
    "VALUES ('delete', old.row, old.search_key); "
    "INSERT INTO newcomer_search(rowid, search_key) VALUES (new.row, new.search_key); END",
    "CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN "
    "SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN "
    "SELECT RAISE(ABORT, 'the journal is append-only'); END",
)
POSTGRESQL = (
    "CREATE EXTENSION IF NOT EXISTS pg_trgm",
    "CREATE INDEX newcomer_search ON newcomer USING gin (search_key gin_trgm_ops)",
    "CREATE FUNCTION journal_append_only() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$",
    "CREATE TRIGGER journal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal "
    "FOR EACH STATEMENT EXECUTE FUNCTION journal_append_only()",
)


def upgrade():
    op.create_table(
        "act_payload",
        sa.Column("act_id", types.Id(length=16), nullable=False),
        sa.Column("salt", sa.LargeBinary(length=16), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("act_id", name=op.f("pk_act_payload")),
    )
    op.create_table(
        "act_subject",
        sa.Column("newcomer_id", types.Id(length=16), nullable=False),
        sa.Column("act_id", types.Id(length=16), nullable=False),
        sa.PrimaryKeyConstraint("newcomer_id", "act_id", name=op.f("pk_act_subject")),
    )
    op.create_table(
        "journal",
        sa.Column(
            "position",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("act_id", types.Id(length=16), nullable=False),
        sa.Column("desk_id", types.Id(length=16), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("version", sa.SmallInteger(), nullable=False),
        sa.Column("staff_id", types.Id(length=16), nullable=False),
        sa.Column("approved_by", types.Id(length=16), nullable=True),
        sa.Column("device_id", types.Id(length=16), nullable=True),
        sa.Column("loan_id", types.Id(length=16), nullable=True),
        sa.Column("newcomer_id", types.Id(length=16), nullable=True),
        sa.Column("undoes", types.Id(length=16), nullable=True),
        sa.Column("at_desk", types.Moment(timezone=True), nullable=False),
        sa.Column("at_server", types.Moment(timezone=True), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("payload_hash", sa.String(length=64), nullable=False),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_journal")),
        sa.UniqueConstraint("act_id", name=op.f("uq_journal_act_id")),
        sa.UniqueConstraint("desk_id", "sequence", name=op.f("uq_journal_desk_id_sequence")),
        sa.UniqueConstraint("undoes", name=op.f("uq_journal_undoes")),
    )
    op.create_index(op.f("ix_journal_device_id"), "journal", ["device_id"], unique=False)
    op.create_index(op.f("ix_journal_newcomer_id"), "journal", ["newcomer_id"], unique=False)
    op.create_table(
        "newcomer",
        sa.Column(
            "row",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("client_number", sa.String(length=8), nullable=True),
        sa.Column("family_name", sa.Text(), nullable=False),
        sa.Column("given_name", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("search_key", types.KEY, nullable=False),
        sa.Column("forgotten_at", types.Moment(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("row", name=op.f("pk_newcomer")),
        sa.UniqueConstraint("client_number", name=op.f("uq_newcomer_client_number")),
        sa.UniqueConstraint("id", name=op.f("uq_newcomer_id")),
    )
    op.create_index(op.f("ix_newcomer_search_key"), "newcomer", ["search_key"], unique=False)
    op.create_table(
        "photo",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_photo")),
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )
    op.create_table(
        "site",
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
        sa.UniqueConstraint("code", name=op.f("uq_site_code")),
    )
    op.create_table(
        "staff",
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.SmallInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
    )
    op.create_table(
        "course",
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("contact_language", sa.Text(), nullable=False),
        sa.Column("format", sa.String(length=16), nullable=False),
        sa.Column("first_lesson", sa.Date(), nullable=False),
        sa.Column("last_lesson", sa.Date(), nullable=False),
        sa.Column("site_id", types.Id(length=16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_course_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_course")),
        sa.UniqueConstraint("code", name=op.f("uq_course_code")),
    )
    op.create_table(
        "desk",
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("site_id", types.Id(length=16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_desk_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk")),
    )
    op.create_table(
        "device",
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("tag", sa.String(length=12), nullable=False),
        sa.Column("serial", sa.String(length=32), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("site_id", types.Id(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("place", sa.String(length=16), nullable=False),
        sa.Column("at_site_id", types.Id(length=16), nullable=True),
        sa.Column("report_id", types.Id(length=16), nullable=True),
        sa.Column("update_until", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["at_site_id"], ["site.id"], name=op.f("fk_device_at_site_id")),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_device_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_device")),
        sa.UniqueConstraint("serial", name=op.f("uq_device_serial")),
        sa.UniqueConstraint("tag", name=op.f("uq_device_tag")),
    )
    op.create_index(op.f("ix_device_state"), "device", ["state"], unique=False)
    op.create_table(
        "condition_report",
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("device_id", types.Id(length=16), nullable=False),
        sa.Column("loan_id", types.Id(length=16), nullable=True),
        sa.Column("at", types.Moment(timezone=True), nullable=False),
        sa.Column("parts", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["device_id"], ["device.id"], name=op.f("fk_condition_report_device_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_condition_report")),
    )
    op.create_index(
        op.f("ix_condition_report_loan_id"), "condition_report", ["loan_id"], unique=False
    )
    op.create_table(
        "enrolment",
        sa.Column("course_id", types.Id(length=16), nullable=False),
        sa.Column("newcomer_id", types.Id(length=16), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_enrolment_course_id")),
        sa.ForeignKeyConstraint(
            ["newcomer_id"], ["newcomer.id"], name=op.f("fk_enrolment_newcomer_id")
        ),
        sa.PrimaryKeyConstraint("course_id", "newcomer_id", name=op.f("pk_enrolment")),
    )
    op.create_index(op.f("ix_enrolment_newcomer_id"), "enrolment", ["newcomer_id"], unique=False)
    op.create_table(
        "sim",
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("iccid", sa.String(length=20), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("device_id", types.Id(length=16), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"], name=op.f("fk_sim_device_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sim")),
        sa.UniqueConstraint("device_id", name=op.f("uq_sim_device_id")),
        sa.UniqueConstraint("iccid", name=op.f("uq_sim_iccid")),
    )
    op.create_table(
        "condition_photo",
        sa.Column("report_id", types.Id(length=16), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"], ["condition_report.id"], name=op.f("fk_condition_photo_report_id")
        ),
        sa.ForeignKeyConstraint(
            ["sha256"], ["photo.sha256"], name=op.f("fk_condition_photo_sha256")
        ),
        sa.PrimaryKeyConstraint("report_id", "position", name=op.f("pk_condition_photo")),
    )
    op.create_table(
        "loan",
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("number", sa.String(length=12), nullable=False),
        sa.Column("device_id", types.Id(length=16), nullable=False),
        sa.Column("newcomer_id", types.Id(length=16), nullable=False),
        sa.Column("course_id", types.Id(length=16), nullable=False),
        sa.Column("desk_id", types.Id(length=16), nullable=False),
        sa.Column("sim_id", types.Id(length=16), nullable=True),
        sa.Column("report_id", types.Id(length=16), nullable=True),
        sa.Column("started_at", types.Moment(timezone=True), nullable=False),
        sa.Column("due_date", sa.Date(), nullable=False),
        sa.Column("awaits_paper", sa.Boolean(), nullable=False),
        sa.Column("ended_at", types.Moment(timezone=True), nullable=True),
        sa.Column("ended_how", sa.String(length=12), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_loan_course_id")),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name=op.f("fk_loan_desk_id")),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"], name=op.f("fk_loan_device_id")),
        sa.ForeignKeyConstraint(["newcomer_id"], ["newcomer.id"], name=op.f("fk_loan_newcomer_id")),
        sa.ForeignKeyConstraint(["sim_id"], ["sim.id"], name=op.f("fk_loan_sim_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan")),
        sa.UniqueConstraint("number", name=op.f("uq_loan_number")),
    )
    op.create_index(
        "ix_loan_awaits_paper",
        "loan",
        ["started_at"],
        unique=False,
        sqlite_where=sa.text("awaits_paper"),
        postgresql_where=sa.text("awaits_paper"),
    )
    op.create_index(op.f("ix_loan_device_id"), "loan", ["device_id"], unique=False)
    op.create_index(op.f("ix_loan_newcomer_id"), "loan", ["newcomer_id"], unique=False)
    op.create_index(
        "ix_loan_open_due_date",
        "loan",
        ["due_date"],
        unique=False,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index(
        "ix_loan_open_newcomer",
        "loan",
        ["newcomer_id"],
        unique=False,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index(op.f("ix_loan_started_at"), "loan", ["started_at"], unique=False)
    op.create_index(
        "uq_loan_open_device",
        "loan",
        ["device_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index(
        "uq_loan_open_sim",
        "loan",
        ["sim_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_table(
        "loan_accessory",
        sa.Column("loan_id", types.Id(length=16), nullable=False),
        sa.Column("accessory", sa.String(length=12), nullable=False),
        sa.Column("back_at", types.Moment(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_loan_accessory_loan_id")),
        sa.PrimaryKeyConstraint("loan_id", "accessory", name=op.f("pk_loan_accessory")),
    )
    op.create_table(
        "paper",
        sa.Column("act_id", types.Id(length=16), nullable=False),
        sa.Column("loan_id", types.Id(length=16), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("at", types.Moment(timezone=True), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("text_sha256", sa.String(length=64), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.Column("voided_at", types.Moment(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_paper_loan_id")),
        sa.PrimaryKeyConstraint("act_id", name=op.f("pk_paper")),
    )
    op.create_index(op.f("ix_paper_loan_id"), "paper", ["loan_id"], unique=False)
    for statement in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL:
        op.execute(statement)


def downgrade():
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE newcomer_search")
    for table in TABLES:
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION journal_append_only")
