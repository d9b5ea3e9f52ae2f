"""Takes off what a scanner adds: control characters, AIM identifiers, Code 39's stars."""

import re
import unicodedata
from dataclasses import dataclass

GROUP = "\x1d"  # ends a field of variable length in GS1
AIM = re.compile(r"\](?P<kind>[A-Za-z])(?P<modifier>[0-9A-Za-z])")
GS1_AIM = ("]C1", "]e0", "]d2", "]Q3")
FIXED = {"00": 18, "01": 14, "02": 14, "11": 6, "13": 6, "15": 6, "17": 6}
OPEN_ENDED = ("8004", "8003", "240", "241", "250", "251", "10", "21", "91", "92")
WRITTEN = re.compile(r"\((\d{2,4})\)([^(]+)")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The text of a code in NFC, and the AIM identifier that stood before it, if any."""

    text: str
    aim: str = ""

    @property
    def shown(self) -> str:
        """The text without separators of fields."""
        return self.text.replace(GROUP, "")


def cleaned(text: str) -> Cleaned:
    """Take off what is not the code's; never fails."""
    found = AIM.match(text)
    aim = found[0] if found else ""
    bare = unicodedata.normalize("NFC", text[len(aim) :])
    kept = "".join(c for c in bare if c == GROUP or c.isprintable()).strip()
    starred = len(kept) > 2 and kept[0] == kept[-1] == "*"  # noqa: PLR2004 - both stars and more
    return Cleaned(kept[1:-1] if starred else kept, aim)


def gs1_fields(code: Cleaned) -> dict[str, str]:
    """The fields of a GS1 code by application identifier (8004 an asset, 21 a serial number)."""
    if WRITTEN.match(code.text):
        return dict(WRITTEN.findall(code.shown))
    return _split(code.text.lstrip(GROUP)) if code.aim in GS1_AIM else {}


def _split(text: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    while text:
        name = next((n for n in (*FIXED, *OPEN_ENDED) if text.startswith(n)), "")
        if not name:
            return {}
        rest = text[len(name) :]
        if name in FIXED:
            fields[name], text = rest[: FIXED[name]], rest[FIXED[name] :].lstrip(GROUP)
        else:
            fields[name], _, text = rest.partition(GROUP)
    return fields
