"""What another desk did meanwhile to what lies on the counter, in sentences."""

from desk_app.domain import numbers
from desk_app.domain.errors import Reason, Refused
from desk_app.ui.language import translate
from desk_app.ui.wording.scans import Say
from desk_app.ui.wording.sentences import Sentence


def _desk(refused: Refused) -> str:
    return refused.details[-1] or translate("Meanwhile", "another desk")


def _lent(refused: Refused) -> Sentence:
    words = translate("Meanwhile", "{device} was just lent at {desk}")
    return Sentence(
        words.format(device=numbers.display(refused.subject), desk=_desk(refused)),
        translate("Meanwhile", "Take another device, or scan it again to see who has it."),
    )


def _back(refused: Refused) -> Sentence:
    words = translate("Meanwhile", "{device} was just taken back at {desk}")
    return Sentence(
        words.format(device=numbers.display(refused.subject), desk=_desk(refused)),
        translate("Meanwhile", "Nothing is left to do here: clear the counter."),
    )


def _got(refused: Refused) -> Sentence:
    words = translate("Meanwhile", "This newcomer just got {device} at {desk}")
    return Sentence(
        words.format(device=numbers.display(refused.details[0]), desk=_desk(refused)),
        translate("Meanwhile", "Ask whether that is right before you go on."),
    )


def _touched(refused: Refused) -> Sentence:
    if refused.subject == "newcomer":
        what = translate("Meanwhile", "This newcomer was just changed at {desk}")
    else:
        what = translate("Meanwhile", "{device} was just changed at {desk}")
    return Sentence(
        what.format(device=numbers.display(refused.subject), desk=_desk(refused)),
        translate("Meanwhile", "Look at the card before you go on."),
    )


MEANWHILE: dict[Reason, Say] = {
    Reason.LENT_MEANWHILE: _lent,
    Reason.BACK_MEANWHILE: _back,
    Reason.GOT_DEVICE_MEANWHILE: _got,
    Reason.TOUCHED_MEANWHILE: _touched,
}
