"""What the commands that write paper ask on the command line."""

import argparse
from pathlib import Path

from desk_app.adapters import paths

LABELS = """\
Writes labels with QR code, Code 128 and the tag in large type as a PDF, for
devices that have a tag (--tags) or that will get one (--from and --count).
Print it at its real size: never "fit to page". The formats are files in
resources/labels; of L4731 the labels are too small for Code 128 that a
203 dpi printer makes readable, so those have the QR code and the tag only."""
LABELS_EXAMPLES = """\
examples:
  leenbalie labels --format L7160 --tags LB000421B,LB000422-9
  leenbalie labels --format L7651 --from 500 --count 40 --start 26 --out new.pdf
  leenbalie labels --format 62mm --from 500 --count 3
  leenbalie labels --format L7160 --calibration      to measure a printer with"""
SAMPLE = """\
Writes one paper with made-up data as a PDF, with VOORBEELD across every page
and the seal of this desk, so that "leenbalie verify" knows it for a specimen.
A translator reads it, and signs the translation off in "reviewed_by" of its
file."""
SAMPLE_EXAMPLES = """\
examples:
  leenbalie sample agreement --translation ar --out voorbeeld.pdf
  leenbalie sample course-list"""
PAPERS = ("agreement", "receipt", "hand-out", "labels", "course-list")


def add_labels(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The command that makes labels."""
    made = _command(commands, "labels", "make labels for devices", LABELS, LABELS_EXAMPLES)
    folder = paths.resources() / "labels"
    formats = sorted(file.stem for file in folder.glob("*.toml"))
    made.add_argument("--format", required=True, choices=formats, help="which sheet or roll")
    what = made.add_mutually_exclusive_group(required=True)
    what.add_argument("--tags", metavar="TAG,TAG", help="the tags, with or without hyphens")
    what.add_argument("--from", metavar="N", dest="first", type=int, help="the first new number")
    what.add_argument("--calibration", action="store_true", help="a page to measure instead")
    made.add_argument("--count", metavar="M", type=int, default=1, help="how many from N on")
    made.add_argument(
        "--start", metavar="PLACE", type=int, default=1, help="first free place of the first sheet"
    )
    for name, usual, unit in (("right", 0.0, "mm"), ("down", 0.0, "mm"), ("scale", 100.0, "%%")):
        made.add_argument(
            f"--{name}", type=float, default=usual, help=f"for this printer, in {unit}"
        )
    _add_out(made, "labels-FORMAT.pdf")
    made.set_defaults(run=_labels)


def add_sample(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The command that makes examples."""
    made = _command(commands, "sample", "make an example of a paper", SAMPLE, SAMPLE_EXAMPLES)
    made.add_argument("paper", choices=PAPERS)
    languages = sorted(
        file.stem for file in (paths.resources() / "agreements").glob("*.toml") if file.stem != "nl"
    )
    made.add_argument(
        "--translation",
        metavar="LANGUAGE",
        choices=languages,
        default="",
        help=f"beside the Dutch of agreement and receipt: {', '.join(languages)}",
    )
    _add_out(made, "sample-PAPER.pdf")
    made.set_defaults(run=_sample)


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    brief: str,
    description: str,
    epilog: str,
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=brief,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _add_out(made: argparse.ArgumentParser, usual: str) -> None:
    made.add_argument("--out", metavar="FILE", type=Path, help=f"where to (default: {usual})")


def _labels(asked: argparse.Namespace) -> int:
    from desk_app import prints  # noqa: PLC0415 - --help loads no fonts

    return prints.print_labels(asked)


def _sample(asked: argparse.Namespace) -> int:
    from desk_app import prints  # noqa: PLC0415

    return prints.print_sample(asked)
