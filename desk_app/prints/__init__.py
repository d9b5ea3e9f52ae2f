"""Paper from the command line: labels, and examples of everything that is printed."""

import argparse
import sys
from pathlib import Path

from desk_app import app
from desk_app.adapters import paths
from desk_app.adapters.paper.maker import PaperMaker
from desk_app.adapters.settings import DeskSettings, SettingsFile
from desk_app.domain.agreements import Paper
from desk_app.domain.errors import Refused, RefusedError
from desk_app.domain.labels import LabelFormat, LabelRequest, checked_tag, following
from desk_app.domain.printing import Adjustment
from desk_app.prints import samples
from desk_app.usecases.seal_desk import SealStanding


def print_labels(asked: argparse.Namespace) -> int:
    """Write labels, or the page to measure, as a PDF; gives 1 when a tag or place is refused."""
    try:
        return _write(asked.out or Path(f"labels-{asked.format}.pdf"), _labels(asked))
    except RefusedError as error:
        return _refused(error)


def print_sample(asked: argparse.Namespace) -> int:
    """Write an example of one paper as a PDF, marked as such on every page, and sealed."""
    maker = PaperMaker(paths.resources())
    pdf = maker.specimen(samples.made(asked.paper, maker, asked.translation))
    paper = _sealed(Paper.of(pdf, f"sample/{asked.paper}", ""))
    return _write(asked.out or Path(f"sample-{asked.paper}.pdf"), paper.content)


def _sealed(paper: Paper) -> Paper:
    """With the seal of this desk, for who may work there; else it is said why not."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - labels need no Qt

    from desk_app.ui.wording import seals  # noqa: PLC0415

    folder = paths.data_folder()
    settings = SettingsFile(folder / "desk.json").read()
    app.translate(QCoreApplication.instance() or QCoreApplication([]), settings.language)
    sealed = _by_its_desk(paper, folder, settings) if settings.desk_id else seals.no_desk()
    if isinstance(sealed, Paper):
        return sealed
    print(seals.unsealed(sealed), file=sys.stderr)  # noqa: T201
    return paper


def _by_its_desk(paper: Paper, folder: Path, settings: DeskSettings) -> Paper | str:
    """The sealed paper, or why it has no seal."""
    from desk_app import offices, terminal  # noqa: PLC0415 - most who make examples have a desk
    from desk_app.ui.wording import refusal, seals  # noqa: PLC0415

    office = offices.sealing_office(folder, settings)
    try:
        opened = terminal.opened(office)
        sealed = opened if isinstance(opened, str) else office.seal_specimen(paper)
    finally:
        office.close()
    match sealed:
        case SealStanding():
            return seals.line(sealed)
        case Refused():
            return refusal(sealed).what
        case _:
            return sealed


def _labels(asked: argparse.Namespace) -> bytes:
    maker = PaperMaker(paths.resources())
    kind = _format(maker, asked.format)
    adjustment = Adjustment(asked.right, asked.down, asked.scale)
    if asked.calibration:
        return maker.calibration(kind, adjustment)
    return maker.labels(LabelRequest(_tags(asked), kind, asked.start, adjustment))


def _tags(asked: argparse.Namespace) -> tuple[str, ...]:
    if asked.tags:
        return tuple(checked_tag(tag) for tag in asked.tags.split(","))
    return following(asked.first, asked.count)


def _format(maker: PaperMaker, code: str) -> LabelFormat:
    return next(kind for kind in maker.label_formats() if kind.code == code)


def _write(file: Path, pdf: bytes) -> int:
    try:
        file.write_bytes(pdf)
    except OSError as error:
        print(f"{file}: {error.strerror}")  # noqa: T201 - the answer of the command
        return 1
    print(file)  # noqa: T201
    return 0


def _refused(error: RefusedError) -> int:
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - labels need no Qt

    from desk_app.ui.wording import refusal  # noqa: PLC0415

    settings = SettingsFile(paths.data_folder() / "desk.json").read()
    app.translate(QCoreApplication.instance() or QCoreApplication([]), settings.language)
    said = refusal(error.refused)
    print(f"{error.refused.subject}: {said.what}. {said.next}".strip())  # noqa: T201
    return 1
