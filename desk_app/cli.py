"""Every command beside the window."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from desk_app import VERSION
from desk_app.database_commands import add_database, database_url
from desk_app.day_commands import add_close, add_report
from desk_app.print_commands import add_labels, add_sample

DESCRIPTION = """\
Leenbalie: the lending counter for Chromebooks lent to newcomers.
Without a command the window opens on this desk's own database."""
EXAMPLES = """\
examples:
  leenbalie                                  open the counter
  leenbalie demo                             try it on a made-up year; nothing is kept
  leenbalie demo --play --out pictures       let it play the main job and keep pictures and PDFs
  leenbalie import toestellen.csv            read devices, newcomers or courses from a CSV file
  leenbalie verify contract.pdf              is this paper ours, and unchanged?
  leenbalie file-scans scans/                file scans of signed agreements with their loans
  leenbalie read label.jpg                   what the codes in a picture say
  leenbalie database check                   is the database whole?
  leenbalie close --site LEU --dry-run       what would closing the day say?
  leenbalie report day --site LEU --date 2026-11-23 --out dag.pdf
                                             the report of a closed day (PDF, CSV, XLSX)
  leenbalie labels --format L7160 --from 500 --count 21
                                             labels for devices, as a PDF
  leenbalie sample agreement                 an example of a paper
  leenbalie --database postgresql+psycopg://desk@server/leenbalie"""
VERIFY = """\
Says of each PDF, in one line, whether this installation sealed it, whether a
single byte has changed since, and which loan or closed day it belongs to.
Looked at are the seal (is it intact, does it cover the whole file, did anything
follow it), its certificate (is it registered in this database, and not revoked
when it sealed) and the database (does it keep this very paper). A specimen
belongs to no loan and counts as ours. Nothing is changed."""
VERIFY_CODES = """\
exit code:
  0  every file is ours and unchanged
  1  at least one is not, cannot be read, or the database cannot be opened

example:
  leenbalie verify --database postgresql+psycopg://desk@server/leenbalie *.pdf"""


class Parser(argparse.ArgumentParser):
    """Help is English; what was asked wrongly is said in the language of the desk."""

    def error(self, message: str) -> NoReturn:
        from desk_app import usage  # noqa: PLC0415 - --help needs no Qt

        self.exit(2, f"{self.format_usage()}{self.prog}: {usage.why(message)}\n")


def main(arguments: Sequence[str]) -> int:
    """Run one command; gives the exit code (0 done, 1 refused or failed, 2 asked wrongly)."""
    asked = parser().parse_args(arguments)
    run: int = asked.run(asked)
    return run


