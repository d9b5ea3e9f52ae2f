"""Conflicts in words: what was done, what stands, and what can be done about it."""

from desk_app.domain import numbers
from desk_app.domain.errors import Reason
from desk_app.domain.loans import EndedHow
from desk_app.ui.language import translate
from desk_app.ui.wording import terms
from desk_app.ui.wording.refusals import refusal
from desk_app.ui.wording.terms import clock_time, day_month
from desk_app.usecases.conflict_ports import ConflictLine, Goods, Side


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
    """Who did it, when and at which desk; the loan number on its paper; what came or went."""
    number = line.number and _loan(line.number)
    goods = _goods(line.kind, line.goods, line.theirs) if line.goods else ()
    return tuple(filter(None, (_by(line), number, *goods)))


def theirs(line: ConflictLine) -> tuple[str, ...]:
    """What stands on the server."""
    side = line.theirs
    if side is None:
        return (translate("Conflicts", "No open loan of this device or newcomer"),)
    what = _stands(side.ended).format(device=numbers.display(side.tag), who=side.borrower)
    if side.ended is None:
        goods = _went(side.goods) if line.goods and _differ(line.goods, side) else ()
    else:
        goods = _came(side.goods) if side.ended is EndedHow.RETURNED else ()
    return (what, _by(side), _loan(side.number), *goods)


def _stands(ended: EndedHow | None) -> str:
    return {
        None: translate("Conflicts", "{device} lent to {who}"),
        EndedHow.RETURNED: translate("Conflicts", "{device} taken back from {who}"),
        EndedHow.CANCELLED: translate("Conflicts", "The loan of {device} to {who} was cancelled"),
        EndedHow.SWAPPED: translate("Conflicts", "The loan of {device} to {who} ended as swapped"),
        EndedHow.LOST: translate("Conflicts", "The loan of {device} to {who} ended as lost"),
    }[ended]


def _by(side: ConflictLine | Side) -> str:
    day = day_month(side.at.astimezone().date())
    when = translate("Conflicts", "{day} at {time}").format(day=day, time=clock_time(side.at))
    return ", ".join(filter(None, (side.staff, side.desk, when)))


def _loan(number: str) -> str:
    return translate("Conflicts", "Loan {number}").format(number=numbers.display(number))


def _goods(kind: str, goods: Goods, side: Side | None) -> tuple[str, ...]:
    if kind == "take_back":
        return _came(goods)
    return _went(goods) if side and _differ(goods, side) else ()


def _differ(goods: Goods, side: Side) -> bool:
    """A hand-out beside another; a return has another loan's beside it at most."""
    return side.ended is None and not goods.missing and goods != side.goods


def _came(goods: Goods) -> tuple[str, ...]:
    how = translate("Conflicts", "complete")
    if goods.missing:
        how = translate("Conflicts", "without {missing}").format(
            missing=terms.accessories(goods.missing)
        )
    return (translate("Conflicts", "Came back {how}").format(how=how), *_condition(goods))


def _went(goods: Goods) -> tuple[str, ...]:
    things = translate("Conflicts", "Went along: {things}")
    if goods.along:
        said = things.format(things=terms.accessories(goods.along))
    else:
        said = translate("Conflicts", "Nothing went along")
    return (said, *_condition(goods))


def _condition(goods: Goods) -> tuple[str, ...]:
    found = goods.condition
    parts = translate("Conflicts", "Condition: {condition}").format(
        condition=terms.condition(found)
    )
    note = translate("Conflicts", "Note: {note}").format(note=found.note)
    return (*((parts,) if found.parts else ()), *((note,) if found.note else ()))


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
