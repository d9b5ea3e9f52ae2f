"""How a queue stands, from what ``lpstat -p -a`` says in English."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """``words`` are CUPS's own about why it stands still, empty when it gives no reason."""

    known: bool
    accepting: bool = True
    paused: bool = False
    words: str = ""


def read_standing(queue: str, said: str, complained: str) -> Standing:
    """Read both answers; a reason stands on the indented line that follows."""
    if "Invalid destination" in complained:
        return Standing(known=False, words=complained.strip())
    name = re.escape(queue)
    shut = re.search(rf"^{name} not accepting.*\n?\s*(.*)", said, re.MULTILINE)
    paused = re.search(rf"^printer {name} disabled.*\n?\s*(.*)", said, re.MULTILINE)
    why = next((_reason(found[1]) for found in (shut, paused) if found), "")
    return Standing(known=True, accepting=not shut, paused=bool(paused), words=why)


def _reason(line: str) -> str:
    return "" if line.strip().lower() in {"reason unknown", "paused"} else line.strip()
