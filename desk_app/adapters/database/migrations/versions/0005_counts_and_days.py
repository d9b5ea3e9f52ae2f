"""Counts with their scans and explanations, and closed days with the heads of the journal."""

import sqlalchemy as sa
from alembic import op

from desk_app.adapters.database import types

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

ID = types.Id(length=16)
MOMENT = types.Moment(timezone=True)
GOING_ON = sa.text("ended_at IS NULL AND joined IS NULL")
TABLES = ("count", "count_scan", "count_chargers", "explanation", "day_close", "day_head")
KEPT = ("day_close", "day_head")


def upgrade():
    op.create_table(
        "count",
        sa.Column("id", ID, nullable=False),
        sa.Column("site_id", ID, nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("begun_at", MOMENT, nullable=False),
        sa.Column("desk_id", ID, nullable=False),
        sa.Column("joined", ID, nullable=True),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_count_site_id_site")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_count")),
    )
    op.create_index(
        "uq_count_open_site_id",
        "count",
        ["site_id"],
        unique=True,
        sqlite_where=GOING_ON,
        postgresql_where=GOING_ON,
    )
    _create_scans()
    _create_explanations()
    _create_days()
    for statement in _kept():
        op.execute(statement)


def _create_scans():
    op.create_table(
        "count_scan",
        sa.Column("act_id", ID, nullable=False),
        sa.Column("count_id", ID, nullable=False),
        sa.Column("storage", sa.Text(), nullable=False),
        sa.Column("code", sa.String(length=25), nullable=False),
        sa.Column("device_id", ID, nullable=True),
        sa.Column("sim_id", ID, nullable=True),
        sa.Column("undone_at", MOMENT, nullable=True),
        _of_count("count_scan"),
        sa.PrimaryKeyConstraint("act_id", name=op.f("pk_count_scan")),
    )
    op.create_index("ix_count_scan_count_id_code", "count_scan", ["count_id", "code"])
    by_device = ["count_id", "device_id", "storage", "undone_at"]
    op.create_index("ix_count_scan_count_id_device_id", "count_scan", by_device)
    op.create_table(
        "count_chargers",
        sa.Column("act_id", ID, nullable=False),
        sa.Column("count_id", ID, nullable=False),
        sa.Column("storage", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        _of_count("count_chargers"),
        sa.PrimaryKeyConstraint("act_id", name=op.f("pk_count_chargers")),
    )
    op.create_index(op.f("ix_count_chargers_count_id"), "count_chargers", ["count_id"])


def _create_explanations():
    op.create_table(
        "explanation",
        sa.Column("act_id", ID, nullable=False),
        sa.Column("count_id", ID, nullable=False),
        sa.Column("code", sa.String(length=25), nullable=False),
        sa.Column("device_id", ID, nullable=True),
        sa.Column("sim_id", ID, nullable=True),
        sa.Column("bucket", sa.String(length=16), nullable=False),
        sa.Column("remedy", sa.String(length=16), nullable=True),
        sa.Column("cause", sa.String(length=16), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("follow_up", ID, nullable=True),
        sa.Column("done_at", MOMENT, nullable=True),
        _of_count("explanation"),
        sa.PrimaryKeyConstraint("act_id", name=op.f("pk_explanation")),
    )
    op.create_index(op.f("ix_explanation_count_id"), "explanation", ["count_id"])


def _create_days():
    op.create_table(
        "day_close",
        sa.Column("act_id", ID, nullable=False),
        sa.Column("site_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("report", sa.LargeBinary(), nullable=False),
        sa.Column("count_id", ID, nullable=True),
        sa.Column("second_id", ID, nullable=True),
        sa.Column("paper", sa.LargeBinary(), nullable=False),
        sa.Column("paper_sha256", sa.String(length=64), nullable=False),
        sa.Column("sealed_by", sa.String(length=64), nullable=False),
        sa.Column("reopened_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_day_close_site_id_site")),
        _of_count("day_close"),
        sa.PrimaryKeyConstraint("act_id", name=op.f("pk_day_close")),
        sa.UniqueConstraint("site_id", "number", name=op.f("uq_day_close_site_id_number")),
    )
    op.create_table(
        "day_head",
        sa.Column("close_id", ID, nullable=False),
        sa.Column("desk_id", ID, nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["close_id"], ["day_close.act_id"], name=op.f("fk_day_head_close_id_day_close")
        ),
        sa.PrimaryKeyConstraint("close_id", "desk_id", name=op.f("pk_day_head")),
    )


def _of_count(table):
    name = op.f(f"fk_{table}_count_id_count")
    return sa.ForeignKeyConstraint(["count_id"], ["count.id"], name=name)


def _kept():
    for table in KEPT:
        if op.get_bind().dialect.name == "sqlite":
            yield (
                f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} BEGIN "
                f"SELECT RAISE(ABORT, '{table} is only added to'); END"
            )
        else:
            yield (
                f"CREATE TRIGGER {table}_kept BEFORE DELETE OR TRUNCATE ON {table} "
                "FOR EACH STATEMENT EXECUTE FUNCTION kept()"
            )


def downgrade():
    for table in reversed(TABLES):
        op.drop_table(table)
