"""The camera, in sentences."""

from desk_app.ui.language import translate
from desk_app.usecases.camera_ports import MissingReader


def missing(reader: MissingReader) -> str:
    """Which reader of codes this machine has not, and what to type for it."""
    words = translate("Camera", "{reader} is missing here; it comes with: {remedy}")
    return words.format(reader=reader.name, remedy=reader.remedy)
