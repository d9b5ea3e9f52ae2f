import json
from pathlib import Path

import pytest

from desk_app.adapters.settings import DeskSettings, SettingsFile
from desk_app.domain.printing import Adjustment, Wish


def test_printers_and_how_far_they_are_off_are_read_back(tmp_path: Path):
    file = SettingsFile(tmp_path / "desk.json")
    settings = DeskSettings(
        printer="HP",
        papers={"labels": Wish("Brother", 1, duplex=False)},
        adjustments={"Brother": Adjustment(0.5, -1.0, 100.5)},
        label_format="62mm",
    )
    file.write(settings)
    assert file.read() == settings


def test_settings_of_before_keep_their_printer_and_copies(tmp_path: Path):
    path = tmp_path / "desk.json"
    path.write_text('{"printer": "HP", "copies": 3}')
    assert SettingsFile(path).read() == DeskSettings(printer="HP", copies=3)


@pytest.mark.parametrize(
    ("papers", "read"),
    [
        ({"labels": {"queue": 3, "copies": 2}}, {"labels": Wish(copies=2)}),
        ({"labels": "HP", "receipt": {"unknown": 1}}, {"receipt": Wish()}),
        ([], {}),
    ],
)
def test_what_cannot_be_read_of_a_printer_is_left_out(tmp_path: Path, papers: object, read: object):
    path = tmp_path / "desk.json"
    path.write_text(json.dumps({"papers": papers, "adjustments": {"HP": {"right": 1}}}))
    found = SettingsFile(path).read()
    assert found.papers == read
    assert found.adjustments == {"HP": Adjustment(right=1)}
