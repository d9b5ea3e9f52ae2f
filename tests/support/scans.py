"""A scanner: prints of real agreements as noisy, turned, grey pages in the files it writes."""

import random
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import pypdfium2
from PIL import Image, ImageChops, ImageFilter

from desk_app.adapters.paper.maker import PaperMaker
from desk_app.adapters.paths import resources
from desk_app.domain import numbers
from desk_app.domain.agreements import Agreement, Borrower, Lender, LentDevice, Paper
from desk_app.domain.condition import Accessory
from desk_app.domain.outcomes import HandedOut
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.paper_loop import scanning
from desk_app.ui.services import Scanning
from desk_app.usecases.drafts import AtDesk, Chance, Drafts
from tests.support.town import Town

ON_PAPER = Signature(SignedHow.ON_PAPER)
PAPERS = PaperMaker(resources())
NAMES = (
    "Yusuf Al-Hamdan",
    "يوسف الحمدان",
    "ሃና ተስፋዬ",
    "Олена Ковальчук",
    "ناهید احمدی",
    "Nguyễn Thị Hồng Đào",
)
LANGUAGES = ("", *PAPERS.languages())  # Dutch alone, and beside each translation


def agreement_of(number: str, name: str, translation: str = "") -> Paper:
    """A real agreement, not signed yet, in Dutch or beside a translation."""
    return PAPERS.agreement(
        Agreement(
            loan_number=number,
            lender=Lender("Agentschap Integratie en Inburgering", "Leuven", "Kaai 1, 3000 Leuven"),
            borrower=Borrower(name, "K0012345", "0470 00 00 00"),
            device=LentDevice(
                numbers.asset_tag(421), "5CD1234XYZ", "HP 11 G9", (Accessory.CHARGER,)
            ),
            course="MO-LEU-2026-014",
            handed_out_on=date(2026, 9, 14),
            due_date=date(2026, 12, 19),
            staff="An Peeters",
            signature=ON_PAPER,
            translation=translation,
        )
    )


def lend_on_paper(
    town: Town, name: str = NAMES[0], translation: str = ""
) -> tuple[HandedOut, Paper]:
    """A loan that waits for its print, and that print."""
    number = numbers.loan_number(f"{next(town.numbers):09d}")
    paper = agreement_of(number, name, translation)
    lent = town.lend(loan_number=number, paper=paper, signature=ON_PAPER)
    return lent, paper


def printed(paper: Paper, dpi: float = 150) -> list[Image.Image]:
    """Clean grey pages."""
    with pypdfium2.PdfDocument(paper.content) as document:
        return [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in document]


def scanned(paper: Paper, chance: random.Random) -> list[Image.Image]:
    """Pages as they come from a glass plate: 150 to 200 dpi, any angle, grain, out of focus."""
    return [_laid_askew(page, chance) for page in printed(paper, chance.uniform(150, 200))]


def _laid_askew(page: Image.Image, chance: random.Random) -> Image.Image:
    turned = page.rotate(
        chance.uniform(0, 360), Image.Resampling.BICUBIC, expand=True, fillcolor=255
    )
    grain = Image.effect_noise(turned.size, chance.uniform(20, 70))
    noisy = ImageChops.add(turned, grain, 1, -128)
    return noisy.filter(ImageFilter.GaussianBlur(chance.uniform(0, 1)))


def save(pages: Sequence[Image.Image], file: Path) -> Path:
    """One file with all pages, of the kind its name says."""
    first, *others = pages
    more: dict[str, Any] = {"save_all": True, "append_images": others} if others else {}
    first.save(file, resolution=150, **more) if file.suffix == ".pdf" else first.save(file, **more)
    return file


def scanning_at(town: Town) -> Scanning:
    """The real paper loop on a town."""
    here = AtDesk(town.site, town.place, town.staff, town.reads.setup().rules)
    drafts = Drafts(here, town.clock, Chance(uuid4, lambda count: "0" * count), PAPERS)
    return scanning(town.database, drafts, lambda act: town.desk.perform(act, town.staff.id))
