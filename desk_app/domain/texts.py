"""What a text field may hold."""

from desk_app.domain.errors import Reason, refuse

LONGEST_NOTE = 500


def tidy_text(text: str, field: str, longest: int) -> str:
    """``text`` without surrounding, doubled or unprintable white space; refused when too long."""
    tidy = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if len(tidy) > longest:
        refuse(Reason.TOO_LONG, field, str(longest))
    return tidy
