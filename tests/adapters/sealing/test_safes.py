from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from desk_app.adapters.sealing.safes import KeyringSafe


class Working(KeyringBackend):
    """A keyring that keeps."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.fixture(autouse=True)
def _own_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_a_working_keyring_keeps_a_passphrase():
    keyring.set_keyring(Working())
    safe = KeyringSafe()
    assert safe.get("desk 1") == ""
    assert safe.put("desk 1", "geheim")
    assert (safe.get("desk 1"), safe.get("desk 2")) == ("geheim", "")


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring])
def test_a_keyring_that_is_missing_or_keeps_nothing_says_no(backend: type[KeyringBackend]):
    keyring.set_keyring(backend())
    safe = KeyringSafe()
    assert not safe.put("desk 1", "geheim")
    assert safe.get("desk 1") == ""
