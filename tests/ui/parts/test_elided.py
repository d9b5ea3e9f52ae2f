from pytestqt.qtbot import QtBot

from desk_app.ui.parts.elided import Elided

SENTENCE = "Voorbeeldstraat 10, 2800 Mechelen"


def test_what_fits_is_shown_whole(qtbot: QtBot):
    label = Elided(SENTENCE)
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    label.show()
    assert label.text() == SENTENCE and not label.toolTip()


def test_what_is_cut_off_ends_in_dots_and_can_still_be_read(qtbot: QtBot):
    label = Elided(SENTENCE, soft=True)
    qtbot.addWidget(label)
    hint = label.sizeHint()
    label.resize(hint.width() // 2, hint.height())
    label.show()
    assert label.text().endswith("…") and SENTENCE.startswith(label.text()[:-1])
    assert (label.toolTip(), label.accessibleName()) == (SENTENCE, SENTENCE)
    assert label.sizeHint() == hint
    label.resize(hint)
    assert label.text() == SENTENCE and not label.toolTip()
