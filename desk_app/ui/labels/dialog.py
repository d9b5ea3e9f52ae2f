"""Labels for devices: choose what and where, see the sheet, print it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QLayout, QWidget

from desk_app.domain.labels import LabelFormat, LabelRequest
from desk_app.domain.printing import Adjustment, PaperKind, Wish
from desk_app.ui.devices.outputs import Said, Sheet
from desk_app.ui.devices.preview import PaperDialog
from desk_app.ui.jobs import Lane
from desk_app.ui.labels.choices import Picked, Printers, media
from desk_app.ui.labels.form import LabelForm
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import column
from desk_app.ui.services import Services
from desk_app.ui.theme import Theme

SIZE = (1120, 700)


@dataclass(frozen=True, slots=True)
class LabelDesk:
    """What labels are made and printed with, and who remembers how."""

    services: Services
    printers: Printers
    wish: Wish
    keep: Callable[[Printers], None]
    making: Lane  # the one lane in which papers are made


class LabelsDialog(PaperDialog):
    """The sheet is made anew with every choice; only the newest is shown."""

    def __init__(
        self,
        look: Theme,
        lane: Lane,
        desk: LabelDesk,
        picked: Picked,
        parent: QWidget | None = None,
    ) -> None:
        self._desk, self._picked, self._printers = desk, picked, desk.printers
        self._formats: dict[str, LabelFormat] = {}
        self._tags: tuple[str, ...] = picked.tags
        self._start, self._question = 1, 0
        title = translate("Labels", "Labels")
        sheet = Sheet(b"", title, PaperKind.LABELS)
        super().__init__(look, lane, desk.services.printer, sheet, desk.wish, parent)
        self.line.duplex.hide()
        self.resize(*SIZE)
        self._connect()
        self.run(self._look, self._begin, desk.making)

    def beside(self) -> QLayout:
        """The choices."""
        self.form = LabelForm(self.look, len(self._picked.tags), self._picked.count)
        return column(self.form)

    @property
    def _kind(self) -> LabelFormat:
        return self._formats.get(self._printers.format) or next(iter(self._formats.values()))

    @property
    def _adjustment(self) -> Adjustment:
        return self._printers.of(self.line.queue.currentText())

    def _look(self) -> tuple[tuple[LabelFormat, ...], tuple[str, ...]]:
        services, picked = self._desk.services, self._picked
        return services.papers.label_formats(), picked.tags or picked.all_tags(services.reads)

    def _begin(self, found: tuple[tuple[LabelFormat, ...], tuple[str, ...]]) -> None:
        kinds, self._tags = found
        self._formats = {kind.code: kind for kind in kinds}
        self.form.offer(kinds)
        self._make()

    def _connect(self) -> None:
        self.form.which.connect(self._choose_which)
        self.form.kind.connect(self._choose_kind)
        self.form.start.connect(self._choose_start)
        self.form.adjusted.connect(self._adjust)
        self.form.measure.connect(self._measure)
        self.line.queue.currentTextChanged.connect(lambda _queue: self._make())

    def _choose_which(self, every: bool) -> None:  # noqa: FBT001 - a signal's argument
        if every:
            reads = self._desk.services.reads
            self.run(partial(self._picked.all_tags, reads), self._use)
        else:
            self._use(self._picked.tags)

    def _use(self, tags: tuple[str, ...]) -> None:
        self._tags = tags
        self._make()

    def _choose_kind(self, code: str) -> None:
        self._start = 1
        self._remember(self._printers.with_format(code))

    def _choose_start(self, place: int) -> None:
        self._start = place
        self._make()

    def _adjust(self, adjustment: Adjustment) -> None:
        queue = self.line.queue.currentText()
        if queue:
            self._remember(self._printers.adjusted(queue, adjustment))

    def _remember(self, printers: Printers) -> None:
        self._printers = printers
        try:
            self._desk.keep(printers)
        except OSError:
            text = translate("Labels", "This cannot be kept for next time.")
            self.say(Said(text, "warn"))
        self._make()

    def _make(self) -> None:
        """Make the labels as they are asked for now."""
        if not self._formats:
            return
        kind, tags = self._kind, self._tags
        self.form.show_choices(kind, self._start, len(tags), self._adjustment)
        if tags:
            asked = LabelRequest(tags, kind, self._start, self._adjustment)
            self._show(partial(self._desk.services.papers.labels, asked), kind, _title(tags))
        else:
            self.say(Said(translate("Labels", "There is no device in this list."), "warn"))

    def _measure(self) -> None:
        """Show the page that tells how far the printer is off."""
        if self._formats:
            kind, papers = self._kind, self._desk.services.papers
            work = partial(papers.calibration, kind, self._adjustment)
            self._show(work, kind, f"{kind.code}-0")

    def _show(self, work: Callable[[], bytes], kind: LabelFormat, title: str) -> None:
        self._question += 1
        question = self._question
        if self.line.queue.count():
            self.say(Said("", ""))  # what was said before is about another sheet

        def made(pdf: bytes) -> None:
            if question == self._question:
                self.show_sheet(Sheet(pdf, title, PaperKind.LABELS, media(kind)))

        self.run(work, made, self._desk.making)


def _title(tags: tuple[str, ...]) -> str:
    return tags[0] if len(tags) == 1 else f"{tags[0]}-{tags[-1]}"
