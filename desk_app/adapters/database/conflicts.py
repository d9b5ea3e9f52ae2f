"""Turns what the database refuses into a refusal with a reason."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import IntegrityError

from desk_app.domain.errors import Reason, refuse

UNIQUE = re.compile(r"failed: \w+\.(?P<field>\w+)|\"uq_[a-z]+_(?P<name>\w+)\"")
NUMBERS = frozenset({"serial", "tag", "iccid", "client_number", "code", "device_id", "badge"})
OPEN_DEVICE = ("uq_loan_open_device", "loan.device_id")
OPEN_SIM = ("uq_loan_open_sim", "loan.sim_id")


@contextmanager
def conflicts_refused() -> Iterator[None]:
    """Refuse what a unique index or a foreign key forbids; the last word is the database's."""
    try:
        yield
    except IntegrityError as error:
        _refuse(str(error.orig))


def _refuse(words: str) -> None:
    if any(name in words for name in OPEN_DEVICE):
        refuse(Reason.ALREADY_LENT)
    if any(name in words for name in OPEN_SIM):
        refuse(Reason.ALREADY_LENT, "sim")
    if "FOREIGN KEY" in words.upper():
        refuse(Reason.UNKNOWN)
    named = UNIQUE.search(words)
    field = (named["field"] or named["name"]) if named else ""
    if field in NUMBERS:
        refuse(Reason.TAKEN, field)
    refuse(Reason.CHANGED_MEANWHILE)
