import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.adapters.national_numbers import BelgianNumbers
from desk_app.adapters.paths import resources
from desk_app.domain.condition import FINE, Part
from desk_app.ui.parts.condition_dialog import ConditionDialog
from desk_app.ui.parts.text_guard import TextGuard
from desk_app.ui.theme import style_sheet
from tests.support.services import LOOK, ReadyPaper

SCREEN, TITLE_BAR = 768, 40


@pytest.mark.parametrize("note", ["", "85.07.30-033.28"])
def test_every_part_is_seen_at_once_on_a_screen_of_768_lines(qtbot: QtBot, note: str):
    dialog = ConditionDialog(LOOK, FINE, TextGuard(BelgianNumbers(), ReadyPaper()))
    qtbot.addWidget(dialog)
    dialog.setStyleSheet(style_sheet(resources(), LOOK.tokens, dark=False))
    dialog.show()
    dialog.note.setPlainText(note)
    QApplication.processEvents()
    assert len(dialog.grades) == len(Part)
    assert dialog.area.verticalScrollBar().maximum() == 0
    assert dialog.height() <= SCREEN - TITLE_BAR
    assert bool(dialog.wrong.text()) is bool(note)
