"""What the bar and the bottom line of the page say, at each step."""

from dataclasses import replace

from desk_app.domain.counts import CountKind
from desk_app.ui.day_close import words
from desk_app.ui.day_close.state import CompareState, CountState, Said, Stage
from desk_app.ui.language import translate
from desk_app.ui.wording import Sentence


def bar(state: CountState, compared: CompareState, said: Said | None) -> Said:
    """What just happened, else what is waited for."""
    if state.ending:
        return Said(surely(state, compared), "stop")
    match state.stage:
        case Stage.BEGIN:
            return said or Said(words.begin(state), "")
        case Stage.COUNT:
            return said or Said(words.counting(state.storage), "")
        case Stage.COMPARE:
            waits = comparing(compared)
            if said is None:
                return Said(waits, "" if compared.open or not compared.loaded else "ok")
            then = said.sentence.next or waits.what
            return replace(said, sentence=replace(said.sentence, next=then))
        case Stage.CLOSE | Stage.DAYS | Stage.SITES:
            return said or Said(Sentence(""), "")


def comparing(state: CompareState) -> Sentence:
    """What to do with what differs."""
    if not state.loaded:
        return Sentence(
            translate("DayClose", "Comparing with the journal"),
            translate("DayClose", "You can scan on: what comes in is counted."),
        )
    if not state.lines:
        return Sentence(
            translate("DayClose", "Everything is in order"),
            translate("DayClose", "What lies here is what should lie here."),
        )
    if not state.open:
        return Sentence(
            translate("DayClose", "Every difference has an answer"),
            translate("DayClose", "Scan on to look something up, or Esc to count on."),
        )
    return Sentence(
        _unanswered(state.open),
        translate("DayClose", "Choose with the arrows, decide with a number; a scan goes to it."),
    )


def surely(state: CountState, compared: CompareState) -> Sentence:
    """Asked before a count ends for good."""
    if state.stage is Stage.COMPARE:
        what = _unanswered(compared.open)
    else:
        what = translate("DayClose", "Nothing can be added to a count that has ended")
    return Sentence(what, translate("DayClose", "Press once more to end it, or Esc to go on."))


def footer(state: CountState, compared: CompareState) -> Sentence:
    """What the primary act will do."""
    counted = words.how_many(state.tallied.all)
    match state.stage:
        case Stage.BEGIN if state.count is None:
            return Sentence("")
        case Stage.BEGIN:
            return Sentence(translate("DayClose", "Everything counted is kept."))
        case Stage.COUNT:
            then = translate("DayClose", "Comparing shows what differs; you can count on after it.")
            return Sentence(counted, then)
        case Stage.COMPARE:
            return Sentence(counted, _after(state, compared) if compared.loaded else "")
        case Stage.CLOSE | Stage.DAYS | Stage.SITES:
            return Sentence("")


def _after(state: CountState, compared: CompareState) -> str:
    """What the end of comparing leads to, or what it waits for."""
    if state.count is not None and state.count.kind is CountKind.STOCK_TAKE:
        return translate("DayClose", "What is decided stays; the count ends.")
    if compared.open:
        return translate("DayClose", "The day can be closed once every difference has an answer.")
    return translate("DayClose", "Every difference has an answer: the day can be closed.")


def _unanswered(count: int) -> str:
    if count == 1:
        return translate("DayClose", "One difference asks for an answer")
    many = translate("DayClose", "{count} differences ask for an answer")
    return many.format(count=count)
