from datetime import UTC, datetime
from uuid import uuid4

import pytest

from desk_app.domain.condition import FINE, Condition, Part, Severity
from desk_app.domain.devices import DeviceState, Step
from desk_app.domain.outcomes import Prepared, TookBack
from desk_app.ui.prepare.page import _lines
from desk_app.ui.prepare.steps import (
    belongs_here,
    choice,
    condition_now,
    grouped,
    kept_with,
    mended,
)
from desk_app.usecases.reads import DeviceRow, TodayLine
from tests.support import found
from tests.support.found import SITE

BROKEN = FINE.with_part(Part.SCREEN, Severity.DAMAGE)
WORN = FINE.with_part(Part.LID, Severity.WEAR)


@pytest.mark.parametrize(
    ("state", "step"),
    [
        (DeviceState.RETURNED, Step.CHECK),
        (DeviceState.CHECKED, Step.WIPE),
        (DeviceState.WIPED, Step.RELEASE),
        (DeviceState.IN_REPAIR, Step.REPAIRED),
    ],
)
def test_each_state_between_two_loans_has_one_next_step(state: DeviceState, step: Step):
    assert choice(found.device(state), None).primary is step


def test_a_ready_device_has_no_next_step_but_may_go_to_repair_or_be_retired():
    assert choice(found.device(DeviceState.READY), None).primary is None
    assert choice(found.device(DeviceState.READY), None).others == (Step.TO_REPAIR, Step.RETIRE)


def test_damage_makes_repair_the_next_step_and_keeps_the_usual_one_beside_it():
    judged = choice(found.device(DeviceState.RETURNED), BROKEN)
    assert judged.primary is Step.TO_REPAIR
    assert judged.others == (Step.CHECK, Step.RETIRE)


def test_damage_that_was_written_at_the_return_counts_too():
    device = found.device(DeviceState.RETURNED, condition=BROKEN)
    assert choice(device, None).primary is Step.TO_REPAIR
    assert choice(device, FINE).primary is Step.CHECK


def test_damage_of_a_ready_device_is_no_step_of_a_second_scan():
    device = found.device(DeviceState.READY, condition=BROKEN)
    assert choice(device, None).primary is None


def test_a_repaired_device_is_kept_without_the_damage_it_had():
    worn_and_broken = BROKEN.with_part(Part.LID, Severity.WEAR)
    device = found.device(DeviceState.IN_REPAIR, condition=worn_and_broken)
    assert kept_with(Step.REPAIRED, device, None) == WORN
    assert condition_now(device, None) == WORN


def test_a_note_outlives_the_repair():
    assert mended(Condition(BROKEN.parts, "kras")) == Condition((), "kras")


def test_a_step_without_a_new_look_keeps_no_new_report():
    device = found.device(DeviceState.RETURNED, condition=WORN)
    assert kept_with(Step.CHECK, device, None) is None
    assert kept_with(Step.CHECK, device, BROKEN) == BROKEN


@pytest.mark.parametrize("state", [DeviceState.LENT, DeviceState.LOST, DeviceState.RETIRED])
def test_what_is_out_or_gone_does_not_belong_here(state: DeviceState):
    assert not belongs_here(state)


def test_who_waits_is_grouped_by_state_with_this_site_first():
    rows = [
        row("LB1", DeviceState.WIPED),
        row("LB2", DeviceState.RETURNED, "Gent"),
        row("LB3", DeviceState.RETURNED),
    ]
    groups = [(g.state, [r.tag for r in g.rows]) for g in grouped(rows, SITE.name)]
    assert groups == [
        (DeviceState.RETURNED, ["LB3", "LB2"]),
        (DeviceState.WIPED, ["LB1"]),
    ]


def test_only_the_newest_step_of_a_device_offers_its_undo():
    standing = found.device().device.standing
    steps = [
        Prepared(tag="LB1", state=DeviceState.CHECKED, before=standing),
        Prepared(tag="LB1", state=DeviceState.CHECKED, before=standing),
        Prepared(tag="LB2", state=DeviceState.WIPED, before=standing),
    ]
    lines = [line(step.tag, step) for step in steps]
    back = TookBack(tag="LB3", loan_number="U1", before=standing)
    assert [shown.undoable for shown in _lines((*lines, line("LB3", back)))] == [True, False, True]


def test_an_undone_step_makes_way_for_the_one_before_it():
    standing = found.device().device.standing
    done = Prepared(tag="LB1", state=DeviceState.CHECKED, before=standing)
    shown = _lines((line("LB1", done, undone=True), line("LB1", done)))
    assert [(one.undoable, one.undone) for one in shown] == [(False, True), (True, False)]


def line(tag: str, done: Prepared | TookBack, *, undone: bool = False) -> TodayLine:
    return TodayLine(uuid4(), datetime(2026, 11, 23, tzinfo=UTC), done, tag, "", undone)


def row(tag: str, state: DeviceState, site: str = SITE.name) -> DeviceRow:
    return DeviceRow(uuid4(), tag, "S", "HP", state, site, "", None, None, sim=False)
