"""What proves it: condition, photos, papers, scans, certificates and the journal."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from desk_app.adapters.database.schema import BIG, metadata
from desk_app.adapters.database.types import Id, Moment

condition_report = Table(
    "condition_report",
    metadata,
    Column("id", Id, primary_key=True),
    Column("device_id", Id, ForeignKey("device.id"), nullable=False),
    Column("loan_id", Id, index=True),
    Column("at", Moment, nullable=False),
    Column("parts", Text, nullable=False),
    Column("note", Text, nullable=False),
)

photo = Table(
    "photo",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

condition_photo = Table(
    "condition_photo",
    metadata,
    Column("report_id", Id, ForeignKey("condition_report.id"), primary_key=True),
    Column("position", SmallInteger, primary_key=True),
    Column("sha256", String(64), ForeignKey("photo.sha256"), nullable=False),
)

paper = Table(
    "paper",
    metadata,
    Column("act_id", Id, primary_key=True),
    Column("loan_id", Id, ForeignKey("loan.id"), nullable=False, index=True),
    Column("kind", String(12), nullable=False),
    Column("at", Moment, nullable=False),
    Column("template", Text, nullable=False),
    Column("text_sha256", String(64), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("signature", Text, nullable=False),
    Column("voided_at", Moment),
    Column("translation", String, nullable=False, server_default=""),
    Column("translation_sha256", String(64), nullable=False, server_default=""),
    Column("sealed_by", String(64), nullable=False, server_default=""),
)

scanned_page = Table(
    "scanned_page",
    metadata,
    Column("id", Id, primary_key=True),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("content", LargeBinary, nullable=False),
    Column("at", Moment, nullable=False),
    Column("desk_id", Id, ForeignKey("desk.id"), nullable=False),
    Column("loan_id", Id, ForeignKey("loan.id"), index=True),  # none: waits for a hand match
    Column("page", SmallInteger),
    Column("suggested_id", Id, ForeignKey("loan.id")),
)

certificate = Table(
    "certificate",
    metadata,
    Column("fingerprint", String(64), primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("desk_id", Id, ForeignKey("desk.id")),  # none: the Agency's own
    Column("registered_at", Moment, nullable=False),
    Column("revoked_from", Moment),
    Column("version", Integer, nullable=False),
)

journal = Table(
    "journal",
    metadata,
    Column("position", BIG, primary_key=True, autoincrement=True),
    Column("act_id", Id, nullable=False, unique=True),
    Column("desk_id", Id, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("kind", String(24), nullable=False),
    Column("version", SmallInteger, nullable=False),
    Column("staff_id", Id, nullable=False, index=True),
    Column("approved_by", Id, index=True),
    Column("device_id", Id, index=True),
    Column("loan_id", Id, index=True),
    Column("newcomer_id", Id, index=True),
    Column("undoes", Id, unique=True),
    Column("at_desk", Moment, nullable=False, index=True),
    Column("at_server", Moment, nullable=False, index=True),
    Column("outcome", Text, nullable=False),
    Column("payload_hash", String(64), nullable=False),
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    UniqueConstraint("desk_id", "sequence"),
)

sign_in = Table(
    "sign_in",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("desk_id", Id, nullable=False),
    Column("staff_id", Id),  # none: nobody known
    Column("succeeded", Boolean, nullable=False),
    Column("how", String(12), nullable=False),  # name, badge or approval
    Index("ix_sign_in_staff_id_at", "staff_id", "at"),
)

read_log = Table(
    "read_log",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", Moment, nullable=False, index=True),
    Column("desk_id", Id, nullable=False),
    Column("staff_id", Id, nullable=False),
    Column("newcomer_id", Id, nullable=False, index=True),
)

outbox = Table(  # of a mirror: acts that the server has not heard of yet, in order
    "outbox",
    metadata,
    Column("position", BIG, primary_key=True, autoincrement=True),
    Column("act_id", Id, nullable=False, unique=True),
    Column("staff_id", Id, nullable=False),
    Column("content", LargeBinary, nullable=False),  # the whole act, paper included
)

conflict = Table(  # acts that the server refused after they were done without it
    "conflict",
    metadata,
    Column("act_id", Id, primary_key=True),
    Column("position", Integer, nullable=False),  # in the order of its desk
    Column("kind", String(24), nullable=False),
    Column("version", SmallInteger, nullable=False),
    Column("desk_id", Id, nullable=False),
    Column("staff_id", Id, nullable=False),
    Column("at_desk", Moment, nullable=False),
    Column("arrived_at", Moment, nullable=False),
    Column("device_id", Id),
    Column("loan_id", Id),
    Column("newcomer_id", Id, index=True),
    Column("reason", Text, nullable=False),  # the refusal, as JSON
    Column("content", LargeBinary, nullable=False),  # the whole act, paper included
    Column("settled_how", String(16)),
    Column("settled_at", Moment),
)

act_payload = Table(
    "act_payload",
    metadata,
    Column("act_id", Id, primary_key=True),
    Column("salt", LargeBinary(16), nullable=False),
    Column("payload", LargeBinary, nullable=False),
)

act_subject = Table(
    "act_subject",
    metadata,
    Column("newcomer_id", Id, primary_key=True),
    Column("act_id", Id, primary_key=True),
)
