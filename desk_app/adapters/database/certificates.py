"""Certificates, and the sums of kept papers: what a seal is judged by."""

from sqlalchemy import Connection, and_, bindparam, insert, select, update

from desk_app.adapters.database.conflicts import conflicts_refused
from desk_app.adapters.database.count_tables import day_close
from desk_app.adapters.database.evidence_tables import certificate, paper
from desk_app.adapters.database.rows import AnyRow
from desk_app.adapters.database.tables import loan, site
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.seals import Certificate, KeptPaper

_this_one = certificate.c.fingerprint == bindparam("key")
GET = select(certificate).where(_this_one).with_for_update()
HAS = select(certificate.c.fingerprint).where(_this_one)
INSERT = insert(certificate)
SAVE = update(certificate).where(and_(_this_one, certificate.c.version == bindparam("former")))
ALL = select(certificate).order_by(certificate.c.registered_at.desc(), certificate.c.fingerprint)
KEPT = (
    select(paper.c.sha256, paper.c.voided_at)
    .join(loan, loan.c.id == paper.c.loan_id)
    .where(loan.c.number == bindparam("key"))
)

KEPT_DAY = (
    select(day_close.c.paper_sha256.label("sha256"), day_close.c.reopened_at.label("voided_at"))
    .join(site, site.c.id == day_close.c.site_id)
    .where(site.c.code == bindparam("code"), day_close.c.number == bindparam("key"))
)


class SqlCertificates:
    """The certificates inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, fingerprint: str) -> Certificate:
        row = self._connection.execute(GET, {"key": fingerprint}).one_or_none()
        if row is None:
            refuse(Reason.UNKNOWN, "certificate")
        return _certificate(row)

    def has(self, fingerprint: str) -> bool:
        return self._connection.execute(HAS, {"key": fingerprint}).one_or_none() is not None

    def add(self, made: Certificate) -> None:
        row = {
            "fingerprint": made.fingerprint,
            "content": made.content,
            "desk_id": made.desk_id,
            "registered_at": made.registered_at,
            "revoked_from": made.revoked_from,
            "version": 1,
        }
        with conflicts_refused():
            self._connection.execute(INSERT, row)

    def save(self, changed: Certificate) -> None:
        values = {
            "key": changed.fingerprint,
            "former": changed.version,
            "revoked_from": changed.revoked_from,
            "version": changed.version + 1,
        }
        if not self._connection.execute(SAVE, values).rowcount:
            refuse(Reason.CHANGED_MEANWHILE, "certificate")


def every_certificate(connection: Connection) -> tuple[Certificate, ...]:
    """The newest first."""
    return tuple(map(_certificate, connection.execute(ALL)))


def kept_papers(connection: Connection, number: str) -> tuple[KeptPaper, ...]:
    """What is kept of a loan, or of a closed day."""
    site_code, _, day = number.partition("-")
    of_day = {"key": int(day), "code": site_code} if day else {}
    found = connection.execute(KEPT_DAY if day else KEPT, of_day or {"key": number})
    return tuple(KeptPaper(row.sha256, row.voided_at is not None) for row in found)


def _certificate(row: AnyRow) -> Certificate:
    return Certificate(
        row.fingerprint,
        row.content,
        row.desk_id,
        row.registered_at,
        row.revoked_from,
        row.version,
    )
