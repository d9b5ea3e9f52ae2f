from desk_app.domain import numbers
from desk_app.domain.facts import DeviceFound, NothingFound
from desk_app.domain.patterns import Patterns
from desk_app.domain.read_scan import Rule
from desk_app.domain.scanners import ScannedText
from desk_app.domain.scans import DeviceCode, Unknown
from desk_app.usecases.try_scan import try_scan
from tests.support.town import NOW, Town


def test_a_scan_that_is_tried_shows_both_readings_and_what_is_found(town: Town):
    device = town.device()
    tried = try_scan(ScannedText("&&é", device.tag), town.reads, Patterns(), "", NOW.date())
    typed, by_position = tried.readings
    assert isinstance(typed.code, Unknown) and typed.rules == ()
    assert by_position.code == DeviceCode(device.tag)
    assert dict(by_position.rules)[Rule.OWN] == DeviceCode(device.tag)
    assert tried.meant == device.tag
    assert isinstance(tried.facts, DeviceFound) and tried.facts.device.id == device.id


def test_the_register_is_asked_where_both_readings_could_be_meant(town: Town):
    town.device(serial="PF3QBCDE")
    both = ScannedText("PF3ABCDE", "PF3QBCDE")
    assert try_scan(both, town.reads, Patterns(), "", NOW.date()).meant == "PF3QBCDE"


def test_what_is_not_in_the_register_says_so(town: Town):
    tag = numbers.asset_tag(999_999)
    tried = try_scan(ScannedText(tag), town.reads, Patterns(), "", NOW.date())
    assert isinstance(tried.facts, NothingFound)
