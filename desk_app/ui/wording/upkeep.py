"""What a check, a back-up and putting one back come to, in sentences."""

from datetime import datetime
from pathlib import Path

from desk_app.ui.language import translate
from desk_app.ui.wording import terms
from desk_app.usecases.connecting import Access, Reached
from desk_app.usecases.upkeep import Checked, Finding, Flaw, Moved, MoveTrouble, NotMoved


def revision(found: str | None, ours: str) -> str:
    """Whether the schema is this program's."""
    if found == ours:
        return translate("Upkeep", "The database is up to date (schema {at}).").format(at=found)
    if found is None:
        return translate("Upkeep", "The database is empty: start the window once.")
    text = translate("Upkeep", "The database has schema {at}, this program {ours}: start it once.")
    return text.format(at=found, ours=ours)


def count(register: str, lines: int) -> str:
    """How much a register holds."""
    named = {
        "devices": translate("Upkeep", "devices"),
        "sims": translate("Upkeep", "SIM cards"),
        "newcomers": translate("Upkeep", "newcomers"),
        "courses": translate("Upkeep", "courses"),
        "loans": translate("Upkeep", "loans"),
    }[register]
    return f"{lines:>9}  {named}"


def last_backup(at: datetime | None) -> str:
    """From when the newest back-up is."""
    if at is None:
        return translate("Upkeep", "There is no back-up of this computer's database yet.")
    text = translate("Upkeep", "The last back-up is from {day}, {time}.")
    return text.format(day=terms.long_date(at.date()), time=terms.clock_time(at))


def finding(found: Finding) -> str:
    """One flaw, and which entry of which desk."""
    at = {"where": found.where, "desk": str(found.desk_id), "number": found.sequence}
    return {
        Flaw.FILE: translate("Upkeep", "The file is damaged: {where}"),
        Flaw.REFERENCE: translate("Upkeep", "A row refers to one that is not there: {where}"),
        Flaw.CHANGED: translate("Upkeep", "Journal entry {number} of desk {desk} was changed"),
        Flaw.MISSING: translate(
            "Upkeep", "Before journal entry {number} of desk {desk} one is missing or swapped"
        ),
        Flaw.CUT: translate(
            "Upkeep", "An act is missing from the journal, and other rows tell of it: {where}"
        ),
        Flaw.DAY: translate("Upkeep", "A closed day is not as it was closed: {where}"),
        Flaw.PAYLOAD: translate(
            "Upkeep", "What journal entry {number} of desk {desk} holds was changed"
        ),
    }[found.flaw].format(**at)


def checked(found: Checked) -> str:
    """How it came out."""
    if not found.flaws:
        text = translate("Upkeep", "Everything is whole: {count} journal entries, no flaw.")
        return text.format(count=found.entries)
    text = translate("Upkeep", "{flaws} flaws. Change nothing, and call the help desk.")
    return text.format(flaws=len(found.flaws))


def copied(file: Path) -> str:
    """A copy was made."""
    return translate("Upkeep", "{file} is a whole copy of the database.").format(file=file)


def no_copy(file: Path, why: str) -> str:
    """No copy was made."""
    text = translate("Upkeep", "{file} was not made: {why}")
    return text.format(file=file, why=why)


def restored(database: Path, aside: Path | None) -> str:
    """A back-up was put back."""
    if aside is None:
        return translate("Upkeep", "The back-up is now {file}.").format(file=database)
    text = translate("Upkeep", "The back-up is now {file}; what was there is kept as {aside}.")
    return text.format(file=database, aside=aside)


def not_restored(file: Path, why: str) -> str:
    """Nothing was put back."""
    text = translate("Upkeep", "{file} was not put back, nothing was changed: {why}")
    return text.format(file=file, why=why)


def no_folder(folder: Path) -> str:
    """Why a copy was not made."""
    return translate("Upkeep", "the folder {folder} is not there").format(folder=folder)


def no_file() -> str:
    """Why nothing was put back."""
    return translate("Upkeep", "it is not there")


def damaged(said: str) -> str:
    """The same, in what SQLite says of it."""
    return translate("Upkeep", "it is damaged, or no copy of Leenbalie ({said})").format(said=said)


