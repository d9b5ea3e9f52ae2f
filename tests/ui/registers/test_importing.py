from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from desk_app.adapters.national_numbers import BelgianNumbers
from desk_app.adapters.sheets import read_csv
from desk_app.domain import numbers
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Imported
from desk_app.ui.registers.courses import CoursesPage
from desk_app.ui.registers.devices import DevicesPage
from desk_app.ui.registers.import_dialog import ImportDialog
from desk_app.ui.registers.newcomers import NewcomersPage
from desk_app.ui.services import Importing, Planned
from desk_app.ui.wording import imports
from desk_app.usecases.import_plan import Progress, plan
from desk_app.usecases.import_rows import Tools
from desk_app.usecases.import_words import FIELDS, Kind
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.sheets import SheetError
from tests.support.town import Town

Idle = Callable[[], None]
Make = Callable[..., Any]
HEAD = "Serienummer;Label;Model;Site;Updates tot\n"


@pytest.fixture
def importing(sqlite_town: Town) -> Importing:
    """The real reader and the real plan, on the town's own database."""

    def planned(file: Path, progress: Progress) -> Planned:
        sheet = read_csv(file)
        if isinstance(sheet, SheetError):
            return sheet
        return plan(sheet, sqlite_town.database.known, Tools(BelgianNumbers(), uuid4), progress)

    return Importing(planned)


@pytest.fixture
def page(make: Make, importing: Importing) -> DevicesPage:
    made: DevicesPage = make(DevicesPage, importing=importing)
    return made


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    """Three new devices and a line without a model."""
    lines = [f"S{n:04d};{numbers.asset_tag(n)};HP 11;Leuven;30/6/2029" for n in (1, 2, 3)]
    lines.append(f"S0004;{numbers.asset_tag(4)};;Leuven;30/6/2029")
    return written(tmp_path / "toestellen.csv", HEAD + "\n".join(lines))


def written(file: Path, text: str) -> Path:
    file.write_text(text, encoding="utf-8")
    return file


def opened(page: DevicesPage, file: Path, idle: Idle) -> ImportDialog:
    page.import_file(file)
    dialog = page.importing
    assert dialog
    idle()
    return dialog


def listed(dialog: ImportDialog, column: int) -> list[str]:
    assert dialog.preview
    model = dialog.preview.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_every_line_says_what_would_happen_before_anything_is_written(
    page: DevicesPage, devices: Path, idle: Idle, sqlite_town: Town
):
    dialog = opened(page, devices, idle)
    idle()
    assert dialog.heading.text() == "Devices in toestellen.csv"
    assert listed(dialog, 1) == ["new", "new", "new", "refused"]
    assert listed(dialog, 3) == ["HP 11", "HP 11", "HP 11", ""]
    assert listed(dialog, 4)[3] == "Model: This cannot stay empty."
    assert dialog.summary.text() == "3 new, 0 changed, 0 the same, 1 refused"
    assert sqlite_town.reads.device(numbers.asset_tag(1)) is None
    dialog.reject()
    idle()
    assert sqlite_town.reads.device(numbers.asset_tag(1)) is None


def test_one_press_imports_everything_that_can_go_in(
    page: DevicesPage, devices: Path, qtbot: QtBot, idle: Idle, sqlite_town: Town
):
    dialog = opened(page, devices, idle)
    with qtbot.waitSignal(page.acted):
        dialog.primary.click()
    idle()
    assert page.list.notice.text() == "Imported, devices: 3"
    assert page.model.rowCount() == 3
    assert page.importing is None


def test_the_same_file_twice_changes_nothing(
    page: DevicesPage, devices: Path, qtbot: QtBot, idle: Idle
):
    with qtbot.waitSignal(page.acted):
        opened(page, devices, idle).primary.click()
    text = devices.read_text(encoding="utf-8").rsplit("\n", 1)[0]
    dialog = opened(page, written(devices, text), idle)
    assert dialog.summary.text() == "0 new, 0 changed, 3 the same, 0 refused"
    assert dialog.advice.text() == "There is nothing new in this file."
    assert not dialog.primary.isEnabled()
    dialog.model.perform()
    assert dialog.model.state
    assert not dialog.model.state.writing
    dialog.reject()


