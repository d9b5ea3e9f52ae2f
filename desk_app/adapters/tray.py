"""Parked counters as a file in the user's folder; a broken one is set aside, not thrown away."""

from pathlib import Path

import msgspec

from desk_app.domain.parking import Parked

_read = msgspec.json.Decoder(tuple[Parked, ...])


class TrayFile:
    """Written whole or not at all."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> tuple[Parked, ...]:
        """What is parked; nothing when the file is not there, or broken."""
        try:
            return _read.decode(self._path.read_bytes())
        except FileNotFoundError:
            return ()
        except msgspec.MsgspecError:
            self._path.replace(self._path.with_suffix(".broken"))
            return ()

    def write(self, everything: tuple[Parked, ...]) -> None:
        """Keep this and nothing else; raises ``OSError`` when the folder cannot be written."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._path.with_suffix(".new")
        fresh.write_bytes(msgspec.json.encode(everything))
        fresh.replace(self._path)
