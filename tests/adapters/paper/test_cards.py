from datetime import date

import pytest
from pyzbar import pyzbar

from desk_app.adapters.paper.maker import PaperMaker
from desk_app.domain.cards import BODIES, Card
from desk_app.domain.read_scan import read_scan
from desk_app.domain.scans import CardCode
from tests.adapters.paper.reading import flat, pages, paper

DAY = date(2026, 11, 24)
CODES = ("AZQWM-0123456789", "Leen/Balie.YZ-13579")


@pytest.fixture
def cards(maker: PaperMaker) -> bytes:
    return maker.cards(DAY)


def test_every_card_is_on_the_sheet_and_is_read_as_itself(cards: bytes):
    found: set[Card] = set()
    for page in pages(paper(cards)):
        for seen in pyzbar.decode(page):
            code = read_scan(seen.data.decode())
            assert isinstance(code, CardCode)
            found.add(code.card)
    assert found == set(BODIES)


def test_a_card_says_in_words_what_it_does(cards: bytes):
    text = flat(paper(cards))
    for word in ("ongedaan maken", "lader", "scharnier links", "ontbreekt"):
        assert word in text


def test_the_scanner_sheet_has_each_code_as_bars_and_as_a_square(maker: PaperMaker):
    (page,) = pages(paper(maker.scanner_sheet(CODES, DAY)))
    found = sorted((seen.type, seen.data.decode()) for seen in pyzbar.decode(page))
    assert found == sorted((kind, code) for kind in ("CODE128", "QRCODE") for code in CODES)
