"""What the commands about the end of the day ask on the command line."""

import argparse
from datetime import date
from pathlib import Path

CLOSE = """\
Says what the close of a day at a site would come to: the numbers that add up,
what differs, and why it could not be closed. With --dry-run that is all;
without it the day is closed, with the count that is open there or with --quick
by its movements only. Whoever worked at this desk last closes, and types their
PIN."""
CLOSE_CODES = """\
exit code:
  0  the day is closed, or could be
  1  it could not be

examples:
  leenbalie close --site LEU --dry-run
  leenbalie close --site LEU --date 2026-11-23 --quick"""
REPORT = """\
Writes the report of a closed day: as PDF the very bytes that were sealed, as
CSV or XLSX the same numbers for a spreadsheet, by how FILE ends."""
ENDS = (".pdf", ".csv", ".xlsx")


def add_close(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The command that closes a day."""
    made = commands.add_parser(
        "close",
        help="close a day at a site, or say what that would come to",
        description=CLOSE,
        epilog=CLOSE_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_site(made)
    made.add_argument(
        "--date",
        metavar="DATE",
        type=_day,
        help="such as 2026-11-23; default: the day that ends now",
    )
    made.add_argument("--quick", action="store_true", help="movements only, without a count")
    made.add_argument("--dry-run", action="store_true", help="write nothing")
    made.set_defaults(run=_close)


def add_report(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The command that writes reports."""
    made = commands.add_parser(
        "report",
        help="write the report of a closed day as PDF, CSV or XLSX",
        description=REPORT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("what", choices=("day",))
    _add_site(made)
    made.add_argument("--date", metavar="DATE", type=_day, required=True, help="such as 2026-11-23")
    made.add_argument("--out", metavar="FILE", type=_sheet, required=True, help=", ".join(ENDS))
    made.set_defaults(run=_report)


def _add_site(made: argparse.ArgumentParser) -> None:
    made.add_argument("--site", metavar="CODE", type=str.upper, required=True, help="such as LEU")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        said = f"{text}: write a day as 2026-11-23"
        raise argparse.ArgumentTypeError(said) from None


def _sheet(text: str) -> Path:
    file = Path(text)
    if file.suffix.lower() not in ENDS:
        raise argparse.ArgumentTypeError(f"{text}: give a name that ends in {', '.join(ENDS)}")
    return file


def _close(asked: argparse.Namespace) -> int:
    from desk_app import day_end  # noqa: PLC0415 - --help needs no database

    closing = asked.site, asked.date
    return day_end.close_day(*closing, asked.database, quick=asked.quick, dry=asked.dry_run)


def _report(asked: argparse.Namespace) -> int:
    from desk_app import day_end  # noqa: PLC0415

    return day_end.write_report(asked.site, asked.date, asked.out, asked.database)
