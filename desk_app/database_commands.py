"""What the commands that look after a database ask on the command line."""

import argparse
from pathlib import Path

DESCRIPTION = """\
Looks after this desk's database, or the one of --database.
  status          which schema, how much is in it, when it was last copied
  check           is the file whole, and is the journal what was written? It
                  names what is not
  backup FILE     keep a copy of the local database, also while it is used
  restore FILE    put a copy back; what was there is put aside, never deleted
  init            on a server, with its owner's login: schema, roles and rights;
                  again is harmless, and brings an older schema up to date
  move --to URL   everything of this desk's file to an empty database on a
                  server, counted and compared; run it again after a cut. The
                  file stays as it is
A password is never part of a URL that is kept: it comes from the keyring of the
system, from PGPASSWORD, or is asked for.
The window makes a copy each day by itself, beside the database, and keeps
those of seven days and of four weeks. Close the window before a restore."""


def add_database(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The command and its acts."""
    database = commands.add_parser(
        "database",
        help="look after the database: status, check, backup, restore, init, move",
        description=DESCRIPTION,
        epilog="exit code:\n  0  all is well\n  1  it is not, or nothing was done",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    database.add_argument("act", choices=("status", "check", "backup", "restore", "init", "move"))
    database.add_argument("file", metavar="FILE", type=Path, nargs="?", help="the copy")
    database.add_argument(
        "--database",
        metavar="URL",
        type=database_url,
        default=argparse.SUPPRESS,
        help="another database than this desk's own, as an SQLAlchemy URL",
    )
    database.add_argument("--to", metavar="URL", type=database_url, help="the server to move to")
    database.set_defaults(run=lambda asked: look_after(asked, database))


def look_after(asked: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    """Do it; a copy needs a file."""
    if asked.act in ("backup", "restore") and asked.file is None:
        parser.error("the following arguments are required: FILE")
    if asked.act == "move" and not asked.to:
        parser.error("the following arguments are required: --to")
    from desk_app import upkeep  # noqa: PLC0415 - --help needs no database

    return upkeep.look_after(asked.act, asked.database, asked.file, asked.to or "")


def database_url(text: str) -> str:
    """A URL of a database this program knows; argparse says what is wrong."""
    if not text.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise argparse.ArgumentTypeError("sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME")
    return text
