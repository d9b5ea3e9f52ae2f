"""Turns a finished PDF into one for the archive: PDF/A-2b."""

from datetime import date
from io import BytesIO

import pikepdf
from pikepdf import pdfa

FLAVOUR = "2b"
SAVE = pdfa.resolve_save_kwargs(FLAVOUR) | {"deterministic_id": True}


def archived(content: bytes, day: date) -> bytes:
    """The same pages with an output intent and metadata that agree, as PDF/A-2b wants them.

    Equal papers stay equal byte for byte: the file names no moment but ``day``.
    """
    with pikepdf.open(BytesIO(content)) as pdf:
        for page in pdf.pages:
            del page["/Trans"]  # ReportLab's empty page transition
        for moment in ("/CreationDate", "/ModDate"):
            pdf.docinfo[moment] = f"D:{day:%Y%m%d}000000Z"
        pdfa.prepare(pdf, FLAVOUR)
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            del metadata["xmp:MetadataDate"]
        out = BytesIO()
        pdf.save(out, **SAVE)
    return out.getvalue()
