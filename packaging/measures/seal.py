"""Times the seal of an agreement against the one RSA signature that it cannot do without."""

from datetime import UTC, datetime
from uuid import uuid4

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from desk_app.adapters.paper.maker import PaperMaker
from desk_app.adapters.sealing.keys import make_key
from desk_app.adapters.sealing.seal import KeySigner, seal
from measures.paper import DATA, NUMBER, agreement
from measures.rows import Row, median, milliseconds

RUNS = 60
GOAL = 20.0
AT = datetime(2026, 9, 14, 9, 30, tzinfo=UTC)


def rows() -> list[Row]:
    key = make_key(uuid4())
    signer = KeySigner(key)
    content = PaperMaker(DATA).agreement(agreement("Yusuf Al-Hamdan")).content
    attributes = bytes(200)  # some as many as a signature is made over
    seals, signatures = [], []
    for _ in range(RUNS):
        seals.append(milliseconds(lambda: seal(content, signer, NUMBER, AT)))
        signatures.append(milliseconds(lambda: key.private.sign(attributes, PKCS1v15(), SHA256())))
    floor = "one raw RSA-3072 signature"
    return [Row("seal", median(seals), floor, median(signatures), GOAL)]
