"""The end of the day as the played demo shows it: two count, compare, decide and close."""

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt

from desk_app.domain import numbers
from desk_app.domain.counts import Cause, Remedy
from desk_app.domain.devices import HERE, DeviceState
from desk_app.play.hands import Hands, StuckError
from desk_app.ui.day_close.comparing import Why
from desk_app.ui.day_close.page import DayClosePage
from desk_app.ui.day_close.state import Stage
from desk_app.usecases.count_desk import remedies
from desk_app.usecases.reads import DeviceRow, Query

Key = Qt.Key
MISSED = 2  # devices that lie here and are not scanned
NOT_OURS = numbers.asset_tag(987_654)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is scanned: what lies here, and one of each thing that should not."""

    here: tuple[str, ...]
    odd: tuple[str, ...]


class Evening(Hands):
    """Counts with a colleague, answers for what differs, and closes."""

    def close_day(self, pin: str) -> None:
        """Everything from the first scan to the report."""
        plan = self.plan()
        self.count(plan)
        self.count_along(plan, pin)
        self.compare()
        self.close_with(pin)

    def plan(self) -> Plan:
        """The labels, from the list of devices."""
        rows, site = self.services.reads.devices(Query(limit=1000)), self.services.drafts.here.site
        ours = [row for row in rows if row.site == site.name]
        here = tuple(row.tag for row in ours if row.state in HERE)
        others = [row for row in rows if row.site != site.name]
        odd = (
            _first(ours, DeviceState.LENT),
            _first(ours, DeviceState.IN_REPAIR),
            _first(others, DeviceState.READY),
        )
        return Plan(here[MISSED:], (*odd, NOT_OURS))

    def count(self, plan: Plan) -> None:
        """Scan what lies in the cabinet."""
        page = self.begin()
        for tag in (*plan.here, *plan.odd):
            self.scan(tag)
            self.until(partial(_is_last, page, tag), tag)
        self.keep(
            "count", "Whatever lies in the cabinet is scanned; what is expected is not shown."
        )

    def count_along(self, plan: Plan, pin: str) -> None:
        """A colleague signs in, and counts a cart in which one device is counted again."""
        self.work_as("bram", pin)
        page = self.begin()
        page.model.choose_storage("Laadkar 1")
        self.scan(plan.here[0])
        self.until(lambda: bool(page.model.state.tallied.here("Laadkar 1")), "the scan")
        self.keep("count-along", "A colleague counts into the same count, elsewhere.")
        self.work_as("an", pin)

    def compare(self) -> None:
        """Look at what differs; an act for one, a cause for the others."""
        page = self.begin()
        self.press(Key.Key_F9)
        self.until(lambda: page.compared.state.loaded and not page.compared.state.busy, "the count")
        self.keep("compare", "What differs, told apart; nothing was returned by counting.")
        while page.compared.state.open:
            line = next(each for each in page.compared.state.lines if not each.is_settled)
            page.compared.choose(line)
            self.settle()
            if Remedy.RECEIVE in remedies(line):
                page.compared.put_right(Remedy.RECEIVE)
            else:
                me = self.services.drafts.here.staff.id
                page.compared.explain(Why(Cause.BEING_SOUGHT, me))
            self.until(partial(_is_settled, page, line.thing.key), "the answer")
        self.settle()
        self.keep("answered", "Each difference has an answer, and somebody who follows it up.")

    def close_with(self, pin: str) -> None:
        """Close, sign with the PIN, and keep the report."""
        page = self.page()
        self.press(Key.Key_F9)
        self.until(lambda: page.close_part.model.state.report is not None, "the numbers")
        self.keep("close", "Opening, what came and left, and closing: the numbers add up.")
        self.press(Key.Key_F9)
        dialog = self.dialog()
        self.type(pin, dialog.windowHandle(), pause=60)
        self.press(Key.Key_Return, dialog.windowHandle())
        self.until(lambda: page.stage is Stage.DAYS, "the close")
        self.settle()
        looks, site = self.services.closing, self.services.drafts.here.site
        pdf = looks.looks.paper_of(site.id, looks.looks.last(site.id).number) if looks else None
        if pdf is None:
            raise StuckError("the report")
        (self.out / "day-close.pdf").write_bytes(pdf)
        self.keep("closed", "The day is closed, its report sealed and kept.")

    def begin(self) -> DayClosePage:
        """Begin to count, or go on with the count."""
        self.go("day_close")
        page = self.page()
        self.settle()
        if page.stage is Stage.BEGIN:
            self.press(Key.Key_F9)
        self.until(lambda: page.stage is Stage.COUNT, "the count")
        return page

    def page(self) -> DayClosePage:
        """The page in sight."""
        page = self.shell.workspace.page("day_close")
        if not isinstance(page, DayClosePage):
            raise StuckError("no page of the day close")
        return page

    def work_as(self, name: str, pin: str) -> None:
        """Lock, and come back as somebody else."""
        lock = self.shell.lock
        lock.lock(other=True)
        self.until(lambda: lock.page is not None, "the lock")
        for text in (name, pin):
            self.type(text, self.main.windowHandle(), pause=60)
            self.press(Key.Key_Return)
        self.until(lambda: lock.page is None, f"{name} signed in")
        self.settle()


def _is_last(page: DayClosePage, tag: str) -> bool:
    last = page.model.state.last
    return last is not None and last.code == tag


def _is_settled(page: DayClosePage, key: UUID | str) -> bool:
    found = (each for each in page.compared.state.lines if each.thing.key == key)
    return all(line.is_settled for line in found)


def _first(rows: list[DeviceRow], state: DeviceState) -> str:
    return next(row.tag for row in rows if row.state is state)
