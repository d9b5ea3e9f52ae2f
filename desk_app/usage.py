"""A command that was asked wrongly: why, in the language of the desk."""

from PySide6.QtCore import QCoreApplication

from desk_app import app
from desk_app.adapters import paths
from desk_app.adapters.settings import SettingsFile
from desk_app.ui.wording.commands import wrong


def why(english: str) -> str:
    """What argparse says of it, as this desk says it."""
    settings = SettingsFile(paths.data_folder() / "desk.json").read()
    app.translate(QCoreApplication.instance() or QCoreApplication([]), settings.language)
    return wrong(english)
