import re
from datetime import date

import pytest

from desk_app.adapters.paper.texts import FIELD, filled, read, value, written_out
from desk_app.domain.condition import Accessory, Part, Severity

FIELDS = {
    "lender",
    "borrower",
    "site",
    "contact",
    "model",
    "tag",
    "serial",
    "accessories",
    "sim",
    "handed_out_on",
    "due_date",
}


@pytest.fixture
def template(resources):
    return read(resources / "agreements" / "nl.toml", "agreement")


def test_the_articles_fill_in_everything_that_makes_this_loan_this_loan(template):
    assert set(FIELD.findall("".join(a.text for a in template.words.articles))) == FIELDS


def test_there_are_twelve_articles(template):
    assert len(template.words.articles) == 12


def test_the_articles_name_no_amount_and_no_article_of_law(template):
    text = " ".join(a.text for a in template.words.articles)
    assert not re.search(r"€|\beuro\b|\bart(ikel|\.)", text, re.IGNORECASE)


def test_sentences_are_short(template):
    for article in template.words.articles:
        for sentence in re.split(r"(?<=[.?!:])\s", article.text):
            assert len(sentence.split()) <= 17, sentence


def test_every_part_severity_and_accessory_has_a_name(template):
    words = template.words
    assert set(words.parts) == set(Part)
    assert set(words.accessories) == set(Accessory)
    assert set(words.severities) == {severity.name.lower() for severity in Severity}


def test_the_hash_of_the_words_does_not_depend_on_line_ends(tmp_path, resources, template):
    text = (resources / "agreements" / "nl.toml").read_text(encoding="utf-8")
    copy = tmp_path / "nl.toml"
    copy.write_bytes(text.replace("\n", "\r\n").encode())
    assert read(copy, "agreement").sha256 == template.sha256


def test_another_word_gives_another_hash(tmp_path, resources, template):
    text = (resources / "agreements" / "nl.toml").read_text(encoding="utf-8")
    copy = tmp_path / "nl.toml"
    copy.write_text(text.replace("slijtage", "sleet"), encoding="utf-8")
    assert read(copy, "agreement").sha256 != template.sha256


def test_only_texts_without_values_may_stay_in_memory():
    assert filled("Wie?", {}).lasting
    assert not filled("{name} leent", {"name": "Yusuf"}).lasting
    assert not value("Yusuf").lasting


def test_dates_are_written_out_in_dutch():
    assert written_out(date(2027, 3, 1)) == "maandag 1 maart 2027"
