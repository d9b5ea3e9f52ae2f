from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.acts import Photo
from desk_app.domain.bundles import SimStatus
from desk_app.domain.condition import FINE, Accessory, Part, Severity
from desk_app.domain.counter import Counter
from desk_app.domain.devices import DeviceState
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import Facts, LoanOf, NothingFound
from desk_app.domain.needs import Caution, Need
from desk_app.domain.settings import Rules
from desk_app.domain.step import step
from tests.support.found import LAST_LESSON, course, device, lent, newcomer, sim

DAMAGED = FINE.with_part(Part.SCREEN, Severity.DAMAGE)
EMPTY = Counter()
NOT_FOUND = NothingFound(Refused(Reason.UNKNOWN, "device", ("LB0004217",)))
NOTICE = Refused(Reason.UNKNOWN, "newcomer", ("K0012345",))
PHOTOS = (Photo("0" * 64, b""),)
READY, COURSE, PERSON, OUT = device(), course(), newcomer(), lent()
SCANS = st.sampled_from(
    (
        READY,
        device(sim=sim()),
        device(DeviceState.WIPED),
        COURSE,
        PERSON,
        newcomer(COURSE),
        newcomer(course(), course()),
        OUT,
        NOT_FOUND,
    )
)


def after(*scans: Facts, counter: Counter = EMPTY) -> Counter:
    for facts in scans:
        counter = step(counter, facts)
    return counter


def test_an_empty_counter_waits_for_everything():
    assert EMPTY.needs == (Need.DEVICE, Need.NEWCOMER, Need.COURSE)
    assert EMPTY.is_empty
    assert EMPTY.cautions() == ()
    assert EMPTY.due_date is None and EMPTY.sim is None


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2), (2, 0, 1)])
def test_device_newcomer_and_course_may_come_in_any_order(order: tuple[int, ...]):
    scans = (READY, PERSON, COURSE)
    counter = after(*(scans[n] for n in order))
    assert (counter.device, counter.newcomer, counter.course) == scans
    assert counter.needs == (Need.NO_COMPUTER,)
    assert replace(counter, no_computer=True).needs == ()
    assert not counter.is_empty


@given(st.lists(SCANS, max_size=8))
def test_a_double_scan_is_as_good_as_one(scans: list[Facts]):
    once = after(*scans)
    for facts in scans[-1:]:
        assert step(once, facts) == once


@given(st.lists(SCANS, max_size=8))
def test_either_a_loan_is_prepared_or_a_return_never_both(scans: list[Facts]):
    counter = after(*scans)
    assert counter.returning is None or (counter.newcomer is None and counter.needs == ())
    if counter.device and not counter.returning:
        assert counter.device.device.state is DeviceState.READY


@pytest.mark.parametrize("state", [s for s in DeviceState if s is not DeviceState.READY])
def test_a_device_that_is_not_ready_does_not_come_on_the_counter(state: DeviceState):
    full = after(READY, PERSON, COURSE)
    found = device(state)
    counter = step(full, found)
    notice = Refused(Reason.NOT_READY, found.device.tag, (state.value,))
    assert counter == replace(full, notice=notice)


def test_a_scan_that_finds_nothing_keeps_everything_and_says_so():
    full = after(READY, PERSON, COURSE)
    assert step(full, NOT_FOUND) == replace(full, notice=NOT_FOUND.refused)


@pytest.mark.parametrize("facts", [READY, PERSON, COURSE, OUT])
def test_what_is_found_takes_the_notice_away(facts: Facts):
    assert step(after(READY, PERSON).refusing(NOTICE), facts).notice is None


def test_the_due_date_follows_the_course_and_the_rules():
    rules = Rules(grace_days=10, closed_weekdays=(5, 6))
    assert after(COURSE, counter=Counter(rules)).due_date == date(2026, 12, 22)
    assert after(COURSE).due_date == date(2026, 12, 19)


def test_an_edited_due_date_stays_until_another_course_comes():
    edited = replace(after(COURSE), due_edited=date(2027, 1, 9))
    assert edited.due_date == date(2027, 1, 9)
    assert after(PERSON, READY, counter=edited).due_date == date(2027, 1, 9)
    assert after(newcomer(course()), counter=edited).due_date == date(2026, 12, 19)
    assert after(course(), counter=edited).due_date == date(2026, 12, 19)


