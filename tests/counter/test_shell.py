import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desk_app import app, offices, wiring
from desk_app.adapters.database.backups import BackupFolder
from desk_app.adapters.settings import DeskSettings, SettingsFile
from desk_app.domain.printing import Adjustment, PaperKind, Wish
from desk_app.domain.scanners import ScannedText, SerialLine, Wedge
from desk_app.ui.counter.view_model import CounterViewModel
from desk_app.ui.devices.outputs import Sheet, ToMake
from desk_app.ui.devices.serial_state import Line, SerialState
from desk_app.ui.fault.page import FaultPage
from desk_app.ui.first_start.page import FirstStartPage
from desk_app.ui.jobs import Lane, Lanes
from desk_app.ui.labels.choices import Picked
from desk_app.ui.labels.dialog import LabelsDialog
from desk_app.ui.paper_desk import PaperDesk
from desk_app.ui.registers.devices import DevicesPage
from desk_app.ui.scanners.page import ScannersPage
from desk_app.ui.services import DeskChoices, Opened
from desk_app.ui.settings.page import SettingsPage
from desk_app.ui.starting import FirstStart
from desk_app.ui.to_sign.page import ToSignPage
from desk_app.usecases.reads import Query
from tests.support.drops import drop
from tests.support.scanner import type_fast
from tests.support.scans import lend_on_paper, printed, save
from tests.support.serial import Gun
from tests.support.services import LOOK, Tray, services_of
from tests.support.town import Town

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", extend=True
)
ENGLISH = DeskSettings(language="en")
OpenWindow = Callable[..., app.Window]


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[OpenWindow]:
    """Opens the whole program on a database; closes it afterwards."""
    opened: list[app.Window] = []
    before = QLocale()

    def made(url: str, **desk: object) -> app.Window:
        usual: dict[str, Any] = {
            "file": None,
            "office": lambda s: wiring.Office(url, s),
            "settings": ENGLISH,
        }
        window = app.Window(app.application(), app.Desk(**(usual | desk)))
        opened.append(window)
        qtbot.waitUntil(lambda: window.shell is not None, timeout=20_000)
        qtbot.waitUntil(lambda: at_rest(window), timeout=20_000)
        return window

    yield made
    for window in opened:
        if isValid(window.main):  # a test may have closed it
            window.close()
    QLocale.setDefault(before)


def at_rest(window: app.Window) -> bool:
    return bool(window.shell and window.shell.lane.waiting == 0 and window.shell.slow.waiting == 0)


def shown(window: app.Window) -> object:
    assert window.shell
    return window.shell.workspace.stack.currentWidget()


def scan(window: app.Window, text: str) -> None:
    handle = window.main.windowHandle()
    assert handle
    type_fast(handle, text)


def test_every_page_opens_and_names_where_and_who(
    qtbot: QtBot, open_window: OpenWindow, sqlite_town: Town, sqlite_url: str
):
    sqlite_town.lend()
    window = open_window(sqlite_url)
    assert window.shell
    space = window.shell.workspace
    assert space.where.text() == "Leuven · balie 2"
    assert space.who.text() == "An Peeters"
    assert space.rail.buttons["conflicts"].isHidden()  # a database of this desk has none
    for name in space.rail.buttons.keys() - {"conflicts"}:
        button = space.rail.buttons[name]
        button.click()
        qtbot.waitUntil(lambda: at_rest(window))
        assert button.isChecked(), name
        assert space.page(name) is space.stack.currentWidget()


def test_a_scan_on_another_page_comes_to_the_counter(
    qtbot: QtBot, open_window: OpenWindow, sqlite_town: Town, sqlite_url: str
):
    device = sqlite_town.device()
    window = open_window(sqlite_url)
    assert window.shell
    model: CounterViewModel = window.shell.model
    window.shell.workspace.show_page("settings")
    scan(window, device.tag)
    qtbot.waitUntil(lambda: model.state.counter.device is not None)
    assert shown(window) is window.shell.counter.frame


