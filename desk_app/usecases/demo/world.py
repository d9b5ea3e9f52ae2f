"""The whole demo: fourteen sites, a thousand Chromebooks, and a year of lending them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from desk_app.domain.bundles import Sim, SimStatus
from desk_app.domain.condition import ConditionReport
from desk_app.domain.devices import Device
from desk_app.domain.loans import Loan
from desk_app.domain.people import Course, DeskPlace, Newcomer, Site
from desk_app.domain.register_acts import DemoNames, Enrolment
from desk_app.domain.settings import Rules
from desk_app.usecases.demo.days import rules_for
from desk_app.usecases.demo.dice import Dice
from desk_app.usecases.demo.groups import Group, Timing, make_groups
from desk_app.usecases.demo.loans import GONE, Lending, with_awaited_paper
from desk_app.usecases.demo.standing import see
from desk_app.usecases.demo.stays import Stay, allot, ended_stays, open_stays
from desk_app.usecases.demo.stock import make_devices, make_sims
from desk_app.usecases.demo.towns import desk_at, other_sites

DEVICES = 1_000


@dataclass(frozen=True, slots=True)
class World:
    """Everything that fills an empty database; the home site and its desk are there already."""

    sites: tuple[Site, ...]
    desks: tuple[DeskPlace, ...]
    devices: tuple[Device, ...]
    sims: tuple[Sim, ...]
    newcomers: tuple[Newcomer, ...]
    courses: tuple[Course, ...]
    enrolments: tuple[Enrolment, ...]
    loans: tuple[Loan, ...]
    reports: tuple[ConditionReport, ...]
    rules: Rules


def build(seed: int, names: Sequence[DemoNames], today: date, home: Site, desk_id: UUID) -> World:
    """Make the world of ``seed`` as it is on the morning of ``today``.

    ``home`` is the site that exists and ``desk_id`` its desk; a fifth of all goes on there.
    """
    dice = Dice(seed)
    sites = other_sites(home, dice)
    desks = tuple(desk_at(site, dice) for site in sites)
    groups = make_groups((home, *sites), names, today, dice)
    lasting = open_stays(groups, dice)
    stays = [*lasting, *ended_stays(groups, lasting, today, dice)]
    devices = make_devices(_sites_of_devices(groups, lasting, dice), dice)
    sims = make_sims(devices, today, dice)
    stock: dict[UUID, list[UUID]] = defaultdict(list)
    for device in devices:
        stock[device.site_id].append(device.id)
    allotted = allot(stays, stock, dice)
    seen = see(devices, allotted, today, dice)
    desk_ids = {desk.site_id: desk.id for desk in desks} | {home.id: desk_id}
    lending = Lending(rules_for(today), desk_ids, {sim.device_id: sim for sim in sims})
    loans = with_awaited_paper(lending.loans(allotted, seen, dice), desk_id)
    return World(
        sites=sites,
        desks=desks,
        devices=seen.devices,
        sims=_suspended(sims, seen.devices, loans, today),
        newcomers=tuple(member for group in groups for member in group.members),
        courses=tuple(group.course for group in groups),
        enrolments=_enrolments(groups),
        loans=loans,
        reports=seen.reports,
        rules=lending.rules,
    )


def _sites_of_devices(groups: Sequence[Group], lasting: Sequence[Stay], dice: Dice) -> list[UUID]:
    """One site for each device: enough for the open loans, the others where the courses are."""
    lent = [stay.course.site_id for stay in lasting]
    current = [group.course.site_id for group in groups if group.timing is not Timing.PAST]
    all_of_them = lent + dice.choices(current, k=DEVICES - len(lent))
    dice.shuffle(all_of_them)
    return all_of_them


def _enrolments(groups: Sequence[Group]) -> tuple[Enrolment, ...]:
    return tuple(
        Enrolment(group.course.id, member.id) for group in groups for member in group.members
    )


def _suspended(
    sims: Sequence[Sim], devices: Sequence[Device], loans: Sequence[Loan], today: date
) -> tuple[Sim, ...]:
    """A SIM is suspended when its device is gone or overdue."""
    away = {device.id for device in devices if device.state in GONE}
    away |= {loan.device_id for loan in loans if loan.ended_at is None and loan.due_date < today}
    return tuple(
        replace(sim, status=SimStatus.SUSPENDED) if sim.device_id in away else sim for sim in sims
    )
