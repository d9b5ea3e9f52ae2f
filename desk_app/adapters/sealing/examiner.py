"""Looks at the seal of a file: whose it is, and whether every single byte is as it was sealed."""

import re
from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from desk_app.domain.seals import (
    Certificate,
    Changed,
    Examined,
    Foreign,
    Intact,
    NoPdf,
    NotCovered,
    Unsealed,
    fingerprint_of,
)

if TYPE_CHECKING:  # 0.4 s that only a job pays
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

HEAD = 1024  # a PDF may begin with other bytes
SEALED = b"/ETSI.CAdES.detached"
LOAN = re.compile(r"Leenbalie ([0-9A-Z]{11}|[A-Z]{3}-[1-9][0-9]*)")  # or a closed day


class PadesExaminer:
    """Reads what ``seal`` writes; whatever a damaged file breaks on is an answer too."""

    def examine(self, content: bytes, certificates: Mapping[str, Certificate]) -> Examined:
        """What the bytes of a file show, against the certificates that are trusted."""
        if b"%PDF-" not in content[:HEAD]:
            return NoPdf()
        try:
            return _examine(content, certificates)
        except Exception:  # noqa: BLE001 - a damaged file may break the parser anywhere
            return Changed() if SEALED in content else Unsealed()


def _examine(content: bytes, certificates: Mapping[str, Certificate]) -> Examined:
    from io import BytesIO  # noqa: PLC0415

    from pyhanko.pdf_utils.reader import PdfFileReader  # noqa: PLC0415

    seals = PdfFileReader(BytesIO(content)).embedded_signatures
    if not seals:
        return Changed() if SEALED in content else Unsealed()
    seal, *others = seals
    named = _named(seal)
    certificate = next((certificates[name] for name in named if name in certificates), None)
    if certificate is None:
        return Foreign(named[-1])
    begin, end = _gap(seal)
    if others or [0, begin, end, len(content) - end] != list(map(int, seal.byte_range)):
        return NotCovered()
    loan = LOAN.fullmatch(str(seal.sig_object["/Reason"]))
    at = seal.self_reported_timestamp
    if loan and at and _written(seal, certificate, content[begin:end]) and _signed(seal, at):
        return Intact(loan[1], at, certificate, sha256(content).hexdigest())
    return Changed()


def _named(seal: "EmbeddedPdfSignature") -> tuple[str, ...]:
    """Fingerprints of the sealing certificate: as it is signed, and of the one that lies there."""
    attributes = {a["type"].native: a["values"] for a in seal.signer_info["signed_attrs"]}
    signed = attributes["signing_certificate_v2"][0]["certs"][0]["cert_hash"].native
    return signed.hex(), fingerprint_of(seal.signer_cert.dump())


def _gap(seal: "EmbeddedPdfSignature") -> tuple[int, int]:
    """Where /Contents begins and ends: the only bytes that the signature does not cover."""
    _, begin, end, _ = map(int, seal.byte_range)
    return begin, end


def _written(seal: "EmbeddedPdfSignature", certificate: Certificate, gap: bytes) -> bool:
    """Tell whether /Contents is, byte by byte, what this program writes."""
    from desk_app.adapters.sealing.canonical import chain_of, contents  # noqa: PLC0415

    chain = chain_of(certificate.content)
    written = contents(chain, seal.signer_info, len(gap) - 2)
    return gap.lower() == b"<" + written + b">" and gap == gap.upper()


def _signed(seal: "EmbeddedPdfSignature", at: datetime) -> bool:
    """Tell whether the signature fits the bytes and the certificate it names."""
    from pyhanko.sign.validation import validate_pdf_signature  # noqa: PLC0415
    from pyhanko.sign.validation.settings import KeyUsageConstraints  # noqa: PLC0415
    from pyhanko_certvalidator import ValidationContext  # noqa: PLC0415

    either = {"digital_signature", "non_repudiation"}
    usage = KeyUsageConstraints(key_usage=either, match_all_key_usages=False)
    context: Any = ValidationContext(
        trust_roots=[seal.signer_cert], moment=at, best_signature_time=at, allow_fetching=False
    )
    status = validate_pdf_signature(
        seal, signer_validation_context=context, key_usage_settings=usage
    )
    return bool(status.bottom_line)
