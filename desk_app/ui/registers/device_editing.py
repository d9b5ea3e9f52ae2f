"""Editing devices: what may be typed, what is taken already, and what a scan opens."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from desk_app.domain import numbers
from desk_app.domain.devices import Device, DeviceState, Place, Standing
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import DeviceFound
from desk_app.domain.outcomes import Outcome
from desk_app.domain.read_scan import read_scan
from desk_app.domain.register_acts import SaveDevice
from desk_app.domain.scans import (
    CourseCode,
    DeviceCode,
    NewcomerCode,
    SerialCode,
)
from desk_app.ui.services import Services
from desk_app.ui.table.editing import Filled, Known, Scanned, Wrong, refusals, stamp
from desk_app.usecases.scan import device_of, not_found

RIGHT = Device(
    UUID(int=0),
    numbers.asset_tag(421),
    "5CD0000000",
    "Chromebook",
    UUID(int=0),
    Standing(DeviceState.READY, Place.CABINET, None),
)


@dataclass(frozen=True, slots=True)
class DeviceEntry:
    """A device as it is typed, and what the register knows of it; nothing when it is new."""

    device: Device
    found: DeviceFound | None = None


class DeviceEditing:
    """Everything about editing devices that needs no window."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._like: Device | None = None  # the device saved last: the next one is like it
        self._site_id = services.drafts.here.site.id

    def blank(self) -> DeviceEntry:
        """A new device, ready in this site's cabinet, of the model that was added last."""
        like = self._like
        standing = Standing(DeviceState.READY, Place.CABINET, self._site_id)
        return DeviceEntry(
            Device(
                self._services.drafts.new_id(),
                "",
                "",
                like.model if like else "",
                like.site_id if like else self._site_id,
                standing,
                like.update_until if like else None,
            )
        )

    def put(self, entry: DeviceEntry, name: str, value: Any) -> DeviceEntry:  # noqa: ANN401 - of any field
        return replace(entry, device=replace(entry.device, **{name: value}))

    def fetch(self, device_id: UUID) -> DeviceEntry | None:
        return _entry(self._services.reads.device_by_id(device_id))

    def check(self, entry: DeviceEntry) -> Wrong:
        device = entry.device
        wrong = refusals(
            replace(RIGHT, tag=device.tag).checked,
            replace(RIGHT, serial=device.serial).checked,
            replace(RIGHT, model=device.model).checked,
            replace(RIGHT, note=device.note).checked,
        )
        if self._services.guard.hides_in(device.note):
            wrong += (Refused(Reason.NATIONAL_NUMBER, "note"),)
        return wrong

    def look_up(self, entry: DeviceEntry) -> Wrong:
        """Labels and serial numbers that another device has."""
        reads, device = self._services.reads, entry.device
        same_tag = reads.device(numbers.compact(device.tag))
        same_serial = reads.device_by_serial(device.serial.strip().upper())
        return tuple(
            Refused(Reason.TAKEN, name)
            for name, other in (("tag", same_tag), ("serial", same_serial))
            if other is not None and other.device.id != device.id
        )

    def save(self, entry: DeviceEntry, approved_by: UUID | None = None) -> Outcome:
        act = SaveDevice(**stamp(self._services, approved_by), device=entry.device)
        outcome = self._services.perform(act)
        if not isinstance(outcome, Refused):
            self._like = entry.device
        return outcome

    def scan(self, text: str) -> Scanned[DeviceEntry]:
        """The device that was scanned, or the field of a new one that the scan fills in."""
        code = read_scan(text, self._services.patterns)
        found = _entry(device_of(code, self._services.reads))
        if found is not None:
            return Known(found, found.device.id, numbers.display(found.device.tag))
        match code:
            case DeviceCode(tag=tag):
                return Filled("tag", numbers.display(tag))
            case SerialCode(serial) | NewcomerCode(serial) | CourseCode(serial):
                return Filled("serial", serial)
            case _:
                return not_found(code)


def _entry(found: DeviceFound | None) -> DeviceEntry | None:
    return DeviceEntry(found.device, found) if found else None
