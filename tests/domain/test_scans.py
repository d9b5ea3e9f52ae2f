import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain import numbers
from desk_app.domain.scans import (
    LONGEST_SCAN,
    CourseCode,
    DeviceCode,
    LoanCode,
    NewcomerCode,
    PageCode,
    SerialCode,
    Unknown,
    Unreadable,
    read_scan,
)

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=100)
CODE_CHARACTERS = st.text("ABLUK0123456789-/. \t\r", max_size=30)
TAGS = st.integers(0, 999_999).map(numbers.asset_tag)
LOANS = st.text(numbers.CROCKFORD, min_size=9, max_size=9).map(numbers.loan_number)
CLIENTS = st.from_regex(numbers.CLIENT_NUMBER, fullmatch=True)
COURSES = st.from_regex(numbers.COURSE_CODE, fullmatch=True).filter(numbers.is_course_code)


@given(ANYTHING | CODE_CHARACTERS)
def test_any_text_is_read_as_something(text: str):
    code = read_scan(text)
    if isinstance(code, Unknown):
        assert code.text.isprintable() and len(code.text) <= LONGEST_SCAN
    if isinstance(code, DeviceCode):
        assert numbers.has_right_check(code.tag)
    if isinstance(code, LoanCode):
        assert numbers.has_right_check(code.number)


@given(st.integers(LONGEST_SCAN + 1, 10_000), st.text(max_size=40))
def test_ten_thousand_characters_are_too_long_and_are_not_repeated(length: int, start: str):
    code = read_scan((start + "\x00\x1b LB000421" * length)[:length])
    assert isinstance(code, Unknown)
    assert code.why is Unreadable.TOO_LONG
    assert len(code.text) <= 12 and code.text.isprintable()


@given(TAGS)
def test_a_tag_is_read_as_a_device(tag: str):
    assert read_scan(tag) == DeviceCode(tag)
    assert read_scan(f"  {numbers.display(tag).lower()}\r\n") == DeviceCode(tag)


@given(LOANS)
def test_a_loan_number_is_read_as_a_loan(number: str):
    assert read_scan(number) == LoanCode(number)
    assert read_scan(numbers.display(number)) == LoanCode(number)


@given(LOANS, st.integers(1, 99), st.text("0123456789abcdef", min_size=64, max_size=64))
def test_the_mark_of_a_page_is_read_as_its_loan_page_and_text(number: str, page: int, text: str):
    mark = numbers.page_code(number, page, text)
    assert read_scan(mark) == PageCode(number, page, text[:8])


@given(LOANS, st.integers(0, 21), st.sampled_from("0123456789ABCDEF"))
def test_a_mark_with_one_wrong_character_is_damaged_or_no_mark(number: str, at: int, other: str):
    mark = numbers.page_code(number, 1, "0123456789abcdef")
    wrong = mark[:at] + other + mark[at + 1 :]
    assert wrong == mark or not isinstance(read_scan(wrong), PageCode)


def test_a_mark_around_a_wrong_loan_number_is_damaged():
    wrong = numbers.with_check("U0000000000" + "01" + "0" * 8)
    assert not numbers.is_loan_number(wrong[:11])
    assert read_scan(wrong) == Unknown(Unreadable.DAMAGED, wrong)


@given(CLIENTS)
def test_a_client_number_is_read_as_a_newcomer(number: str):
    assert read_scan(number) == NewcomerCode(number)


@given(COURSES)
def test_a_course_code_is_read_as_a_course(code: str):
    assert read_scan(code) == CourseCode(code)


@given(TAGS | LOANS | CLIENTS | COURSES)
def test_no_shape_can_be_read_as_anothers(code: str):
    shapes = (
        numbers.TAG.fullmatch(numbers.compact(code)),
        numbers.LOAN_NUMBER.fullmatch(numbers.compact(code)),
        numbers.CLIENT_NUMBER.fullmatch(numbers.compact(code)),
        numbers.is_course_code(code),
    )
    assert sum(map(bool, shapes)) == 1


@pytest.mark.parametrize("serial", ["5CD0000001", "pf-2x/9.1", "1234"])
def test_what_could_stand_on_a_makers_label_is_a_serial_number(serial: str):
    assert read_scan(serial) == SerialCode(serial.upper())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Unknown(Unreadable.EMPTY)),
        (" \t\x00\x1d", Unknown(Unreadable.EMPTY)),
        ("LB0004210", Unknown(Unreadable.DAMAGED, "LB0004210")),
        ("U0000000000", Unknown(Unreadable.DAMAGED, "U0000000000")),
        ("ليوفن", Unknown(Unreadable.STRANGE, "ليوفن")),
        ("a b", Unknown(Unreadable.STRANGE, "A B")),
        ("https://example.org/x", Unknown(Unreadable.STRANGE, "HTTPS://EXAMPLE.ORG/X")),
    ],
)
def test_what_is_no_code_says_why(text: str, expected: Unknown):
    assert read_scan(text) == expected


def test_the_same_tag_scanned_twice_in_one_burst_is_no_tag():
    tag = numbers.asset_tag(421)
    assert read_scan(tag + tag) == SerialCode(tag + tag)
