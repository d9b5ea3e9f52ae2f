"""The commands about the end of the day, as somebody types them."""

import re
from datetime import date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk_app import cli
from desk_app.adapters import paths
from desk_app.adapters.settings import DeskSettings, SettingsFile
from desk_app.database_room import embedded
from desk_app.wiring import Office
from tests.support.counting import Counting
from tests.support.town import Town, done, open_town

pytestmark = pytest.mark.usefixtures("own_language")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    folder = paths.data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def here(qtbot: QtBot, home: Path) -> Counting:
    """A desk in Leuven, where it is the day that its computer says, with one device."""
    file = SettingsFile(home / "desk.json")
    office = Office(embedded(home), DeskSettings(), file.remember)
    office.open()
    done(office.set_up("Leuven", "balie 2", "An Peeters", demo=False))
    office.open()
    setup = office._data.near.reads.setup()
    office.close()
    town: Town = open_town(embedded(home))
    town.site, town.place, town.staff = setup.sites[0], setup.desks[0], setup.staff[0]
    town.device()
    return Counting(town)


def run(*arguments: str) -> int:
    return cli.main(list(arguments))


def today() -> str:
    """Also by night, when a close is for the day before."""
    return datetime.now().astimezone().date().isoformat()


def code_of(here: Counting) -> str:
    return here.town.site.code


def test_a_try_says_what_a_close_comes_to_and_writes_nothing(here: Counting, capsys):
    here.town.rules(full_count_days=0)
    assert run("close", "--site", code_of(here), "--date", today(), "--dry-run") == 0
    said = capsys.readouterr().out
    assert "Toestellen: 0 bij het begin, 1 binnengekomen, 0 vertrokken, 1 nu hier" in said
    assert "Alleen bewegingen" in said and "niets geschreven" in said
    assert here.town.database.counts.days() == ()


def test_a_try_says_that_everything_should_be_counted_first(here: Counting, capsys):
    assert run("close", "--site", code_of(here), "--date", today(), "--dry-run") == 1
    assert "Tel vandaag alles" in capsys.readouterr().out


def test_what_differs_without_an_answer_is_said_and_the_exit_code_says_so(here: Counting, capsys):
    here.begin()
    assert run("close", "--site", code_of(here).lower(), "--date", today(), "--dry-run") == 1
    said = capsys.readouterr().out
    assert "verschillen: 1, zonder antwoord: 1" in said
    assert "Voor één verschil is er nog geen antwoord" in said


def test_a_day_is_closed_with_its_count_and_its_report_written(here: Counting, tmp_path, capsys):
    count = here.begin()
    (line,) = here.compared(count).lines
    here.hear(count, line.thing.code)
    assert run("close", "--site", code_of(here), "--date", today()) == 0
    (row,) = here.town.database.counts.days()
    assert row.full and row.closed_by == "An Peeters"
    assert re.search("is afgesloten, nummer 1", capsys.readouterr().out)
    for name in ("dag.pdf", "dag.csv", "dag.xlsx"):
        file = tmp_path / name
        asked = ("report", "day", "--site", code_of(here), "--date", row.day.isoformat())
        assert run(*asked, "--out", str(file)) == 0
        assert file.stat().st_size > 200
    kept = here.town.database.counts.paper_of(here.town.site.id, row.number)
    assert (tmp_path / "dag.pdf").read_bytes() == kept
    assert run("close", "--site", code_of(here), "--date", today(), "--quick") == 1
    assert "afgesloten tot en met" in capsys.readouterr().out


def test_a_day_that_was_not_closed_has_no_report(here: Counting, tmp_path, capsys):
    asked = ("report", "day", "--site", code_of(here), "--date", "2026-01-02")
    assert run(*asked, "--out", str(tmp_path / "x.pdf")) == 1
    assert "is niet afgesloten" in capsys.readouterr().out
    assert not (tmp_path / "x.pdf").exists()


def test_an_unknown_site_is_answered_with_those_there_are(here: Counting, capsys):
    assert run("close", "--site", "XXX", "--dry-run") == 1
    assert f"Kies een van: {code_of(here)}" in capsys.readouterr().out


def test_a_file_of_another_kind_is_refused_with_those_there_are(capsys):
    asked = ("report", "day", "--site", "LEU", "--date", "2026-01-02", "--out", "x.doc")
    with pytest.raises(SystemExit) as stopped:
        run(*asked)
    assert stopped.value.code == 2
    assert ".pdf, .csv, .xlsx" in capsys.readouterr().err


@pytest.mark.parametrize(
    "asked", [("close", "--site", "LEU"), ("report", "day", "--site", "LEU", "--out", "x.pdf")]
)
def test_a_day_that_cannot_be_read_is_answered_with_how_one_is_written(asked, capsys):
    with pytest.raises(SystemExit) as stopped:
        run(*asked, "--date", "23/11/2026")
    assert stopped.value.code == 2
    assert "23/11/2026: write a day as 2026-11-23" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["dag.pdf", "dag.csv"])
def test_a_report_that_cannot_be_written_is_named(here: Counting, tmp_path, capsys, name: str):
    count = here.begin()
    (line,) = here.compared(count).lines
    here.hear(count, line.thing.code)
    assert run("close", "--site", code_of(here), "--date", today()) == 0
    (row,) = here.town.database.counts.days()
    file = tmp_path / "nowhere" / name
    asked = ("report", "day", "--site", code_of(here), "--date", row.day.isoformat())
    assert run(*asked, "--out", str(file)) == 1
    assert f"{file}: die map bestaat niet" in capsys.readouterr().out
    assert isinstance(row.day, date)


def test_a_desk_that_is_not_set_up_says_so(qtbot: QtBot, home: Path, capsys):
    assert run("close", "--site", "LEU", "--dry-run") == 1
    assert "start het venster één keer" in capsys.readouterr().out
