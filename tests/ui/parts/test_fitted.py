from desk_app.ui import theme
from desk_app.ui.parts.fitted import Fitted

SENTENCE = "LB000421-7 is terug; het hoort bij een andere vestiging"


def fitted(qtbot, width: int) -> Fitted:
    made = Fitted(theme.PROMPT, theme.TICK, theme.BOLD)
    qtbot.addWidget(made)
    made.setText(SENTENCE)
    made.resize(width, 40)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_sentence_that_fits_has_its_usual_letters(qtbot):
    made = fitted(qtbot, 1200)
    assert made.font().pixelSize() == theme.PROMPT
    assert not made.toolTip()


def test_letters_shrink_just_enough_and_grow_again(qtbot):
    made = fitted(qtbot, 1200)
    room = made.sizeHint().width()
    made.resize(room - 1, 40)
    assert made.font().pixelSize() == theme.PROMPT - 1
    made.resize(room, 40)
    assert made.font().pixelSize() == theme.PROMPT


def test_the_room_asked_for_does_not_change_with_the_letters(qtbot):
    made = fitted(qtbot, 1200)
    usual = made.sizeHint()
    made.resize(300, 40)
    assert made.sizeHint() == usual


def test_what_never_fits_can_be_read_in_full(qtbot):
    made = fitted(qtbot, 100)
    assert made.font().pixelSize() == theme.TICK
    assert made.toolTip() == made.text() == SENTENCE
    made.setText("Klaar")
    assert not made.toolTip()


def test_smaller_letters_take_a_second_line_where_that_is_allowed(qtbot):
    made = Fitted(theme.SMALL, theme.OVERLINE, lines=2)
    qtbot.addWidget(made)
    made.setText(SENTENCE)
    room = made.sizeHint().width()
    made.resize(room, 40)
    made.show()
    assert made.font().pixelSize() == theme.SMALL
    made.resize(room * 2 // 3, 40)
    assert made.font().pixelSize() == theme.SMALL - 1 and not made.toolTip()
    made.resize(room // 4, 40)
    assert made.font().pixelSize() == theme.OVERLINE and made.toolTip() == SENTENCE


def test_more_lines_are_taken_only_where_there_is_height(qtbot):
    made = Fitted(theme.PROMPT, theme.TICK, theme.BOLD, lines=2)
    qtbot.addWidget(made)
    made.setText(SENTENCE)
    made.grow_to(50)
    made.resize(270, 50)
    made.show()
    assert not made.toolTip()
    made.grow_to(30)
    assert made.toolTip() == SENTENCE
