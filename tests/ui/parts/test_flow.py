from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desk_app.ui.parts.cards import emptied
from desk_app.ui.parts.flow import Flow


def box(width: int = 100, height: int = 20) -> QWidget:
    made = QWidget()
    made.setFixedSize(width, height)
    return made


class Room(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.flow = Flow(spacing=10, below=4)
        self.setLayout(self.flow)


def shown(qtbot, width: int, *boxes: QWidget) -> Room:
    room = Room()
    qtbot.addWidget(room)
    for each in boxes:
        room.flow.addWidget(each)
    room.resize(width, 200)
    room.show()
    qtbot.waitExposed(room)
    return room


def test_what_does_not_fit_goes_below(qtbot):
    boxes = [box(), box(), box()]
    room = shown(qtbot, 210, *boxes)
    assert [(b.x(), b.y()) for b in boxes] == [(0, 0), (110, 0), (0, 24)]
    assert room.flow.heightForWidth(210) == 44
    assert room.flow.heightForWidth(320) == 20
    assert room.flow.heightForWidth(100) == 68


def test_what_is_lower_stands_in_the_middle_of_its_line(qtbot):
    low, high = box(), box(height=36)
    room = shown(qtbot, 300, low, high)
    assert (low.y(), high.y(), room.flow.count()) == (8, 0, 2)


def test_what_is_hidden_takes_no_room(qtbot):
    first, hidden, last = box(), box(), box()
    room = shown(qtbot, 210, first, hidden, last)
    hidden.hide()
    qtbot.waitUntil(lambda: last.x() == 110)
    assert room.flow.heightForWidth(210) == 20


def test_it_can_be_as_narrow_as_its_widest(qtbot):
    room = shown(qtbot, 400, box(), box(150, 30))
    assert room.flow.minimumSize() == QSize(150, 30)


def test_an_emptied_flow_takes_no_room(qtbot):
    room = shown(qtbot, 400, box(), box())
    emptied(room.flow)
    assert room.flow.count() == 0
    assert room.flow.itemAt(0) is None
    assert room.flow.heightForWidth(400) == 0


def test_what_appears_or_grows_is_counted_at_once(qtbot):
    boxes = [box(), box()]
    room = shown(qtbot, 100, *boxes)
    assert room.flow.heightForWidth(100) == 44
    boxes[0].hide()
    assert room.flow.heightForWidth(100) == 20
    boxes[1].setFixedSize(160, 50)
    assert (room.flow.heightForWidth(200), room.flow.minimumSize()) == (50, QSize(160, 50))
