from pathlib import Path

import pytest

from desk_app.adapters.settings import DeskSettings, SettingsFile


def test_what_was_written_is_read_back(tmp_path: Path):
    file = SettingsFile(tmp_path / "deep" / "desk.json")
    settings = DeskSettings(language="fr", dark=True, printer="HP", copies=1)
    file.write(settings)
    assert file.read() == settings


@pytest.mark.parametrize("text", ["", "[]", "{", '{"language": 3, "unknown": 1}'])
def test_a_broken_file_is_like_none(tmp_path: Path, text: str):
    path = tmp_path / "desk.json"
    path.write_text(text)
    assert SettingsFile(path).read() == DeskSettings()
