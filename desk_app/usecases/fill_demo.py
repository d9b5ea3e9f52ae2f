"""Fill an empty database with a made-up year, around the site that was set up."""

from desk_app.domain.outcomes import Imported
from desk_app.domain.register_acts import FillDemo
from desk_app.usecases.demo.world import build
from desk_app.usecases.ports import UnitOfWork


def fill_demo(act: FillDemo, uow: UnitOfWork) -> Imported:
    """Write the whole world; refused as ``TAKEN`` when there are devices or sites of that name."""
    home = uow.sites.get(uow.desks.get(act.desk_id).site_id)
    world = build(act.seed, act.names, act.today, home, act.desk_id)
    uow.sites.add(world.sites)
    uow.desks.add(world.desks)
    uow.devices.add(world.devices)
    uow.sims.add(world.sims)
    uow.newcomers.add(world.newcomers)
    uow.courses.add(world.courses)
    uow.enrolments.add(world.enrolments)
    uow.loans.add(world.loans)
    for report in world.reports:
        uow.reports.add(report)
    uow.settings.save(world.rules)
    return Imported(
        devices=len(world.devices),
        courses=len(world.courses),
        newcomers=len(world.newcomers),
        enrolments=len(world.enrolments),
        loans=len(world.loans),
        registered=tuple(device.id for device in world.devices),
    )
