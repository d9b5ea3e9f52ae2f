"""The list of what was done today, as a clerk clicks it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desk_app.ui.parts.done_lines import LINE
from desk_app.ui.parts.done_today import DoneTodayCard

MIDDLE_OF_LINK = 12  # from the right edge of the list


def undoable_places(card: DoneTodayCard) -> list[int]:
    """Which lines offer their undo, counted from the newest."""
    return [place for place, line in enumerate(card.list.lines.lines) if line.undoable]


def click_undo(card: DoneTodayCard, place: int = 0) -> None:
    """Click the link at the end of a line."""
    index = card.list.lines.index(place, 0)
    assert index.data(LINE).undoable
    rect = card.list.visualRect(index)
    where = QPoint(rect.right() - MIDDLE_OF_LINK, rect.bottom() - MIDDLE_OF_LINK)
    QTest.mouseMove(card.list.viewport(), where)
    QTest.mouseClick(card.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
