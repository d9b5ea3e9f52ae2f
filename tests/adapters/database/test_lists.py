from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest

from desk_app.adapters.database.lists import LISTINGS
from desk_app.adapters.database.moving import move
from desk_app.domain.bundles import SimStatus
from desk_app.domain.condition import Accessory
from desk_app.domain.devices import DeviceState, Place, Standing, Step
from desk_app.domain.loans import EndedHow
from desk_app.domain.outcomes import HandedOut, Prepared
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.usecases.reads import Badges, Listed, Query
from desk_app.usecases.today_reads import Group, lists_at
from desk_app.usecases.upkeep import Moved
from tests.support.town import Town, done, open_town

REGISTERS = ("devices", "sims", "newcomers", "courses", "loans")
READY, LENT = DeviceState.READY, DeviceState.LENT
ICCIDS = ("8932020000000000010", "8932020000000000028", "8932020000000000036")


def stock(town: Town) -> Town:
    """A shop of many states: what is empty, equal, early and late."""
    ghent = town.desk_at("GNT")
    early = town.course(name="B", last_lesson=date(2026, 11, 1), contact_language="ti")
    course = town.course(name="A", site_id=ghent.site_id, first_lesson=date(2026, 9, 1))
    in_repair = Standing(DeviceState.IN_REPAIR, Place.REPAIR, town.site.id)
    devices = [
        town.device(),
        town.device(update_until=date(2027, 6, 1), model="Acer 511"),
        town.device(site_id=ghent.site_id, update_until=date(2026, 6, 1)),
        town.device(standing=in_repair),
        town.device(),
        town.device(),
    ]
    people = [
        town.newcomer(family_name="Aydın", enrol_in=(course.id,)),
        town.newcomer(client_number="", given_name=""),
        town.newcomer(given_name="Selam", family_name=""),
        town.newcomer(family_name="Zahra", enrol_in=(course.id, early.id)),
    ]
    town.sim(devices[0], iccid=ICCIDS[0])
    town.sim(devices[1], iccid=ICCIDS[1], status=SimStatus.MISSING, device_id=None)
    town.sim(devices[2], iccid=ICCIDS[2], valid_until=date(2027, 1, 1))
    town.later(days=-30)
    old = town.hand_out(devices[0], people[0], early, due_date=date(2026, 11, 8))
    town.later(days=10)
    on_paper = Signature(SignedHow.ON_PAPER)
    done(town.hand_out(devices[1], people[1], course, signature=on_paper))
    town.later(days=10)
    gone = town.hand_out(devices[2], people[2], course, accessories=(Accessory.CHARGER,))
    town.later(days=10)
    assert isinstance(old, HandedOut) and isinstance(gone, HandedOut)
    done(town.take_back(gone, accessories=()))
    return town


@pytest.fixture
def shop(town: Town) -> Town:
    return stock(town)


def every_query() -> list[tuple[str, Query]]:
    """Each list in each order and with each filter, both ways."""
    queries = []
    for register, listing in LISTINGS.items():
        for order in ("", *listing.orders):
            queries += [(register, Query(order=order, descending=d)) for d in (False, True)]
        queries += [(register, Query(only=only)) for only in listing.filters]
        queries += [(register, Query(words)) for words in ("a", "lb", "selam", "89", "mo-leu")]
    return queries


def rows(town: Town, register: str, query: Query) -> tuple[Any, ...]:
    found: tuple[Any, ...] = getattr(town.reads, register)(query)
    return found


def column(town: Town, register: str, name: str, **query: Any) -> list[Any]:
    return [getattr(row, name) for row in rows(town, register, Query(**query))]


def copied(town: Town, url: str) -> Town:
    """The same rows in another database."""
    other = open_town(url)
    assert isinstance(move(town.database.engine, other.database.engine, lambda *_: True), Moved)
    return other


def test_both_databases_give_the_same_answers(sqlite_town: Town, postgres_url: str):
    one = stock(sqlite_town)
    since = one.clock.now - timedelta(days=60)
    other = copied(one, postgres_url)
    with closing(other.database):
        for register, query in every_query():
            assert rows(one, register, query) == rows(other, register, query), (register, query)
        for words in ("a", "selam", "aydin", "lb0", "mo-", "acer", "k00"):
            found, expected = (set(place.reads.search(words, 10)) for place in (one, other))
            assert found == expected
        assert one.reads.today(one.place.id, since) == other.reads.today(one.place.id, since)
        here = one.site.id
        assert one.reads.badges(here) == other.reads.badges(here)


