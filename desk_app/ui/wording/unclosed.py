"""Why a count goes no further, or a day cannot be closed, in sentences."""

from datetime import date

from desk_app.domain import numbers
from desk_app.domain.errors import Reason, Refused
from desk_app.ui.language import translate
from desk_app.ui.wording.scans import Say, with_first
from desk_app.ui.wording.sentences import Sentence
from desk_app.ui.wording.terms import middle_date


def _closed(refused: Refused) -> Sentence:
    last = date.fromisoformat(refused.details[0])
    words = translate("Refusal", "{site} is closed up to {date} already")
    return Sentence(
        words.format(site=refused.subject, date=middle_date(last)),
        translate("Refusal", "A coordinator can open the last day again."),
    )


def _to_come(refused: Refused) -> Sentence:
    words = translate("Refusal", "{date} has not begun yet")
    return Sentence(
        words.format(date=middle_date(date.fromisoformat(refused.details[0]))),
        translate("Refusal", "Close today, or a day before it."),
    )


def _not_explained(refused: Refused) -> Sentence:
    count, first = refused.details
    words = translate("Refusal", "Nobody answers for {count} differences yet")
    one = translate("Refusal", "Nobody answers for one difference yet")
    return Sentence(
        one if count == "1" else words.format(count=count),
        translate("Refusal", "Compare, and begin with {code}.").format(code=numbers.display(first)),
    )


UNCLOSED: dict[Reason, Say] = {
    Reason.COUNT_ENDED: lambda _: Sentence(
        translate("Refusal", "This count has ended"),
        translate("Refusal", "Nothing can be added to it. Begin a new one."),
    ),
    Reason.NOT_COUNTED: lambda _: Sentence(
        translate("Refusal", "That is nothing to count"),
        translate("Refusal", "Scan the label LB... of a device, its serial number, or a SIM card."),
    ),
    Reason.FULL_COUNT_DUE: lambda r: Sentence(
        with_first(translate("Refusal", "Everything is counted at least every {first} days"), r),
        translate("Refusal", "Count everything today, or ask your coordinator."),
    ),
    Reason.DAY_CLOSED: _closed,
    Reason.DAY_TO_COME: _to_come,
    Reason.NOT_EXPLAINED: _not_explained,
}
