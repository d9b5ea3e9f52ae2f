"""What this desk remembers about itself: desk and staff, language, look, printer, scanners."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeVar

from desk_app.domain.printing import Adjustment, Wish
from desk_app.domain.scanners import SerialLine, Wedge

T = TypeVar("T", Wish, Adjustment, Wedge, SerialLine)


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """One desk's own settings; everything has a value that works."""

    database: str = ""  # the URL of a server without a password; empty: a file of its own
    desk_id: str = ""
    staff_id: str = ""
    language: str = "nl"
    dark: bool = False
    printer: str = ""
    copies: int = 2
    papers: Mapping[str, Wish] = field(default_factory=dict)  # by kind of paper
    adjustments: Mapping[str, Adjustment] = field(default_factory=dict)  # by queue
    label_format: str = ""
    agency_key: str = ""  # a PKCS#12 file to seal with, empty: the desk's own key
    scan_folder: str = ""
    lock_minutes: int = 10
    remind_hour: int = 17
    wedge: Wedge = Wedge()  # noqa: RUF009 - frozen
    serial: SerialLine = SerialLine()  # noqa: RUF009 - frozen
    camera: str = ""  # its description; empty: none
    volume: int = 70  # per cent
    muted: bool = False


class SettingsFile:
    """A small JSON file in the user's folder; a broken one is like none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> DeskSettings:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return DeskSettings()
        if not isinstance(found, dict):
            return DeskSettings()
        known = {f.name: type(getattr(DeskSettings(), f.name)) for f in fields(DeskSettings)}
        kept = {n: v for n, v in found.items() if type(v) is known.get(n)}
        for name, kind in (("papers", Wish), ("adjustments", Adjustment)):
            kept[name] = _each(kept.get(name, {}), kind)
        kept["wedge"] = _one(found.get("wedge"), Wedge)
        kept["serial"] = _one(found.get("serial"), SerialLine)
        return replace(DeskSettings(), **kept)

    def remember(self, settings: DeskSettings) -> None:
        """Keep which desk this is, who works at it, and what it seals with; or nothing."""
        former = self.read()
        kept = replace(
            former,
            desk_id=settings.desk_id,
            staff_id=settings.staff_id,
            agency_key=settings.agency_key,
        )
        if kept != former:
            with suppress(OSError):
                self.write(kept)

    def uses(self, database: str) -> None:
        """Keep which database this desk uses from the next start on; raises ``OSError``."""
        self.write(replace(self.read(), database=database))

    def write(self, settings: DeskSettings) -> None:
        """Write the whole file or nothing; raises ``OSError`` when the folder cannot be written."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._path.with_suffix(".new")
        fresh.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
        fresh.replace(self._path)


def _each(found: dict[str, Any], kind: type[T]) -> dict[str, T]:
    """What can be read of a table; the rest is left out."""
    return {name: _one(values, kind) for name, values in found.items() if isinstance(values, dict)}


def _one(values: object, kind: type[T]) -> T:
    usual = asdict(kind())
    given = values if isinstance(values, dict) else {}
    return kind(**{n: v for n, v in given.items() if n in usual and _fits(v, usual[n])})


def _fits(value: object, usual: object) -> bool:
    whole = isinstance(usual, float) and type(value) is int  # JSON writes 1.0 as it likes
    return type(value) is type(usual) or whole
