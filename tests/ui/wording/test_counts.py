from datetime import UTC, datetime
from uuid import UUID

import pytest

from desk_app.domain.compare import Line, Stood
from desk_app.domain.counts import Bucket, Cause, CountKind, Explained, Remedy, Thing
from desk_app.domain.devices import DeviceState, Place, Standing
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import CountBegun, Counted, DayClosed, DayReopened, Done, Swapped
from desk_app.ui.counter.today import described
from desk_app.ui.wording import counts, entries, refusal
from desk_app.usecases.reads import TodayLine

ONE, NOW = UUID(int=1), datetime(2026, 11, 23, 17, tzinfo=UTC)
THING = Thing("LB0004217", ONE)


def line(*, put_right: bool = False, **said: object) -> Line:
    explained = Explained(THING, Bucket.MISSING, ONE, NOW, **said) if said else None  # type: ignore[arg-type]
    return Line(Bucket.MISSING, THING, explained=explained, put_right=put_right)


def test_everything_a_count_says_has_a_word_of_its_own():
    words = [
        *(counts.bucket(each).word for each in Bucket),
        *map(counts.remedy, Remedy),
        *map(counts.put_right, Remedy),
        *map(counts.cause, Cause),
        *map(counts.kind, CountKind),
    ]
    assert all(words)
    assert len({counts.bucket(each).word for each in Bucket}) == len(Bucket)
    assert len({counts.cause(each) for each in Cause}) == len(Cause)
    assert len(set(map(counts.remedy, Remedy))) == len(Remedy)


def test_a_difference_is_told_from_what_is_in_order_by_its_advice():
    silent = [each for each in Bucket if not counts.advice(each)]
    assert silent == [Bucket.IN_ORDER, Bucket.AWAY]


def test_what_was_decided_is_said_and_whether_it_is_done():
    assert counts.answer(line()).word == "open"
    assert counts.answer(line(cause=Cause.BEING_SOUGHT)).word == "being looked for"
    assert counts.answer(line(remedy=Remedy.TAKE_BACK)).word == "to do: take back now"
    done = counts.answer(line(remedy=Remedy.TAKE_BACK, put_right=True))
    assert (done.word, done.tone) == ("taken back", "ok")
    assert counts.answer(line(put_right=True)).word == "put right meanwhile"


def test_the_journal_is_told_in_words():
    stood = Line(Bucket.OTHER_SITE, THING, Stood(DeviceState.READY, ONE))
    assert counts.journal_says(stood, "Gent") == "ready · Gent"
    assert counts.journal_says(stood, "") == "ready"
    assert counts.journal_says(line(), "") == "not in the register"


@pytest.mark.parametrize(
    ("refused", "words"),
    [
        (Refused(Reason.COUNT_ENDED, "count"), "has ended"),
        (Refused(Reason.NOT_COUNTED, "scan"), "nothing to count"),
        (Refused(Reason.FULL_COUNT_DUE, "day", ("7",)), "every 7 days"),
        (Refused(Reason.DAY_TO_COME, "day", ("2026-11-24",)), "24 November 2026 has not begun"),
        (Refused(Reason.DAY_CLOSED, "Leuven", ("2026-11-23",)), "Leuven is closed up to 23"),
        (Refused(Reason.NOT_EXPLAINED, "day", ("1", "LB0004217")), "one difference"),
        (Refused(Reason.NOT_EXPLAINED, "day", ("3", "LB0004217")), "3 differences"),
        (Refused(Reason.ALREADY_SETTLED, "explanation"), "this difference already"),
        (Refused(Reason.ALREADY_SETTLED, "conflict"), "this conflict already"),
    ],
)
def test_why_a_count_or_a_close_is_refused_is_said(refused: Refused, words: str):
    assert words in refusal(refused).what


def test_the_journal_says_what_became_of_a_count_and_of_a_day():
    said: dict[str, Done] = {
        "begin_count": CountBegun(count_id=ONE, joined=ONE),
        "count_scan": Counted(count_id=ONE, again=True),
        "close_day": DayClosed(site_id=ONE, day=NOW.date(), number=1, hash="0"),
        "reopen_day": DayReopened(site_id=ONE, number=1),
    }
    assert [entries.did(kind, done).word for kind, done in said.items()] == [
        "Count along with others",
        "Counted, and was before in that place",
        "Day closed: 23 Nov 2026",
        "Day opened again",
    ]
    assert entries.did("count_scan", Counted(count_id=ONE)).word == "Counted"
    taken = entries.did("begin_stock_take", CountBegun(count_id=ONE))
    assert (taken.word, taken.icon) == ("Stock-take begun", "list-check")


def test_a_swap_stands_among_what_was_done_today():
    lying = Standing(DeviceState.READY, Place.CABINET, ONE)
    swapped = Swapped(
        loan_number="U1",
        tag="LB0004217",
        before=lying,
        came_in=ONE,
        came_in_tag="LB0004225",
        came_in_before=lying,
        ended_loan_id=ONE,
    )
    today = TodayLine(ONE, NOW, swapped, "LB0004217", "", undone=False)
    assert "takes the place of" in described(today)[2]
