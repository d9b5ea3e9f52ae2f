from datetime import date
from uuid import uuid4

import pytest

from desk_app.domain.condition import Accessory
from desk_app.domain.errors import Reason, RefusedError
from desk_app.domain.handouts import CourseLine
from desk_app.usecases.drafts import AtDesk
from desk_app.usecases.hand_out_papers import course_list, hand_out_receipt
from tests.support.town import ICCID, Town

TODAY = date(2026, 11, 23)


def at_desk(town: Town) -> AtDesk:
    return AtDesk(town.site, town.place, town.staff, town.reads.setup().rules)


def test_the_receipt_of_a_hand_out_says_what_went_along(sqlite_town: Town):
    card = sqlite_town.loan(sqlite_town.lend())
    receipt = hand_out_receipt(card, at_desk(sqlite_town))
    assert receipt.loan_number == card.loan.number
    assert receipt.borrower.name == "Yusuf Al-Hamdan"
    assert receipt.device.accessories == (Accessory.CHARGER, Accessory.SLEEVE)
    assert receipt.device.sim == "" and receipt.due_date == card.loan.due_date
    assert receipt.course == f"{card.course.code} · {card.course.name}"
    assert receipt.lender.site == "Leuven"


def test_a_sim_that_went_along_is_named_by_its_number_and_no_accessory(sqlite_town: Town):
    town = sqlite_town
    device = town.device()
    town.sim(device)
    everything = (Accessory.CHARGER, Accessory.SIM)
    lent = town.hand_out(
        device, town.newcomer(), town.course(), accessories=everything, no_wifi=True
    )
    receipt = hand_out_receipt(town.loan(lent), at_desk(town))  # type: ignore[arg-type]
    assert receipt.device.sim == ICCID
    assert receipt.device.accessories == (Accessory.CHARGER,)


def test_a_course_list_names_who_follows_it_and_what_they_have_now(town: Town):
    course, other = town.course(), town.course()
    having = town.newcomer(enrol_in=(course.id,), family_name="Amari", given_name="Leila")
    without = town.newcomer(enrol_in=(course.id,), family_name="Bah", client_number="")
    town.newcomer(enrol_in=(other.id,), family_name="Cruz")
    device, brought_back = town.device(), town.device()
    again = town.hand_out(brought_back, having, course)
    town.take_back(again)  # type: ignore[arg-type]
    town.hand_out(device, having, course)
    listed = course_list(town.reads, course.id, at_desk(town), TODAY)
    assert listed.lines == (
        CourseLine(having.client_number, "Leila Amari", device.tag),
        CourseLine("", without.name),
    )
    assert (listed.code, listed.name, listed.made_on) == (course.code, course.name, TODAY)


def test_a_course_that_is_gone_has_no_list(sqlite_town: Town):
    with pytest.raises(RefusedError) as refused:
        course_list(sqlite_town.reads, uuid4(), at_desk(sqlite_town), TODAY)
    assert refused.value.refused.reason is Reason.UNKNOWN
