"""A register: its list, and beside it the panel to add and edit its lines."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desk_app.domain.outcomes import Saved
from desk_app.ui import theme
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.parts.fields import Field
from desk_app.ui.parts.labels import paragraph
from desk_app.ui.parts.panel import SidePanel
from desk_app.ui.table.columns import Column, Filter
from desk_app.ui.table.edit_model import EditModel
from desk_app.ui.table.editing import Editing, Kind
from desk_app.ui.table.list_page import ListPage
from desk_app.ui.table.list_view import ListView, ListWords
from desk_app.ui.table.model import ListModel
from desk_app.ui.table.source import HasId, Source
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence, refusal
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.live_ports import News, touches
from desk_app.usecases.reads import Query

LONGEST_NAME = 48  # characters in a sentence beside the filters
R = TypeVar("R", bound=HasId)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Heading:
    """What the panel says above the fields: a title, states, and a few facts."""

    title: str
    marks: tuple[Mark, ...] = ()
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Register(Generic[R, T]):
    """Everything that makes one register different from the others."""

    words: ListWords
    one: str  # what a single line is called
    new: str  # the button that adds one
    source: Source[R]
    start: Query
    columns: tuple[Column[R], ...]
    filters: tuple[Filter, ...]
    kind: Kind[T]
    fields: tuple[Field, ...]
    values: Callable[[T], dict[str, Any]]  # of the fields, by name
    heading: Callable[[T], Heading]
    called: Callable[[T], str]  # a line as it is filled in, in a sentence


class EditPanel(SidePanel, Generic[T]):
    """Shows one ``Editing``."""

    def __init__(self, look: Theme, register: Register[Any, T]) -> None:
        super().__init__(look, register.words.icon, register.one)
        self._register = register
        self.facts = paragraph(soft=True)
        self.body.addWidget(self.facts)
        self.fields = {field.name: field for field in register.fields}
        for field in register.fields:
            self.body.addWidget(field)
        self.primary.say("device-floppy", translate("Panel", "Save"))
        self.primary.setToolTip(translate("Panel", "Save (F9, Ctrl+S)"))

    def show_editing(self, editing: Editing[T]) -> None:
        """Render one state."""
        heading = self._register.heading(editing.thing)
        self.show_heading(heading.title, heading.marks)
        self.facts.setText("\n".join(heading.facts))
        self.facts.setVisible(bool(heading.facts))
        for name, value in self._register.values(editing.thing).items():
            field = self.fields[name]
            if not any(refused.subject == name for refused in editing.unread):
                field.fill(value)
            field.show_wrong(editing.about(name))
        self.primary.setEnabled(editing.changed and not editing.busy)
        self.say(*_message(editing, frozenset(self.fields)))

    def focus_first(self) -> None:
        """Into the first field."""
        self._register.fields[0].setFocus()

    def focus_wrong(self, editing: Editing[T]) -> None:
        """Into the first field that is wrong."""
        wrong = (field for field in self._register.fields if editing.about(field.name))
        if (first := next(wrong, None)) is not None:
            first.setFocus()


class RegisterPage(ListPage, Generic[R, T]):
    """The list at the left; the panel appears at the right."""

    acted = Signal()
    approval_wanted = Signal(object)  # Asked

    def __init__(self, look: Theme, lane: Lane, register: Register[R, T]) -> None:
        super().__init__()
        self.look = look
        self.register = register
        self._wanted: UUID | None = None
        self.model: ListModel[R] = ListModel(
            lane, register.source, register.columns, register.start, self
        )
        self.editing: EditModel[T] = EditModel(lane, register.kind, self)
        self.list = ListView(look, self.model, register.words, register.filters)
        self.panel: EditPanel[T] = EditPanel(look, register)
        self.new = _new_button(look, register.new)
        self.list.acts.addWidget(self.new)
        self.arrange(self.list, self.panel)
        self._connect()
        self.bind_keys(
            {"Ctrl+N": self.editing.begin, "Ctrl+S": self._save, "Esc": self.editing.close}
        )
        self.model.refresh()

    @property
    def holds_work(self) -> bool:
        """Something was typed that is not kept yet."""
        return self.editing.state is not None and self.editing.state.changed

    def refresh(self) -> None:
        """Read the list again; what is chosen and what is typed stays."""
        self.model.refresh()

    def look_again(self, news: News) -> None:
        """What is open may have been changed by another desk."""
        self.editing.look_again(partial(touches, news))

    def _connect(self) -> None:
        self.list.opened.connect(lambda row: self.editing.open(row.id))
        self.new.clicked.connect(self.editing.begin)
        self.editing.changed.connect(self._show)
        self.editing.saved.connect(self._saved)
        self.editing.approval_wanted.connect(self.approval_wanted)
        self.editing.opened.connect(self._opened)
        self.editing.found.connect(self._found)
        self.model.changed.connect(self._choose)
        self.editing.lost.connect(self._lost)
        self.panel.closed.connect(self.editing.close)
        self.panel.other.clicked.connect(self.editing.close)
        self.panel.primary.clicked.connect(self._save)
        for field in self.register.fields:
            field.edited.connect(self.editing.edit)
            field.entered.connect(self._save)

    def _show(self, editing: Editing[T] | None) -> None:
        if editing is None:
            self.hide_panel()
            return
        self.list.say("")
        self.panel.show_editing(editing)
        self.show_panel()

    def _save(self) -> None:
        self.editing.save()
        if self.editing.state is not None and self.editing.state.revealed:
            self.panel.focus_wrong(self.editing.state)

    def _opened(self) -> None:
        if self.editing.state is not None and self.editing.state.new:
            self.list.table.clearSelection()
        self.panel.focus_first()

    def _found(self, words: str, row_id: UUID) -> None:
        self._wanted = row_id
        self.list.look_for(words)

    def _choose(self) -> None:
        """Mark the row that was scanned or saved, once it is there."""
        place = self.model.place(self._wanted) if self._wanted else None
        if place is not None:
            self._wanted = None
            self.list.table.choose(place)

    def _saved(self, thing: T, done: Saved) -> None:
        self._wanted = done.id
        what = self.register.called(thing)
        if len(what) > LONGEST_NAME:
            what = f"{what[: LONGEST_NAME - 1]}…"
        self.list.say(translate("Panel", "{what} is saved").format(what=what))
        self.model.refresh()
        self.acted.emit()

    def _lost(self, sentence: Sentence) -> None:
        self.list.say(sentence.what, "stop")


def _message(editing: Editing[Any], fields: frozenset[str]) -> tuple[str, str]:
    """What is said above the acts, and in what tone."""
    if editing.trouble:
        return f"{editing.trouble.what}. {editing.trouble.next}", "stop"
    if editing.leaving:
        words = translate("Panel", "Save first, or close once more to throw away what you typed.")
        return words, "warn"
    if editing.refused and editing.refused.subject not in fields:
        said = refusal(editing.refused)
        return f"{said.what}. {said.next}", "stop"
    if editing.stale:
        words = translate("Panel", "Another desk just changed this. Close it and open it again.")
        return words, "warn"
    return "", "stop"


def _new_button(look: Theme, text: str) -> QPushButton:
    made = QPushButton(f"  {text}")
    made.setObjectName("tall")
    made.setFont(theme.font(theme.BODY, theme.MEDIUM))
    made.setIcon(look.icon("plus", "ink"))
    made.setToolTip("Ctrl+N")
    made.setAccessibleName(text)
    return made