def in_use(file: Path) -> str:
    """A window would go on writing in what was put aside."""
    text = translate("Upkeep", "{file} is in use: close Leenbalie first. Nothing was changed.")
    return text.format(file=file)


def has_copy(file: Path) -> str:
    """What to do when the file is damaged."""
    text = translate(
        "Upkeep",
        "The newest back-up that is whole is put back by: leenbalie database restore {file}",
    )
    return text.format(file=file)


def server_copies() -> str:
    """A server has its own tools."""
    return translate("Upkeep", "A database on a server is copied with pg_dump; see the README.")


def not_there(file: Path) -> str:
    """There is no database yet."""
    return translate("Upkeep", "{file} is not there yet: start the window once.").format(file=file)


def not_set_up(where: str) -> str:
    """There is nobody yet, or this computer is no desk of the database yet."""
    text = translate("Upkeep", "{where}: start the window once, to set this desk up.")
    return text.format(where=where)


def not_a_server() -> str:
    """Init is for servers."""
    return translate("Upkeep", "Only a database on a server is made ready: give --database URL.")


def moves_to_servers() -> str:
    """A move goes one way."""
    return translate(
        "Upkeep", "A move goes from a file to a server. A server is copied with pg_dump."
    )


def password() -> str:
    """What is asked on the terminal."""
    return translate("Upkeep", "Password of the database")


def made_ready(where: str) -> str:
    """Init is done; what follows are lines for an administrator."""
    text = translate(
        "Upkeep", "{where} is ready. An administrator makes a login for the desks like this:"
    )
    return text.format(where=where)


def starts_with(url: str) -> str:
    """The last line of init: what is typed at each desk."""
    text = translate("Upkeep", "Each desk then starts with: leenbalie --database {url}")
    return text.format(url=url)


def moved(answer: Moved, where: str) -> str:
    """Everything is there."""
    text = translate(
        "Upkeep",
        "Moved to {where}: {rows} rows, {journal} of them in the journal; every table was "
        "compared. The file stays as it is. Let this desk use the server from now on.",
    )
    return text.format(where=where, rows=answer.rows, journal=answer.journal)


def not_moved(answer: NotMoved) -> str:
    """Why not everything is there."""
    return {
        MoveTrouble.NOT_EMPTY: translate(
            "Upkeep", "Nothing was moved: the other database is not empty. Make an empty one."
        ),
        MoveTrouble.SOURCE_CHANGED: translate(
            "Upkeep",
            "This desk lent since the move was cut. Move again, to a new, empty database.",
        ),
        MoveTrouble.BUSY: translate("Upkeep", "Another move to this database is under way."),
        MoveTrouble.DIFFERENT: translate(
            "Upkeep",
            "What came out of {table} is not what went in. Keep using the file, "
            "and call the help desk.",
        ),
        MoveTrouble.OLD_SCHEMA: translate(
            "Upkeep", "The file is of another Leenbalie: start the window on it once."
        ),
    }[answer.why].format(table=answer.table)


def move_stopped() -> str:
    """It goes on the next time."""
    return translate("Upkeep", "Stopped. The next move to this database goes on from here.")


def server(reached: Reached) -> tuple[str, str, str]:
    """Which server, who we are, and what we may do."""
    safe = (
        translate("Upkeep", "encrypted") if reached.encrypted
        else translate("Upkeep", "not encrypted")
    )  # fmt: skip
    return (
        f"PostgreSQL {reached.version.partition(' ')[0]} ({safe})",
        translate("Upkeep", "Login: {user}").format(user=reached.user),
        translate("Upkeep", "Rights: {rights}").format(rights=access(reached.access)),
    )


def access(found: Access) -> str:
    """What a login may do."""
    return {
        Access.OWNER: translate("Upkeep", "owner: everything, also the schema"),
        Access.COORDINATOR: translate("Upkeep", "coordinator: lending, staff, sites and rules"),
        Access.DESK: translate("Upkeep", "desk: lending, nothing is deleted"),
        Access.NONE: translate("Upkeep", "none yet"),
    }[found]


def stopped() -> str:
    """Somebody stopped it."""
    return translate("Upkeep", "Stopped; nothing was changed.")
