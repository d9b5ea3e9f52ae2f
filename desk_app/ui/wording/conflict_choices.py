"""The choices of a conflict in words that are right at every desk: by who did it and where."""

from dataclasses import dataclass

from desk_app.domain import numbers
from desk_app.ui.language import translate
from desk_app.ui.wording.sentences import Sentence
from desk_app.usecases.conflict_desk import Choice
from desk_app.usecases.conflict_ports import ConflictLine, Side


@dataclass(frozen=True, slots=True)
class Names:
    """Who did what waits, and what is on the server; empty when nothing tells them apart."""

    waiting: str = ""
    server: str = ""


def names(line: ConflictLine) -> Names:
    """The desks, or at one desk the staff."""
    if line.theirs is None:
        return Names(waiting=line.desk)
    for waiting, server in ((line.desk, line.theirs.desk), (line.staff, line.theirs.staff)):
        if waiting and server and waiting != server:
            return Names(waiting, server)
    return Names()


def sides(line: ConflictLine) -> tuple[str, str]:
    """What stands above what waits, and above what is on the server."""
    named = names(line)
    waiting, server = translate("Conflicts", "Waiting"), translate("Conflicts", "On the server")
    return (
        f"{waiting}: {named.waiting}" if named.waiting else waiting,
        f"{server}: {named.server}" if named.server else server,
    )


def choice(which: Choice, line: ConflictLine) -> tuple[str, str]:
    """What a button says, and what happens then."""
    named = names(line)
    match which:
        case Choice.THEIRS:
            return _theirs(named)
        case Choice.OURS if line.theirs is not None:
            return _ours(named, line, line.theirs)
        case Choice.SWAP if line.theirs is not None:
            return _swap(line, line.theirs)
        case Choice.CORRECTED:
            return (
                translate("Conflicts", "Put right by hand"),
                translate("Conflicts", "You corrected it in another way, and say how."),
            )
        case _:
            return (
                translate("Conflicts", "Try again"),
                translate(
                    "Conflicts",
                    "What waits is recorded after all. First put right what stands in the way.",
                ),
            )


def surely(line: ConflictLine) -> Sentence:
    """Asked before a loan on the server is cancelled."""
    theirs = line.theirs
    number, who = (theirs.number, theirs.borrower) if theirs else ("", "")
    what = translate("Conflicts", "Loan {number} of {who} is about to be cancelled")
    return Sentence(
        what.format(number=numbers.display(number), who=who),
        translate("Conflicts", "Press once more to do it, or Esc to leave it."),
    )


def _theirs(named: Names) -> tuple[str, str]:
    if not named.server:
        return (
            translate("Conflicts", "Keep what is on the server"),
            translate("Conflicts", "What waits counts no longer. Nothing on the server changes."),
        )
    return (
        translate("Conflicts", "Keep what {server} did").format(server=named.server),
        translate(
            "Conflicts", "What {waiting} did counts no longer. Nothing on the server changes."
        ).format(waiting=named.waiting),
    )


def _ours(named: Names, line: ConflictLine, theirs: Side) -> tuple[str, str]:
    if named.server:
        says = translate("Conflicts", "Undo that of {server}, record that of {waiting}")
        says = says.format(server=named.server, waiting=named.waiting)
    else:
        says = translate("Conflicts", "Undo what is on the server, record what waits")
    more = translate(
        "Conflicts", "Loan {number} of {who} is cancelled. Loan {other} of {borrower} is recorded."
    )
    return says, more.format(
        number=numbers.display(theirs.number),
        who=theirs.borrower,
        other=numbers.display(line.number),
        borrower=line.borrower,
    )


def _swap(line: ConflictLine, theirs: Side) -> tuple[str, str]:
    more = translate(
        "Conflicts", "{former} came in, and loan {number} ends as swapped. {device} went out."
    )
    return translate("Conflicts", "Record as swap"), more.format(
        former=numbers.display(theirs.tag),
        number=numbers.display(theirs.number),
        device=numbers.display(line.tag),
    )
