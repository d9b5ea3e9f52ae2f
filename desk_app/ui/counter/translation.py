"""Which language stands beside the Dutch of this paper: chosen each time, by a click."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from desk_app.domain.counter import Counter
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button
from desk_app.ui.parts.cards import emptied
from desk_app.ui.parts.flow import Flow
from desk_app.ui.parts.labels import overline
from desk_app.ui.wording.languages import language

USUAL = ("fr", "en")


class TranslationChoice(QWidget):
    """None, the language of the course, French, English, or any other."""

    chosen = Signal(str)  # code of the language, empty for none

    def __init__(self) -> None:
        super().__init__()
        self._languages: Mapping[str, str] = {}
        self._shown: tuple[tuple[str, ...], str] | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(overline(translate("Translation", "Translation beside the Dutch text")))
        self.choices = Flow()
        rows.addLayout(self.choices)
        self.hide()

    def offer(self, languages: Mapping[str, str]) -> None:
        """Know which languages there are, by code, with their own names."""
        self._languages = languages

    def show_counter(self, counter: Counter) -> None:
        """Render: there is something to translate once there is somebody to read it."""
        wanted = bool(self._languages) and bool(counter.newcomer or counter.returning)
        self.setVisible(wanted)
        if not wanted:
            return
        offered = _offered(counter, self._languages)
        if (offered, counter.translation) != self._shown:
            self._shown = (offered, counter.translation)
            self._fill(offered, counter.translation)

    def _fill(self, offered: tuple[str, ...], chosen: str) -> None:
        emptied(self.choices)
        self._add(translate("Translation", "none"), "", chosen)
        for code in offered:
            named = self._languages[code] if code in USUAL else self._named(code)
            self._add(named, code, chosen)
        self.choices.addWidget(self._more(offered))

    def _add(self, text: str, code: str, chosen: str) -> None:
        made = _chip(text)
        made.setCheckable(True)
        made.setChecked(code == chosen)
        made.clicked.connect(partial(self._choose, code))
        self.choices.addWidget(made)

    def _choose(self, code: str) -> None:
        self._shown = None  # a click that changes nothing is drawn again too
        self.chosen.emit(code)

    def _more(self, offered: tuple[str, ...]) -> QPushButton:
        made = _chip(translate("Translation", "more languages"))
        menu = QMenu(made)
        menu.setFont(theme.font(theme.BODY))
        menu.aboutToShow.connect(partial(self._list_others, menu, offered))
        made.setMenu(menu)
        return made

    def _list_others(self, menu: QMenu, offered: tuple[str, ...]) -> None:
        menu.clear()
        for code in sorted(self._languages.keys() - {*offered}, key=language):
            menu.addAction(self._named(code)).triggered.connect(partial(self._choose, code))

    def _named(self, code: str) -> str:
        """In the language itself, and in that of the window."""
        own, known = self._languages[code], language(code)
        return own if known in (own, code) else f"{own} · {known}"


def _chip(text: str) -> QPushButton:
    made = button(text)
    made.setObjectName("filter")
    return made


def _offered(counter: Counter, languages: Mapping[str, str]) -> tuple[str, ...]:
    """The course's language first, then the usual ones, and always the one that is chosen."""
    wanted = dict.fromkeys((_of_course(counter), *USUAL, counter.translation))
    return tuple(code for code in wanted if code in languages)


def _of_course(counter: Counter) -> str:
    """The language of the course that the paper is about: of the loan, on the return face."""
    if counter.returning:
        return counter.returning.course.contact_language
    return counter.course.course.contact_language if counter.course else ""
