"""What is counted and closed: counts, their scans, what explains them, and closed days."""

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from desk_app.adapters.database.schema import metadata
from desk_app.adapters.database.types import Id, Moment

GOING_ON = text("ended_at IS NULL AND joined IS NULL")

count = Table(
    "count",
    metadata,
    Column("id", Id, primary_key=True),
    Column("site_id", Id, ForeignKey("site.id"), nullable=False),
    Column("kind", String(12), nullable=False),
    Column("begun_at", Moment, nullable=False),
    Column("desk_id", Id, nullable=False),
    Column("joined", Id),  # the count that was open here before
    Column("ended_at", Moment),
    Index(
        "uq_count_open_site_id",
        "site_id",
        unique=True,
        sqlite_where=GOING_ON,
        postgresql_where=GOING_ON,
    ),
)

count_scan = Table(  # who and when stands in the journal
    "count_scan",
    metadata,
    Column("act_id", Id, primary_key=True),
    Column("count_id", Id, ForeignKey("count.id"), nullable=False),
    Column("storage", Text, nullable=False),
    Column("code", String(25), nullable=False),
    Column("device_id", Id),
    Column("sim_id", Id),
    Column("undone_at", Moment),
    Index("ix_count_scan_count_id_code", "count_id", "code"),
    Index("ix_count_scan_count_id_device_id", "count_id", "device_id", "storage", "undone_at"),
)

count_chargers = Table(
    "count_chargers",
    metadata,
    Column("act_id", Id, primary_key=True),
    Column("count_id", Id, ForeignKey("count.id"), nullable=False, index=True),
    Column("storage", Text, nullable=False),
    Column("quantity", Integer, nullable=False),
)

explanation = Table(
    "explanation",
    metadata,
    Column("act_id", Id, primary_key=True),
    Column("count_id", Id, ForeignKey("count.id"), nullable=False, index=True),
    Column("code", String(25), nullable=False),
    Column("device_id", Id),
    Column("sim_id", Id),
    Column("bucket", String(16), nullable=False),
    Column("remedy", String(16)),
    Column("cause", String(16)),
    Column("note", Text, nullable=False),
    Column("follow_up", Id),
    Column("done_at", Moment),  # seen to
)

day_close = Table(
    "day_close",
    metadata,
    Column("act_id", Id, primary_key=True),
    Column("site_id", Id, ForeignKey("site.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("day", Date, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("previous", String(64), nullable=False),
    Column("report", LargeBinary, nullable=False),  # JSON; ``hash`` is over these bytes
    Column("count_id", Id, ForeignKey("count.id")),
    Column("second_id", Id),
    Column("paper", LargeBinary, nullable=False),
    Column("paper_sha256", String(64), nullable=False),
    Column("sealed_by", String(64), nullable=False),
    Column("reopened_at", Moment),
    UniqueConstraint("site_id", "number"),
)

day_head = Table(  # up to where the journal of each desk belongs to a closed day
    "day_head",
    metadata,
    Column("close_id", Id, ForeignKey("day_close.act_id"), primary_key=True),
    Column("desk_id", Id, primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
)
