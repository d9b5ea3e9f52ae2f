"""The whole window on a server that others use: the computer becomes a desk of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot
from sqlalchemy import text
from sqlalchemy.engine import make_url

from desk_app import app, cli, wiring
from desk_app.adapters import paths
from desk_app.adapters.database.grants import COORDINATOR, DESK
from desk_app.adapters.sealing.safes import MemorySafe
from desk_app.adapters.settings import DeskSettings, SettingsFile
from desk_app.database_room import Room, shown
from desk_app.desk_memory import Vault
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.people import Site
from desk_app.domain.register_acts import SaveSite
from desk_app.ui.first_start.new_desk import NewDeskPage
from desk_app.ui.services import Opened
from desk_app.ui.starting import NewDesk
from desk_app.usecases.opening import DeskAsked
from desk_app.usecases.reads import Query
from desk_app.usecases.sign_in import Wrong
from tests.support.accounts import PIN, QUICK, with_pins
from tests.support.chain import flaws
from tests.support.town import Town, done, open_town

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", extend=True
)
PATIENCE_MS = 20_000
LOGINS = {"new_desk": DESK, "new_coordinator": COORDINATOR}
Start = Callable[[Path], app.Window]


@pytest.fixture
def town(postgres_url: str) -> Iterator[Town]:
    """A database that another desk uses, with a second site, and a login for each role."""
    made = open_town(postgres_url).settle()
    made.database.init()
    with made.database.engine.begin() as connection:
        for user, role in LOGINS.items():
            connection.execute(text(f"DROP ROLE IF EXISTS {user}"))
            connection.execute(text(f"CREATE ROLE {user} LOGIN IN ROLE {role}"))
    done(made.do(SaveSite, site=Site(uuid4(), "GNT", "Gent")))
    yield made
    made.database.close()


@pytest.fixture
def url(town: Town) -> str:
    made = make_url(town.database.engine.url).set(username="new_desk")
    return made.render_as_string(hide_password=False)


def office_in(folder: Path, url: str) -> wiring.Office:
    """As on a day at work: the desk's login, and what is remembered lies in the folder."""
    file = SettingsFile(folder / "desk.json")
    made = wiring.Office(url, file.read(), file.remember, Vault(folder, MemorySafe()))
    made._passwords = QUICK
    made.room = Room(url, MemorySafe(), file.uses, wiring.clock)
    return made


@pytest.fixture
def start(qtbot: QtBot, url: str) -> Iterator[Start]:
    opened: list[app.Window] = []
    before = QLocale()

    def made(folder: Path) -> app.Window:
        settings = DeskSettings(language="en")
        desk = app.Desk(None, lambda _settings: office_in(folder, url), settings)
        window = app.Window(app.application(), desk)
        opened.append(window)
        qtbot.waitUntil(lambda: bool(window.shell), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: at_rest(window), timeout=PATIENCE_MS)
        return window

    yield made
    for window in opened:
        window.close()
    QLocale.setDefault(before)


def at_rest(window: app.Window) -> bool:
    return bool(window.shell and window.shell.lane.waiting == window.shell.slow.waiting == 0)


def asked_at(window: app.Window) -> NewDeskPage:
    assert window.shell
    page = window.shell.workspace.stack.currentWidget()
    assert isinstance(page, NewDeskPage)
    return page


def sign_in_at_the_server(qtbot: QtBot, window: app.Window) -> None:
    """The coordinator's own login, which the dialog asks."""
    assert window.shell
    login = window.shell.login
    qtbot.waitUntil(lambda: login.dialog is not None and login.dialog.isVisible())
    assert login.dialog
    qtbot.keyClicks(login.dialog.user.line, "new_coordinator")
    qtbot.keyClicks(login.dialog.password.line, "geheim")
    login.dialog.primary.click()
    qtbot.waitUntil(lambda: login.dialog is not None and not login.dialog.isVisible())


def test_a_computer_becomes_a_desk_of_its_own_and_stays_it(
    qtbot: QtBot, town: Town, start: Start, url: str, tmp_path: Path
):
    an, _ = with_pins(town)
    window = start(tmp_path)
    page = asked_at(window)
    assert [each.name for each in page.model.state.asked.coordinators] == [an.name]
    page.model.fill("site", town.site.id)
    qtbot.keyClicks(page.desk.line, "balie 7")
    qtbot.keyClicks(page.pin.line, PIN)
    page.acts.primary.click()
    sign_in_at_the_server(qtbot, window)
    page.acts.primary.click()
    qtbot.waitUntil(lambda: bool(window.shell and window.shell.opened), timeout=PATIENCE_MS)
    assert window.shell and window.shell.workspace.where.text() == "Leuven · balie 7"
    kept = SettingsFile(tmp_path / "desk.json").read()
    names = {str(desk.id): desk.name for desk in town.reads.setup().desks}
    assert names[kept.desk_id] == "balie 7" and len(names) == 2
    assert kept.database == shown(url)
    again = office_in(tmp_path, url)
    again.open()
    opened = again.open_as(an.id)
    assert isinstance(opened, Opened) and opened.services.drafts.here.place.name == "balie 7"
    again.close()


def test_two_computers_never_share_the_entries_of_one_desk(town: Town, url: str, tmp_path: Path):
    """Both began on the same day with nothing; each writes a chain of its own."""
    owner = shown(town.database.engine.url.render_as_string(hide_password=False))
    for name in ("balie 7", "balie 8"):
        office = office_in(tmp_path / name, owner)
        asked = office.open()
        assert isinstance(asked, DeskAsked) and not asked.with_pin
        wish = NewDesk(town.site.id, name, town.staff.id)
        done(office.add_desk(wish))  # type: ignore[arg-type]
        done(office.add_desk(wish))  # type: ignore[arg-type] # pressed twice
        assert isinstance(office.open(), Opened)
        office.close()
    assert url
    assert sorted(desk.name for desk in town.reads.setup().desks) == [
        "balie 2",
        "balie 7",
        "balie 8",
    ]
    assert flaws(town.database.engine) == []


def test_who_does_not_know_the_pin_adds_nothing(town: Town, url: str, tmp_path: Path):
    an, _ = with_pins(town)
    office = office_in(tmp_path, url)
    assert isinstance(office.open(), DeskAsked)
    answer = office.add_desk(NewDesk(town.site.id, "balie 7", an.id, "000000"))
    assert isinstance(answer, Wrong)
    refused = office.add_desk(NewDesk(town.site.id, "balie 7", an.id, PIN))
    assert refused == Refused(Reason.LOGIN_NEEDED, "AddDesk")
    assert len(town.reads.setup().desks) == 1
    assert not (tmp_path / "desk.json").exists()
    office.close()


def test_a_command_of_a_computer_that_is_no_desk_yet_says_so(
    town: Town,
    url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    qapp: object,
):
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    SettingsFile(tmp_path / "desk.json").write(DeskSettings(language="nl"))
    file = tmp_path / "devices.csv"
    file.write_text("label;serienummer;model;vestiging\nLB000001M;5CD1234567;HP 11 G9;Leuven\n")
    assert cli.main(["--database", url, "import", str(file)]) == 1
    assert "start het venster één keer om deze balie in te stellen" in capsys.readouterr().out
    assert town.reads.count("devices", Query()) == 0
    app.translate(app.application(), "en")


def test_a_desk_that_is_known_is_not_asked(town: Town, url: str, tmp_path: Path):
    SettingsFile(tmp_path / "desk.json").write(DeskSettings(desk_id=str(town.place.id)))
    office = office_in(tmp_path, url)
    assert isinstance(office.open(), Opened)
    office.close()