def test_the_preview_can_be_filtered_and_searched(
    page: DevicesPage, devices: Path, qtbot: QtBot, idle: Idle, sqlite_town: Town
):
    dialog = opened(page, devices, idle)
    idle()
    assert dialog.preview
    dialog.preview.filters.button(4).click()
    idle()
    assert listed(dialog, 1) == ["refused"]
    dialog.preview.filters.button(0).click()
    qtbot.keyClicks(dialog.preview.search, numbers.display(numbers.asset_tag(2)))
    qtbot.keyClick(dialog.preview.search, Qt.Key.Key_Return)
    idle()
    assert len(listed(dialog, 2)) == 1
    assert dialog.isVisible()
    assert sqlite_town.reads.device(numbers.asset_tag(1)) is None
    dialog.reject()


def test_people_and_their_course_are_imported_on_their_own_page(
    make: Make, importing: Importing, sqlite_town: Town, tmp_path: Path, qtbot: QtBot, idle: Idle
):
    course = sqlite_town.course()
    page = make(NewcomersPage, importing=importing)
    text = f"Klantnummer;Voornaam;Familienaam;Cursuscode\nK0012345;Amina;Diallo;{course.code}\n"
    dialog = opened(page, written(tmp_path / "mensen.csv", text), idle)
    idle()
    assert dialog.heading.text() == "People in mensen.csv"
    assert (listed(dialog, 2), listed(dialog, 3)) == (["K0012345"], ["Amina Diallo"])
    assert dialog.preview
    qtbot.keyClicks(dialog.preview.search, "diallo")
    qtbot.keyClick(dialog.preview.search, Qt.Key.Key_Return)
    idle()
    assert listed(dialog, 2) == ["K0012345"]
    with qtbot.waitSignal(page.acted):
        dialog.primary.click()
    idle()
    assert page.list.notice.text() == "Imported, people: 1, enrolments: 1"
    assert page.model.rowCount() == 1


def test_courses_are_imported_on_their_own_page(
    make: Make, importing: Importing, tmp_path: Path, qtbot: QtBot, idle: Idle
):
    page = make(CoursesPage, importing=importing)
    head = "Cursuscode;Naam;Taal;Lesvorm;Eerste les;Laatste les;Site\n"
    text = f"{head}MO-LEU-2026-500;MO Frans;Frans;online;1/12/2026;1/3/2027;Leuven\n"
    dialog = opened(page, written(tmp_path / "cursussen.csv", text), idle)
    with qtbot.waitSignal(page.acted):
        dialog.primary.click()
    idle()
    assert page.model.rowCount() == 1


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "This file is empty."),
        ("a;b\n1;2\n", "Devices: serienummer; label; model; vestiging; updates tot."),
        ("a;b\n1;2\n", "People: klantnummer; familienaam; voornaam; gsm; cursus."),
        ("a;b\n1;2\n", "Courses: cursuscode; naam; taal; lesvorm; eerste les; laatste les; "),
    ],
)
def test_a_file_that_is_no_register_is_refused_with_a_sentence(
    page: DevicesPage, tmp_path: Path, idle: Idle, text: str, sentence: str
):
    dialog = opened(page, written(tmp_path / "vreemd.csv", text), idle)
    assert sentence in dialog.trouble.sentence.text()
    assert not dialog.primary.isEnabled()
    dialog.reject()


def test_a_file_that_is_gone_is_said_to_be_missing(page: DevicesPage, tmp_path: Path, idle: Idle):
    dialog = opened(page, tmp_path / "weg.csv", idle)
    assert dialog.heading.text() == "weg.csv"
    assert dialog.trouble.sentence.text() == "This file is not there."
    dialog.reject()


def test_who_has_no_number_is_listed_by_name_once(
    make: Make, importing: Importing, sqlite_town: Town, tmp_path: Path, idle: Idle
):
    page = make(NewcomersPage, importing=importing)
    text = f"Voornaam;Familienaam;Cursuscode\nAmina;Diallo;{sqlite_town.course().code}\n"
    dialog = opened(page, written(tmp_path / "mensen.csv", text), idle)
    idle()
    assert (listed(dialog, 2), listed(dialog, 3)) == ([""], ["Amina Diallo"])
    dialog.reject()


def test_a_database_that_breaks_while_reading_is_said(
    make: Make, devices: Path, idle: Idle, caplog: pytest.LogCaptureFixture
):
    def broken(_file: Path, _progress: Progress) -> Planned:
        raise TroubleError(Trouble.UNREACHABLE)

    page = make(DevicesPage, importing=Importing(broken))
    dialog = opened(page, devices, idle)
    assert dialog.trouble.sentence.text() == "The database does not answer"
    dialog.reject()
    caplog.clear()


