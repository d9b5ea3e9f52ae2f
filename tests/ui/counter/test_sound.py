from datetime import date, timedelta

import pytest

from desk_app.domain.condition import FINE, Part, Severity
from desk_app.domain.counter import Counter
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import Facts, NothingFound
from desk_app.domain.step import step
from desk_app.ui.counter.sound import sound_of
from tests.support.desk import CounterDesk
from tests.support.found import device, lent
from tests.support.town import Town

OUT = lent()
assert OUT.open_loan
DUE = OUT.open_loan.loan.due_date
DAMAGED = device(condition=FINE.with_part(Part.SCREEN, Severity.DAMAGE))


@pytest.mark.parametrize(
    ("scanned", "today", "heard"),
    [
        (device(), DUE, "ok"),
        (DAMAGED, DUE, "attention"),
        (OUT, DUE, "ok"),
        (OUT, DUE + timedelta(days=1), "attention"),
        (NothingFound(Refused(Reason.UNKNOWN, "scan")), DUE, "stop"),
    ],
)
def test_what_is_heard_of_a_scan(scanned: Facts, today: date, heard: str):
    assert sound_of(step(Counter(today=today), scanned)) == heard


def test_a_device_that_comes_back_late_is_heard(desk: CounterDesk, sqlite_town: Town):
    lent_out = sqlite_town.lend(due_date=sqlite_town.clock.now.date() + timedelta(days=1))
    tag = sqlite_town.loan(lent_out).device.device.tag
    desk.scan(tag)
    sqlite_town.later(days=2)
    desk.model.open(desk.model._services)  # type: ignore[arg-type]
    desk.scan(tag)
    assert desk.sounds == ["ok", "attention"]


def test_a_scan_is_heard_before_it_is_seen(desk: CounterDesk, sqlite_town: Town):
    order: list[str] = []
    desk.model.sounded.connect(lambda _: order.append("heard"))
    desk.model.changed.connect(lambda _: order.append("shown"))
    desk.scan(sqlite_town.device().tag)
    assert order == ["heard", "shown"]
