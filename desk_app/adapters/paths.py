"""Where this program's resources and a user's data lie."""

import sys
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """The folder of icons, texts and translations; beside the package, or in a frozen bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) / "resources" if bundle else PACKAGE.parent / "resources"


def font(package: str, inside: str) -> Path:
    """A font file inside an installed font package, which is not imported."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(package)
    return Path(spec.submodule_search_locations[0]) / inside


def data_folder() -> Path:
    """The user's folder for the embedded database, made when it is missing.

    A folder that cannot be made is found out when the database in it is opened.
    """
    from platformdirs import user_data_path  # noqa: PLC0415 - 28 ms that --help does not pay

    folder = user_data_path("leenbalie", appauthor=False)
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
