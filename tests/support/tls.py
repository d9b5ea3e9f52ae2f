"""A real PostgreSQL that speaks TLS, with a certificate of an authority of its own."""

import contextlib
import os
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

from tests.support.postgres import SERVER, a_server

SINCE, UNTIL = datetime(2020, 1, 1, tzinfo=UTC), datetime(2090, 1, 1, tzinfo=UTC)
NAME = "localhost"


class Authority:
    """Issues certificates; ``file`` is its own."""

    def __init__(self, file: Path, name: str) -> None:
        self.file, self._name = file, _named(name)
        self._key = ec.generate_private_key(ec.SECP256R1())
        draft = _draft(self._name, self._name, self._key)
        draft = draft.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        file.write_bytes(draft.sign(self._key, SHA256()).public_bytes(Encoding.PEM))

    def issue(self, host: str, folder: Path) -> None:
        """Write ``server.crt`` and ``server.key`` as PostgreSQL wants them."""
        key = ec.generate_private_key(ec.SECP256R1())
        draft = _draft(_named(host), self._name, key)
        names = x509.SubjectAlternativeName([x509.DNSName(host)])
        made = draft.add_extension(names, critical=False).sign(self._key, SHA256())
        private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        for name, content in (
            ("server.crt", made.public_bytes(Encoding.PEM)),
            ("server.key", private),
        ):
            file = folder / name
            file.touch(mode=0o600)
            file.write_bytes(content)
            owner = folder.stat()
            os.chown(file, owner.st_uid, owner.st_gid)


@dataclass(frozen=True)
class Secure:
    """A server that listens at a port of this computer, as ``localhost``."""

    port: int
    root: Path  # the certificate of who issued its own
    stranger: Path  # of somebody else

    def url(self, host: str = NAME, **query: object) -> str:
        asked = "&".join(f"{name}={value}" for name, value in query.items())
        return f"postgresql+psycopg://postgres@{host}:{self.port}/postgres?{asked}"


@contextlib.contextmanager
def secure_postgres(folder: Path) -> Iterator[Secure]:
    """Its authority's files lie in ``folder``."""
    root = Authority(folder / "root.pem", "Root")
    stranger = Authority(folder / "stranger.pem", "Stranger")
    with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = free.getsockname()[1]
    tls = [
        "--listen_addresses=127.0.0.1",
        "--ssl=on",
        "--ssl_cert_file=../server.crt",
        "--ssl_key_file=../server.key",
    ]
    with a_server([*SERVER, *tls, "-p", str(port)], str(port)) as server:
        root.issue(NAME, server.folder)
        with server.up():
            yield Secure(port, root.file, stranger.file)


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _draft(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey
) -> x509.CertificateBuilder:
    draft = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer)
    draft = draft.public_key(key.public_key()).serial_number(x509.random_serial_number())
    return draft.not_valid_before(SINCE).not_valid_after(UNTIL)
