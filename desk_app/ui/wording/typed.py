"""Why what was typed is refused, in sentences."""

from desk_app.domain.errors import Reason, Refused
from desk_app.ui.language import translate
from desk_app.ui.wording.scans import Say, with_first
from desk_app.ui.wording.sentences import Sentence


def _taken(refused: Refused) -> Sentence:
    if refused.subject == "badge":
        return Sentence(translate("Staff", "Somebody else has this badge"))
    if refused.subject == "site_code" and refused.details:
        code, name = refused.details
        words = translate("Refusal", "{code} is the code of {name} already")
        return Sentence(words.format(code=code, name=name))
    if refused.subject == "desk":
        return Sentence(translate("Refusal", "Another desk of this site has that name"))
    return Sentence(translate("Refusal", "This number or code exists already"))


TYPED: dict[Reason, Say] = {
    Reason.EMPTY: lambda _: Sentence(translate("Refusal", "This cannot stay empty")),
    Reason.TOO_LONG: lambda r: Sentence(
        with_first(translate("Refusal", "Too long: at most {first} characters"), r)
    ),
    Reason.MALFORMED: lambda r: Sentence(
        with_first(translate("Refusal", "Not written as it should be, for example {first}"), r)
    ),
    Reason.CHECK_CHARACTER: lambda r: Sentence(
        with_first(translate("Refusal", "The check character of {first} does not fit"), r),
        translate("Refusal", "Look at the label once more: one character is wrong."),
    ),
    Reason.NATIONAL_NUMBER: lambda _: Sentence(
        translate("Refusal", "This looks like a national register number"),
        translate("Refusal", "We never keep one. Use the client number instead."),
    ),
    Reason.TAKEN: _taken,
    Reason.LESSONS_REVERSED: lambda _: Sentence(
        translate("Refusal", "The last lesson lies before the first")
    ),
    Reason.REASON_MISSING: lambda _: Sentence(translate("Refusal", "Give a reason")),
    Reason.UNKNOWN_CHARACTER: lambda r: Sentence(
        with_first(translate("Refusal", "{first} cannot be printed"), r),
        translate("Refusal", "Write it without that character."),
    ),
}
