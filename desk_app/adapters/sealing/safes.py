"""Where the passphrase of a key is kept: the keyring of the system, or only in memory."""

from typing import Protocol

SERVICE = "leenbalie"


class Safe(Protocol):
    """Keeps passphrases by name."""

    def get(self, name: str) -> str:
        """The passphrase; empty when it is not kept here."""
        ...

    def put(self, name: str, passphrase: str) -> bool:
        """Keep one; gives whether it will be there at the next start."""
        ...


class KeyringSafe:
    """The keyring of the system; one that is missing or locked keeps nothing."""

    def get(self, name: str) -> str:
        import keyring  # noqa: PLC0415 - looks for its backends
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            return keyring.get_password(SERVICE, name) or ""
        except (KeyringError, RuntimeError, OSError):
            return ""

    def put(self, name: str, passphrase: str) -> bool:
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            keyring.set_password(SERVICE, name, passphrase)
        except (KeyringError, RuntimeError, OSError):
            return False
        return self.get(name) == passphrase  # there are keyrings that take and keep nothing


class MemorySafe:
    """For the demo: what it keeps ends with it."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def get(self, name: str) -> str:
        return self._kept.get(name, "")

    def put(self, name: str, passphrase: str) -> bool:
        self._kept[name] = passphrase
        return True
