from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from desk_app.adapters.sealing.examiner import PadesExaminer
from desk_app.adapters.sealing.seal import KeySigner, seal
from desk_app.domain import numbers
from desk_app.domain.agreements import Paper
from desk_app.domain.count_acts import CloseDay, ReopenDay
from desk_app.domain.counts import Bucket, Cause, Remedy
from desk_app.domain.day_report import DayReport, Way
from desk_app.domain.devices import Step
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import DayReopened, HandedOut
from desk_app.domain.register_acts import RegisterCertificate
from desk_app.domain.seals import Ours
from desk_app.usecases.closing import Closing, sealing
from desk_app.usecases.day_sheet_ports import NotWritten, Unwritable, Written
from desk_app.usecases.reads import Query
from desk_app.usecases.sealing import verify
from tests.support.counting import Counting, printed
from tests.support.seals import agreement, certificate, key
from tests.support.town import NOW, Town, done

CLOSED = "0" * 64


@pytest.fixture
def here(town: Town) -> Counting:
    return Counting(town)


def counted(here: Counting, *tags: str) -> Any:
    count = here.begin()
    here.hear(count, *tags)
    return count


def ways(report: Any) -> list[Way]:
    return [movement.way for movement in report.movements]


def test_the_first_close_begins_with_what_was_found(here: Counting):
    town = here.town
    device, lent = town.device(), town.lend()
    report = here.closed(counted(here, device.tag))
    assert (report.number, report.previous, report.opening) == (1, CLOSED, 0)
    assert ways(report) == [Way.REGISTERED, Way.REGISTERED, Way.LENT]
    assert (report.came, report.left, report.closing) == (2, 1, 1)
    assert report.adds_up and dict(report.states) == {"ready": 1}
    assert report.movements[-1].loan_number == lent.loan_number
    assert report.count and report.count.in_order == 1


def test_each_close_goes_on_from_the_one_before(here: Counting):
    town = here.town
    device, other = town.device(), town.device()
    first = here.closed(counted(here, device.tag, other.tag))
    town.later(days=1)
    lent = town.hand_out(device, town.newcomer(), town.course())
    assert isinstance(lent, HandedOut)
    done(town.take_back(lent))
    done(town.step(other.id, Step.TO_REPAIR))
    second = here.closed()
    assert (second.number, second.opening) == (2, first.closing)
    assert ways(second) == [Way.LENT, Way.RETURNED, Way.TO_REPAIR]
    assert second.adds_up and second.closing == 1
    town.later(days=1)
    third = here.closed()
    assert (third.movements, third.opening, third.closing) == ((), 1, 1)
    days = town.database.counts.days(town.site.id)
    assert [(row.number, row.full) for row in days] == [(3, False), (2, False), (1, True)]


def test_the_hash_of_a_close_stands_in_the_next_one(here: Counting):
    first_count = counted(here)
    here.closed(first_count)
    made = here.town.database.counts.last(here.town.site.id).hash
    here.town.later(days=1)
    assert here.closed().previous == made


def test_every_kind_of_movement_is_told_apart(sqlite_town: Town):
    town, here = sqlite_town, Counting(sqlite_town)
    there = town.desk_at("GNT")
    for _ in range(5):
        town.device()
    devices = town.reads.devices(Query())
    here.closed(counted(here, *(row.tag for row in devices)))
    town.later(days=1)
    ids = [row.id for row in devices]
    done(town.move(ids[0], Step.SEND, there.site_id))
    done(town.move(ids[1], Step.REPORT_MISSING))
    done(town.move(ids[1], Step.FIND))
    done(town.step(ids[2], Step.TO_REPAIR))
    done(town.step(ids[2], Step.REPAIRED))
    done(town.step(ids[3], Step.RETIRE))
    lent = town.hand_out_act(device_of(town, ids[4]), town.newcomer(), town.course())
    done(town.desk.perform(lent, town.staff.id))
    done(town.undo(lent.id))
    report = here.closed()
    assert ways(report) == [
        Way.SENT, Way.MISSING, Way.FOUND, Way.TO_REPAIR, Way.REPAIRED, Way.RETIRED, Way.LENT,
        Way.UNDONE_IN,
    ]  # fmt: skip
    assert report.adds_up and report.closing == 3
    over_there = Counting(town, place=there)
    town.place = there
    done(town.move(ids[0], Step.RECEIVE))
    count = counted(over_there, devices[0].tag)
    assert ways(over_there.closed(count)) == [Way.RECEIVED]


