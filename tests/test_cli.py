import runpy
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from desk_app import VERSION, app, cli, offices
from desk_app.adapters import paths
from desk_app.adapters.sealing.safes import MemorySafe
from desk_app.adapters.settings import DeskSettings, SettingsFile
from desk_app.database_room import embedded
from desk_app.print_commands import PAPERS
from desk_app.ui.services import Opened
from desk_app.usecases.camera_ports import Symbology
from tests.support.scans import lend_on_paper, printed, save
from tests.support.sights import Sight, picture
from tests.support.town import Town

COMMANDS = (
    *("demo", "import", "verify", "file-scans", "read"),
    *("database", "close", "report", "labels", "sample"),
)
pytestmark = pytest.mark.usefixtures("own_language")
DEVICES = "label;serienummer;model;vestiging\nLB000001M;5CD1234567;HP 11 G9;Leuven\n"


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as left:
        cli.main(["--help"])
    assert left.value.code == 0
    said = capsys.readouterr().out
    assert all(word in said for word in (*COMMANDS, "--database", "examples"))


def test_the_help_of_a_command_fits_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setenv("COLUMNS", "80")
    for command in COMMANDS:
        with pytest.raises(SystemExit):
            cli.main([command, "--help"])
    lines = capsys.readouterr().out.splitlines()
    assert lines and [line for line in lines if len(line) > 80] == []


