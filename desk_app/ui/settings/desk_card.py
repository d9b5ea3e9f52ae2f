"""What this desk chooses for itself: language, look, printer, the folder of its scanner."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFileDialog, QPushButton, QWidget

from desk_app.domain.credentials import LOCK_MINUTES
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button, link
from desk_app.ui.parts.cards import TitledCard, column, row
from desk_app.ui.parts.fields import ChoiceField, Field
from desk_app.ui.parts.flow import Flow
from desk_app.ui.parts.labels import label, overline
from desk_app.ui.parts.stepper import Stepper
from desk_app.ui.parts.still import keep_still
from desk_app.ui.settings.view_model import SettingsState
from desk_app.ui.theme import Theme

LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"), ("en", "English"))
MOST_COPIES = 9
REMIND_HOURS = range(12, 24)


class QueueField(Field):
    """A printer queue of this machine, or none; one that is off stays chosen."""

    def __init__(self) -> None:
        self.box = QComboBox()
        keep_still(self.box)
        self._none = translate("Settings", "None: only show papers")
        self._queues: tuple[str, ...] = ()
        super().__init__("printer", translate("Settings", "Printer of this desk"), self.box)
        self.box.addItem(self._none, "")
        self.box.activated.connect(
            lambda place: self.edited.emit(self.name, self.box.itemData(place))
        )

    def offer(self, queues: tuple[str, ...]) -> None:
        """What can be chosen."""
        if queues != self._queues:
            self._queues = queues
            self.box.clear()
            for text, queue in ((self._none, ""), *((q, q) for q in queues)):
                self.box.addItem(text, queue)

    def fill(self, value: str) -> None:
        if self.box.findData(value) < 0:
            text = translate("Settings", "{printer} (not found now)").format(printer=value)
            self.box.addItem(text, value)
        self.box.setCurrentIndex(self.box.findData(value))


class FolderField(Field):
    """A folder whose scans are taken by themselves, or none."""

    def __init__(self) -> None:
        self.path = label()
        self.path.setMinimumWidth(1)
        self.choose = button(translate("Settings", "Choose…"))
        self.none = link(translate("Settings", "none"))
        inside = QWidget()
        line = row(self.path, spacing=10)
        line.insertWidget(1, self.none)
        line.addWidget(self.choose)
        line.setStretch(0, 1)
        inside.setLayout(line)
        super().__init__("scan_folder", translate("Settings", "Folder of the scanner"), inside)
        self.choose.clicked.connect(self._ask)
        self.none.clicked.connect(lambda: self.edited.emit(self.name, ""))

    def fill(self, value: str) -> None:
        self.path.setText(value or translate("Settings", "None: drop scans on the window"))
        self.path.setToolTip(value)
        self.none.setVisible(bool(value))

    def _ask(self) -> None:
        title = translate("Settings", "Which folder does the scanner write to?")
        folder = QFileDialog.getExistingDirectory(self, title, self.path.toolTip())
        if folder:
            self.edited.emit(self.name, folder)


class DeskCard(TitledCard):
    """Each edit is a change of the desk's choices."""

    edited = Signal(object)  # Callable[[DeskChoices], DeskChoices]
    printers_wanted = Signal()
    scanners_wanted = Signal()
    staff_wanted = Signal()
    database_wanted = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__(look, "settings", translate("Settings", "This desk"))
        self.rows.setSpacing(12)
        self._rendering = False
        title = translate("Settings", "Language of the window")
        self.language = ChoiceField("language", title, LANGUAGES)
        self.light = _look(look, "sun", translate("Settings", "Light"))
        self.dark = _look(look, "moon", translate("Settings", "Dark"))
        self.looks = QButtonGroup(self)
        for made in (self.light, self.dark):
            self.looks.addButton(made)
        self.printer = QueueField()
        self.copies = Stepper(look, translate("Settings", "Copies of an agreement"), 1, MOST_COPIES)
        self.printers = link(translate("Settings", "per kind of paper, test print…"))
        self.folder = FolderField()
        self.scanners = button(translate("Settings", "Scanners, sounds and cards…"))
        self.lock = ChoiceField(
            "lock_minutes", translate("Settings", "The screen locks by itself"), _minutes()
        )
        self.remind = ChoiceField(
            "remind_hour", translate("Settings", "Remind of the day close"), _hours()
        )
        self.staff = button(translate("Settings", "Staff and PINs…"))
        self.database = button(translate("Settings", "Database…"))
        self._arrange()
        self._connect()

    def show_state(self, state: SettingsState) -> None:
        """Render the choices."""
        self._rendering = True
        desk = state.now.desk
        self.setEnabled(not state.busy)
        self.language.fill(desk.language)
        (self.dark if desk.dark else self.light).setChecked(True)
        self.printer.offer(state.queues)
        self.printer.fill(desk.printer)
        self.folder.fill(desk.scan_folder)
        self.lock.fill(desk.lock_minutes)
        self.remind.fill(desk.remind_hour)
        for each in (self.staff, self.database):
            each.setEnabled(state.may_rule)
        if self.copies.value != desk.copies:
            self.copies.fill(desk.copies)
        self._rendering = False

    def _connect(self) -> None:
        self.scanners.clicked.connect(self.scanners_wanted)
        self.staff.clicked.connect(self.staff_wanted)
        self.database.clicked.connect(self.database_wanted)
        self.printers.clicked.connect(self.printers_wanted)
        self.lock.edited.connect(
            lambda _name, minutes: self._edit(lambda d: replace(d, lock_minutes=minutes))
        )
        self.remind.edited.connect(
            lambda _name, hour: self._edit(lambda d: replace(d, remind_hour=hour))
        )
        self.language.edited.connect(
            lambda _name, code: self._edit(lambda d: replace(d, language=code))
        )
        self.printer.edited.connect(
            lambda _name, queue: self._edit(lambda d: replace(d, printer=queue))
        )
        self.folder.edited.connect(
            lambda _name, path: self._edit(lambda d: replace(d, scan_folder=path))
        )
        self.copies.changed.connect(lambda copies: self._edit(lambda d: replace(d, copies=copies)))
        self.dark.toggled.connect(lambda on: self._edit(lambda d: replace(d, dark=on)))

    def _edit(self, change: object) -> None:
        if not self._rendering:
            self.edited.emit(change)

    def _arrange(self) -> None:
        choice = column(overline(translate("Settings", "Look")), spacing=4)
        choice.addLayout(row(self.light, self.dark, spacing=6))
        copies = overline(translate("Settings", "Copies"))
        both = row(spacing=14)
        both.addLayout(choice)
        both.addLayout(column(copies, self.copies, spacing=4))
        both.addStretch()
        self.rows.addWidget(self.language)
        self.rows.addWidget(self.printer)
        self.rows.addWidget(self.printers, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addLayout(both)
        self.rows.addWidget(self.folder)
        self.rows.addWidget(self.lock)
        self.rows.addWidget(self.remind)
        others = Flow(spacing=8, below=8)
        for made in (self.scanners, self.staff, self.database):
            others.addWidget(made)
        self.rows.addLayout(others)


def _minutes() -> tuple[tuple[int, str], ...]:
    words = translate("Settings", "after {minutes} minutes without a touch")
    return tuple(
        (each, words.format(minutes=each) if each else translate("Settings", "never"))
        for each in LOCK_MINUTES
    )


def _hours() -> tuple[tuple[int, str], ...]:
    words = translate("Settings", "from {hour}:00 on")
    return (
        (0, translate("Settings", "never")),
        *((each, words.format(hour=each)) for each in REMIND_HOURS),
    )


def _look(look: Theme, icon: str, text: str) -> QPushButton:
    made = QPushButton(f" {text}")
    made.setCheckable(True)
    made.setFont(theme.font(theme.BODY))
    made.setIcon(look.icon(icon, "soft", 18))
    made.setAccessibleName(text)
    return made
