"""Where looks go: one database, or whichever of two is there."""

from typing import Protocol

from desk_app.usecases.count_ports import CountReads
from desk_app.usecases.read_log import ReadLog
from desk_app.usecases.reads import Reads
from desk_app.usecases.scan_ports import ScanReads
from desk_app.usecases.stock_take import StockReads
from desk_app.usecases.today_reads import TodayReads


class Looks(Protocol):
    """The lists and look-ups of a desk, and its kept pages and counts."""

    @property
    def reads(self) -> Reads: ...

    @property
    def scans(self) -> ScanReads: ...

    @property
    def counts(self) -> CountReads: ...

    @property
    def stock(self) -> StockReads: ...

    @property
    def today(self) -> TodayReads: ...

    @property
    def read_log(self) -> ReadLog: ...
