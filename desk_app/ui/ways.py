"""The ways from one page to what is done on another."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from desk_app.ui.counter.page import CounterPage
from desk_app.ui.scan_router import Take
from desk_app.ui.scans.model import ScansModel
from desk_app.ui.workspace import Workspace
from desk_app.usecases.reads import Query


class Ways:
    """Goes to a page, and begins there with what was meant."""

    def __init__(
        self,
        workspace: Workspace,
        counter: CounterPage,
        scans: ScansModel,
        taker: Callable[[], Take],
    ) -> None:
        self._workspace, self._counter, self._scans = workspace, counter, scans
        self._taker = taker
        workspace.stack.currentChanged.connect(self._arrive)

    @property
    def slots(self) -> dict[str, Callable[..., object]]:
        """What each signal of a page leads to."""
        return {
            "page_wanted": self._workspace.show_page,
            "scan_wanted": self.from_count,
            "row_wanted": self.to_row,
            "list_wanted": self.to_list,
            "unpark_wanted": self.unpark,
        }

    def begin_at(self, page: str, code: str) -> None:
        """At a page that takes scans, with this one."""
        self._workspace.show_page(page)
        self._taker()(code)

    def from_count(self, page: str, code: str) -> None:
        """From a difference of a count to where it is done; the counter says that it waits."""
        self.begin_at(page, code)
        if page == "counter":
            self._counter.model.let_count_wait(waits=True)

    def _arrive(self) -> None:
        page = self._workspace.stack.currentWidget()
        if self._counter.model.state.count_waits and page is self._workspace.page("day_close"):
            self._counter.model.let_count_wait(waits=False)

    def to_row(self, page: str, row_id: UUID) -> None:
        """To one thing on a page."""
        self._workspace.show_page(page)
        show: Callable[[UUID], None] | None = getattr(self._workspace.page(page), "show_one", None)
        if show is not None:
            show(row_id)

    def to_list(self, page: str, query: Query) -> None:
        """To a list that shows what fits."""
        self._workspace.show_page(page)
        show: Callable[[Query], None] | None = getattr(
            self._workspace.page(page), "show_list", None
        )
        if show is not None:
            show(query)

    def unpark(self, parked_id: UUID) -> None:
        """A parked counter back on the counter."""
        self._workspace.show_page("counter")
        self._counter.parking.take_out(parked_id)

    def dropped(self, files: list[Path]) -> None:
        """Scans dropped anywhere on the window."""
        self._workspace.show_page("to_sign")
        self._scans.take(files)
