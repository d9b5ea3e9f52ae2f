"""Who looked at a newcomer's card: on the panel, for a coordinator."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desk_app.domain.people import Role
from desk_app.ui import theme
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import column
from desk_app.ui.parts.labels import overline, paragraph
from desk_app.ui.services import Services
from desk_app.ui.wording import terms
from desk_app.usecases.read_log import Look

MOST = 20


class LooksList(QWidget):
    """Read when a card opens; this look itself may not stand in it yet."""

    def __init__(self, lane: Lane, services: Services) -> None:
        super().__init__()
        self._lane = lane
        here = services.drafts.here
        self._log = services.read_log if here.staff.role is Role.COORDINATOR else None
        self._of: UUID | None = None
        self.lines = paragraph(size=theme.SMALL, soft=True)
        self.setLayout(column(overline(translate("People", "Who looked here")), self.lines))
        self.hide()

    def show_of(self, newcomer_id: UUID | None) -> None:
        """Of one newcomer; nobody of somebody new."""
        self._of = newcomer_id
        self.hide()
        if self._log is not None and newcomer_id is not None:
            look = partial(self._log.of, newcomer_id, MOST)
            self._lane.run(look, partial(self._found, newcomer_id))

    def _found(self, newcomer_id: UUID, looks: tuple[Look, ...] | Failed) -> None:
        if isinstance(looks, Failed) or newcomer_id != self._of:
            return
        none = translate("People", "nobody yet")
        self.lines.setText("\n".join(map(_line, looks)) or none)
        self.show()


def _line(look: Look) -> str:
    at = look.at.astimezone()
    when = f"{terms.short_date(at.date())} {terms.clock_time(at)}"
    return " · ".join(filter(None, (when, look.who, look.desk)))
