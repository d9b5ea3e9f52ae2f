"""Words about signing in: what is wrong with a PIN, how long to wait, who may what."""

from desk_app.domain.credentials import TRUSTED_DAYS
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.people import Role
from desk_app.ui.language import translate
from desk_app.ui.wording.sentences import Sentence
from desk_app.usecases.sign_in import (
    NotCoordinator,
    NotHere,
    SignedIn,
    SignInAnswer,
    SomebodyElse,
    Waiting,
    Wrong,
)

MINUTE = 60
NARROW = "\u00a0"  # a space where no line ends


def role(which: Role) -> str:
    """What somebody may do here, in a word."""
    return {
        Role.ICT: translate("Staff", "ICT"),
        Role.CLERK: translate("Staff", "clerk"),
        Role.COORDINATOR: translate("Staff", "coordinator"),
    }[which]


def answer(given: SignInAnswer) -> Sentence | None:
    """Why somebody was not let in; how long to wait is said by ``wait``."""
    match given:
        case SignedIn() | Waiting():
            return None
        case Wrong():
            return Sentence(
                translate("SignIn", "That is not right"),
                translate("SignIn", "Check your name or badge, and type your PIN again."),
            )
        case NotHere():
            words = translate(
                "SignIn",
                "Without it only who signed in at this desk in the last {days} days can sign in.",
            )
            return Sentence(
                translate("SignIn", "The server cannot be reached"),
                words.format(days=TRUSTED_DAYS),
            )
        case NotCoordinator():
            return Sentence(translate("SignIn", "Only a coordinator can approve this"))
        case SomebodyElse():
            return Sentence(translate("SignIn", "That is the badge of somebody else"))


def wait(seconds: int) -> Sentence:
    """Too many wrong PINs: how long until the next try."""
    minutes, rest = divmod(seconds, MINUTE)
    if minutes:
        words = translate("SignIn", "{minutes}:{seconds} min")
        left = words.format(minutes=minutes, seconds=f"{rest:02}")
    else:
        left = translate("SignIn", "{seconds} s").format(seconds=rest)
    return Sentence(
        translate("SignIn", "Too many wrong PINs"),
        translate("SignIn", "You can try again in {time}.").format(time=left.replace(" ", NARROW)),
    )


def not_allowed(refused: Refused) -> Sentence:
    """Whose work it is."""
    if refused.details == (Role.CLERK.name,):
        return Sentence(
            translate("Staff", "Only staff of the counter may do this"),
            translate("Staff", "Ask a colleague who works at the counter."),
        )
    return Sentence(
        translate("Refusal", "Only a coordinator may do this"),
        translate("Refusal", "Ask your coordinator to do it."),
    )


def _last(refused: Refused) -> Sentence:
    if refused.subject == "pin":
        return Sentence(
            translate("Staff", "First a coordinator needs a PIN"),
            translate("Staff", "Once anybody has a PIN, everybody signs in."),
        )
    return Sentence(
        translate("Staff", "This is the last coordinator"),
        translate("Staff", "Make somebody else coordinator first."),
    )


PINS = {
    Reason.PIN_LENGTH: lambda _: Sentence(translate("Staff", "6 to 12 digits")),
    Reason.PIN_DIFFERS: lambda _: Sentence(translate("Staff", "The two PINs are not the same")),
    Reason.PIN_WEAK: lambda _: Sentence(
        translate("Staff", "Too easy to guess"),
        translate("Staff", "Not one digit over and over, and not 123456."),
    ),
    Reason.LAST_COORDINATOR: _last,
    Reason.LOGIN_NEEDED: lambda _: Sentence(
        translate("Refusal", "This needs a coordinator's login at the database"),
        translate("Refusal", "Sign in, then do it once more."),
    ),
}
