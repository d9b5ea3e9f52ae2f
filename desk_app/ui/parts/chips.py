"""A row of chips that changes: those that are there say something else, none is made anew."""

from desk_app.ui.parts.flow import Flow
from desk_app.ui.parts.labels import Chip
from desk_app.ui.theme import Theme

ChipLook = tuple[str, str, str]  # tone, icon, text


class Chips(Flow):
    """As many as there are states to say; making one costs ten changes."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self._made: list[Chip] = []
        self._states: tuple[ChipLook, ...] = ()

    def say(self, states: tuple[ChipLook, ...]) -> None:
        """Show these, in this order."""
        if states == self._states:
            return
        self._states = states
        while len(self._made) < len(states):
            self._made.append(Chip(self._look, *states[len(self._made)]))
            self.addWidget(self._made[-1])
        for chip, state in zip(self._made, states, strict=False):
            chip.become(*state)
        for place, chip in enumerate(self._made):
            chip.setVisible(place < len(states))
