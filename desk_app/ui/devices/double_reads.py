"""Scanners that read one label twice: the second reading is not a second scan."""

from datetime import datetime, timedelta

from desk_app.usecases.ports import Clock

SAME_SCAN = timedelta(milliseconds=500)


class DoubleReads:
    """Remembers the last scan, for pages where scanning again means something."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._text = ""
        self._at: datetime | None = None

    def is_double(self, text: str) -> bool:
        """Tell whether ``text`` was read just now; a double reading counts as just now too."""
        now = self._clock()
        fresh = self._at is not None and abs(now - self._at) < SAME_SCAN
        double = fresh and text == self._text
        self._text, self._at = text, now
        return double