def parser() -> argparse.ArgumentParser:
    """The commands and their help."""
    made: argparse.ArgumentParser = Parser(
        prog="leenbalie",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("--version", action="version", version=f"Leenbalie {VERSION}")
    _add_database(made, None)
    made.set_defaults(run=open_window)
    commands = made.add_subparsers(metavar="command", title="commands")
    _add_demo(commands)
    _add_import(commands)
    _add_verify(commands)
    _add_file_scans(commands)
    _add_read(commands)
    add_database(commands)
    add_close(commands)
    add_report(commands)
    add_labels(commands)
    add_sample(commands)
    return made


def _add_demo(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    demo = commands.add_parser(
        "demo",
        help="open the window on a throw-away demo database",
        description="Opens the window on a throw-away database with a made-up year: 1,000 "
        "Chromebooks, 14 sites, 60 courses. Without a screen it plays the main job instead.",
    )
    demo.add_argument(
        "--play",
        action="store_true",
        help="play the main job through the real window with real key events",
    )
    demo.add_argument(
        "--out",
        metavar="DIR",
        type=Path,
        default=Path("demo-out"),
        help="where --play leaves pictures, PDFs and steps.txt (default: ./demo-out)",
    )
    demo.add_argument("--dark", action="store_true", help="the dark look")
    demo.add_argument("--language", choices=("nl", "fr", "en"), default="nl", help="default: nl")
    demo.set_defaults(run=open_demo)


def _add_import(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    files = commands.add_parser(
        "import",
        help="read devices, newcomers or courses from a CSV file",
        description="Names the rows that cannot be read, and takes in all others in one act. The "
        "same file twice changes nothing. The exit code is 1 when a row was refused.",
    )
    files.add_argument("file", metavar="FILE", type=Path)
    files.add_argument("--dry-run", action="store_true", help="only say what would be done")
    files.set_defaults(run=import_file)


def _add_verify(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    files = commands.add_parser(
        "verify",
        help="tell whether papers are ours and unchanged",
        description=VERIFY,
        epilog=VERIFY_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    files.add_argument("files", metavar="FILE", type=Path, nargs="+")
    _add_database(files, argparse.SUPPRESS)
    files.set_defaults(run=verify_files)


def _add_database(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument(
        "--database",
        metavar="URL",
        type=database_url,
        default=default,
        help="another database than this desk's own, as an SQLAlchemy URL",
    )


def _add_file_scans(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    scans = commands.add_parser(
        "file-scans",
        help="file scans of signed agreements with their loans",
        description="Reads PDF, JPEG, PNG and TIFF files, or folders of them, and keeps every "
        "page; the files stay where they are. The same scan twice is kept once. The exit code is "
        "1 when a page waits for a hand match in the window, or a file could not be read.",
    )
    scans.add_argument("files", metavar="FILE|FOLDER", type=Path, nargs="+")
    scans.set_defaults(run=file_scans)


def _add_read(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    pictures = commands.add_parser(
        "read",
        help="say what the bar codes and QRs in pictures say",
        description="Reads QR, Code 128 and Code 39 in PDF, JPEG, PNG and TIFF files, or folders "
        "of them, as the camera of the counter does, but with all the time it takes. Writes one "
        "line for each code: file, kind of code, reader, text, with a tab between them. The exit "
        "code is 1 when nothing was seen, or a file could not be read.",
    )
    pictures.add_argument("files", metavar="FILE|FOLDER", type=Path, nargs="+")
    pictures.set_defaults(run=read_files)


def open_window(asked: argparse.Namespace) -> int:
    """The everyday command."""
    from desk_app import app  # noqa: PLC0415 - --help needs no Qt

    return app.run(app.everyday(asked.database))


def open_demo(asked: argparse.Namespace) -> int:
    """The demo, played when there is no screen to show it on."""
    from desk_app import app  # noqa: PLC0415
    from desk_app.adapters.settings import DeskSettings  # noqa: PLC0415

    settings = DeskSettings(language=asked.language, dark=asked.dark)
    if not asked.play and not app.has_screen():
        print(f"No screen: playing the demo instead; see {asked.out}/steps.txt")
        asked.play = True
    if asked.play:
        from desk_app.play import play  # noqa: PLC0415

        return play(asked.out, settings)
    with app.demonstration(settings) as desk:
        return app.run(desk)


def import_file(asked: argparse.Namespace) -> int:
    """Read a file into the database."""
    from desk_app.imports import import_from  # noqa: PLC0415

    return import_from(asked.file, asked.database, dry_run=asked.dry_run)


def verify_files(asked: argparse.Namespace) -> int:
    """Look at the seal of each file."""
    from desk_app import verifying  # noqa: PLC0415

    return verifying.verify_files(asked.files, asked.database)


def file_scans(asked: argparse.Namespace) -> int:
    """File scans of signed paper."""
    from desk_app.file_scans import file_from  # noqa: PLC0415

    return file_from(asked.files, asked.database)


def read_files(asked: argparse.Namespace) -> int:
    """Read the codes in pictures."""
    from desk_app.reading import read_files as read  # noqa: PLC0415

    return read(asked.files)
