"""Where a paper goes from its preview: a job, a file, another program; answers in words."""

import atexit
import re
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desk_app.domain.printing import A4, PaperKind, Wish
from desk_app.ui.language import translate
from desk_app.usecases.print_ports import PrintJob

NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9-]")


@dataclass(frozen=True, slots=True)
class Said:
    """What came of it, in words; ``tone`` is empty, ``ok``, ``warn`` or ``stop``."""

    text: str
    tone: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A PDF and its title, which is a number or a code and never a person's name."""

    pdf: bytes
    title: str
    kind: PaperKind = PaperKind.AGREEMENT
    media: str = A4

    @property
    def file_name(self) -> str:
        """A name for the file, from the title only."""
        return f"{NOT_IN_A_NAME.sub('', self.title) or 'leenbalie'}.pdf"

    def job(self, wish: Wish) -> PrintJob:
        """The same as a job for a printer."""
        return PrintJob(self.pdf, self.title, wish, self.media)


@dataclass(frozen=True, slots=True)
class ToMake:
    """A paper that is made when it is looked at; ``make`` is slow. No ``wish``: the usual one."""

    title: str
    kind: PaperKind
    make: Callable[[], bytes]
    wish: Wish | None = None

    def empty(self) -> Sheet:
        """The same before it is made."""
        return Sheet(b"", self.title, self.kind)


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
