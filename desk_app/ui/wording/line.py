"""How it stands with the server, in sentences that blame nobody."""

from datetime import datetime

from PySide6.QtCore import QLocale

from desk_app.ui.language import translate
from desk_app.ui.wording.sentences import Sentence
from desk_app.ui.wording.terms import clock_time, day_month
from desk_app.usecases.offline_ports import LineState, Offline, Online, Remark, Sending
from desk_app.usecases.opening import Trouble


def line(state: LineState, now: datetime) -> Sentence | None:
    """What stands above the pages; nothing as long as there is nothing to know."""
    match state:
        case Offline():
            return _gone(state, now)
        case Sending(left=left):
            return Sentence(
                translate("Line", "The server is back: {acts} on their way").format(
                    acts=acts(left)
                ),
                translate("Line", "You can go on working."),
            )
        case Online(refused=0, remark=Remark() as remark):
            return _copy(remark)
        case Online(sent=0, refused=0):
            return None
        case Online(sent=sent, refused=0):
            return Sentence(_sent(sent))
        case Online(sent=sent, refused=refused):
            return _refused(refused, sent)


def acts(count: int) -> str:
    """How many acts."""
    if count == 1:
        return translate("Line", "1 act")
    return translate("Line", "{count} acts").format(count=QLocale().toString(count))


def away() -> str:
    """What the chip of the database says while the server is away."""
    return translate("Line", "no server")


def _copy(remark: Remark) -> Sentence:
    """What is the matter with what this desk keeps for when the server is gone."""
    if remark.aside:
        return Sentence(
            translate("Line", "The copy here was damaged; a new one is made"),
            translate(
                "Line", "What was not sent may be in {file}: tell who looks after Leenbalie."
            ).format(file=remark.aside),
        )
    return Sentence(
        translate("Line", "Going on without the server is not possible now"),
        translate(
            "Line", "The copy on this computer: {why}. Tell who looks after Leenbalie."
        ).format(why=_why(remark)),
    )


def _why(remark: Remark) -> str:
    return {
        Trouble.READ_ONLY: translate("Line", "its folder cannot be written"),
        Trouble.FULL: translate("Line", "the disk is full"),
        Trouble.LOCKED: translate("Line", "another program keeps it busy"),
        Trouble.TOO_NEW: translate("Line", "a newer Leenbalie made it"),
    }.get(remark.trouble, translate("Line", "it is damaged"))


def _gone(state: Offline, now: datetime) -> Sentence:
    """The server does not answer, or lets nobody in without a password."""
    if state.asks is Trouble.WRONG_PASSWORD:
        what = translate("Line", "The password of the server is not right")
    elif state.asks:
        what = translate("Line", "The server asks for the password")
    elif state.data_from is None:
        return Sentence(
            translate("Line", "No server, and no copy here to go on with"),
            translate("Line", "Nothing is lost. Leenbalie goes on as soon as it is back."),
        )
    else:
        what = translate("Line", "No server: you go on working on this computer")
    return Sentence(what, _offline(state, now))


def _offline(state: Offline, now: datetime) -> str:
    """How old what is shown is, and what waits."""
    if state.waiting == 1:
        waiting = translate("Line", "1 act waits to be sent")
    else:
        waiting = translate("Line", "{acts} wait to be sent").format(acts=acts(state.waiting))
    if state.data_from is None:
        return waiting if state.waiting else ""
    when = clock_time(state.data_from)
    if state.data_from.astimezone().date() != now.astimezone().date():
        when = f"{day_month(state.data_from.astimezone().date())} {when}"
    shown = translate("Line", "Lists are from {when}").format(when=when)
    return f"{shown} · {waiting}" if state.waiting else shown


def _sent(count: int) -> str:
    return translate("Line", "{acts} sent").format(acts=acts(count))


def _refused(count: int, sent: int) -> Sentence:
    """What waits for a person comes first; what was applied beside it is only told."""
    if count == 1:
        what = translate("Line", "1 act no longer fits")
        where = translate("Line", "It waits under Conflicts.")
    else:
        what = translate("Line", "{acts} no longer fit").format(acts=acts(count))
        where = translate("Line", "They wait under Conflicts.")
    return Sentence(what, f"{where} {_sent(sent)}." if sent else where)
