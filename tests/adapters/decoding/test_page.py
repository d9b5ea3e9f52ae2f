import random
from dataclasses import replace

import pytest
import segno
from PIL import Image, ImageDraw

from desk_app.adapters.decoding.codes import Blind
from desk_app.adapters.decoding.page import read
from desk_app.adapters.decoding.readers import load
from desk_app.domain.numbers import page_code
from tests.support.scans import NAMES, agreement_of, printed, scanned

READERS = load()
NUMBER = "U7K3M9QXR2H"


@pytest.fixture(scope="module")
def page() -> Image.Image:
    return printed(agreement_of(NUMBER, NAMES[0]))[0]


@pytest.mark.parametrize("angle", [0, 90, 180, 270])
def test_a_page_is_read_whichever_way_it_lies_and_knows_how_to_turn(page: Image.Image, angle: int):
    laid = page.rotate(angle, expand=True)
    found = read(laid, READERS)
    assert NUMBER in found.codes and any(code.startswith(f"{NUMBER}01") for code in found.codes)
    assert laid.rotate(found.angle, expand=True).tobytes() == page.tobytes()


def test_a_page_laid_askew_in_the_noise_is_read():
    chance = random.Random(1)  # noqa: S311 - no secret
    paper = agreement_of(NUMBER, NAMES[1])
    for number, each in enumerate(scanned(paper, chance), 1):
        assert page_code(NUMBER, number, paper.text_sha256) in read(each, READERS).codes


def test_what_the_first_reader_misses_the_second_one_reads(page: Image.Image):
    found = read(page, replace(READERS, zxing=Blind()))
    assert NUMBER in found.codes and len(found.codes) == 2 and found.angle == 0


def test_without_the_second_reader_the_bar_code_is_still_read(page: Image.Image):
    covered = page.copy()
    ImageDraw.Draw(covered).rectangle((715, 60, 818, 180), fill=255)
    assert read(covered, replace(READERS, zbar=Blind())).codes == (NUMBER,)


def test_codes_of_others_are_read_for_what_they_are():
    size = Image.new("L", (400, 400), 255)
    matrix = segno.make("https://example.org", error="m").matrix
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                size.paste(0, (40 + 8 * x, 40 + 8 * y, 48 + 8 * x, 48 + 8 * y))
    assert read(size, READERS).codes == ("https://example.org",)
