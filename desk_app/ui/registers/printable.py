"""Names that cannot be put on paper."""

from desk_app.domain.errors import Reason, Refused
from desk_app.usecases.ports import PaperMaker


def unprintable(papers: PaperMaker, field: str, text: str) -> tuple[Refused, ...]:
    """A refusal when a character of ``text`` is in no font; loads the fonts, so for a job."""
    missing = papers.missing_characters(text) if text.strip() else ()
    return (Refused(Reason.UNKNOWN_CHARACTER, field, (missing[0],)),) if missing else ()