def test_the_keyboard_follows_the_scanner_of_this_desk(
    qtbot: QtBot, open_window: OpenWindow, sqlite_town: Town, sqlite_url: str
):
    device = sqlite_town.device()
    window = open_window(sqlite_url, settings=replace(ENGLISH, wedge=Wedge(prefix="~")))
    assert window.shell
    model: CounterViewModel = window.shell.model
    scan(window, f"~{device.tag}")
    qtbot.waitUntil(lambda: model.state.counter.device is not None)
    model.clear()
    window.shell._change(lambda choices: replace(choices, wedge=Wedge(prefix="#")))
    scan(window, f"#{device.tag}")
    qtbot.waitUntil(lambda: model.state.counter.device is not None)


def test_f5_begins_a_device_with_the_serial_number_that_nobody_knew(
    qtbot: QtBot, open_window: OpenWindow, sqlite_town: Town, sqlite_url: str
):
    window = open_window(sqlite_url)
    assert window.shell
    frame = window.shell.counter.frame
    scan(window, "5CD9999ABC")
    qtbot.waitUntil(frame.prompt.register.isVisible)
    window.main.activateWindow()
    qtbot.keyClick(window.main, Qt.Key.Key_F5)
    page = window.shell.workspace.page("devices")
    assert isinstance(page, DevicesPage) and shown(window) is page
    qtbot.waitUntil(lambda: at_rest(window))
    editing = page.editing.state
    entry = editing and editing.thing
    assert entry and entry.device.serial == "5CD9999ABC"


def test_the_settings_lead_to_the_scanners_where_a_scan_is_only_tried(
    qtbot: QtBot, open_window: OpenWindow, sqlite_town: Town, sqlite_url: str
):
    device = sqlite_town.device()
    window = open_window(sqlite_url)
    assert window.shell
    space, model = window.shell.workspace, window.shell.model
    space.show_page("settings")
    settings = space.page("settings")
    assert isinstance(settings, SettingsPage)
    settings.desk.scanners.click()
    page = shown(window)
    assert isinstance(page, ScannersPage) and space.rail.buttons["settings"].isChecked()
    scan(window, device.tag)
    qtbot.waitUntil(lambda: page.model.state.tried is not None)
    assert model.state.counter.device is None
    page.camera.open.click()
    assert window.shell.devices.camera.is_open
    page.camera.open.click()
    page.keyboard.prefix.edited.emit("prefix", "~")
    assert window.settings.wedge.prefix == "~"


def test_a_scan_before_everything_is_loaded_is_not_lost(
    qtbot: QtBot, open_window: OpenWindow, sqlite_town: Town, sqlite_url: str
):
    device = sqlite_town.device()
    slow = app.Window(
        app.application(), app.Desk(None, lambda s: wiring.Office(sqlite_url, s), ENGLISH)
    )
    while not slow.main.isActiveWindow():
        app.application().processEvents()
    assert not slow.shell
    scan(slow, device.tag)
    qtbot.waitUntil(lambda: slow.shell is not None, timeout=20_000)
    assert slow.shell
    model = slow.shell.model
    qtbot.waitUntil(lambda: model.state.counter.device is not None, timeout=20_000)
    slow.close()


def test_an_empty_database_is_set_up_by_the_first_page(
    qtbot: QtBot, open_window: OpenWindow, sqlite_url: str
):
    window = open_window(sqlite_url)
    page = shown(window)
    assert isinstance(page, FirstStartPage)
    assert window.shell
    assert not window.shell.workspace.rail.buttons["conflicts"].isVisible()
    window.shell.opening.set_up(FirstStart("Genk", "balie 1", "Els"))
    page.ready.emit()
    qtbot.waitUntil(lambda: window.shell is not None and window.shell.opened is not None)
    assert window.shell.workspace.where.text() == "Genk · balie 1"


def test_a_fault_is_shown_and_can_be_tried_again(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, sqlite_template: Path
):
    file = tmp_path / "leenbalie.db"
    file.write_text("this is no database" * 100)
    window = open_window(f"sqlite:///{file}")
    page = shown(window)
    assert isinstance(page, FaultPage)
    file.write_bytes(sqlite_template.read_bytes())
    page.again.emit()
    qtbot.waitUntil(lambda: isinstance(shown(window), FirstStartPage))


