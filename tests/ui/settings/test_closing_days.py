from datetime import date

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desk_app.ui.parts.elided import Elided
from desk_app.ui.settings.closing_days import ClosingDays

WHIT_MONDAY = date(2026, 5, 25)


def test_in_a_narrow_window_a_closing_day_can_still_be_removed(qtbot: QtBot):
    days = ClosingDays()
    qtbot.addWidget(days)
    days.show_days((WHIT_MONDAY,), WHIT_MONDAY)
    [name] = days.area.findChildren(Elided)
    remove = next(b for b in days.area.findChildren(QPushButton) if b.text() == "remove")
    days.show()
    inside = days.area.widget()
    assert inside
    days.area.setFixedWidth(inside.sizeHint().width() - name.sizeHint().width() // 2)
    qtbot.waitUntil(lambda: name.text().endswith("…"))
    right = remove.mapTo(days.area.viewport(), remove.rect().topRight()).x()
    assert right < days.area.viewport().width()
    assert not days.area.horizontalScrollBar().isVisible()
