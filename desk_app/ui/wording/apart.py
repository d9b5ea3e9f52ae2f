"""Refusals that come of working apart from the server."""

from desk_app.domain.errors import Reason
from desk_app.ui.language import translate
from desk_app.ui.wording.scans import Say
from desk_app.ui.wording.sentences import Sentence

APART: dict[Reason, Say] = {
    Reason.NEEDS_SERVER: lambda _: Sentence(
        translate("Refusal", "This waits for the server"),
        translate("Refusal", "It is not lost: do it again when the server is back."),
    ),
    Reason.ALREADY_SETTLED: lambda r: Sentence(
        translate("Refusal", "Somebody saw to this difference already")
        if r.subject == "explanation"
        else translate("Refusal", "Another desk settled this conflict already")
    ),
    Reason.NOT_DONE_YET: lambda _: Sentence(
        translate("Refusal", "This was not done on the server yet"),
        translate("Refusal", "Choose another way to settle it."),
    ),
    Reason.BROKEN: lambda _: Sentence(
        translate("Refusal", "Leenbalie stumbled over this: it is a fault of the program"),
        translate("Refusal", "Tell who looks after Leenbalie, and try again after an update."),
    ),
    Reason.IN_INBOX: lambda _: Sentence(
        translate("Refusal", "There is an open conflict about this newcomer"),
        translate("Refusal", "Settle it first, under Conflicts."),
    ),
}
