from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.condition import (
    FINE,
    Condition,
    Part,
    PartChange,
    PartCondition,
    Severity,
    difference,
)

FOUND = st.dictionaries(st.sampled_from(Part), st.sampled_from(Severity))


def look(found: dict[Part, Severity]) -> Condition:
    condition = FINE
    for part, severity in found.items():
        condition = condition.with_part(part, severity)
    return condition


def test_a_device_that_nobody_found_fault_with_is_fine():
    assert FINE.worst is Severity.FINE
    assert not FINE.needs_repair
    assert FINE.severity(Part.SCREEN) is Severity.FINE


def test_from_damage_on_a_device_needs_repair():
    slight = FINE.with_part(Part.LID, Severity.SLIGHT)
    assert not slight.needs_repair
    assert slight.with_part(Part.SCREEN, Severity.DAMAGE).needs_repair
    assert slight.with_part(Part.CAMERA, Severity.MISSING).worst is Severity.MISSING


@given(FOUND)
def test_parts_stand_in_the_order_of_a_look_and_fine_ones_are_left_out(found):
    condition = look(found)
    listed = [p.part for p in condition.parts]
    assert listed == [p for p in Part if found.get(p, Severity.FINE)]
    assert all(condition.severity(part) is severity for part, severity in found.items())


def test_judging_a_part_again_replaces_the_first_judgement_and_keeps_the_note():
    first = Condition((PartCondition(Part.LID, Severity.WEAR),), "kras")
    assert first.with_part(Part.LID, Severity.FINE) == Condition((), "kras")


@given(FOUND, FOUND)
def test_the_difference_names_each_part_that_changed_and_no_other(before, after):
    out, back = look(before), look(after)
    changes = difference(out, back)
    mended = out
    for change in changes:
        assert change.out is out.severity(change.part) is not change.back
        mended = mended.with_part(change.part, change.back)
    assert mended == back


def test_a_new_crack_is_a_change_from_fine_to_damage():
    cracked = FINE.with_part(Part.SCREEN, Severity.DAMAGE)
    assert difference(FINE, cracked) == (PartChange(Part.SCREEN, Severity.FINE, Severity.DAMAGE),)
    assert difference(cracked, cracked) == ()
