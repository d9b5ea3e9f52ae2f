from typing import Any

import pytest

from desk_app.domain import numbers
from desk_app.domain.cards import BODIES, Command
from desk_app.domain.condition import Accessory, Part, Severity
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import CardFound, NothingFound
from desk_app.domain.makers import OtherNumber
from desk_app.domain.needs import Need
from desk_app.domain.read_scan import Rule, read_scan
from desk_app.domain.scans import OtherCode
from desk_app.ui.wording import codes, refusal
from desk_app.ui.wording.scans import other_number
from tests.support.found import course, device, newcomer

LOAN = numbers.loan_number("012345678")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("LB000421B", "label LB000421-B"),
        (LOAN, f"agreement {numbers.display(LOAN)}"),
        (numbers.page_code(LOAN, 1, "0" * 64), f"a page of agreement {numbers.display(LOAN)}"),
        ("K0012345", "client number K0012345"),
        ("MO-LEU-2026-031", "course MO-LEU-2026-031"),
        ("5CD1234ABC", "serial number 5CD1234ABC, as HP writes it"),
        ("1234", "perhaps serial number 1234"),
        ("4006381333931", "This is the product code from the box (EAN)"),
        ("", "nothing"),
        ("LB0004210", "a number of ours, read wrongly"),
        ("?", "no code"),
        ("x" * 300, "too long"),
    ],
)
def test_a_code_is_named_as_what_it_is(text: str, words: str):
    assert codes.code(read_scan(text)) == words


def test_every_rule_and_every_other_number_has_words_of_its_own():
    assert len({codes.rule(rule) for rule in Rule}) == len(Rule)
    named = {codes.code(OtherCode(kind, "")) for kind in OtherNumber}
    assert named == {other_number(kind) for kind in OtherNumber} and len(named) == len(OtherNumber)


def test_every_card_has_a_name():
    kinds: tuple[type[Any], ...] = (Command, Part, Severity, Accessory)
    assert all(codes.card_name(card) for card in BODIES)
    for kind in kinds:
        assert len({codes.card_name(card) for card in BODIES if type(card) is kind}) == len(
            kind.__members__
        )


def test_what_is_found_is_said():
    person = newcomer()
    assert codes.found(device()).what.startswith("Found: LB")
    assert person.newcomer.client_number in codes.found(person).what
    assert "MO Arabisch" in codes.found(course()).what
    assert codes.found(CardFound(Command.PARK)).what == "Card: park"
    refused = Refused(Reason.EMPTY, "scan")
    assert codes.found(NothingFound(refused)) == refusal(refused)


@pytest.mark.parametrize("missing", ["part", "grade", "counter", *Need])
def test_a_card_that_comes_too_early_says_what_comes_first(missing: str):
    assert refusal(Refused(Reason.CARD_TOO_EARLY, missing)).what


def test_a_card_that_does_nothing_here_says_so():
    assert "nothing here" in refusal(Refused(Reason.CARD_NOT_HERE, "scan")).what
