"""Accounts in a town: PINs hashed in earnest, but not as slow as a day at work asks."""

from typing import Any
from uuid import uuid4

from argon2 import PasswordHasher

from desk_app.adapters.passwords import Argon2Passwords
from desk_app.domain.credentials import CredentialChange, badge_hash
from desk_app.domain.outcomes import Outcome
from desk_app.domain.people import Role, Staff
from desk_app.domain.staff_acts import SaveStaff
from desk_app.usecases.sign_in import SignIn
from tests.support.town import Town, done

QUICK = Argon2Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
PIN, CLERKS_PIN, BADGE = "481516", "271828", "MW-0042"


def sign_in_of(town: Town, **other: Any) -> SignIn:
    return SignIn(town.database.accounts, QUICK, town.place.id, **other)


def save(town: Town, staff: Staff, pin: str | None = None, badge: str | None = None) -> Outcome:
    """Through the door; the coordinator of the town does it."""
    secret = CredentialChange(
        QUICK.hashed(pin) if pin else None, badge_hash(badge) if badge is not None else None
    )
    return town.do(SaveStaff, staff=staff, credential=secret)


def current(town: Town, staff: Staff) -> Staff:
    return next(each for each in town.reads.setup().staff if each.id == staff.id)


def with_pins(town: Town) -> tuple[Staff, Staff]:
    """The coordinator and a clerk with a badge, both with a PIN."""
    done(save(town, current(town, town.staff), PIN))
    bram = Staff(uuid4(), "Bram Claes", Role.CLERK)
    done(save(town, bram, CLERKS_PIN, BADGE))
    return current(town, town.staff), current(town, bram)
