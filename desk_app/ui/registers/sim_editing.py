"""Editing SIM cards: their number, how long they work, and the device they sit in."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Any
from uuid import UUID

from desk_app.domain import numbers
from desk_app.domain.bundles import Sim, checked_iccid
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import DeviceFound
from desk_app.domain.outcomes import Outcome
from desk_app.domain.read_scan import read_scan
from desk_app.domain.register_acts import SaveSim
from desk_app.domain.scans import DeviceCode
from desk_app.ui.services import Services
from desk_app.ui.table.editing import Filled, Known, Scanned, Wrong, refusals, stamp
from desk_app.usecases.reads import Query, SimRow


@dataclass(frozen=True, slots=True)
class SimEntry:
    """A SIM as it is typed; ``tag`` names the device it sits in, empty for none."""

    sim: Sim
    tag: str = ""

    @property
    def new(self) -> bool:
        """Not in the register yet."""
        return self.sim.version == 0


class SimEditing:
    """Everything about editing SIM cards that needs no window."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._reads = services.reads

    def blank(self) -> SimEntry:
        return SimEntry(Sim(self._services.drafts.new_id(), ""))

    def put(self, entry: SimEntry, name: str, value: Any) -> SimEntry:  # noqa: ANN401 - of any field
        if name == "tag":
            return replace(entry, tag=value)
        return replace(entry, sim=replace(entry.sim, **{name: value}))

    def check(self, entry: SimEntry) -> Wrong:
        wrong = refusals(partial(checked_iccid, entry.sim.iccid))
        tag = numbers.compact(entry.tag)
        if tag and not (numbers.TAG.fullmatch(tag) and numbers.has_right_check(tag)):
            example = numbers.display(numbers.asset_tag(421))
            wrong += (Refused(Reason.MALFORMED, "tag", (example,)),)
        return wrong

    def look_up(self, entry: SimEntry) -> Wrong:
        """A number that another SIM has, a device that is not there or has another SIM."""
        wrong: Wrong = ()
        same = self._with_number("".join(entry.sim.iccid.split()))
        if same is not None and same.id != entry.sim.id:
            wrong += (Refused(Reason.TAKEN, "iccid"),)
        found = self._device(entry)
        if found is None and entry.tag.strip():
            wrong += (Refused(Reason.UNKNOWN, "tag", (numbers.compact(entry.tag),)),)
        if found is not None and found.sim is not None and found.sim.id != entry.sim.id:
            wrong += (Refused(Reason.IN_USE, "tag"),)
        return wrong

    def fetch(self, sim_id: UUID) -> SimEntry | None:
        sim = self._reads.sim(sim_id)
        if sim is None:
            return None
        inside = self._reads.device_by_id(sim.device_id) if sim.device_id else None
        return SimEntry(sim, numbers.display(inside.device.tag) if inside else "")

    def save(self, entry: SimEntry, approved_by: UUID | None = None) -> Outcome:
        found = self._device(entry)
        sim = replace(entry.sim, device_id=found.device.id if found else None)
        return self._services.perform(SaveSim(**stamp(self._services, approved_by), sim=sim))

    def scan(self, text: str) -> Scanned[SimEntry]:
        """A label fills in the device; a number opens its SIM, or begins a new one."""
        code = read_scan(text)
        if isinstance(code, DeviceCode):
            return Filled("tag", numbers.display(code.tag))
        wrong = refusals(partial(checked_iccid, text))
        if wrong:
            return wrong[0]
        number = "".join(text.split())
        row = self._with_number(number)
        entry = self.fetch(row.id) if row else None
        return Known(entry, entry.sim.id, number) if entry else Filled("iccid", number)

    def _with_number(self, iccid: str) -> SimRow | None:
        rows = self._reads.sims(Query(words=iccid, limit=2)) if iccid else ()
        return next((row for row in rows if row.iccid == iccid), None)

    def _device(self, entry: SimEntry) -> DeviceFound | None:
        tag = numbers.compact(entry.tag)
        return self._reads.device(tag) if tag else None
