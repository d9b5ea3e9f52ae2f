from argon2 import PasswordHasher, Type

from desk_app.adapters.passwords import Argon2Passwords
from tests.support.accounts import QUICK


def test_a_pin_fits_its_own_hash_only():
    kept = QUICK.hashed("481516")
    assert kept.startswith("$argon2id$") and "481516" not in kept
    assert kept != QUICK.hashed("481516")
    assert QUICK.fits("481516", kept)
    assert not QUICK.fits("481517", kept)


def test_nothing_fits_where_no_hash_is_kept_or_a_broken_one():
    assert not QUICK.fits("481516", None)
    assert not QUICK.fits("nobody", None)
    assert not QUICK.fits("481516", "untold")


def test_every_day_a_pin_is_hashed_as_the_library_finds_right():
    usual = Argon2Passwords()
    assert usual._hasher.type is Type.ID
    assert usual.is_outdated(QUICK.hashed("481516"))
    assert not usual.is_outdated(PasswordHasher().hash("481516"))
