"""How a request ended: ``lpstat`` cannot tell printed from cancelled ones, libcups can."""

import ctypes
from functools import cache

from desk_app.usecases.print_ports import JobState

LIBRARY = "libcups.so.2"
COMPLETED = 1  # CUPS_WHICHJOBS_COMPLETED: cancelled and aborted ones too
STATES = {7: JobState.CANCELLED, 8: JobState.FAILED, 9: JobState.PRINTED}  # RFC 8011, 5.3.7


class _Job(ctypes.Structure):
    """``cups_job_t`` of cups.h."""

    _fields_ = (
        ("id", ctypes.c_int),
        ("dest", ctypes.c_char_p),
        ("title", ctypes.c_char_p),
        ("user", ctypes.c_char_p),
        ("format", ctypes.c_char_p),
        ("state", ctypes.c_int),
        ("size", ctypes.c_int),
        ("priority", ctypes.c_int),
        ("completed_time", ctypes.c_long),
        ("creation_time", ctypes.c_long),
        ("processing_time", ctypes.c_long),
    )


def state_of(name: str) -> JobState:
    """How the request ``queue-number`` ended; unknown when CUPS does not remember it."""
    library = _library()
    if library is None:
        return JobState.UNKNOWN
    library.cupsSetServer(None)  # whoever ``lp`` talked to, not whom an earlier request did
    queue, _, number = name.rpartition("-")
    jobs = ctypes.POINTER(_Job)()
    count = library.cupsGetJobs(ctypes.byref(jobs), queue.encode(), 0, COMPLETED)
    found = next((jobs[n].state for n in range(count) if jobs[n].id == int(number)), 0)
    library.cupsFreeJobs(count, jobs)
    return STATES.get(found, JobState.UNKNOWN)


@cache
def _library() -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(LIBRARY)
    except OSError:
        return None
