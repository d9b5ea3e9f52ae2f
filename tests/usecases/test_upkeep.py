from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from desk_app.usecases.upkeep import DAYS, WEEKS, Backup, is_due, spare

TODAY = date(2026, 11, 24)


def made(*ages: int, hour: int = 9) -> list[Backup]:
    """Back-ups of so many days ago."""
    moment = datetime(2026, 11, 24, hour, tzinfo=UTC)
    return [Backup(Path(str(age)), moment - timedelta(days=age)) for age in ages]


def left(*ages: int) -> list[int]:
    backups = made(*ages)
    gone = spare(backups, TODAY)
    return sorted((TODAY - backup.at.date()).days for backup in backups if backup not in gone)


def test_seven_days_stay_and_of_each_of_four_weeks_before_the_newest():
    kept = left(*range(60))
    assert kept[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert len(kept) <= DAYS + WEEKS + 1
    assert max(kept) < DAYS + 7 * WEEKS


def test_the_newest_of_a_day_stays():
    morning, evening = made(1, hour=9) + made(1, hour=17)
    assert spare([morning, evening], TODAY) == (morning,)


@given(st.sets(st.integers(0, 400)))
def test_what_is_let_go_is_never_the_newest(ages: set[int]):
    backups = made(*ages)
    gone = spare(backups, TODAY)
    last = max(backups, key=lambda backup: backup.at, default=None)
    assert last is None or last not in gone or min(ages) >= DAYS + 7 * WEEKS


def test_one_a_day_is_due():
    now = datetime(2026, 11, 24, 18, tzinfo=UTC)
    assert is_due([], now) and is_due(made(1, 2), now)
    assert not is_due(made(0), now)
