import random
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.adapters.cups import commands, ended
from desk_app.adapters.cups.printer import CupsPrinter
from desk_app.adapters.cups.standing import Standing, read_standing
from desk_app.domain.printing import Wish
from desk_app.usecases.print_ports import (
    JobState,
    PrinterError,
    PrinterTrouble,
    PrintJob,
    Progress,
)
from tests.support.cups import (
    DEFAULT,
    NOWHERE,
    OTHER,
    PAUSED,
    REASON,
    SHUT,
    Cups,
    find_cupsd,
    socket_path,
    temp_cups,
)

PAPER = b"%PDF-1.7\n" + random.Random(5).randbytes(300_000)  # noqa: S311 - a paper


@pytest.fixture(scope="module")
def scheduler(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cups]:
    cupsd = find_cupsd()
    if cupsd is None:
        pytest.skip("needs cupsd and lp: Debian's cups-daemon and cups-client")
    with temp_cups(cupsd, tmp_path_factory.mktemp("cups")) as running:
        yield running


@pytest.fixture
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Nothing that the user of this machine chose, and not in English."""
    for name in ("LPDEST", "PRINTER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "nl_BE.UTF-8")
    return monkeypatch


@pytest.fixture
def cups(scheduler: Cups, own_settings: pytest.MonkeyPatch) -> Cups:
    own_settings.setenv("CUPS_SERVER", str(scheduler.server))
    return scheduler


@pytest.fixture
def deaf(own_settings: pytest.MonkeyPatch) -> Iterator[None]:
    """A scheduler that takes calls and never answers one."""
    if find_cupsd() is None:
        pytest.skip("needs lp: Debian's cups-client")
    own_settings.setattr(commands, "SECONDS", 0.5)
    path = socket_path("deaf")
    path.unlink(missing_ok=True)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        server.listen()
        own_settings.setenv("CUPS_SERVER", str(path))
        yield
    path.unlink()


def test_the_default_queue_comes_first(cups: Cups):
    first, *others = CupsPrinter().queues()
    assert first == DEFAULT
    assert {OTHER, SHUT} <= set(others)
    assert others == sorted(others)


def job(queue: str, title: str = "U1", **other: object) -> PrintJob:
    return PrintJob(PAPER, title, Wish(queue), **other)  # type: ignore[arg-type]


def ends_as(name: str) -> Progress:
    """What became of a job once it no longer waits; what is seen before that is waiting."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        found = CupsPrinter().progress(name)
        if found.state is not JobState.WAITING:
            return found
    raise TimeoutError(name)


def refused(job: PrintJob) -> tuple[PrinterTrouble, str]:
    with pytest.raises(PrinterError) as said:
        CupsPrinter().print(job)
    return said.value.trouble, str(said.value)


@pytest.mark.parametrize("queue", [DEFAULT, OTHER])
def test_every_byte_and_every_wish_arrives_at_the_printer(cups: Cups, queue: str):
    title = f"U4K7-{queue}"
    CupsPrinter().print(PrintJob(PAPER, title, Wish(queue, copies=3)))
    arrived = cups.job(title)
    assert arrived.content == PAPER
    assert arrived.queue == queue
    assert arrived.copies == 3
    assert arrived.options >= {"media=A4", "sides=two-sided-long-edge", "print-scaling=none"}


def test_labels_go_out_on_one_side_and_in_their_own_size(cups: Cups):
    CupsPrinter().print(PrintJob(PAPER, "labels", Wish(DEFAULT, duplex=False), "Custom.62x32mm"))
    assert cups.job("labels").options >= {"media=Custom.62x32mm", "sides=one-sided"}


def test_only_what_came_out_is_called_printed(cups: Cups):
    name = CupsPrinter().print(job(DEFAULT, "U5"))
    assert ends_as(name) == Progress(JobState.PRINTED)
    assert cups.job("U5").content == PAPER


def test_a_job_that_a_printer_cannot_print_is_not_called_printed(cups: Cups):
    name = CupsPrinter().print(job(NOWHERE))
    assert ends_as(name).state is JobState.FAILED