def test_each_start_keeps_a_copy_of_the_day_and_a_damaged_file_offers_the_last(
    qtbot: QtBot, open_window: OpenWindow, sqlite_town: Town, sqlite_url: str, tmp_path: Path
):
    device = sqlite_town.device()
    folder = BackupFolder(tmp_path / "leenbalie.db", wiring.clock)
    first = open_window(sqlite_url)
    qtbot.waitUntil(lambda: len(folder.all()) == 1)
    first.close()
    sqlite_town.database.close()
    file = tmp_path / "leenbalie.db"
    file.write_bytes(b"\xff" * 8192)
    for left in (tmp_path / "leenbalie.db-wal", tmp_path / "leenbalie.db-shm"):
        left.unlink(missing_ok=True)
    window = open_window(sqlite_url)
    page = shown(window)
    assert isinstance(page, FaultPage)
    qtbot.waitUntil(page.back.isVisible)
    page.back.click()
    qtbot.waitUntil(lambda: window.shell is not None and window.shell.opened is not None)
    scan(window, device.tag)
    assert window.shell
    model = window.shell.model
    qtbot.waitUntil(lambda: model.state.counter.device is not None)
    (aside,) = tmp_path.glob("leenbalie-aside-*.db")
    assert aside.read_bytes() == b"\xff" * 8192


def test_a_copy_that_cannot_be_put_back_says_so(
    qtbot: QtBot,
    open_window: OpenWindow,
    sqlite_town: Town,
    sqlite_url: str,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
):
    folder = BackupFolder(tmp_path / "leenbalie.db", wiring.clock)
    folder.keep_today()
    sqlite_town.database.close()
    (tmp_path / "leenbalie.db").write_bytes(b"\xff" * 8192)
    window = open_window(sqlite_url)
    page = shown(window)
    assert isinstance(page, FaultPage)
    qtbot.waitUntil(page.back.isVisible)
    folder.all()[0].file.unlink()
    page.back.click()
    qtbot.waitUntil(lambda: "could not be put back" in page.acts.first.text())
    assert page.acts.primary.isEnabled()
    caplog.clear()


def test_a_choice_is_kept_and_another_look_opens_the_window_anew(
    qtbot: QtBot, open_window: OpenWindow, sqlite_town: Town, sqlite_url: str, tmp_path: Path
):
    file = SettingsFile(tmp_path / "desk.json")
    window = open_window(sqlite_url, file=file)
    assert window.shell
    window.shell._choose(DeskChoices("en", dark=False, printer="HP", copies=1))
    assert file.read().printer == "HP"
    assert window.settings.copies == 1
    asked: list[int] = []
    window._app = type("Leaving", (), {"exit": lambda _, code: asked.append(code)})()
    window.choose(DeskChoices("en", dark=True))
    assert asked == [app.AGAIN]


def test_the_next_start_paints_the_picture_of_the_last(
    qtbot: QtBot, open_window: OpenWindow, sqlite_town: Town, sqlite_url: str, tmp_path: Path
):
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    open_window(sqlite_url, pictures=tmp_path, memory=memory)
    picture = tmp_path / "counter-en-light.ppm"
    qtbot.waitUntil(picture.exists)
    again = app.Window(
        app.application(),
        app.Desk(None, lambda s: wiring.Office(sqlite_url, s), ENGLISH, memory, tmp_path),
    )
    assert again.front is None
    qtbot.waitUntil(lambda: bool(again.shell and again.shell.opened), timeout=20_000)
    again.close()


def test_a_paper_is_shown_in_a_dialog(
    qtbot: QtBot, open_window: OpenWindow, sqlite_town: Town, sqlite_url: str
):
    window = open_window(sqlite_url)
    assert window.shell
    window.shell.papers.show(Sheet(b"%PDF-1.4", "UAAAA"), at_once=False)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog and dialog.windowTitle() == "UAAAA"
    dialog.close()
    qtbot.waitUntil(lambda: at_rest(window))


def test_what_nobody_caught_is_logged_and_said(
    qtbot: QtBot, open_window: OpenWindow, sqlite_town: Town, sqlite_url: str, caplog
):
    window = open_window(sqlite_url)
    assert window.shell
    error = ZeroDivisionError()
    window.crashed(ZeroDivisionError, error, None)
    assert "mistake" in window.shell.counter.frame.prompt.what.text()
    assert "not caught" in caplog.text
    caplog.clear()


