"""Papers name their translation and their seal; the certificates that seals are made with."""

import sqlalchemy as sa
from alembic import op

from desk_app.adapters.database import types

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "certificate",
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("desk_id", types.Id(length=16), nullable=True),
        sa.Column("registered_at", types.Moment(timezone=True), nullable=False),
        sa.Column("revoked_from", types.Moment(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name=op.f("fk_certificate_desk_id_desk")),
        sa.PrimaryKeyConstraint("fingerprint", name=op.f("pk_certificate")),
    )
    for name, length in (("translation", None), ("translation_sha256", 64), ("sealed_by", 64)):
        column = sa.Column(name, sa.String(length), nullable=False, server_default="")
        op.add_column("paper", column)


def downgrade():
    for name in ("sealed_by", "translation_sha256", "translation"):
        op.drop_column("paper", name)
    op.drop_table("certificate")
