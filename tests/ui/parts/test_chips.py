from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_app.adapters import paths
from desk_app.ui.parts.chips import Chips
from desk_app.ui.parts.labels import Chip
from desk_app.ui.theme import Theme, style_sheet

LENT, FREE = ("info", "arrow-up-right", "lent"), ("ok", "circle-check", "free")


class Card(QWidget):
    def __init__(self) -> None:
        super().__init__()
        look = Theme(paths.resources(), dark=False)
        self.setStyleSheet(style_sheet(paths.resources(), look.tokens, dark=False))
        self.chips = Chips(look)
        QVBoxLayout(self).addLayout(self.chips)

    def words(self) -> list[str]:
        seen = [each for each in self.findChildren(Chip) if each.isVisible()]
        return [
            label.text() for chip in seen for label in chip.findChildren(QLabel) if label.text()
        ]


def colours(card: Card) -> list[str]:
    words = [each.findChildren(QLabel)[1] for each in card.findChildren(Chip)]
    return [word.palette().windowText().color().name() for word in words]


def test_chips_say_what_they_are_told_and_no_more(qtbot: QtBot):
    card = Card()
    qtbot.addWidget(card)
    card.show()
    said = []
    for states in ((LENT, FREE), (FREE,), (), (FREE, LENT)):
        card.chips.say(states)
        said.append(card.words())
    assert said == [["lent", "free"], ["free"], [], ["free", "lent"]]


def test_a_chip_that_changes_has_another_tone_and_name(qtbot: QtBot):
    card = Card()
    qtbot.addWidget(card)
    card.show()
    card.chips.say((LENT, FREE))
    free = colours(card)[1]
    card.chips.say((FREE,))
    chip = card.findChildren(Chip)[0]
    assert (chip.property("tone"), chip.accessibleName()) == ("ok", "free")
    assert colours(card)[0] == free


def test_what_no_chip_says_takes_no_room(qtbot: QtBot):
    card = Card()
    qtbot.addWidget(card)
    card.show()
    card.chips.say((LENT, FREE))
    with_two = card.chips.heightForWidth(60)
    card.chips.say((FREE,))
    qtbot.waitUntil(lambda: card.chips.heightForWidth(60) < with_two)
