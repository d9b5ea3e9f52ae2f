"""The printer queues of this machine, through CUPS."""

import shutil
import subprocess

from desk_app.usecases.ports import PrinterError

SECONDS = 20
OPTIONS = ("-o", "media=A4", "-o", "sides=two-sided-long-edge", "-o", "print-scaling=none")


class CupsPrinter:
    """Prints with ``lp``; the title of a job is a loan number, never a name."""

    def queues(self) -> tuple[str, ...]:
        """Their names, the default one first; none where CUPS is not installed."""
        listed = [line.split()[0] for line in _ask("lpstat", "-e").splitlines() if line.strip()]
        default = _ask("lpstat", "-d").rpartition(": ")[2].strip()
        return tuple(sorted(listed, key=lambda name: (name != default, name)))

    def print(self, content: bytes, queue: str, copies: int, title: str) -> None:
        """Hand a PDF to a queue; raises ``PrinterError`` with the queue's own words."""
        command = shutil.which("lp")
        if command is None:
            raise PrinterError("lp")
        try:
            subprocess.run(  # noqa: S603 - no shell; queue and title are arguments
                [command, "-d", queue, "-n", str(copies), "-t", title, *OPTIONS, "-"],
                input=content,
                capture_output=True,
                check=True,
                timeout=SECONDS,
            )
        except subprocess.CalledProcessError as error:
            raise PrinterError(error.stderr.decode(errors="replace").strip()) from error
        except subprocess.TimeoutExpired as error:
            raise PrinterError(queue) from error


def _ask(name: str, option: str) -> str:
    command = shutil.which(name)
    if command is None:
        return ""
    answer = subprocess.run(  # noqa: S603 - no shell, fixed arguments
        [command, option], capture_output=True, check=False, timeout=SECONDS
    )
    return answer.stdout.decode(errors="replace")
