"""What moved, told by the journal backwards from how things stand now."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.changes import (
    Change,
    Recorded,
    When,
    by_device,
    changes,
    lies_at,
)
from desk_app.domain.day_report import WAYS_IN, Way
from desk_app.domain.devices import PLACES, DeviceState, Standing, Step
from desk_app.domain.outcomes import (
    EndedAsSwapped,
    Extended,
    Moved,
    Prepared,
    Saved,
    Swapped,
    TookBack,
    Undone,
)

HERE, THERE = UUID(int=1), UUID(int=2)
AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
S = DeviceState


def standing(state: DeviceState, site: UUID | None = HERE) -> Standing:
    return Standing(state, PLACES[state], site)


def entry(done: object, minutes: int = 0) -> Recorded:
    at = AT + timedelta(minutes=minutes)
    return Recorded(at, at, When.NOW, done, "", "An", "balie 1")  # type: ignore[arg-type]


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(S), st.sampled_from((HERE, THERE)))))
def test_opening_and_movements_give_what_lies_here_now(ways: list[tuple[int, S, UUID]]):
    now = {UUID(int=10 + n): standing(S.READY) for n in range(4)}
    opening = sum(lies_at(s, HERE) for s in now.values())
    recorded = []
    for number, state, site in ways:
        device_id, after = UUID(int=10 + number), standing(state, site)
        moved = Moved(
            device_id=device_id, tag="", step=Step.SEND, before=now[device_id], after=after
        )
        recorded.append(entry(moved))
        now[device_id] = after
    made = changes(recorded, now)
    assert [change.after for change in made] == [r.done.after for r in recorded]  # type: ignore[union-attr]
    came = [change.way(HERE) for change in made]
    lately = sum(_came(change) for change in made)
    assert opening + lately == sum(lies_at(s, HERE) for s in now.values())
    assert sum(way is not None for way in came) == sum(_came(change) != 0 for change in made)
    each = by_device(made)
    assert all(found[0].before == standing(S.READY) for found in each.values())
    assert {key: found[-1].after for key, found in each.items()} == {key: now[key] for key in each}


def _came(change: Change) -> int:
    before = change.before is not None and lies_at(change.before, HERE)
    return lies_at(change.after, HERE) - before


def test_what_moves_no_device_is_no_change():
    device_id = UUID(int=10)
    extended = Extended(
        device_id=device_id, loan_number="U", former_due=AT.date(), due_date=AT.date()
    )
    unsaid = Undone(device_id=device_id, of=UUID(int=5), kind="HandedOut")
    recorded = [entry(extended), entry(unsaid), entry(Saved(id=device_id, device_id=device_id))]
    assert changes(recorded, {device_id: standing(S.READY)}) == ()


def test_a_device_that_is_gone_from_the_register_is_no_change():
    moved = Prepared(device_id=UUID(int=99), tag="", state=S.CHECKED, before=standing(S.RETURNED))
    assert changes([entry(moved)], {}) == ()


def test_a_registered_device_stood_nowhere_before():
    device_id = UUID(int=10)
    (change,) = changes(
        [entry(Saved(id=device_id, registered=(device_id,)))], {device_id: standing(S.READY)}
    )
    assert (change.before, change.way(HERE), change.way(THERE)) == (None, Way.REGISTERED, None)


def test_the_old_loan_of_a_swap_came_back():
    device_id = UUID(int=10)
    before = standing(S.LENT, None)
    ended = EndedAsSwapped(device_id=device_id, loan_number="U", tag="", before=before)
    (change,) = changes([entry(ended)], {device_id: standing(S.RETURNED)})
    assert change.way(HERE) is Way.RETURNED


def test_a_return_that_is_undone_leaves_again():
    device_id, lent = UUID(int=10), standing(S.LENT, None)
    back = TookBack(device_id=device_id, loan_number="U", tag="", before=lent)
    undone = Undone(
        device_id=device_id, of=UUID(int=5), kind="TookBack", before=standing(S.RETURNED)
    )
    made = changes([entry(back), entry(undone)], {device_id: lent})
    assert [change.way(HERE) for change in made] == [Way.RETURNED, Way.UNDONE_OUT]
    assert Way.UNDONE_OUT not in WAYS_IN


def test_what_another_site_received_from_here_left():
    device_id = UUID(int=10)
    moved = Moved(
        device_id=device_id,
        tag="",
        step=Step.RECEIVE,
        before=standing(S.READY),
        after=standing(S.READY, THERE),
    )
    (change,) = changes([entry(moved)], {device_id: standing(S.READY, THERE)})
    assert (change.way(HERE), change.way(THERE)) == (Way.SENT, Way.RECEIVED)


def test_a_device_that_was_found_again_came():
    device_id = UUID(int=10)
    found = Moved(
        device_id=device_id,
        tag="",
        step=Step.FIND,
        before=standing(S.MISSING, None),
        after=standing(S.RETURNED),
    )
    (change,) = changes([entry(found)], {device_id: standing(S.RETURNED)})
    assert change.way(HERE) is Way.FOUND


def test_of_a_swap_one_device_came_and_the_other_left():
    came, left, lent = UUID(int=10), UUID(int=11), standing(S.LENT, None)
    swapped = Swapped(
        device_id=left,
        loan_number="U",
        tag="",
        before=standing(S.READY),
        came_in=came,
        came_in_tag="",
        came_in_before=lent,
        ended_loan_id=UUID(int=5),
    )
    made = changes([entry(swapped)], {came: standing(S.RETURNED), left: lent})
    assert {c.device_id: c.way(HERE) for c in made} == {came: Way.RETURNED, left: Way.LENT}
