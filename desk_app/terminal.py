"""Opens a database for a command: its password and the PIN of who works are asked for."""

import getpass
import sys

from desk_app import wiring
from desk_app.ui.services import Opened, Opening, SignInAsked
from desk_app.ui.wording import pins, signing_in, upkeep
from desk_app.ui.wording.faults import what
from desk_app.usecases.opening import Fault, Trouble
from desk_app.usecases.sign_in import SignedIn, Waiting


def opened(office: wiring.Office) -> Opened | str:
    """The opened database, for who worked at this desk last; or why it could not be, in words."""
    opening: Opening | str = reached(office)
    if isinstance(opening, SignInAsked):
        opening = _signed_in(office, opening)
    match opening:
        case Opened() | str():
            return opening
        case Fault(trouble, where):
            return f"{where}: {what(trouble)}"
        case _:
            return upkeep.not_set_up(office.where)


def reached(office: wiring.Office) -> Opening:
    """What there is; on a terminal the password of a server is asked when nothing knows it."""
    opening = office.open()
    asks = isinstance(opening, Fault) and opening.trouble is Trouble.PASSWORD_NEEDED
    if asks and sys.stdin.isatty():
        office.give_password(getpass.getpass(f"{upkeep.password()}: "), keep=False)
        return office.open()
    return opening


def _signed_in(office: wiring.Office, asked: SignInAsked) -> Opening | str:
    who = next((staff for staff in asked.who if staff.id == asked.last), None)
    if who is None:
        return f"{office.where}: {signing_in.at_the_window()}"
    pin = _pin(signing_in.pin_of(who.name))
    if not pin:  # nobody is there to type it: that is no try
        return signing_in.needed(who.name)
    answer = asked.sign_in.sign_in(who.id, pin)
    if isinstance(answer, SignedIn):
        return office.open_as(who.id)
    said = pins.wait(answer.seconds) if isinstance(answer, Waiting) else pins.answer(answer)
    return f"{said.what}. {said.next}" if said else ""


def _pin(prompt: str) -> str:
    """Typed without being shown; a script writes it to the standard input."""
    return getpass.getpass(f"{prompt}: ") if sys.stdin.isatty() else sys.stdin.readline().strip()
