"""Reads the names that people in the demo are made up from."""

from pathlib import Path

import msgspec

from desk_app.domain.register_acts import DemoNames


class _File(msgspec.Struct, frozen=True):
    names: tuple[DemoNames, ...]


def read_names(path: Path) -> tuple[DemoNames, ...]:
    """All lists of names in a file; raises ``OSError`` or ``msgspec.DecodeError``."""
    return msgspec.toml.decode(path.read_bytes(), type=_File).names
