"""Looks the counter takes that are no scans: what was chosen, and kept papers and pictures."""

from collections.abc import Callable
from datetime import datetime, time

from desk_app.domain.facts import Facts
from desk_app.ui.jobs import Failed
from desk_app.ui.services import Services
from desk_app.usecases.reads import Hit, TodayLine
from desk_app.usecases.scan import look_up


def given(on_content: Callable[[bytes], None]) -> Callable[[bytes | Failed | None], None]:
    """Hands bytes on when there are any."""

    def answered(content: bytes | Failed | None) -> None:
        if isinstance(content, bytes):
            on_content(content)

    return answered


def today_at(services: Services) -> tuple[TodayLine, ...]:
    """The acts of today at this desk."""
    midnight = datetime.combine(services.clock().date(), time.min).astimezone()
    return services.reads.today(services.drafts.here.place.id, midnight)


def chosen(services: Services, hit: Hit) -> Facts:
    """The facts about a thing found by search."""
    today, reads = services.clock().date(), services.reads
    found: Facts | None
    match hit.kind:
        case "device":
            found = reads.device_by_id(hit.id)
        case "newcomer":
            found = reads.newcomer_by_id(hit.id, today)
        case _:
            found = reads.course_by_id(hit.id)
    return found or look_up("", reads, today)
