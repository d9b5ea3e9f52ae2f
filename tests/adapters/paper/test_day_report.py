import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pikepdf
import pytest
from pikepdf import pdfa

from desk_app.adapters.paper.maker import PaperMaker
from desk_app.adapters.paper.plain_words import PlainWords, read_plain
from desk_app.domain.agreements import Paper
from desk_app.domain.counts import Bucket, Cause, CountKind, Remedy
from desk_app.domain.day_report import DayReport, Way
from desk_app.domain.devices import DeviceState
from desk_app.domain.numbers import display
from tests.adapters.paper.reading import ink_in_margins, pages, text_of
from tests.support.day_reports import (
    DAY,
    adding_up,
    count_part,
    full_day,
    long_day,
    movements,
    quick_day,
)

UNUSUAL = (
    "Łukasz Żółć",
    "ሰላም ተስፋይ",
    "فاطمة الزهراء",
    "Nguyễn Thị Ánh",
    "Ana-Élise O’Neill",
    "李明",
)
CONTINUED = re.compile(r"Uur\s+Wat\s+Toestel\s+Uitlening\s+Medewerker\s+Werkplek")


@pytest.fixture(scope="module")
def full(maker: PaperMaker) -> Paper:
    return maker.day_report(full_day())


@pytest.fixture(scope="module")
def quick(maker: PaperMaker) -> Paper:
    return maker.day_report(quick_day())


@pytest.fixture(scope="module")
def long(maker: PaperMaker) -> Paper:
    return maker.day_report(long_day())


@pytest.fixture(scope="module")
def words(resources) -> PlainWords:
    return read_plain(resources / "papers" / "nl.toml")["day_report"]


def flat(paper: Paper) -> str:
    """All text on one line, in the order in which it is written."""
    return " ".join(text_of(paper, "-raw").split())


def rows_of(paper: Paper) -> list[list[str]]:
    """Each line of the report, cut where the columns stand apart."""
    lines = text_of(paper, "-layout").splitlines()
    return [re.split(r"\s{2,}", line.strip()) for line in lines]


def roles(paper: Paper) -> Iterator[str]:
    """The role of every structure element, a parent before its kids."""
    with pikepdf.open(BytesIO(paper.content)) as pdf:
        yield from _roles(pdf.Root.StructTreeRoot.K[0])


def _roles(element: pikepdf.Object) -> Iterator[str]:
    yield str(element.S)[1:]
    kids = element.get("/K")
    if isinstance(kids, pikepdf.Array):
        for kid in kids:
            yield from _roles(kid)


@pytest.mark.parametrize("which", ["full", "quick", "long"])
def test_every_report_is_an_archive_file(which, request):
    paper = request.getfixturevalue(which)
    report = pdfa.validate_written(BytesIO(paper.content), "2b")
    assert report.passed, str(report)
    assert all(ink_in_margins(page, 100) == 0 for page in pages(paper, 100))


def test_the_report_names_its_words_and_its_day(full, words):
    assert full.template == "day_report/nl 1"
    assert full.text_sha256 == words.sha256
    text = flat(full)
    assert "Dagafsluiting LEU nr 57" in text and "vrijdag 16 oktober 2026" in text
    with pikepdf.open(BytesIO(full.content)) as pdf:
        assert str(pdf.docinfo.Title) == "Dagafsluiting LEU nr 57"


def test_the_report_says_who_closed_the_day_and_when(full, quick):
    at = full_day().closed_at.astimezone()
    text = flat(full)
    assert "Afgesloten door An Peeters" in text and "Tweede persoon Fatima El Idrissi" in text
    assert f"vrijdag 16 oktober 2026, {at:%H:%M}" in text
    assert "Tweede persoon geen" in flat(quick)


def test_opening_and_movements_stand_before_the_closing_they_give(full):
    report = full_day()
    numbers = re.escape(f"{report.opening} + {report.came} − {report.left} = {report.closing}")
    spaced = numbers.replace(r"\ ", r"\s+")
    assert re.search(spaced, text_of(full, "-layout"))
    assert report.opening + report.came - report.left == report.closing
    assert "Dit klopt niet" not in flat(full)


def test_a_report_that_does_not_add_up_says_so(maker):
    wrong = replace(quick_day(), closing=39)
    text = flat(maker.day_report(wrong))
    assert "Dit klopt niet." in text and "geven 40" in text and "liggen er 39" in text


def test_devices_are_told_by_how_they_came_and_left_and_add_up(full, words):
    report = full_day()
    rows = {tuple(row) for row in rows_of(full)}
    cells = [cell for row in rows for cell in row]
    for way in {movement.way for movement in report.movements}:
        first = words.sentences[f"way_{way}"].split()[0]
        assert any(first in cell for cell in cells), way
    text = flat(full)
    assert f"Samen {report.came}" in text and f"Samen {report.left}" in text
    for state, devices in report.states:
        assert f"{words.sentences[f'state_{state}']} {devices}" in text
    assert sum(devices for _, devices in report.states) == report.closing


