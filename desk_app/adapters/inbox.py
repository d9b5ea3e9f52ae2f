"""The folder that a scanner writes to: which files are finished, and where they go afterwards."""

from contextlib import suppress
from itertools import chain, count
from pathlib import Path

KINDS = frozenset({".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff"})
DONE = "done"
Seen = tuple[int, int]  # size in bytes, moment of writing in nanoseconds


class FolderInbox:
    """A folder looked at again and again; a folder that is not there has no files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: dict[Path, Seen] = {}
        self._left: dict[Path, Seen] = {}

    def ready(self) -> tuple[Path, ...]:
        """Files that were just as large the last time, and that nobody left alone, oldest first."""
        former, self._seen = self._seen, self._look()
        same = (f for f, seen in self._seen.items() if seen[0] and former.get(f) == seen)
        new = (file for file in same if self._left.get(file) != self._seen[file])
        return tuple(sorted(new, key=lambda file: (self._seen[file][1], file.name)))

    def done(self, file: Path) -> bool:
        """Move a file to ``done`` beside it, under a free name; gives whether that went well."""
        folder = file.parent / DONE
        try:
            folder.mkdir(exist_ok=True)
            file.rename(_free(folder, file))
        except OSError:
            return False
        return True

    def leave(self, file: Path) -> None:
        """Do not offer a file again until it is written anew."""
        with suppress(OSError):
            self._left[file] = _seen(file)

    def _look(self) -> dict[Path, Seen]:
        found = {}
        with suppress(OSError):
            for file in self._folder.iterdir():
                with suppress(OSError):  # taken away meanwhile
                    if file.suffix.lower() in KINDS and file.is_file():
                        found[file] = _seen(file)
        return found


def _seen(file: Path) -> Seen:
    now = file.stat()
    return now.st_size, now.st_mtime_ns


def _free(folder: Path, file: Path) -> Path:
    """The file's own name, or the first one with a number that is not taken."""
    names = chain((file.name,), (f"{file.stem}-{n}{file.suffix}" for n in count(2)))
    return next(folder / name for name in names if not (folder / name).exists())
