"""What proves a loan: condition reports with photos, and signed papers."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select, update

from desk_app.adapters.database.evidence_tables import (
    condition_photo,
    condition_report,
    paper,
    photo,
)
from desk_app.adapters.database.payload import KIND_OF, encode_parts, encode_signature
from desk_app.domain.acts import Act, Photo
from desk_app.domain.agreements import Paper
from desk_app.domain.condition import ConditionReport
from desk_app.domain.signatures import Signature

PAPER_KINDS = {"hand_out": "agreement", "take_back": "receipt", "swap": "agreement"}
HAS_PHOTO = select(photo.c.sha256).where(photo.c.sha256 == bindparam("sum"))
VOID = update(paper).where(paper.c.act_id == bindparam("key"))
INSERT_PAPER, INSERT_REPORT = insert(paper), insert(condition_report)
INSERT_PHOTO, INSERT_LINK = insert(photo), insert(condition_photo)


class SqlReports:
    """Condition reports inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, report: ConditionReport, photos: Sequence[Photo] = ()) -> None:
        self._connection.execute(
            INSERT_REPORT,
            {
                "id": report.id,
                "device_id": report.device_id,
                "loan_id": report.loan_id,
                "at": report.at,
                "parts": encode_parts(report.condition.parts),
                "note": report.condition.note,
            },
        )
        for position, picture in enumerate(photos):
            if self._connection.execute(HAS_PHOTO, {"sum": picture.sha256}).first() is None:
                row = {"sha256": picture.sha256, "content": picture.content}
                self._connection.execute(INSERT_PHOTO, row)
            link = {"report_id": report.id, "position": position, "sha256": picture.sha256}
            self._connection.execute(INSERT_LINK, link)


class SqlPapers:
    """Agreements and receipts inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, act: Act, loan_id: UUID, printed: Paper, signature: Signature | None) -> None:
        self._connection.execute(
            INSERT_PAPER,
            {
                "act_id": act.id,
                "loan_id": loan_id,
                "kind": PAPER_KINDS[KIND_OF[type(act)]],
                "at": act.at,
                "template": printed.template,
                "text_sha256": printed.text_sha256,
                "sha256": printed.sha256,
                "content": printed.content,
                "signature": encode_signature(signature),
                "translation": printed.translation,
                "translation_sha256": printed.translation_sha256,
                "sealed_by": printed.sealed_by,
            },
        )

    def void(self, act_id: UUID, at: datetime) -> None:
        self._connection.execute(VOID, {"key": act_id, "voided_at": at})