def test_the_count_says_who_counted_how_much_where(full):
    rows = rows_of(full)
    assert ["Kast A", "An Peeters", "61", "64"] in rows
    assert ["Kast A", "Bram Claes", "22"] in rows
    assert ["Kluis", "An Peeters", "24"] in rows
    assert ["Samen", "137", "94"] in rows
    text = flat(full)
    assert "133 in orde, 3 elders of uitgeleend, verschillen: 7" in text
    assert count_part().digest[:16] in text


def test_chargers_of_a_place_where_no_device_lies_are_told_too(maker):
    count = replace(count_part(), chargers=(("Berging", 12),), counters=())
    rows = rows_of(maker.day_report(replace(full_day(), count=count)))
    assert ["Berging", "12"] in rows and ["Samen", "0", "12"] in rows


def test_a_count_in_which_nothing_was_counted_says_so(maker):
    count = replace(count_part(), chargers=(), counters=(), differences=())
    text = flat(maker.day_report(replace(full_day(), count=count)))
    assert "Niemand heeft iets geteld." in text
    assert "Verschillen geen" in text


def test_every_difference_stands_with_its_decision(full):
    text = flat(full)
    for difference in count_part().differences:
        assert display(difference.code) in text.replace("https:// ", "https://")
    for said in ("vermist melden: gedaan", "bij een collega", "registreren: nog niet gedaan"):
        assert said in text
    assert "nog geen beslissing" in text
    assert "ligt hier, de toestand klopt niet (in herstelling)" in text
    assert "ligt hier, staat op uitgeleend Kast A innemen: gedaan" in text


def test_what_stays_open_of_earlier_days_has_its_age(full):
    text = flat(full)
    assert "LB000077-F niet gezien wordt gezocht Bram Claes 09/10/2026 LEU 52 7" in text
    assert "5CD1234XYZ onbekende code label klopt niet 01/09/2026 telling 45" in text


def test_late_loans_stand_in_three_groups_with_their_days(full):
    report = full_day()
    text = flat(full)
    for heading, fewest, most in (
        ("Tot en met 7 dagen: 2", 1, 7),
        ("8 tot en met 30 dagen: 3", 8, 30),
        ("Meer dan 30 dagen: 2", 31, 999),
    ):
        assert heading in text
        after = text[text.index(heading) :]
        for due in report.late(fewest, most):
            days = (report.day - due.due_date).days
            loan, tag = display(due.loan_number), display(due.tag)
            assert f"{loan} {tag} {due.due_date:%d/%m/%Y} {days}" in after


def test_a_group_in_which_nobody_is_late_is_left_out(maker):
    report = replace(full_day(), overdue=full_day().late(8, 30))
    text = flat(maker.day_report(report))
    assert "8 tot en met 30 dagen: 3" in text
    assert "Tot en met 7 dagen" not in text and "Meer dan 30" not in text


def test_what_is_due_soon_what_expires_and_what_waits_is_told(full):
    text = flat(full)
    soon = text[text.index("Terug binnen 7 dagen") :]
    for due in full_day().due_soon:
        assert f"{display(due.loan_number)} {display(due.tag)}" in soon
    assert re.search(r"8932020000000000010 LB000512-\w 09/10/2026 verlopen", text)
    assert "8932020000000000028 02/11/2026" in text
    assert "2 te ondertekenen, 1 na te kijken, 3 zonder uitlening" in text


def test_every_movement_stands_in_the_list_with_its_time(full, words):
    rows = rows_of(full)
    for each in full_day().movements:
        row = next(row for row in rows if len(row) > 3 and display(each.tag) in row)
        assert row[0] == f"{each.at.astimezone():%H:%M}"
        assert row[-2:] == [each.staff, each.desk]
        assert words.sentences[f"way_{each.way}"].startswith(row[1])
        assert not each.loan_number or display(each.loan_number) in row


def test_the_close_before_and_each_journal_can_be_compared(full, quick):
    text = flat(full)
    report = full_day()
    assert report.previous in text and f"Leenbalie {report.version}" in text
    rows = rows_of(full)
    for head in report.heads:
        assert [str(head.desk_id), str(head.sequence), head.hash[:16]] in rows
    assert "er is geen vorige" in flat(quick)


def test_a_quick_close_says_that_nothing_was_counted_on_one_page(quick):
    text = flat(quick)
    assert len(pages(quick, 50)) == 1
    assert "alleen bewegingen" in text and "er is vandaag niet geteld" in text
    assert "Verschillen" not in text
    for section in (
        "Nog open van vroeger",
        "Te laat",
        "Terug binnen 7 dagen",
        "Simkaarten die aflopen",
    ):
        assert f"{section} geen" in text


def test_a_day_on_which_nothing_happened_still_adds_up(maker):
    empty = adding_up(replace(quick_day(), opening=0, movements=(), states=(), heads=(), second=""))
    paper = maker.day_report(empty)
    text = flat(paper)
    assert re.search(r"0 \+ 0 − 0 = 0", re.sub(r"\s+", " ", text_of(paper, "-layout")))
    assert "Bewegingen geen" in text and text.count("niets 0") == 3
    assert "Geen enkele werkplek schreef iets in het logboek." in text
    assert pdfa.validate_written(BytesIO(paper.content), "2b").passed


