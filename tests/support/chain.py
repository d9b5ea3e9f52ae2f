"""What the check of a database says of its journal."""

from sqlalchemy import Engine

from desk_app.adapters.database.checking import check
from desk_app.usecases.upkeep import Checked, Finding, Flaw


def flaws(engine: Engine) -> list[Finding]:
    """Everything that is wrong with a database."""
    found = check(engine, lambda _done, _all: True)
    assert isinstance(found, Checked)
    return list(found.flaws)


def broken_links(engine: Engine) -> list[int]:
    """The numbers of entries that were changed or follow on a missing one."""
    return [f.sequence for f in flaws(engine) if f.flaw in (Flaw.MISSING, Flaw.CHANGED)]


def payloads_changed(engine: Engine) -> list[int]:
    """The entries whose payload is still there and is not the one that was sealed."""
    return [f.sequence for f in flaws(engine) if f.flaw is Flaw.PAYLOAD]
