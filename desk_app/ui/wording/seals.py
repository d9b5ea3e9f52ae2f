"""How it stands with the seal of this desk, in words."""

from datetime import date, datetime

from desk_app.domain.seals import Certificate
from desk_app.ui.language import translate
from desk_app.ui.wording import terms
from desk_app.ui.wording.marks import Mark
from desk_app.ui.wording.verdicts import short
from desk_app.usecases.seal_desk import SealStanding
from desk_app.usecases.sealing import Key


def mark(standing: SealStanding) -> Mark:
    """The state of the seal as a chip."""
    key = standing.state.key
    if key is not Key.READY:
        return Mark("stop", "circle-x", translate("Seal", "papers carry no seal"))
    if standing.registered is None:
        return Mark("warn", "clock", translate("Seal", "not registered yet"))
    return Mark("ok", "circle-check", translate("Seal", "registered"))


def line(standing: SealStanding) -> str:
    """What this desk seals with, or why it does not, in one sentence."""
    key = standing.state.key
    return _ready(standing) if key is Key.READY else _missing(key)


def brief(standing: SealStanding) -> str:
    """The same in the few words a card has room for."""
    used, known = standing.state.certificate, standing.registered
    if used is None:
        return _missing(standing.state.key)
    name = short(used.fingerprint)
    if standing.state.agency:
        name = translate("Seal", "{name} of the Agency").format(name=name)
    if known is None:
        return name
    said = translate("Seal", "{name}, since {day}")
    return said.format(name=name, day=_day(known.registered_at))


def unsealed(why: str) -> str:
    """An example that was made all the same."""
    return translate("Seal", "The paper has no seal: {why}").format(why=why)


def no_desk() -> str:
    """The window was never started here."""
    return translate("Seal", "There is no desk on this computer yet")


def since(certificate: Certificate) -> str:
    """From when on, and until when, a certificate counts."""
    registered = _day(certificate.registered_at)
    if certificate.revoked_from is None:
        return translate("Seal", "registered on {day}").format(day=registered)
    said = translate("Seal", "registered on {day}, revoked from {end}")
    return said.format(day=registered, end=_day(certificate.revoked_from))


def _missing(key: Key) -> str:
    return {
        Key.LOCKED: translate("Seal", "The passphrase was not given"),
        Key.TO_MAKE: translate("Seal", "There is no key yet"),
        Key.EXPIRED: translate("Seal", "The Agency's certificate has expired"),
        Key.UNREADABLE: translate("Seal", "The file of the key cannot be used"),
    }.get(key, translate("Seal", "One moment"))


def _ready(standing: SealStanding) -> str:
    used, known = standing.state.certificate, standing.registered
    name = short(used.fingerprint) if used else ""
    whose = translate("Seal", "Certificate of this desk: {name}")
    if standing.state.agency:
        whose = translate("Seal", "Certificate of the Agency: {name}")
    if known is None:
        waits = translate("Seal", "it waits until a coordinator works here")
        return f"{whose.format(name=name)}, {waits}"
    return f"{whose.format(name=name)}, {since(known)}"


def _day(moment: datetime) -> str:
    day: date = moment.astimezone().date()
    return terms.middle_date(day)