def test_other_rules_reach_the_counter_and_the_pages(
    qtbot: QtBot, open_window: OpenWindow, sqlite_town: Town, sqlite_url: str
):
    window = open_window(sqlite_url)
    assert window.shell
    space = window.shell.workspace
    space.show_page("loans")
    old = space.page("loans")
    space.show_page("settings")
    sqlite_town.rules(grace_days=3)
    window.shell.opening.open_again(window.shell._go_on)
    qtbot.waitUntil(lambda: window.shell is not None and at_rest(window))
    assert window.shell.model.state.counter.rules.grace_days == 3
    space.show_page("loans")
    assert space.page("loans") is not old
    qtbot.waitUntil(lambda: at_rest(window))


def test_a_scan_closes_the_search(
    qtbot: QtBot, open_window: OpenWindow, sqlite_town: Town, sqlite_url: str
):
    device = sqlite_town.device()
    window = open_window(sqlite_url)
    assert window.shell
    window.shell.counter.search()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    window.shell.router.hear(ScannedText(device.tag))
    model = window.shell.model
    qtbot.waitUntil(lambda: model.state.counter.device is not None)
    assert window.shell.counter.searching is None


def test_scans_dropped_anywhere_on_the_window_or_put_in_the_folder_are_filed(
    open_window: OpenWindow, sqlite_town: Town, sqlite_url: str, qtbot: QtBot, tmp_path: Path
):
    lent, paper = lend_on_paper(sqlite_town)
    first, last = printed(paper)
    folder = tmp_path / "scans"
    folder.mkdir()
    settings = DeskSettings(language="en", scan_folder=str(folder))
    window = open_window(sqlite_url, settings=settings)
    assert window.shell
    scans = window.shell.scans
    assert drop(window.main, [save([first], tmp_path / "a.png")])
    assert isinstance(shown(window), ToSignPage)
    save([last], folder / "b.png")
    for _ in range(2):
        qtbot.waitUntil(lambda: scans.lane.waiting == 0, timeout=20_000)
        scans.look()
    qtbot.waitUntil((folder / "done" / "b.png").exists, timeout=20_000)
    qtbot.waitUntil(lambda: scans.lane.waiting == 0, timeout=20_000)
    assert not sqlite_town.loan(lent).loan.awaits_paper
    assert not drop(window.main, [tmp_path / "notes.txt"])


def test_another_folder_for_scans_counts_at_once(
    open_window: OpenWindow, sqlite_town: Town, sqlite_url: str, tmp_path: Path
):
    window = open_window(sqlite_url)
    assert window.shell
    window.shell._choose(replace(DeskChoices(language="en"), scan_folder=str(tmp_path)))
    assert window.shell.scans.state.folder == str(tmp_path)
    window.shell._choose(DeskChoices(language="en"))
    assert window.shell.scans.state.folder == ""


def test_a_serial_scanner_is_heard_once_it_is_chosen_and_no_longer_when_it_is_not(
    qtbot: QtBot, open_window: OpenWindow, sqlite_town: Town, sqlite_url: str, tmp_path: Path
):
    device, other = sqlite_town.device(), sqlite_town.device()
    window = open_window(sqlite_url)
    assert window.shell
    shell, devices = window.shell, window.shell.devices
    states: list[Line] = []
    devices.serial_changed.connect(lambda state: states.append(state.line))
    assert devices.serial is None
    with Gun(tmp_path) as gun:
        shell._change(lambda choices: replace(choices, serial=SerialLine(gun.port)))
        shell._change(lambda choices: replace(choices, volume=3))  # it goes on with the scanner
        gun.send(f"{device.tag}\r".encode())
        qtbot.waitUntil(lambda: shell.model.state.counter.device is not None)
        shell._change(lambda choices: replace(choices, serial=SerialLine()))
        assert devices.serial_state == SerialState()
        gun.send(f"{other.tag}\r".encode())
        qtbot.waitUntil(lambda: at_rest(window))
    found = shell.model.state.counter.device
    assert found and found.device.id == device.id
    assert states == [Line.OPEN, Line.CLOSED, Line.CLOSED]


