"""Puts the paper loop together: readers of pages and codes, the filing, the watched folder."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desk_app.adapters.inbox import FolderInbox
from desk_app.domain.acts import Act
from desk_app.domain.outcomes import Outcome
from desk_app.ui.services import Scanning
from desk_app.usecases.camera_ports import FrameReader
from desk_app.usecases.drafts import Drafts
from desk_app.usecases.filing import Filing
from desk_app.usecases.looks import Looks
from desk_app.usecases.scan_ports import FileTrouble, ReadPage


class ScanFiles:
    """Files of pages with the codes on them; the libraries are loaded with the first file."""

    def pages(self, file: Path) -> Iterator[ReadPage | FileTrouble]:
        from desk_app.adapters import pages  # noqa: PLC0415 - most days nobody scans
        from desk_app.adapters.decoding import page as codes  # noqa: PLC0415
        from desk_app.adapters.decoding.readers import load  # noqa: PLC0415

        readers = load()
        for page in pages.pages(file):
            if isinstance(page, FileTrouble):
                yield page
            else:
                found = codes.read(page, readers)
                yield ReadPage(pages.small(page, found.angle), found.codes)

    def count(self, pdf: bytes) -> int:
        from desk_app.adapters import pages  # noqa: PLC0415

        return pages.count(pdf)

    def bound(self, kept: Sequence[bytes]) -> bytes:
        from desk_app.adapters import pages  # noqa: PLC0415

        return pages.bound(kept)


def frame_reader() -> FrameReader:
    """What reads the camera; the libraries are loaded with the first frame."""
    from desk_app.adapters.decoding.frames import RoundRobin  # noqa: PLC0415 - needs Pillow
    from desk_app.adapters.decoding.readers import load  # noqa: PLC0415

    return RoundRobin(load())


def scanning(looks: Looks, drafts: Drafts, perform: Callable[[Act], Outcome]) -> Scanning:
    """The paper loop at one desk."""
    reader = ScanFiles()
    filing = Filing(reader, looks.scans, looks.reads, drafts, perform)
    return Scanning(filing, looks.scans, reader, FolderInbox, frame_reader)
