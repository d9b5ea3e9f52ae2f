from pytestqt.qtbot import QtBot

from desk_app.ui import theme
from desk_app.ui.parts.act_bar import NARROW, WIDE, ActBar
from desk_app.ui.parts.buttons import secondary
from desk_app.ui.wording import Sentence
from tests.support.services import LOOK

WHAT, NEXT = "LB000001-M becomes: checked", "You looked at every part; F6 takes down what is wrong"


def shown(qtbot: QtBot, width: int) -> ActBar:
    bar = ActBar(LOOK, secondary("To repair"), secondary("Retire"))
    qtbot.addWidget(bar)
    bar.offer("check", "Checked")
    bar.say(Sentence(WHAT, NEXT))
    bar.resize(width, bar.height())
    bar.show()
    return bar


def test_in_a_narrow_window_the_primary_act_leaves_room_for_its_words(qtbot: QtBot):
    bar = shown(qtbot, 830)
    assert NARROW <= bar.primary.width() < WIDE
    assert not bar.first.toolTip() and not bar.second.toolTip()


def test_in_the_usual_window_the_primary_act_is_as_wide_as_ever(qtbot: QtBot):
    assert shown(qtbot, 1096).primary.width() == WIDE


def test_a_long_act_is_never_cut_off(qtbot: QtBot):
    bar = shown(qtbot, 830)
    bar.offer("check", "Ready for whoever comes next, whenever")
    assert bar.primary.minimumWidth() >= bar.primary.sizeHint().width() > NARROW


def test_a_sentence_alone_takes_the_room_of_two(qtbot: QtBot):
    bar = shown(qtbot, 830)
    bar.offer("refresh", "Try again, once it is there")
    bar.say(Sentence("Opens the same database again, and nothing else"))
    assert not bar.first.toolTip()
    assert bar.first.geometry().bottom() <= bar.height()
    bar.say(Sentence(WHAT, NEXT))
    assert bar.first.font().pixelSize() >= theme.SMALL
