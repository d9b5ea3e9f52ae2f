from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desk_app.adapters.demo_names import read_names
from desk_app.domain.devices import DeviceState
from desk_app.domain.errors import Reason, RefusedError
from desk_app.domain.outcomes import Imported
from desk_app.domain.register_acts import FillDemo
from desk_app.usecases.fill_demo import fill_demo
from desk_app.usecases.reads import Query
from tests.support.town import NOW, Town

NAMES = read_names(Path(__file__).parents[2] / "resources" / "demo" / "names.toml")


def fill(town: Town) -> Imported:
    act = town.act(FillDemo, seed=1, names=NAMES, today=NOW.date())
    with town.database.unit_of_work() as uow:
        outcome = fill_demo(act, uow)
        uow.commit()
    return outcome


def test_the_demo_fills_an_empty_database_once_and_its_devices_can_be_scanned(town: Town):
    filled = fill(town)
    assert filled.devices == 1_000
    for register in ("devices", "courses", "newcomers", "loans"):
        assert town.reads.count(register, Query()) == getattr(filled, register)
    assert len(town.reads.setup().sites) == 14
    assert town.reads.setup().rules.is_closed(date(2026, 12, 25))
    with pytest.raises(RefusedError) as error:
        fill(town)
    assert error.value.refused.reason in (Reason.TAKEN, Reason.CHANGED_MEANWHILE)  # by its rows
    lent = next(
        row for row in town.reads.devices(Query(limit=1_000)) if row.state is DeviceState.LENT
    )
    found = town.reads.device(lent.tag)
    assert found and found.open_loan
    assert found.open_loan.newcomer.name == lent.borrower
    assert found.open_loan.loan.started_at < datetime(2026, 11, 23, tzinfo=UTC)
