import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain import numbers
from desk_app.domain.cards import BODIES, Card, Command, card_code
from desk_app.domain.condition import Accessory, Part, Severity
from desk_app.domain.makers import OtherNumber
from desk_app.domain.patterns import Patterns
from desk_app.domain.read_scan import LONGEST_SCAN, Rule, judged, read_scan
from desk_app.domain.scans import (
    CardCode,
    Certainty,
    CourseCode,
    DeviceCode,
    LoanCode,
    NewcomerCode,
    OtherCode,
    PageCode,
    SerialCode,
    Unknown,
    Unreadable,
    certainty,
)

CARDS: tuple[type[Any], ...] = (Command, Part, Severity, Accessory)
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
        ("ﬁ1234", Unknown(Unreadable.STRANGE, "FI1234")),
    ],
)
def test_what_is_no_code_says_why(text: str, expected: Unknown):
    assert read_scan(text) == expected


def test_the_same_tag_scanned_twice_in_one_burst_is_no_tag():
    tag = numbers.asset_tag(421)
    assert read_scan(tag + tag) == SerialCode(tag + tag)


TAG, LOAN = numbers.asset_tag(421), numbers.loan_number("012345678")


@pytest.mark.parametrize(
    "text",
    [
        f"]C0{TAG}",
        f"]Q1{numbers.display(TAG)}",
        f"*{TAG}*",
        f"\x02{TAG}\x03",
        f"Asset Tag: {TAG}",
        f"https://inventory.example.org/a/{TAG}?x=1&y=2",
        f"HTTPS://INVENTORY.EXAMPLE.ORG/A/{numbers.display(TAG)}",
        f"www.example.org/hardware/view?asset_tag={TAG}",
        f"http://example.org/hardware/{TAG}/view",
        f"]C18004{TAG}",
        f"(8004){TAG}",
    ],
)
def test_what_a_scanner_or_a_label_puts_around_a_tag_is_taken_off(text: str):
    assert read_scan(text) == DeviceCode(TAG)


@pytest.mark.parametrize(
    ("text", "serial", "maker"),
    [
        ("NXHKMAA001012345678900", "NXHKMAA001012345678900", "Acer"),
        ("12345678901", "12345678901", "Acer SNID"),
        ("5CD1234ABC", "5CD1234ABC", "HP"),
        ("F4NLCX124647168", "F4NLCX124647168", "ASUS"),
        ("PF3ABCDE", "PF3ABCDE", "Lenovo"),
        ("7XK2M53", "7XK2M53", "Dell"),
        ("1S82BA000UMBPF3ABCDE", "PF3ABCDE", "Lenovo"),
        ("1S20AL001-PBXYZ12", "PBXYZ12", "Lenovo"),
        ("S/N: 5cd1234abc", "5CD1234ABC", "HP"),
        ("SNID:123 4567 8901", "12345678901", "Acer SNID"),
        ("Serial No. = QQ-17/4", "QQ-17/4", ""),
        ("N° de série: AB12", "AB12", ""),
        ("S/N: K0012345", "K0012345", ""),
        ("(01)09506000134352(21)5CD1234ABC", "5CD1234ABC", "HP"),
        ("]C10109506000134352215CD1234ABC\x1d1017", "5CD1234ABC", "HP"),
        ("https://example.org/device?sn=5CD1234ABC", "5CD1234ABC", "HP"),
    ],
)
def test_makers_labels_give_a_serial_number(text: str, serial: str, maker: str):
    code = read_scan(text)
    assert code == SerialCode(serial) and isinstance(code, SerialCode) and code.maker == maker


def test_a_serial_number_that_may_be_written_otherwise_says_how():
    written = {"1S82BA000UMBPF3ABCDE": "1S82BA000UMBPF3ABCDE", "SPF3ABCDE": "PF3ABCDE"}
    for text, other in written.items():
        code = read_scan(text)
        assert isinstance(code, SerialCode) and other in code.others
    express = str(int("7XK2M53", 36))
    code = read_scan(express)
    assert isinstance(code, SerialCode) and code.others == ("7XK2M53",)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("P/N: L92814-001", OtherNumber.PART_NUMBER),
        ("Prod ID: 9TX99EA#ABH", OtherNumber.PART_NUMBER),
        ("MTM: 82BA000UMB", OtherNumber.MODEL),
        ("Model Name: CB314", OtherNumber.MODEL),
        ("A0:B1:C2:D3:E4:F5", OtherNumber.MAC),
        ("a0-b1-c2-d3-e4-f5", OtherNumber.MAC),
        ("4006381333931", OtherNumber.EAN),
        ("036000291452", OtherNumber.EAN),
        ("490154203237518", OtherNumber.IMEI),
        ("IMEI: 490154203237518", OtherNumber.IMEI),
        ("8932012345678901234", OtherNumber.ICCID),
        ("]C10109506000134352", OtherNumber.EAN),
        ("https://example.org/x", OtherNumber.LINK),
        ("https://[/LB", OtherNumber.LINK),
        ("https://example.org/view", OtherNumber.LINK),
    ],
)
def test_a_number_that_names_no_device_is_named_as_what_it_is(text: str, kind: OtherNumber):
    code = read_scan(text)
    assert isinstance(code, OtherCode) and code.kind is kind


