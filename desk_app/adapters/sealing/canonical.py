"""The one way our seals are written as CMS, so that a flip in any byte of one shows."""

from asn1crypto import algos, cms, x509

from desk_app.adapters.sealing.seal import DIGEST


def chain_of(content: bytes) -> tuple[x509.Certificate, ...]:
    """The certificates that lie one after another in ``content``, the sealing one first."""
    found: list[x509.Certificate] = []
    while content:
        found.append(x509.Certificate.load(content))
        content = content[len(found[-1].dump()) :]
    return tuple(found)


def contents(chain: tuple[x509.Certificate, ...], seen: cms.SignerInfo, length: int) -> bytes:
    """What /Contents holds, ``length`` hexadecimal characters with zeros at the end.

    Of ``seen`` only what the signature itself protects is taken over: the signed attributes
    and the signature.
    """
    digest = algos.DigestAlgorithm({"algorithm": DIGEST})
    own = chain[0]
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                {
                    "issuer_and_serial_number": cms.IssuerAndSerialNumber(
                        {"issuer": own.issuer, "serial_number": own.serial_number}
                    )
                }
            ),
            "digest_algorithm": digest,
            "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": f"{DIGEST}_rsa"}),
            "signed_attrs": seen["signed_attrs"],
            "signature": seen["signature"].native,
        }
    )
    signed = {
        "version": "v1",
        "digest_algorithms": cms.DigestAlgorithms((digest,)),
        "encap_content_info": {"content_type": "data"},
        "certificates": {cms.CertificateChoices(name="certificate", value=c) for c in chain},
        "signer_infos": [signer],
    }
    written = cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(signed)})
    der: bytes = written.dump()
    return der.hex().encode().ljust(length, b"0")
