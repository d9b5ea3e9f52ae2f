from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.domain import numbers
from desk_app.domain.cards import Command, card_code
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import (
    CardFound,
    CourseFound,
    DeviceFound,
    Facts,
    NewcomerFound,
    NothingFound,
)
from desk_app.domain.patterns import Patterns
from desk_app.domain.scanners import ScannedText
from desk_app.domain.scans import CardCode
from desk_app.usecases.reads import Query
from desk_app.usecases.scan import look_up, not_found, plain_reading, settle, words_of
from tests.support.town import NOW, Town, done

TAG = numbers.asset_tag(421)
ANYTHING = st.text(st.characters(exclude_categories=()), max_size=10_000)
SHAPED = st.from_regex(
    r"(LB|lb)[0-9]{6}[0-9A-Z]|U[0-9A-Z]{10}|[A-Z][0-9]{7}|MO(-[A-Z0-9]{2,8}){1,3}|[A-Z0-9/.-]{4,25}",
    fullmatch=True,
)


def scan(town: Town, text: str) -> Facts:
    return look_up(text, town.reads, NOW.date())


def test_each_code_finds_its_thing(town: Town):
    device, course = town.device(), town.course()
    newcomer = town.newcomer(enrol_in=(course.id,))
    by_tag = scan(town, numbers.display(device.tag))
    assert isinstance(by_tag, DeviceFound) and by_tag.device.id == device.id
    assert scan(town, f"{device.serial.lower()}\r") == by_tag
    by_number = scan(town, newcomer.client_number)
    assert isinstance(by_number, NewcomerFound) and by_number.newcomer.id == newcomer.id
    by_code = scan(town, course.code)
    assert isinstance(by_code, CourseFound) and by_code.course.id == course.id


def test_an_agreement_finds_the_device_while_it_is_out_and_afterwards(town: Town):
    lent = town.lend()
    out = scan(town, lent.loan_number)
    assert isinstance(out, DeviceFound) and out.device.tag == lent.tag and out.open_loan
    done(town.take_back(lent))
    back = scan(town, lent.loan_number)
    assert isinstance(back, DeviceFound) and back.device.tag == lent.tag
    assert back.open_loan is None


@pytest.mark.parametrize("serial", ["K0012345", "MP-1A2B3C"])
def test_a_serial_number_may_have_the_shape_of_another_code(town: Town, serial: str):
    device = town.device(serial=serial)
    found = scan(town, serial)
    assert isinstance(found, DeviceFound) and found.device.id == device.id


def test_a_course_that_is_over_is_not_offered_to_its_newcomers(town: Town):
    over = town.course(first_lesson=date(2026, 1, 5), last_lesson=date(2026, 11, 22))
    running = town.course(last_lesson=NOW.date())
    newcomer = town.newcomer(enrol_in=(over.id, running.id))
    found = scan(town, newcomer.client_number)
    assert isinstance(found, NewcomerFound)
    assert [c.course.id for c in found.courses] == [running.id]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (numbers.asset_tag(999), Refused(Reason.UNKNOWN, "device", (numbers.asset_tag(999),))),
        (
            numbers.loan_number("000000000"),
            Refused(Reason.UNKNOWN, "loan", (numbers.loan_number("000000000"),)),
        ),
        ("K9999999", Refused(Reason.UNKNOWN, "newcomer", ("K9999999",))),
        ("MO-XYZ", Refused(Reason.UNKNOWN, "course", ("MO-XYZ",))),
        ("5CD1234X", Refused(Reason.UNKNOWN, "serial", ("5CD1234X",))),
        ("LB0004210", Refused(Reason.CHECK_CHARACTER, "scan", ("LB0004210",))),
        ("", Refused(Reason.EMPTY, "scan", ("",))),
        ("x" * 10_000, Refused(Reason.TOO_LONG, "scan", ("x" * 12,))),
        ("كتاب", Refused(Reason.MALFORMED, "scan", ("كتاب",))),
    ],
)
def test_what_finds_nothing_says_why(sqlite_town: Town, text: str, expected: Refused):
    assert scan(sqlite_town, text) == NothingFound(expected)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=ANYTHING | SHAPED)
def test_any_scan_has_an_answer_and_writes_nothing(town: Town, text: str):
    before = town.reads.today(town.place.id, NOW.replace(hour=0))
    assert isinstance(scan(town, text), NothingFound)
    assert town.reads.today(town.place.id, NOW.replace(hour=0)) == before
    assert town.reads.count("devices", Query()) == 0


@pytest.mark.parametrize(
    ("scanned", "plain"),
    [
        (ScannedText("LB0004213"), "LB0004213"),
        (ScannedText("LB)))$@!#", TAG), TAG),
        (ScannedText("&éà", TAG), TAG),
        (ScannedText(TAG, "LQ0004217"), TAG),
        (ScannedText("k0012345", "K))!@#$%"), "k0012345"),
        (ScannedText("LB0000000", "&&&&&&&&&"), "LB0000000"),
        (ScannedText("", ""), ""),
        (ScannedText("PF3ABCDE", "PF3QBCDE"), None),
    ],
)
def test_the_shape_tells_which_reading_of_the_keys_is_meant(
    scanned: ScannedText, plain: str | None
):
    assert plain_reading(scanned) == plain


def test_the_register_tells_which_reading_is_meant(town: Town):
    town.device(serial="PF3QBCDE")
    both = ScannedText("PF3ABCDE", "PF3QBCDE")
    today = NOW.date()
    assert settle(both, town.reads, Patterns(), "", today) == "PF3QBCDE"
    strange = ScannedText("AAAA", "QQQQ")
    assert settle(strange, town.reads, Patterns(), "", today) == "AAAA"
    assert settle(strange, town.reads, Patterns(), "us", today) == "QQQQ"


def test_a_serial_number_is_found_however_the_maker_writes_it(town: Town):
    lenovo, dell = town.device(serial="PF3ABCDE"), town.device(serial="7XK2M53")
    for text, device in (
        ("1S82BA000UMBPF3ABCDE", lenovo),
        ("SPF3ABCDE", lenovo),
        ("S/N: pf3abcde", lenovo),
        (str(int("7XK2M53", 36)), dell),
    ):
        found = scan(town, text)
        assert isinstance(found, DeviceFound) and found.device.id == device.id


def test_a_product_code_is_named_unless_a_device_has_it_for_a_serial_number(town: Town):
    code = "4006381333931"
    named = scan(town, code)
    assert named == NothingFound(Refused(Reason.OTHER_NUMBER, "scan", ("ean", code)))
    device = town.device(serial=code)
    found = scan(town, code)
    assert isinstance(found, DeviceFound) and found.device.id == device.id


def test_a_card_needs_no_look_up(town: Town):
    assert scan(town, card_code(Command.PARK)) == CardFound(Command.PARK)
    refused = Refused(Reason.CARD_NOT_HERE, "scan")
    assert not_found(CardCode(Command.PARK)) == refused


def test_a_list_finds_by_the_number_that_was_scanned_and_by_the_label_of_a_serial_number(
    sqlite_town: Town,
):
    device, reads = sqlite_town.device(), sqlite_town.reads
    assert words_of(numbers.display(device.tag), reads) == device.tag
    assert words_of(device.serial, reads) == device.tag
    assert words_of("K0012345", reads) == "K0012345"
    assert words_of("NOSUCHSERIAL", reads) == Refused(Reason.UNKNOWN, "serial", ("NOSUCHSERIAL",))
