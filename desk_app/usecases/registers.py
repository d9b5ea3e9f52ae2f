"""The registers and settings: set up, save, import a file, forget a person."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

from desk_app.domain.bundles import checked_iccid
from desk_app.domain.devices import Device, DeviceState, Step
from desk_app.domain.errors import Reason, refuse
from desk_app.domain.outcomes import Forgotten, Imported, Saved
from desk_app.domain.patterns import is_pattern
from desk_app.domain.register_acts import (
    AddDesk,
    Enrolment,
    Forget,
    Import,
    SaveCourse,
    SaveDevice,
    SaveNewcomer,
    SaveRules,
    SaveSim,
    SaveSite,
    SetUp,
)
from desk_app.domain.settings import Rules
from desk_app.usecases.ports import UnitOfWork
from desk_app.usecases.staff import recognise

MOST_GRACE_DAYS = 365


def set_up(act: SetUp, uow: UnitOfWork) -> Saved:
    """Begin an empty database with a site, a desk and a coordinator."""
    if uow.is_set_up():
        refuse(Reason.ALREADY_SET_UP)
    uow.sites.add([act.site.checked()])
    uow.desks.add([act.desk.checked()])
    uow.staff.add([act.staff.checked()])
    recognise(act.staff.id, act.credential, uow)
    return Saved(id=act.site.id)


def save_site(act: SaveSite, uow: UnitOfWork) -> Saved:
    """Add or edit a site."""
    site = act.site.checked()
    if uow.sites.has(site.id):
        uow.sites.save(site)
    else:
        uow.sites.add([site])
    return Saved(id=site.id)


def add_desk(act: AddDesk, uow: UnitOfWork) -> Saved:
    """Add a desk at a site; two desks of one site have other names."""
    desk = act.desk.checked()
    uow.sites.get(desk.site_id)  # one desk at a time
    if desk.name.casefold() in {name.casefold() for name in uow.desks.names_at(desk.site_id)}:
        refuse(Reason.TAKEN, "desk")
    uow.desks.add([desk])
    return Saved(id=desk.id)


def save_rules(act: SaveRules, uow: UnitOfWork) -> Saved:
    """Set the rules of lending."""
    if not 0 <= act.rules.grace_days <= MOST_GRACE_DAYS:
        refuse(Reason.MALFORMED, "grace_days", "7")
    for name, text in patterns_of(act.rules):
        if not is_pattern(text):
            refuse(Reason.MALFORMED, name, "@#######")
    uow.settings.save(act.rules)
    return Saved(id=act.id)


def patterns_of(rules: Rules) -> Iterator[tuple[str, str]]:
    """The patterns that are written with signs, by the name of their field."""
    patterns = rules.patterns
    yield "client_numbers", patterns.client_numbers
    yield "course_codes", patterns.course_codes
    yield "serials", patterns.serials


def save_device(act: SaveDevice, uow: UnitOfWork) -> Saved:
    """Register a device, or edit its facts; only acts at the counter change its standing."""
    registered = save_devices([act.device], uow)
    return Saved(id=act.device.id, device_id=act.device.id, registered=registered)


def save_devices(devices: list[Device], uow: UnitOfWork) -> tuple[UUID, ...]:
    """Write checked devices: new ones at once, known ones one by one; gives the new ones.

    Only a loan lends.
    """
    checked = [device.checked() for device in devices]
    new = [device for device in checked if device.version == 0]
    for device in new:
        if device.state is DeviceState.LENT:
            refuse(Reason.WRONG_STATE, device.tag, device.state.value, Step.HAND_OUT.value)
    uow.devices.add(new)
    for device in checked:
        if device.version:
            standing = uow.devices.get(device.id).standing
            uow.devices.save(replace(device, standing=standing))
    return tuple(device.id for device in new)


def save_sim(act: SaveSim, uow: UnitOfWork) -> Saved:
    """Register or edit a SIM; while it is out on a loan it stays in its device."""
    sim = replace(act.sim, iccid=checked_iccid(act.sim.iccid))
    if sim.version == 0:
        uow.sims.add([sim])
    else:
        moves = uow.sims.get(sim.id).device_id != sim.device_id
        if moves and uow.loans.has_sim_out(sim.id):
            refuse(Reason.IN_USE, "device_id")
        uow.sims.save(sim)
    return Saved(id=sim.id, device_id=sim.device_id)


def save_newcomer(act: SaveNewcomer, uow: UnitOfWork) -> Saved:
    """Register or edit a newcomer, and enrol in courses."""
    newcomer = act.newcomer.checked(uow.settings.rules().patterns)
    if newcomer.version == 0:
        uow.newcomers.add([newcomer])
    else:
        uow.newcomers.save(newcomer)
    uow.enrolments.add([Enrolment(course_id, newcomer.id) for course_id in act.enrol_in])
    return Saved(id=newcomer.id, newcomer_id=newcomer.id)


def save_course(act: SaveCourse, uow: UnitOfWork) -> Saved:
    """Add or edit a course."""
    course = act.course.checked(uow.settings.rules().patterns)
    if course.version == 0:
        uow.courses.add([course])
    else:
        uow.courses.save(course)
    return Saved(id=course.id)


def import_file(act: Import, uow: UnitOfWork) -> Imported:
    """Write everything a file brought, or nothing of it."""
    if not (act.devices or act.courses or act.newcomers or act.enrolments):
        refuse(Reason.NOTHING_TO_IMPORT)
    registered = save_devices(list(act.devices), uow)
    patterns = uow.settings.rules().patterns
    courses = [course.checked(patterns) for course in act.courses]
    uow.courses.add([course for course in courses if course.version == 0])
    newcomers = [newcomer.checked(patterns) for newcomer in act.newcomers]
    uow.newcomers.add([newcomer for newcomer in newcomers if newcomer.version == 0])
    for course in courses:
        if course.version:
            uow.courses.save(course)
    for newcomer in newcomers:
        if newcomer.version:
            uow.newcomers.save(newcomer)
    enrolled = uow.enrolments.add(act.enrolments)
    return Imported(
        devices=len(act.devices),
        courses=len(courses),
        newcomers=len(newcomers),
        enrolments=enrolled,
        registered=registered,
    )


def forget(act: Forget, uow: UnitOfWork) -> Forgotten:
    """Forget who somebody is; refused while a loan or a conflict is open, other facts stay."""
    newcomer = uow.newcomers.get(act.newcomer_id)
    uow.loans.refuse_if_has_one(newcomer.id)
    uow.conflicts.refuse_if_open(newcomer.id)
    papers = uow.forgetting.forget(newcomer.id)
    return Forgotten(newcomer_id=newcomer.id, papers=papers)
