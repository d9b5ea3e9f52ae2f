"""Scans that are only tried, and the choices about scanners, kept as they are made."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desk_app.domain.bursts import Burst
from desk_app.domain.calibration import CALIBRATION_CODES, calibrate
from desk_app.domain.printing import PaperKind, Wish
from desk_app.domain.scanners import ScannedText
from desk_app.ui.desk_devices import DeskDevices
from desk_app.ui.devices.outputs import ToMake
from desk_app.ui.devices.serial_state import PortChoice, SerialState, serial_ports
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.language import translate
from desk_app.ui.scanners.state import ScannersState
from desk_app.ui.services import DeskChoices, Services
from desk_app.ui.wording import Sentence
from desk_app.ui.wording.faults import mishap
from desk_app.usecases.camera_ports import MissingReader
from desk_app.usecases.try_scan import Tried, try_scan

Change = Callable[[DeskChoices], DeskChoices]
Choose = Callable[[Change], DeskChoices]  # keeps a change; raises ``OSError`` when it cannot


class ScannersModel(QObject):
    """Scans and choices in, one frozen ``ScannersState`` out."""

    changed = Signal(object)  # ScannersState
    paper_wanted = Signal(object, bool)  # ToMake, print at once

    def __init__(
        self,
        lane: Lane,
        services: Services,
        devices: DeskDevices,
        choices: DeskChoices,
        choose: Choose,
    ) -> None:
        super().__init__()
        self._lane, self._services, self._devices = lane, services, devices
        self._choose = choose
        self.state = ScannersState(choices, serial=devices.serial_state)
        devices.heard.connect(self._heard)
        devices.burst.connect(self._burst)
        devices.serial_changed.connect(self._serial_changed)
        self.trying = False  # only while somebody looks

    def begin(self) -> None:
        """Somebody looks: scans are tried from now on."""
        self.trying = True
        self._lane.run(serial_ports, self._listed)
        scanning = self._services.scanning
        if scanning is not None:
            self._lane.run(lambda: scanning.frame_reader().missing, self._looked_for)

    def end(self) -> None:
        """Nobody looks any more."""
        self.trying = False
        self.listen(on=False)

    def listen(self, *, on: bool) -> None:
        """Wait for the codes of the sheet, or stop waiting."""
        self._devices.calibrate(listening=on)
        bursts = () if on else self.state.bursts
        verdict = None if on else self.state.verdict
        self._show(replace(self.state, listening=on, bursts=bursts, verdict=verdict))

    def use_verdict(self) -> None:
        """Keep what the codes of the sheet told."""
        verdict = self.state.verdict
        if verdict is not None:
            self.choose(lambda choices: replace(choices, wedge=verdict.wedge))

    def choose(self, change: Change) -> None:
        """Keep a choice; it counts at once."""
        try:
            chosen = self._choose(change)
        except OSError:
            what = translate("Settings", "The choices of this desk could not be kept")
            advice = translate("Settings", "Their file cannot be written. Ask the help desk.")
            self._show(replace(self.state, notice=Sentence(what, advice)))
            return
        self._show(replace(self.state, choices=chosen, notice=None))

    def open_camera(self) -> None:
        """Open or close the pane of the camera."""
        self._devices.camera.toggle()

    def sound(self, which: str) -> None:
        """Let one of the sounds be heard, with its flash."""
        self._devices.tell(which)

    def print_sheet(self) -> None:
        """The sheet with the codes to scan."""
        papers, today = self._services.papers, self._services.clock().date()
        title = translate("Scanners", "Scanner sheet")
        self._print(title, lambda: papers.scanner_sheet(CALIBRATION_CODES, today))

    def print_cards(self) -> None:
        """The cards to scan instead of clicking."""
        papers, today = self._services.papers, self._services.clock().date()
        self._print(translate("Scanners", "Cards"), lambda: papers.cards(today))

    def _print(self, title: str, make: Callable[[], bytes]) -> None:
        one_sided = Wish(self.state.choices.printer, duplex=False)
        paper = ToMake(title, PaperKind.COURSE_LIST, make, one_sided)
        self.paper_wanted.emit(paper, False)  # noqa: FBT003 - a signal

    def _heard(self, scanned: ScannedText) -> None:
        if self.trying:
            services, layout = self._services, self.state.choices.wedge.layout
            today = services.clock().date()
            self._lane.run(
                lambda: try_scan(scanned, services.reads, services.patterns, layout, today),
                self._tried,
            )

    def _tried(self, tried: Tried | Failed) -> None:
        if isinstance(tried, Failed):
            self._show(replace(self.state, notice=mishap(tried.error)))
        else:
            self._show(replace(self.state, tried=tried, notice=None))

    def _burst(self, burst: Burst) -> None:
        if not self.state.listening:
            return
        if burst.scanned in {former.scanned for former in self.state.bursts}:
            self._devices.tell("attention")  # the same code once more
            return
        bursts = (*self.state.bursts, burst)
        self._show(replace(self.state, bursts=bursts, verdict=calibrate(bursts)))
        self._devices.tell("ok")
        if len(bursts) >= len(CALIBRATION_CODES):
            self.listen(on=False)

    def _serial_changed(self, serial: SerialState) -> None:
        self._show(replace(self.state, serial=serial))

    def _listed(self, ports: tuple[PortChoice, ...] | Failed) -> None:
        if not isinstance(ports, Failed):
            self._show(replace(self.state, ports=ports))

    def _looked_for(self, missing: tuple[MissingReader, ...] | Failed) -> None:
        if not isinstance(missing, Failed):
            self._show(replace(self.state, missing=missing))

    def _show(self, state: ScannersState) -> None:
        self.state = state
        self.changed.emit(state)
