"""Certificates: a coordinator vouches for one, or revokes it."""

from dataclasses import replace

from desk_app.domain.outcomes import Saved
from desk_app.domain.register_acts import RegisterCertificate, RevokeCertificate
from desk_app.usecases.ports import UnitOfWork


def register_certificate(act: RegisterCertificate, uow: UnitOfWork) -> Saved:
    """Trust a certificate; one that is known stays as it is, also when it is revoked."""
    if not uow.certificates.has(act.certificate.fingerprint):
        uow.certificates.add(replace(act.certificate, registered_at=act.at, revoked_from=None))
    return Saved(id=act.id)


def revoke_certificate(act: RevokeCertificate, uow: UnitOfWork) -> Saved:
    """Set, move or lift the moment from which a certificate counts no longer."""
    certificate = uow.certificates.get(act.fingerprint)
    uow.certificates.save(replace(certificate, revoked_from=act.revoked_from))
    return Saved(id=act.id)
