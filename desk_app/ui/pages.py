"""Which pages there are beside the counter, and how each is made."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desk_app.ui.conflicts.page import ConflictsPage
from desk_app.ui.database.page import DatabasePage
from desk_app.ui.day_close.desks import desks_of
from desk_app.ui.day_close.page import DayClosePage
from desk_app.ui.desk_devices import DeskDevices
from desk_app.ui.jobs import Lanes
from desk_app.ui.journal.page import JournalPage
from desk_app.ui.loans.page import LoansPage
from desk_app.ui.prepare.page import PreparePage
from desk_app.ui.registers.courses import CoursesPage
from desk_app.ui.registers.devices import DevicesPage
from desk_app.ui.registers.newcomers import NewcomersPage
from desk_app.ui.registers.sims import SimsPage
from desk_app.ui.registers.staff import StaffPage
from desk_app.ui.scanners.page import ScannersPage
from desk_app.ui.scans.model import ScansModel
from desk_app.ui.services import DeskChoices, Opened
from desk_app.ui.settings.page import SettingsPage
from desk_app.ui.theme import Theme
from desk_app.ui.to_sign.page import ToSignPage
from desk_app.ui.today.page import TodayPage


@dataclass(frozen=True, slots=True)
class Desk:
    """What every page is made with."""

    look: Theme
    lanes: Lanes
    opened: Opened
    choices: DeskChoices
    scans: ScansModel
    devices: DeskDevices


@dataclass(frozen=True, slots=True)
class Choosing:
    """Who keeps choices: all those of the settings at once, or one change."""

    all: Callable[[DeskChoices], None]
    change: Callable[[Callable[[DeskChoices], DeskChoices]], DeskChoices]


def makers(desk: Desk, choose: Choosing) -> dict[str, Callable[[], QWidget]]:
    """Every page by its name on the rail."""
    look, lane = desk.look, desk.lanes.slow
    services, setup = desk.opened.services, desk.opened.setup
    return _some(desk) | {
        "prepare": lambda: PreparePage(look, lane, services),
        "to_sign": lambda: ToSignPage(look, lane, services, desk.scans),
        "loans": lambda: LoansPage(look, lane, services, setup),
        "devices": lambda: DevicesPage(look, lane, services, setup),
        "sims": lambda: SimsPage(look, lane, services, setup),
        "newcomers": lambda: NewcomersPage(look, lane, services, setup),
        "courses": lambda: CoursesPage(look, lane, services, setup),
        "staff": lambda: StaffPage(look, lane, services, setup),
        "scanners": lambda: ScannersPage(
            look, lane, services, desk.devices, (desk.choices, choose.change)
        ),
        "settings": lambda: SettingsPage(look, lane, services, setup, desk.choices, choose.all),
    }


def _some(desk: Desk) -> dict[str, Callable[[], QWidget]]:
    """The pages of what not every desk has."""
    look, lane = desk.look, desk.lanes.slow
    services, setup = desk.opened.services, desk.opened.setup
    made: dict[str, Callable[[], QWidget]] = {}
    if (room := services.database) is not None:
        made["database"] = lambda: DatabasePage(look, room)
    if (inbox := services.conflicts) is not None:
        made["conflicts"] = lambda: ConflictsPage(look, lane, inbox)
    if (desks := desks_of(services)) is not None:
        made["day_close"] = lambda: DayClosePage(look, desk.lanes, services, desks, setup)
    if (today := services.today) is not None:
        made["today"] = lambda: TodayPage(look, lane, services, today)
    if (journal := services.journal) is not None:
        made["journal"] = lambda: JournalPage(look, lane, services, journal, setup)
    return made
