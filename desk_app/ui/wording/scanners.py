"""How it stands with a scanner, in words."""

from desk_app.ui.devices.serial_state import Line, SerialState
from desk_app.ui.language import translate
from desk_app.ui.wording.marks import Mark


def serial_mark(state: SerialState) -> Mark:
    """The state of the serial scanner as a chip."""
    match state.line:
        case Line.OPEN:
            return Mark("ok", "circle-check", translate("Scanners", "ready"))
        case Line.CLOSED:
            return Mark("info", "minus", translate("Scanners", "none chosen"))
        case Line.GONE:
            return Mark("warn", "clock", translate("Scanners", "not plugged in"))
        case _:
            return Mark("stop", "circle-x", translate("Scanners", "cannot be opened"))


def serial_line(state: SerialState) -> str:
    """The same in one sentence, with what to do about it."""
    match state.line:
        case Line.OPEN:
            return translate("Scanners", "Scan something to try it.")
        case Line.CLOSED:
            return translate("Scanners", "No serial scanner is used.")
        case Line.GONE:
            return translate("Scanners", "Plug the scanner in: it is then used at once.")
        case Line.IN_USE:
            return translate("Scanners", "Another program uses this port. Close that program.")
        case Line.NO_RIGHTS:
            said = translate(
                "Scanners",
                "You may not use this port. Ask for the group {group}, then log in again.",
            )
            return said.format(group="dialout")
        case Line.FAILED:
            said = translate("Scanners", "The port does not open with these settings: {words}")
            return said.format(words=state.system)
