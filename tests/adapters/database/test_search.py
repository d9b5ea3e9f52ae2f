from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.domain.register_acts import SaveNewcomer
from desk_app.usecases.reads import Query
from tests.support.town import Town, done

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=200)
PEOPLE = (
    ("Yusuf", "Al-Hamdan"),
    ("Zoë", "Müller-Đặng"),
    ("Ольга", "Иванова"),
    ("محمد", "الأحمد"),
    ("Nguyễn", "Thị Ánh"),
    ("Selam", ""),
    ("ሰላም", "ተስፋዬ"),
)


@pytest.fixture
def people(town: Town) -> Town:
    for given_name, family_name in PEOPLE:
        town.newcomer(given_name=given_name, family_name=family_name)
    return town


def titles(town: Town, words: str, limit: int = 10) -> list[str]:
    return [hit.title for hit in town.reads.search(words, limit)]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("yusuf al-hamdan", "Yusuf Al-Hamdan"),
        ("HAMDAN yus", "Yusuf Al-Hamdan"),
        ("  al   yusuf ", "Yusuf Al-Hamdan"),
        ("muller zoe", "Zoë Müller-Đặng"),
        ("Dang", "Zoë Müller-Đặng"),
        ("ivanova", "Ольга Иванова"),
        ("иванова ольга", "Ольга Иванова"),
        ("الأحمد", "محمد الأحمد"),
        ("mhmd", "محمد الأحمد"),
        ("thi nguyen", "Nguyễn Thị Ánh"),
        ("selam", "Selam"),
        ("ተስፋዬ", "ሰላም ተስፋዬ"),
    ],
)
def test_a_name_is_found_in_any_order_over_accents_case_and_script(people, words, name):
    assert name in titles(people, words)
    rows = people.reads.newcomers(Query(words))
    assert name in [f"{row.given_name} {row.family_name}".strip() for row in rows]
    assert people.reads.count("newcomers", Query(words)) == len(rows)


@pytest.mark.parametrize("words", ["yusuf xyz", "hamdan hamdani", "amdan", "usuf", "", "  ", "-"])
def test_every_word_must_begin_a_word_of_the_name(people: Town, words: str):
    assert titles(people, words) == []


def test_a_client_number_finds_its_newcomer_from_its_first_characters(town: Town):
    newcomer = town.newcomer(client_number="K7712345")
    town.newcomer()
    for words in ("K7712345", "k77", "K 7712-345"):
        assert titles(town, words) == ["Yusuf Al-Hamdan"]
        assert [row.id for row in town.reads.newcomers(Query(words))] == [newcomer.id]


def test_who_has_no_client_number_is_told_apart_by_the_contact(town: Town):
    town.newcomer(client_number="", contact="0470 12 34 56")
    assert [hit.detail for hit in town.reads.search("yusuf", 5)] == ["0470 12 34 56"]


@pytest.mark.parametrize("serial", ["5CD7654321", "PF-2X.9/1"])
def test_a_device_is_found_by_how_its_label_or_serial_number_begins(town: Town, serial: str):
    device = town.device(serial=serial)
    town.device()
    for words in (device.tag, device.tag[:8].lower(), serial, serial[:5].lower(), f" {serial} "):
        assert titles(town, words) == [device.tag]
        assert [row.id for row in town.reads.devices(Query(words))] == [device.id]


def test_a_course_is_found_by_any_part_of_its_name_or_code(town: Town):
    course = town.course(code="MO-GNT-2026-007", name="MO Oekraïens 100%_a")
    town.course()
    for words in ("gnt-2026", "OEKRAÏENS", "0%_A", "007"):
        assert titles(town, words) == [course.name]
        assert [row.id for row in town.reads.courses(Query(words))] == [course.id]
    assert titles(town, "100_a") == []


def test_a_search_gives_at_most_so_many_of_each_kind(town: Town):
    for _ in range(4):
        town.newcomer(given_name="Leuven")
        town.course(name="Leuven dag")
    found = town.reads.search("leuven", 3)
    assert [hit.kind for hit in found] == ["newcomer"] * 3 + ["course"] * 3


def test_a_hit_stands_once_in_the_list(town: Town):
    town.newcomer(client_number="K7712345", family_name="K77")
    assert titles(town, "K77") == ["Yusuf K77"]


def test_whoever_is_renamed_is_found_by_the_new_name_only(town: Town):
    renamed = replace(town.newcomer(), family_name="Tesfaye", version=1)
    done(town.do(SaveNewcomer, newcomer=renamed))
    assert titles(town, "hamdan") == []
    assert titles(town, "tesfaye") == ["Yusuf Tesfaye"]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words=ANYTHING)
def test_any_words_have_an_answer(people: Town, words: str):
    found = people.reads.search(words, 5)
    assert len(found) <= 15
    for register in ("devices", "sims", "newcomers", "courses", "loans"):
        rows = getattr(people.reads, register)(Query(words))
        assert people.reads.count(register, Query(words)) == len(rows)


@pytest.mark.parametrize("words", ["x" * 10_000, "x " * 5_000, "1 " * 5_000, "é" * 10_000])
def test_a_whole_book_is_searched_without_a_fault(people: Town, words: str):
    assert people.reads.search(words, 5) == ()
    assert people.reads.newcomers(Query(words)) == ()