def test_a_job_that_waits_at_a_printer_that_stands_still_is_stuck_until_it_goes_on(cups: Cups):
    cups.run("cupsdisable", "-r", "klem", OTHER)
    cups.run("lp", "-d", OTHER, "-t", "U6", str(cups.folder / "cupsd.conf"))
    waiting = newest(OTHER)
    assert CupsPrinter().progress(waiting) == Progress(JobState.STUCK, "klem")
    cups.run("cupsenable", OTHER)
    assert ends_as(waiting) == Progress(JobState.PRINTED)


def test_a_job_that_is_held_is_stuck(cups: Cups):
    cups.run("lp", "-d", OTHER, "-H", "hold", str(cups.folder / "cupsd.conf"))
    held = newest(OTHER)
    assert CupsPrinter().progress(held).state is JobState.STUCK
    cups.run("cancel", held)


def test_a_job_that_is_cancelled_is_not_called_printed(cups: Cups):
    cups.run("lp", "-d", PAUSED, str(cups.folder / "cupsd.conf"))
    name = newest(PAUSED)
    cups.run("cancel", name)
    assert ends_as(name) == Progress(JobState.CANCELLED)


def test_a_job_that_nobody_remembers_is_unknown(cups: Cups):
    assert CupsPrinter().progress(f"{DEFAULT}-9999") == Progress(JobState.UNKNOWN)
    assert CupsPrinter().progress("") == Progress(JobState.UNKNOWN)


def test_without_its_library_nobody_claims_to_know_how_a_job_ended(
    cups: Cups, monkeypatch: pytest.MonkeyPatch
):
    name = CupsPrinter().print(job(DEFAULT, "U7"))
    assert cups.job("U7")
    monkeypatch.setattr(ended, "_library", lambda: None)
    assert ends_as(name) == Progress(JobState.UNKNOWN)


def test_a_job_is_known_by_its_loan_number_alone(cups: Cups):
    paper = b"%PDF-1.7\n(Yusuf Al-Hamdan)"
    CupsPrinter().print(PrintJob(paper, "U9X2", Wish(DEFAULT)))
    assert b"Yusuf" in cups.job("U9X2").content
    written = cups.written_beside()
    assert b"U9X2" in written
    assert b"Yusuf" not in written


def test_a_queue_that_is_not_there_gets_nothing(cups: Cups):
    assert refused(job("onbekend"))[0] is PrinterTrouble.UNKNOWN_QUEUE


def test_a_queue_that_takes_no_jobs_gets_nothing(cups: Cups):
    assert refused(job(SHUT)) == (PrinterTrouble.NOT_ACCEPTING, "")


def test_a_paused_printer_gets_nothing_and_says_why(cups: Cups):
    assert refused(job(PAUSED)) == (PrinterTrouble.PAUSED, REASON)


def test_the_reason_stands_on_the_line_below():
    said = (
        "printer a-b disabled since Mon -\n\tPaused\na-b not accepting requests since Mon -\n\tvol"
    )
    assert read_standing("a-b", said, "") == Standing(
        True, accepting=False, paused=True, words="vol"
    )
    assert read_standing("a", said, "") == Standing(known=True)


def test_a_scheduler_that_does_not_answer_is_given_up(deaf: None):
    assert refused(job(DEFAULT)) == (PrinterTrouble.NO_ANSWER, "lpstat: no answer in 0.5 s")
    with pytest.raises(PrinterError, match=r"^lpstat: no answer"):
        CupsPrinter().queues()


def test_a_scheduler_that_does_not_run_takes_nothing(
    tmp_path: Path, own_settings: pytest.MonkeyPatch
):
    if find_cupsd() is None:
        pytest.skip("needs lp: Debian's cups-client")
    own_settings.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    assert CupsPrinter().queues() == ()
    assert refused(job(DEFAULT))[0] is PrinterTrouble.NO_SYSTEM


def test_without_cups_there_are_no_queues_and_nothing_prints(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "")
    assert CupsPrinter().queues() == ()
    assert refused(job(DEFAULT)) == (PrinterTrouble.NO_SYSTEM, "lp: not found")


def newest(queue: str) -> str:
    """The request that waits at a queue."""
    return commands.ask("-W", "not-completed", "-o", queue).splitlines()[-1].split()[0]
