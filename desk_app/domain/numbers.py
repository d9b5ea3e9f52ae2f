"""Asset tags, loan numbers and their check characters (ISO 7064 mod 37,36)."""

import re

from desk_app.domain.patterns import Patterns, example, fits

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LAST_DEVICE = 999_999
TAG = re.compile(r"LB[0-9]{6}[0-9A-Z]")
LOAN_NUMBER = re.compile(rf"U[{CROCKFORD}]{{9}}[0-9A-Z]")
SPECIMEN = "U000000000R"  # the loan number of papers that only show what a paper looks like
PAGE_CODE = re.compile(
    rf"(?P<loan>{LOAN_NUMBER.pattern})(?P<page>[0-9]{{2}})(?P<text>[0-9A-F]{{8}})[0-9A-Z]"
)
CARD = re.compile(r"LK[A-Z0-9]{4}[0-9A-Z]")
CLIENT_NUMBER = re.compile(r"[A-Z][0-9]{7}")
COURSE_CODE = re.compile(r"[A-Z]{2,4}(-[A-Z0-9]{2,8}){1,3}")
USUAL = Patterns()
_LETTERS = re.compile(r"[^A-Z0-9]")


def with_check(body: str) -> str:
    """Append the check character to ``body`` (digits and capitals)."""
    from stdnum.iso7064 import mod_37_36  # noqa: PLC0415 - 15 ms that the first paint saves

    return body + mod_37_36.calc_check_digit(body)


def has_right_check(number: str) -> bool:
    """Tell whether the last character of ``number`` is its check character."""
    from stdnum.iso7064 import mod_37_36  # noqa: PLC0415

    return bool(mod_37_36.is_valid(number))


def is_loan_number(number: str) -> bool:
    """Tell whether ``number`` has the shape and the check character of a loan number."""
    return bool(LOAN_NUMBER.fullmatch(number)) and has_right_check(number)


def is_client_number(compact: str, patterns: Patterns = USUAL) -> bool:
    """Tell whether ``compact`` is as the Agency's client numbers are, and no number of ours."""
    shaped = CLIENT_NUMBER.fullmatch(compact)
    if patterns.client_numbers:
        return fits(compact, patterns.client_numbers) and not _is_ours(compact)
    return bool(shaped)


def client_example(patterns: Patterns = USUAL) -> str:
    """A client number as they are written here."""
    return example(patterns.client_numbers) or "K0012345"


def course_example(patterns: Patterns = USUAL) -> str:
    """A course code as they are written here."""
    return example(patterns.course_codes) or "MO-LEU-2026-031"


def is_course_code(code: str, patterns: Patterns = USUAL) -> bool:
    """Tell whether ``code`` is a course's, and no scan of it reads as another number of ours."""
    shaped = COURSE_CODE.fullmatch(code)
    if patterns.course_codes:
        return fits(code, patterns.course_codes) and not _is_ours(compact(code))
    return bool(shaped) and not _is_ours(compact(code))


def course_mark(code: str) -> str:
    """What is printed for a course: its code, a point, the check character of its letters."""
    return f"{code}.{with_check(_LETTERS.sub('', code))[-1]}"


def asset_tag(sequence: int) -> str:
    """Make the tag of the ``sequence``-th device (0 to 999 999): ``LB`` + 6 digits + check."""
    return with_check(f"LB{sequence:06d}")


def loan_number(random_characters: str) -> str:
    """Make a loan number from nine random Crockford characters."""
    return with_check("U" + random_characters)


def page_code(loan_number: str, page: int, text_sha256: str) -> str:
    """Mark one page of an agreement: loan number, page (1 to 99), text hash, check character."""
    return with_check(f"{loan_number}{page:02d}{text_sha256[:8].upper()}")


def compact(text: str) -> str:
    """Drop what is display only: spaces and hyphens; and write capitals."""
    return re.sub(r"[\s\-]", "", text).upper()


def _is_ours(compact: str) -> bool:
    return any(shape.fullmatch(compact) for shape in (TAG, LOAN_NUMBER, PAGE_CODE, CARD))


def display(number: str) -> str:
    """Set the check character of a tag or loan number apart with a hyphen."""
    if TAG.fullmatch(number) or LOAN_NUMBER.fullmatch(number):
        return f"{number[:-1]}-{number[-1]}"
    return number