def test_a_label_before_something_odd_is_odd():
    assert isinstance(read_scan("S/N: ???"), Unknown)
    assert isinstance(read_scan("Asset Tag: ???"), Unknown)


def test_fields_that_cannot_be_told_apart_are_no_fields():
    assert isinstance(read_scan("]C1ZZ"), Unknown)
    assert isinstance(read_scan("]C1" + "Z" * 12), SerialCode)
    assert isinstance(read_scan("(10)LOT7"), Unknown)


def test_links_of_other_hosts_are_left_alone_when_hosts_are_set():
    ours = Patterns(hosts="inventory.example.org")
    assert read_scan(f"https://inventory.example.org/a/{TAG}", ours) == DeviceCode(TAG)
    assert isinstance(read_scan(f"https://example.org/a/{TAG}", ours), OtherCode)


def test_the_agency_may_number_newcomers_courses_and_devices_in_its_own_way():
    own = Patterns("@@####", "CURS-*, M?##", "inv-######")
    assert read_scan("kl1234", own) == NewcomerCode("KL1234")
    assert not isinstance(read_scan("K0012345", own), NewcomerCode)
    assert read_scan("CURS-26-AR", own) == CourseCode("CURS-26-AR")
    assert read_scan("MX12", own) == CourseCode("MX12")
    code = read_scan("INV-004217", own)
    assert isinstance(code, SerialCode) and code.maker == "own"


@given(TAGS | LOANS | st.sampled_from(tuple(BODIES)).map(card_code))
def test_no_pattern_of_the_agency_takes_a_number_of_ours(code: str):
    greedy = Patterns("*", "*", "*")
    assert certainty(read_scan(code, greedy)) is Certainty.CHECKED


@given(st.sampled_from(tuple(BODIES)))
def test_each_card_is_read_as_itself(card: Card):
    assert read_scan(card_code(card).lower()) == CardCode(card)
    assert len(set(BODIES.values())) == len(BODIES) == sum(len(kind.__members__) for kind in CARDS)


@given(COURSES)
def test_the_mark_of_a_course_is_its_code_and_a_check_character(code: str):
    mark = numbers.course_mark(code)
    found = read_scan(mark)
    assert found == CourseCode(code) and certainty(found) is Certainty.CHECKED
    wrong = mark[:-1] + ("0" if mark[-1] != "0" else "1")
    assert read_scan(wrong) == Unknown(Unreadable.DAMAGED, wrong)


def test_what_each_rule_makes_of_a_text_can_be_seen():
    found = dict(judged("5CD1234ABC"))
    assert tuple(found) == tuple(Rule)
    assert found[Rule.SERIAL] == SerialCode("5CD1234ABC")
    assert found[Rule.OWN] is None
    assert certainty(read_scan("LB0004210")) is Certainty.DAMAGED
    assert certainty(read_scan("1234")) is Certainty.PERHAPS


SHAPES: dict[type, Callable[[Any], bool]] = {
    DeviceCode: lambda c: bool(numbers.TAG.fullmatch(c.tag)) and numbers.has_right_check(c.tag),
    LoanCode: lambda c: numbers.is_loan_number(c.number),
    PageCode: lambda c: numbers.is_loan_number(c.number),
    NewcomerCode: lambda c: numbers.is_client_number(c.client_number),
    CourseCode: lambda c: numbers.is_course_code(c.code),
    CardCode: lambda c: c.card in BODIES,
    SerialCode: lambda c: c.serial.isascii(),
}


def odd_text(chance: random.Random) -> str:
    """Junk, codes of every kind, and codes with a character too few, too many or wrong."""
    kind = chance.randrange(4)
    if kind == 0:
        return "".join(chr(chance.randrange(1, 0x3000)) for _ in range(chance.randrange(40)))
    body = "".join(chance.choices(numbers.CROCKFORD, k=9))
    good = chance.choice(
        (numbers.asset_tag(chance.randrange(10**6)), numbers.loan_number(body), "K0012345",
         "MO-LEU-2026-031", "4006381333931", "1S82BA000UMBPF3ABCDE", card_code(Command.YES))
    )  # fmt: skip
    before = chance.choice(("", "", "]C1", "S/N: ", "https://a.be/", "*", "(21)", "\x1d", "]E0"))
    at = chance.randrange(len(good) + 1)
    if kind == 1:
        good = good[:at] + chance.choice("0OIl1-./ é\x1d") + good[at + kind :]
    return before + good


@pytest.mark.parametrize("count", [5_000, pytest.param(100_000, marks=pytest.mark.long)])
def test_no_text_breaks_the_reading_or_is_named_as_what_it_is_not(count: int):
    chance = random.Random(count)  # noqa: S311 - a test's dice
    wrong = []
    for _ in range(count):
        text = odd_text(chance)
        code = read_scan(text)
        right = SHAPES.get(type(code))
        if right is not None and not right(code):
            wrong.append((text, code))
    assert wrong == []
