"""The printer queues of this machine, through CUPS."""

import shutil
import subprocess

from desk_app.usecases.ports import PrinterError

SECONDS = 20.0
OPTIONS = ("-o", "media=A4", "-o", "sides=two-sided-long-edge", "-o", "print-scaling=none")


class CupsPrinter:
    """Prints with ``lp``; the title of a job is a loan number, never a name."""

    def queues(self) -> tuple[str, ...]:
        """Their names, the default one first; none where CUPS is not installed.

        Raises ``PrinterError`` when CUPS is there but does not answer.
        """
        listed = [line.split()[0] for line in _ask("-e").splitlines() if line.strip()]
        default = _ask("-d").rpartition(": ")[2].strip()
        return tuple(sorted(listed, key=lambda name: (name != default, name)))

    def print(self, content: bytes, queue: str, copies: int, title: str) -> None:
        """Hand a PDF to a queue; raises ``PrinterError`` with the queue's own words."""
        if shutil.which("lp") is None:
            raise PrinterError("lp: not found")
        asked = ("-d", queue, "-n", str(copies), "-t", title, *OPTIONS, "-")
        answer = _run("lp", *asked, content=content)
        if answer.returncode != 0:
            raise PrinterError(answer.stderr.decode(errors="replace").strip())


def _ask(option: str) -> str:
    if shutil.which("lpstat") is None:
        return ""
    return _run("lpstat", option).stdout.decode(errors="replace")


def _run(name: str, *asked: str, content: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603 - no shell; queue and title are arguments
            (name, *asked),  # its own words begin with the name that it is called by: no path
            executable=shutil.which(name),
            input=content,
            capture_output=True,
            check=False,
            timeout=SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise PrinterError(f"{name}: no answer in {SECONDS:g} s") from error
