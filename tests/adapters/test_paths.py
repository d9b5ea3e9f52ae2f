import sys
from pathlib import Path

import pytest

from desk_app.adapters import paths


@pytest.mark.skipif(sys.platform == "win32", reason="a folder there is its user's already")
def test_nobody_else_at_this_computer_looks_into_the_folder_of_a_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    folder = paths.data_folder()
    assert folder.is_dir() and folder.is_relative_to(tmp_path)
    assert folder.stat().st_mode & 0o077 == 0
