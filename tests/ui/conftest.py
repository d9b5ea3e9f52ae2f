"""What every test of a screen needs."""

import sys
import threading
from pathlib import Path

import pytest

from desk_app.ui import jobs

HERE = Path(__file__).parent
BARE_MACHINE = (  # what Qt says without a window manager, a sound server or a graphics card
    "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)",
    "pipewire-0.3",
    "No RHI backend",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore(*BARE_MACHINE, extend=True))


@pytest.fixture(autouse=True)
def _measured_lanes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let coverage see what runs in a lane: it follows Python's own threads only."""
    run = jobs._Job.run

    def traced(job: jobs._Job[object]) -> None:
        sys.settrace(threading.gettrace())
        run(job)

    monkeypatch.setattr(jobs._Job, "run", traced)