def test_a_long_list_goes_on_with_its_columns_named_again(long):
    count = len(pages(long, 50))
    assert count > 5
    text = text_of(long, "-layout")
    by_page = text.split("\f")
    listed = [
        n for n, page in enumerate(by_page) if len(re.findall(r"balie \d$", page, re.MULTILINE)) > 5
    ]
    assert len(listed) >= 4
    assert all(CONTINUED.search(by_page[n]) for n in listed)
    for each in long_day().movements:
        assert text.count(display(each.tag)) >= 1
    for number in range(1, count + 1):
        assert f"{number}/{count}" in by_page[number - 1]
        assert number == 1 or "Dagafsluiting LEU nr 57" in by_page[number - 1].splitlines()[0]


def test_a_table_is_one_for_who_cannot_see_it(long):
    found = list(roles(long))
    report = long_day()
    assert found.count("H1") == 1 and found.count("H3") == 3
    assert found[found.index("Table") : found.index("Table") + 4] == ["Table", "TR", "TH", "TH"]
    assert found.count("TR") >= len(report.movements)
    assert found.count("TH") < 80, "heads on the next pages are no part of what the paper says"
    with pikepdf.open(BytesIO(long.content)) as pdf:
        marked = pdf.Root.StructTreeRoot.ParentTree.Nums
        assert len(marked) == 2 * len(pdf.pages)
        kid = next(e for e in marked[1] if e.S == "/TH")
        assert kid.A.Scope == "/Column" and kid.P.S == "/TR" and kid.P.P.S == "/Table"


def test_the_same_report_gives_the_same_bytes(maker, resources):
    other = PaperMaker(resources)
    other.day_report(quick_day())
    assert maker.day_report(full_day()).content == other.day_report(full_day()).content


@pytest.mark.parametrize("name", UNUSUAL)
def test_every_name_of_staff_comes_out_whole(maker, name):
    moved = tuple(replace(each, staff=name) for each in movements(12))
    report = adding_up(replace(full_day(), movements=moved, closed_by=name, second=name * 3))
    paper = maker.day_report(report)
    assert pdfa.validate_written(BytesIO(paper.content), "2b").passed
    assert all(ink_in_margins(page, 100) == 0 for page in pages(paper, 100))
    missing = maker.missing_characters(name)
    shown = "".join("\ufffd" if c in missing else c for c in name)
    assert flat(paper).count(shown.split()[0]) >= 13


def test_a_long_name_is_broken_inside_its_column(maker):
    name = "Maximiliaan-Alexander van den Oetelaar-Vandenbroucke de Grootmeester" * 2
    moved = tuple(replace(each, staff=name, desk="W" * 60) for each in movements(4))
    paper = maker.day_report(adding_up(replace(quick_day(), movements=moved, closed_by=name)))
    assert all(ink_in_margins(page, 100) == 0 for page in pages(paper, 100))
    assert "Grootmeester" in flat(paper)


def test_an_odd_code_is_shown_as_far_as_it_can_be(maker):
    odd = replace(count_part().differences[-1], code="\x1d01é/李\t9")
    count = replace(count_part(), differences=(odd,))
    assert "01é/\ufffd 9" in flat(maker.day_report(replace(full_day(), count=count)))


def test_no_name_of_staff_stays_in_memory(maker):
    moved = tuple(replace(each, staff="Zebedeus Quintens") for each in movements(3))
    maker.day_report(adding_up(replace(quick_day(), movements=moved, closed_by="Zebedeus Q")))
    typesetter = maker._press.kit.typesetter
    assert "Zebedeus" not in f"{typesetter._kept} {vars(typesetter._shaper)}"


def test_every_way_bucket_remedy_cause_and_state_has_words(words):
    for kind, values in (
        ("way", Way),
        ("bucket", Bucket),
        ("remedy", Remedy),
        ("cause", Cause),
        ("state", DeviceState),
        ("counted", CountKind),
    ):
        for each in values:
            assert words.sentences[f"{kind}_{each}"], each


def test_a_close_late_at_night_has_the_day_it_was_made(maker):
    report: DayReport = replace(quick_day(), closed_at=quick_day().closed_at + timedelta(days=1))
    text = flat(maker.day_report(report))
    assert "zaterdag 17 oktober 2026" in text and report.day == DAY == date(2026, 10, 16)


def test_a_movement_of_an_earlier_day_has_its_day_too(maker):
    first, *rest = movements(4)
    moved = (replace(first, at=first.at - timedelta(days=1)), *rest)
    rows = rows_of(maker.day_report(adding_up(replace(quick_day(), movements=moved))))
    assert any(row[0] == "15/10" for row in rows)
    assert any(row[0] == f"{rest[0].at.astimezone():%H:%M}" for row in rows)
