from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from desk_app.domain.credentials import (
    LONGEST_PAUSE,
    UNTOLD,
    Credential,
    CredentialChange,
    badge_hash,
    checked_pin,
    may_sign_in_without_server,
    pause_after,
    still_waiting,
)
from desk_app.domain.errors import Reason, RefusedError

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize("pin", ["481516", "0071234", "112211", "123457", "121212", "902143" * 2])
def test_a_pin_has_six_to_twelve_digits(pin: str):
    assert checked_pin(pin) == pin


@pytest.mark.parametrize(
    ("pin", "why"),
    [
        ("", Reason.PIN_LENGTH),
        ("48151", Reason.PIN_LENGTH),
        ("4815162342481", Reason.PIN_LENGTH),
        ("48151a", Reason.PIN_LENGTH),
        ("48 516", Reason.PIN_LENGTH),
        ("٤٨١٥١٦", Reason.PIN_LENGTH),
        ("777777", Reason.PIN_WEAK),
        ("123456", Reason.PIN_WEAK),
        ("654321", Reason.PIN_WEAK),
        ("567890", Reason.PIN_WEAK),
        ("890123", Reason.PIN_WEAK),
        ("210987", Reason.PIN_WEAK),
    ],
)
def test_a_pin_that_everybody_tries_first_is_refused(pin: str, why: Reason):
    with pytest.raises(RefusedError) as caught:
        checked_pin(pin)
    assert caught.value.refused.reason is why


def test_a_badge_is_kept_as_a_hash_whatever_spaces_the_scanner_adds():
    assert badge_hash(" MW-0042 ") == badge_hash("MW-0042") != badge_hash("MW-0043")
    assert len(badge_hash("MW-0042")) == 64
    assert badge_hash("  ") == ""


def test_the_pause_grows_from_the_third_wrong_pin_on_up_to_a_quarter_of_an_hour():
    assert [pause_after(n) for n in range(12)] == [0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512]
    assert pause_after(12) == pause_after(13) == pause_after(5000) == LONGEST_PAUSE == 900


def test_the_pause_counts_from_the_last_wrong_pin():
    failed = [NOW - timedelta(seconds=s) for s in (1.5, 30, 60, 90)]
    assert still_waiting(failed, NOW) == 3
    assert still_waiting(failed, NOW + timedelta(seconds=2.5)) == 0
    assert still_waiting(failed[:2], NOW) == 0
    assert still_waiting([], NOW) == 0


def test_a_clock_that_was_put_back_makes_no_pause_longer():
    failed = [NOW + timedelta(hours=2)] * 3
    assert still_waiting(failed, NOW) == 2


def test_without_server_only_who_was_here_within_two_weeks_signs_in():
    assert may_sign_in_without_server(NOW - timedelta(days=14), NOW)
    assert not may_sign_in_without_server(NOW - timedelta(days=14, seconds=1), NOW)
    assert not may_sign_in_without_server(None, NOW)


def test_no_secret_is_written_where_a_credential_is_printed():
    shown = repr((Credential(uuid4(), "argon", "badge"), CredentialChange("argon", "badge")))
    assert "argon" not in shown and "badge" not in shown


def test_the_journal_learns_what_was_set_but_not_to_what():
    set_both = CredentialChange("argon", "").untold()
    assert set_both == CredentialChange(UNTOLD, UNTOLD)
    assert set_both.told() == CredentialChange()
    assert CredentialChange("argon").untold() == CredentialChange(UNTOLD)
    assert CredentialChange("argon", "").told() == CredentialChange("argon", "")
