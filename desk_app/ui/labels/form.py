"""The choices beside the sheet: devices, format, first place, and how far the printer is off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from desk_app.domain.labels import LabelFormat
from desk_app.domain.printing import LEAST_SCALE, MOST_OFFSET, MOST_SCALE, Adjustment
from desk_app.ui import theme
from desk_app.ui.labels.grid import StartGrid
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button
from desk_app.ui.parts.cards import column, row
from desk_app.ui.parts.fields import ChoiceField
from desk_app.ui.parts.labels import label, overline, paragraph
from desk_app.ui.theme import Theme

WIDTH = 294
NUMBER_WIDTH = 92


class LabelForm(QWidget):
    """Shows what is chosen; every choice is a signal."""

    which = Signal(bool)  # all devices of the list
    kind = Signal(str)  # code of a format
    start = Signal(int)
    adjusted = Signal(object)  # Adjustment
    measure = Signal()

    def __init__(self, look: Theme, chosen: int, count: int) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        some = translate("Labels", "The chosen rows ({count})").format(count=chosen)
        every = translate("Labels", "All in this list ({count})").format(count=count)
        options = (((False, some),) if chosen else ()) + ((True, every),)
        self.devices = ChoiceField("which", translate("Labels", "Which devices"), options)
        self.format = ChoiceField("format", translate("Labels", "Sheet or roll"), ())
        self.grid = StartGrid(look)
        self.place = overline(translate("Labels", "First label"))
        self.hint = paragraph(translate("Labels", "Click the first free place."), theme.SMALL)
        self.right = _number(translate("Labels", "To the right"), " mm", MOST_OFFSET)
        self.down = _number(translate("Labels", "Downwards"), " mm", MOST_OFFSET)
        self.scale = _number(translate("Labels", "Size"), " %", MOST_SCALE, LEAST_SCALE)
        self.page = button(translate("Labels", "Page to measure"))
        self._arrange()
        self._connect()

    def offer(self, kinds: tuple[LabelFormat, ...]) -> None:
        """The formats there are."""
        for kind in kinds:
            self.format.add(kind.code, _named(kind))

    def show_choices(
        self, kind: LabelFormat, start: int, count: int, adjustment: Adjustment
    ) -> None:
        """Render what is chosen."""
        self.format.fill(kind.code)
        for widget in (self.place, self.hint, self.grid):
            widget.setVisible(not kind.roll)
        self.grid.show_sheet(kind, start, count)
        for box, value in zip(self._boxes, _values(adjustment), strict=True):
            box.blockSignals(True)  # noqa: FBT003 - Qt's signature
            box.setValue(value)
            box.blockSignals(False)  # noqa: FBT003

    @property
    def _boxes(self) -> tuple[QDoubleSpinBox, ...]:
        return (self.right, self.down, self.scale)

    def _connect(self) -> None:
        self.devices.edited.connect(lambda _name, every: self.which.emit(every))
        self.format.edited.connect(lambda _name, code: self.kind.emit(code))
        self.grid.chosen.connect(self.start)
        self.page.clicked.connect(self.measure)
        for box in self._boxes:
            box.valueChanged.connect(self._moved)

    def _moved(self) -> None:
        right, down, scale = (box.value() for box in self._boxes)
        self.adjusted.emit(Adjustment(right, down, scale))

    def _arrange(self) -> None:
        rows = column(self.devices, self.format, self.place, self.hint, self.grid, spacing=8)
        rows.addStretch()
        rows.addWidget(overline(translate("Labels", "When this printer is a little off")))
        across = row(spacing=8)
        for box in self._boxes:
            named = label(box.accessibleName(), theme.SMALL, soft=True)
            named.setBuddy(box)
            across.addLayout(column(named, box, spacing=3))
        rows.addLayout(across)
        rows.addWidget(self.page)
        self.setLayout(rows)


def _number(name: str, unit: str, most: float, least: float | None = None) -> QDoubleSpinBox:
    made = QDoubleSpinBox()
    made.setSuffix(unit)
    made.setDecimals(1)
    made.setSingleStep(0.5)
    made.setRange(-most if least is None else least, most)
    made.setKeyboardTracking(False)
    made.setFont(theme.font(theme.BODY))
    made.setFixedWidth(NUMBER_WIDTH)
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    made.setAccessibleName(name)
    return made


def _values(adjustment: Adjustment) -> tuple[float, float, float]:
    return adjustment.right, adjustment.down, adjustment.scale


def _named(kind: LabelFormat) -> str:
    if kind.roll:
        return translate("Labels", "{name}, roll").format(name=kind.name)
    words = translate("Labels", "{name}, {count} on a sheet")
    return words.format(name=kind.name, count=kind.per_page)
