"""Starts another program at the same database and talks with it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from desk_app.domain import numbers
from desk_app.domain.devices import Device
from desk_app.domain.people import Course, Newcomer

ROOT = Path(__file__).parents[2]


class Worker:
    """One such program; orders go in, answers come out."""

    def __init__(self, url: str, desk_id: UUID, staff_id: UUID) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.worker", url, str(desk_id), str(staff_id)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def order(self, device: Device, newcomer: Newcomer, course: Course, number: str) -> None:
        """Tell what to hand out at the next ``go``."""
        ids = {"device": device.id, "newcomer": newcomer.id, "course": course.id}
        order = {name: str(thing) for name, thing in ids.items()} | {"number": number}
        self._write(json.dumps(order))

    def hear(self) -> str:
        """The next line; empty when the program is gone."""
        assert self.process.stdout
        return self.process.stdout.readline().strip()

    def go(self) -> None:
        self._write("go")

    def answer(self) -> list[str]:
        heard: list[str] = json.loads(self.hear())
        return heard

    def _write(self, line: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()


@contextmanager
def working(url: str, desk_id: UUID, staff_id: UUID) -> Iterator[Worker]:
    """A program that ends with the block."""
    worker = Worker(url, desk_id, staff_id)
    with worker.process:
        try:
            yield worker
        finally:
            worker.process.kill()


def loan_number(sequence: int) -> str:
    return numbers.loan_number(f"{sequence:09d}")