def test_an_edited_due_date_survives_what_other_desks_do_to_the_same_course():
    edited = replace(after(COURSE), due_edited=date(2027, 1, 9))
    meanwhile = newcomer(replace(COURSE, enrolled=12, without_device=3))
    assert after(meanwhile, counter=edited).due_date == date(2027, 1, 9)


def test_an_edited_due_date_stands_without_a_course():
    assert replace(EMPTY, due_edited=LAST_LESSON).due_date == LAST_LESSON


def test_a_newcomer_in_one_course_brings_that_course():
    assert after(newcomer(COURSE)).course == COURSE


def test_a_newcomer_in_several_courses_leaves_the_choice_to_the_clerk():
    counter = after(READY, newcomer(course(), course()))
    assert counter.course is None
    assert Need.COURSE in counter.needs


def test_the_course_on_the_counter_is_chosen_among_several():
    assert after(COURSE, newcomer(course(), COURSE)).course == COURSE


def test_another_single_course_replaces_the_one_on_the_counter():
    other = course()
    assert after(COURSE, newcomer(other)).course == other


def test_a_newcomer_in_no_course_is_enrolled_in_the_one_on_the_counter():
    counter = after(READY, COURSE, PERSON)
    assert counter.course == COURSE
    assert Caution.NEW_ENROLMENT in counter.cautions()
    known = after(READY, COURSE, newcomer(COURSE))
    assert Caution.NEW_ENROLMENT not in known.cautions()


def test_the_course_stays_for_twenty_people():
    counter = after(course(enrolled=22, without_device=19))
    for left in (*range(18, -1, -1), 0):
        full = replace(after(device(), newcomer(), counter=counter), no_computer=True)
        assert full.needs == ()
        counter = full.after_hand_out()
        assert counter.is_empty and counter.course
        assert counter.course.without_device == left


def test_after_a_hand_out_without_a_course_nothing_stays():
    assert after(READY).after_hand_out() == EMPTY


def test_a_cleared_counter_keeps_only_the_rules():
    rules = Rules(grace_days=1)
    assert after(READY, PERSON, COURSE, counter=Counter(rules)).cleared() == Counter(rules)


def test_another_newcomer_answers_the_questions_anew():
    answered = replace(
        after(READY, PERSON, COURSE), no_computer=True, no_wifi=True, override_reason="x"
    )
    again = step(answered, newcomer())
    assert (again.no_computer, again.no_wifi, again.override_reason) == (False, None, "")
    assert step(answered, PERSON).no_computer


def test_another_device_is_looked_at_anew():
    looked = replace(after(READY), condition=DAMAGED, photos=PHOTOS, accessories=(Accessory.MOUSE,))
    other = step(looked, device())
    assert (other.condition, other.photos) == (FINE, ())
    assert other.accessories == (Accessory.CHARGER, Accessory.SLEEVE)
    same = step(looked, READY)
    assert (same.condition, same.photos) == (DAMAGED, PHOTOS)


def test_a_device_comes_with_its_last_known_condition():
    assert after(device(condition=DAMAGED)).condition == DAMAGED


def test_a_newcomer_with_a_device_brings_it_back_first():
    busy = newcomer(COURSE, loan=LoanOf("U0000000001", "LB0004217"))
    assert Need.LOAN_BACK in after(READY, busy).needs
    several = Counter(Rules(one_loan_per_newcomer=False))
    assert Need.LOAN_BACK not in after(READY, busy, counter=several).needs


def test_a_data_bundle_goes_along_by_itself_and_asks_for_the_wifi():
    counter = after(device(sim=sim()), PERSON, COURSE)
    assert Accessory.SIM in counter.accessories and counter.sim
    assert counter.needs == (Need.NO_COMPUTER, Need.WIFI)
    without = counter.with_accessory(Accessory.SIM, along=False)
    assert without.sim is None and Need.WIFI not in without.needs


def test_who_has_wifi_needs_a_coordinators_reason_for_a_bundle():
    counter = replace(after(device(sim=sim()), PERSON, COURSE), no_computer=True, no_wifi=False)
    assert counter.needs == (Need.OVERRIDE,)
    assert replace(counter, override_reason=" ").needs == (Need.OVERRIDE,)
    assert replace(counter, override_reason="valt vaak uit").needs == ()
    assert replace(counter, no_wifi=True).needs == ()


