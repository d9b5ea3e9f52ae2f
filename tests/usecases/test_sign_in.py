from dataclasses import replace
from uuid import uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from desk_app.adapters.database.evidence_tables import sign_in as table
from desk_app.adapters.database.tables import credential
from desk_app.adapters.passwords import Argon2Passwords
from desk_app.domain.credentials import SignInHow
from desk_app.domain.errors import Reason, RefusedError
from desk_app.domain.scanners import ScannedText
from desk_app.usecases.sign_in import (
    NotCoordinator,
    NotHere,
    SignedIn,
    SignIn,
    SomebodyElse,
    Waiting,
    Wrong,
)
from tests.support.accounts import BADGE, CLERKS_PIN, PIN, current, save, sign_in_of, with_pins
from tests.support.town import Town, done, open_town


def records(town: Town) -> list[tuple[object, ...]]:
    with town.database.engine.connect() as connection:
        rows = connection.execute(select(table).order_by(table.c.at, table.c.id))
        return [(row.staff_id, row.succeeded, row.how, row.desk_id) for row in rows]


def test_who_has_no_pin_or_works_here_no_longer_cannot_be_chosen(town: Town):
    an, bram = with_pins(town)
    clerk = town.clerk("Zoë")
    assert sign_in_of(town).who() == (an, bram)
    done(save(town, replace(bram, active=False)))
    assert sign_in_of(town).who() == (an,)
    assert sign_in_of(town).sign_in(bram.id, CLERKS_PIN) == Wrong(0)
    assert sign_in_of(town).sign_in(clerk.id, "") == Wrong(0)


def test_by_name_or_by_badge_and_a_pin(town: Town):
    an, bram = with_pins(town)
    door = sign_in_of(town)
    assert door.sign_in(an.id, PIN) == SignedIn(an)
    assert door.sign_in(ScannedText(f" {BADGE} "), CLERKS_PIN) == SignedIn(bram)
    assert door.sign_in(ScannedText(BADGE), PIN) == Wrong(0)
    assert door.sign_in(ScannedText("MW-0043"), CLERKS_PIN) == Wrong(0)
    assert door.sign_in(ScannedText(""), CLERKS_PIN) == Wrong(0)


def test_every_try_is_a_record_that_nobody_changes_or_deletes(town: Town):
    an, bram = with_pins(town)
    door = sign_in_of(town)
    door.sign_in(an.id, PIN)
    door.sign_in(ScannedText(BADGE), "000111")
    door.sign_in(ScannedText("MW-0043"), CLERKS_PIN)
    door.approve(an.id, PIN)
    here = town.place.id
    assert sorted(records(town), key=repr) == sorted(
        [
            (an.id, True, "name", here),
            (bram.id, False, "badge", here),
            (None, False, "badge", here),
            (an.id, True, "approval", here),
        ],
        key=repr,
    )
    for statement in (table.update().values(succeeded=True), table.delete()):
        with pytest.raises(DBAPIError), town.database.engine.begin() as connection:
            connection.execute(statement)


def test_wrong_pins_in_a_row_make_a_pause_that_grows(sqlite_town: Town):
    town, door = sqlite_town, sign_in_of(sqlite_town)
    an, bram = with_pins(town)
    answers = []
    for _ in range(4):
        answers.append(door.sign_in(an.id, "902143"))
        town.later(seconds=10)
    assert answers == [Wrong(0), Wrong(0), Wrong(2), Wrong(4)]
    door.sign_in(an.id, "902143")
    assert door.sign_in(an.id, PIN) == Waiting(8)
    assert door.sign_in(bram.id, CLERKS_PIN) == SignedIn(bram)
    town.later(seconds=8)
    assert door.sign_in(an.id, PIN) == SignedIn(an)
    town.later(seconds=1)
    assert door.sign_in(an.id, "902143") == Wrong(0)
    assert len(records(town)) == 8  # a try during the pause is none


def test_the_pause_holds_at_every_desk_and_by_the_servers_clock(postgres_url: str):
    town = open_town(postgres_url).settle()
    an, _ = with_pins(town)
    for _ in range(3):
        sign_in_of(town).sign_in(an.id, "902143")
    town.later(days=1)
    other = SignIn(town.database.accounts, Argon2Passwords(), uuid4())
    assert isinstance(other.sign_in(an.id, PIN), Waiting)
    town.database.close()


def test_unknown_badges_make_a_pause_at_this_desk_only(sqlite_town: Town):
    town, door = sqlite_town, sign_in_of(sqlite_town)
    _, bram = with_pins(town)
    for _ in range(3):
        door.sign_in(ScannedText("MW-9999"), CLERKS_PIN)
    assert door.sign_in(ScannedText("MW-9998"), CLERKS_PIN) == Waiting(2)
    there = SignIn(town.database.accounts, door._passwords, uuid4())
    assert there.sign_in(ScannedText("MW-9999"), CLERKS_PIN) == Wrong(0)
    town.later(seconds=3)
    assert door.sign_in(ScannedText(BADGE), CLERKS_PIN) == SignedIn(bram)
    town.later(seconds=1)
    assert door.sign_in(ScannedText("MW-9999"), CLERKS_PIN) == Wrong(0)


