from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain.printing import Wish
from desk_app.ui.devices import sending as module
from desk_app.ui.devices.outputs import Said, Sheet
from desk_app.ui.devices.sending import Sending
from desk_app.ui.jobs import Lane
from desk_app.usecases.print_ports import (
    JobState,
    PrinterError,
    PrinterTrouble,
    PrintJob,
    Progress,
)
from tests.support.services import Tray

Send = Callable[[Tray], list[Said]]
QUEUE = "HP"
JOB = Sheet(b"%PDF", "U1").job(Wish(QUEUE, 2))
WAITING, PRINTED = Progress(JobState.WAITING), Progress(JobState.PRINTED)


@pytest.fixture
def send(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Send:
    """Sends a job and gives all that is said until it is over."""
    monkeypatch.setattr(module, "PAUSE_MS", 0)

    def sent(tray: Tray, make: Callable[[], PrintJob] = lambda: JOB) -> list[Said]:
        lane = Lane()
        sending, said = Sending(lane, tray), list[Said]()
        sending.told.connect(said.append)
        with qtbot.waitSignal(sending.over):
            sending.send(QUEUE, make)
        assert lane.finish()
        return said

    return sent


def test_a_job_waits_until_it_is_out_and_only_then_is_called_printed(send: Send):
    said = send(Tray(becomes=[WAITING, WAITING, PRINTED]))
    assert said == [
        Said("Sent to HP, waiting in the queue", ""),
        Said("Printed on HP, 2 copies", "ok"),
    ]


def test_a_printer_that_stands_still_is_said_with_its_reason_and_goes_on(send: Send):
    stuck = Progress(JobState.STUCK, "media-empty")
    first, second, third = send(Tray(becomes=[WAITING, stuck, PRINTED]))
    assert first.tone == "" and third.tone == "ok"
    assert second == Said(
        "HP stands still: the paper waits. Look at the printer. (media-empty)", "stop"
    )


@pytest.mark.parametrize(
    ("state", "words", "tone"),
    [
        (JobState.CANCELLED, "Cancelled on HP: not printed", "stop"),
        (JobState.FAILED, "HP could not print it", "stop"),
        (JobState.UNKNOWN, "Sent to HP. It does not say more: look at the printer.", "warn"),
    ],
)
def test_how_it_ended_is_said(send: Send, state: JobState, words: str, tone: str):
    assert send(Tray(becomes=[Progress(state)])) == [Said(words, tone)]


def test_a_job_that_waits_for_minutes_is_said_to_wait(send: Send, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "MOST_QUESTIONS", 3)
    *_, last = send(Tray(becomes=[WAITING]))
    assert last == Said("Still waiting in the queue of HP. Look at the printer.", "stop")


@pytest.mark.parametrize(
    ("trouble", "begins"),
    [
        (PrinterTrouble.UNKNOWN_QUEUE, "There is no printer HP"),
        (PrinterTrouble.NOT_ACCEPTING, "HP takes no papers now"),
        (PrinterTrouble.PAUSED, "HP is paused. Nothing was sent"),
        (PrinterTrouble.NO_SYSTEM, "Printing does not work on this computer"),
        (PrinterTrouble.NO_ANSWER, "Printing does not answer"),
        (PrinterTrouble.REFUSED, "HP did not take it. (words)"),
    ],
)
def test_every_trouble_is_its_own_sentence(send: Send, trouble: PrinterTrouble, begins: str):
    class Refusing(Tray):
        def print(self, job: PrintJob) -> str:
            raise PrinterError("words", trouble)

    [said] = send(Refusing())
    assert said.text.startswith(begins) and said.tone == "stop"


def test_whoever_does_not_answer_any_more_does_not_say_printed(send: Send):
    class Silent(Tray):
        def progress(self, name: str) -> Progress:
            raise PrinterError("lpstat: no answer", PrinterTrouble.NO_ANSWER)

    [said] = send(Silent())
    assert said.tone == "warn" and "Printed" not in said.text


def test_a_mistake_of_ours_is_said_as_one(send: Send, caplog: pytest.LogCaptureFixture):
    class Broken(Tray):
        def progress(self, name: str) -> Progress:
            raise ValueError(name)

    def breaking() -> PrintJob:
        raise ValueError

    for tray, make in ((Broken(), lambda: JOB), (Tray(), breaking)):
        [said] = send(tray, make)  # type: ignore[call-arg]
        assert said.text.startswith("The program made a mistake") and said.tone == "stop"
    caplog.clear()
