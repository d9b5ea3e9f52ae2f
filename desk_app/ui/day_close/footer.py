"""The bottom line: what the primary act of each step is, and what can be done instead."""

from desk_app.domain.counts import CountKind
from desk_app.ui.day_close import speech, words
from desk_app.ui.day_close.state import CompareState, CountState, Stage
from desk_app.ui.language import translate
from desk_app.ui.parts.act_bar import ActBar
from desk_app.ui.parts.buttons import give_key, secondary
from desk_app.ui.theme import Theme

STOCK_TAKE = CountKind.STOCK_TAKE


class Footer(ActBar):
    """Goes on; back to counting with Esc; ends a count that goes on."""

    def __init__(self, look: Theme) -> None:
        self.back = secondary("")
        self.end = secondary(translate("DayClose", "End this count"))
        super().__init__(look, self.back, self.end)
        give_key(self.back, "Esc")

    def show_state(self, state: CountState, compared: CompareState) -> None:
        """Render."""
        stage, count = state.stage, state.count
        back = words.keep_open() if state.ending else words.count_on()
        self.back.setText(f"{back}  Esc")
        self.back.setAccessibleName(back)
        self.back.setVisible(stage is Stage.COMPARE or state.ending)
        self.end.setVisible(stage is Stage.BEGIN and count is not None)
        self.say(speech.footer(state, compared))
        match stage:
            case Stage.BEGIN if state.loaded:
                self.offer("list-check", words.go_on() if count else words.start())
            case Stage.COUNT:
                self.offer("check", translate("DayClose", "Compare"))
            case Stage.COMPARE if compared.loaded and count and count.kind is STOCK_TAKE:
                self.offer("circle-check", translate("DayClose", "Finish the stock-take"))
            case _:
                self.offer("", "")
