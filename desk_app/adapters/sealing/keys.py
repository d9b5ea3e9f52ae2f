"""RSA keys with their certificate: made, protected by a passphrase, opened and kept parsed."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from desk_app.domain.seals import fingerprint_of
from desk_app.usecases.sealing import NotOpenedError

if TYPE_CHECKING:  # 0.1 s that only a job pays
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate, KeyUsage

BITS, EXPONENT = 3072, 65537
# When it counts is said by the database; dates of its own would only trip over a wrong clock.
FROM, UNTIL = datetime(2020, 1, 1, tzinfo=UTC), datetime(2099, 12, 31, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ParsedKey:
    """A private key ready to sign; ``chain`` has its certificate, then its issuers, as DER."""

    private: "RSAPrivateKey"
    chain: tuple[bytes, ...]

    def counts_at(self, moment: datetime) -> bool:
        """Tell whether its certificate has begun and has not expired."""
        from cryptography.x509 import load_der_x509_certificate  # noqa: PLC0415

        own = load_der_x509_certificate(self.chain[0])
        return own.not_valid_before_utc <= moment <= own.not_valid_after_utc

    @property
    def fingerprint(self) -> str:
        """What its certificate is known by."""
        return fingerprint_of(self.chain[0])


def make_key(desk_id: UUID) -> ParsedKey:
    """A new key with a certificate of its own making; its subject is the desk, no person."""
    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import rsa  # noqa: PLC0415
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415
    from cryptography.x509.oid import NameOID  # noqa: PLC0415

    private = rsa.generate_private_key(EXPONENT, BITS)
    desk = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Leenbalie"),
            x509.NameAttribute(NameOID.COMMON_NAME, f"Leenbalie {desk_id}"),
        ]
    )
    draft = x509.CertificateBuilder().subject_name(desk).issuer_name(desk)
    draft = draft.public_key(private.public_key()).serial_number(x509.random_serial_number())
    draft = draft.not_valid_before(FROM).not_valid_after(UNTIL)
    draft = draft.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    made = draft.add_extension(_only_signs(), critical=True).sign(private, SHA256())
    return ParsedKey(private, (_der(made),))


def protected(key: ParsedKey, passphrase: str) -> bytes:
    """The key with its certificate as PKCS#12."""
    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import pkcs12  # noqa: PLC0415

    own, *issuers = (x509.load_der_x509_certificate(each) for each in key.chain)
    cipher = serialization.BestAvailableEncryption(passphrase.encode())
    return pkcs12.serialize_key_and_certificates(b"seal", key.private, own, issuers, cipher)


def opened(content: bytes, passphrase: str) -> ParsedKey:
    """The key in a PKCS#12 file; raises ``NotOpenedError`` when it is none to seal with."""
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import pkcs12  # noqa: PLC0415

    try:
        private, own, issuers = pkcs12.load_key_and_certificates(content, passphrase.encode())
    except ValueError as error:
        raise NotOpenedError from error
    if not isinstance(private, RSAPrivateKey) or own is None:
        raise NotOpenedError
    return ParsedKey(private, tuple(map(_der, (own, *issuers))))


def _only_signs() -> "KeyUsage":
    from cryptography.x509 import KeyUsage  # noqa: PLC0415

    return KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _der(certificate: "Certificate") -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415

    return certificate.public_bytes(Encoding.DER)
