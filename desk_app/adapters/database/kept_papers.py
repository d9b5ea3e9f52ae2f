"""The papers of one loan as its panel lists them: printed ones, and the signed original."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, select

from desk_app.adapters.database.evidence_tables import paper, scanned_page
from desk_app.usecases.loan_card import StoredPaper

KEY: Any = bindparam("key")
PAPERS = (
    select(paper.c.act_id, paper.c.kind, paper.c.at, paper.c.sha256, paper.c.voided_at)
    .where(paper.c.loan_id == KEY)
    .order_by(paper.c.at)
)
ORIGINAL = (
    select(scanned_page.c.id, scanned_page.c.at, scanned_page.c.sha256)
    .where(scanned_page.c.loan_id == KEY)
    .order_by(scanned_page.c.at.desc(), scanned_page.c.page)
    .limit(1)
)


def papers_of(connection: Connection, loan_id: UUID) -> tuple[StoredPaper, ...]:
    """What was printed, oldest first, and then the scanned pages as one paper."""
    printed = connection.execute(PAPERS, {"key": loan_id}).all()
    scanned = connection.execute(ORIGINAL, {"key": loan_id}).all()
    return (
        *(StoredPaper(p.act_id, p.kind, p.at, p.sha256, p.voided_at is not None) for p in printed),
        *(StoredPaper(p.id, "signed", p.at, p.sha256, voided=False) for p in scanned),
    )
