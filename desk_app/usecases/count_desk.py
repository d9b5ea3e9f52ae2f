"""Counting at one desk: what a scan means, what is done about a difference; slow, so for a job."""

from dataclasses import dataclass, replace
from uuid import UUID

from desk_app.domain import count_acts as acts
from desk_app.domain.compare import Compared, Line, compare
from desk_app.domain.counts import Bucket, Cause, Count, CountKind, Remedy, Thing
from desk_app.domain.devices import Step
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.makers import OtherNumber
from desk_app.domain.outcomes import CountBegun, Outcome
from desk_app.domain.outcomes import Counted as WasCounted
from desk_app.domain.place_acts import Move
from desk_app.domain.read_scan import read_scan
from desk_app.domain.scans import (
    CardCode,
    Code,
    DeviceCode,
    LoanCode,
    OtherCode,
    PageCode,
    SerialCode,
    Unknown,
)
from desk_app.domain.swaps import Swapped
from desk_app.usecases.count_ports import Counted, CountLook, CountReads
from desk_app.usecases.drafts import Drafts
from desk_app.usecases.own_acts import Perform
from desk_app.usecases.reads import Query, Reads
from desk_app.usecases.scan import device_of, not_found

MOVED_BY = {
    Remedy.SEND: Step.SEND,
    Remedy.RECEIVE: Step.RECEIVE,
    Remedy.REPORT_MISSING: Step.REPORT_MISSING,
    Remedy.FIND: Step.FIND,
}
PREPARED_BY = {Remedy.TO_REPAIR: Step.TO_REPAIR, Remedy.REPAIRED: Step.REPAIRED}


@dataclass(frozen=True, slots=True)
class Heard:
    """What a scan came to."""

    scan_id: UUID
    thing: Thing
    again: bool  # it was counted in this place before


@dataclass(frozen=True, slots=True)
class Beside:
    """A count beside the journal, and who is who."""

    counted: Counted
    compared: Compared
    swaps: tuple[Swapped, ...] = ()