def device_of(town: Town, device_id: Any) -> Any:
    found = town.reads.device_by_id(device_id)
    assert found
    return found.device


def test_a_difference_without_an_answer_keeps_the_day_open(here: Counting):
    town = here.town
    device = town.device()
    count = here.begin()
    refused = here.close(count)
    assert refused == Refused(Reason.NOT_EXPLAINED, "day", ("1", device.tag))
    (line,) = here.compared(count).lines
    done(here.desk.explain(count.id, line, Cause.BEING_SOUGHT, town.staff.id))
    report = here.closed(count)
    assert report.count
    (difference,) = report.count.differences
    assert (difference.bucket, difference.cause) == (Bucket.MISSING, Cause.BEING_SOUGHT)
    assert (difference.by, difference.follow_up) == (town.staff.name, town.staff.name)
    town.later(days=1)
    (carried,) = here.closed().carried
    assert (carried.code, carried.number, carried.since) == (device.tag, 1, report.day)


def test_a_close_ends_no_loan(here: Counting):
    town, lent = here.town, here.town.lend()
    count = counted(here, lent.tag)
    refused = here.close(count)
    assert isinstance(refused, Refused) and refused.reason is Reason.NOT_EXPLAINED
    (line,) = here.compared(count).lines
    done(here.desk.choose(count.id, line, Remedy.TAKE_BACK))
    assert isinstance(here.close(count), Refused)
    done(here.desk.explain(count.id, line, Cause.WITH_COLLEAGUE, town.staff.id))
    here.closed(count)
    assert town.loan(lent).loan.ended_at is None


def test_a_count_that_went_on_since_the_report_is_read_again(here: Counting):
    device = here.town.device()
    count = counted(here, device.tag)
    draft = here.closing._draft(Closing(here.today, count.id))
    other = here.town.device()
    here.hear(count, other.tag)
    refused = here.town.desk.perform(draft, here.staff.id)
    assert refused == Refused(Reason.CHANGED_MEANWHILE, "count")
    report = here.closed(count)
    assert report.count and report.count.in_order == 2
    ended = here.desk.hear(count.id, "kast", device.tag)
    assert ended == Refused(Reason.COUNT_ENDED, "count")


def test_what_is_done_while_a_report_is_made_falls_on_the_next_day(here: Counting):
    town = here.town
    device = town.device()
    count = counted(here, device.tag)
    draft = here.closing._draft(Closing(here.today, count.id))
    done(town.hand_out(device, town.newcomer(), town.course()))
    done(town.desk.perform(draft, here.staff.id))
    town.later(days=1)
    report = here.closed()
    assert (report.opening, ways(report), report.closing) == (1, [Way.LENT], 0)


def test_two_desks_close_a_day_once(here: Counting):
    town, count = here.town, counted(here)
    first, second = (here.closing._draft(Closing(here.today, count.id)) for _ in range(2))
    done(town.desk.perform(first, here.staff.id))
    refused = town.desk.perform(second, here.staff.id)
    assert refused == Refused(Reason.DAY_CLOSED, town.site.name, (here.today.isoformat(),))
    assert town.desk.perform(first, here.staff.id) == done(town.desk.perform(first, here.staff.id))
    assert len(town.database.counts.days()) == 1


