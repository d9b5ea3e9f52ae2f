"""Recognises Belgian national register and BIS numbers, so that none is kept."""

import re

from stdnum.be import bis, nn

# A look ahead, since a house number before it must not use up a number's first digits.
ELEVEN_DIGITS = re.compile(r"(?<!\d)(?=((?:\d[\s.\-/]*){10}\d)(?!\d))")


class BelgianNumbers:
    """Looks for eleven digits, however spaced, that are a national or BIS number."""

    def hides_in(self, text: str) -> bool:
        return any(
            nn.is_valid(found) or bis.is_valid(found)
            for found in map(_digits, ELEVEN_DIGITS.findall(text))
        )


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())