def test_a_list_counts_the_rows_it_has(shop: Town):
    for register, query in every_query():
        assert shop.reads.count(register, query) == len(rows(shop, register, query))


def test_a_window_and_the_number_of_rows_are_told_together(shop: Town):
    for register, query in every_query():
        rest = replace(query, offset=1, limit=2)
        total = shop.reads.count(register, query)
        assert shop.reads.listed(register, rest) == Listed(rows(shop, register, rest), total)
    past = Query(offset=50)
    assert shop.reads.listed("devices", past) == Listed((), len(rows(shop, "devices", Query())))


def test_an_order_turned_round_is_the_same_order_backwards(shop: Town):
    for register, listing in LISTINGS.items():
        for order in listing.orders:
            up, down = (
                rows(shop, register, Query(order=order, descending=turned))
                for turned in (False, True)
            )
            assert set(up) == set(down)
            keys, back = ([getattr(row, order) for row in found] for found in (up, down))
            assert [key for key in keys if key] == [key for key in back if key][::-1]


def test_names_come_in_the_order_of_their_plain_letters(town: Town):
    for family, given in (("Zahra", "Ali"), ("Çela", "Shpëtim"), ("", "Filmon"), ("El-Amin", "Bo")):
        town.newcomer(family_name=family, given_name=given)
    found = rows(town, "newcomers", Query(order="family_name"))
    assert [row.family_name or row.given_name for row in found] == [
        "Çela",
        "El-Amin",
        "Filmon",
        "Zahra",
    ]


def test_what_is_empty_comes_last(shop: Town):
    assert column(shop, "devices", "due_date", order="due_date")[-1] is None
    assert column(shop, "devices", "update_until", order="update_until") == [
        date(2026, 6, 1),
        date(2027, 6, 1),
        *[None] * 4,
    ]
    for descending in (False, True):
        shown = Query(order="client_number", descending=descending)
        assert rows(shop, "newcomers", shown)[-1].client_number == ""
    assert column(shop, "sims", "valid_until", order="valid_until")[0] == date(2027, 1, 1)


def test_a_window_shows_a_part_of_the_whole(shop: Town):
    for register in REGISTERS:
        whole = rows(shop, register, Query())
        parts = [
            row
            for offset in range(0, len(whole), 2)
            for row in rows(shop, register, Query(offset=offset, limit=2))
        ]
        assert tuple(parts) == whole


LEFT = {
    ("devices", "ready"): 2,
    ("devices", "lent"): 2,
    ("devices", "to_prepare"): 1,
    ("devices", "in_repair"): 1,
    ("sims", "missing"): 1,
    ("sims", "free"): 1,
    ("newcomers", "with_device"): 2,
    ("courses", "running"): 1,
    ("loans", "open"): 2,
    ("loans", "overdue"): 1,
    ("loans", "awaits_paper"): 1,
    ("loans", "incomplete"): 1,
    ("loans", "ended"): 1,
}


def test_a_filter_leaves_what_it_names(shop: Town):
    queries = {(register, only): Query(only=only) for register, only in LEFT}
    assert {key: shop.reads.count(key[0], query) for key, query in queries.items()} == LEFT
    assert {key: len(rows(shop, key[0], query)) for key, query in queries.items()} == LEFT


def test_words_and_a_filter_narrow_a_list_together(shop: Town):
    assert column(shop, "loans", "borrower", words="aydin", only="open") == ["Yusuf Aydın"]
    assert rows(shop, "loans", Query("aydin", only="ended")) == ()


def test_a_device_shows_who_has_it_until_when(shop: Town):
    (row,) = rows(shop, "devices", Query(only="lent", order="due_date", limit=1))
    assert (row.borrower, row.due_date, row.site) == ("Yusuf Aydın", date(2026, 11, 8), "Leuven")
    assert row.sim
    (ready, _) = rows(shop, "devices", Query(only="ready"))
    assert (ready.borrower, ready.due_date, ready.sim) == ("", None, False)


def test_a_course_counts_who_still_waits_for_a_device(shop: Town):
    counts = {row.name: (row.enrolled, row.without_device) for row in shop.reads.courses(Query())}
    assert counts == {"A": (4, 2), "B": (2, 1)}


def test_a_loan_shows_its_borrower_and_what_is_missing(shop: Town):
    (row,) = rows(shop, "loans", Query(only="ended"))
    assert (row.borrower, row.ended_how, row.missing) == ("Selam", EndedHow.RETURNED, 1)
    assert row.paper and row.course


