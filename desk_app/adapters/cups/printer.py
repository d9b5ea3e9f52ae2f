"""Prints with ``lp`` and asks ``lpstat``; the title of a job is a number, never a name."""

import re
import shutil

from desk_app.adapters.cups import ended
from desk_app.adapters.cups.commands import ask, run
from desk_app.adapters.cups.standing import Standing, read_standing
from desk_app.usecases.print_ports import (
    JobState,
    PrinterError,
    PrinterTrouble,
    PrintJob,
    Progress,
)

REQUEST = re.compile(r"request id is (\S+-\d+)")
HELD = re.compile(r"Alerts:.*?(\S*held\S*|job-hold\S*)")


class CupsPrinter:
    """The queues, what is handed to them, and what became of it."""

    def queues(self) -> tuple[str, ...]:
        """Their names, the default one first; none where CUPS is not installed.

        Raises ``PrinterError`` when CUPS is there but does not answer.
        """
        listed = [line.split()[0] for line in ask("-e").splitlines() if line.strip()]
        default = ask("-d").rpartition(": ")[2].strip()
        return tuple(sorted(listed, key=lambda name: (name != default, name)))

    def print(self, job: PrintJob) -> str:
        """Hand a PDF to a queue that takes jobs and prints them; gives the request's id."""
        if shutil.which("lp") is None:
            raise PrinterError("lp: not found", PrinterTrouble.NO_SYSTEM)
        _refuse_unless_it_prints(job.wish.queue)
        answer = run("lp", *_asked(job), content=job.content)
        if answer.returncode != 0:
            raise PrinterError(answer.stderr.decode(errors="replace").strip())
        found = REQUEST.search(answer.stdout.decode(errors="replace"))
        return found[1] if found else ""

    def progress(self, name: str) -> Progress:
        """What became of a request; one that CUPS forgot is unknown."""
        queue = name.rpartition("-")[0]
        if not queue:
            return Progress(JobState.UNKNOWN)
        waiting = _entry(ask("-l", "-W", "not-completed", "-o", queue), name)
        if waiting is None:
            return Progress(ended.state_of(name))
        standing = _standing(queue)
        if standing.paused:
            return Progress(JobState.STUCK, standing.words)
        held = HELD.search(waiting)
        return Progress(JobState.STUCK, held[1]) if held else Progress(JobState.WAITING)


def _asked(job: PrintJob) -> tuple[str, ...]:
    sides = "two-sided-long-edge" if job.wish.duplex else "one-sided"
    options = (f"media={job.media}", f"sides={sides}", "print-scaling=none")
    named = ("-d", job.wish.queue, "-n", str(job.wish.copies), "-t", job.title)
    return (*named, *(part for option in options for part in ("-o", option)), "-")


def _refuse_unless_it_prints(queue: str) -> None:
    standing = _standing(queue)
    if not standing.known:
        raise PrinterError(standing.words, PrinterTrouble.UNKNOWN_QUEUE)
    if not standing.accepting:
        raise PrinterError(standing.words, PrinterTrouble.NOT_ACCEPTING)
    if standing.paused:
        raise PrinterError(standing.words, PrinterTrouble.PAUSED)


def _standing(queue: str) -> Standing:
    answer = run("lpstat", "-p", queue, "-a", queue)
    said, complained = (text.decode(errors="replace") for text in (answer.stdout, answer.stderr))
    if answer.returncode != 0 and "not running" in ask("-r"):
        raise PrinterError(complained.strip(), PrinterTrouble.NO_SYSTEM)
    return read_standing(queue, said, complained)


def _entry(listed: str, name: str) -> str | None:
    """The lines about one request; those that say more are indented."""
    entries = re.split(r"^(?=\S)", listed, flags=re.MULTILINE)
    return next((entry for entry in entries if entry.split()[:1] == [name]), None)
