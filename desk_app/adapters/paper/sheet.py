"""The pages of one paper, filled from the top down, and the PDF file they become."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import date
from functools import partial
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from desk_app.adapters.paper.archive import About, compressed, prepare
from desk_app.adapters.paper.embedding import Codes, embed
from desk_app.adapters.paper.look import BOTTOM, HAIRLINE, PAGE_HEIGHT, PAGE_WIDTH, TOP
from desk_app.adapters.paper.paragraph import Block, Style
from desk_app.adapters.paper.tagging import Structure
from desk_app.adapters.paper.typeset import Text, Typesetter

rl_config.useA85 = 0  # streams as bytes: a fifth smaller than as letters

Head = Callable[["Sheet"], None]
Foot = Callable[["Sheet", int, int], None]  # with the number of the page and of all pages


class PdfFile(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """A ReportLab canvas that refers to no font but the embedded ones."""

    def __init__(self, about: About, size: tuple[float, float] = (PAGE_WIDTH, PAGE_HEIGHT)) -> None:
        self._content = BytesIO()
        self._about = about
        super().__init__(
            self._content, size, pageCompression=1, invariant=1, pdfVersion=(1, 7), lang="nl-BE"
        )

    def _make_preamble(self) -> None:
        self._preamble = ""  # ReportLab would choose Helvetica here

    def add(self, page: list[str]) -> None:
        """Add a page of operators."""
        name = self._doc.thisPageName()
        self.showPage()
        made = self._doc.idToObject[name]
        made.Contents, made.Trans = compressed("\n".join(page).encode("ascii")), None

    def closed(self, codes: Codes, structure: Structure) -> bytes:
        """Embed the typefaces, now that every page is known, and close the file."""
        structure.install(self._doc)
        prepare(self._doc, self._about)
        return self.with_fonts(codes)

    def with_fonts(self, codes: Codes) -> bytes:
        """Embed the typefaces and close the file, fit for a screen but not for the archive."""
        embed(self._doc, codes)
        self.save()
        return bytes(self._content.getvalue())


def bare_file(title: str, size: tuple[float, float]) -> PdfFile:
    """A file of pages of another size; close it ``with_fonts``, for nobody archives it."""
    pdf = PdfFile(About(title, "", date.min), size)
    pdf.setTitle(title)
    return pdf


class Sheet:
    """Pages under construction. ``y`` is how far down the page is filled, in points."""

    def __init__(self, typesetter: Typesetter, head: Head, base: Codes | None = None) -> None:
        self._typesetter = typesetter
        self._head = head
        self._codes = Codes(base)
        self._structure = Structure()
        self._is_furniture = False
        self._going_on: Head | None = None
        self._pages: list[list[str]] = []
        self._page: list[str] = []
        self.y = TOP
        self.turn()

    @property
    def page(self) -> int:
        """The number of the page under construction."""
        return len(self._pages)

    def turn(self) -> None:
        """Begin the next page."""
        self._page = []
        self._pages.append(self._page)
        self.y = TOP
        self._furniture(lambda: self._head(self))
        if self._going_on:
            self._furniture(partial(self._going_on, self))

    def need(self, height: float) -> None:
        """Turn the page unless there is still room for ``height``."""
        if self.y + height > BOTTOM:
            self.turn()

    @contextmanager
    def going_on(self, head: Head) -> Iterator[None]:
        """Draw ``head`` too on top of every page that begins meanwhile."""
        self._going_on = head
        yield
        self._going_on = None

    @contextmanager
    def held(self, role: str) -> Iterator[None]:
        """Hold what is put meanwhile together, as a table or a row of one."""
        with nullcontext() if self._is_furniture else self._structure.held(role):
            yield

    def code(self, text: str, style: Style) -> Block:
        """Set ASCII that nobody reads as words, in one line."""
        return self._typesetter.code(text, style, self._codes)

    def block(self, text: Text, style: Style, width: float) -> Block:
        """Set a text, to be measured and put somewhere."""
        return self._typesetter.block(text, style, width, self._codes)

    def put(self, block: Block, x: float, y: float) -> None:
        """Put a block with its upper left corner at ``x``, ``y`` from the top."""
        text = self._placed(block, x, y)
        if self._is_furniture:
            self.draw(text)
            return
        begun = self._structure.text(self.page, block.role, block.tongue, block.text)
        self._page.append(f"{begun} {text} EMC")

    def _placed(self, block: Block, x: float, y: float) -> str:
        baseline = PAGE_HEIGHT - y - block.first_baseline
        return f"BT {x:.2f} {baseline:.2f} Td {block.operators} ET"

    def figure(self, operators: str, alternative: str) -> None:
        """Draw what ``alternative`` says in words."""
        begun = self._structure.figure(self.page, alternative)
        self._page.append(f"{begun} {operators} EMC")

    def write(self, text: Text, style: Style, x: float, width: float) -> None:
        """Write a paragraph at the height reached, and go below it."""
        block = self.block(text, style, width)
        self.put(block, x, self.y)
        self.y += block.height

    def fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle, ``y`` being its upper edge."""
        bottom = PAGE_HEIGHT - y - height
        self.draw(f"{colour} {x:.2f} {bottom:.2f} {width:.2f} {height:.2f} re f")

    def rule(self, x: float, y: float, width: float) -> None:
        """Draw a hairline."""
        self.fill(x, y, width, 0.6, HAIRLINE)

    def draw(self, operators: str) -> None:
        """Add PDF operators that say nothing to the page."""
        self._page.append(f"/Artifact BMC {operators} EMC")

    def _furniture(self, draw: Callable[[], None]) -> None:
        """Draw what stands on every page, and is no part of what the paper says."""
        self._is_furniture = True
        draw()
        self._is_furniture = False

    def finished(self, about: About, foot: Foot) -> bytes:
        """Write the foot of every page, knowing how many there are, and make the file."""
        pdf = PdfFile(about)
        for number, page in enumerate(self._pages, 1):
            self._page = page
            self._furniture(partial(foot, self, number, len(self._pages)))
            pdf.add(page)
        return pdf.closed(self._codes, self._structure)
