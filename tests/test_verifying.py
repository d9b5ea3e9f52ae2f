import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desk_app import app, cli
from desk_app.domain.agreements import Paper
from desk_app.domain.numbers import SPECIMEN
from desk_app.domain.register_acts import RegisterCertificate
from tests.support import seals
from tests.support.seals import NUMBER, certificate, sealed
from tests.support.town import Town, done

Verify = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def verify(
    qtbot: QtBot,
    sqlite_town: Town,
    sqlite_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    """Runs the command in English on files with these bytes; gives its code and its lines."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "data" / "leenbalie").mkdir(parents=True)
    (tmp_path / "data" / "leenbalie" / "desk.json").write_text('{"language": "en"}')
    done(sqlite_town.do(RegisterCertificate, certificate=certificate()))
    before = QLocale()

    def run(*contents: bytes | Path) -> tuple[int, list[str]]:
        files = []
        for number, content in enumerate(contents):
            file = content if isinstance(content, Path) else tmp_path / f"{number}.pdf"
            if isinstance(content, bytes):
                file.write_bytes(content)
            files.append(str(file))
        code = cli.main(["verify", *files, "--database", sqlite_url])
        said = capsys.readouterr().out.splitlines()
        assert [line.startswith(file) for line, file in zip(said, files, strict=True)]
        return code, [line.partition(": ")[2] for line in said]

    yield run
    app.translate(app.application(), "en")
    QLocale.setDefault(before)


def test_a_paper_of_a_loan_is_ours_and_the_exit_code_says_so(sqlite_town: Town, verify: Verify):
    content = sealed()
    sqlite_town.lend(loan_number=NUMBER, paper=Paper.of(content, "agreement/nl 1", "0" * 64))
    code, (said,) = verify(content)
    assert code == 0
    assert said == f"loan {NUMBER[:-1]}-{NUMBER[-1]}: ours, unchanged since 23 November 2026"


def test_a_specimen_is_ours_too(verify: Verify):
    assert verify(sealed(SPECIMEN)) == (0, ["specimen, ours, unchanged since 23 November 2026"])


def test_a_byte_that_was_appended_fails_it(verify: Verify):
    code, (said,) = verify(sealed(SPECIMEN) + b"\0")
    assert code == 1 and "added after" in said


def test_one_bad_file_among_good_ones_gives_exit_code_1(verify: Verify):
    specimen = sealed(SPECIMEN)
    code, said = verify(specimen, specimen[:-1], specimen)
    assert code == 1
    assert "CHANGED" in said[1] and said[0] == said[2] and "ours" in said[0]


def test_a_paper_of_another_installation_is_told_apart(verify: Verify):
    code, (said,) = verify(sealed(of=seals.other_key()))
    assert code == 1 and said.startswith("not ours: sealed by another installation")


def test_odd_files_get_a_sentence_each(tmp_path: Path, verify: Verify):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    (tmp_path / "folder.pdf").mkdir()
    odd = (b"", b"hello", seals.agreement().content, tmp_path / "folder.pdf", tmp_path / "no", pipe)
    code, said = verify(*odd)
    assert code == 1
    assert said == ["not a PDF"] * 2 + ["without a seal"] + ["cannot be read as a file"] * 3


def test_a_file_that_may_not_be_read_gets_a_sentence(
    tmp_path: Path, verify: Verify, monkeypatch: pytest.MonkeyPatch
):
    def locked(_self: Path) -> bytes:
        raise PermissionError

    file = tmp_path / "locked.pdf"
    file.touch()
    monkeypatch.setattr(Path, "read_bytes", locked)
    assert verify(file) == (1, ["cannot be read as a file"])


@pytest.mark.parametrize("content", ["", "no database at all" * 100])
def test_without_a_database_nothing_is_judged(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys, content
):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    database = tmp_path / "desk.db"
    if content:
        database.write_text(content)
    file = tmp_path / "paper.pdf"
    file.touch()
    assert cli.main(["--database", f"sqlite:///{database}", "verify", str(file)]) == 1
    assert capsys.readouterr().out.startswith(f"{database}: ")
    app.translate(app.application(), "en")
