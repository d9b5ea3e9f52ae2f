import io
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from desk_app import app, cli, offices, terminal
from desk_app.adapters import paths
from desk_app.adapters.sealing.safes import MemorySafe
from desk_app.adapters.settings import DeskSettings, SettingsFile
from desk_app.domain.people import Role, Staff
from desk_app.usecases.opening import Fault, NotSetUp, Trouble
from desk_app.usecases.reads import Query
from tests.support.accounts import PIN, with_pins
from tests.support.town import Town


@pytest.fixture
def desk(qtbot: QtBot, town: Town, url: str, tmp_path: Path, monkeypatch) -> Path:
    """A folder in which An worked last, on a database with PINs; and a file to import."""
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    with_pins(town)
    settings = DeskSettings(
        desk_id=str(town.place.id), staff_id=str(town.staff.id), language="en", database=url
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
    desk: Path, town: Town, url: str, monkeypatch
):
    assert run(url, desk, f"{PIN}\n", monkeypatch) == 0
    assert town.reads.count("devices", Query()) == 1


def test_with_a_wrong_pin_a_command_does_nothing(
    desk: Path, town: Town, url: str, monkeypatch, capsys
):
    assert run(url, desk, "902143\n", monkeypatch) == 1
    assert "That is not right" in capsys.readouterr().out
    assert town.reads.count("devices", Query()) == 0


def test_too_many_wrong_pins_make_a_command_wait_too(desk: Path, url: str, monkeypatch, capsys):
    for _ in range(3):
        run(url, desk, "902143\n", monkeypatch)
    assert run(url, desk, f"{PIN}\n", monkeypatch) == 1
    assert "Too many wrong PINs" in capsys.readouterr().out


def test_where_nobody_with_a_pin_worked_the_window_comes_first(
    desk: Path, town: Town, url: str, monkeypatch, capsys
):
    with town.database.unit_of_work() as uow:
        carla = Staff(town.place.id, "Carla", Role.CLERK)
        uow.staff.add([carla])
        uow.commit()
    file = SettingsFile(desk.parent / "desk.json")
    desk_id, staff_id = str(town.place.id), str(carla.id)
    file.write(DeskSettings(desk_id=desk_id, staff_id=staff_id, language="en"))
    assert run(url, desk, f"{PIN}\n", monkeypatch) == 1
    assert "Sign in at the window once" in capsys.readouterr().out


def test_a_paper_is_verified_without_a_pin(desk: Path, url: str, monkeypatch, capsys):
    desk.write_bytes(b"no pdf")
    assert cli.main(["verify", "--database", url, str(desk)]) == 1
    app.translate(app.application(), "en")
    assert "start the window once" not in capsys.readouterr().out


def test_without_a_pin_a_command_says_whose_it_needs_and_that_is_no_try(
    desk: Path, town: Town, url: str, monkeypatch, capsys
):
    for _ in range(4):
        assert run(url, desk, "", monkeypatch) == 1
    assert "The PIN of An Peeters is needed." in capsys.readouterr().out
    assert run(url, desk, f"{PIN}\n", monkeypatch) == 0


def test_scans_are_filed_for_who_typed_the_pin(
    desk: Path, url: str, tmp_path: Path, monkeypatch, capsys
):
    file = tmp_path / "scan.pdf"
    file.write_bytes(b"no pdf")
    for typed, says in (("902143", "That is not right"), (PIN, "scan.pdf")):
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{typed}\n"))
        assert cli.main(["--database", url, "file-scans", str(file)]) == 1
        assert says in capsys.readouterr().out
    app.translate(app.application(), "en")


def sample(file: Path, typed: str, monkeypatch) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    try:
        return cli.main(["sample", "labels", "--out", str(file)])
    finally:
        app.translate(app.application(), "en")


def test_an_example_is_sealed_for_who_may_work_at_the_desk(
    desk: Path, url: str, tmp_path: Path, monkeypatch, capsys
):
    safe = MemorySafe()
    monkeypatch.setattr(offices, "KeyringSafe", lambda: safe)
    file = tmp_path / "example.pdf"
    assert sample(file, "", monkeypatch) == 0
    assert capsys.readouterr().err == "The paper has no seal: The PIN of An Peeters is needed.\n"
    assert cli.main(["verify", "--database", url, str(file)]) == 1
    capsys.readouterr()
    assert sample(file, f"{PIN}\n", monkeypatch) == 0
    assert capsys.readouterr().err == ""
    assert cli.main(["verify", "--database", url, str(file)]) == 0
    assert "specimen" in capsys.readouterr().out
    assert not list(tmp_path.glob("mirror-*"))  # the window's own
    app.translate(app.application(), "en")


def test_an_example_says_when_the_key_of_the_desk_does_not_open(
    desk: Path, tmp_path: Path, monkeypatch, capsys
):
    monkeypatch.setattr(offices, "KeyringSafe", MemorySafe)  # forgets the passphrase each time
    file = tmp_path / "example.pdf"
    sample(file, f"{PIN}\n", monkeypatch)
    capsys.readouterr()
    assert sample(file, f"{PIN}\n", monkeypatch) == 0
    assert "The paper has no seal: The passphrase was not given" in capsys.readouterr().err


def test_on_a_terminal_the_password_of_a_server_is_asked(monkeypatch):
    class Office:
        given = ""

        def open(self) -> Fault | NotSetUp:
            return NotSetUp("") if self.given else Fault(Trouble.PASSWORD_NEEDED, "")

        def give_password(self, password: str, *, keep: bool) -> None:
            assert not keep
            self.given = password

    office = Office()
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert isinstance(terminal.reached(office), Fault)  # type: ignore[arg-type] # what it asks
    monkeypatch.setattr("sys.stdin", SimpleNamespace(isatty=lambda: True))
    monkeypatch.setattr("getpass.getpass", lambda _prompt: "geheim")
    assert isinstance(terminal.reached(office), NotSetUp)  # type: ignore[arg-type]
    assert office.given == "geheim"
