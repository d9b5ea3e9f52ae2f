"""What the database command does with a server: make it ready, move to it, tell how it stands."""

from desk_app import wiring
from desk_app.adapters.database.database import SqlDatabase
from desk_app.adapters.database.grants import LOGIN_LINES
from desk_app.adapters.database.troubles import troubles_named
from desk_app.adapters.database.trying import look
from desk_app.adapters.folding import fold
from desk_app.database_room import for_desks, move_to, shown
from desk_app.telling import progress, say
from desk_app.ui.wording import upkeep as words
from desk_app.usecases.upkeep import Moved, NotMoved


def init(url: str) -> int:
    """Make schema, roles and rights, and say how logins are made; again is harmless."""
    database = SqlDatabase(url, fold, wiring.clock, patient=True)
    try:
        database.init()
    finally:
        database.close()
    say(words.made_ready(shown(url)))
    for line in LOGIN_LINES:
        say(f"  {line}")
    return say(words.starts_with(for_desks(url)))


def move(source: str, target: str) -> int:
    """Move a local database to a server, and say what became of it."""
    answer = move_to(source, target, progress())
    if isinstance(answer, Moved):
        return say(words.moved(answer, shown(target)))
    said = words.not_moved(answer) if isinstance(answer, NotMoved) else words.move_stopped()
    return say(said, code=1)


def standing(database: SqlDatabase) -> None:
    """Which server, who we are there, and what we may do."""
    with troubles_named(), database.engine.connect() as connection:
        reached = look(connection)
    for line in words.server(reached):
        say(line)
