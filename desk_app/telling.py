"""How a command answers on the terminal: sentences, a share of what is done, a password asked."""

import sys
from collections.abc import Callable
from getpass import getpass

from desk_app.database_room import with_this
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.upkeep import Progress

ASKED = (Trouble.PASSWORD_NEEDED, Trouble.WRONG_PASSWORD)


def say(sentence: str, *, code: int = 0) -> int:
    """Print one line; gives the exit code."""
    print(sentence)  # noqa: T201 - the answer of the command
    return code


def progress() -> Progress:
    """Shows the share that is done, where somebody looks."""
    shown = -1

    def told(done: int, all_: int) -> bool:
        nonlocal shown
        share = 100 * done // max(1, all_)
        if sys.stderr.isatty() and share != shown:
            shown = share
            print(f"\r{share} %", end="", file=sys.stderr, flush=True)  # noqa: T201
        return True

    return told


def asking(url: str, act: Callable[[str], int], question: str) -> int:
    """Do ``act`` with a URL; who sits at a terminal is asked for a password that is wanted.

    libpq itself reads PGPASSWORD. Raises ``TroubleError``.
    """
    try:
        return act(url)
    except TroubleError as error:
        if error.trouble not in ASKED or not sys.stdin.isatty():
            raise
    return act(with_this(url, getpass(f"{question}: ")))
