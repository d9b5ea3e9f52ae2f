"""What can be wrong with a database on a server, and what to do about it, in sentences."""

from dataclasses import dataclass

from desk_app.ui.language import translate
from desk_app.usecases.opening import Trouble


@dataclass(frozen=True, slots=True)
class Advice:
    """What happened, what it means for the loans, and what to do next, step by step."""

    what: str
    means: str
    steps: tuple[str, ...]


def server_advice(trouble: Trouble) -> Advice | None:
    """The advice for a trouble that only a server has; none for any other."""
    make = ADVICE.get(trouble)
    return make() if make else None


def _nothing_changed() -> str:
    return translate("Fault", "Nothing is lost; nothing was changed.")


def _again() -> str:
    return translate("Fault", "Then press Try again.")


def _password_needed() -> Advice:
    return Advice(
        translate("Fault", "The database asks for a password"),
        translate("Fault", "This computer does not keep the password of the database."),
        (
            translate("Fault", "Enter the password of this desk at the database."),
            translate("Fault", "You do not know it? The help desk does."),
        ),
    )


def _wrong_password() -> Advice:
    return Advice(
        translate("Fault", "The database refuses the password"),
        translate("Fault", "The user or the password is wrong, or the password was changed."),
        (
            translate("Fault", "Enter the password of this desk at the database."),
            translate("Fault", "Does it stay so? Ask the help desk for a new password."),
        ),
    )


def _not_admitted() -> Advice:
    return Advice(
        translate("Fault", "The server does not let this desk in"),
        translate("Fault", "The server does not know this user, or not from this computer."),
        (
            translate("Fault", "See whether the user name is spelled as the help desk gave it."),
            translate("Fault", "Ask the help desk to let this computer in at the server."),
            _again(),
        ),
    )


def _no_database() -> Advice:
    return Advice(
        translate("Fault", "The server has no database of that name"),
        _nothing_changed(),
        (
            translate("Fault", "See whether the name of the database is spelled right."),
            translate("Fault", "Is it? Ask the help desk to make the database first."),
            _again(),
        ),
    )


def _not_trusted() -> Advice:
    return Advice(
        translate("Fault", "The connection with the server is not safe"),
        translate("Fault", "The server has no encryption, or its certificate is not trusted here."),
        (
            translate("Fault", "See whether the name of the server is spelled in full."),
            translate("Fault", "Call the help desk: the certificate of the server is not trusted."),
            _again(),
        ),
    )


def _unknown_issuer() -> Advice:
    return Advice(
        translate("Fault", "This computer does not know who issued the server's certificate"),
        translate(
            "Fault", "Its name may be right, but nobody vouches for it here, or not any more."
        ),
        (
            translate("Fault", "Ask the help desk to make its authority known on this computer."),
            translate("Fault", "Is it known? Then the certificate may be out of date."),
            _again(),
        ),
    )


def _other_name() -> Advice:
    return Advice(
        translate("Fault", "The certificate of the server is for another name"),
        translate(
            "Fault", "Who issued it is trusted, but it does not stand for the name you gave."
        ),
        (
            translate("Fault", "Give the name of the server as it stands in its certificate."),
            translate("Fault", "You do not know it? The help desk does."),
            _again(),
        ),
    )


def _crowded() -> Advice:
    return Advice(
        translate("Fault", "The server has too many connections"),
        _nothing_changed(),
        (
            translate("Fault", "Wait a minute."),
            translate("Fault", "Does it stay so? Call the help desk."),
            _again(),
        ),
    )


def _no_right() -> Advice:
    return Advice(
        translate("Fault", "This desk has no right to do that in the database"),
        _nothing_changed(),
        (
            translate("Fault", "Ask the help desk for the right to write in this database."),
            _again(),
        ),
    )


def _not_owner() -> Advice:
    return Advice(
        translate("Fault", "Only the login that owns the database may do that"),
        _nothing_changed(),
        (
            translate("Fault", "Give the login of the owner, which made the database."),
            _again(),
        ),
    )


def _makes_no_roles() -> Advice:
    return Advice(
        translate("Fault", "This login may make no roles at the server: it needs CREATEROLE"),
        _nothing_changed(),
        (
            translate("Fault", "Ask the administrator of the server for that right."),
            _again(),
        ),
    )


def _may_upgrade() -> Advice:
    return Advice(
        translate("Fault", "The database is of an older Leenbalie"),
        translate("Fault", "It can be brought up to date now; other desks can go on lending."),
        (
            translate("Fault", "Is there a back-up of the server of today? Ask the help desk."),
            translate("Fault", "Then press Bring up to date."),
        ),
    )


def _old_schema() -> Advice:
    return Advice(
        translate("Fault", "The database is of an older Leenbalie"),
        translate("Fault", "This desk may not change its structure; the help desk may."),
        (
            translate("Fault", "Ask the help desk to run: leenbalie database init"),
            _again(),
        ),
    )


def _not_finished() -> Advice:
    return Advice(
        translate("Fault", "Moving to this database was cut before its end"),
        translate("Fault", "Not everything is in it yet. The database it came from is whole."),
        (
            translate("Fault", "Start the move again at the computer where it was begun."),
            translate("Fault", "It goes on where it was cut."),
            _again(),
        ),
    )


ADVICE = {
    Trouble.PASSWORD_NEEDED: _password_needed,
    Trouble.WRONG_PASSWORD: _wrong_password,
    Trouble.NOT_ADMITTED: _not_admitted,
    Trouble.NO_DATABASE: _no_database,
    Trouble.NOT_TRUSTED: _not_trusted,
    Trouble.UNKNOWN_ISSUER: _unknown_issuer,
    Trouble.OTHER_NAME: _other_name,
    Trouble.CROWDED: _crowded,
    Trouble.NO_RIGHT: _no_right,
    Trouble.NOT_OWNER: _not_owner,
    Trouble.MAKES_NO_ROLES: _makes_no_roles,
    Trouble.MAY_UPGRADE: _may_upgrade,
    Trouble.OLD_SCHEMA: _old_schema,
    Trouble.NOT_FINISHED: _not_finished,
}
