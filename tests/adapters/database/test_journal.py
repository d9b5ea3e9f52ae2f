from collections import defaultdict
from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy import Engine, select, text
from sqlalchemy.exc import DBAPIError

from desk_app.adapters.database.evidence_tables import journal
from desk_app.adapters.database.journal import GENESIS
from tests.support.chain import broken_links, payloads_changed
from tests.support.town import Town, done, open_town

WITHOUT_TRIGGER = {
    "sqlite": ("DROP TRIGGER journal_no_update", "DROP TRIGGER journal_no_delete"),
    "postgresql": ("ALTER TABLE journal DISABLE TRIGGER ALL",),
}


@pytest.fixture
def busy(town: Town) -> Town:
    """Acts of many kinds at two desks."""
    other = town.desk_at("GNT")
    lent = town.lend()
    done(town.take_back(lent, desk_id=other.id))
    town.later(hours=2)
    town.lend()
    return town


def tamper(engine: Engine, statement: str) -> None:
    """Change the journal as whoever owns the database could."""
    with engine.begin() as connection:
        for disarm in WITHOUT_TRIGGER[engine.dialect.name]:
            connection.execute(text(disarm))
        connection.execute(text(statement))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET kind = 'extend'",
        "UPDATE journal SET hash = hash",
        "DELETE FROM journal",
        "DELETE FROM journal WHERE sequence = 1",
    ],
)
def test_the_journal_only_grows(busy: Town, statement: str):
    with pytest.raises(DBAPIError, match="append-only"):
        _execute(busy.database.engine, statement)
    assert broken_links(busy.database.engine) == []


def test_the_journal_cannot_be_emptied_at_once(postgres_url: str):
    town = open_town(postgres_url).settle()
    with pytest.raises(DBAPIError, match="append-only"):
        _execute(town.database.engine, "TRUNCATE journal")
    town.database.close()


def _execute(engine: Engine, statement: str) -> None:
    with engine.begin() as connection:
        connection.execute(text(statement))


def test_every_act_extends_the_chain_of_its_desk(busy: Town):
    with busy.database.engine.connect() as connection:
        rows = connection.execute(select(journal).order_by(journal.c.position)).all()
    by_desk = defaultdict(list)
    for row in rows:
        by_desk[row.desk_id].append(row)
    assert len(by_desk) == 2
    for chain in by_desk.values():
        assert [row.sequence for row in chain] == list(range(1, len(chain) + 1))
        assert [row.previous_hash for row in chain] == [GENESIS, *(r.hash for r in chain[:-1])]
    assert broken_links(busy.database.engine) == []
    assert payloads_changed(busy.database.engine) == []


CHANGES = {
    "kind": "'extend'",
    "version": "2",
    "outcome": "outcome || ' '",
    "payload_hash": f"'{'0' * 64}'",
    "previous_hash": f"'{'0' * 64}'",
    "at_desk": "'2020-01-01 00:00:00.000000'",
    "at_server": "'2020-01-01 00:00:00.000000'",
    "sequence": "99",
} | dict.fromkeys(("act_id", "staff_id", "approved_by", "device_id", "loan_id"), "desk_id")


@pytest.mark.parametrize("column", CHANGES)
def test_a_changed_entry_breaks_the_chain(town: Town, column: str):
    town.device()
    change = f"UPDATE journal SET {column} = {CHANGES[column]} WHERE sequence = 2"
    assert broken_links(town.database.engine) == []
    tamper(town.database.engine, change)
    assert broken_links(town.database.engine) != []


def test_the_chain_holds_whatever_zone_the_desks_clock_is_in(town: Town):
    summer = timezone(timedelta(hours=2))
    town.clock.now = datetime(2026, 7, 1, 9, 30, 0, 123456, tzinfo=summer)
    town.lend()
    assert broken_links(town.database.engine) == []


def test_the_chain_holds_whatever_zone_the_server_is_in(postgres_url: str):
    town = open_town(postgres_url)
    name = town.database.engine.url.database
    _execute(town.database.engine, f"ALTER DATABASE {name} SET timezone = 'Europe/Brussels'")
    town.database.engine.dispose()
    town.settle().lend()
    assert broken_links(town.database.engine) == []
    town.database.close()


def test_a_missing_entry_breaks_the_chain(busy: Town):
    tamper(busy.database.engine, "DELETE FROM journal WHERE sequence = 3")
    assert broken_links(busy.database.engine) != []


def test_a_changed_payload_no_longer_fits_its_entry(busy: Town):
    _execute(busy.database.engine, "UPDATE act_payload SET salt = payload")
    assert len(payloads_changed(busy.database.engine)) > 5
    assert broken_links(busy.database.engine) == []
