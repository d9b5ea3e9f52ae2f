"""The seal of this desk: what it stands at, and what is asked of it, in a job each."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desk_app.domain.errors import Refused
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.wording import Sentence, refusal
from desk_app.ui.wording.faults import mishap
from desk_app.usecases.seal_desk import SealDesk, SealStanding
from desk_app.usecases.sealing import SealState

Answer = SealStanding | Refused | Failed


@dataclass(frozen=True, slots=True)
class SealView:
    """Everything that is shown of the seal."""

    standing: SealStanding = SealStanding(SealState())  # noqa: RUF009 - frozen
    notice: Sentence | None = None
    busy: bool = False


class SealModel(QObject):
    """Wishes in, one frozen ``SealView`` out."""

    changed = Signal(object)  # SealView

    def __init__(
        self,
        lane: Lane,
        seal: SealDesk,
        view: SealView | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._seal = seal
        self.view = view or SealView()

    def look(self) -> None:
        """Read how it stands."""
        self._lane.run(self._seal.look, self._answered)

    def begin(self, passphrase: str) -> None:
        """Open the key, or make it under this passphrase."""
        self._do(lambda: self._seal.begin(passphrase))

    def renew(self) -> None:
        """Make a new key; its passphrase is asked when no keyring keeps one."""
        self._do(self._seal.renew)

    def use_agency(self, file: Path, passphrase: str) -> None:
        """Seal with the Agency's key in a PKCS#12 file."""
        self._do(lambda: self._seal.use_agency(file, passphrase))

    def use_own(self) -> None:
        """Seal with the desk's own key."""
        self._do(self._seal.use_own)

    def revoke(self, fingerprint: str, day: date | None) -> None:
        """Let a certificate count no longer from the beginning of a day; none: it counts again."""
        since = datetime.combine(day, time.min).astimezone() if day else None
        self._do(lambda: self._seal.revoke(fingerprint, since))

    def _do(self, work: Callable[[], SealStanding | Refused]) -> None:
        if not self.view.busy:
            self._show(replace(self.view, busy=True, notice=None))
            self._lane.run(work, self._answered)

    def _answered(self, answer: Answer) -> None:
        match answer:
            case SealStanding():
                self._show(SealView(answer))
            case Refused():
                self._show(replace(self.view, busy=False, notice=refusal(answer)))
            case Failed(error):
                self._show(replace(self.view, busy=False, notice=mishap(error)))

    def _show(self, view: SealView) -> None:
        self.view = view
        self.changed.emit(view)
