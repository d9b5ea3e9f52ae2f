"""What makers print on a device: serial numbers by their shape, and numbers that name no device."""

import re
from enum import StrEnum

BASE_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DELL_TAG = 7  # characters; the Express Service Code is the same number, written with ten digits
SHAPES = (  # the most specific first; a shape is a hint, the register knows better
    ("Acer", re.compile(r"[A-Z0-9]{10}[0-9]{3}[0-9A-F]{5}[A-Z0-9]{4}")),
    ("Acer SNID", re.compile(r"[0-9]{11,12}")),
    ("HP", re.compile(r"[A-Z0-9]{3}[0-9]{3}[A-Z0-9]{4}")),
    ("ASUS", re.compile(r"[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{9}")),
    ("Lenovo", re.compile(r"[A-Z]{2}[0-9][A-Z0-9]{5}|[A-Z]{2}[A-Z0-9]{5}")),
    ("Dell", re.compile(r"(?=.*[0-9])(?=.*[A-Z])[A-Z0-9]{7}")),
)
LENOVO_1S = re.compile(r"1S(?:[A-Z0-9]{10}(?P<new>[A-Z0-9]{8})|[A-Z0-9]{7}-?(?P<old>[A-Z0-9]{7}))")
PRINTED = re.compile(
    r"(?P<label>S/?N|SNID|SERIAL(?: (?:NO|NUMBER|NR))?|SERIENUMMER|N[°O] DE S[EÉ]RIE|SERVICE TAG"
    r"|SVC TAG|ASSET(?: (?:TAG|ID|NO))?|TAG|P/?N|MTM|M/?N|MODEL(?: (?:NO|NAME))?|PROD(?:UCT)? ?ID"
    r"|MAC|EAN|IMEI|ICCID)\.?\s*[:#=]\s*(?P<value>.+)"
)
MAC = re.compile(r"(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}")
IMEI = re.compile(r"[0-9]{15}")
ICCID = re.compile(r"89[0-9]{17,18}")


class OtherNumber(StrEnum):
    """A number that stands on a device or its box, and names no single device."""

    PART_NUMBER = "part_number"
    MODEL = "model"
    MAC = "mac"
    EAN = "ean"
    IMEI = "imei"
    ICCID = "iccid"
    LINK = "link"


NO_SERIAL = {
    "PN": OtherNumber.PART_NUMBER,
    "MTM": OtherNumber.MODEL,
    "MN": OtherNumber.MODEL,
    "MODEL": OtherNumber.MODEL,
    "PROD": OtherNumber.PART_NUMBER,
    "MAC": OtherNumber.MAC,
    "EAN": OtherNumber.EAN,
    "IMEI": OtherNumber.IMEI,
    "ICCID": OtherNumber.ICCID,
}


def printed_kind(label: str) -> OtherNumber | None:
    """What a label such as ``P/N`` stands before; none for a serial number or an asset tag."""
    plain = label.replace("/", "")
    return next((kind for start, kind in NO_SERIAL.items() if plain.startswith(start)), None)


def other_number(text: str) -> OtherNumber | None:
    """What ``text`` is by its shape and its check digit, when it names no device."""
    from stdnum import ean, luhn  # noqa: PLC0415 - the first paint does without

    if MAC.fullmatch(text):
        return OtherNumber.MAC
    if ICCID.fullmatch(text):
        return OtherNumber.ICCID
    if IMEI.fullmatch(text) and luhn.is_valid(text):
        return OtherNumber.IMEI
    return OtherNumber.EAN if ean.is_valid(text) else None


def maker_of(serial: str) -> str:
    """The maker whose serial numbers look like this; empty when none does."""
    return next((maker for maker, shape in SHAPES if shape.fullmatch(serial)), "")


def service_tag(express_code: str) -> str:
    """The Dell service tag of an Express Service Code of 8 to 11 digits; empty when none fits."""
    rest, tag = int(express_code), ""
    while rest:
        rest, place = divmod(rest, len(BASE_36))
        tag = BASE_36[place] + tag
    return tag if len(tag) == DELL_TAG else ""
