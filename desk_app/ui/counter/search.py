"""F2, or just typing: find a device, a newcomer or a course, and put it on the counter."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desk_app.domain import numbers
from desk_app.domain.patterns import Patterns
from desk_app.domain.read_scan import read_scan
from desk_app.domain.scans import Certainty, NewcomerCode, certainty
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.labels import paragraph
from desk_app.ui.theme import Theme
from desk_app.usecases.reads import Hit

ICONS = {"device": "device-laptop", "newcomer": "user", "course": "school"}
HIT = Qt.ItemDataRole.UserRole
TO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class SearchDialog(QDialog):
    """Typing asks, the arrows choose, Enter puts it on the counter; a whole code needs no list."""

    typed = Signal(str)
    chosen = Signal(object)  # Hit
    entered = Signal(str)  # a code of ours, typed by hand

    def __init__(self, look: Theme, patterns: Patterns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._patterns = patterns
        self.setWindowTitle(translate("Search", "Search"))
        self.resize(640, 460)
        self.words = QLineEdit()
        self.words.setFont(theme.font(18))
        self.words.setPlaceholderText(
            translate("Search", "Name, client number, label, serial number or course")
        )
        self.words.setAccessibleName(translate("Search", "Search"))
        self.words.setClearButtonEnabled(True)
        self.hits = QListWidget()
        self.hits.setFont(theme.font(theme.TICK))
        self.advice = paragraph(soft=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 20)
        rows.setSpacing(12)
        rows.addWidget(self.words)
        rows.addWidget(self.advice)
        rows.addWidget(self.hits, 1)
        self.words.textChanged.connect(self.typed)
        self.words.installEventFilter(self)
        self.words.returnPressed.connect(self._enter)
        self.hits.itemActivated.connect(self._choose)
        self.show_hits("", ())

    def show_hits(self, words: str, hits: tuple[Hit, ...]) -> None:
        """Show what was found for ``words``; an answer to older words is left alone."""
        if words != self.words.text():
            return
        self.hits.clear()
        for hit in hits:
            title = numbers.display(hit.title)
            item = QListWidgetItem(
                self._look.icon(ICONS[hit.kind], "soft"), f"{title}   ·   {hit.detail}"
            )
            item.setData(HIT, hit)
            self.hits.addItem(item)
        self.hits.setCurrentRow(0)
        self.advice.setText(_advice(words, hits, whole=self._is_whole_code(words)))

    def give_way_to_scan(self) -> None:
        """A scan finds it faster."""
        self.reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the words keep the focus."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in TO_LIST:
            self.hits.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        if self._is_whole_code(self.words.text()):
            self.entered.emit(self.words.text())
            self.accept()
        else:
            self._choose()

    def _choose(self) -> None:
        item = self.hits.currentItem()
        if item is not None:
            self.chosen.emit(item.data(HIT))
            self.accept()

    def _is_whole_code(self, words: str) -> bool:
        """Tell whether a label, an agreement or a client number was typed, however spaced."""
        code = read_scan(words, self._patterns)
        return certainty(code) is Certainty.CHECKED or isinstance(code, NewcomerCode)


def _advice(words: str, hits: tuple[Hit, ...], *, whole: bool) -> str:
    if not words.strip():
        return translate("Search", "Type a few letters; accents and order do not matter.")
    if whole:
        return translate("Search", "Enter puts this code on the counter.")
    if not hits:
        return translate("Search", "Nothing found. Try fewer letters, or another spelling.")
    return translate("Search", "Enter puts the chosen line on the counter.")
