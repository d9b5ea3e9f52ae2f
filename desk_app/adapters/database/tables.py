"""The schema, the same on SQLite and PostgreSQL."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from desk_app.adapters.database.types import KEY, Id, Moment

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
BIG = BigInteger().with_variant(Integer, "sqlite")
OPEN = text("ended_at IS NULL")


def _open(name: str, *columns: str, unique: bool = False) -> Index:
    return Index(name, *columns, unique=unique, sqlite_where=OPEN, postgresql_where=OPEN)


site = Table(
    "site",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", String(8), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    *(Column(name, Text, nullable=False, server_default="") for name in ("address", "phone")),
)

desk = Table(
    "desk",
    metadata,
    Column("id", Id, primary_key=True),
    Column("site_id", Id, ForeignKey("site.id"), nullable=False),
    Column("name", Text, nullable=False),
)

staff = Table(
    "staff",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", SmallInteger, nullable=False),
)

setting = Table(
    "setting",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)

device = Table(
    "device",
    metadata,
    Column("id", Id, primary_key=True),
    Column("tag", String(12), nullable=False, unique=True),
    Column("serial", String(32), nullable=False, unique=True),
    Column("model", Text, nullable=False),
    Column("site_id", Id, ForeignKey("site.id"), nullable=False),
    Column("state", String(16), nullable=False, index=True),
    Column("place", String(16), nullable=False),
    Column("at_site_id", Id, ForeignKey("site.id")),
    Column("report_id", Id),
    Column("update_until", Date),
    Column("note", Text, nullable=False, server_default=""),
    Column("version", Integer, nullable=False),
)

sim = Table(
    "sim",
    metadata,
    Column("id", Id, primary_key=True),
    Column("iccid", String(20), nullable=False, unique=True),
    Column("valid_until", Date),
    Column("status", String(16), nullable=False),
    Column("device_id", Id, ForeignKey("device.id"), unique=True),
    Column("version", Integer, nullable=False),
)

newcomer = Table(
    "newcomer",
    metadata,
    Column("row", BIG, primary_key=True, autoincrement=True),
    Column("id", Id, nullable=False, unique=True),
    Column("client_number", String(8), unique=True),
    Column("family_name", Text, nullable=False),
    Column("given_name", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("search_key", KEY, nullable=False, index=True),
    Column("forgotten_at", Moment),
    Column("version", Integer, nullable=False),
)

course = Table(
    "course",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("contact_language", Text, nullable=False),
    Column("format", String(16), nullable=False),
    Column("first_lesson", Date, nullable=False),
    Column("last_lesson", Date, nullable=False),
    Column("site_id", Id, ForeignKey("site.id"), nullable=False),
    Column("version", Integer, nullable=False),
)

enrolment = Table(
    "enrolment",
    metadata,
    Column("course_id", Id, ForeignKey("course.id"), primary_key=True),
    Column("newcomer_id", Id, ForeignKey("newcomer.id"), primary_key=True, index=True),
)

loan = Table(
    "loan",
    metadata,
    Column("id", Id, primary_key=True),
    Column("number", String(12), nullable=False, unique=True),
    Column("device_id", Id, ForeignKey("device.id"), nullable=False, index=True),
    Column("newcomer_id", Id, ForeignKey("newcomer.id"), nullable=False, index=True),
    Column("course_id", Id, ForeignKey("course.id"), nullable=False),
    Column("desk_id", Id, ForeignKey("desk.id"), nullable=False),
    Column("sim_id", Id, ForeignKey("sim.id")),
    Column("report_id", Id),
    Column("started_at", Moment, nullable=False, index=True),
    Column("due_date", Date, nullable=False),
    Column("awaits_paper", Boolean, nullable=False),
    Column("ended_at", Moment),
    Column("ended_how", String(12)),
    Column("version", Integer, nullable=False),
    _open("uq_loan_open_device", "device_id", unique=True),
    _open("uq_loan_open_sim", "sim_id", unique=True),
    _open("ix_loan_open_newcomer", "newcomer_id"),
    _open("ix_loan_open_due_date", "due_date"),
    Index(
        "ix_loan_awaits_paper",
        "started_at",
        sqlite_where=text("awaits_paper"),
        postgresql_where=text("awaits_paper"),
    ),
)

loan_accessory = Table(
    "loan_accessory",
    metadata,
    Column("loan_id", Id, ForeignKey("loan.id"), primary_key=True),
    Column("accessory", String(12), primary_key=True),
    Column("back_at", Moment),
)

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
    Column("staff_id", Id, nullable=False),
    Column("approved_by", Id),
    Column("device_id", Id, index=True),
    Column("loan_id", Id),
    Column("newcomer_id", Id, index=True),
    Column("undoes", Id, unique=True),
    Column("at_desk", Moment, nullable=False),
    Column("at_server", Moment, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("payload_hash", String(64), nullable=False),
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    UniqueConstraint("desk_id", "sequence"),
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