def test_only_a_coordinator_approves(town: Town):
    an, bram = with_pins(town)
    door = sign_in_of(town)
    assert door.approve(an.id, PIN) == SignedIn(an)
    assert door.approve(ScannedText(BADGE), CLERKS_PIN) == NotCoordinator()
    assert door.approve(bram.id, PIN) == Wrong(0)


def test_who_signs_again_is_who_was_asked(town: Town):
    an, bram = with_pins(town)
    door = sign_in_of(town)
    assert door.again(an.id, an.id, PIN) == SignedIn(an)
    assert door.again(bram.id, ScannedText(BADGE), CLERKS_PIN) == SignedIn(bram)
    assert door.again(an.id, ScannedText(BADGE), CLERKS_PIN) == SomebodyElse()
    assert door.again(an.id, an.id, CLERKS_PIN) == Wrong(0)


def test_without_server_only_who_signed_in_here_lately(sqlite_town: Town):
    town = sqlite_town
    an, bram = with_pins(town)
    away = sign_in_of(town, server_is_away=lambda: True)
    assert away.sign_in(an.id, PIN) == NotHere()
    assert sign_in_of(town).sign_in(an.id, PIN) == SignedIn(an)
    town.later(days=14)
    assert away.sign_in(an.id, PIN) == SignedIn(an)
    assert away.sign_in(ScannedText(BADGE), CLERKS_PIN) == NotHere()
    there = SignIn(town.database.accounts, away._passwords, uuid4(), lambda: True)
    assert there.sign_in(an.id, PIN) == NotHere()
    town.later(days=15)
    assert away.sign_in(an.id, PIN) == NotHere()
    assert current(town, bram) == bram


def test_without_server_a_badge_that_is_not_known_here_is_told_why_whatever_the_pin(
    sqlite_town: Town,
):
    """A mirror has only who signed in lately: nobody's badge and a colleague's are alike."""
    with_pins(sqlite_town)
    away = sign_in_of(sqlite_town, server_is_away=lambda: True)
    for badge in ("MW-9999", BADGE):
        answers = {away.sign_in(ScannedText(badge), pin) for pin in (CLERKS_PIN, PIN, "902143")}
        assert answers == {NotHere()}
    there = sign_in_of(sqlite_town)
    assert isinstance(there.sign_in(ScannedText(BADGE), CLERKS_PIN), SignedIn)
    assert away.sign_in(ScannedText(BADGE), "902143") == Wrong(0)


def test_a_hash_of_former_days_is_made_anew_with_the_right_pin(town: Town):
    an, _ = with_pins(town)
    usual = Argon2Passwords()
    door = SignIn(town.database.accounts, usual, town.place.id)
    assert door.sign_in(an.id, "902143") == Wrong(0)
    former = town.database.accounts.of_staff(an.id)
    assert former and usual.is_outdated(former.credential.pin)
    assert door.sign_in(an.id, PIN) == SignedIn(an)
    account = town.database.accounts.of_staff(an.id)
    assert account and not usual.is_outdated(account.credential.pin)
    assert door.sign_in(an.id, PIN) == SignedIn(an)


def test_a_desk_that_may_only_read_credentials_lets_the_old_hash_be(postgres_url: str):
    town = open_town(postgres_url).settle()
    an, _ = with_pins(town)
    account = town.database.accounts.of_staff(an.id)
    assert account
    with town.database.engine.begin() as connection:
        connection.exec_driver_sql("CREATE ROLE reader_of_pins LOGIN")
        connection.exec_driver_sql("GRANT SELECT ON credential TO reader_of_pins")
    reader = open_town(str(postgres_url).replace("postgres@", "reader_of_pins@"))
    reader.database.accounts.renew(replace(account.credential, pin="other"))
    reader.database.close()
    with town.database.engine.begin() as connection:
        assert "other" not in connection.execute(select(credential.c.pin)).scalars().all()
        connection.exec_driver_sql("DROP OWNED BY reader_of_pins")
        connection.exec_driver_sql("DROP ROLE reader_of_pins")
    town.database.close()


def test_a_new_pin_is_judged_before_it_is_hashed(sqlite_town: Town):
    door = sign_in_of(sqlite_town)
    assert door.new_pin(PIN).startswith("$argon2id$")
    with pytest.raises(RefusedError) as caught:
        door.new_pin("123456")
    assert caught.value.refused.reason is Reason.PIN_WEAK


def test_how_somebody_signed_in_fits_its_column():
    assert max(len(how) for how in SignInHow) <= 12