class CountDesk:
    """Counts at the site of this desk."""

    def __init__(self, looks: CountReads, reads: Reads, drafts: Drafts, perform: Perform) -> None:
        self.looks, self._reads, self._drafts = looks, reads, drafts
        self._perform = perform

    def approved(self, by: UUID) -> "CountDesk":
        """The same desk; what is done there a coordinator approved."""
        perform = self._perform
        return CountDesk(
            self.looks,
            self._reads,
            self._drafts,
            lambda act: perform(replace(act, approved_by=by)),
        )

    @property
    def site_id(self) -> UUID:
        """Where this desk stands."""
        return self._drafts.here.site.id

    def going_on(self) -> CountLook | None:
        """The count that is open here."""
        return self.looks.open_at(self.site_id)

    def begin(self, kind: CountKind = CountKind.DAY) -> Count | Refused:
        """Begin to count, or go on with what is open here."""
        act = acts.BeginCount(**self._drafts.now(), site_id=self.site_id, kind=kind)
        outcome = self._perform(act)
        if isinstance(outcome, Refused):
            return outcome
        joined = outcome.joined if isinstance(outcome, CountBegun) else None
        return Count(joined or act.id, self.site_id, kind, act.at, act.desk_id)

    def hear(self, count_id: UUID, storage: str, text: str) -> Heard | Refused:
        """Count what was scanned, or say why it is nothing to count."""
        thing = self.thing_of(text)
        if isinstance(thing, Refused):
            return thing
        act = acts.CountScan(**self._drafts.now(), count_id=count_id, storage=storage, thing=thing)
        outcome = self._perform(act)
        if isinstance(outcome, Refused):
            return outcome
        return Heard(act.id, thing, again=isinstance(outcome, WasCounted) and outcome.again)

    def thing_of(self, text: str) -> Thing | Refused:
        """What a text names; a code that nobody knows is counted too."""
        code = read_scan(text, self._drafts.here.rules.patterns)
        if isinstance(code, CardCode | Unknown | LoanCode | PageCode):
            return not_found(code) if isinstance(code, CardCode | Unknown) else NOT_COUNTED
        if isinstance(code, OtherCode) and code.kind is OtherNumber.ICCID:
            return self._sim(code.text)
        found = device_of(code, self._reads)
        if found is not None:
            return Thing(found.device.tag, found.device.id)
        return _unknown(code)

    def _sim(self, iccid: str) -> Thing:
        found = self._reads.sims(Query(words=iccid, limit=5))
        return Thing(iccid, sim_id=next((row.id for row in found if row.iccid == iccid), None))

    def take_back(self, count_id: UUID, scan_id: UUID) -> Outcome:
        """Take a scan back."""
        return self._perform(acts.Uncount(**self._drafts.now(), count_id=count_id, of=scan_id))

    def chargers(self, count_id: UUID, storage: str, quantity: int) -> Outcome:
        """Say how many chargers lie in a storage place."""
        return self._perform(
            acts.CountChargers(
                **self._drafts.now(), count_id=count_id, storage=storage, quantity=quantity
            )
        )

    def compared(self, count_id: UUID) -> Beside | Refused:
        """The count beside what the journal says."""
        counted = self.looks.counted(count_id)
        if counted is None:
            return Refused(Reason.UNKNOWN, "count")
        found = compare(counted.basis)
        missing, lent = (
            [line.thing.device_id for line in found.open if line.bucket is bucket]
            for bucket in (Bucket.MISSING, Bucket.ON_LOAN)
        )
        ids = ([each for each in some if each] for some in (missing, lent))
        return Beside(counted, found, self.looks.swaps(*ids))

    def swap(self, count_id: UUID, beside: Beside, swapped: Swapped) -> Outcome:
        """Two had each other's device: decide so on both differences, and do it in one act."""
        lent = self._reads.loan(swapped.loan_id)
        theirs = self._reads.device_by_id(swapped.theirs_id)
        if lent is None or theirs is None:
            return Refused(Reason.UNKNOWN, "loan")
        for line in beside.compared.lines:
            if line.thing.device_id in (swapped.lies_here_id, swapped.theirs_id):
                chosen = self.choose(count_id, line, Remedy.SWAP)
                if isinstance(chosen, Refused):
                    return chosen
        return self._perform(self._drafts.swap(lent, theirs))

    def explain(
        self, count_id: UUID, line: Line, cause: Cause, follow_up: UUID, note: str = ""
    ) -> Outcome:
        """Say why a difference stays for now, and who follows it up."""
        return self._perform(
            acts.Explain(
                **self._drafts.now(),
                count_id=count_id,
                thing=line.thing,
                bucket=line.bucket,
                cause=cause,
                note=note,
                follow_up=follow_up,
            )
        )

    def choose(self, count_id: UUID, line: Line, remedy: Remedy) -> Outcome:
        """Say which act puts a difference right; until that is done the difference stays."""
        return self._perform(
            acts.Explain(
                **self._drafts.now(),
                count_id=count_id,
                thing=line.thing,
                bucket=line.bucket,
                remedy=remedy,
            )
        )

    def put_right(
        self, count_id: UUID, line: Line, remedy: Remedy, to_site: UUID | None = None
    ) -> Outcome:
        """Decide on an act that needs nothing more, and do it."""
        chosen = self.choose(count_id, line, remedy)
        device_id = line.thing.device_id
        if isinstance(chosen, Refused) or device_id is None:
            return chosen
        if remedy in MOVED_BY:
            step = MOVED_BY[remedy]
            return self._perform(
                Move(**self._drafts.now(), device_id=device_id, step=step, to_site_id=to_site)
            )
        if remedy in PREPARED_BY:
            return self._perform(self._drafts.prepare(device_id, PREPARED_BY[remedy]))
        return chosen

    def end(self, count_id: UUID) -> Outcome:
        """End a stock-take, or give a count up."""
        return self._perform(acts.EndCount(**self._drafts.now(), count_id=count_id))


NOT_COUNTED = Refused(Reason.NOT_COUNTED, "scan")
REMEDIES: dict[Bucket, tuple[Remedy, ...]] = {
    Bucket.MISSING: (Remedy.REPORT_MISSING, Remedy.SEND, Remedy.TO_REPAIR),
    Bucket.ON_LOAN: (Remedy.TAKE_BACK,),
    Bucket.OTHER_SITE: (Remedy.RECEIVE,),
    Bucket.UNKNOWN_CODE: (Remedy.REGISTER,),
}
BY_STATE: dict[str, tuple[Remedy, ...]] = {
    "in_transit": (Remedy.RECEIVE,),
    "in_repair": (Remedy.REPAIRED,),
    "missing": (Remedy.FIND,),
    "lost": (Remedy.FIND,),
    "stolen": (Remedy.FIND,),
}


def remedies(line: Line) -> tuple[Remedy, ...]:
    """The acts that would put a difference right, the likeliest first."""
    if line.thing.sim_id is not None:
        return ()
    if line.bucket is Bucket.WRONG_STATE and line.stood is not None:
        return BY_STATE.get(line.stood.state.value, ())
    return REMEDIES.get(line.bucket, ())


def _unknown(code: Code) -> Thing | Refused:
    """A label or a serial number that is not in the register; a word is neither."""
    match code:
        case DeviceCode(text):
            return Thing(text)
        case SerialCode(text) if any(map(str.isdigit, text)):
            return Thing(text)
        case OtherCode():
            return not_found(code)
        case _:
            return NOT_COUNTED
