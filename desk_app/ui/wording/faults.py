"""What is wrong with a database, and what to do about it, in sentences."""

from desk_app.ui.language import translate
from desk_app.ui.wording.refusals import bug
from desk_app.ui.wording.sentences import Sentence
from desk_app.ui.wording.server_faults import Advice, server_advice
from desk_app.usecases.opening import Fault, Trouble, TroubleError


def advice(fault: Fault) -> Advice:
    """The whole page for one fault."""
    server = "://" in fault.where
    return server_advice(fault.trouble) or Advice(
        what(fault.trouble), _means(fault.trouble), _steps(fault.trouble, server=server)
    )


def mishap(error: BaseException) -> Sentence:
    """One sentence for an act that broke: trouble with the database, or a bug."""
    if isinstance(error, TroubleError):
        said = server_advice(error.trouble)
        return Sentence(what(error.trouble), said.means if said else _means(error.trouble))
    return bug()


def what(trouble: Trouble) -> str:
    """What happened."""
    if said := server_advice(trouble):
        return said.what
    return {
        Trouble.READ_ONLY: translate("Fault", "The database cannot be written"),
        Trouble.FULL: translate("Fault", "The disk is full"),
        Trouble.LOCKED: translate("Fault", "Another program keeps the database busy"),
        Trouble.CORRUPT: translate("Fault", "The database file is damaged"),
        Trouble.TOO_NEW: translate("Fault", "A newer Leenbalie made this database"),
        Trouble.UNREACHABLE: translate("Fault", "The database does not answer"),
    }[trouble]


def _means(trouble: Trouble) -> str:
    return {
        Trouble.READ_ONLY: translate(
            "Fault", "Everything in it is safe, but nothing new can be kept."
        ),
        Trouble.FULL: translate(
            "Fault", "Everything in the database is safe, but nothing new can be kept."
        ),
        Trouble.LOCKED: translate("Fault", "Nothing is lost; nothing was changed."),
        Trouble.CORRUPT: translate(
            "Fault", "Leenbalie leaves the file as it is, so that nothing more is lost."
        ),
        Trouble.TOO_NEW: translate(
            "Fault", "This older version stays away from it, so that nothing is lost."
        ),
        Trouble.UNREACHABLE: translate("Fault", "Nothing is lost; nothing was changed."),
    }[trouble]


def _steps(trouble: Trouble, *, server: bool) -> tuple[str, ...]:
    again = translate("Fault", "Then press Try again.")
    match trouble:
        case Trouble.READ_ONLY:
            return (*_writable(server=server), again)
        case Trouble.FULL:
            return (_room(server=server), again)
        case Trouble.LOCKED:
            return (
                translate("Fault", "Close other windows of Leenbalie, and back-ups that run."),
                translate("Fault", "Does it stay so? Start this computer again."),
                again,
            )
        case Trouble.CORRUPT:
            return (
                translate("Fault", "Do not delete or rename the file: it can often be mended."),
                translate("Fault", "Call the help desk, and name the file below."),
                translate("Fault", "Lend on paper until the back-up has been put in its place."),
            )
        case Trouble.TOO_NEW:
            return (
                translate("Fault", "Ask the help desk for the newest Leenbalie on this computer."),
                translate("Fault", "Another desk with the newest one can lend already."),
            )
        case _:
            return (*_reachable(server=server), again)


def _writable(*, server: bool) -> tuple[str, ...]:
    if server:
        return (translate("Fault", "Ask the help desk for the right to write in this database."),)
    return (
        translate("Fault", "See whether this folder exists and may be written by you."),
        translate("Fault", "Is it on a stick or a network drive? See whether it is there."),
    )


def _room(*, server: bool) -> str:
    if server:
        return translate("Fault", "Call the help desk: the server has no room left.")
    return translate("Fault", "Make room: empty the bin, and remove big downloads.")


def _reachable(*, server: bool) -> tuple[str, ...]:
    if not server:
        return (translate("Fault", "Call the help desk; the log has the details."),)
    return (
        translate("Fault", "See whether the network works, for example with a web page."),
        translate("Fault", "Does that work? Call the help desk, and name the database below."),
    )
