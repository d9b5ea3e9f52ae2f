"""Judges a text as it is typed: too long, a national number in it, or nothing a font can print."""

from dataclasses import dataclass

from desk_app.domain.errors import Reason, Refused
from desk_app.domain.texts import LONGEST_NOTE
from desk_app.usecases.paper_ports import PaperMaker
from desk_app.usecases.ports import NationalNumbers


def unprintable(papers: PaperMaker, field: str, text: str) -> tuple[Refused, ...]:
    """A refusal when a character of ``text`` is in no font; the first time it loads the fonts."""
    missing = papers.missing_characters(text) if text.strip() else ()
    return (Refused(Reason.UNKNOWN_CHARACTER, field, (missing[0],)),) if missing else ()


@dataclass(frozen=True, slots=True)
class TextGuard:
    """What looks at notes, reasons and names that come on paper."""

    numbers: NationalNumbers
    papers: PaperMaker

    def trouble(self, field: str, text: str) -> Refused | None:
        """The first thing that is wrong with ``text``."""
        if len(text) > LONGEST_NOTE:
            return Refused(Reason.TOO_LONG, field, (str(LONGEST_NOTE),))
        if self.numbers.hides_in(text):
            return Refused(Reason.NATIONAL_NUMBER, field)
        return next(iter(unprintable(self.papers, field, text)), None)
