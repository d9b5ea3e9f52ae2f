"""What fills the window: the rail, the line on top, and one page at a time."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import key_button
from desk_app.ui.parts.cards import column, emptied, row
from desk_app.ui.parts.labels import Chip, label
from desk_app.ui.rail import Place, Rail
from desk_app.ui.theme import Theme
from desk_app.ui.who import WhoButton

PageMaker = Callable[[], QWidget]
LOW = 720  # a lower window has less around its page


@dataclass(frozen=True, slots=True)
class Heading:
    """The line on top: which counter, who works there, which database."""

    where: str
    who: str
    database: str


class Pages(QStackedWidget):
    """One in sight at a time."""

    def hasHeightForWidth(self) -> bool:
        """They take the room there is: none is laid out to know how high it would like to be."""
        return False


class Workspace(QWidget):
    """Pages are made when they are first looked at."""

    def __init__(self, look: Theme, counter: QWidget) -> None:
        super().__init__()
        self._look = look
        self._makers: dict[str, PageMaker] = {}
        self._pages: dict[str, QWidget] = {"counter": counter}
        self._database = self._away = ""
        self.rail = Rail(look, _places(), _settings_place())
        self.rail.chosen.connect(self.show_page)
        self.where = label(size=theme.TICK, weight=theme.BOLD)
        self.who = WhoButton(look)
        self.camera = _camera_button(look)
        self.chips = row()
        self.above = column()  # what is said over every page
        self.stack = Pages()
        self.stack.setObjectName("stack")
        self.stack.addWidget(counter)
        self._arrange()
        self.rail.buttons["conflicts"].hide()  # until it is known that there are other desks
        self.show_page("counter")

    def open(self, heading: Heading, makers: dict[str, PageMaker]) -> None:
        """Show where and who; the other pages can be made now."""
        self._makers = makers
        for name in ("today", "conflicts", "day_close"):
            self.rail.buttons[name].setVisible(name in makers)
        self.rail.setEnabled(True)
        self.where.setText(heading.where)
        self.who.setText(heading.who)
        self.who.show()
        self._database = heading.database
        self._show_database()

    def show_away(self, away: str) -> None:
        """Name the database that is worked on, or say that it is away."""
        if away != self._away:
            self._away = away
            self._show_database()

    def _show_database(self) -> None:
        away = self._away
        emptied(self.chips)
        icon, tone = ("plug", "warn") if away else ("database", "ok")
        self.chips.addWidget(Chip(self._look, tone, icon, away or self._database))

    def show_alone(self, page: QWidget) -> None:
        """Show a page from which there is no way but through it."""
        self.rail.setEnabled(False)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def show_page(self, name: str) -> None:
        """Go to a page; before the database is open there is only the counter."""
        if name not in self._pages and name in self._makers:
            page = self._makers[name]()
            self._pages[name] = page
            self.stack.addWidget(page)
        if name in self._pages:
            page = self._pages[name]
            if page is self.stack.currentWidget():
                getattr(page, "come_back", _stay)()
            self.stack.setCurrentWidget(page)
            page.setFocus()
        else:
            name = "counter"
        self.rail.show_place(name if name in self.rail.buttons else "settings")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window has less around its page."""
        super().resizeEvent(event)
        low = self.height() < LOW
        self._right.setContentsMargins(24, 8 if low else 12, 24, 8 if low else 18)
        self._right.setSpacing(8 if low else 12)

    def forget_pages(self, *, typed: bool) -> None:
        """Let pages be made anew, but not the counter and the one in sight.

        Those in which something was typed go only when ``typed`` says so.
        """
        shown = self.stack.currentWidget()
        for name, page in list(self._pages.items()):
            holds = not typed and getattr(page, "holds_work", False)
            if name != "counter" and page is not shown and not holds:
                del self._pages[name]
                self.stack.removeWidget(page)
                page.deleteLater()

    def page(self, name: str) -> QWidget | None:
        """A page that was made."""
        return self._pages.get(name)

    def _arrange(self) -> None:
        top = row(self.where)
        top.addStretch()
        top.addWidget(self.camera)
        top.addSpacing(4)
        top.addLayout(self.chips)
        top.addSpacing(4)
        top.addWidget(self.who)
        self._right = right = QVBoxLayout()
        right.addLayout(top)
        right.addLayout(self.above)
        right.addWidget(self.stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(right, 1)


def _camera_button(look: Theme) -> QPushButton:
    made = key_button(translate("Window", "Camera"), "F4")
    made.setObjectName("filter")
    icon = look.icon("camera", "soft", 18)
    icon.addPixmap(look.pixmap("camera", "panel", 18), QIcon.Mode.Normal, QIcon.State.On)
    made.setIcon(icon)
    made.setCheckable(True)
    return made


def _places() -> tuple[Place, ...]:
    return (
        Place("counter", "scan", translate("Window", "Counter")),
        Place("today", "sunrise", translate("Window", "Today")),
        Place("prepare", "clipboard-check", translate("Window", "Prepare")),
        Place("to_sign", "signature", translate("Window", "To sign")),
        Place("loans", "layout-list", translate("Window", "Loans")),
        Place("day_close", "moon-stars", translate("Window", "Day close")),
        Place("devices", "devices", translate("Window", "Devices")),
        Place("sims", "device-sim", translate("Window", "SIM cards")),
        Place("newcomers", "users", translate("Window", "People")),
        Place("courses", "school", translate("Window", "Courses")),
        Place("journal", "history", translate("Window", "Journal")),
        Place("conflicts", "inbox", translate("Window", "Conflicts")),
    )


def _settings_place() -> Place:
    return Place("settings", "settings", translate("Window", "Settings"))


def _stay() -> None:
    """A page that has nothing beside it."""
