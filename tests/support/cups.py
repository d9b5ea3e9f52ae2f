"""A real CUPS that lives as long as a with block; its queues print into a folder."""

import contextlib
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Last in the alphabet, so that only a default comes first; the last one takes no jobs.
DEFAULT, OTHER, SHUT = "zolder", "balie", "kelder"
PAUSED, NOWHERE = "pauze", "nergens"  # stands still, with this reason; its backend fails
REASON = "papier op"
PDF = "pdf"  # there when cups-pdf is
CUPS_PDF = Path("/usr/lib/cups/backend/cups-pdf")
CUPS_PDF_LOOK = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
HELPERS = Path("/usr/lib/cups/daemon")
ANSWER_SECONDS = 10.0

FILES = """
ServerRoot {folder}
ServerBin {folder}/bin
RequestRoot {folder}/spool
TempDir {folder}/temporary
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/access
ErrorLog {folder}/log
PageLog {folder}/pages
Printcap {folder}/printcap
"""
SCHEDULER = """
Listen {listen}
Browsing No
WebInterface No
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
QUEUE = """
<{kind} {name}>
DeviceURI tray:{folder}/{tray}
State {state}
StateMessage {message}
Accepting {accepting}
ErrorPolicy abort-job
</{kind}>
"""
# CUPS hands to a printer: job number, user, title, copies, options, file.
TRAY = """#!/bin/sh
[ $# -eq 6 ] || exit 0
cd "${DEVICE_URI#tray:}" || exit 1
 cp "$6" "$1.pdf" &&
    printf '%s\\n' "$PRINTER" "$3" "$4" "$5" >"$1.new" && mv "$1.new" "$1.job"
"""
CUPS_PDF_QUEUE = """#!/bin/sh
[ $# -eq 6 ] || exit 0
pdftops "$6" "$TMPDIR/$1.ps" || exit 1
PPD={look} exec {backend} "$1" "$2" "$3" "$4" "$5" "$TMPDIR/$1.ps"
"""


@dataclass(frozen=True, slots=True)
class Job:
    """What came out of the printer, and what it was asked."""

    queue: str
    title: str
    copies: int
    options: frozenset[str]
    content: bytes


@dataclass(frozen=True, slots=True)
class Cups:
    """Where it keeps its files, and the socket on which it answers."""

    folder: Path
    server: Path

    def job(self, title: str) -> Job:
        """Wait for the job with this title to come out."""
        deadline = time.monotonic() + ANSWER_SECONDS
        while time.monotonic() < deadline:
            for ticket in (self.folder / "tray").glob("*.job"):
                job = _read(ticket)
                if job.title == title:
                    return job
            time.sleep(0.02)
        raise TimeoutError((self.folder / "log").read_text())

    def run(self, *command: str) -> None:
        """Do to a queue or a job what staff would do at the printer."""
        environment = os.environ | {"CUPS_SERVER": str(self.server)}
        subprocess.run(command, env=environment, check=True, capture_output=True)

    def written_beside(self) -> bytes:
        """All it wrote down about jobs, without the documents themselves."""
        beside = ("spool/c*", "tray/*.job", "access", "log", "pages")
        found = [path for pattern in beside for path in self.folder.glob(pattern)]
        return b"".join(path.read_bytes() for path in found)


def find_cupsd() -> Path | None:
    """Look on PATH, and where Debian keeps what only root is thought to start."""
    found = shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    return Path(found) if found and shutil.which("lp") and HELPERS.exists() else None


def socket_path(name: str) -> Path:
    """A path of less than 108 bytes, so not in the folder that TMPDIR names."""
    return Path(f"/tmp/leenbalie-{name}-{os.getpid()}")  # noqa: S108 - the number makes it ours


@contextlib.contextmanager
def temp_cups(cupsd: Path, folder: Path) -> Iterator[Cups]:
    """Run a scheduler with queues of its own in an empty folder, as root or anyone.

    It dies with this process, however that ends.
    """
    cups = Cups(folder, socket_path("cups"))
    _furnish(cups)
    # A copy, since AppArmor binds the one in /usr/sbin to the folders of the system.
    program = shutil.copy(cupsd, folder / "cupsd")
    command = [program, "-f", "-c", folder / "cupsd.conf", "-s", folder / "cups-files.conf"]
    with subprocess.Popen(["setpriv", "--pdeathsig=TERM", *command]) as process:
        try:
            _wait_until_it_answers(process, cups)
            yield cups
        finally:
            process.terminate()


def _furnish(cups: Cups) -> None:
    folder = cups.folder
    (folder / "cups-files.conf").write_text(FILES.format(folder=folder))
    (folder / "cupsd.conf").write_text(SCHEDULER.format(listen=cups.server))
    (folder / "printers.conf").write_text(
        "".join(
            (
                _queue(folder, DEFAULT, kind="DefaultPrinter"),
                _queue(folder, OTHER),
                _queue(folder, SHUT, accepting="No"),
                _queue(folder, PAUSED, state="Stopped", message=REASON),
                _queue(folder, NOWHERE, tray="not-there"),
            )
        )
    )
    for name in ("tray", "temporary"):
        (folder / name).mkdir()
    (folder / "log").touch()
    backend = folder / "bin" / "backend" / "tray"
    backend.parent.mkdir(parents=True)
    backend.write_text(TRAY)
    backend.chmod(0o700)  # for its owner alone: CUPS then runs it as that owner
    (folder / "bin" / "daemon").symlink_to(HELPERS)
    if has_cups_pdf():
        _add_cups_pdf(folder)


def has_cups_pdf() -> bool:
    """It prints for whoever asks, so it wants to be root."""
    return CUPS_PDF.exists() and CUPS_PDF_LOOK.exists() and os.geteuid() == 0


def _add_cups_pdf(folder: Path) -> None:
    """A queue of cups-pdf; poppler makes the PostScript that CUPS's own filter would make."""
    backend = folder / "bin" / "backend" / "cups-pdf"
    backend.write_text(CUPS_PDF_QUEUE.format(look=CUPS_PDF_LOOK, backend=CUPS_PDF))
    backend.chmod(0o700)
    with (folder / "printers.conf").open("a") as queues:
        queues.write(_queue(folder, PDF).replace(f"tray:{folder}/tray", "cups-pdf:/"))


def _queue(folder: Path, name: str, **other: str) -> str:
    usual = {"kind": "Printer", "accepting": "Yes", "state": "Idle", "message": "", "tray": "tray"}
    return QUEUE.format(**(usual | other), name=name, folder=folder)


def _wait_until_it_answers(process: subprocess.Popen[bytes], cups: Cups) -> None:
    deadline = time.monotonic() + ANSWER_SECONDS
    while True:
        with socket.socket(socket.AF_UNIX) as client:
            if client.connect_ex(str(cups.server)) == 0:
                return
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError((cups.folder / "log").read_text())
        time.sleep(0.02)


def _read(ticket: Path) -> Job:
    queue, title, copies, options = ticket.read_text().splitlines()
    content = ticket.with_suffix(".pdf").read_bytes()
    return Job(queue, title, int(copies), frozenset(options.split()), content)
