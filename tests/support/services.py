"""What a screen works with, on a town: the real door and reads, nothing that prints."""

from dataclasses import dataclass, field, replace
from typing import Any
from uuid import uuid4

from desk_app.adapters.national_numbers import BelgianNumbers
from desk_app.adapters.paths import resources
from desk_app.adapters.photos import PillowPhotos
from desk_app.domain.agreements import Agreement, Paper, ReturnReceipt
from desk_app.ui.services import Services
from desk_app.ui.theme import Theme
from desk_app.usecases.drafts import AtDesk, Chance, Drafts
from desk_app.usecases.ports import PrinterError
from tests.support.town import PAPER, Town

LOOK = Theme(resources(), dark=False)


class ReadyPaper:
    """Papers that are there already."""

    def agreement(self, agreement: Agreement) -> Paper:
        return PAPER

    def receipt(self, receipt: ReturnReceipt) -> Paper:
        return PAPER

    def languages(self) -> dict[str, str]:
        return {"ar": "العربية", "en": "English", "fr": "Français", "ti": "ትግርኛ"}

    def missing_characters(self, text: str) -> tuple[str, ...]:
        return ()


@dataclass
class Tray:
    """A printer that keeps what it was given, or says why it does not take it."""

    names: tuple[str, ...] = ("HP LaserJet balie", "Kopieerlokaal")
    trouble: str = ""
    printed: list[tuple[bytes, str, int, str]] = field(default_factory=list)

    def queues(self) -> tuple[str, ...]:
        return self.names

    def print(self, content: bytes, queue: str, copies: int, title: str) -> None:
        if self.trouble:
            raise PrinterError(self.trouble)
        self.printed.append((content, queue, copies, title))


def services_of(town: Town, **other: Any) -> Services:
    here = AtDesk(town.site, town.place, town.staff, town.reads.setup().rules)
    usual = Services(
        perform=lambda act: town.desk.perform(act, town.staff.id),
        reads=town.reads,
        drafts=Drafts(here, town.clock, Chance(uuid4, lambda count: "0" * count), ReadyPaper()),
        papers=ReadyPaper(),
        printer=Tray(),
        photos=PillowPhotos(),
        guard=BelgianNumbers(),
        clock=town.clock,
    )
    return replace(usual, **other)
