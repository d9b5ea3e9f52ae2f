"""The file of a mirror: opened, or put aside when it is damaged; no file keeps a desk shut."""

import logging
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from desk_app.adapters.database.asides import forget_asides
from desk_app.adapters.database.backups import put_aside
from desk_app.adapters.database.mirror import SqlMirror
from desk_app.usecases.no_mirror import NoMirror
from desk_app.usecases.offline_ports import NAMES_STAY, Remark
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.ports import Clock

LOG = logging.getLogger(__name__)
KEPT = re.compile(r"-(aside|unsent)-")  # of a damaged mirror; no mirror to work with
Opened = tuple[SqlMirror | NoMirror, Remark | None]


def open_mirror(make: Callable[[str], SqlMirror], file: Path, clock: Clock) -> Opened:
    """The mirror in a file; none when it can be neither opened nor made anew."""
    forget_asides(file.parent, clock())
    _forget_others(make, file, clock())
    url = f"sqlite:///{file.as_posix()}"
    mirror = make(url)
    trouble = _trouble_of_opening(mirror)
    if trouble is None:
        return mirror, None
    if trouble is not Trouble.CORRUPT:
        return NoMirror(trouble), Remark(trouble)
    try:
        aside = put_aside(file, clock())  # what was not sent may be in it
    except OSError:
        return NoMirror(trouble), Remark(trouble)
    LOG.warning("the damaged mirror is kept as %s", aside.name)
    fresh = make(url)
    again = _trouble_of_opening(fresh)
    return (NoMirror(again), Remark(again)) if again else (fresh, Remark(trouble, aside.name))


def _forget_others(make: Callable[[str], SqlMirror], file: Path, now: datetime) -> None:
    """A desk that went to another server leaves a mirror behind, and nobody makes it anew."""
    for other in file.parent.glob("mirror*.db"):
        if other == file or KEPT.search(other.name) or not other.is_file():
            continue
        mirror = make(f"sqlite:///{other.as_posix()}")
        try:
            taken = mirror.taken_at()
            if taken and abs(now - taken) > NAMES_STAY:
                mirror.forget_names()
        except (TroubleError, DBAPIError) as error:
            LOG.info("%s is left alone: %s", other.name, type(error).__name__)
        finally:
            mirror.close()


def _trouble_of_opening(mirror: SqlMirror) -> Trouble | None:
    """What the driver has no name for is a file that is no mirror."""
    try:
        mirror.open()
    except (TroubleError, DBAPIError) as error:
        mirror.close()
        trouble = error.trouble if isinstance(error, TroubleError) else Trouble.CORRUPT
        LOG.warning("the mirror cannot be opened: %s", trouble.value)
        return trouble
    return None
