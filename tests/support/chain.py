"""Verifies the journal: each desk's chain of hashes, and the payloads behind it."""

import hashlib
from uuid import UUID

from sqlalchemy import Engine, select

from desk_app.adapters.database.evidence_tables import act_payload, journal
from desk_app.adapters.database.journal import GENESIS, entry_hash


def broken_links(engine: Engine) -> list[int]:
    """The positions of entries that were changed or follow on a missing one."""
    broken = []
    heads: dict[UUID, tuple[int, str]] = {}
    with engine.connect() as connection:
        rows = connection.execute(select(journal).order_by(journal.c.desk_id, journal.c.sequence))
        for row in rows.mappings():
            number, head = heads.get(row["desk_id"], (0, GENESIS))
            follows = (row["sequence"], row["previous_hash"]) == (number + 1, head)
            if not follows or row["hash"] != entry_hash(dict(row)):
                broken.append(row["position"])
            heads[row["desk_id"]] = (row["sequence"], row["hash"])
    return broken


def payloads_changed(engine: Engine) -> list[UUID]:
    """The acts whose payload is still there and is not the one that was sealed."""
    sealed = select(act_payload, journal.c.payload_hash).join(
        journal, journal.c.act_id == act_payload.c.act_id
    )
    with engine.connect() as connection:
        return [
            row.act_id
            for row in connection.execute(sealed)
            if hashlib.sha256(row.salt + row.payload).hexdigest() != row.payload_hash
        ]
