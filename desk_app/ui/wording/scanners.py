"""How a scanner is set and how it stands with it, in words."""

from desk_app.domain.calibration import Problem, Verdict
from desk_app.domain.scanners import Layout, Terminator, Wedge
from desk_app.ui.devices.serial_state import Line, SerialState
from desk_app.ui.language import translate
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.camera_ports import MissingReader


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


def terminators() -> tuple[tuple[str, str], ...]:
    """What a scanner can press after a code."""
    return (
        (Terminator.ENTER.value, translate("Scanners", "Enter")),
        (Terminator.TAB.value, translate("Scanners", "Tab")),
        (Terminator.NONE.value, translate("Scanners", "nothing")),
    )


def layouts() -> tuple[tuple[str, str], ...]:
    """Which keyboard a scanner believes to be."""
    return (
        (Layout.UNKNOWN.value, translate("Scanners", "not known: each scan tells")),
        (Layout.SAME.value, translate("Scanners", "the keyboard of this computer")),
        (Layout.US.value, translate("Scanners", "an American keyboard (QWERTY)")),
    )


def sounds() -> tuple[tuple[str, str], ...]:
    """The three sounds."""
    return (
        ("ok", translate("Scanners", "understood")),
        ("attention", translate("Scanners", "look")),
        ("stop", translate("Scanners", "stop")),
    )


def scan_next(count: int, all_: int) -> str:
    """Which code of the sheet comes next."""
    text = translate("Scanners", "Scan code {number} of {all} on the sheet.")
    return text.format(number=min(count + 1, all_), all=all_)


def how_it_types(wedge: Wedge) -> str:
    """The settings in one sentence."""
    known = dict(layouts())[wedge.layout]
    ends = dict(terminators())[wedge.terminator]
    text = translate("Scanners", "Types as: {layout}. Ends with: {end}.")
    return text.format(layout=known, end=ends)


def verdict(found: Verdict) -> str:
    """What the codes of the sheet told, and what a person should do."""
    wedge = found.wedge
    speed = translate("Scanners", "Longest pause that still is one scan: {gap} ms.")
    said = [how_it_types(wedge), speed.format(gap=wedge.gap_ms)]
    return " ".join((*said, *map(problem, found.problems)))


def problem(which: Problem) -> str:
    """What is not as it should be."""
    return {
        Problem.TOO_SLOW: translate(
            "Scanners", "The scanner is slow: set it to no delay between characters."
        ),
        Problem.GARBLED: translate(
            "Scanners", "Not every code was understood: scan the sheet once more, slowly."
        ),
        Problem.NO_TERMINATOR: translate(
            "Scanners", "It presses no Enter: set it to send Enter after each code."
        ),
        Problem.CAPS_LOCK: translate("Scanners", "Caps Lock was on; that does no harm."),
        Problem.TWO_LAYOUTS: translate(
            "Scanners", "It typed in two ways: another keyboard was chosen meanwhile."
        ),
    }[which]


def missing_reader(reader: MissingReader) -> str:
    """Which reader of codes this machine has not, and what to type for it."""
    words = translate("Camera", "{reader} is missing here; it comes with: {remedy}")
    return words.format(reader=reader.name, remedy=reader.remedy)
