"""The fonts and the words together: what a warm paper maker holds."""

from pathlib import Path

from desk_app.adapters.paper import agreement, receipt, texts
from desk_app.adapters.paper.typeset import Typesetter
from desk_app.domain.agreements import Agreement, Paper, ReturnReceipt


class Press:
    """Renders with the files of words in ``resources/agreements``."""

    def __init__(self, resources: Path) -> None:
        folder = resources / "agreements"
        self._agreement = texts.read(folder / "nl.toml", "agreement")
        self._receipt = texts.read(folder / "nl.toml", "receipt")
        self._typesetter = Typesetter()

    def agreement(self, what: Agreement) -> Paper:
        """Render the agreement."""
        return agreement.render(what, self._agreement, self._typesetter)

    def receipt(self, what: ReturnReceipt) -> Paper:
        """Render the receipt."""
        return receipt.render(what, self._receipt, self._typesetter)

    def missing_characters(self, text: str) -> tuple[str, ...]:
        """Name the characters that no font has."""
        return self._typesetter.missing_characters(text)
