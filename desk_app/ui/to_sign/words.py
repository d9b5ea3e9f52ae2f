"""What the page of agreements to sign says."""

from desk_app.domain import numbers
from desk_app.domain.outcomes import PaperReceived
from desk_app.ui.language import translate
from desk_app.ui.wording import Sentence


def waiting(count: int) -> Sentence:
    """Nothing was scanned yet."""
    if not count:
        return Sentence(
            translate("ToSign", "All agreements are signed"),
            translate("ToSign", "Who signs on paper at the counter appears here."),
        )
    return Sentence(
        translate("ToSign", "Scan the bar code on a signed agreement"),
        translate("ToSign", "It leaves the list at once; a mistake can be undone."),
    )


def opening() -> Sentence:
    """The list is being read."""
    return Sentence(translate("ToSign", "One moment"))


def received(done: PaperReceived) -> Sentence:
    """A signed paper came in."""
    what = translate("ToSign", "Agreement {loan} is complete")
    return Sentence(
        what.format(loan=numbers.display(done.loan_number)),
        translate("ToSign", "Put the paper in the folder, and scan the next one."),
    )


def undone() -> Sentence:
    """A signed paper was put back on the list."""
    return Sentence(
        translate("ToSign", "Undone"),
        translate("ToSign", "The agreement waits for its signature again."),
    )


def not_paper() -> Sentence:
    """Something else was scanned."""
    return Sentence(
        translate("ToSign", "That is not the number of an agreement"),
        translate("ToSign", "Scan the bar code on the first page; it begins with U."),
    )


def no_paper(title: str) -> Sentence:
    """The agreement has no kept paper."""
    return Sentence(
        translate("ToSign", "The paper of {loan} is not kept here").format(loan=title),
        translate("ToSign", "It was made elsewhere; print it there."),
    )
