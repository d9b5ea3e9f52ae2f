"""Today's acts at this desk, newest first, each with its undo."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desk_app.domain import numbers
from desk_app.domain.outcomes import (
    AccessoryCameBack,
    Extended,
    HandedOut,
    PaperReceived,
    Prepared,
    TookBack,
)
from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import link
from desk_app.ui.parts.cards import Card, row
from desk_app.ui.parts.labels import label, overline, paragraph, picture
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms
from desk_app.usecases.reads import TodayLine


class TodayCard(Card):
    """The acts of the day; only lines that changed are made anew."""

    undo_wanted = Signal(object)  # UUID of the act

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self._shown: dict[tuple[TodayLine, bool], QWidget] = {}
        self.setMinimumHeight(212)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.rows.addWidget(overline(translate("Counter", "Today at this desk")))
        self.empty = paragraph(
            translate("Counter", "Nothing yet. Every hand-out and return appears here."), soft=True
        )
        self.rows.addWidget(self.empty)
        inside = QWidget()
        self.lines = QVBoxLayout(inside)
        self.lines.setContentsMargins(0, 0, 8, 0)
        self.lines.setSpacing(4)
        self.lines.addStretch()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setWidget(inside)
        self.rows.addWidget(self.area, 1)
        self.rows.addStretch()

    def show_lines(self, lines: tuple[TodayLine, ...]) -> None:
        """Render, newest first; only the last act on a device can be undone."""
        wanted = [(line, can) for line, can in zip(lines, _undoable(lines), strict=True)]
        for gone in self._shown.keys() - set(wanted):
            self._shown.pop(gone).deleteLater()
        for place, key in enumerate(wanted):
            if key not in self._shown:
                self._shown[key] = self._made(*key)
                self.lines.insertWidget(place, self._shown[key])
        self.empty.setVisible(not lines)
        self.area.setVisible(bool(lines))

    def _made(self, line: TodayLine, can: bool) -> QWidget:  # noqa: FBT001 - a key's second half
        icon, colour, text = described(line)
        words = label(text, soft=line.undone)
        words.setToolTip(text)
        words.setMinimumWidth(40)
        when = label(terms.clock_time(line.at), soft=True)
        end = self._undo(line, text) if can else self._undone(line)
        made = QWidget()
        parts = row(picture(self._look, icon, colour, 18), when, words, end)
        parts.setStretch(2, 1)
        made.setLayout(parts)
        return made

    def _undone(self, line: TodayLine) -> QWidget:
        said = translate("Counter", "undone") if line.undone else ""
        return label(said, theme.BODY, soft=True)

    def _undo(self, line: TodayLine, text: str) -> QWidget:
        undo = link(translate("Counter", "undo"))
        undo.setAccessibleName(translate("Counter", "Undo: {what}").format(what=text))
        undo.clicked.connect(lambda _=False, act=line.act_id: self.undo_wanted.emit(act))
        return undo


def _undoable(lines: tuple[TodayLine, ...]) -> list[bool]:
    """Which lines are the last act on their device that stands, newest line first."""
    seen: set[str] = set()
    can = []
    for line in lines:
        can.append(not line.undone and line.tag not in seen)
        if not line.undone:
            seen.add(line.tag)
    return can


def described(line: TodayLine) -> tuple[str, str, str]:
    """Icon, colour and words of one act."""
    device = numbers.display(line.tag)
    match line.done:
        case HandedOut():
            text = translate("Today", "{device} lent to {who}")
            return "arrow-up-right", "ok", text.format(device=device, who=line.client)
        case TookBack(missing=()):
            return (
                "arrow-down-left",
                "warn",
                translate("Today", "{device} came back").format(device=device),
            )
        case TookBack(missing=missing):
            text = translate("Today", "{device} came back, without {missing}")
            words = text.format(device=device, missing=terms.accessories(missing))
            return "arrow-down-left", "warn", words
        case Prepared(state=state):
            return "refresh", "info", f"{device} · {terms.state(state)}"
        case Extended(due_date=due):
            text = translate("Today", "{device} extended to {date}")
            words = text.format(device=device, date=terms.short_date(due))
            return "calendar-plus", "info", words
        case AccessoryCameBack(accessory=accessory):
            text = translate("Today", "{device}: {thing} came in")
            words = text.format(device=device, thing=terms.accessory(accessory))
            return "arrow-down-left", "info", words
        case PaperReceived():
            text = translate("Today", "{device}: signed paper is in")
            return "signature", "info", text.format(device=device)
        case _:
            return "info-circle", "soft", device
