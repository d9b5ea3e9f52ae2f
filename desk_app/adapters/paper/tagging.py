"""The structure of a paper: what is a heading, a paragraph or a figure, and in which language."""

from dataclasses import dataclass, field
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFName, PDFObject, PDFObjectReference, PDFPage

from desk_app.adapters.paper.shaping import Tongue

DUTCH = Tongue("nl", rtl=False)
LANG = {"nl": "nl-BE"}
for _new in ("StructParents", "Tabs"):
    if _new not in PDFPage.__NoDefault__:
        PDFPage.__NoDefault__.append(_new)


class Element(NamedTuple):
    """Something marked on a page: its role, and what it says where the glyphs do not tell."""

    role: str
    language: str
    page: int  # from 1
    mark: int  # the marked-content number on that page, from 0
    alternative: str = ""  # for a figure
    actual: str = ""  # for right-to-left text, in the order it is read


class Written(PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """An object as it stands in the file; cheaper than a dictionary of ReportLab's."""

    __RefOnly__ = 1

    def __init__(self, text: str = "") -> None:
        self.text = text

    def format(self, _document: PDFDocument) -> bytes:
        """Give the bytes."""
        return self.text.encode("ascii")


@dataclass
class Structure:
    """The elements of one paper, in reading order."""

    elements: list[Element] = field(default_factory=list)
    _marks: dict[int, int] = field(default_factory=dict)

    def text(self, page: int, role: str, tongue: Tongue, said: str) -> str:
        """Begin a text on a page: the operator that marks it."""
        actual = said if tongue.rtl else ""
        return self._begun(Element(role, tongue.language, page, self._next(page), "", actual))

    def figure(self, page: int, alternative: str) -> str:
        """Begin a figure that ``alternative`` describes."""
        return self._begun(Element("Figure", "nl", page, self._next(page), alternative))

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
        places: dict[int, list[str]] = {page: [] for page in self._marks}
        sections: dict[str, list[str]] = {}
        headings = {e.language: Written() for e in self.elements}
        parents = {language: _put(document, section) for language, section in headings.items()}
        for element in self.elements:
            at = _put(document, Written(_element(document, element, parents[element.language])))
            sections.setdefault(element.language, []).append(at)
            places[element.page].append(at)
        for language, section in headings.items():
            kids = " ".join(sections[language])
            section.text = (
                f"<</Type/StructElem/S/Sect/P {top_at}/Lang({LANG.get(language, language)})"
                f"/K[{kids}]>>"
            )
        top.text = f"<</Type/StructElem/S/Document/P {root_at}/K[{' '.join(parents.values())}]>>"
        root.text = f"<</Type/StructTreeRoot/K[{top_at}]/ParentTree {_parents(document, places)}>>"
        _announce(document, root, places)


def _element(document: PDFDocument, element: Element, parent: str) -> str:
    page = _at(document, PDFObjectReference(f"Page{element.page}"))
    said = f"/Alt{_string(element.alternative)}" if element.alternative else ""
    if element.actual:
        said += f"/ActualText{_string(element.actual)}"
    return f"<</Type/StructElem/S/{element.role}/P {parent}/Pg {page}/K {element.mark}{said}>>"


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
    return _at(document, document.Reference(made))


def _at(document: PDFDocument, reference: PDFObjectReference) -> str:
    return "{} {} R".format(*document.idToObjectNumberAndVersion[reference.name])


def _string(text: str) -> str:
    return "<FEFF" + text.encode("utf-16-be").hex().upper() + ">"
