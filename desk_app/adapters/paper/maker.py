"""Makes every paper of the counter; fonts and libraries are loaded with the first one."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desk_app.domain.agreements import Agreement, Paper, ReturnReceipt

if TYPE_CHECKING:
    from desk_app.adapters.paper.press import Press


class PaperMaker:
    """Makes papers with the words in ``resources``; one thread at a time."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def warm_up(self) -> None:
        """Load what the first paper would otherwise wait for."""
        _ = self._press

    def agreement(self, agreement: Agreement) -> Paper:
        """Put a loan on paper."""
        return self._press.agreement(agreement)

    def receipt(self, receipt: ReturnReceipt) -> Paper:
        """Put a return on paper."""
        return self._press.receipt(receipt)

    def languages(self) -> Mapping[str, str]:
        """The languages there is a translation in, by their own names."""
        return self._press.languages()

    def missing_characters(self, text: str) -> tuple[str, ...]:
        """Name the characters that would not be readable on paper, each once."""
        return self._press.missing_characters(text)

    @cached_property
    def _press(self) -> "Press":
        from desk_app.adapters.paper.press import Press  # noqa: PLC0415 - loads 0.2 s of libraries

        return Press(self._resources)
