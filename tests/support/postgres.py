"""A real PostgreSQL that lives as long as a with block, on a Unix socket, for root or anyone."""

import contextlib
import os
import pwd
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg

# A socket path has at most 107 bytes, so not in the folder that TMPDIR names.
PARENT = Path("/tmp")  # noqa: S108
PREFIX = "leenbalie-pg-"
START_SECONDS = 30.0
PORT = "5432"
INITDB = ["-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]
SERVER = ["-p", PORT, "--listen_addresses=", "--fsync=off", "--synchronous_commit=off"]


LASTING = ["-p", PORT, "--listen_addresses=", "--fsync=off", "--max_connections=200"]


class Server:
    """A cluster in a folder of its own; it can be cut down and comes back."""

    def __init__(self, folder: Path, options: list[str], port: str = PORT) -> None:
        self.folder, self._port = folder, port
        self.url = f"postgresql+psycopg://postgres@/postgres?host={folder}&port={port}"
        self._prefix = without_root(folder)
        self._binaries = find_binaries()
        self._options = options

    def make(self) -> None:
        """Make the files of an empty cluster."""
        command = [*self._prefix, f"{self._binaries}/initdb", "-D", "data", *INITDB]
        with running(command, self.folder) as initdb:
            if initdb.wait() != 0:
                raise RuntimeError((self.folder / "log").read_text())

    @contextlib.contextmanager
    def up(self) -> Iterator[subprocess.Popen[bytes]]:
        """Run for the length of a block, then stop at once, as after a power cut."""
        options = ["-D", "data", "-k", str(self.folder), *self._options]
        command = [*self._prefix, f"{self._binaries}/postgres", *options]
        with running(command, self.folder) as process:
            wait_until_it_answers(process, self.folder, self._port)
            yield process


@contextlib.contextmanager
def a_server(options: list[str], port: str = PORT) -> Iterator[Server]:
    """An empty cluster that is not running yet; its folder goes with the block."""
    remove_stale_folders()
    folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=PARENT))
    try:
        server = Server(folder, options, port)
        server.make()
        yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def temp_postgres() -> Iterator[str]:
    """Yield the SQLAlchemy URL of an empty cluster's database; several may run side by side.

    The server dies with this process, however that ends; a folder left behind goes next time.
    """
    with a_server(SERVER) as server, server.up():
        yield server.url


def find_binaries() -> Path:
    """Look in $PG_BIN, then for the newest of Debian's, then on PATH."""
    if chosen := os.environ.get("PG_BIN"):
        return Path(chosen)
    debian = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    if found := sorted(debian, key=lambda path: int(path.parts[4])):
        return found[-1].parent
    if on_path := shutil.which("initdb"):
        return Path(on_path).resolve().parent
    raise FileNotFoundError("initdb of PostgreSQL")


def remove_stale_folders() -> None:
    """Remove what a killed process left: the folder's name has the number of its process."""
    for folder in PARENT.glob(f"{PREFIX}*"):
        owner = re.match(rf"{PREFIX}(\d+)-", folder.name)
        if owner and not Path(f"/proc/{owner[1]}").exists():
            shutil.rmtree(folder, ignore_errors=True)


def without_root(folder: Path) -> list[str]:
    """Return what to write before a command; PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return ["setpriv", "--pdeathsig=QUIT"]
    users = {user.pw_name: user for user in pwd.getpwall()}
    user = users.get("postgres", users["nobody"])
    os.chown(folder, user.pw_uid, user.pw_gid)
    identity = [f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
    return ["setpriv", "--pdeathsig=QUIT", *identity]


@contextlib.contextmanager
def running(command: list[str], folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    with (folder / "log").open("ab") as log:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env={"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    with process:
        try:
            yield process
        finally:
            process.send_signal(signal.SIGQUIT)


def wait_until_it_answers(process: subprocess.Popen[bytes], folder: Path, port: str = PORT) -> None:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            psycopg.connect(f"host={folder} port={port} user=postgres dbname=postgres").close()
        except psycopg.OperationalError:
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError((folder / "log").read_text()) from None
            time.sleep(0.02)
        else:
            return
