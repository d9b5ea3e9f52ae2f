from collections.abc import Callable, Iterator

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.printing import Adjustment, PaperKind, Wish
from desk_app.ui.jobs import Lane
from desk_app.ui.labels.choices import Picked, Printers
from desk_app.ui.labels.dialog import LabelDesk, LabelsDialog
from desk_app.ui.labels.grid import HEIGHT, WIDTH
from desk_app.usecases.reads import Query
from tests.support.desk import PAPERS
from tests.support.services import LOOK, Tray, services_of
from tests.support.town import Town

BROTHER, LASER = "Brother", "HP"
Make = Callable[..., LabelsDialog]


@pytest.fixture
def kept() -> list[Printers]:
    """What the desk was told to remember."""
    return []


@pytest.fixture
def tray() -> Tray:
    return Tray((LASER, BROTHER))


@pytest.fixture
def make(qtbot: QtBot, sqlite_town: Town, kept: list[Printers], tray: Tray) -> Iterator[Make]:
    lane, making, window = Lane(), Lane(), QWidget()
    qtbot.addWidget(window)
    window.show()
    services = services_of(sqlite_town, papers=PAPERS, printer=tray)

    def made(
        *tags: str,
        printers: Printers | None = None,
        keep: Callable[[Printers], None] = kept.append,
    ) -> LabelsDialog:
        remembered = printers or Printers("L7160", {BROTHER: Adjustment(right=1)})
        desk = LabelDesk(services, remembered, Wish(LASER), keep, making)
        count = sqlite_town.reads.count("devices", Query())
        dialog = LabelsDialog(LOOK, lane, desk, Picked(tags, Query(order="tag"), count), window)
        dialog.open()
        idle()
        return dialog

    def idle() -> None:
        qtbot.waitUntil(lambda: lane.waiting == 0 and making.waiting == 0)

    made.idle = idle  # type: ignore[attr-defined]
    yield made
    assert lane.finish() and making.finish()


@pytest.fixture
def idle(make: Make) -> Callable[[], None]:
    waiting: Callable[[], None] = make.idle  # type: ignore[attr-defined]
    return waiting


@pytest.fixture
def tags(sqlite_town: Town) -> tuple[str, ...]:
    return tuple(sqlite_town.device().tag for _ in range(3))


def texts(dialog: LabelsDialog) -> list[list[str]]:
    with pypdfium2.PdfDocument(dialog.sheet.pdf) as document:
        return [page.get_textpage().get_text_bounded().split() for page in document]


def shown(tags: tuple[str, ...]) -> list[str]:
    return [f"{tag[:-1]}-{tag[-1]}" for tag in tags]


def test_the_chosen_rows_come_first_and_the_whole_list_is_one_choice_away(
    make: Make, tags: tuple[str, ...], idle: Callable[[], None]
):
    dialog = make(*tags[:2])
    assert texts(dialog) == [shown(tags[:2])]
    assert dialog.sheet.title == f"{tags[0]}-{tags[1]}"
    assert dialog.sheet.kind is PaperKind.LABELS
    dialog.form.devices.box.setCurrentIndex(1)
    dialog.form.devices.box.activated.emit(1)
    idle()
    assert texts(dialog) == [shown(tags)]
    dialog.form.devices.box.activated.emit(0)
    idle()
    assert texts(dialog) == [shown(tags[:2])]


def test_without_chosen_rows_it_is_the_whole_list(make: Make, tags: tuple[str, ...]):
    dialog = make()
    assert dialog.form.devices.box.count() == 1
    assert texts(dialog) == [shown(tags)]


def test_a_list_without_devices_has_no_labels(make: Make):
    dialog = make()
    assert dialog.message.text() == "There is no device in this list."
    assert not dialog.primary.isEnabled()


