"""Compare: what the journal says lies at a site, beside what a count saw there."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from desk_app.domain.counts import DIFFERENCES, Bucket, Explained, Seen, Thing
from desk_app.domain.devices import HERE, DeviceState


@dataclass(frozen=True, slots=True)
class Stood:
    """How a device stood from a moment on; without one, since before the count."""

    state: DeviceState
    at_site_id: UUID | None
    since: datetime | None = None

    def lies_at(self, site_id: UUID) -> bool:
        """Tell whether it lay in the cabinet of a site."""
        return self.at_site_id == site_id and self.state in HERE


@dataclass(frozen=True, slots=True)
class Known:
    """A device: how it stands, and how it stood before that, as far back as the count began."""

    device_id: UUID
    tag: str
    now: Stood
    before: tuple[Stood, ...] = ()  # oldest first
    registered: bool = False  # during the count

    @property
    def is_as_before(self) -> bool:
        """Tell whether it stands as it did when the count began."""
        return not (self.before or self.registered)

    def at(self, moment: datetime) -> Stood:
        """How it stood at a moment."""
        stood = (self.now, *reversed(self.before))
        return next((s for s in stood if s.since is None or s.since <= moment), stood[-1])


@dataclass(frozen=True, slots=True)
class KnownSim:
    """A SIM: what would be wrong if it lay here."""

    sim_id: UUID
    iccid: str
    bucket: Bucket


@dataclass(frozen=True, slots=True)
class Line:
    """A difference, and what was decided about it."""

    bucket: Bucket
    thing: Thing
    stood: Stood | None = None  # of a device, when it was counted
    seen: tuple[Seen, ...] = ()
    explained: Explained | None = None
    put_right: bool = False  # by an act since

    @property
    def is_settled(self) -> bool:
        """Tell whether somebody answers for it: an act that was done, or a cause."""
        return self.put_right or bool(self.explained and self.explained.cause)


@dataclass(frozen=True, slots=True)
class Compared:
    """Every difference, and how many things are in none: all of them add up to the universe."""

    lines: tuple[Line, ...] = ()
    in_order: int = 0
    away: int = 0

    @property
    def open(self) -> tuple[Line, ...]:
        """What nobody answers for yet."""
        return tuple(line for line in self.lines if not line.is_settled)


@dataclass(frozen=True, slots=True)
class Basis:
    """What a comparison is made of, all of one moment."""

    site_id: UUID
    known: Iterable[Known]  # all that may differ
    sims: Iterable[KnownSim] = ()  # those that were seen
    seen: Sequence[Seen] = ()
    explained: Sequence[Explained] = ()
    codes: Mapping[str, UUID] = field(default_factory=dict)  # of devices registered since
    in_order: int = 0  # further devices that lay here all the time, and were seen in one place
    away: int = 0  # and such as lay elsewhere all the time, and were not seen


def compare(basis: Basis) -> Compared:
    """Put each device, each SIM that was seen and each unknown code into exactly one bucket."""
    seen: dict[UUID | str, list[Seen]] = defaultdict(list)
    for each in basis.seen:
        key = each.thing.key
        seen[basis.codes.get(key, key) if isinstance(key, str) else key].append(each)
    said = {each.thing.key: each for each in basis.explained}
    found = [*_devices(basis, seen, said), *_others(basis, seen, said)]
    lines = [line for line in found if line.bucket in DIFFERENCES]
    order = list(Bucket)
    lines.sort(key=lambda line: (order.index(line.bucket), line.thing.code))
    in_order = sum(line.bucket is Bucket.IN_ORDER for line in found)
    away = len(found) - len(lines) - in_order
    return Compared(tuple(lines), basis.in_order + in_order, basis.away + away)


Found = Mapping[UUID | str, Sequence[Seen]]
Said = Mapping[UUID | str, Explained]


def _devices(basis: Basis, seen: Found, said: Said) -> Iterable[Line]:
    for known in basis.known:
        scans = tuple(seen.get(known.device_id, ()))
        if not scans and known.device_id not in said and known.is_as_before:
            here = known.now.lies_at(basis.site_id)
            bucket = Bucket.MISSING if here else Bucket.AWAY
            yield Line(bucket, Thing(known.tag, known.device_id), known.now)
        else:
            yield _explained(_device(basis.site_id, known, scans), said)


def _device(site_id: UUID, known: Known, scans: tuple[Seen, ...]) -> Line:
    thing = Thing(known.tag, known.device_id)
    if not scans:
        return _unseen(site_id, known, thing)
    code = next((s.thing.code for s in scans if s.thing.device_id is None), None)
    if known.registered and code:
        return Line(Bucket.UNKNOWN_CODE, Thing(code), known.now, scans, put_right=True)
    stood = tuple(known.at(scan.at) for scan in scans)
    lay = next((s for s in stood if s.lies_at(site_id)), stood[0])
    bucket = _bucket(site_id, lay, scans)
    put_right = bucket is not Bucket.TWICE and known.now.lies_at(site_id)
    return Line(bucket, thing, lay, scans, put_right=put_right)


def _unseen(site_id: UUID, known: Known, thing: Thing) -> Line:
    """Missing is what lay here all the time, or is reported missing since."""
    stood = (*known.before, known.now)
    gone = known.now.state is DeviceState.MISSING
    here = stood[:-1] if gone else stood
    if here and not known.registered and all(s.lies_at(site_id) for s in here):
        return Line(Bucket.MISSING, thing, stood[0], put_right=gone)
    return Line(Bucket.AWAY, thing, known.now)


def _bucket(site_id: UUID, lay: Stood, scans: tuple[Seen, ...]) -> Bucket:
    if lay.lies_at(site_id):
        places, people = {s.storage for s in scans}, {s.by for s in scans}
        return Bucket.TWICE if len(places) > 1 and len(people) > 1 else Bucket.IN_ORDER
    if lay.state is DeviceState.LENT:
        return Bucket.ON_LOAN
    return Bucket.OTHER_SITE if lay.state in HERE else Bucket.WRONG_STATE


def _others(basis: Basis, seen: Found, said: Said) -> Iterable[Line]:
    """The SIMs that were seen, and codes that nobody knows."""
    for sim in basis.sims:
        scans = tuple(seen.get(sim.sim_id, ()))
        yield _explained(Line(sim.bucket, Thing(sim.iccid, sim_id=sim.sim_id), seen=scans), said)
    for key, found in seen.items():
        if isinstance(key, str):
            yield _explained(Line(Bucket.UNKNOWN_CODE, Thing(key), seen=tuple(found)), said)


def _explained(line: Line, said: Said) -> Line:
    """What was decided stays with the difference, also once an act has put it right."""
    found = said.get(line.thing.key)
    if found is None:
        return line
    if line.bucket in DIFFERENCES:
        return replace(line, explained=found) if found.bucket is line.bucket else line
    if found.remedy is None:
        return line
    return replace(line, bucket=found.bucket, explained=found, put_right=True)
