"""A PostgreSQL server that a test takes away and brings back."""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.postgres import (
    INITDB,
    PARENT,
    PORT,
    PREFIX,
    SERVER,
    find_binaries,
    running,
    wait_until_it_answers,
    without_root,
)


@dataclass
class Server:
    """As after ``pg_ctl restart -m immediate``: cut off in the middle, and recovered."""

    folder: Path
    command: list[str]
    stack: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)

    @property
    def url(self) -> str:
        return f"postgresql+psycopg://postgres@/postgres?host={self.folder}&port={PORT}"

    def start(self) -> None:
        server = self.stack.enter_context(running(self.command, self.folder))
        wait_until_it_answers(server, self.folder)

    def stop(self) -> None:
        self.stack.close()
        self.stack = contextlib.ExitStack()


@contextlib.contextmanager
def restartable_postgres(own: int) -> Iterator[Server]:
    """A running server of its own; ``own`` is the number of this process."""
    binaries = find_binaries()
    folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{own}-", dir=PARENT))
    prefix = without_root(folder)
    kept = "--synchronous_commit=on"  # what was acknowledged is there after a restart
    command = [*prefix, f"{binaries}/postgres", "-D", "data", "-k", str(folder), *SERVER, kept]
    server = Server(folder, command)
    try:
        with running([*prefix, f"{binaries}/initdb", "-D", "data", *INITDB], folder) as initdb:
            assert initdb.wait() == 0, (folder / "log").read_text()
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