def test_a_click_on_the_sheet_chooses_where_the_first_label_goes(
    qtbot: QtBot, make: Make, tags: tuple[str, ...], idle: Callable[[], None]
):
    dialog = make(*tags)
    qtbot.mouseClick(
        dialog.form.grid, Qt.MouseButton.LeftButton, pos=QPoint(WIDTH - 15, HEIGHT - 15)
    )
    idle()
    assert texts(dialog) == [shown(tags[:1]), shown(tags[1:])]
    assert dialog.form.grid.accessibleName() == "First label at place 21 of 21"
    qtbot.mouseClick(dialog.form.grid, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert dialog.form.grid.accessibleName() == "First label at place 21 of 21"


def test_the_arrows_walk_over_the_sheet_and_stay_on_it(
    qtbot: QtBot, make: Make, tags: tuple[str, ...], idle: Callable[[], None]
):
    dialog = make(*tags)
    grid = dialog.form.grid
    for key, place in (
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Down, 5),
        (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_A, 2),
    ):
        qtbot.keyClick(grid, key)
        assert grid.accessibleName() == f"First label at place {place} of 21"
    idle()
    assert not grid.grab().isNull()


def test_a_roll_has_no_first_place_and_is_remembered(
    make: Make, tags: tuple[str, ...], kept: list[Printers], idle: Callable[[], None]
):
    dialog = make(*tags)
    codes = [dialog.form.format.box.itemText(n) for n in range(dialog.form.format.box.count())]
    roll = codes.index("Brother 62 mm, roll")
    dialog.form.format.box.activated.emit(roll)
    idle()
    assert texts(dialog) == [[tag] for tag in shown(tags)]
    assert not dialog.form.grid.isVisible()
    assert dialog.sheet.media == "Custom.62x32mm"
    assert kept[-1].format == "62mm"


def test_each_printer_has_its_own_adjustment_and_it_is_remembered(
    make: Make, tags: tuple[str, ...], kept: list[Printers], idle: Callable[[], None]
):
    dialog = make(*tags)
    before = dialog.sheet.pdf
    assert dialog.form.right.value() == 0
    dialog.line.queue.setCurrentText(BROTHER)
    idle()
    assert dialog.form.right.value() == 1 and dialog.sheet.pdf != before
    dialog.form.down.setValue(-0.5)
    idle()
    adjusted = Adjustment(right=1, down=-0.5)
    assert kept[-1].of(BROTHER) == adjusted and kept[-1].of(LASER) == Adjustment()


def test_what_cannot_be_remembered_is_said_and_still_used(
    make: Make, tags: tuple[str, ...], idle: Callable[[], None]
):
    def full(_: Printers) -> None:
        raise OSError(28, "full")

    dialog = make(*tags, keep=full)
    before = dialog.sheet.pdf
    dialog.form.right.setValue(2)
    idle()
    assert dialog.sheet.pdf != before


def test_the_page_to_measure_is_printed_like_the_labels(
    qtbot: QtBot, make: Make, tags: tuple[str, ...], tray: Tray, idle: Callable[[], None]
):
    dialog = make(*tags)
    dialog.form.page.click()
    idle()
    assert "afstellen:" in texts(dialog)[0]
    dialog.print_now()
    idle()
    assert dialog.message.text() == f"Printed on {LASER}"
    [job] = tray.jobs
    assert job.wish == Wish(LASER) and job.content == dialog.sheet.pdf


def test_an_unknown_format_is_the_first_one(make: Make, tags: tuple[str, ...]):
    dialog = make(*tags, printers=Printers("gone", {}))
    assert dialog.form.format.box.currentText() == "Avery L4731, 189 on a sheet"


def test_only_the_newest_choice_is_shown(
    make: Make, tags: tuple[str, ...], idle: Callable[[], None]
):
    dialog = make(*tags)
    for place in (2, 3, 21):
        dialog.form.start.emit(place)
    idle()
    assert len(texts(dialog)) == 2


def test_without_a_printer_nothing_is_adjusted(
    make: Make, tags: tuple[str, ...], tray: Tray, kept: list[Printers]
):
    dialog = make(*tags)
    dialog.line.offer(())
    dialog.form.adjusted.emit(Adjustment(right=1))
    assert kept == []
