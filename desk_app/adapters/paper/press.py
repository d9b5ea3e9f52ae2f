"""The fonts, drawings and words together: what a warm paper maker holds."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from desk_app.adapters.paper import (
    agreement,
    calibration,
    cards,
    course_list,
    day_report,
    hand_out,
    labels,
    receipt,
    scanner_sheet,
    texts,
    trial_page,
)
from desk_app.adapters.paper.columns import Wording
from desk_app.adapters.paper.embedding import Codes
from desk_app.adapters.paper.label_formats import read_formats
from desk_app.adapters.paper.pictograms import Kit, read_pictograms
from desk_app.adapters.paper.plain_words import read_plain
from desk_app.adapters.paper.typeset import Typesetter
from desk_app.domain.agreements import Agreement, Paper, ReturnReceipt
from desk_app.domain.day_report import DayReport
from desk_app.domain.handouts import CourseList, HandOutReceipt
from desk_app.domain.labels import LabelFormat, LabelRequest
from desk_app.domain.printing import Adjustment


class Press:
    """Renders with the files of words in ``resources/agreements``."""

    def __init__(self, resources: Path) -> None:
        self._folder = resources / "agreements"
        self.kit = Kit(Typesetter(), read_pictograms(resources / "pictograms"))
        self._template = cache(self._read)
        self._base = cache(self._base_of)
        self._template("agreement", "nl")
        self._plain = cache(lambda: read_plain(resources / "papers" / "nl.toml"))
        self._pictures = cache(lambda: read_pictograms(resources / "pictograms" / "cards"))
        self.label_formats = read_formats(resources / "labels")

    def agreement(self, what: Agreement) -> Paper:
        """Render the agreement."""
        return agreement.render(what, self.wording("agreement", what.translation), self.kit)

    def receipt(self, what: ReturnReceipt) -> Paper:
        """Render the receipt."""
        return receipt.render(what, self.wording("receipt", what.translation), self.kit)

    def languages(self) -> Mapping[str, str]:
        """Every language that has a file, but the Dutch."""
        codes = sorted(file.stem for file in self._folder.glob("*.toml") if file.stem != "nl")
        return {code: self._template("agreement", code).words.name for code in codes}

    def labels(self, request: LabelRequest) -> bytes:
        """Render labels."""
        return labels.render(request, self.kit.typesetter)

    def calibration(self, kind: LabelFormat, adjustment: Adjustment) -> bytes:
        """Render the page to measure."""
        words = self._plain()["calibration"]
        return calibration.render(kind, adjustment, words, self.kit.typesetter)

    def hand_out(self, what: HandOutReceipt) -> bytes:
        """Render the receipt of a hand-out."""
        return hand_out.render(what, self.wording("hand_out", ""), self.kit)

    def course_list(self, what: CourseList) -> bytes:
        """Render the list of a course."""
        return course_list.render(what, self._plain()["course_list"], self.kit.typesetter)

    def day_report(self, what: DayReport) -> Paper:
        """Render the report of a closed day."""
        return day_report.render(what, self._plain()["day_report"], self.kit.typesetter)

    def trial_page(self, queue: str, day: date) -> bytes:
        """Render the page to try a printer with."""
        return trial_page.render(queue, day, self._plain()["test"], self.kit.typesetter)

    def cards(self, day: date) -> bytes:
        """Render the cards to scan."""
        words, terms = self._plain()["cards"], self._template("agreement", "nl").words
        return cards.render(day, cards.Deck(words, terms, self._pictures(), self.kit.typesetter))

    def scanner_sheet(self, codes: Sequence[str], day: date) -> bytes:
        """Render the sheet to find out how a scanner types."""
        return scanner_sheet.render(codes, day, self._plain()["scanner"], self.kit.typesetter)

    def specimen(self, pdf: bytes) -> bytes:
        """Mark a paper as an example."""
        from desk_app.adapters.paper.specimen import marked  # noqa: PLC0415 - pikepdf: no desk needs it

        return marked(
            pdf, self._template("agreement", "nl").words.labels["specimen"], self.kit.typesetter
        )

    def missing_characters(self, text: str) -> tuple[str, ...]:
        """Name the characters that no font has."""
        return self.kit.typesetter.missing_characters(text)

    def wording(self, kind: str, translation: str) -> Wording:
        """The Dutch words of a kind of paper, and those of a translation beside them."""
        dutch = self._template(kind, "nl")
        if not translation:
            return Wording(dutch)
        other = self._template(kind, translation)
        return Wording(dutch, other, self._base(kind, translation))

    def _base_of(self, kind: str, language: str) -> Codes:
        return self.kit.typesetter.base(self._template(kind, language).words.pieces())

    def _read(self, kind: str, language: str) -> texts.Template:
        return texts.read(self._folder / f"{language}.toml", kind)
