"""Scans of signed paper, in sentences."""

from pathlib import Path

from desk_app.domain.errors import Refused
from desk_app.ui.language import translate
from desk_app.ui.scans.state import Batch, ScansState
from desk_app.ui.wording.refusals import refusal
from desk_app.usecases.filing import FileReport
from desk_app.usecases.scan_ports import FileTrouble


def trouble(report: FileReport) -> str:
    """Why a file was not taken, or not all of it."""
    return f"{report.file.name}: {_why(report.trouble)}"


def _why(trouble: FileTrouble | Refused | None) -> str:
    match trouble:
        case FileTrouble():
            return _file(trouble)
        case Refused():
            return refusal(trouble).what
        case None:
            return translate("Scans", "stopped before its end; put it in once more")


def _file(why: FileTrouble) -> str:
    return {
        FileTrouble.GONE: translate("Scans", "this file is no longer there"),
        FileTrouble.NO_DOCUMENT: translate("Scans", "this is no PDF, JPEG, PNG or TIFF"),
        FileTrouble.PASSWORD: translate("Scans", "this PDF asks for a password; scan it without"),
        FileTrouble.TOO_LARGE: translate("Scans", "too large; scan it in grey at 200 dpi"),
        FileTrouble.TOO_MANY_PAGES: translate("Scans", "too many pages; scan at most 500 at once"),
        FileTrouble.DAMAGED: translate(
            "Scans", "damaged, not all of it can be read; scan it again"
        ),
        FileTrouble.NOT_MOVED: translate("Scans", "kept, but it could not be moved to done"),
    }[why]


def progress(batch: Batch) -> str:
    """Which file is being read, and how far."""
    words = translate("Scans", "Reading {file}, page {page} · file {number} of {total}")
    return words.format(
        file=batch.file, page=max(batch.page, 1), number=batch.done + 1, total=batch.total
    )


def outcome(batch: Batch) -> str:
    """What the last files brought, without what they did not."""
    counts = (
        (batch.agreements, translate("Scans", "agreements filed: {count}")),
        (batch.complete, translate("Scans", "now complete: {count}")),
        (batch.agreements - batch.complete, translate("Scans", "pages still missing of: {count}")),
        (batch.again, translate("Scans", "filed before: {count}")),
        (batch.waiting, translate("Scans", "pages to match by hand: {count}")),
        (batch.missed, translate("Scans", "files not taken: {count}")),
    )
    said = " · ".join(words.format(count=count) for count, words in counts if count)
    return said[:1].upper() + said[1:]


def invitation(state: ScansState) -> str:
    """Where scans may come from."""
    if state.folder:
        words = translate(
            "Scans", "Drop scans here; what the scanner puts in {folder} is taken too."
        )
        return words.format(folder=Path(state.folder).name)
    return translate(
        "Scans", "Drop scans of signed paper here: PDF, JPEG, PNG or TIFF, any way up."
    )
