"""A count beside the journal, against one set difference over the same rows in plain Python."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import insert

from desk_app.adapters.database.count_tables import count, count_scan
from desk_app.adapters.database.evidence_tables import journal
from desk_app.domain import numbers
from desk_app.domain.compare import compare
from desk_app.domain.devices import Device, DeviceState, Place, Standing
from measures.rows import Row, median, milliseconds
from tests.support.town import Town, open_town

ROUNDS = {1_000: 15, 100_000: 3}
UNSEEN = 20  # one in so many
AT = datetime(2026, 11, 23, 16, tzinfo=UTC)


def rows() -> list[Row]:
    return [_row(number) for number in ROUNDS]


def _row(number: int) -> Row:
    with tempfile.TemporaryDirectory() as folder:
        town, count_id = counted(Path(folder) / "ours.db", number)
        ours, floor = [], []
        for _ in range(ROUNDS[number]):
            ours.append(milliseconds(lambda: _ours(town, count_id, number)))
            floor.append(milliseconds(lambda: _floor(town, count_id, number)))
        town.database.close()
    what = f"a count of {number:,} devices compared, read included"
    return Row(what, median(ours), "one set difference in plain Python", median(floor), 3)


def _ours(town: Town, count_id: Any, number: int) -> None:
    counted = town.database.counts.counted(count_id)
    assert counted  # noqa: S101
    found = compare(counted.basis)
    assert len(found.lines) + found.in_order == number  # noqa: S101 - both did the same


def _floor(town: Town, count_id: Any, number: int) -> None:
    """Read the same columns of the same rows with the driver alone, and take sets apart."""
    with town.database.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        devices = driver.execute("SELECT id, tag, state, at_site_id FROM device").fetchall()
        seen = driver.execute(
            "SELECT device_id, storage FROM count_scan WHERE count_id = ? AND undone_at IS NULL",
            (count_id.bytes,),
        ).fetchall()
    expected = {row[0] for row in devices if row[3] == town.site.id.bytes and row[2] == "ready"}
    found = {row[0] for row in seen}
    assert len(expected - found) + len(expected & found) == number  # noqa: S101


def counted(path: Path, number: int, unseen: int = UNSEEN) -> tuple[Town, Any]:
    """A site with so many devices, of which one in so many was not scanned yet."""
    town = open_town(f"sqlite:///{path}")
    town.database.upgrade()
    town.settle()
    here = Standing(DeviceState.READY, Place.CABINET, town.site.id)
    devices = [
        Device(uuid4(), numbers.asset_tag(n), f"5CD{n:07d}", "HP 11 G9", town.site.id, here)
        for n in range(number)
    ]
    with town.database.unit_of_work() as uow:
        uow.devices.add(devices)
        uow.commit()
    scanned = [device for n, device in enumerate(devices) if n % unseen]
    acts = [uuid4() for _ in range(len(scanned) + 1)]
    entries = [_entry(town, act_id, sequence) for sequence, act_id in enumerate(acts, 100)]
    scans = [
        {"act_id": act_id, "count_id": acts[0], "storage": "kast", "code": d.tag, "device_id": d.id}
        for act_id, d in zip(acts[1:], scanned, strict=True)
    ]
    begun = {"id": acts[0], "site_id": town.site.id, "kind": "day", "begun_at": AT}
    with town.database.engine.begin() as connection:
        connection.execute(insert(count), begun | {"desk_id": town.place.id})
        connection.execute(insert(journal), entries)
        connection.execute(insert(count_scan), scans)
        connection.exec_driver_sql("ANALYZE")
    return town, acts[0]


def _entry(town: Town, act_id: Any, sequence: int) -> dict[str, Any]:
    return {
        "act_id": act_id,
        "desk_id": town.place.id,
        "sequence": sequence,
        "kind": "count_scan",
        "version": 1,
        "staff_id": town.staff.id,
        "at_desk": AT,
        "at_server": AT,
        "outcome": '["Counted", {}]',
        "payload_hash": "0" * 64,
        "previous_hash": "0" * 64,
        "hash": "0" * 64,
    }
