"""The one rule table that moves the counter on: what it becomes when a scan is understood."""

from dataclasses import replace
from typing import assert_never

from desk_app.domain.cards import Card, Command
from desk_app.domain.condition import Accessory
from desk_app.domain.counter import Counter
from desk_app.domain.devices import DeviceState
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.facts import (
    CardFound,
    CourseFound,
    DeviceFound,
    Facts,
    NewcomerFound,
    NothingFound,
    OpenLoan,
)
from desk_app.domain.judging import Judging, judged
from desk_app.domain.needs import Need


def step(counter: Counter, facts: Facts) -> Counter:
    """What the counter becomes when a look-up answers: nothing is lent by scanning alone."""
    match facts:
        case DeviceFound(open_loan=OpenLoan() as open_loan):
            return counter.taking_back(facts, open_loan)
        case DeviceFound(device) if device.state is DeviceState.READY:
            return counter.with_device(facts)
        case DeviceFound(device):
            return counter.refusing(Refused(Reason.NOT_READY, device.tag, (device.state.value,)))
        case NewcomerFound():
            return counter.with_newcomer(facts)
        case CourseFound():
            return counter.with_course(facts)
        case CardFound(card):
            return _with_card(counter, card)
        case NothingFound(refused):
            return counter.refusing(refused)
        case _:
            assert_never(facts)


def is_complete(counter: Counter) -> bool:
    """Tell whether only the primary act is left: to sign, or to take back."""
    return counter.device is not None and not counter.needs and counter.part is None


def _with_card(counter: Counter, card: Card) -> Counter:
    """What a card says of the device, or answers; other commands change nothing."""
    if isinstance(card, Command):
        return _answered(counter, card)
    if counter.device is None:
        return counter.refusing(Refused(Reason.CARD_TOO_EARLY, "device"))
    if isinstance(card, Accessory):
        return _toggled(counter, card)
    answer = judged(Judging(counter.condition, counter.part), card)
    if isinstance(answer, Refused):
        return counter.refusing(answer)
    return replace(counter, condition=answer.condition, part=answer.part, notice=None)


def _toggled(counter: Counter, accessory: Accessory) -> Counter:
    lent = counter.returning
    if lent and accessory not in {a.accessory for a in lent.loan.accessories}:
        return counter.refusing(Refused(Reason.ACCESSORY_NOT_OUT, accessory.value))
    if not lent and accessory is Accessory.SIM and not _has_sim(counter):
        return counter.refusing(Refused(Reason.UNKNOWN, "sim"))
    along = accessory not in counter.accessories
    return replace(counter.with_accessory(accessory, along=along), notice=None)


def _has_sim(counter: Counter) -> bool:
    return counter.device is not None and counter.device.lendable_sim is not None


def _answered(counter: Counter, command: Command) -> Counter:
    """Yes or no to the question that the counter asks first."""
    if command not in (Command.YES, Command.NO):
        return counter
    yes, asked = command is Command.YES, counter.needs[0] if counter.needs else None
    if counter.part is not None:
        early = Refused(Reason.CARD_TOO_EARLY, "grade")
        return counter.refusing(early) if yes else replace(counter, part=None, notice=None)
    if asked is Need.NO_COMPUTER:
        if yes:
            return replace(counter, no_computer=True, notice=None)
        return counter.refusing(Refused(Reason.HAS_OWN_COMPUTER, "no_computer"))
    if asked is Need.WIFI:
        return replace(counter, no_wifi=not yes, notice=None)
    if asked is not None and yes:
        return counter.refusing(Refused(Reason.CARD_TOO_EARLY, asked.value))
    return replace(counter, notice=None)
