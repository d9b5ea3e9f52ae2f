"""The bottom line: what the primary act of each step is, and what can be done instead."""

from desk_app.domain.counts import CountKind
from desk_app.ui.day_close import speech, words
from desk_app.ui.day_close.close_state import CloseState, DaysState
from desk_app.ui.day_close.sites_state import SitesState
from desk_app.ui.day_close.state import CompareState, CountState, Stage
from desk_app.ui.language import translate
from desk_app.ui.parts.act_bar import ActBar
from desk_app.ui.parts.buttons import give_key, secondary
from desk_app.ui.theme import Theme
from desk_app.ui.wording import Sentence

STOCK_TAKE = CountKind.STOCK_TAKE


class Footer(ActBar):
    """Goes on; back with Esc; ends a count that goes on, closes without one."""

    def __init__(self, look: Theme) -> None:
        self.back = secondary("")
        self.end = secondary(translate("DayClose", "End this count"))
        self.quick = secondary(translate("DayClose", "Only movements, without a count"))
        self.reopen = secondary(translate("DayClose", "Open again"))
        self.save = secondary(f"{translate('DayClose', 'Save')}  Ctrl+S")
        self.save.setAccessibleName(translate("DayClose", "Save"))
        super().__init__(look, self.back, self.end, self.quick, self.reopen, self.save)
        give_key(self.back, "Esc")
        give_key(self.save, "Ctrl+S")

    def show_state(self, state: CountState, compared: CompareState, last: Sentence) -> None:
        """Render one of the steps of a count; ``last`` tells of the newest close."""
        stage, count = state.stage, state.count
        stock = count is not None and count.kind is STOCK_TAKE
        counting = stage is Stage.COUNT
        aside = translate("DayClose", "Back") if counting else words.count_on()
        self._back(words.keep_open() if state.ending else aside)
        self.back.setVisible(counting or stage is Stage.COMPARE or state.ending)
        self.end.setVisible(stage is Stage.BEGIN and count is not None)
        free = state.loaded and (count is None or stock) and not state.ending
        self.quick.setVisible(stage is Stage.BEGIN and free)
        self._closed_days(None)
        self.primary.setEnabled(stock or stage is not Stage.COMPARE or not compared.open)
        beginning = stage is Stage.BEGIN and count is None
        self.say(last if beginning else speech.footer(state, compared))
        match stage:
            case Stage.BEGIN if state.loaded:
                self.offer("list-check", words.go_on() if count else words.start())
            case Stage.COUNT:
                self.offer("check", translate("DayClose", "Compare"))
            case Stage.COMPARE if compared.loaded and stock:
                self.offer("circle-check", translate("DayClose", "Finish the stock-take"))
            case Stage.COMPARE if compared.loaded and count:
                self.offer("moon-stars", translate("DayClose", "Close the day"))
            case _:
                self.offer("", "")

    def show_close(self, state: CloseState, said: Sentence) -> None:
        """Render the last step."""
        self._alone(translate("DayClose", "Back"))
        self._closed_days(None)
        self.back.setEnabled(not state.closing)
        self.primary.setEnabled(state.ready)
        self.say(said)
        all_the_same = translate("DayClose", "Close all the same")
        close = all_the_same if state.all_the_same else translate("DayClose", "Close the day")
        self.offer("moon-stars", close if state.report else "")

    def show_days(self, state: DaysState, said: Sentence) -> None:
        """Render the acts of the chosen day."""
        self._alone(translate("DayClose", "Back"))
        self._closed_days(state)
        self.primary.setEnabled(state.chosen is not None)
        self.say(said)
        self.offer("file-text", translate("DayClose", "Open the report") if state.rows else "")

    def show_sites(self, state: SitesState, said: Sentence) -> None:
        """Render the stock-takes of all sites."""
        self._alone(translate("DayClose", "Back"))
        self._closed_days(None)
        self.primary.setEnabled(bool(state.free))
        self.say(said)
        self.offer("list-check", translate("DayClose", "Begin everywhere") if state.rows else "")

    def _alone(self, back: str) -> None:
        self._back(back)
        self.back.show()
        for other in (self.end, self.quick):
            other.hide()

    def _closed_days(self, state: DaysState | None) -> None:
        self.save.setVisible(state is not None and state.readable)
        self.reopen.setVisible(state is not None and state.reopenable)

    def _back(self, words: str) -> None:
        self.back.setEnabled(True)
        self.back.setText(f"{words}  Esc")
        self.back.setAccessibleName(words)
