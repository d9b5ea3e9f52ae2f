from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.ui.fault.desk import FaultDesk
from desk_app.ui.jobs import Lane
from desk_app.usecases.opening import Fault, Trouble, TroubleError
from tests.support.services import LOOK

SERVER = "postgresql+psycopg://balie@server.example/leenbalie"


class Office:
    """A server that asks for a password, or has an older schema."""

    copies = None
    where = SERVER

    def __init__(self) -> None:
        self.given: list[tuple[str, bool]] = []
        self.trouble: Trouble | None = None
        self.ups = 0

    def give_password(self, password: str, *, keep: bool) -> None:
        self.given.append((password, keep))

    def bring_up_to_date(self) -> None:
        self.ups += 1
        if self.trouble:
            raise TroubleError(self.trouble)


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def desk(qtbot: QtBot, office: Office) -> Iterator[FaultDesk]:
    lane = Lane()
    made = FaultDesk(LOOK, lane, office)  # type: ignore[arg-type] # what it asks here
    qtbot.addWidget(made.page)
    made.page.show()
    yield made
    lane.finish()


@pytest.mark.parametrize("trouble", [Trouble.PASSWORD_NEEDED, Trouble.WRONG_PASSWORD])
def test_a_password_is_asked_and_the_database_opened_with_it(
    qtbot: QtBot, desk: FaultDesk, office: Office, trouble: Trouble
):
    desk.show(Fault(trouble, SERVER))
    assert desk.password and desk.password.dialog
    dialog = desk.password.dialog
    assert dialog.user.line.text() == "balie" and dialog.user.line.isReadOnly()
    QTest.keyClicks(dialog.password.line, "geheim")
    with qtbot.waitSignal(desk.again):
        dialog.primary.click()
    assert office.given == [("geheim", True)]
    assert not dialog.isVisible()


def test_who_closed_the_question_can_ask_it_again(desk: FaultDesk):
    desk.show(Fault(Trouble.PASSWORD_NEEDED, SERVER))
    assert desk.password and desk.password.dialog
    desk.password.dialog.reject()
    desk.page.acts.primary.click()
    assert desk.password.dialog.isVisible()
    desk.password.dialog.reject()


def test_an_older_schema_is_brought_up_to_date_by_one_button(
    qtbot: QtBot, desk: FaultDesk, office: Office
):
    desk.show(Fault(Trouble.MAY_UPGRADE, SERVER))
    with qtbot.waitSignal(desk.again):
        desk.page.acts.primary.click()
    assert office.ups == 1


@pytest.mark.usefixtures("caplog")
def test_a_schema_that_could_not_be_changed_says_why(
    qtbot: QtBot, desk: FaultDesk, office: Office, caplog: pytest.LogCaptureFixture
):
    office.trouble = Trouble.NO_RIGHT
    desk.show(Fault(Trouble.MAY_UPGRADE, SERVER))
    desk.page.acts.primary.click()
    qtbot.waitUntil(lambda: "no right" in desk.page.what.text())
    caplog.clear()
