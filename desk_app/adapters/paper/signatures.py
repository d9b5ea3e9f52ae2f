"""Where a paper is signed: the borrower's hand and name, and who signs for the Agency."""

from desk_app.adapters.paper import look
from desk_app.adapters.paper.columns import Columns
from desk_app.adapters.paper.marks import Box, ink
from desk_app.adapters.paper.texts import Words, value
from desk_app.adapters.paper.typeset import Text
from desk_app.domain.signatures import Signature, SignedHow

SPLIT, GAP = 0.66, 10.0  # of the Dutch column beside a translation: the borrower has more of it


def signatures(columns: Columns, signature: Signature, names: tuple[str, str], high: float) -> None:
    """Two places to sign, side by side; beside a translation both stand under the Dutch."""
    sheet, top = columns.sheet, columns.sheet.y
    places = _places(columns)
    labels = [
        sheet.block(_dutch(columns).label(label), look.LABEL, width)
        for label, (_, width) in zip(("signed_borrower", "signed_lender"), places, strict=True)
    ]
    line = top + max(label.height for label in labels)
    reached = []
    for (x, width), label, name in zip(places, labels, names, strict=True):
        sheet.put(label, x, top)
        sheet.rule(x, line + high, width)
        sheet.y = line + high + 3
        sheet.write(value(name, bold=True), look.FACT, x, width)
        reached.append(sheet.y)
    _signed(columns, signature, Box(places[0][0], line + 2, places[0][1], high - 4))
    for words in columns.wording.languages[1:]:
        sheet.y = top
        _explained(columns, words, signature)
        reached.append(sheet.y)
    sheet.y = max(reached)


def _dutch(columns: Columns) -> Words:
    return columns.wording.languages[0]


def _places(columns: Columns) -> tuple[tuple[float, float], tuple[float, float]]:
    """Left edge and width of both places."""
    left, right = columns.lefts
    if columns.wording.other is None:
        return (left, look.COLUMN), (right, look.COLUMN)
    room = look.COLUMN - GAP
    return (left, room * SPLIT), (left + room * SPLIT + GAP, room * (1 - SPLIT))


def _signed(columns: Columns, signature: Signature, box: Box) -> None:
    sheet, words = columns.sheet, _dutch(columns)
    match signature.how:
        case SignedHow.DRAWN:
            upwards = box._replace(y=look.PAGE_HEIGHT - box.y - box.height)
            sheet.figure(ink(signature.strokes, upwards), words.labels["signature"])
        case SignedHow.WITNESSED:
            block = sheet.block(_witnessed(words, signature), look.FACT, box.width)
            sheet.put(block, box.x, box.y)
        case SignedHow.ON_PAPER:
            block = sheet.block(words.label("signature"), look.SMALL, box.width)
            sheet.put(block, box.x, box.y + box.height - block.height)


def _explained(columns: Columns, words: Words, signature: Signature) -> None:
    """Say in the translation what is signed at the left, with no place to sign."""
    sheet, x = columns.sheet, columns.lefts[1]
    for label in ("signed_borrower", "signed_lender"):
        sheet.write(words.label(label), look.LABEL, x, columns.width)
    if signature.how is SignedHow.WITNESSED:
        sheet.write(_witnessed(words, signature), look.LABEL, x, columns.width)


def _witnessed(words: Words, signature: Signature) -> Text:
    return words.filled(words.labels["witnessed"], {"witness": signature.witness})
