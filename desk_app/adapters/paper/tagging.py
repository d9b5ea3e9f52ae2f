"""The structure of a paper: what is a heading, a paragraph or a figure, and in which language."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFName, PDFObject, PDFObjectReference, PDFPage

from desk_app.adapters.paper.shaping import Tongue

LANG = {"nl": "nl-BE"}
SCOPE = "/A<</O/Table/Scope/Column>>"  # a head of a table heads its column
for _new in ("StructParents", "Tabs"):
    if _new not in PDFPage.__NoDefault__:
        PDFPage.__NoDefault__.append(_new)


class Element(NamedTuple):
    """Something marked on a page, or what holds such: its role, and where its words do not tell."""

    role: str
    language: str
    page: int = 0  # from 1; 0: it holds others, such as a row its cells
    mark: int = 0  # the marked-content number on that page, from 0
    alternative: str = ""  # for a figure
    actual: str = ""  # for right-to-left text, in the order it is read
    within: int | None = None  # the number of the element that holds it


class Written(PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """An object as it stands in the file; cheaper than a dictionary of ReportLab's."""

    __RefOnly__ = 1

    def __init__(self, text: str = "", kids: list[str] | None = None) -> None:
        self.text = text
        self.kids = kids  # where they are; may be filled meanwhile

    def format(self, _document: PDFDocument) -> bytes:
        """Give the bytes."""
        kids = "" if self.kids is None else f"/K[{' '.join(self.kids)}]>>"
        return (self.text + kids).encode("ascii")


@dataclass
class Structure:
    """The elements of one paper, in reading order."""

    elements: list[Element] = field(default_factory=list)
    _marks: dict[int, int] = field(default_factory=dict)
    _open: list[int] = field(default_factory=list)

    @contextmanager
    def held(self, role: str) -> Iterator[None]:
        """Hold the elements of meanwhile together, in a table or a row."""
        self.elements.append(Element(role, "nl", within=self._within))
        self._open.append(len(self.elements) - 1)
        yield
        self._open.pop()

    @property
    def _within(self) -> int | None:
        return self._open[-1] if self._open else None

    def text(self, page: int, role: str, tongue: Tongue, said: str) -> str:
        """Begin a text on a page: the operator that marks it."""
        mark, actual = self._next(page), said if tongue.rtl else ""
        return self._begun(Element(role, tongue.language, page, mark, "", actual, self._within))

    def figure(self, page: int, alternative: str) -> str:
        """Begin a figure that ``alternative`` describes."""
        mark = self._next(page)
        return self._begun(Element("Figure", "nl", page, mark, alternative, "", self._within))

    def _begun(self, element: Element) -> str:
        self.elements.append(element)
        return f"/{element.role} <</MCID {element.mark}>> BDC"

    def _next(self, page: int) -> int:
        mark = self._marks.get(page, 0)
        self._marks[page] = mark + 1
        return mark

    def install(self, document: PDFDocument) -> None:
        """Write the tree: the document, a section for each language, the elements."""
        root, top = Written(), Written()
        root_at, top_at = _put(document, root), _put(document, top)
        tree = Tree(document, {e.language: Written() for e in self.elements}, sorted(self._marks))
        for element in self.elements:
            tree.add(element)
        for language, section in tree.sections.items():
            section.text = (
                f"<</Type/StructElem/S/Sect/P {top_at}/Lang({LANG.get(language, language)})"
                f"/K[{' '.join(tree.kids[tree.section_at[language]])}]>>"
            )
        parts = " ".join(tree.section_at.values())
        top.text = f"<</Type/StructElem/S/Document/P {root_at}/K[{parts}]>>"
        parents = _parents(document, tree.marked)
        root.text = f"<</Type/StructTreeRoot/K[{top_at}]/ParentTree {parents}>>"
        _announce(document, root, tree.marked)


class Tree:
    """The elements as objects of the file, each under what holds it."""

    def __init__(
        self, document: PDFDocument, sections: dict[str, Written], pages: list[int]
    ) -> None:
        self._document = document
        self.sections = sections
        self.section_at = {key: _put(document, section) for key, section in sections.items()}
        self.kids: dict[str, list[str]] = {at: [] for at in self.section_at.values()}
        self.marked: dict[int, list[str]] = {page: [] for page in pages}
        self._page_at = {p: _at(document, PDFObjectReference(f"Page{p}")) for p in pages}
        self._placed: list[str] = []

    def add(self, element: Element) -> None:
        """Put one element into the file; what holds it was added before."""
        whole = self.section_at[element.language]
        parent = whole if element.within is None else self._placed[element.within]
        written = Written()
        at = _put(self._document, written)
        self._placed.append(at)
        self.kids[parent].append(at)
        head = f"<</Type/StructElem/S/{element.role}/P {parent}"
        if element.page:
            self.marked[element.page].append(at)
            page = self._page_at[element.page]
            written.text = f"{head}/Pg {page}/K {element.mark}{_said(element)}>>"
        else:
            written.text, written.kids = head, self.kids.setdefault(at, [])


def _said(element: Element) -> str:
    said = f"/Alt{_string(element.alternative)}" if element.alternative else ""
    if element.actual:
        said += f"/ActualText{_string(element.actual)}"
    return said + SCOPE if element.role == "TH" else said


def _parents(document: PDFDocument, places: dict[int, list[str]]) -> str:
    numbers = "".join(f"{page - 1}[{' '.join(ats)}]" for page, ats in sorted(places.items()))
    return _put(document, Written(f"<</Nums[{numbers}]>>"))


def _announce(document: PDFDocument, root: Written, places: dict[int, list[str]]) -> None:
    catalog = document.Catalog
    catalog.StructTreeRoot = root
    catalog.MarkInfo = Written("<</Marked true>>")
    catalog.ViewerPreferences = Written("<</DisplayDocTitle true>>")
    for page in places:
        made = document.idToObject[f"Page{page}"]
        made.StructParents, made.Tabs = page - 1, PDFName("S")


def _put(document: PDFDocument, made: Written) -> str:
    """What ``document.Reference`` does for an object that it does not have: there are thousands."""
    document.objectcounter = number = document.objectcounter + 1
    name = made.__InternalName__ = f"R{number}"
    document.idToObjectNumberAndVersion[name] = (number, 0)
    document.numberToId[number] = name
    document.idToObject[name] = made
    return f"{number} 0 R"


def _at(document: PDFDocument, reference: PDFObjectReference) -> str:
    return "{} {} R".format(*document.idToObjectNumberAndVersion[reference.name])


def _string(text: str) -> str:
    return "<FEFF" + text.encode("utf-16-be").hex().upper() + ">"
