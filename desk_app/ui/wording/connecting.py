"""What a try to reach a database comes to, and what looking after it came to, in sentences."""

from desk_app.ui.language import translate
from desk_app.ui.wording import upkeep
from desk_app.ui.wording.faults import advice, what
from desk_app.ui.wording.sentences import Sentence
from desk_app.ui.wording.server_faults import server_advice
from desk_app.usecases.connecting import Access, Holds, Network, NotReached, Reached, Tried
from desk_app.usecases.opening import Fault, Trouble


def tried(found: Tried) -> Sentence:
    """What is wrong, or that all is well, and what to do next."""
    return _not_reached(found) if isinstance(found, NotReached) else _reached(found)


def is_usable(found: Tried | None) -> bool:
    """Tell whether a desk can work there, as it is."""
    return (
        isinstance(found, Reached)
        and found.access is not Access.NONE
        and found.holds in (Holds.OURS, Holds.NOT_SET_UP)
    )


def takes_a_move(found: Tried | None) -> bool:
    """Tell whether the data of a desk can be moved there."""
    return (
        isinstance(found, Reached)
        and found.access is Access.OWNER
        and found.holds in (Holds.NOTHING, Holds.NOT_SET_UP, Holds.NOT_FINISHED)
    )


def _not_reached(found: NotReached) -> Sentence:
    if isinstance(found.why, Network):
        return {
            Network.HOST_UNKNOWN: Sentence(
                translate("Connecting", "No server of that name is found"),
                translate("Connecting", "See whether it is spelled right, and the network works."),
            ),
            Network.PORT_CLOSED: Sentence(
                translate("Connecting", "The server is there, but no database at that port"),
                translate("Connecting", "Usually the port is 5432. Ask the help desk."),
            ),
            Network.NO_ANSWER: Sentence(
                translate("Connecting", "The server does not answer"),
                translate("Connecting", "Often a firewall is in between. Ask the help desk."),
            ),
        }[found.why]
    advice = server_advice(found.why)
    if advice is not None:
        return Sentence(advice.what, advice.steps[0])
    return Sentence(what(found.why), translate("Connecting", "Call the help desk."))


def _reached(found: Reached) -> Sentence:
    if found.access is Access.NONE and found.holds not in (Holds.NOTHING, Holds.OTHER):
        return Sentence(
            translate("Connecting", "Connected, but this user has no rights in the database"),
            translate("Connecting", "Ask the help desk to make the user a desk: see the README."),
        )
    said = {
        Holds.NOT_SET_UP: translate("Connecting", "Connected: the database waits for a first desk"),
        Holds.OURS: translate("Connecting", "Connected: this database can be used"),
        Holds.OLD_SCHEMA: what(Trouble.MAY_UPGRADE),
        Holds.TOO_NEW: what(Trouble.TOO_NEW),
        Holds.NOT_FINISHED: what(Trouble.NOT_FINISHED),
        Holds.NOTHING: translate("Connecting", "Connected: the database is empty"),
        Holds.OTHER: translate("Connecting", "Connected, but this database is of another program"),
    }[found.holds]
    return Sentence(said, _next(found))


def _next(found: Reached) -> str:
    match found.holds:
        case Holds.NOTHING if found.access is Access.OWNER:
            return translate("Connecting", "The data of this desk can be moved to it.")
        case Holds.NOTHING | Holds.OLD_SCHEMA:
            return translate("Connecting", "The help desk makes it ready: leenbalie database init")
        case Holds.OTHER:
            return translate("Connecting", "Make an empty one, and fill in its name.")
        case Holds.TOO_NEW:
            return advice(Fault(Trouble.TOO_NEW, "")).steps[0]
        case Holds.NOT_FINISHED:
            return translate("Connecting", "Move again: it goes on where it was cut.")
        case _:
            first, *others = upkeep.server(found)
            return f"{first} · {' · '.join(others)}"
