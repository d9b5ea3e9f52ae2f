"""Times the whole of signing in against the one argon2id verification it cannot do without."""

import tempfile
from pathlib import Path
from uuid import UUID

from argon2 import PasswordHasher

from desk_app.adapters.passwords import Argon2Passwords
from desk_app.domain.credentials import CredentialChange
from desk_app.domain.staff_acts import SaveStaff
from desk_app.usecases.sign_in import SignedIn, SignIn
from measures.rows import Row, median, milliseconds
from tests.support.town import done, open_town

RUNS = 20
GOAL = 1.2
PIN = "481516"


def rows() -> list[Row]:
    hasher = PasswordHasher()
    kept = hasher.hash(PIN)
    with tempfile.TemporaryDirectory() as folder:
        town = open_town(f"sqlite:///{Path(folder) / 'desk.db'}")
        town.database.upgrade()
        town.settle()
        secret = CredentialChange(kept)
        (an,) = town.reads.setup().staff
        done(town.do(SaveStaff, staff=an, credential=secret))
        door = SignIn(town.database.accounts, Argon2Passwords(), town.place.id)
        whole, alone = [], []
        for _ in range(RUNS):
            whole.append(milliseconds(lambda: _enter(door, an.id)))
            alone.append(milliseconds(lambda: hasher.verify(kept, PIN)))
        town.database.close()
    what = "sign in: whole use case, with its record"
    return [Row(what, median(whole), "one argon2id verification", median(alone), GOAL)]


def _enter(door: SignIn, staff_id: UUID) -> None:
    answer = door.sign_in(staff_id, PIN)
    assert isinstance(answer, SignedIn), answer  # noqa: S101 - a measurement of the wrong thing