def test_a_card_of_a_loan_that_nobody_knows_is_empty(sqlite_town: Town):
    assert sqlite_town.reads.loan(uuid4()) is None
    assert sqlite_town.reads.paper(uuid4()) is None
    assert sqlite_town.reads.photo("0" * 64) is None
    assert sqlite_town.reads.sim(uuid4()) is None
    assert sqlite_town.reads.course_by_id(uuid4()) is None
    assert sqlite_town.reads.newcomer_by_id(uuid4(), date(2026, 11, 23)) is None


def test_today_shows_the_acts_of_this_desk_newest_first(town: Town):
    ghent = town.desk_at("GNT")
    town.later(days=-1)
    done(town.take_back(town.lend()))
    town.later(days=1)
    lent = town.lend()
    town.later(minutes=5)
    done(town.take_back(lent, desk_id=ghent.id))
    done(town.step(lent.device_id, Step.CHECK))
    lines = town.reads.today(town.place.id, town.clock.now.replace(hour=0))
    assert [type(line.done) for line in lines] == [Prepared, HandedOut]
    assert [line.tag for line in lines] == [lent.tag] * 2
    assert lines[1].client == town.loan(lent).newcomer.client_number
    assert [line.undone for line in lines] == [False, False]
    done(town.undo(lines[0].act_id))
    again = town.reads.today(town.place.id, town.clock.now.replace(hour=0))
    assert [line.undone for line in again] == [True, False]


def test_today_names_who_has_no_client_number(sqlite_town: Town):
    town = sqlite_town
    done(town.hand_out(town.device(), town.newcomer(client_number=""), town.course()))
    (line,) = town.reads.today(town.place.id, town.clock.now)
    assert line.client == "Yusuf Al-Hamdan"


def test_today_shows_no_more_than_a_screen(sqlite_town: Town):
    device = sqlite_town.device()
    for _ in range(18):
        done(sqlite_town.step(device.id, Step.TO_REPAIR))
        done(sqlite_town.step(device.id, Step.REPAIRED))
        done(sqlite_town.step(device.id, Step.WIPE))
        done(sqlite_town.step(device.id, Step.RELEASE))
    assert len(sqlite_town.reads.today(sqlite_town.place.id, sqlite_town.clock.now)) == 30


def test_desks_and_staff_are_named_in_order(town: Town):
    for number, name in enumerate(("Zoë", "Bram", "Bram"), start=1):
        town.clerk(name)
        town.desk_at(f"GN{'ABC'[number - 1]}", f"balie {4 - number // 2}")
    setup = town.reads.setup()
    desks, staff = [(d.name, d.id) for d in setup.desks], [(s.name, s.id) for s in setup.staff]
    assert desks == sorted(desks)
    assert staff == sorted(staff)
    assert [name for name, _ in desks] == ["balie 2", "balie 3", "balie 3", "balie 4"]


def test_the_badges_count_what_waits(shop: Town):
    waiting = [row for row in rows(shop, "devices", Query()) if row.state not in (READY, LENT)]
    assert {row.state for row in waiting} == {DeviceState.RETURNED, DeviceState.IN_REPAIR}
    here = shop.site.id
    assert shop.reads.badges(here) == Badges(to_prepare=len(waiting), to_sign=1)


def test_what_is_to_prepare_is_counted_where_it_is(shop: Town):
    ghent = shop.desk_at("GEN").site_id
    shop.device(standing=Standing(DeviceState.IN_REPAIR, Place.REPAIR, ghent))
    behind = {site: lists_at(site)[Group.TO_PREPARE] for site in (shop.site.id, ghent)}
    counted = {site: shop.reads.badges(site).to_prepare for site in behind}
    assert counted == {shop.site.id: 2, ghent: 1}
    assert counted == {
        site: shop.reads.count(found.register, found.query) for site, found in behind.items()
    }


def test_what_is_to_sign_is_counted_at_all_sites_as_its_page_lists_it(shop: Town):
    here, shop.place = shop.site.id, shop.desk_at("GEN")
    shop.lend(signature=Signature(SignedHow.ON_PAPER))
    listed = rows(shop, "loans", Query(only="awaits_paper"))
    counted = [shop.reads.badges(site).to_sign for site in (here, shop.place.site_id)]
    assert (len(listed), counted) == (2, [2, 2])
