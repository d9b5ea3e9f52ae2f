"""A server proves who it is, with a real certificate; and what is said when it does not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.adapters.database import engine
from desk_app.adapters.database.engine import make_engine
from desk_app.adapters.database.trying import try_connection
from desk_app.database_room import url_of
from desk_app.usecases.connecting import Address, NotReached, Reached
from desk_app.usecases.opening import Trouble
from tests.support.tls import Secure, secure_postgres

STRICT = {"sslmode": "verify-full"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Secure]:
    with secure_postgres(tmp_path_factory.mktemp("tls")) as made:
        yield made


def test_a_server_that_proves_its_name_is_trusted(server: Secure):
    found = try_connection(server.url(**STRICT, sslrootcert=server.root))
    assert isinstance(found, Reached) and found.encrypted


def test_a_certificate_of_an_unknown_authority_is_told(server: Secure):
    found = try_connection(server.url(**STRICT, sslrootcert=server.stranger))
    assert found == NotReached(Trouble.UNKNOWN_ISSUER)


def test_a_certificate_for_another_name_is_told(server: Secure):
    found = try_connection(server.url("127.0.0.1", **STRICT, sslrootcert=server.root))
    assert found == NotReached(Trouble.OTHER_NAME)


def test_an_authority_whose_file_is_not_there_is_told(server: Secure, tmp_path: Path):
    found = try_connection(server.url(**STRICT, sslrootcert=tmp_path / "gone.pem"))
    assert found == NotReached(Trouble.UNKNOWN_ISSUER)


def test_what_the_system_trusts_is_trusted(server: Secure, monkeypatch: pytest.MonkeyPatch):
    """The settings name the mode, and no file."""
    monkeypatch.setenv("SSL_CERT_FILE", str(server.root))
    found = try_connection(server.url(**STRICT))
    assert isinstance(found, Reached) and found.encrypted
    monkeypatch.setenv("SSL_CERT_FILE", str(server.stranger))
    assert try_connection(server.url(**STRICT)) == NotReached(Trouble.UNKNOWN_ISSUER)


def test_the_file_of_the_system_is_named_to_the_driver(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """The driver's own OpenSSL does not know where a system keeps it."""
    bundle = tmp_path / "ca.pem"
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setattr(engine, "BUNDLES", ("/nowhere.pem", str(bundle)))
    address = Address("server.example", user="x")
    assert make_engine(url_of(address)).url.query["sslrootcert"] == "system"
    bundle.touch()
    for url in (url_of(address), "postgresql+psycopg://x@server.example/x"):
        query = make_engine(url).url.query
        assert (query["sslmode"], query["sslrootcert"]) == ("verify-full", str(bundle))
    own = make_engine("postgresql+psycopg://x@server.example/x?sslrootcert=/own.pem").url.query
    assert (own["sslmode"], own["sslrootcert"]) == ("verify-full", "/own.pem")
