import subprocess
import sys

import pytest

from desk_app.adapters.paper.embedding import Codes
from desk_app.adapters.paper.paragraph import Style
from desk_app.adapters.paper.shaping import KEPT_LIMIT
from desk_app.adapters.paper.texts import filled, value
from desk_app.adapters.paper.typeset import Typesetter

STYLE = Style(10, 14)


@pytest.fixture(scope="module")
def typesetter():
    return Typesetter()


@pytest.mark.parametrize(
    "name", ["Yusuf", "يوسف", "Оксана", "ሰላም", "Łódź", "Nguyễn Thị", "e\u0301", "O’Neill-\u00d8"]
)
def test_names_in_our_scripts_miss_nothing(maker, name):
    assert maker.missing_characters(name) == ()


def test_characters_that_no_font_has_are_named_once_in_order(maker):
    assert maker.missing_characters("李 an 明 李 😀") == ("李", "明", "😀")


def test_what_cannot_be_printed_leaves_a_visible_mark(typesetter):
    codes = Codes()
    typesetter.block(value("李"), STYLE, 100, codes)
    assert {text for known in codes.used.values() for _, text in known} == {"\ufffd"}


def test_a_line_is_never_wider_than_asked(typesetter):
    for text in ("een twee drie vier vijf zes zeven", "W" * 60, "يوسف الحمدان " * 6):
        block = typesetter.block(value(text), STYLE, 80, Codes())
        assert block.width <= 80
        assert block.height > STYLE.leading


def test_names_are_not_kept_and_boilerplate_is(typesetter):
    typesetter.block(filled("Een vaste zin.", {}), STYLE, 200, Codes())
    typesetter.block(value("Yusuf Al-Hamdan"), STYLE, 200, Codes())
    typesetter.block(filled("Hier tekent {name}.", {"name": "Yusuf"}), STYLE, 200, Codes())
    kept = f"{typesetter._kept} {vars(typesetter._shaper)}"
    assert "Een vaste zin." in kept and "Hier tekent " in kept
    assert "Yusuf" not in kept


def test_boilerplate_used_again_brings_its_glyphs_along(typesetter):
    first, again = Codes(), Codes()
    block = typesetter.block(filled("Nog een zin.", {}), STYLE, 200, first)
    assert typesetter.block(filled("Nog een zin.", {}), STYLE, 200, again) is block
    assert again.used == first.used


def test_boilerplate_does_not_pile_up(typesetter):
    for number in range(3 * KEPT_LIMIT):
        typesetter.block(filled(f"Zin {number}", {}), STYLE, 200, Codes())
    assert len(typesetter._kept) <= KEPT_LIMIT
    assert len(typesetter._shaper._kept) <= KEPT_LIMIT


def test_boilerplate_in_another_script_is_set_anew_where_no_paper_is_based_on_it(typesetter):
    text = filled("يوسف؛ Yusuf!", {})
    codes = Codes()
    block = typesetter.block(text, STYLE, 200, codes)
    assert not codes.are_shared
    assert typesetter.block(text, STYLE, 200, Codes()) is not block


def test_boilerplate_in_a_language_that_papers_start_from_is_kept(typesetter):
    text = filled("يوسف؛ Yusuf!", {})
    base = typesetter.base([text])
    first, again = Codes(base), Codes(base)
    block = typesetter.block(text, STYLE, 200, first)
    assert typesetter.block(text, STYLE, 200, again) is block
    assert first.are_shared and again.used == first.used


def test_a_name_on_top_of_a_base_has_the_same_code_in_every_process(typesetter):
    base = typesetter.base([filled("يوسف", {})])
    made = [typesetter.block(value("محمد"), STYLE, 200, Codes(base)).operators for _ in range(2)]
    typesetter.block(value("خديجة"), STYLE, 200, Codes(base))
    assert typesetter.block(value("محمد"), STYLE, 200, Codes(base)).operators == made[0] == made[1]


def test_an_empty_text_takes_one_line(typesetter):
    block = typesetter.block(value(""), STYLE, 200, Codes())
    assert (block.width, block.height) == (0, STYLE.leading)


def test_importing_the_maker_loads_no_library():
    code = (
        "import sys, desk_app.adapters.paper.maker;"
        "print(sorted({'reportlab', 'uharfbuzz', 'icu', 'msgspec'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"
