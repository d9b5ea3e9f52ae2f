import re
from pathlib import Path

import msgspec
import pytest

from desk_app.adapters.paper.texts import FIELD, Template, Words, read
from desk_app.domain.condition import Accessory

FOLDER = Path(__file__).parents[3] / "resources" / "agreements"
LANGUAGES = sorted(file.stem for file in FOLDER.glob("*.toml"))
OTHERS = [language for language in LANGUAGES if language != "nl"]
SEVENTEEN = set("en fr ar fa prs ps ur tr ti uk ru ro es pl bg so sq".split())  # noqa: SIM905 - a list to read
STEERING = re.compile(r"[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


def template(language: str) -> Template:
    return read(FOLDER / f"{language}.toml", "agreement")


def sentences(words: Words) -> dict[str, str]:
    """Every sentence of a language, by where it stands."""
    found: dict[str, str] = {}
    for table, value in msgspec.to_builtins(words).items():
        if isinstance(value, dict):
            found |= {f"{table}.{key}": text for key, text in value.items()}
    for number, article in enumerate(words.articles, 1):
        found[f"{number}.heading"], found[f"{number}.text"] = article.heading, article.text
    return found


DUTCH = sentences(template("nl").words)


def test_there_are_seventeen_languages_besides_dutch():
    assert set(OTHERS) == SEVENTEEN


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_says_everything_and_nothing_more(language: str):
    words = template(language).words
    said = sentences(words)
    assert said.keys() == DUTCH.keys()
    assert all(text.strip() for text in said.values())
    assert (words.language, words.reviewed_by is None) == (language, False)
    for place, text in said.items():
        assert sorted(FIELD.findall(text)) == sorted(FIELD.findall(DUTCH[place])), place
        assert text.count("**") == DUTCH[place].count("**"), place


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_steers_its_own_direction(language: str):
    assert not STEERING.search((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_character_has_a_font(language: str, maker):
    text = (FOLDER / f"{language}.toml").read_text(encoding="utf-8")
    assert maker.missing_characters(text) == ()


@pytest.mark.parametrize(
    ("language", "comma"), [("ar", "، "), ("ur", "، "), ("ti", "፣ "), ("ru", ", ")]
)
def test_things_are_listed_with_the_comma_of_their_language(language: str, comma: str):
    words = template(language).words
    both = (Accessory.CHARGER, Accessory.SLEEVE)
    assert words.listed(both) == comma.join(words.accessories[a] for a in both)
