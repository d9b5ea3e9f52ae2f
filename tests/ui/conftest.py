"""What every test of a screen needs."""

from pathlib import Path

import pytest

HERE = Path(__file__).parent
NO_WINDOW_MANAGER = "This plugin does not support propagateSizeHints"  # offscreen has none to tell


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore(NO_WINDOW_MANAGER, extend=True))
