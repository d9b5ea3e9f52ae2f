"""The camera, in sentences."""

from dataclasses import dataclass

from desk_app.ui.devices.camera_state import CameraState, Standing
from desk_app.ui.language import translate
from desk_app.ui.wording.scanners import missing_reader


@dataclass(frozen=True, slots=True)
class CameraWords:
    """What is going on, what to do about it, and in which tone: empty, ``ok`` or ``stop``."""

    what: str
    advice: str = ""
    tone: str = ""


def sentence(standing: Standing) -> CameraWords:
    """What the pane says."""
    match standing.state:
        case CameraState.STARTING | CameraState.CLOSED:
            return CameraWords(translate("Camera", "The camera is starting..."))
        case CameraState.SEARCHING:
            return _searching(standing)
        case CameraState.READ:
            words = translate("Camera", "Read: {text}")
            return CameraWords(words.format(text=standing.text), tone="ok")
        case CameraState.NO_READER:
            advice = "\n".join(missing_reader(reader) for reader in standing.missing)
            return _wrong(translate("Camera", "Nothing here can read codes"), advice)
        case CameraState.NO_CAMERA | CameraState.REFUSED | CameraState.IN_USE:
            return _without_picture(standing.state)


def _searching(standing: Standing) -> CameraWords:
    advice = [translate("Camera", "The closer it fills the frame, the sooner it is read.")]
    what = translate("Camera", "Hold the label inside the frame")
    return CameraWords(what, "\n".join([*map(missing_reader, standing.missing)] or advice))


def _without_picture(state: CameraState) -> CameraWords:
    if state is CameraState.NO_CAMERA:
        advice = translate("Camera", "Plug one in: it starts by itself.")
        return _wrong(translate("Camera", "There is no camera"), advice)
    if state is CameraState.REFUSED:
        advice = translate(
            "Camera", "Allow Leenbalie in the privacy settings of this computer, then open it anew."
        )
        return _wrong(translate("Camera", "The camera may not be used"), advice)
    advice = translate("Camera", "Does another program use it? It is tried again by itself.")
    return _wrong(translate("Camera", "The camera gives no picture"), advice)


def _wrong(what: str, advice: str) -> CameraWords:
    return CameraWords(what, advice, "stop")
