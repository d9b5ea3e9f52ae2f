import io
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk_app import app, cli
from desk_app.adapters import paths
from desk_app.adapters.settings import DeskSettings, SettingsFile
from desk_app.domain.people import Role, Staff
from desk_app.usecases.reads import Query
from tests.support.accounts import PIN, with_pins
from tests.support.town import Town


@pytest.fixture
def desk(qtbot: QtBot, sqlite_town: Town, tmp_path: Path, monkeypatch) -> Path:
    """A folder in which An worked last, on a database with PINs; and a file to import."""
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    with_pins(sqlite_town)
    settings = DeskSettings(
        desk_id=str(sqlite_town.place.id), staff_id=str(sqlite_town.staff.id), language="en"
    )
    SettingsFile(tmp_path / "desk.json").write(settings)
    file = tmp_path / "devices.csv"
    file.write_text("label;serienummer;model;vestiging\nLB000001M;5CD1234567;HP 11 G9;Leuven\n")
    return file


def run(url: str, file: Path, typed: str, monkeypatch) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    try:
        return cli.main(["--database", url, "import", str(file)])
    finally:
        app.translate(app.application(), "en")


def test_a_command_asks_the_pin_of_who_worked_here_last(
    desk: Path, sqlite_town: Town, sqlite_url: str, monkeypatch
):
    assert run(sqlite_url, desk, f"{PIN}\n", monkeypatch) == 0
    assert sqlite_town.reads.count("devices", Query()) == 1


def test_with_a_wrong_pin_a_command_does_nothing(
    desk: Path, sqlite_town: Town, sqlite_url: str, monkeypatch, capsys
):
    assert run(sqlite_url, desk, "902143\n", monkeypatch) == 1
    assert "That is not right" in capsys.readouterr().out
    assert sqlite_town.reads.count("devices", Query()) == 0


def test_too_many_wrong_pins_make_a_command_wait_too(
    desk: Path, sqlite_url: str, monkeypatch, capsys
):
    for _ in range(3):
        run(sqlite_url, desk, "902143\n", monkeypatch)
    assert run(sqlite_url, desk, f"{PIN}\n", monkeypatch) == 1
    assert "Too many wrong PINs" in capsys.readouterr().out


def test_where_nobody_with_a_pin_worked_the_window_comes_first(
    desk: Path, sqlite_town: Town, sqlite_url: str, monkeypatch, capsys
):
    with sqlite_town.database.unit_of_work() as uow:
        carla = Staff(sqlite_town.place.id, "Carla", Role.CLERK)
        uow.staff.add([carla])
        uow.commit()
    file = SettingsFile(desk.parent / "desk.json")
    file.write(DeskSettings(staff_id=str(carla.id), language="en"))
    assert run(sqlite_url, desk, f"{PIN}\n", monkeypatch) == 1
    assert "Sign in at the window once" in capsys.readouterr().out


def test_a_paper_is_verified_without_a_pin(desk: Path, sqlite_url: str, monkeypatch, capsys):
    desk.write_bytes(b"no pdf")
    assert cli.main(["verify", "--database", sqlite_url, str(desk)]) == 1
    app.translate(app.application(), "en")
    assert "start the window once" not in capsys.readouterr().out
