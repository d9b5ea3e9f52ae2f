"""A serial scanner on a pair of pseudo terminals: what the gun sends, the desk's port reads."""

import os
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self


class Gun:
    """Plugged in and out by starting and ending socat; the desk's port is ``port``."""

    def __init__(self, folder: Path) -> None:
        self.port = str(folder / "desk")
        self._far = folder / "gun"
        self._socat: subprocess.Popen[bytes] | None = None
        self._out = -1

    def plug(self) -> None:
        """Plug it in, and wait until the system has both ends."""
        ends = [f"pty,raw,echo=0,link={end}" for end in (self._far, self.port)]
        self._socat = subprocess.Popen(["socat", "-d", "-d", *ends], stderr=subprocess.PIPE)
        assert self._socat.stderr
        for line in self._socat.stderr:
            if b"starting data transfer loop" in line:
                break
        self._out = os.open(self._far, os.O_WRONLY | os.O_NOCTTY)

    def send(self, data: bytes) -> None:
        """Write all of it; the pair has room for some 60 KB that the desk has not read."""
        while data:
            data = data[os.write(self._out, data) :]

    def unplug(self) -> None:
        """Pull the plug."""
        if self._socat is None:
            return
        os.close(self._out)
        self._socat.kill()
        self._socat.communicate()
        self._socat = None
        for end in (self._far, Path(self.port)):
            end.unlink(missing_ok=True)  # a killed socat leaves its links

    def __enter__(self) -> Self:
        self.plug()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.unplug()
