from dataclasses import replace
from datetime import timedelta

import pytest

from desk_app.domain.errors import Reason, Refused, RefusedError
from desk_app.domain.register_acts import RegisterCertificate, RevokeCertificate
from desk_app.domain.seals import Certificate
from tests.support.seals import certificate
from tests.support.town import NOW, Town, done


def registered(town: Town) -> Certificate:
    done(town.do(RegisterCertificate, certificate=certificate(desk_id=town.place.id)))
    (found,) = town.reads.certificates()
    return found


def test_a_coordinator_registers_a_certificate_from_now_on(town: Town):
    wanted = replace(
        certificate(desk_id=town.place.id), registered_at=NOW, revoked_from=None, version=1
    )
    assert registered(town) == wanted


def test_a_certificate_can_be_revoked_from_a_moment_and_counted_again(town: Town):
    known = registered(town)
    for since in (NOW + timedelta(days=3), NOW - timedelta(days=3), None):
        act = town.act(RevokeCertificate, fingerprint=known.fingerprint, revoked_from=since)
        done(town.desk.perform(act, town.staff.id))
        (found,) = town.reads.certificates()
        assert found.revoked_from == since
    assert found.version == 4


def test_registering_what_was_revoked_does_not_undo_the_revoking(town: Town):
    known = registered(town)
    done(town.do(RevokeCertificate, fingerprint=known.fingerprint, revoked_from=NOW))
    assert registered(town).revoked_from == NOW


def test_a_clerk_neither_registers_nor_revokes(sqlite_town: Town):
    clerk = sqlite_town.clerk()
    for act in (
        sqlite_town.act(RegisterCertificate, certificate=certificate()),
        sqlite_town.act(RevokeCertificate, fingerprint="0" * 64, revoked_from=NOW),
    ):
        refused = sqlite_town.desk.perform(act, clerk.id)
        assert isinstance(refused, Refused) and refused.reason is Reason.NOT_ALLOWED
    assert sqlite_town.reads.certificates() == ()


def test_what_nobody_registered_cannot_be_revoked(sqlite_town: Town):
    refused = sqlite_town.do(RevokeCertificate, fingerprint="0" * 64, revoked_from=NOW)
    assert refused == Refused(Reason.UNKNOWN, "certificate")


def test_two_coordinators_do_not_overwrite_each_other(town: Town):
    known = registered(town)
    with town.database.unit_of_work() as uow:
        uow.certificates.save(replace(known, revoked_from=NOW))
        uow.commit()
    with town.database.unit_of_work() as uow, pytest.raises(RefusedError) as caught:
        uow.certificates.save(replace(known, revoked_from=None))
    assert caught.value.refused == Refused(Reason.CHANGED_MEANWHILE, "certificate")
