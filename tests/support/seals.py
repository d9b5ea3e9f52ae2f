"""Keys, certificates and sealed papers; the slow ones are made once a process."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from desk_app.adapters.paper.maker import PaperMaker
from desk_app.adapters.paths import resources
from desk_app.adapters.sealing.desk_keys import DeskKeys, Place
from desk_app.adapters.sealing.keys import ParsedKey, make_key
from desk_app.adapters.sealing.safes import MemorySafe, Safe
from desk_app.adapters.sealing.seal import KeySigner, seal
from desk_app.domain.agreements import Agreement, Borrower, Lender, LentDevice, Paper
from desk_app.domain.numbers import asset_tag, loan_number
from desk_app.domain.people import Staff
from desk_app.domain.seals import Certificate
from desk_app.usecases.drafts import AtDesk, Chance, Drafts
from desk_app.usecases.seal_desk import SealDesk
from tests.support.services import ReadyPaper
from tests.support.town import DRAWN, NOW, Town

NUMBER = loan_number("7K3M9QXR2")
DESK = uuid4()


@cache
def key() -> ParsedKey:
    """The key of a desk."""
    return make_key(DESK)


@cache
def other_key() -> ParsedKey:
    """The key of another installation."""
    return make_key(uuid4())


@cache
def agency_key(until: datetime = datetime(2090, 1, 1, tzinfo=UTC)) -> ParsedKey:
    """A key whose certificate an authority has issued."""
    root, own = (rsa.generate_private_key(65537, 2048) for _ in range(2))
    authority = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Root")])
    agency = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Agentschap")])
    usage = x509.KeyUsage(False, True, *(False,) * 7)

    def issued(subject: x509.Name, who: rsa.RSAPrivateKey, *more: Any) -> bytes:
        draft = x509.CertificateBuilder().subject_name(subject).issuer_name(authority)
        draft = draft.public_key(who.public_key()).serial_number(x509.random_serial_number())
        draft = draft.not_valid_before(datetime(2020, 1, 1, tzinfo=UTC)).not_valid_after(until)
        for extension in more:
            draft = draft.add_extension(extension, critical=True)
        return draft.sign(root, SHA256()).public_bytes(Encoding.DER)

    own_der = issued(agency, own, usage)
    return ParsedKey(own, (own_der, issued(authority, root, x509.BasicConstraints(True, None))))


@cache
def agreement() -> Paper:
    """A real agreement, not yet sealed."""
    return PaperMaker(resources()).agreement(
        Agreement(
            loan_number=NUMBER,
            lender=Lender("Agentschap Integratie en Inburgering", "Leuven"),
            borrower=Borrower("Yusuf Al-Hamdan", "K0012345"),
            device=LentDevice(asset_tag(421), "5CD1234XYZ", "HP Chromebook"),
            course="MO-LEU-2026-014",
            handed_out_on=date(2026, 9, 14),
            due_date=date(2026, 12, 19),
            staff="An Peeters",
            signature=DRAWN,
        )
    )


def certificate(of: ParsedKey | None = None, desk_id: UUID | None = None) -> Certificate:
    used = of or key()
    return Certificate(used.fingerprint, b"".join(used.chain), desk_id, NOW - timedelta(days=30))


def trusted(*certificates: Certificate) -> dict[str, Certificate]:
    return {each.fingerprint: each for each in certificates}


def sealed(number: str = NUMBER, of: ParsedKey | None = None, at: datetime = NOW) -> bytes:
    return seal(agreement().content, KeySigner(of or key()), number, at)


class NoSafe:
    """A computer without a keyring."""

    def get(self, name: str) -> str:
        return ""

    def put(self, name: str, passphrase: str) -> bool:
        return False


def seal_desk(
    town: Town, folder: Path, safe: Safe | None = None, staff: Staff | None = None
) -> SealDesk:
    who = staff or town.staff
    here = AtDesk(town.site, town.place, who, town.reads.setup().rules)
    drafts = Drafts(here, town.clock, Chance(uuid4, lambda n: "0" * n), ReadyPaper())
    keys = DeskKeys(town.place.id, Place(folder, safe or MemorySafe()), town.clock)
    return SealDesk(keys, town.reads, lambda act: town.desk.perform(act, who.id), drafts)
