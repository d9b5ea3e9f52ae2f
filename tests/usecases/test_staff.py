import threading
from dataclasses import replace
from uuid import uuid4

import pytest
from sqlalchemy import select

from desk_app.adapters.database.evidence_tables import act_payload, journal
from desk_app.adapters.database.payload import decode_act
from desk_app.domain.credentials import CredentialChange
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.people import DeskPlace, Role, Site, Staff
from desk_app.domain.register_acts import SetUp
from desk_app.domain.scanners import ScannedText
from desk_app.domain.staff_acts import SaveStaff
from desk_app.usecases.sign_in import SignedIn
from tests.support.accounts import (
    BADGE,
    CLERKS_PIN,
    PIN,
    QUICK,
    current,
    save,
    sign_in_of,
    with_pins,
)
from tests.support.locks import wait_for_a_lock
from tests.support.town import Town, done, open_town


def newcomer(role: Role = Role.CLERK, name: str = "Carla") -> Staff:
    return Staff(uuid4(), name, role)


def test_a_coordinator_adds_edits_and_retires_a_colleague(town: Town):
    carla = newcomer()
    done(save(town, carla))
    kept = current(town, carla)
    assert kept == replace(carla, version=1)
    done(save(town, replace(kept, name="Carla Maes", role=Role.ICT)))
    done(save(town, replace(current(town, carla), active=False)))
    assert current(town, carla) == replace(
        carla, name="Carla Maes", role=Role.ICT, active=False, version=3
    )
    stale = save(town, replace(kept, name="Karla"))
    assert stale == Refused(Reason.CHANGED_MEANWHILE, "staff")


def test_a_name_is_asked_and_hides_no_national_number(sqlite_town: Town):
    assert save(sqlite_town, newcomer(name=" ")) == Refused(Reason.EMPTY, "staff")
    refused = save(sqlite_town, newcomer(name="85.07.30-033.28"))
    assert refused == Refused(Reason.NATIONAL_NUMBER, "staff")


def test_the_last_coordinator_remains_one(town: Town):
    an = current(town, town.staff)
    for changed in (replace(an, role=Role.CLERK), replace(an, active=False)):
        assert save(town, changed) == Refused(Reason.LAST_COORDINATOR, "staff")
    done(save(town, newcomer(Role.COORDINATOR)))
    done(save(town, replace(an, role=Role.CLERK)))


def test_the_first_pin_is_a_coordinators(town: Town):
    carla = newcomer()
    assert save(town, carla, CLERKS_PIN) == Refused(Reason.LAST_COORDINATOR, "pin")
    done(save(town, current(town, town.staff), PIN))
    done(save(town, carla, CLERKS_PIN))


def test_once_pins_are_asked_a_coordinator_with_a_pin_remains(town: Town):
    an, _ = with_pins(town)
    done(save(town, newcomer(Role.COORDINATOR)))
    assert save(town, replace(an, active=False)) == Refused(Reason.LAST_COORDINATOR, "pin")
    done(save(town, newcomer(Role.COORDINATOR, "Dirk"), "314159"))
    done(save(town, replace(an, active=False)))


def test_two_coordinators_cannot_send_each_other_away_at_once(postgres_url: str):
    town = open_town(postgres_url).settle()
    dirk = newcomer(Role.COORDINATOR, "Dirk")
    done(save(town, dirk))
    an, answers = current(town, town.staff), []

    def retire_an() -> None:
        act = town.act(SaveStaff, staff=replace(an, active=False))
        answers.append(town.desk.perform(act, dirk.id))

    thread = threading.Thread(target=retire_an)
    with town.database.unit_of_work() as uow:
        uow.credentials.lock_coordinators()
        uow.staff.save(replace(current(town, dirk), active=False))
        thread.start()
        wait_for_a_lock(town.database.engine)
        uow.commit()
    thread.join()
    assert answers == [Refused(Reason.LAST_COORDINATOR, "staff")]
    town.database.close()


def test_a_badge_belongs_to_one_person(town: Town):
    _, bram = with_pins(town)
    carla = newcomer()
    assert save(town, carla, "314159", BADGE) == Refused(Reason.TAKEN, "badge")
    done(save(town, bram, badge=""))
    done(save(town, carla, "314159", BADGE))


def test_a_badge_goes_with_a_pin(sqlite_town: Town):
    assert save(sqlite_town, newcomer(), badge=BADGE) == Refused(Reason.EMPTY, "pin")


def test_an_edit_of_a_name_leaves_pin_and_badge_and_a_new_pin_leaves_the_badge(town: Town):
    _, bram = with_pins(town)
    done(save(town, replace(bram, name="Bram C.")))
    assert isinstance(sign_in_of(town).sign_in(ScannedText(BADGE), CLERKS_PIN), SignedIn)
    done(save(town, current(town, bram), "314159"))
    assert isinstance(sign_in_of(town).sign_in(ScannedText(BADGE), "314159"), SignedIn)


def test_no_pin_badge_or_hash_stands_in_the_journal(town: Town):
    _, bram = with_pins(town)
    account = town.database.accounts.of_staff(bram.id)
    assert account and account.credential.badge
    with town.database.engine.connect() as connection:
        payloads = connection.execute(select(act_payload.c.payload)).scalars().all()
        outcomes = connection.execute(select(journal.c.outcome)).scalars().all()
    written = b"".join(map(bytes, payloads)) + "".join(outcomes).encode()
    secrets = (account.credential.pin, account.credential.badge, CLERKS_PIN, BADGE)
    assert not any(secret.encode() in written for secret in secrets)
    assert b"untold" in written


def test_an_act_read_back_from_the_journal_sets_no_secret(sqlite_town: Town):
    town = sqlite_town
    with_pins(town)
    with town.database.engine.connect() as connection:
        rows = connection.execute(
            select(journal.c.act_id, act_payload.c.payload)
            .join(act_payload, act_payload.c.act_id == journal.c.act_id)
            .where(journal.c.kind == "save_staff")
            .order_by(journal.c.position)
        ).all()
    acts = [decode_act("save_staff", row.payload, lambda _sha: b"") for row in rows]
    assert all(isinstance(act, SaveStaff) for act in acts)
    clerk = acts[-1]
    assert isinstance(clerk, SaveStaff) and clerk.credential.told() == CredentialChange()


@pytest.mark.parametrize("pin", [None, PIN])
def test_a_database_begins_with_or_without_a_pin(url: str, pin: str | None):
    town = open_town(url)
    site = Site(uuid4(), "GNT", "Gent")
    place = DeskPlace(town.place.id, site.id, "balie 1")
    secret = CredentialChange(QUICK.hashed(pin)) if pin else CredentialChange()
    done(town.do(SetUp, site=site, desk=place, staff=town.staff, credential=secret))
    assert town.reads.setup().with_pin == (frozenset({town.staff.id}) if pin else frozenset())
    town.database.close()
