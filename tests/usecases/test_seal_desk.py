from datetime import timedelta
from pathlib import Path

import pytest

from desk_app.adapters.sealing.keys import protected
from desk_app.adapters.sealing.safes import MemorySafe
from desk_app.domain.acts import Act
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Outcome
from desk_app.domain.seals import Certificate
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.seal_desk import NOT_OPENED, SealStanding
from desk_app.usecases.sealing import Key
from tests.support import seals
from tests.support.seals import NoSafe, seal_desk
from tests.support.town import NOW, Town

WORDS = "geheim genoeg"


def standing(answer: SealStanding | Refused) -> SealStanding:
    assert isinstance(answer, SealStanding), answer
    return answer


def used(answer: SealStanding | Refused) -> Certificate:
    certificate = standing(answer).state.certificate
    assert certificate
    return certificate


def unreachable(_act: Act) -> Outcome:
    raise TroubleError(Trouble.UNREACHABLE)


def test_a_coordinators_first_start_registers_the_certificate(town: Town, tmp_path: Path):
    desk, safe = town.place.id, MemorySafe()
    begun = standing(seal_desk(town, tmp_path, safe).begin())
    assert begun.registered and begun.registered.desk_id == desk
    again = standing(seal_desk(town, tmp_path, safe).begin())
    assert again.certificates == begun.certificates and len(begun.certificates) == 1


def test_a_clerks_desk_waits_for_a_coordinator(sqlite_town: Town, tmp_path: Path):
    safe = MemorySafe()
    waiting = standing(seal_desk(sqlite_town, tmp_path, safe, sqlite_town.clerk()).begin())
    assert waiting.state.key is Key.READY and waiting.registered is None
    coordinators = standing(seal_desk(sqlite_town, tmp_path, safe).begin())
    assert coordinators.registered
    assert coordinators.registered.fingerprint == used(waiting).fingerprint


def test_a_database_that_does_not_answer_is_asked_again_at_the_next_start(
    sqlite_town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    safe = MemorySafe()
    desk = seal_desk(sqlite_town, tmp_path, safe)
    monkeypatch.setattr(desk, "_perform", unreachable)
    waiting = standing(desk.begin())
    assert waiting.state.key is Key.READY and waiting.registered is None
    later = standing(seal_desk(sqlite_town, tmp_path, safe).begin())
    assert later.registered and later.registered.fingerprint == used(waiting).fingerprint


def test_a_key_that_waits_for_its_passphrase_registers_nothing(sqlite_town: Town, tmp_path: Path):
    desk = seal_desk(sqlite_town, tmp_path, NoSafe())
    assert standing(desk.begin()).state.key is Key.TO_MAKE
    assert desk.look().certificates == ()
    assert standing(desk.begin(WORDS)).registered
    again = seal_desk(sqlite_town, tmp_path, NoSafe())
    assert standing(again.begin()).state.key is Key.LOCKED
    assert again.begin("iets anders") == NOT_OPENED


def test_a_revoked_key_is_never_used_again(sqlite_town: Town, tmp_path: Path):
    desk = seal_desk(sqlite_town, tmp_path)
    former = used(desk.begin()).fingerprint
    after = standing(desk.revoke(former, NOW))
    assert used(after).fingerprint != former and after.registered
    assert {each.fingerprint for each in after.certificates} == {former, used(after).fingerprint}


def test_a_key_that_is_revoked_from_a_later_day_seals_until_then(sqlite_town: Town, tmp_path: Path):
    desk = seal_desk(sqlite_town, tmp_path)
    former = used(desk.begin()).fingerprint
    assert used(desk.revoke(former, NOW + timedelta(days=1))).fingerprint == former
    sqlite_town.later(days=1)
    assert used(desk.begin()).fingerprint != former


def test_a_clerk_is_refused_to_revoke(sqlite_town: Town, tmp_path: Path):
    desk = seal_desk(sqlite_town, tmp_path, staff=sqlite_town.clerk())
    refused = desk.revoke(used(desk.begin()).fingerprint, NOW)
    assert isinstance(refused, Refused) and refused.reason is Reason.NOT_ALLOWED


def test_the_agencys_certificate_is_registered_and_left_again(sqlite_town: Town, tmp_path: Path):
    file = tmp_path / "agency.p12"
    file.write_bytes(protected(seals.agency_key(), WORDS))
    desk = seal_desk(sqlite_town, tmp_path)
    own = used(desk.begin())
    assert desk.use_agency(file, "iets anders") == NOT_OPENED
    chosen = standing(desk.use_agency(file, WORDS))
    assert chosen.state.agency and chosen.registered and chosen.registered.desk_id is None
    assert used(desk.use_own()).fingerprint == own.fingerprint


def test_when_the_agencys_certificate_is_revoked_the_desk_takes_its_own(
    sqlite_town: Town, tmp_path: Path
):
    file = tmp_path / "agency.p12"
    file.write_bytes(protected(seals.agency_key(), WORDS))
    desk = seal_desk(sqlite_town, tmp_path)
    own = used(desk.begin())
    agency = used(desk.use_agency(file, WORDS))
    after = standing(desk.revoke(agency.fingerprint, NOW))
    assert not after.state.agency and used(after).fingerprint == own.fingerprint


def test_a_new_key_can_be_made_instead_of_a_forgotten_one(sqlite_town: Town, tmp_path: Path):
    desk = seal_desk(sqlite_town, tmp_path)
    former = used(desk.begin()).fingerprint
    renewed = standing(desk.renew())
    assert used(renewed).fingerprint != former and renewed.registered
