"""What stands at this desk: its scanners, a loudspeaker, the flash of the window."""

from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desk_app.domain.scanners import SerialLine
from desk_app.ui.camera.desk import CameraDesk
from desk_app.ui.devices.serial_state import SerialState
from desk_app.ui.flash import Flash
from desk_app.ui.front import Front
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.scan_router import ScanRouter
from desk_app.ui.services import DeskChoices
from desk_app.ui.sounds import Sounds

if TYPE_CHECKING:
    from desk_app.ui.devices.serial_port import SerialScanner


class DeskDevices(QObject):
    """Follows what the desk chose; the scanner is loaded only where there is one."""

    serial_changed = Signal(object)  # SerialState
    heard = Signal(object)  # ScannedText, wherever it goes
    burst = Signal(object)  # Burst, of the keyboard scanner

    def __init__(
        self, front: Front, router: ScanRouter, lane: Lane, choices: DeskChoices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._router = router
        self._wedge = front.wedge
        self._line = SerialLine()
        self.serial: SerialScanner | None = None
        self.sounds = Sounds(front.look.sounds, lane, self)
        self.flash = Flash(front.look, front.window)
        button = front.workspace.camera
        self.camera = CameraDesk(front.look, front.window, button, self._camera_name, monotonic)
        router.listen(self.camera)
        self._wedge.use(choices.wedge)
        router.heard.connect(self.heard)
        front.wedge.burst.connect(self.burst)
        router.refused.connect(self._refuse)

    def use(self, choices: DeskChoices) -> None:
        """Go on with these choices."""
        self._choices = choices
        self._wedge.use(choices.wedge)
        self._router.layout = choices.wedge.layout
        self.sounds.use(choices.volume, muted=choices.muted)
        if choices.serial != self._line:
            self._line = choices.serial
            self._change_scanner()

    @property
    def serial_state(self) -> SerialState:
        """How it stands with the serial scanner."""
        return self.serial.state if self.serial else SerialState()

    def calibrate(self, *, listening: bool) -> None:
        """While listening, the keyboard scanner is only measured."""
        self._wedge.calibrate(listening=listening)

    def tell(self, which: str, words: str = "") -> None:
        """Sound and flash ``ok``, ``attention`` or ``stop``.

        Heard before anything is painted; the flash comes once what it is about is on the screen.
        """
        self.sounds.play(which)
        QTimer.singleShot(0, self, partial(self.flash.show, which, words))

    def close(self) -> None:
        """Let go of the camera and of the port, and be silent."""
        self.camera.finish()
        self.sounds.close()
        self._let_go()

    def _camera_name(self) -> str:
        return self._choices.camera

    def _let_go(self) -> None:
        if self.serial is not None:
            self.serial.close()
            self.serial.deleteLater()
            self.serial = None

    def _change_scanner(self) -> None:
        self._let_go()
        if self._line.port:
            from desk_app.ui.devices.serial_port import SerialScanner  # noqa: PLC0415 - seldom

            self.serial = SerialScanner(self._line, self)
            self.serial.state_changed.connect(self.serial_changed)
            self._router.listen(self.serial)
            self.serial.open()
        else:
            self.serial_changed.emit(self.serial_state)

    def _refuse(self) -> None:
        self.tell("stop", translate("Dialog", "Finish this first, then scan it again."))