def test_a_report_that_is_not_the_next_one_is_refused(sqlite_town: Town):
    here = Counting(sqlite_town)
    here.closed(counted(here))
    sqlite_town.later(days=1)
    draft = here.closing._draft(Closing(here.today, counted(here).id))
    changed = Refused(Reason.CHANGED_MEANWHILE, "day")
    for wrong in (
        {"number": 9},
        {"previous": "f" * 64},
        {"closing": draft.report.closing + 1},
        {"count": None},
        {"heads": tuple(replace(head, hash="f" * 64) for head in draft.report.heads)},
    ):
        act = replace(draft, report=replace(draft.report, **wrong))
        assert sqlite_town.desk.perform(act, here.staff.id) == changed
    done(sqlite_town.desk.perform(draft, here.staff.id))


def test_a_count_that_was_given_up_closes_no_day(sqlite_town: Town):
    here = Counting(sqlite_town)
    count = counted(here)
    done(here.desk.end(count.id))
    assert here.close(count) == Refused(Reason.COUNT_ENDED, "count")


def test_a_second_person_works_here(sqlite_town: Town):
    here, bram = Counting(sqlite_town), sqlite_town.clerk()
    report = here.closed(counted(here), second=bram)
    assert (report.closed_by, report.second) == ("An Peeters", "Bram")
    gone = replace(bram, active=False, version=1)
    with sqlite_town.database.unit_of_work() as uow:
        uow.staff.save(gone)
        uow.commit()
    sqlite_town.later(days=1)
    refused = here.close(counted(here), second=gone)
    assert refused == Refused(Reason.NOT_ALLOWED, "CloseDay", ("CLERK",))


def test_now_and_then_everything_is_counted_unless_a_coordinator_approves(sqlite_town: Town):
    town, here = sqlite_town, Counting(sqlite_town)
    due = Refused(Reason.FULL_COUNT_DUE, "day", ("7",))
    assert here.close() == due == here.why_not()
    here.closed(counted(here))
    for _ in range(6):
        town.later(days=1)
        assert here.closed().count is None
    town.later(days=1)
    assert here.close() == due
    assert here.closed(approved_by=town.staff.id).count is None
    town.rules(full_count_days=0)
    town.later(days=30)
    assert here.closed().count is None


def test_a_day_is_closed_late_and_what_came_after_it_stays_for_the_next(here: Counting):
    town = here.town
    yesterday = here.today
    device = town.device()
    count = counted(here, device.tag)
    town.later(days=1)
    done(town.hand_out(device, town.newcomer(), town.course()))
    town.later(hours=1)
    late = here.closed(count, day=yesterday)
    assert (late.day, ways(late), late.closing) == (yesterday, [Way.REGISTERED], 1)
    assert late.adds_up
    today = here.closed()
    assert (ways(today), today.opening, today.closing) == ([Way.LENT], 1, 0)
    earlier = here.close(day=yesterday)
    assert isinstance(earlier, Refused) and earlier.reason is Reason.DAY_CLOSED


def test_a_day_that_has_not_begun_stays_open(sqlite_town: Town):
    here = Counting(sqlite_town)
    tomorrow = here.today + timedelta(days=1)
    to_come = Refused(Reason.DAY_TO_COME, "day", (tomorrow.isoformat(),))
    count = counted(here)
    assert here.why_not(day=tomorrow, count_id=count.id) == to_come
    assert here.close(count, day=tomorrow) == to_come
    here.closed(count)


@pytest.mark.parametrize(
    ("evening", "after"),
    [
        ("2026-11-23T23:59:59", "2026-11-24T00:00:00"),
        ("2026-10-24T23:30:00", "2026-10-25T00:30:00"),  # the night winter time begins
        ("2026-03-28T23:30:00", "2026-03-29T03:30:00"),  # the night summer time begins
        ("2026-12-31T23:59:59", "2027-01-01T00:00:01"),
    ],
)
def test_midnight_parts_two_days(sqlite_town: Town, evening: str, after: str):
    town, here = sqlite_town, Counting(sqlite_town)
    town.clock.now = datetime.fromisoformat(evening).astimezone().astimezone(UTC)
    the_day = here.today
    device = town.device()
    count = counted(here, device.tag)
    town.clock.now = datetime.fromisoformat(after).astimezone().astimezone(UTC)
    assert here.today == the_day + timedelta(days=1)
    town.device()
    report = here.closed(count, day=the_day)
    assert (ways(report), report.closing) == ([Way.REGISTERED], 1)
    assert ways(here.closed()) == [Way.REGISTERED]


