"""Hashes PINs with argon2id, as slow as its library finds right today."""

from functools import cached_property

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError


class Argon2Passwords:
    """The library's own parameters; a hash of other ones is made anew when its PIN is next seen."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher(type=Type.ID)

    def hashed(self, pin: str) -> str:
        return self._hasher.hash(pin)

    def fits(self, pin: str, kept: str | None) -> bool:
        """Verify; without a hash, or with a broken one, another is verified, which never fits."""
        try:
            self._hasher.verify(kept or self._nobody, pin)
        except InvalidHashError:
            return self.fits(pin, None)
        except VerificationError:
            return False
        return kept is not None

    def is_outdated(self, kept: str) -> bool:
        return self._hasher.check_needs_rehash(kept)

    @cached_property
    def _nobody(self) -> str:
        """A hash of what no PIN can be."""
        return self.hashed("nobody")