def test_a_scan_from_the_serial_port_is_refused_aloud_in_an_open_dialog(
    qtbot: QtBot, open_window: OpenWindow, sqlite_town: Town, sqlite_url: str, tmp_path: Path
):
    device = sqlite_town.device()
    with Gun(tmp_path) as gun:
        settings = DeskSettings(language="en", serial=SerialLine(gun.port))
        window = open_window(sqlite_url, settings=settings)
        assert window.shell
        window.shell.papers.show(Sheet(b"%PDF-1.4", "UAAAA"), at_once=False)
        dialog = modal(qtbot)
        gun.send(f"{device.tag}\r".encode())
        flash = window.shell.devices.flash
        qtbot.waitUntil(lambda: flash.frame is not None and flash.frame.parent() is dialog)
        assert flash.frame and flash.frame.words == "Finish this first, then scan it again."
        assert window.shell.model.state.counter.device is None
        dialog.close()
        qtbot.waitUntil(lambda: at_rest(window))


def test_no_serial_port_and_no_sound_is_loaded_where_there_is_none():
    script = (
        "import sys; from desk_app.ui import pages, shell, desk_devices\n"
        "print({'PySide6.QtSerialPort', 'PySide6.QtMultimedia'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.strip() == b"set()"


def test_labels_and_made_papers_open_in_a_dialog_and_what_is_measured_is_kept(
    qtbot: QtBot, open_window: OpenWindow, sqlite_town: Town, sqlite_url: str, tmp_path: Path
):
    device = sqlite_town.device()
    file = SettingsFile(tmp_path / "desk.json")
    window = open_window(sqlite_url, file=file)
    assert window.shell
    papers = window.shell.papers
    papers.show_labels(Picked((device.tag,), Query(), 1))
    dialog = modal(qtbot)
    assert isinstance(dialog, LabelsDialog)
    qtbot.waitUntil(lambda: at_rest(window))
    dialog.line.offer(("Brother",))
    dialog.form.right.setValue(1.5)
    qtbot.waitUntil(lambda: at_rest(window))
    assert file.read().adjustments == {"Brother": Adjustment(right=1.5)}
    dialog.reject()
    window.shell._choose(DeskChoices(language="en", copies=3))
    assert file.read().copies == 3 and "Brother" in file.read().adjustments
    made = ToMake("UAAAA", PaperKind.HAND_OUT, lambda: b"%PDF-1.4")
    papers.show(made, at_once=True)
    qtbot.waitUntil(lambda: at_rest(window))
    assert modal(qtbot).windowTitle() == "UAAAA"
    modal(qtbot).close()
    qtbot.waitUntil(lambda: at_rest(window))


def test_before_there_is_a_database_no_paper_is_shown(qtbot: QtBot):
    desk = PaperDesk(LOOK, QWidget(), Lanes(Lane(), Lane()), DeskChoices, lambda _: None)
    desk.show(Sheet(b"", ""), at_once=False)
    desk.show_labels(Picked((), Query(), 0))
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("made", [False, True])
def test_printing_at_once_goes_to_the_printer_of_that_kind(
    qtbot: QtBot, sqlite_town: Town, made: bool
):
    tray, lane, window = Tray(), Lane(), QWidget()
    qtbot.addWidget(window)
    window.show()
    choices = DeskChoices(printer="HP", papers={"receipt": Wish("Kelder", 3)})
    desk = PaperDesk(LOOK, window, Lanes(lane, lane), lambda: choices, lambda _: None)
    desk.services = services_of(sqlite_town, printer=tray)
    paper = ToMake("U1", PaperKind.RECEIPT, lambda: b"%PDF") if made else None
    desk.show(paper or Sheet(b"%PDF", "U1", PaperKind.RECEIPT), at_once=True)
    qtbot.waitUntil(lambda: bool(tray.jobs) and lane.waiting == 0)
    assert [job.wish for job in tray.jobs] == [Wish("Kelder", 3)]
    modal(qtbot).close()


def modal(qtbot: QtBot) -> QWidget:
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog
    return dialog


def test_the_demo_stays_at_its_desk_when_another_look_opens_it_again(tmp_path: Path):
    first = offices.demo_office(tmp_path, ENGLISH)
    opened = first.open()
    first.close()
    again = offices.demo_office(tmp_path, replace(ENGLISH, dark=True))
    reopened = again.open()
    again.close()
    assert isinstance(opened, Opened) and isinstance(reopened, Opened)
    places = [each.services.drafts.here.place for each in (opened, reopened)]
    assert places[0] == places[1] and places[0].name == "balie 2"