def test_undo_ends_at_the_close(here: Counting):
    town = here.town
    device = town.device()
    act = town.hand_out_act(device, town.newcomer(), town.course())
    done(town.desk.perform(act, town.staff.id))
    here.closed(counted(here))
    assert town.undo(act.id) == Refused(Reason.UNDO_TOO_LATE, "day")
    done(here.closing.reopen(1, "verkeerd geteld", town.staff.id))
    done(town.undo(act.id))


def test_a_close_that_is_reopened_counts_no_longer_and_stays(here: Counting):
    town = here.town
    device = town.device()
    first = here.closed(counted(here, device.tag))
    made = town.database.counts.last(town.site.id).hash
    reopened = here.closing.reopen(1, "iemand kwam nog terug")
    assert reopened == DayReopened(site_id=town.site.id, number=1)
    assert here.closing.reopen(1, "nog eens") == Refused(Reason.CHANGED_MEANWHILE, "day")
    assert town.database.counts.report(town.site.id, first.day) is None
    town.device()
    again = here.closed(counted(here, *(row.tag for row in town.reads.devices(Query()))))
    assert (again.number, again.day, again.previous) == (2, first.day, made)
    assert (again.opening, again.closing) == (0, 2)
    rows = town.database.counts.days()
    assert [(row.number, row.reopened) for row in rows] == [(2, False), (1, True)]


def test_who_reopens_says_why_and_is_a_coordinator(sqlite_town: Town):
    town, here = sqlite_town, Counting(sqlite_town)
    here.closed(counted(here))
    assert here.closing.reopen(1, "  ") == Refused(Reason.REASON_MISSING, "day")
    clerk = Counting(town, town.clerk())
    refused = clerk.closing.reopen(1, "vergeten")
    assert refused == Refused(Reason.NOT_ALLOWED, "ReopenDay", ("COORDINATOR",))
    act = ReopenDay(
        id=uuid4(), at=town.clock(), desk_id=town.place.id, site_id=uuid4(), number=0, reason="x"
    )
    assert town.desk.perform(act, town.staff.id) == Refused(Reason.CHANGED_MEANWHILE, "day")


def test_what_waits_at_the_site_stands_in_the_report(here: Counting):
    town = here.town
    lent = town.lend(due_date=date(2026, 12, 1))
    device = town.device()
    town.sim(device, valid_until=date(2026, 11, 30))
    returned = town.lend()
    done(town.take_back(returned))
    town.clock.now = datetime(2026, 12, 5, 17, tzinfo=UTC)
    count = counted(here, device.tag, returned.tag)
    report = here.closed(count)
    (late,) = report.late(1, 7)
    assert (late.loan_number, late.tag) == (lent.loan_number, lent.tag)
    assert report.late(8, 30) == () and len(report.sims) == 1
    assert report.paperwork.to_check == 1
    assert report.count and report.count.counters[0].things == 2


def test_no_name_of_a_newcomer_is_in_a_report(here: Counting):
    town = here.town
    newcomer = town.newcomer(family_name="Zwartewater", given_name="Philomena")
    done(town.hand_out(town.device(), newcomer, town.course()))
    here.closed(counted(here))
    with town.database.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT report, paper FROM day_close").all()
    text = b"".join(bytes(cell) for row in rows for cell in row).lower()
    assert text and b"zwartewater" not in text and b"philomena" not in text
    assert newcomer.client_number.lower().encode() not in text


def test_the_paper_of_a_day_is_kept_byte_by_byte(here: Counting):
    report = here.closed(counted(here))
    counts = here.town.database.counts
    assert counts.paper_of(report.site_id, report.number) == printed(report).content
    assert counts.paper_of(report.site_id, report.number + 1) is None
    assert counts.report(report.site_id, report.day) == report
    assert counts.report(report.site_id, date(1999, 1, 1)) is None


