"""Where a paper goes from its preview: a queue, a file, another program; answers in words."""

import atexit
import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from desk_app.ui.language import translate
from desk_app.usecases.ports import Printer, PrinterError

NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9-]")


@dataclass(frozen=True, slots=True)
class Said:
    """What came of it, in words; ``tone`` is ``ok`` or ``stop``."""

    text: str
    tone: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A PDF and its title, which is a loan number and never a person's name."""

    pdf: bytes
    title: str

    @property
    def file_name(self) -> str:
        """A name for the file, from the title only."""
        return f"{NOT_IN_A_NAME.sub('', self.title) or 'leenbalie'}.pdf"


def print_on(printer: Printer, sheet: Sheet, queue: str, copies: int) -> Said:
    """Hand the paper to a queue; slow, so for a job."""
    try:
        printer.print(sheet.pdf, queue, copies, sheet.title)
    except PrinterError as error:
        text = translate("Paper", "{queue} did not take it: {words}")
        return Said(text.format(queue=queue, words=error), "stop")
    if copies == 1:
        return Said(translate("Paper", "Handed to {queue}").format(queue=queue), "ok")
    text = translate("Paper", "Handed to {queue}, {copies} copies")
    return Said(text.format(queue=queue, copies=copies), "ok")


def save_in(file: Path, sheet: Sheet) -> Said:
    """Write the paper where the user chose; slow, so for a job."""
    try:
        file.write_bytes(sheet.pdf)
    except OSError as error:
        text = translate("Paper", "{file} was not written: {words}")
        return Said(text.format(file=file.name, words=error.strerror), "stop")
    return Said(translate("Paper", "Saved as {file}").format(file=file.name), "ok")


def private_copy(sheet: Sheet) -> Path:
    """A copy that only this user can read, gone when the program ends; raises ``OSError``."""
    folder = Path(tempfile.mkdtemp(prefix="leenbalie-"))  # readable by its owner alone
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    file = folder / sheet.file_name
    file.write_bytes(sheet.pdf)
    return file
