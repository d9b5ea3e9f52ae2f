"""Conflicts in words: what was done, what stands, and what can be done about it."""

from desk_app.domain import numbers
from desk_app.domain.errors import Reason
from desk_app.ui.language import translate
from desk_app.ui.wording.refusals import refusal
from desk_app.ui.wording.terms import clock_time, day_month
from desk_app.usecases.conflict_ports import ConflictLine, Side


def title(line: ConflictLine) -> str:
    """What was done at a desk without the server."""
    names = {"device": numbers.display(line.tag), "who": line.borrower}
    return _done(line.kind).format(**names)


def _done(kind: str) -> str:
    register = translate("Conflicts", "A line of a register changed")
    said = {
        "hand_out": translate("Conflicts", "{device} lent to {who}"),
        "take_back": translate("Conflicts", "{device} taken back from {who}"),
        "prepare": translate("Conflicts", "A step for {device}"),
        "move": translate("Conflicts", "{device} moved, missing or found"),
        "extend": translate("Conflicts", "The loan of {device} to {who} extended"),
        "accessory_back": translate("Conflicts", "Something of the loan of {device} came in"),
        "paper_signed": translate("Conflicts", "The agreement of {who} came in signed"),
        "undo": translate("Conflicts", "Something undone for {device}"),
        **dict.fromkeys(("save_device", "save_sim", "save_newcomer", "save_course"), register),
    }
    return said.get(kind, translate("Conflicts", "Something done without the server"))


def ours(line: ConflictLine) -> tuple[str, ...]:
    """Who did it, when and at which desk; the loan number on its paper."""
    day = line.at.astimezone().date()
    who = translate("Conflicts", "{who}, {desk}, {day} at {time}").format(
        who=line.staff, desk=line.desk, day=day_month(day), time=clock_time(line.at)
    )
    number = line.number and translate("Conflicts", "Loan {number}").format(
        number=numbers.display(line.number)
    )
    return tuple(filter(None, (who, number)))


def theirs(side: Side | None) -> tuple[str, ...]:
    """What stands on the server."""
    if side is None:
        return (translate("Conflicts", "No open loan of this device or newcomer"),)
    day = side.at.astimezone().date()
    return (
        translate("Conflicts", "{device} lent to {who}").format(
            device=numbers.display(side.tag), who=side.borrower
        ),
        translate("Conflicts", "{who}, {desk}, {day} at {time}").format(
            who=side.staff, desk=side.desk, day=day_month(day), time=clock_time(side.at)
        ),
        translate("Conflicts", "Loan {number}").format(number=numbers.display(side.number)),
    )


def why(line: ConflictLine) -> str:
    """Why the server did not take it; what to do is on the buttons, but for a fault of ours."""
    said = refusal(line.reason)
    return f"{said.what}. {said.next}" if line.reason.reason is Reason.BROKEN else said.what


def note() -> tuple[str, str]:
    """The field for what was done by hand: its title and an example."""
    return (
        translate("Conflicts", "What did you do?"),
        translate("Conflicts", "the number of another loan, for instance"),
    )


def empty(*, away: bool) -> str:
    """Why there is nothing to see."""
    if away:
        return translate(
            "Conflicts", "Conflicts are kept on the server. They show when it is back."
        )
    return translate("Conflicts", "No conflicts: everything that was done is on the server.")
