"""What the paper loop asks of the outside: files of pages, kept scans, the watched folder."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from uuid import UUID

from desk_app.domain.acts import Photo
from desk_app.domain.scan_acts import FileScan, Scan, ScannedPage


class FileTrouble(StrEnum):
    """Why a file, or the rest of it, cannot be read as pages."""

    GONE = "gone"
    NO_DOCUMENT = "no_document"
    PASSWORD = "password"  # noqa: S105 - a reason, no secret
    TOO_LARGE = "too_large"
    TOO_MANY_PAGES = "too_many_pages"
    DAMAGED = "damaged"
    NOT_MOVED = "not_moved"  # kept in the database, but its file could not be moved to done


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One page of a file: a small grey picture without metadata, and the codes on it."""

    picture: Photo
    codes: tuple[str, ...]


class PageReader(Protocol):
    """Reads files of pages; slow, so for a job, and one thread at a time."""

    def pages(self, file: Path) -> Iterator[ReadPage | FileTrouble]:
        """The pages of a PDF, JPEG, PNG or TIFF, one in memory at a time; trouble ends it."""
        ...

    def count(self, pdf: bytes) -> int:
        """How many pages a kept PDF has; none when it cannot be read."""
        ...

    def bound(self, kept: Sequence[bytes]) -> bytes:
        """Kept pages as one PDF, to look at or print; at least one."""
        ...


class Inbox(Protocol):
    """A folder that a scanner writes to; no method fails when the folder is not there."""

    def ready(self) -> tuple[Path, ...]:
        """Files that were just as large the last time, and that nobody left alone, oldest first."""
        ...

    def done(self, file: Path) -> bool:
        """Move a file to ``done`` beside it, under a free name; gives whether that went well."""
        ...

    def leave(self, file: Path) -> None:
        """Do not offer a file again until it is written anew."""
        ...


class Scans(Protocol):
    """Kept pages inside one transaction."""

    def has(self, sha256: str, loan_id: UUID | None, page: int | None) -> bool:
        """Tell whether this picture is kept already, or this page of this loan."""
        ...

    def add(self, act: FileScan, page: ScannedPage) -> None:
        """Keep a page that came with an act."""
        ...

    def get(self, scan_id: UUID) -> Scan:
        """A kept page, locked until the commit; refused as ``UNKNOWN`` when it is not there."""
        ...

    def give(self, scan_id: UUID, loan_id: UUID) -> None:
        """A waiting page gets its loan."""
        ...

    def release(self, scan_id: UUID) -> None:
        """A filed page waits for a hand; its loan stays suggested."""
        ...

    def remove(self, scan_id: UUID) -> None:
        """Erase a page."""
        ...


@dataclass(frozen=True, slots=True)
class PrintedAgreement:
    """The valid agreement of a loan, without its bytes."""

    act_id: UUID
    loan_id: UUID
    text_sha256: str


@dataclass(frozen=True, slots=True)
class WaitingScan:
    """A page that waits for a hand match; ``suggested`` is a loan number, mostly empty."""

    id: UUID
    at: datetime
    suggested: str = ""


class ScanReads(Protocol):
    """What can be looked at of kept pages and printed agreements."""

    def agreement(self, number: str) -> PrintedAgreement | None:
        """The agreement of a loan that was not undone."""
        ...

    def waiting(self) -> tuple[WaitingScan, ...]:
        """Pages that wait, oldest first."""
        ...

    def picture(self, scan_id: UUID) -> bytes | None:
        """The picture of a kept page."""
        ...

    def original(self, loan_id: UUID) -> tuple[bytes, ...]:
        """The pictures of the signed original of a loan, in the order of its pages."""
        ...