def test_a_close_is_one_act_or_none(here: Counting):
    """What is refused leaves the count open."""
    device = here.town.device()
    count = counted(here, device.tag)
    draft = here.closing._draft(Closing(here.today, count.id))
    act = replace(draft, report=replace(draft.report, number=7))
    assert isinstance(act, CloseDay)
    assert isinstance(here.town.desk.perform(act, here.staff.id), Refused)
    going_on = here.desk.going_on()
    assert going_on and going_on.count.id == count.id
    assert here.town.database.counts.days() == ()


def test_who_scans_while_the_report_is_printed_is_in_the_report(sqlite_town: Town):
    town, here = sqlite_town, Counting(sqlite_town)
    devices = [town.device() for _ in range(3)]
    count = counted(here, devices[0].tag)
    late = iter(devices[1:])

    def slowly(report: Any) -> Any:
        for device in islice(late, 1):
            here.hear(count, device.tag)
        return printed(report)

    (line, other) = here.compared(count).lines
    for each in (line, other):
        done(here.desk.explain(count.id, each, Cause.BEING_SOUGHT, town.staff.id))
    here.closing._printed = slowly
    report = here.closed(count)
    assert report.count and report.count.in_order == 3
    assert report.count.differences == ()


def test_who_never_stops_scanning_is_told_to_close_later(sqlite_town: Town):
    town, here, labels = sqlite_town, Counting(sqlite_town), iter(range(900, 999))
    count = counted(here)

    def restless(report: Any) -> Any:
        here.hear(count, numbers.asset_tag(next(labels)))
        (line, *_) = here.compared(count).open
        done(here.desk.explain(count.id, line, Cause.LABEL_WRONG, town.staff.id))
        return printed(report)

    here.closing._printed = restless
    assert here.close(count) == Refused(Reason.CHANGED_MEANWHILE, "count")
    assert town.database.counts.days() == ()


def test_the_seal_of_a_report_is_ours_until_the_day_is_reopened(sqlite_town: Town):
    town, here = sqlite_town, Counting(sqlite_town)
    done(town.do(RegisterCertificate, certificate=certificate()))

    class Papers:
        def day_report(self, _report: DayReport) -> Paper:
            return agreement()

    class Sealer:
        def seal(self, paper: Paper, number: str) -> Paper:
            return paper.sealed(
                seal(paper.content, KeySigner(key()), number, NOW), certificate().fingerprint
            )

    here.closing._printed = sealing(Papers(), Sealer())  # type: ignore[arg-type]
    report = here.closed(counted(here))
    content = town.database.counts.paper_of(report.site_id, report.number)
    assert content and report.reference == "LEU-1"
    found = verify(content, PadesExaminer(), town.reads)
    assert isinstance(found, Ours) and found.loan_number == "LEU-1" and not found.voided
    done(here.closing.reopen(1, "fout"))
    again = verify(content, PadesExaminer(), town.reads)
    assert isinstance(again, Ours) and again.voided
    assert sealing(Papers(), None)(report).sealed_by == ""  # type: ignore[arg-type]


def test_a_report_tells_beforehand_why_it_could_not_be_kept(sqlite_town: Town):
    town, here = sqlite_town, Counting(sqlite_town)
    device = town.device()
    count = here.begin()
    report = here.closing.report(Closing(here.today, count.id))
    why = here.closing.why_not(report)
    assert why == Refused(Reason.NOT_EXPLAINED, "day", ("1", device.tag))
    here.hear(count, device.tag)
    report = here.closing.report(Closing(here.today, count.id))
    assert here.closing.why_not(report) is None
    here.closed(count)
    closed = here.closing.why_not(report)
    assert closed and closed.reason is Reason.DAY_CLOSED


def test_a_file_that_could_not_be_written_is_named():
    missed = NotWritten(Path("dag.csv"), Unwritable.NO_ROOM)
    assert missed.path == Written(Path("dag.csv")).path and missed.why is Unwritable.NO_ROOM
