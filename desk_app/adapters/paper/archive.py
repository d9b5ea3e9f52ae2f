"""Makes a ReportLab document one for the archive: PDF/A-2b."""

# pikepdf could do this to the finished file, and checks it in the tests; but to read and write the
# whole file once more is a third of the time an agreement takes, and this is two objects.

import struct
import zlib
from datetime import date
from functools import cache
from typing import NamedTuple
from xml.sax.saxutils import escape

from PIL import ImageCms
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFCatalog,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFStream,
    PDFString,
)

PROGRAM = "Leenbalie"
MADE_AT = slice(24, 36)  # in an ICC profile: year, month, day, hour, minute, second
PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{program}</rdf:li></rdf:Seq></dc:creator>
<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>
<xmp:CreatorTool>{program}</xmp:CreatorTool><pdf:Producer>{program}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
if "OutputIntents" not in PDFCatalog.__NoDefault__:
    PDFCatalog.__NoDefault__.append("OutputIntents")


class About(NamedTuple):
    """What the file says of itself; the day is that of the act, so equal papers are equal."""

    title: str
    subject: str
    day: date


class Stream(PDFStream):  # type: ignore[misc]  # ReportLab has no types
    """A stream whose end stands on a line of its own, as PDF/A wants it."""

    def format(self, document: PDFDocument) -> bytes:
        """Give the bytes."""
        written: bytes = super().format(document)
        return written.removesuffix(b"endstream\n") + b"\nendstream\n"


def compressed(content: bytes) -> Stream:
    """A stream of what is shorter when compressed."""
    return Stream(PDFDictionary({"Filter": PDFName("FlateDecode")}), zlib.compress(content))


def prepare(document: PDFDocument, about: About) -> None:
    """Say the same in both places where a file says what it is, and which colours it uses."""
    info, catalog = document.info, document.Catalog
    info.title, info.subject = about.title, about.subject
    info.author = info.creator = info.producer = PROGRAM
    info._dateFormatter = lambda *_: f"D:{about.day:%Y%m%d}000000+00'00'"  # noqa: SLF001 - its only door
    catalog.Metadata = _metadata(about)
    catalog.OutputIntents = PDFArray([_intent(document)])


def _metadata(about: About) -> Stream:
    said = {"title": about.title, "subject": about.subject, "program": PROGRAM}
    day = f"{about.day:%Y-%m-%d}T00:00:00+00:00"
    packet = PACKET.format(day=day, **{name: escape(text) for name, text in said.items()})
    entries = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
    return Stream(PDFDictionary(entries), packet.encode(), [])


def _intent(document: PDFDocument) -> PDFDictionary:
    """Colours are those of sRGB."""
    profile = Stream(PDFDictionary({"N": 3, "Filter": PDFName("FlateDecode")}), _srgb())
    entries = {
        "Type": PDFName("OutputIntent"),
        "S": PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": PDFString("sRGB"),
        "Info": PDFString("sRGB"),
        "DestOutputProfile": document.Reference(profile),
    }
    return PDFDictionary(entries)


@cache
def _srgb() -> bytes:
    """The profile of sRGB; its date is a fixed one, so a paper made tomorrow is equal."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[MADE_AT] = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    return zlib.compress(bytes(profile))
