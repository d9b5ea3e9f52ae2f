"""Judging a device part by part: one row a part, one click a severity."""

from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from desk_app.domain.condition import FINE, Condition, Part, Severity
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.cards import row
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.parts.labels import label, overline, set_tone
from desk_app.ui.parts.text_guard import TextGuard
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence, refusal, terms

NOTE_HEIGHT = 52  # two lines


class ConditionDialog(Dialog):
    """Shows a condition and gives back what it was changed into."""

    def __init__(
        self,
        look: Theme,
        condition: Condition,
        guard: TextGuard,
        parent: QWidget | None = None,
    ) -> None:
        advice = translate("Condition", "Everything is fine until you say otherwise.")
        super().__init__(look, translate("Condition", "Condition of the device"), advice, parent)
        self._guard = guard
        self.body.setContentsMargins(28, 18, 28, 18)
        self.body.setSpacing(10)  # every part is seen at once on a screen of 768 lines
        self.grades: dict[Part, QButtonGroup] = {}
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(self._grid(condition))
        self.body.addWidget(self.area, 1)
        self.wrong = label(size=theme.SMALL)
        set_tone(self.wrong, "stop")
        above = row(overline(translate("Condition", "Note")), spacing=12)
        above.addWidget(self.wrong, 1)
        self.body.addLayout(above)
        self.note = self._note(condition.note)
        self.body.addWidget(self.note)
        all_fine = QPushButton(translate("Condition", "All fine"))
        all_fine.clicked.connect(self._all_fine)
        self.primary.say("check", translate("Condition", "Keep"))
        self.primary.clicked.connect(self.accept)
        self.close_with(all_fine)
        self.resize(980, 664)
        self._judge()

    @property
    def condition(self) -> Condition:
        """The condition as it is judged now."""
        found = Condition(note=self.note.toPlainText().strip())
        for part, group in self.grades.items():
            found = found.with_part(part, Severity(group.checkedId()))
        return found

    def _note(self, text: str) -> QPlainTextEdit:
        made = QPlainTextEdit(text)
        made.setFixedHeight(NOTE_HEIGHT)
        made.setTabChangesFocus(True)
        hint = translate("Condition", "About the device only: nothing about a person.")
        made.setPlaceholderText(hint)
        made.textChanged.connect(self._judge)
        return made

    def _grid(self, condition: Condition) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        for place, part in enumerate(Part):
            grid.addWidget(label(terms.part(part), theme.TICK), place, 0)
            group = QButtonGroup(inside)
            for severity in Severity:
                grade = _grade(part, severity)
                group.addButton(grade, int(severity))
                grid.addWidget(grade, place, 1 + int(severity))
            group.button(int(condition.severity(part))).setChecked(True)
            self.grades[part] = group
        return inside

    def _all_fine(self) -> None:
        for part, group in self.grades.items():
            group.button(int(FINE.severity(part))).setChecked(True)

    def _judge(self) -> None:
        wrong = self._guard.trouble("note", self.note.toPlainText())
        sentence = refusal(wrong) if wrong else Sentence("")
        self.wrong.setText(". ".join(filter(None, (sentence.what, sentence.next))))
        self.primary.setEnabled(not sentence.what)


def _grade(part: Part, severity: Severity) -> QPushButton:
    made = QPushButton(terms.severity(severity))
    made.setObjectName("grade")
    made.setCheckable(True)
    made.setAutoDefault(False)
    made.setFont(theme.font(theme.SMALL))
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    made.setAccessibleName(f"{terms.part(part)}: {terms.severity(severity)}")
    return made
