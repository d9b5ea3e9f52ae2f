from datetime import timedelta

from desk_app.ui.devices.double_reads import SAME_SCAN, DoubleReads
from tests.support.town import Ticking


def test_a_label_read_twice_at_once_is_one_scan():
    clock = Ticking()
    doubles = DoubleReads(clock)
    assert not doubles.is_double("LB000001M")
    clock.now += SAME_SCAN - timedelta(milliseconds=1)
    assert doubles.is_double("LB000001M")


def test_a_scanner_that_keeps_reading_stays_one_scan():
    clock = Ticking()
    doubles = DoubleReads(clock)
    doubles.is_double("LB000001M")
    for _ in range(5):
        clock.now += SAME_SCAN * 0.8
        assert doubles.is_double("LB000001M")


def test_scanning_again_on_purpose_is_a_second_scan():
    clock = Ticking()
    doubles = DoubleReads(clock)
    doubles.is_double("LB000001M")
    clock.now += SAME_SCAN
    assert not doubles.is_double("LB000001M")


def test_another_label_is_another_scan_however_fast():
    doubles = DoubleReads(Ticking())
    doubles.is_double("LB000001M")
    assert not doubles.is_double("LB000002K")


def test_a_clock_that_is_set_back_swallows_no_scan():
    clock = Ticking()
    doubles = DoubleReads(clock)
    doubles.is_double("LB000001M")
    clock.now -= timedelta(hours=1)
    assert not doubles.is_double("LB000001M")
