"""The inbox of conflicts over the login of a desk: no choice needs a right that it has not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.domain.acts import HandOut
from desk_app.domain.outcomes import ConflictSettled, HandedOut
from desk_app.usecases.conflict_desk import Choice, ConflictDesk, fitting
from desk_app.usecases.conflict_ports import ConflictLine
from tests.support.desk import drafts_of
from tests.support.logins import at_login, guarded_town
from tests.support.shared import SharedDesk, shared
from tests.support.town import Town, done

OF_ONE_DEVICE = (Choice.THEIRS, Choice.OURS, Choice.CORRECTED)
OF_ONE_PERSON = (Choice.SWAP, Choice.AGAIN, Choice.THEIRS)
EACH = [*((True, choice) for choice in OF_ONE_DEVICE), *((False, c) for c in OF_ONE_PERSON)]


@pytest.fixture
def town(postgres_url: str) -> Iterator[Town]:
    """A server with its roles, as a desk on its own login sees it."""
    owner = guarded_town(postgres_url)
    seen = at_login(owner, "a_desk")
    yield seen
    seen.database.close()
    owner.database.close()


def apart(desk: SharedDesk, ours: HandOut, theirs: HandOut) -> HandedOut:
    """Ours was done without the server; theirs on it."""
    desk.net.up = False
    done(desk.perform(ours))
    lent = done(desk.town.desk.perform(theirs, desk.town.staff.id))
    desk.net.up = True
    desk.look()
    assert isinstance(lent, HandedOut)
    return lent


def only(inbox: ConflictDesk) -> ConflictLine:
    (line,) = inbox.lines() or ()
    return line


def test_every_choice_is_tried():
    assert {choice for _, choice in EACH} == set(Choice)


@pytest.mark.parametrize(("same_device", "choice"), EACH)
def test_a_desk_settles_its_conflicts(
    town: Town, tmp_path: Path, *, same_device: bool, choice: Choice
):
    course = town.course()
    first, second = town.device(), town.device()
    one, other = (town.newcomer(enrol_in=(course.id,)) for _ in range(2))
    ours = town.hand_out_act(first, one, course)
    theirs = town.hand_out_act(*((first, other) if same_device else (second, one)), course)
    with shared(town, tmp_path) as (desk,):
        lent = apart(desk, ours, theirs)
        inbox = ConflictDesk(town.database.inbox, desk.door, drafts_of(town), desk.line)
        line = only(inbox)
        assert fitting(line) == (OF_ONE_DEVICE if same_device else OF_ONE_PERSON)
        if choice is Choice.AGAIN:
            done(town.take_back(lent))
        note = "in de kast gevonden" if choice is Choice.CORRECTED else ""
        assert isinstance(inbox.settle(line, choice, note), ConflictSettled)
        assert inbox.lines() == ()