def test_an_import_that_is_refused_or_breaks_is_said(
    make: Make, importing: Importing, devices: Path, idle: Idle, caplog: pytest.LogCaptureFixture
):
    answers: list[object] = [Refused(Reason.CHANGED_MEANWHILE), TroubleError(Trouble.FULL)]

    def perform(_act: object) -> object:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    page = make(DevicesPage, importing=importing, perform=perform)
    for sentence in ("Somebody else changed this just now", "The disk is full"):
        dialog = opened(page, devices, idle)
        dialog.primary.click()
        dialog.reject()
        assert dialog.isVisible()
        idle()
        assert sentence in dialog.trouble.sentence.text()
        dialog.reject()
        idle()
    caplog.clear()


def test_reading_shows_how_far_it_is(page: DevicesPage, tmp_path: Path, qtbot: QtBot, idle: Idle):
    seen: list[int] = []
    lines = "\n".join(f"T{n:05d};;HP;Leuven;30/6/2029" for n in range(1000))
    page.import_file(written(tmp_path / "veel.csv", HEAD + lines))
    assert page.importing
    assert page.importing.bar.isVisible()
    page.importing.bar.valueChanged.connect(seen.append)
    idle()
    assert seen[-1] == 1000
    assert not page.importing.bar.isVisible()
    page.importing.reject()


def test_a_file_that_is_left_is_read_no_further(
    make: Make, importing: Importing, tmp_path: Path, idle: Idle
):
    asked: list[bool] = []

    def watched(file: Path, progress: Progress) -> Planned:
        def told(done: int, total: int) -> bool:
            asked.append(progress(done, total))
            return asked[-1]

        return importing.plan(file, told)

    page = make(DevicesPage, importing=Importing(watched))
    lines = "\n".join(f"T{n:05d};;HP;Leuven;30/6/2029" for n in range(1000))
    page.import_file(written(tmp_path / "veel.csv", HEAD + lines))
    assert page.importing
    page.importing.reject()
    idle()
    assert asked[-1] is False


def test_a_file_is_chosen_with_the_button(
    page: DevicesPage, devices: Path, idle: Idle, monkeypatch: pytest.MonkeyPatch
):
    (button,) = (b for b in page.findChildren(QPushButton) if b.accessibleName() == "Import…")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    button.click()
    assert page.findChildren(ImportDialog) == []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(devices), ""))
    button.click()
    idle()
    (dialog,) = page.findChildren(ImportDialog)
    dialog.reject()


def test_a_file_can_be_dropped_on_the_page(page: DevicesPage, devices: Path, idle: Idle):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(devices))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    idle()
    assert page.importing
    page.importing.reject()


def test_words_cannot_be_dropped(page: DevicesPage):
    mime = QMimeData()
    mime.setText("S0001")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    enter.ignore()
    page.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_where_files_cannot_be_read_nothing_is_offered(make: Make, devices: Path):
    page = make(DevicesPage)
    page.import_file(devices)
    assert page.importing is None
    assert not page.acceptDrops()
    assert all(b.accessibleName() != "Import…" for b in page.findChildren(QPushButton))


@pytest.mark.parametrize(
    ("refused", "sentence"),
    [
        (Refused(Reason.MALFORMED, "columns", ("5",)), "more cells in this line"),
        (Refused(Reason.TAKEN, "serial", ("S1", "12")), "S1 stands in line 12 already."),
        (
            Refused(Reason.TAKEN, "tag", (numbers.asset_tag(1), "5CD1")),
            "LB000001-M is on the device 5CD1",
        ),
        (Refused(Reason.TAKEN, "client_number", ("K1",)), "Client number: This number or code"),
        (
            Refused(Reason.UNKNOWN, "site", ("Gent",)),
            "There is no site Gent: add it under Settings.",
        ),
        (Refused(Reason.UNKNOWN, "course", ("MO-1",)), "Course: No course has the code MO-1."),
    ],
)
def test_every_refused_line_says_why(refused: Refused, sentence: str):
    assert sentence in imports.reason(refused)


def test_a_value_that_is_written_wrongly_is_named_with_its_column():
    refused = Refused(Reason.MALFORMED, "update_until", ("19/12/2026",))
    assert imports.reason(refused, "31/2/2027") == (
        "Updates until: not 31/2/2027, but for example 19/12/2026."
    )


@pytest.mark.parametrize("kind", list(Kind))
def test_every_column_has_a_name_for_people(kind: Kind):
    names = set(FIELDS[kind].values())
    assert all(imports.field(name) != name for name in names)


def test_what_an_import_brought_leaves_out_what_it_did_not():
    assert imports.imported(Imported(courses=2)) == "Imported, courses: 2"
    assert imports.imported(replace(Imported(), devices=1, newcomers=3)) == (
        "Imported, devices: 1, people: 3"
    )
