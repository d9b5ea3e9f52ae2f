"""What waits when a day begins, its numbers beside the lists that staff know."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from desk_app.domain.closing_days import Standing
from desk_app.domain.counts import Cause
from desk_app.domain.devices import Step
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import HandedOut
from desk_app.domain.parking import Parked
from desk_app.domain.settings import Rules
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.usecases.drafts import AtDesk, Chance, Drafts
from desk_app.usecases.parking import Parking
from desk_app.usecases.reads import Query
from desk_app.usecases.today import MOST_ROWS, TodayDesk
from desk_app.usecases.today_reads import LISTS, CopiedToday, Group, Listed, lists_at
from tests.support.counting import Counting
from tests.support.shared import shared
from tests.support.town import NOW, Town, done

TODAY = NOW.date()  # a Monday
ON_PAPER = Signature(SignedHow.ON_PAPER)
NO_PAPER: Any = None


class Drawer:
    """A tray in memory, that nobody here writes."""

    def __init__(self, *kept: Parked) -> None:
        self.kept = kept

    def read(self) -> tuple[Parked, ...]:
        return self.kept

    def write(self, everything: tuple[Parked, ...]) -> None:
        raise AssertionError(everything)


def desk_of(town: Town, rules: Rules | None = None, *parked: Parked) -> TodayDesk:
    here = AtDesk(town.site, town.place, town.staff, rules or Rules())
    drafts = Drafts(here, town.clock, Chance(uuid4, lambda n: "0" * n), NO_PAPER)
    tray = Parking(Drawer(*parked), town.reads, town.clock, uuid4)
    return TodayDesk(town.database.today, drafts, tray)


def lend(town: Town, due: int, **fields: Any) -> HandedOut:
    """A loan that is due so many days from today."""
    return town.lend(due_date=TODAY + timedelta(days=due), **fields)


def busy(town: Town) -> None:
    """Something in every list, at two sites, and something in none."""
    ghent = town.desk_at("GNT")
    town.later(days=-60)
    lent = [lend(town, due) for due in (-50, -31, -30, -20, -8, -7, -3, -1, 0, 0, 0, 0, 0, 1, 40)]
    ending = town.course(last_lesson=TODAY + timedelta(days=6))
    for _ in range(2):
        done(town.hand_out(town.device(), town.newcomer(), ending))
    started = town.course(last_lesson=TODAY - timedelta(days=1))
    done(town.hand_out(town.device(), town.newcomer(), started))
    lend(town, 50, signature=ON_PAPER)
    done(town.take_back(lend(town, 0)))
    for step in (Step.CHECK, Step.WIPE):
        done(town.take_back(again := lend(town, 3)))
        done(town.step(again.device_id, Step.CHECK))
        if step is Step.WIPE:
            done(town.step(again.device_id, Step.WIPE))
    done(town.step(town.device().id, Step.TO_REPAIR))
    for due in (-2, 0):
        act = town.hand_out_act(
            town.device(), town.newcomer(), town.course(),
            due_date=TODAY + timedelta(days=due), desk_id=ghent.id, signature=ON_PAPER,
        )  # fmt: skip
        done(town.desk.perform(act, town.staff.id))
    town.clock.now = NOW
    assert len(lent) == 15


def listed(desk: TodayDesk) -> dict[Group, Listed]:
    return {each.group: each for each in desk.look().lists}


def test_each_number_is_that_of_the_list_behind_it(town: Town):
    busy(town)
    desk = desk_of(town)
    found = listed(desk)
    counts = {group: each.count for group, each in found.items()}
    assert counts == {
        Group.DUE_TODAY: 5,
        Group.OVERDUE_WEEK: 3,
        Group.OVERDUE_MONTH: 3,
        Group.OVERDUE_LONGER: 2,
        Group.COURSE_ENDS: 2,
        Group.TO_SIGN: 1,
        Group.TO_PREPARE: 4,
    }


def test_a_group_shows_the_first_rows_of_its_list(town: Town):
    busy(town)
    desk = desk_of(town)
    lists = listed(desk)
    for group, behind in desk.behind().items():
        rows = getattr(town.reads, behind.register)(behind.query)
        count = town.reads.count(behind.register, behind.query)
        assert lists[group].count == len(rows) == count > 0, group
        assert lists[group].rows == rows[:MOST_ROWS], group


def test_a_group_is_of_one_site(town: Town):
    busy(town)
    there = town.desk_at("HAS").site_id
    for group, behind in lists_at(there).items():
        assert behind.query == replace(LISTS[group].query, site_id=there)
        assert town.reads.count(behind.register, behind.query) == 0, group


def test_the_ages_are_all_that_is_overdue(town: Town):
    busy(town)
    desk = desk_of(town)
    found, everywhere = listed(desk), Query(only="overdue", site_id=town.site.id)
    ages = (Group.OVERDUE_WEEK, Group.OVERDUE_MONTH, Group.OVERDUE_LONGER)
    assert sum(found[age].count for age in ages) == town.reads.count("loans", everywhere)
    assert town.reads.count("loans", Query(only="overdue")) == 9


@pytest.mark.parametrize(("last_lesson", "count"), [(-1, 0), (0, 1), (6, 1), (7, 0)])
def test_a_week_is_from_monday_to_sunday(town: Town, last_lesson: int, count: int):
    ending = town.course(last_lesson=TODAY + timedelta(days=last_lesson))
    done(town.hand_out(town.device(), town.newcomer(), ending))
    for weekday in range(7):
        town.clock.now = NOW + timedelta(days=weekday)
        assert listed(desk_of(town))[Group.COURSE_ENDS].count == count


def test_at_an_empty_site_nothing_waits(town: Town):
    found = desk_of(town).look()
    assert not any(each.count or each.rows for each in found.lists)
    assert (found.parked, found.carried, found.left_open) == ((), (), ())
    assert (found.day, found.standing) == (TODAY, Standing.OPEN)


def test_days_that_were_not_closed_are_named_but_not_those_on_which_nobody_was_here(town: Town):
    counting = Counting(town)
    counting.closed(counting.begin())
    closed = counting.today
    assert desk_of(town).look().standing is Standing.CLOSED
    town.later(days=3)
    found = desk_of(town, Rules(closed_weekdays=((closed + timedelta(days=1)).weekday(),))).look()
    assert found.left_open == (closed + timedelta(days=2),)
    assert found.standing is Standing.OPEN


def carried_over(town: Town) -> Counting:
    """A device that was not seen, and a day that was closed nevertheless."""
    counting = Counting(town)
    town.device()
    count = counting.begin()
    (line,) = counting.compared(count).open
    done(counting.desk.explain(count.id, line, Cause.BEING_SOUGHT, town.staff.id))
    counting.closed(count)
    return counting


def test_what_an_earlier_count_left_is_carried_until_it_is_seen_to(town: Town):
    counting = carried_over(town)
    desk = desk_of(town)
    (left,) = desk.look().carried
    assert left.cause is Cause.BEING_SOUGHT and left.follow_up == town.staff.name
    drafts = desk._drafts
    done(town.desk.perform(drafts.seen_to(left.explanation_id), town.staff.id))
    assert desk.look().carried == ()
    again = town.desk.perform(drafts.seen_to(left.explanation_id), town.staff.id)
    assert isinstance(again, Refused) and again.reason is Reason.ALREADY_SETTLED
    assert counting.town is town


def test_a_copy_does_not_tell_of_closed_days(town: Town):
    carried_over(town)
    whole, copy = town.database.today, CopiedToday(town.database.today)
    assert whole.closes(town.site.id).carried and copy.closes(town.site.id) is None
    there = copy.waiting(town.site.id, TODAY, MOST_ROWS)
    assert there == replace(whole.waiting(town.site.id, TODAY, MOST_ROWS), closes=None)
    desk = desk_of(town)
    apart = TodayDesk(copy, desk._drafts)
    found = apart.look()
    assert (found.standing, found.carried, found.left_open, found.parked) == (None, (), (), ())
    assert apart.forgotten(17) is None


def test_the_mirror_of_a_desk_knows_the_same_lists(server: Town, tmp_path: Path):
    carried_over(server)
    server.clock.now = NOW
    busy(server)
    with shared(server, tmp_path) as (desk,):
        near = CopiedToday(desk.mirror.database.today)
        copied = near.waiting(server.site.id, TODAY, MOST_ROWS)
    known = server.database.today.waiting(server.site.id, TODAY, MOST_ROWS)
    assert copied.closes is None and known.closes
    assert all(each.count for each in copied.lists)
    for here, there in zip(copied.lists, known.lists, strict=True):
        assert (here.group, here.count) == (there.group, there.count)
        assert [row.id for row in here.rows] == [row.id for row in there.rows]


def test_parked_counters_are_looked_at_and_left_where_they_are(town: Town):
    device = town.device()
    there = Parked(uuid4(), NOW, device_id=device.id)
    gone = Parked(uuid4(), NOW, newcomer_id=uuid4())
    (card,) = desk_of(town, None, there, gone).look().parked
    assert (card.id, card.tag) == (there.id, device.tag)


@pytest.mark.parametrize(
    ("now", "rules", "hour", "forgotten"),
    [
        ("2026-11-23T16:59", Rules(), 17, None),
        ("2026-11-23T17:00", Rules(), 17, "2026-11-23"),
        ("2026-11-23T23:59", Rules(), 0, None),
        ("2026-11-24T01:00", Rules(), 17, "2026-11-23"),  # nobody went home yet
        ("2026-11-23T18:00", Rules(closed_weekdays=(0,)), 17, None),
    ],
)
def test_somebody_is_reminded_of_a_day_from_an_hour_on(
    sqlite_town: Town, now: str, rules: Rules, hour: int, forgotten: str | None
):
    sqlite_town.clock.now = datetime.fromisoformat(now).replace(tzinfo=UTC)
    expected = date.fromisoformat(forgotten) if forgotten else None
    assert desk_of(sqlite_town, rules).forgotten(hour) == expected


def test_nobody_is_reminded_of_a_day_that_is_closed(town: Town):
    desk = desk_of(town)
    town.clock.now = town.clock.now.replace(hour=18)
    counting = Counting(town)
    assert desk.forgotten(17)
    counting.closed(counting.begin())
    assert desk_of(town).forgotten(17) is None
