import random
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.adapters import cups as adapter
from desk_app.adapters.cups import CupsPrinter
from desk_app.usecases.ports import PrinterError
from tests.support.cups import DEFAULT, OTHER, SHUT, Cups, find_cupsd, socket_path, temp_cups

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
    """Nothing that the user of this machine chose, and the words in English."""
    for name in ("LPDEST", "PRINTER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
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
    own_settings.setattr(adapter, "SECONDS", 0.5)
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


@pytest.mark.parametrize("queue", [DEFAULT, OTHER])
def test_every_byte_and_every_wish_arrives_at_the_printer(cups: Cups, queue: str):
    CupsPrinter().print(PAPER, queue, 3, f"U4K7-{queue}")
    job = cups.job(f"U4K7-{queue}")
    assert job.content == PAPER
    assert job.queue == queue
    assert job.copies == 3
    assert job.options >= {"media=A4", "sides=two-sided-long-edge", "print-scaling=none"}


def test_a_job_is_known_by_its_loan_number_alone(cups: Cups):
    CupsPrinter().print(b"%PDF-1.7\n(Yusuf Al-Hamdan)", DEFAULT, 1, "U9X2")
    assert b"Yusuf" in cups.job("U9X2").content
    written = cups.written_beside()
    assert b"U9X2" in written
    assert b"Yusuf" not in written


def test_a_queue_that_is_not_there_says_so_itself(cups: Cups):
    with pytest.raises(PrinterError, match="The printer or class does not exist"):
        CupsPrinter().print(PAPER, "nergens", 1, "U1")


def test_a_queue_that_takes_no_jobs_says_so_itself(cups: Cups):
    with pytest.raises(PrinterError, match='"kelder" is not accepting jobs'):
        CupsPrinter().print(PAPER, SHUT, 1, "U1")


def test_a_scheduler_that_does_not_answer_is_given_up(deaf: None):
    with pytest.raises(PrinterError, match=r"^lp: no answer in 0\.5 s$"):
        CupsPrinter().print(PAPER, DEFAULT, 1, "U1")
    with pytest.raises(PrinterError, match=r"^lpstat: no answer"):
        CupsPrinter().queues()


def test_a_scheduler_that_does_not_run_takes_nothing(
    tmp_path: Path, own_settings: pytest.MonkeyPatch
):
    if find_cupsd() is None:
        pytest.skip("needs lp: Debian's cups-client")
    own_settings.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    assert CupsPrinter().queues() == ()
    with pytest.raises(PrinterError, match=r"^lp: Error - "):
        CupsPrinter().print(PAPER, DEFAULT, 1, "U1")


def test_without_cups_there_are_no_queues_and_nothing_prints(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "")
    assert CupsPrinter().queues() == ()
    with pytest.raises(PrinterError, match=r"^lp: not found$"):
        CupsPrinter().print(PAPER, DEFAULT, 1, "U1")
