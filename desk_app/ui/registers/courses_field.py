"""Choosing courses to join, by typing a part of their code or name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QPushButton, QVBoxLayout, QWidget

from desk_app.ui.language import translate
from desk_app.ui.parts.cards import emptied, row
from desk_app.ui.parts.fields import Field
from desk_app.ui.parts.labels import paragraph, picture
from desk_app.ui.theme import Theme
from desk_app.usecases.reads import CourseRow

Courses = tuple[CourseRow, ...]


class CoursesField(Field):
    """What is chosen stands below, each with a cross to take it away."""

    def __init__(self, look: Theme, name: str, title: str) -> None:
        self.box = QComboBox()
        super().__init__(name, title, self.box)
        self._look = look
        self._offered: Courses = ()
        self._chosen: Courses = ()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        completer = self.box.completer() or QCompleter(self.box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line = self.box.lineEdit()
        if line is not None:
            line.setPlaceholderText(translate("People", "code or name of a course"))
            line.setAccessibleName(title)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(4)
        room = self.layout()
        if isinstance(room, QVBoxLayout):
            room.insertLayout(2, self.lines)
        self.box.activated.connect(self._add)

    def offer(self, courses: Courses) -> None:
        """The courses that can be chosen."""
        self._offered = courses
        self.box.clear()
        self.box.addItems([f"{course.code} · {course.name}" for course in courses])
        self.box.setCurrentIndex(-1)

    def fill(self, value: Courses) -> None:
        if value == self._chosen:
            return
        self._chosen = value
        emptied(self.lines)
        for course in value:
            self.lines.addWidget(self._line(course))

    def _line(self, course: CourseRow) -> QWidget:
        cross = QPushButton()
        cross.setObjectName("cross")
        cross.setIcon(self._look.icon("x", "soft", 16))
        cross.setFixedSize(26, 26)
        words = translate("People", "Not {course}").format(course=course.name)
        cross.setAccessibleName(words)
        cross.setToolTip(words)
        cross.clicked.connect(lambda: self._take_away(course))
        line = QWidget()
        inside = row(picture(self._look, "plus", "ok", 16))
        inside.addWidget(paragraph(course.name), 1)
        inside.addWidget(cross)
        line.setLayout(inside)
        return line

    def _add(self, place: int) -> None:
        course = self._offered[place]
        self.box.setCurrentIndex(-1)
        if course not in self._chosen:
            self.edited.emit(self.name, (*self._chosen, course))

    def _take_away(self, course: CourseRow) -> None:
        self.edited.emit(self.name, tuple(c for c in self._chosen if c.id != course.id))
