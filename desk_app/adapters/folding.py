"""Folds names over case, accents and script, so that any spelling finds them."""

import re
from functools import lru_cache

WORD = re.compile(r"[0-9a-z]+")
INSIDE_WORDS = re.compile(r"['`\u2018\u2019\u02b0-\u02ff]")
ONE_LETTER = str.maketrans(
    {"\u0629": "\u0647", "\u0649": "\u064a"}
)  # Arabic ta marbuta, alif maqsura


@lru_cache(maxsize=1)
def _transliterator():  # type: ignore[no-untyped-def]  # noqa: ANN202 - PyICU has no types
    import icu  # noqa: PLC0415 - 30 ms that the first paint does not pay

    return icu.Transliterator.createInstance("Any-Latin; Latin-ASCII; Lower")


def fold(name: str) -> str:
    """The words of ``name`` in plain lower-case Latin letters and digits, one space between."""
    plain: str = _transliterator().transliterate(name.translate(ONE_LETTER))
    return " ".join(WORD.findall(INSIDE_WORDS.sub("", plain)))
