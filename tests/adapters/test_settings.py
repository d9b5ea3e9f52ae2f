from pathlib import Path

import pytest

from desk_app.adapters.settings import DeskSettings, SettingsFile
from desk_app.domain.scanners import SerialLine, Wedge


def test_what_was_written_is_read_back(tmp_path: Path):
    file = SettingsFile(tmp_path / "deep" / "desk.json")
    settings = DeskSettings(
        language="fr",
        dark=True,
        printer="HP",
        copies=1,
        wedge=Wedge(prefix="~", terminator="tab"),
        serial=SerialLine("Honeywell", 115_200),
    )
    file.write(settings)
    assert file.read() == settings


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"language": 3, "unknown": 1}', '{"wedge": {"gap_ms": "x"}}']
)
def test_a_broken_file_is_like_none(tmp_path: Path, text: str):
    path = tmp_path / "desk.json"
    path.write_text(text)
    assert SettingsFile(path).read() == DeskSettings()


def test_which_desk_this_is_is_remembered_beside_what_was_chosen(tmp_path: Path):
    file = SettingsFile(tmp_path / "desk.json")
    file.write(DeskSettings(language="fr", printer="balie"))
    file.remember(DeskSettings(desk_id="1", staff_id="2", agency_key="agency.p12"))
    assert file.read() == DeskSettings(
        desk_id="1", staff_id="2", language="fr", printer="balie", agency_key="agency.p12"
    )


def test_a_desk_that_cannot_be_remembered_works_on(tmp_path: Path):
    (tmp_path / "folder").write_text("")
    file = SettingsFile(tmp_path / "folder" / "desk.json")
    file.remember(DeskSettings(desk_id="1"))
    assert file.read() == DeskSettings()