def test_version_is_the_packages_own(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        cli.main(["--version"])
    assert VERSION in capsys.readouterr().out


def test_a_file_is_imported_once_and_changes_nothing_the_second_time(
    qtbot: QtBot, sqlite_town: Town, sqlite_url: str, tmp_path: Path, capsys
):
    file = tmp_path / "toestellen.csv"
    file.write_text(DEVICES)
    assert cli.main(["--database", sqlite_url, "import", str(file), "--dry-run"]) == 0
    assert sqlite_town.reads.device("LB000001M") is None
    assert cli.main(["--database", sqlite_url, "import", str(file)]) == 0
    assert sqlite_town.reads.device("LB000001M")
    assert cli.main(["--database", sqlite_url, "import", str(file)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == lines[2] != lines[3]
    assert lines[1] == "Alleen geprobeerd: er is niets bewaard."


def test_a_refused_row_is_named_and_the_exit_code_says_so(
    qtbot: QtBot, sqlite_town: Town, sqlite_url: str, tmp_path: Path, capsys
):
    file = tmp_path / "toestellen.csv"
    file.write_text(DEVICES.replace("LB000001M", "LB000001X"))
    assert cli.main(["--database", sqlite_url, "import", str(file)]) == 1
    line = capsys.readouterr().out.splitlines()[0]
    assert line.startswith("2: LB000001X: Label: ") and "LB000001" in line.removeprefix(
        "2: LB000001X"
    )


def test_the_command_names_column_and_value_like_the_window(
    qtbot: QtBot, sqlite_town: Town, sqlite_url: str, tmp_path: Path, capsys
):
    file = tmp_path / "toestellen.csv"
    file.write_text(DEVICES.replace("LB000001M", "toestel 1").replace("Leuven", "Gent"))
    assert cli.main(["--database", sqlite_url, "import", str(file)]) == 1
    file.write_text(DEVICES.replace("LB000001M", "toestel 1"))
    assert cli.main(["--database", sqlite_url, "import", str(file)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("2: toestel 1: ") and "vestiging Gent" in lines[0]
    assert lines[2].startswith("2: toestel 1: Label: niet toestel 1 maar ")


def test_a_file_that_is_missing_is_named_and_said_to_be_so(
    qtbot: QtBot, sqlite_town: Town, sqlite_url: str, tmp_path: Path, capsys
):
    file = tmp_path / "weg.csv"
    assert cli.main(["--database", sqlite_url, "import", str(file)]) == 1
    assert capsys.readouterr().out == f"{file}: Dit bestand is er niet.\n"


@pytest.mark.parametrize("content", ["", "een brief\nzonder kolommen\n"])
def test_a_file_that_is_no_sheet_is_said_to_be_so(
    qtbot: QtBot, sqlite_town: Town, sqlite_url: str, tmp_path: Path, capsys, content
):
    file = tmp_path / "brief.csv"
    file.write_text(content)
    assert cli.main(["--database", sqlite_url, "import", str(file)]) == 1
    assert capsys.readouterr().out.strip()


def test_a_desk_that_is_not_set_up_says_so(qtbot: QtBot, tmp_path: Path, capsys):
    file = tmp_path / "toestellen.csv"
    file.write_text(DEVICES)
    assert cli.main(["import", str(file)]) == 1
    assert "leenbalie.db" in capsys.readouterr().out


def test_a_database_that_is_damaged_is_said_to_be_so(qtbot: QtBot, tmp_path: Path, capsys):
    file, damaged = tmp_path / "toestellen.csv", tmp_path / "desk.db"
    file.write_text(DEVICES)
    damaged.write_text("no database at all" * 100)
    assert cli.main(["--database", f"sqlite:///{damaged}", "import", str(file)]) == 1
    sentence = capsys.readouterr().out
    assert sentence.startswith(f"{damaged}: ") and "window" not in sentence


def test_without_a_screen_the_demo_plays_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
):
    played: list[Path] = []

    def playing(out: Path, _settings: object) -> int:
        played.append(out)
        return 0

    monkeypatch.setattr("desk_app.play.play", playing)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert cli.main(["demo", "--out", str(tmp_path)]) == 0
    assert played == [tmp_path]
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_the_everyday_desk_lives_in_the_users_own_folder(qtbot: QtBot, tmp_path: Path):
    desk = app.everyday(None)
    assert desk.pictures == tmp_path / "data" / "leenbalie"
    office = desk.office(desk.settings)
    assert office.where.startswith(str(tmp_path))
    office.close()


def test_a_url_of_no_database_is_refused_with_an_example(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as left:
        cli.main(["--database", "leenbalie", "import", "x.csv"])
    assert left.value.code == 2
    assert "sqlite:///" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("import", "leenbalie import: ontbreekt: FILE"),
        ("database backup", "leenbalie database: ontbreekt: FILE"),
        ("database move", "leenbalie database: ontbreekt: --to"),
        ("labels --format L7160", "ontbreekt: een van --tags --from --calibration"),
        ("verify --database", "leenbalie verify: --database: er staat niets achter"),
        ("sample letter", "leenbalie sample: paper: 'letter' is geen van 'agreement', "),
        ("import x.csv --force y", "leenbalie: onbekend: --force y"),
        ("labels --format L7160 --from x", "argument --from: invalid int value: 'x'"),
    ],
)
def test_what_was_asked_wrongly_is_said_in_the_language_of_the_desk(
    asked: str, said: str, capsys: pytest.CaptureFixture[str]
):
    with pytest.raises(SystemExit) as left:
        cli.main(asked.split())
    assert left.value.code == 2
    usage, line = capsys.readouterr().err.split("\nleenbalie", 1)
    assert usage.startswith("usage: leenbalie") and said in f"leenbalie{line}"


def test_the_desk_that_was_set_up_is_remembered(qtbot: QtBot, tmp_path: Path):
    desk = app.everyday(None)
    office = desk.office(desk.settings)
    office.open()
    office.set_up("Leuven", "balie 2", "An", demo=True)
    office.open()
    office.close()
    assert desk.file
    first = desk.file.read()
    assert first.desk_id and first.staff_id
    again = app.everyday(None)
    second = again.office(again.settings)
    opened = second.open()
    second.close()
    assert isinstance(opened, Opened)
    assert opened.services.drafts.here.place.name == "balie 2"
    assert again.file and again.file.read() == first


def test_scans_are_filed_from_files_and_folders_and_what_fails_is_named(
    qtbot: QtBot, sqlite_town: Town, sqlite_url: str, tmp_path: Path, capsys
):
    lent, paper = lend_on_paper(sqlite_town)
    folder = tmp_path / "scans"
    folder.mkdir()
    save(printed(paper)[:1], folder / "a.png")
    (folder / "notes.txt").write_text("no scan")
    last = save(printed(paper)[1:], tmp_path / "b.tiff")
    command = ["--database", sqlite_url, "file-scans"]
    assert cli.main([*command, str(folder), str(last)]) == 0
    assert not sqlite_town.loan(lent).loan.awaits_paper and last.exists()
    letter = tmp_path / "brief.pdf"
    letter.write_text("een brief")
    assert cli.main([*command, str(letter)]) == 1
    assert "brief.pdf: " in capsys.readouterr().out


def test_scans_need_a_desk_that_is_set_up_and_a_sound_database(
    qtbot: QtBot, tmp_path: Path, capsys
):
    assert cli.main(["file-scans", str(tmp_path / "a.pdf")]) == 1
    damaged = tmp_path / "desk.db"
    damaged.write_text("no database at all" * 100)
    assert cli.main(["--database", f"sqlite:///{damaged}", "file-scans", "a.pdf"]) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert "leenbalie.db" in first and second.startswith(f"{damaged}: ")


@pytest.mark.parametrize("paper", PAPERS)
def test_an_example_of_every_paper_is_marked_as_one(tmp_path: Path, capsys, paper: str):
    file = tmp_path / "example.pdf"
    assert cli.main(["sample", paper, "--out", str(file)]) == 0
    with pypdfium2.PdfDocument(file) as document:
        said = [page.get_textpage().get_text_bounded() for page in document]
    assert said and all("VOORBEELD" in text for text in said)
    assert capsys.readouterr().out == f"{file}\n"


def test_an_example_may_have_a_translation(tmp_path: Path):
    file = tmp_path / "example.pdf"
    assert cli.main(["sample", "agreement", "--translation", "fr", "--out", str(file)]) == 0
    with pypdfium2.PdfDocument(file) as document:
        said = document[0].get_textpage().get_text_bounded()
    assert "Traduction" in said


def test_labels_are_made_for_tags_and_for_numbers_to_come(tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert cli.main(["labels", "--format", "62mm", "--tags", "LB000421B,LB000422-9"]) == 0
    with pypdfium2.PdfDocument(tmp_path / "labels-62mm.pdf") as document:
        assert len(document) == 2
    asked = ["labels", "--format", "L7160", "--from", "500", "--count", "21", "--start", "21"]
    assert cli.main([*asked, "--out", "new.pdf"]) == 0
    with pypdfium2.PdfDocument(tmp_path / "new.pdf") as document:
        assert len(document) == 2
    assert cli.main(["labels", "--format", "L7160", "--calibration", "--out", "page.pdf"]) == 0
    with pypdfium2.PdfDocument(tmp_path / "page.pdf") as document:
        assert "kruis A" in document[0].get_textpage().get_text_bounded()


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        (["--tags", "LB0004219"], "tag"),
        (["--tags", "K0012345"], "tag"),
        (["--from", "999999", "--count", "2"], "count"),
        (["--from", "1", "--start", "22"], "start"),
        (["--from", "1", "--scale", "50"], "scale"),
    ],
)
def test_what_is_no_label_is_refused_with_a_sentence(
    qtbot: QtBot, tmp_path: Path, capsys, asked: list[str], named: str
):
    file = tmp_path / "labels.pdf"
    assert cli.main(["labels", "--format", "L7160", *asked, "--out", str(file)]) == 1
    assert capsys.readouterr().out.startswith(f"{named}: ")
    assert not file.exists()


def test_a_paper_that_cannot_be_written_is_named(tmp_path: Path, capsys):
    file = tmp_path / "gone" / "labels.pdf"
    assert cli.main(["sample", "labels", "--out", str(file)]) == 1
    assert capsys.readouterr().out.startswith(f"{file}: ")


def test_an_example_has_the_seal_of_its_desk_and_verify_knows_it_for_a_specimen(
    tmp_path: Path, monkeypatch, capsys
):
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    safe = MemorySafe()
    monkeypatch.setattr(offices, "KeyringSafe", lambda: safe)
    settings = SettingsFile(tmp_path / "desk.json")
    url = embedded(tmp_path)
    office = offices.desk_office(url, tmp_path, DeskSettings(language="en"), settings.write)
    office.open()
    office.set_up("Leuven", "balie 1", "An Peeters", demo=False)
    office.open()
    office.close()
    file = tmp_path / "example.pdf"
    assert cli.main(["sample", "agreement", "--translation", "ti", "--out", str(file)]) == 0
    assert capsys.readouterr().err == ""
    assert cli.main(["verify", str(file)]) == 0
    assert "specimen" in capsys.readouterr().out
    file.write_bytes(file.read_bytes() + b"\n")
    assert cli.main(["verify", str(file)]) == 1


def test_an_example_made_without_a_desk_says_that_it_has_no_seal(
    tmp_path: Path, monkeypatch, capsys
):
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    SettingsFile(tmp_path / "desk.json").write(DeskSettings(language="en"))
    assert cli.main(["sample", "receipt", "--out", str(tmp_path / "a.pdf")]) == 0
    said = "The paper has no seal: There is no desk on this computer yet\n"
    assert capsys.readouterr().err == said
    assert not (tmp_path / "leenbalie.db").exists()


def test_what_the_codes_in_pictures_say_is_written_as_it_is(tmp_path: Path, capsys):
    folder = tmp_path / "pictures"
    folder.mkdir()
    qr = save([picture(Sight("Ğülşen\tÖz\n", Symbology.QR, module=4))], folder / "a.png")
    bars = save([picture(Sight("5CD1234XYZ", Symbology.CODE_128))], folder / "b.tiff")
    (folder / "notes.txt").write_text("no picture")
    assert cli.main(["read", str(folder), str(bars)]) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    first, second, third = lines
    assert first == [str(qr), "QR", "zxing-cpp", r"Ğülşen\x09Öz\x0a"]
    assert second == third == [str(bars), "Code 128", "zxing-cpp", "5CD1234XYZ"]


def test_a_picture_without_a_code_and_a_file_that_is_none_are_not_passed_over(
    tmp_path: Path, capsys, monkeypatch
):
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    SettingsFile(tmp_path / "desk.json").write(DeskSettings(language="en"))
    empty = save([Image.new("L", (300, 300), 255)], tmp_path / "a.png")
    assert cli.main(["read", str(empty)]) == 1
    assert capsys.readouterr() == ("", "")
    letter = tmp_path / "brief.jpg"
    letter.write_text("een brief")
    assert cli.main(["read", str(letter), str(tmp_path / "gone.png")]) == 1
    said = capsys.readouterr()
    assert said.out == "" and len(said.err.splitlines()) == 2
    assert said.err.startswith("brief.jpg: ") and "gone.png: " in said.err


def test_a_reader_that_is_missing_is_said_and_the_other_reads(tmp_path: Path, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyzbar", None)
    file = save([picture(Sight("LB000421B", Symbology.QR))], tmp_path / "a.png")
    assert cli.main(["read", str(file)]) == 0
    said = capsys.readouterr()
    assert "LB000421B" in said.out and "zbar" in said.err


def look_after(url: str, *arguments: str) -> int:
    SettingsFile(paths.data_folder() / "desk.json").write(DeskSettings(language="en"))
    return cli.main(["database", *arguments, "--database", url])


def test_a_database_is_looked_after_from_the_command_line(
    sqlite_town: Town, sqlite_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    sqlite_town.device()
    copy = tmp_path / "copy.db"
    assert look_after(sqlite_url, "status") == 0
    assert look_after(sqlite_url, "check") == 0
    assert look_after(sqlite_url, "backup", str(copy)) == 0
    said = capsys.readouterr().out
    assert "up to date" in said and "no flaw" in said
    sqlite_town.database.close()
    (tmp_path / "leenbalie.db").write_bytes(b"\xff" * 8192)
    assert look_after(sqlite_url, "check") == 1
    assert "damaged" in capsys.readouterr().out
    assert look_after(sqlite_url, "restore", str(copy)) == 0
    assert "is kept as" in capsys.readouterr().out
    assert look_after(sqlite_url, "status") == 0


def test_a_changed_journal_is_named_on_the_command_line(
    sqlite_town: Town, sqlite_url: str, capsys: pytest.CaptureFixture[str]
):
    sqlite_town.lend()
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as database:
        for (name,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type='trigger'"
        ).fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.execute("UPDATE journal SET kind = 'undo' WHERE sequence = 2")
        database.commit()
    assert look_after(sqlite_url, "check") == 1
    said = capsys.readouterr().out
    assert "Journal entry 2" in said and "1 flaws" in said


@pytest.mark.parametrize("act", ["status", "check", "backup"])
def test_a_database_that_is_not_there_is_not_made(
    act: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    file = tmp_path / "none.db"
    copy = [str(tmp_path / "copy.db")] if act == "backup" else []
    assert look_after(f"sqlite:///{file}", act, *copy) == 1
    assert "not there yet" in capsys.readouterr().out and not file.exists()


def test_what_is_no_copy_is_not_put_back_and_a_copy_needs_a_file(
    sqlite_town: Town, sqlite_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert look_after(sqlite_url, "restore", str(tmp_path / "none.db")) == 1
    assert "nothing was changed" in capsys.readouterr().out
    assert look_after(sqlite_url, "backup", str(tmp_path / "no" / "folder.db")) == 1
    with pytest.raises(SystemExit):
        look_after(sqlite_url, "backup")


def test_a_server_makes_copies_of_its_own(
    postgres_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert look_after(postgres_url, "status") == 0
    assert look_after(postgres_url, "check") == 0
    for act in ("backup", "restore"):
        assert look_after(postgres_url, act, str(tmp_path / "copy.db")) == 1
    assert "pg_dump" in capsys.readouterr().out


def test_a_command_that_is_stopped_says_nothing_of_its_insides(monkeypatch: pytest.MonkeyPatch):
    def stopped(_arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "main", stopped)
    with pytest.raises(SystemExit) as left:
        runpy.run_module("desk_app", run_name="__main__")
    assert left.value.code == 130
