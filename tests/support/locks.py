"""Waits until a transaction on PostgreSQL waits for another one."""

import time

from sqlalchemy import Engine, text

DEADLINE = 10.0
WAITING = text("SELECT count(*) FROM pg_locks WHERE NOT granted")


def wait_for_a_lock(engine: Engine, count: int = 1) -> None:
    """Return as soon as ``count`` locks are waited for; raises after ten seconds."""
    end = time.monotonic() + DEADLINE
    with engine.connect() as connection:
        while connection.execute(WAITING).scalar_one() < count:
            if time.monotonic() > end:
                raise TimeoutError
            time.sleep(0.005)
