"""The whole window: what is refused for who does it, a coordinator approves on any page."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain.outcomes import HandedOut
from desk_app.domain.people import Role, Staff
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.ui.loans.page import LoansPage
from desk_app.ui.registers.newcomers import NewcomersPage
from desk_app.ui.to_sign.page import ToSignPage
from tests.support.accounts import save, with_pins
from tests.support.town import Town, done
from tests.support.whole import Counter

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", extend=True
)
DIRKS_PIN = "314159"
Open = Callable[..., Counter]


@pytest.fixture
def dirk(sqlite_town: Town) -> Staff:
    """ICT: prepares devices, and may not lend."""
    with_pins(sqlite_town)
    dirk = Staff(uuid4(), "Dirk", Role.ICT)
    done(save(sqlite_town, dirk, DIRKS_PIN))
    return dirk


def signed_in(open_counter: Open, who: Staff) -> Counter:
    counter = open_counter()
    counter.page.model.choose(who.id)
    counter.enter(DIRKS_PIN)
    return counter


def asked(qtbot: QtBot, counter: Counter) -> str:
    """What the dialog says of why it asks."""
    qtbot.waitUntil(lambda: counter.asks() is not None, timeout=20_000)
    dialog = counter.asks()
    return dialog.advice.text() if dialog else ""


def newest(counter: Counter, kind: str, by: tuple[UUID, UUID]) -> bool:
    query = "SELECT kind FROM journal ORDER BY position DESC LIMIT 1"
    with counter.town.database.engine.connect() as connection:
        found = connection.exec_driver_sql(query).scalar()
    return found == kind and counter.last_entry() == tuple(each.bytes for each in by)


def extending(qtbot: QtBot, counter: Counter, lent: HandedOut) -> LoansPage:
    """The page of loans, where a reason was typed and the extension asked for."""
    counter.shell.workspace.show_page("loans")
    page = counter.shell.workspace.page("loans")
    assert isinstance(page, LoansPage) and lent.loan_id
    page.loan.open(lent.loan_id)
    counter.rest()
    page.panel.primary.click()
    qtbot.keyClicks(page.panel.reason.line, "examen")
    page.panel.primary.click()
    return page


def test_ict_extends_a_loan_with_a_coordinator_beside_them(
    qtbot: QtBot, open_counter: Open, sqlite_town: Town, dirk: Staff
):
    lent = sqlite_town.lend()
    counter = signed_in(open_counter, dirk)
    page = extending(qtbot, counter, lent)
    assert "Only staff of the counter" in asked(qtbot, counter)
    assert "Only staff of the counter" in page.panel.message.text()
    counter.approve(sqlite_town.staff)
    qtbot.waitUntil(
        lambda: newest(counter, "extend", (dirk.id, sqlite_town.staff.id)), timeout=20_000
    )
    counter.rest()
    assert page.loan.state and page.loan.state.extending is None
    assert page.list.notice.text().startswith("Extended to")


def test_what_nobody_approves_stays_as_it_was_typed(
    qtbot: QtBot, open_counter: Open, sqlite_town: Town, dirk: Staff
):
    lent = sqlite_town.lend()
    counter = signed_in(open_counter, dirk)
    page = extending(qtbot, counter, lent)
    asked(qtbot, counter)
    if dialog := counter.asks():
        dialog.reject()
    assert page.loan.state and page.loan.state.extending
    assert page.loan.state.extending.reason == "examen" and not page.loan.state.busy
    assert sqlite_town.loan(lent).loan.due_date == page.loan.state.card.loan.due_date
    assert not newest(counter, "extend", (dirk.id, sqlite_town.staff.id))


def test_signed_paper_is_taken_in_with_an_approval(
    qtbot: QtBot, open_counter: Open, sqlite_town: Town, dirk: Staff
):
    sqlite_town.lend(signature=Signature(SignedHow.ON_PAPER))
    counter = signed_in(open_counter, dirk)
    counter.shell.workspace.show_page("to_sign")
    page = counter.shell.workspace.page("to_sign")
    assert isinstance(page, ToSignPage)
    qtbot.waitUntil(lambda: len(page.model.state.rows) == 1, timeout=20_000)
    page.model.signed(page.model.state.rows[0].id)
    asked(qtbot, counter)
    counter.approve(sqlite_town.staff)
    qtbot.waitUntil(lambda: page.model.state.rows == (), timeout=20_000)
    assert newest(counter, "paper_signed", (dirk.id, sqlite_town.staff.id))


def test_a_register_asks_and_keeps_what_was_typed(
    qtbot: QtBot, open_counter: Open, sqlite_town: Town, dirk: Staff
):
    counter = signed_in(open_counter, dirk)
    counter.shell.workspace.show_page("newcomers")
    page = counter.shell.workspace.page("newcomers")
    assert isinstance(page, NewcomersPage)
    counter.rest()
    page.editing.begin()
    page.editing.edit("family_name", "Aboud")
    page.editing.edit("given_name", "Noor")
    page.editing.edit("client_number", "K0145827")
    page.editing.save()
    asked(qtbot, counter)
    counter.approve(sqlite_town.staff)
    qtbot.waitUntil(lambda: page.list.notice.text().endswith("is saved"), timeout=20_000)
    assert newest(counter, "save_newcomer", (dirk.id, sqlite_town.staff.id))


def test_an_import_asks_too(
    qtbot: QtBot, open_counter: Open, sqlite_town: Town, dirk: Staff, tmp_path: Path
):
    file = tmp_path / "people.csv"
    line = f"K0145827;Aboud;Noor;{sqlite_town.course().code}"
    file.write_text(f"klantnummer;familienaam;voornaam;cursus\n{line}\n", encoding="utf-8")
    counter = signed_in(open_counter, dirk)
    counter.shell.workspace.show_page("newcomers")
    page = counter.shell.workspace.page("newcomers")
    assert isinstance(page, NewcomersPage)
    page.import_file(file)
    assert page.importing
    qtbot.waitUntil(page.importing.primary.isEnabled, timeout=20_000)
    page.importing.primary.click()
    asked(qtbot, counter)
    counter.approve(sqlite_town.staff)
    qtbot.waitUntil(
        lambda: newest(counter, "import", (dirk.id, sqlite_town.staff.id)), timeout=20_000
    )
    qtbot.waitUntil(lambda: page.importing is None)
