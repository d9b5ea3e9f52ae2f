import pytest

from desk_app.usecases.connecting import Address, is_here


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1", "/run/postgresql"])
def test_what_goes_to_this_computer_goes_nowhere(host: str):
    assert is_here(host)
    assert Address(host).stays_here


def test_who_fills_in_no_host_yet_is_told_nothing():
    assert is_here("")
    assert not Address("").stays_here
    assert not Address("server.example").stays_here
