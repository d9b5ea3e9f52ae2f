"""A town on a server whose database has its roles, and the same town over another login."""

from sqlalchemy import text

from desk_app.adapters.database.grants import COORDINATOR, DESK, make_roles
from tests.support.town import Town, open_town

LOGINS = {"a_desk": DESK, "a_coordinator": COORDINATOR}


def guarded_town(url: str) -> Town:
    """Seen by its owner, with a login for each role."""
    town = open_town(url).settle()
    with town.database.engine.begin() as connection:
        make_roles(connection)
        for user, role in LOGINS.items():
            connection.execute(
                text(
                    f"DO $$ BEGIN CREATE ROLE {user} LOGIN IN ROLE {role}; "
                    "EXCEPTION WHEN duplicate_object THEN NULL; END $$"
                )
            )
    return town


def at_login(town: Town, user: str) -> Town:
    """The same town, over another login."""
    other = open_town(
        town.database.engine.url.set(username=user).render_as_string(hide_password=False)
    )
    seen = Town(other.database, town.clock, town.site, town.staff, town.numbers)
    seen.place = town.place
    return seen
