"""The Chromebooks of the demo, and the SIMs in some of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from stdnum import luhn

from desk_app.domain import numbers
from desk_app.domain.bundles import Sim
from desk_app.domain.devices import PLACES, Device, DeviceState, Standing
from desk_app.usecases.demo.dice import Dice

SIM_SHARE = 0.09
SIM_ENDS_AFTER = (-20, 600)  # days from today


@dataclass(frozen=True, slots=True)
class Model:
    """A model, its share of the stock, and the shape of its maker's serial numbers."""

    name: str
    share: int
    serial: str  # as ``Dice.filled`` reads it
    update_until: date


MODELS = (
    Model("HP 11 G9", 45, "5CD#######", date(2031, 6, 30)),
    Model("Acer 311", 25, "NXHPZEH00#########7600", date(2030, 6, 30)),
    Model("Dell 3100", 20, "?#??##3", date(2029, 6, 30)),
    Model("Lenovo 100e G2", 10, "YX0#??#?", date(2025, 6, 30)),
)


def make_devices(site_ids: Sequence[UUID], dice: Dice) -> tuple[Device, ...]:
    """One ready device for every site in ``site_ids``, with tags in that order."""
    models = dice.choices(MODELS, [model.share for model in MODELS], k=len(site_ids))
    serials = {model: iter(_serials(model, models.count(model), dice)) for model in MODELS}
    return tuple(
        Device(
            dice.uuid(),
            numbers.asset_tag(number),
            next(serials[model]),
            model.name,
            site_id,
            Standing(DeviceState.READY, PLACES[DeviceState.READY], site_id),
            model.update_until,
        )
        for number, (site_id, model) in enumerate(zip(site_ids, models, strict=True), 1)
    )


def make_sims(devices: Sequence[Device], today: date, dice: Dice) -> tuple[Sim, ...]:
    """A SIM for some of the devices; a few have ended or are about to."""
    chosen = dice.sample(devices, round(SIM_SHARE * len(devices)))
    return tuple(
        Sim(dice.uuid(), _iccid(number), _sim_end(today, dice), device_id=device.id)
        for number, device in enumerate(chosen, 1)
    )


def _serials(model: Model, many: int, dice: Dice) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < many:
        found[dice.filled(model.serial)] = None
    return list(found)


def _iccid(number: int) -> str:
    """A Belgian one: 89, 32, and no operator's range that is known."""
    body = f"893202{number:012d}"
    return body + str(luhn.calc_check_digit(body))


def _sim_end(today: date, dice: Dice) -> date:
    return today + timedelta(days=dice.randint(*SIM_ENDS_AFTER))