def test_a_suspended_sim_does_not_go_along():
    counter = after(device(sim=sim(status=SimStatus.SUSPENDED)))
    assert Accessory.SIM not in counter.accessories
    assert counter.with_accessory(Accessory.SIM, along=True).sim is None


def test_accessories_stand_in_the_usual_order():
    counter = after(READY).with_accessory(Accessory.MOUSE, along=True)
    counter = counter.with_accessory(Accessory.CHARGER, along=False)
    assert counter.accessories == (Accessory.SLEEVE, Accessory.MOUSE)
    again = counter.with_accessory(Accessory.CHARGER, along=True)
    assert again.accessories == (Accessory.CHARGER, Accessory.SLEEVE, Accessory.MOUSE)


def test_what_ends_before_the_due_date_is_a_caution():
    early, late = date(2026, 12, 18), date(2026, 12, 19)
    counter = after(device(update_until=early, sim=sim(valid_until=early)), COURSE)
    assert counter.cautions() == (Caution.UPDATES_END, Caution.SIM_EXPIRES)
    assert after(device(update_until=late, sim=sim(valid_until=late)), COURSE).cautions() == ()
    assert after(device(update_until=early)).cautions() == ()


def test_a_damaged_device_is_a_caution():
    assert after(device(condition=DAMAGED)).cautions() == (Caution.WEARS_DAMAGE,)


def test_a_device_that_is_out_opens_the_return_face():
    found = lent(DAMAGED, Accessory.CHARGER, Accessory.MOUSE)
    counter = after(READY, PERSON, COURSE, found)
    assert counter.returning == found.open_loan
    assert counter.newcomer is None and counter.course == COURSE
    assert counter.accessories == (Accessory.CHARGER, Accessory.MOUSE)
    assert counter.condition == DAMAGED
    assert counter.needs == () and counter.cautions() == ()


def test_scanning_a_returned_device_twice_keeps_what_was_filled_in():
    filled = replace(after(OUT), condition=DAMAGED, brought_by_other=True, accessories=())
    assert step(filled, OUT) == filled
    assert step(filled, lent()).condition == FINE


def test_a_newcomer_on_the_return_face_begins_a_new_hand_out():
    counter = after(COURSE, OUT, PERSON)
    assert counter.device is None
    assert (counter.newcomer, counter.course) == (PERSON, COURSE)


def test_a_ready_device_on_the_return_face_begins_a_new_hand_out():
    filled = replace(after(COURSE, OUT), condition=DAMAGED, brought_by_other=True)
    assert step(filled, READY) == after(COURSE, READY)


def test_a_device_taken_back_meanwhile_starts_afresh_when_it_is_ready_again():
    ready_again = replace(
        OUT,
        device=replace(OUT.device, standing=READY.device.standing),
        open_loan=None,
    )
    counter = step(replace(after(OUT), condition=DAMAGED), ready_again)
    assert counter == after(ready_again)


def test_a_note_about_one_loan_does_not_go_along_with_the_next():
    worn = replace(DAMAGED, note="teruggebracht door de buurvrouw")
    assert EMPTY.with_device(replace(device(), condition=worn)).condition == DAMAGED
    assert step(EMPTY, lent(worn)).condition == DAMAGED


def test_a_due_date_in_the_past_is_said_before_anybody_signs():
    counter = Counter(today=date(2999, 1, 1)).with_course(course())
    assert Need.DUE_DATE in counter.needs
    later = replace(counter, due_edited=date(2999, 1, 2))
    assert Need.DUE_DATE not in later.needs


def test_a_picture_stays_with_the_device_it_was_taken_of():
    photo = Photo("a" * 64, b"picture")
    here, elsewhere = EMPTY.with_device(device()), EMPTY.with_device(device())
    assert here.with_photo(photo, of=here).photos == (photo,)
    assert elsewhere.with_photo(photo, of=here).photos == ()
    assert EMPTY.with_photo(photo, of=here).photos == ()


def test_there_is_room_for_six_pictures_and_each_is_kept_once():
    counter = EMPTY.with_device(device())
    for name in "aabcdefg":
        counter = counter.with_photo(Photo(name * 64, b""), of=counter)
    assert [photo.sha256[0] for photo in counter.photos] == list("abcdef")
