"""Signing in by name or badge and a PIN, and a coordinator's approval of one act."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from desk_app.domain.credentials import (
    SignInHow,
    badge_hash,
    checked_pin,
    may_sign_in_without_server,
    pause_after,
    still_waiting,
)
from desk_app.domain.people import Role, Staff
from desk_app.domain.scanners import ScannedText
from desk_app.usecases.sign_in_ports import Account, Accounts, Failures, Passwords


@dataclass(frozen=True, slots=True)
class SignedIn:
    """This member of staff it is."""

    staff: Staff


@dataclass(frozen=True, slots=True)
class Wrong:
    """The PIN does not fit, or nobody has this badge; ``seconds`` to wait before the next try."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """Nothing was tried: there were too many wrong PINs; ``seconds`` are left."""

    seconds: int


@dataclass(frozen=True, slots=True)
class NotHere:
    """The server is away, and whoever it is did not sign in here lately; nothing was tried."""


@dataclass(frozen=True, slots=True)
class NotCoordinator:
    """The PIN is right, but who it belongs to cannot approve."""


@dataclass(frozen=True, slots=True)
class SomebodyElse:
    """The PIN is right, but it is not theirs who is asked."""


SignInAnswer = SignedIn | Wrong | Waiting | NotHere | NotCoordinator | SomebodyElse
Who = UUID | ScannedText  # a member of staff, or what a badge says


def _never() -> bool:
    return False


class SignIn:
    """Slow, so for a job; a wrong PIN takes as long as a right one, and so does nobody's badge."""

    def __init__(
        self,
        accounts: Accounts,
        passwords: Passwords,
        desk_id: UUID,
        server_is_away: Callable[[], bool] = _never,
    ) -> None:
        self._accounts = accounts
        self._passwords = passwords
        self._desk_id = desk_id
        self._away = server_is_away

    def who(self) -> tuple[Staff, ...]:
        """Who can sign in, by name."""
        return self._accounts.all()

    def new_pin(self, pin: str) -> str:
        """What is kept of a new PIN; refused when it is too short or too plain."""
        return self._passwords.hashed(checked_pin(pin))

    def sign_in(self, who: Who, pin: str) -> SignInAnswer:
        """By name or by badge, and a PIN."""
        return self._try(who, pin, SignInHow.NAME if isinstance(who, UUID) else SignInHow.BADGE)

    def approve(self, who: Who, pin: str) -> SignInAnswer:
        """The same of a coordinator, for one act of somebody else."""
        answer = self._try(who, pin, SignInHow.APPROVAL)
        if isinstance(answer, SignedIn) and answer.staff.role < Role.COORDINATOR:
            return NotCoordinator()
        return answer

    def again(self, staff_id: UUID, who: Who, pin: str) -> SignInAnswer:
        """The same of one member of staff, who signs for something: no colleague can."""
        answer = self.sign_in(who, pin)
        if isinstance(answer, SignedIn) and answer.staff.id != staff_id:
            return SomebodyElse()
        return answer

    def _try(self, who: Who, pin: str, how: SignInHow) -> SignInAnswer:
        account = self._account(who)
        staff_id = account.staff.id if account else None
        failures = self._accounts.failures(staff_id, self._desk_id)
        if seconds := still_waiting(failures.at, failures.now):
            return Waiting(seconds)
        if not self._may_here(staff_id, failures):
            return NotHere()
        fits = self._passwords.fits(pin, account.credential.pin if account else None)
        self._accounts.record(self._desk_id, staff_id, how, good=fits)
        if account is None or not fits:
            return Wrong(pause_after(len(failures.at) + 1))
        self._renew(account, pin)
        return SignedIn(account.staff)

    def _may_here(self, staff_id: UUID | None, failures: Failures) -> bool:
        """Without the server nobody else is known here: no PIN is tried, right or wrong."""
        if not self._away():
            return True
        if staff_id is None:
            return False
        last = self._accounts.last_success(staff_id, self._desk_id)
        return may_sign_in_without_server(last, failures.now)

    def _account(self, who: Who) -> Account | None:
        if isinstance(who, UUID):
            return self._accounts.of_staff(who)
        for badge in filter(None, map(badge_hash, who.readings)):
            if account := self._accounts.of_badge(badge):
                return account
        return None

    def _renew(self, account: Account, pin: str) -> None:
        if self._passwords.is_outdated(account.credential.pin):
            fresh = replace(account.credential, pin=self._passwords.hashed(pin))
            self._accounts.renew(fresh)
