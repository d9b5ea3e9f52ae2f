import os
from pathlib import Path

import pytest

from desk_app.adapters.inbox import FolderInbox


@pytest.fixture
def inbox(tmp_path: Path) -> FolderInbox:
    return FolderInbox(tmp_path)


def write(file: Path, text: str = "scan", age: int = 0) -> Path:
    file.write_text(text)
    os.utime(file, ns=(10**18 - age, 10**18 - age))
    return file


def test_a_file_is_ready_when_it_no_longer_grows(inbox: FolderInbox, tmp_path: Path):
    file = write(tmp_path / "a.pdf", "half")
    assert inbox.ready() == ()
    write(file, "whole")
    assert inbox.ready() == ()
    assert inbox.ready() == (file,)


def test_the_oldest_comes_first_and_other_files_and_folders_are_left_alone(
    inbox: FolderInbox, tmp_path: Path
):
    new, old = write(tmp_path / "a.PDF"), write(tmp_path / "b.tif", age=9)
    write(tmp_path / "notes.txt")
    write(tmp_path / "empty.png", "")
    (tmp_path / "folder.pdf").mkdir()
    inbox.ready()
    assert inbox.ready() == (old, new)


def test_a_file_that_is_done_moves_and_keeps_every_namesake(inbox: FolderInbox, tmp_path: Path):
    for text in ("first", "second", "third"):
        assert inbox.done(write(tmp_path / "scan.pdf", text))
    kept = {file.name: file.read_text() for file in (tmp_path / "done").iterdir()}
    assert kept == {"scan.pdf": "first", "scan-2.pdf": "second", "scan-3.pdf": "third"}
    assert inbox.ready() == ()


def test_a_file_that_cannot_be_moved_stays(inbox: FolderInbox, tmp_path: Path):
    file = write(tmp_path / "scan.pdf")
    (tmp_path / "done").write_text("a file in the way")
    assert not inbox.done(file)
    assert file.exists()


def test_a_file_left_alone_is_offered_again_when_it_is_written_anew(
    inbox: FolderInbox, tmp_path: Path
):
    file = write(tmp_path / "scan.pdf")
    inbox.leave(file)
    inbox.leave(tmp_path / "gone.pdf")
    assert inbox.ready() == inbox.ready() == ()
    write(file, "better", age=5)
    inbox.ready()
    assert inbox.ready() == (file,)


def test_a_folder_that_is_not_there_has_nothing(tmp_path: Path):
    assert FolderInbox(tmp_path / "gone").ready() == ()
