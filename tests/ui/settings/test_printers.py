from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain.printing import PaperKind, Wish
from desk_app.ui.jobs import Lane
from desk_app.ui.services import DeskChoices
from desk_app.ui.settings.page import SettingsPage
from desk_app.ui.settings.printers import PrintersDialog
from tests.support.services import LOOK, services_of
from tests.support.town import Town

HP, COPIER = "HP LaserJet balie", "Kopieerlokaal"


@pytest.fixture
def chosen() -> list[DeskChoices]:
    return []


@pytest.fixture
def make(
    qtbot: QtBot, sqlite_town: Town, chosen: list[DeskChoices]
) -> Iterator[Callable[..., SettingsPage]]:
    lane = Lane()

    def made(**desk: object) -> SettingsPage:
        choices = DeskChoices(**desk)  # type: ignore[arg-type]
        setup = sqlite_town.reads.setup()
        page = SettingsPage(LOOK, lane, services_of(sqlite_town), setup, choices, chosen.append)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: lane.waiting == 0)
        return page

    yield made
    assert lane.finish()


def opened(page: SettingsPage) -> PrintersDialog:
    page.desk.printers.click()
    assert page.printers.dialog
    return page.printers.dialog


def test_every_kind_of_paper_goes_where_the_desk_prints_until_it_is_chosen(
    make: Callable[..., SettingsPage],
):
    dialog = opened(make(printer=HP, copies=3))
    assert [line.wish for line in dialog.lines] == [
        Wish("", 3),
        Wish("", 3),
        Wish("", 1),
        Wish("", 1, duplex=False),
        Wish("", 1),
        Wish("", 1),
    ]
    assert dialog.papers == {}
    dialog.reject()


def test_a_kind_of_paper_gets_its_own_printer_and_it_is_kept_with_the_settings(
    qtbot: QtBot, make: Callable[..., SettingsPage], chosen: list[DeskChoices]
):
    page = make(printer=HP)
    dialog = opened(page)
    labels = next(line for line in dialog.lines if line.kind is PaperKind.LABELS)
    labels.queue.setCurrentIndex(labels.queue.findData(COPIER))
    labels.copies.more.click()
    dialog.primary.click()
    assert page.acts.first.text() == "Not kept yet"
    page.acts.primary.click()
    qtbot.waitUntil(lambda: bool(chosen))
    assert chosen[-1].papers == {"labels": Wish(COPIER, 2, duplex=False)}


def test_a_printer_that_is_off_stays_chosen(make: Callable[..., SettingsPage]):
    kept = {"labels": Wish("Zolder", 1, duplex=False)}
    dialog = opened(make(papers=kept))
    assert dialog.papers == kept
    dialog.reject()


@pytest.mark.parametrize(("own", "queue", "at_once"), [(HP, HP, True), ("", "", False)])
def test_a_test_print_goes_to_the_printer_of_that_line(
    qtbot: QtBot, make: Callable[..., SettingsPage], own: str, queue: str, at_once: bool
):
    page = make(printer=own)
    dialog = opened(page)
    with qtbot.waitSignal(page.paper_wanted) as wanted:
        dialog.lines[0].trial.click()
    paper, now = wanted.args
    assert paper.wish == Wish(queue, 1) and now is at_once
    assert paper.make().startswith(b"%PDF")
    dialog.reject()
