"""The patterns of the Agency's own numbers, with an example that shows what they match."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button
from desk_app.ui.parts.cards import TitledCard
from desk_app.ui.parts.fields import TextField
from desk_app.ui.parts.labels import paragraph, set_tone
from desk_app.ui.scanners.numbers_model import NumbersModel, NumbersState
from desk_app.ui.theme import Theme
from desk_app.ui.wording import codes


class NumbersCard(TitledCard):
    """Renders a ``NumbersState`` and forwards edits."""

    def __init__(self, look: Theme, model: NumbersModel) -> None:
        super().__init__(look, "id", translate("Scanners", "Numbers of the Agency"))
        self.model = model
        self.fields = (
            TextField("client_numbers", translate("Scanners", "Client numbers"), "@#######"),
            TextField("course_codes", translate("Scanners", "Course codes"), "MO-@@@-*"),
            TextField("serials", translate("Scanners", "Serial numbers"), ""),
            TextField("hosts", translate("Scanners", "Links"), "inventory.example.org"),
        )
        self.example = TextField("example", translate("Scanners", "Example"), "K0012345")
        self.said = paragraph(size=theme.SMALL, soft=True)
        self.keep = button(translate("Scanners", "Keep"))
        self._arrange()
        self._connect()
        self.show_state(model.state)

    def show_state(self, state: NumbersState) -> None:
        """Render the patterns."""
        wrong = {refused.subject: refused for refused in state.wrong}
        for field in self.fields:
            field.fill(getattr(state.now, field.name))
            field.show_wrong(wrong.get(field.name))
            field.setEnabled(state.may_rule and not state.busy)
        news = state.now != state.kept and not state.wrong and not state.busy
        self.keep.setEnabled(news)
        self.keep.setVisible(state.may_rule)
        self.said.setText(_said(state))
        set_tone(self.said, "stop" if state.notice else "")

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for place, field in enumerate((*self.fields, self.example)):
            grid.addWidget(field, place // 2, place % 2)
        grid.addWidget(self.keep, 2, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.rows.addLayout(grid)
        self.rows.addWidget(self.said)

    def _connect(self) -> None:
        self.model.changed.connect(self.show_state)
        self.example.edited.connect(lambda _name, text: self.model.try_out(text))
        self.keep.clicked.connect(self.model.save)
        for field in self.fields:
            field.edited.connect(self.model.edit)
            field.entered.connect(self.model.save)


def _said(state: NumbersState) -> str:
    """What the example is, or how a pattern is written."""
    if state.notice:
        return f"{state.notice.what}. {state.notice.next}"
    if state.matches is not None:
        return codes.code(state.matches)
    return translate("Scanners", "@ a letter, # a digit, ? either, * any run. Empty: as usual.")
