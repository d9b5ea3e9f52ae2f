"""Whatever counts, closes and writes files at this desk."""

from dataclasses import dataclass

from desk_app.ui.services import Services
from desk_app.usecases.closing import CloseDesk
from desk_app.usecases.count_desk import CountDesk
from desk_app.usecases.day_sheet_ports import DaySheets
from desk_app.usecases.stock_take import StockDesk


@dataclass(frozen=True, slots=True)
class Desks:
    """All that the page of the day close works with beside the usual services."""

    counting: CountDesk
    stock: StockDesk
    closing: CloseDesk
    sheets: DaySheets


def desks_of(services: Services) -> Desks | None:
    """None where no days are closed."""
    counting, stock = services.counting, services.stock
    closing, sheets = services.closing, services.sheets
    if counting is None or stock is None or closing is None or sheets is None:
        return None
    return Desks(counting, stock, closing, sheets)
