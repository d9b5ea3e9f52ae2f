"""The toolchain keeps the references of None: PySide6 6.12.0 on Python 3.11 loses them."""

import sys
from importlib.metadata import version

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

CALLS = 2_000
NOISE = 200  # other code may let go of None meanwhile; the fault loses one per call


def test_calls_that_return_nothing_keep_the_references_of_none(qtbot: QtBot):
    timer = QTimer()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        timer.start(60_000)
    after = sys.getrefcount(None)
    timer.stop()
    assert after > before - NOISE


@pytest.mark.parametrize("package", ["PySide6_Essentials", "PySide6_Addons", "shiboken6"])
def test_qt_is_older_than_the_release_that_aborts(package: str):
    major, minor = version(package).split(".")[:2]
    assert (6, 8) <= (int(major), int(minor)) < (6, 12)
