"""Whatever counts, closes and writes files at this desk."""

from dataclasses import dataclass

from desk_app.ui.services import Services
from desk_app.usecases.closing import CloseDesk
from desk_app.usecases.count_desk import CountDesk
from desk_app.usecases.day_sheet_ports import DaySheets


@dataclass(frozen=True, slots=True)
class Desks:
    """All that the page of the day close works with beside the usual services."""

    counting: CountDesk
    closing: CloseDesk
    sheets: DaySheets


def desks_of(services: Services) -> Desks | None:
    """None where no days are closed."""
    found = services.counting, services.closing, services.sheets
    counting, closing, sheets = found
    if counting is None or closing is None or sheets is None:
        return None
    return Desks(counting, closing, sheets)
