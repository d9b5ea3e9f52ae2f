"""Devices from a file: the serial number says which device a row is about."""

from collections.abc import Sequence
from dataclasses import replace

from desk_app.domain import numbers
from desk_app.domain.devices import PLACES, Device, DeviceState, Standing
from desk_app.domain.errors import Reason, refuse
from desk_app.usecases.import_rows import Brought, Record, Seen, SiteNames, Tools, Verdict
from desk_app.usecases.import_words import read_date


class DevicePlanner:
    """Decides about devices; an empty cell changes nothing of a device that is there."""

    def __init__(self, known: Sequence[Device], sites: SiteNames, tools: Tools) -> None:
        self.brought = Brought()
        self._by_serial = {device.serial: device for device in known}
        self._by_tag = {device.tag: device for device in known}
        self._sites = sites
        self._tools = tools
        self._seen = Seen()

    def what(self, record: Record) -> str:
        return record.text("tag") or record.text("serial")

    def name(self, record: Record) -> str:
        return record.text("model")

    def decide(self, record: Record) -> Verdict:
        self._seen.refuse_again("serial", serial_of(record), record.line)
        self._seen.refuse_again("tag", tag_of(record), record.line)
        former = self._by_serial.get(serial_of(record))
        wished = self._wished(record, former or self._new(record)).checked()
        self._tools.refuse_national("note", wished.note)
        owner = self._by_tag.get(wished.tag)
        if owner and owner is not former:
            refuse(Reason.TAKEN, "tag", wished.tag, owner.serial)
        if wished == former:
            return Verdict.SAME
        self.brought.devices.append(wished)
        return Verdict.CHANGED if former else Verdict.NEW

    def _new(self, record: Record) -> Device:
        """A new device lies ready in the cabinet of its site."""
        site_id = self._sites.site_id(record.text("site"))
        state = DeviceState.READY
        standing = Standing(state, PLACES[state], site_id)
        return Device(self._tools.new_id(), "", serial_of(record), "", site_id, standing)

    def _wished(self, record: Record, former: Device) -> Device:
        site, until = record.text("site"), record.text("update_until")
        return replace(
            former,
            tag=record.text("tag"),
            model=record.text("model") or former.model,
            site_id=self._sites.site_id(site) if site else former.site_id,
            update_until=read_date(until, "update_until") if until else former.update_until,
            note=record.text("note") or former.note,
        )


def serial_of(record: Record) -> str:
    """The serial number as the register writes it."""
    return record.text("serial").upper()


def tag_of(record: Record) -> str:
    """The tag as the register writes it."""
    return numbers.compact(record.text("tag"))
