"""The label formats of ``resources/labels``, one file each, named by its code."""

from pathlib import Path

import msgspec

from desk_app.domain.labels import LabelFormat


class _File(msgspec.Struct, forbid_unknown_fields=True):
    """What a file holds: the fields of ``LabelFormat``, with its defaults, but not the code."""

    name: str
    page_width: float
    page_height: float
    columns: int
    rows: int
    left: float
    top: float
    width: float
    height: float
    across: float
    down: float
    qr_dots: int
    bar_dots: int = 0
    beside: bool = False
    roll: bool = False


def read_formats(folder: Path) -> tuple[LabelFormat, ...]:
    """Every format, sheets before rolls."""
    found = [_read(file) for file in sorted(folder.glob("*.toml"))]
    return tuple(sorted(found, key=lambda each: (each.roll, each.code)))


def _read(file: Path) -> LabelFormat:
    found = msgspec.toml.decode(file.read_text(encoding="utf-8"), type=_File)
    return LabelFormat(code=file.stem, **msgspec.structs.asdict(found))
