"""What is lent: sites, staff, devices, people and loans, the same on both databases."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    Text,
    text,
    true,
)

from desk_app.adapters.database.schema import BIG, metadata
from desk_app.adapters.database.types import KEY, Id, Moment

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
    Column("active", Boolean, nullable=False, server_default=true()),
    Column("version", Integer, nullable=False, server_default="1"),
)

credential = Table(
    "credential",
    metadata,
    Column("staff_id", Id, ForeignKey("staff.id"), primary_key=True),
    Column("pin", Text, nullable=False),  # argon2id
    Column("badge", String(64), unique=True),  # SHA-256 of what the badge says
    Column("changed_at", Moment, nullable=False),
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
