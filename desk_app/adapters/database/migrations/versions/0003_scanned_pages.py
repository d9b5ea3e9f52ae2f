"""Pages of signed paper that were scanned; without a loan they wait for a hand match."""

import sqlalchemy as sa
from alembic import op

from desk_app.adapters.database import types

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "scanned_page",
        sa.Column("id", types.Id(length=16), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("at", types.Moment(timezone=True), nullable=False),
        sa.Column("desk_id", types.Id(length=16), nullable=False),
        sa.Column("loan_id", types.Id(length=16), nullable=True),
        sa.Column("page", sa.SmallInteger(), nullable=True),
        sa.Column("suggested_id", types.Id(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["desk_id"], ["desk.id"], name=op.f("fk_scanned_page_desk_id_desk")
        ),
        sa.ForeignKeyConstraint(
            ["loan_id"], ["loan.id"], name=op.f("fk_scanned_page_loan_id_loan")
        ),
        sa.ForeignKeyConstraint(
            ["suggested_id"], ["loan.id"], name=op.f("fk_scanned_page_suggested_id_loan")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scanned_page")),
        sa.UniqueConstraint("sha256", name=op.f("uq_scanned_page_sha256")),
    )
    op.create_index(op.f("ix_scanned_page_loan_id"), "scanned_page", ["loan_id"], unique=False)


def downgrade():
    op.drop_index(op.f("ix_scanned_page_loan_id"), table_name="scanned_page")
    op.drop_table("scanned_page")
