"""Opens a database for a command: who has a PIN is asked for it, on the terminal."""

import getpass
import sys

from desk_app import wiring
from desk_app.ui.services import Opened, Opening, SignInAsked
from desk_app.ui.wording import pins, signing_in
from desk_app.ui.wording.faults import what
from desk_app.usecases.opening import Fault
from desk_app.usecases.sign_in import SignedIn, Waiting


def opened(office: wiring.Office) -> Opened | str:
    """The opened database, for who worked at this desk last; or why it could not be, in words."""
    opening: Opening | str = office.open()
    if isinstance(opening, SignInAsked):
        opening = _signed_in(office, opening)
    match opening:
        case Opened() | str():
            return opening
        case Fault(trouble, where):
            return f"{where}: {what(trouble)}"
        case _:
            return f"{office.where}: start the window once, to set this desk up."


def _signed_in(office: wiring.Office, asked: SignInAsked) -> Opening | str:
    who = next((staff for staff in asked.who if staff.id == asked.last), None)
    if who is None:
        return f"{office.where}: {signing_in.at_the_window()}"
    answer = asked.sign_in.sign_in(who.id, _pin(signing_in.pin_of(who.name)))
    if isinstance(answer, SignedIn):
        return office.open_as(who.id)
    said = pins.wait(answer.seconds) if isinstance(answer, Waiting) else pins.answer(answer)
    return f"{said.what}. {said.next}" if said else ""


def _pin(prompt: str) -> str:
    """Typed without being shown; a script writes it to the standard input."""
    return getpass.getpass(f"{prompt}: ") if sys.stdin.isatty() else sys.stdin.readline().strip()
