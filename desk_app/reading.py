"""The command that reads codes in pictures: what they say as it is, one a line."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk_app import app
from desk_app.adapters import pages, paths
from desk_app.adapters.decoding import pictures
from desk_app.adapters.decoding.readers import Readers, load
from desk_app.adapters.settings import SettingsFile
from desk_app.ui.scans import words
from desk_app.ui.scans.dropped import is_scan
from desk_app.ui.wording.scanners import missing_reader
from desk_app.usecases.camera_ports import Sighting
from desk_app.usecases.filing import FileReport
from desk_app.usecases.scan_ports import FileTrouble


def read_files(files: Sequence[Path]) -> int:
    """Read files and folders of them; gives 1 when nothing was seen, or one is no picture."""
    settings = SettingsFile(paths.data_folder() / "desk.json").read()
    running = QCoreApplication.instance() or QCoreApplication([])
    app.translate(running, settings.language)
    readers = load()
    for reader in readers.missing:
        print(missing_reader(reader), file=sys.stderr)  # noqa: T201 - the answer of the command
    seen, wrong = 0, False
    for file in _pictures(files):
        for found in _read(file, readers):
            wrong |= isinstance(found, FileTrouble)
            seen += isinstance(found, Sighting)
            _say(file, found)
    return 1 if wrong or not seen else 0


def _pictures(files: Sequence[Path]) -> Iterator[Path]:
    """Files by themselves, and of a folder those that can be pictures."""
    for file in files:
        if file.is_dir():
            yield from sorted(inside for inside in file.iterdir() if is_scan(inside))
        else:
            yield file


def _read(file: Path, readers: Readers) -> Iterator[Sighting | FileTrouble]:
    for page in pages.pages(file):
        if isinstance(page, FileTrouble):
            yield page
        else:
            yield from pictures.read(page, readers)


def _say(file: Path, found: Sighting | FileTrouble) -> None:
    if isinstance(found, FileTrouble):
        print(words.trouble(FileReport(file, trouble=found)), file=sys.stderr)  # noqa: T201
    else:
        line = (str(file), found.symbology, found.reader, _on_one_line(found.text))
        print("\t".join(line))  # noqa: T201


def _on_one_line(text: str) -> str:
    """The text with its control characters written out: they would end the line, or worse."""
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)
