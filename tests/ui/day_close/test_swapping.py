from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from desk_app.domain import numbers
from desk_app.domain.counts import Remedy
from desk_app.domain.devices import Device, DeviceState
from desk_app.domain.outcomes import HandedOut
from desk_app.usecases.reads import Query
from tests.support.counting import Counting
from tests.support.day_closing import DayDesk
from tests.support.town import PAPER, Town, done

Key = Qt.Key
Open = Callable[..., DayDesk]


@pytest.fixture
def pair(sqlite_town: Town) -> tuple[Device, Device]:
    """The first was written in as returned, and the second lies here."""
    town = sqlite_town
    course, one, other = town.course(), town.device(), town.device()
    first = town.hand_out(one, town.newcomer(), course)
    second = town.hand_out(other, town.newcomer(), course)
    assert isinstance(first, HandedOut) and isinstance(second, HandedOut)
    done(town.take_back(first))
    town.later(microseconds=1)
    here = Counting(town)
    here.hear(here.begin(), other.tag)
    return one, other


def compare(desk: DayDesk) -> None:
    desk.press(Key.Key_F9)
    desk.compare()


@pytest.mark.parametrize("which", [0, 1])
def test_a_swap_is_offered_first_at_both_its_differences(
    open_desk: Open, pair: tuple[Device, Device], which: int
):
    desk = open_desk()
    compare(desk)
    desk.choose(pair[which].tag)
    panel = desk.page.compare.panel
    assert panel.keys[0] is Remedy.SWAP
    assert panel.buttons[Remedy.SWAP].accessibleName() == "Devices swapped: set it right"
    assert numbers.display(pair[1].tag) + " lies here" in panel.advice.text()


def test_a_swap_is_set_right_in_one_press_and_its_agreement_is_there_to_sign(
    open_desk: Open, sqlite_town: Town, pair: tuple[Device, Device]
):
    desk, town = open_desk(), sqlite_town
    compare(desk)
    assert not desk.page.agreement.isVisible()
    town.later(microseconds=1)
    desk.press(Key.Key_1)
    assert (town.state(pair[0].id), town.state(pair[1].id)) == (
        DeviceState.LENT,
        DeviceState.RETURNED,
    )
    assert not desk.compared.open and len(desk.compared.lines) == 2
    assert desk.says.startswith("Set right: the loan goes on with") and desk.sounds[-1] == "ok"
    (row,) = town.reads.loans(Query(only="awaits_paper"))
    assert numbers.display(row.number) in desk.page.bar.next.text()
    desk.press(Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (sheet,) = desk.papers
    assert (sheet.pdf, sheet.title) == (PAPER.content, numbers.display(row.number))


def test_a_swap_is_not_offered_once_one_half_of_it_has_an_answer(
    open_desk: Open, sqlite_town: Town, pair: tuple[Device, Device]
):
    desk = open_desk()
    compare(desk)
    desk.choose(pair[0].tag)
    sqlite_town.later(microseconds=1)
    desk.page.compare.panel.buttons[Remedy.REPORT_MISSING].click()
    desk.idle()
    desk.choose(pair[1].tag)
    assert Remedy.SWAP not in desk.page.compare.panel.keys
