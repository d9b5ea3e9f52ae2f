"""The numbers on the rail: what waits on a page, counted again after each act."""

from functools import partial

from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.rail import Rail
from desk_app.ui.services import Services
from desk_app.usecases.reads import Badges


class BadgeDesk:
    """Counts in a lane; nobody waits for it."""

    def __init__(self, rail: Rail, lane: Lane) -> None:
        self._rail, self._lane = rail, lane
        self._services: Services | None = None

    def open(self, services: Services) -> None:
        """Count for whoever works here now."""
        self._services = services

    def refresh(self) -> None:
        """Count again."""
        if self._services is not None:
            here = self._services.drafts.here.site.id
            self._lane.run(partial(self._services.reads.badges, here), self._show)

    def _show(self, badges: Badges | Failed) -> None:
        if isinstance(badges, Badges):
            self._rail.show_badge("prepare", badges.to_prepare)
            self._rail.show_badge("to_sign", badges.to_sign)
            self._rail.show_badge("conflicts", badges.conflicts)
