"""What the page of the day close says."""

from desk_app.domain import numbers
from desk_app.domain.compare import Line
from desk_app.domain.counts import Count, CountKind
from desk_app.domain.outcomes import Swapped
from desk_app.ui.day_close.pairs import Pair
from desk_app.ui.day_close.state import CompareState, CountState, Said
from desk_app.ui.day_close.tally import Tallied
from desk_app.ui.language import translate
from desk_app.ui.wording import Sentence, counts, terms
from desk_app.usecases.count_desk import Heard

LONGEST_TYPED = 120
KINDS = frozenset(  # of acts that are about a count
    (
        "begin_count",
        "begin_stock_take",
        "count_scan",
        "uncount",
        "count_chargers",
        "explain",
        "end_count",
        "close_day",
        "reopen_day",
        "follow_up",
    )
)


def usual_storage() -> str:
    """Where things lie in a site that never counted."""
    return translate("DayClose", "Cabinet")


def begin(state: CountState) -> Sentence:
    """Nothing is counted at this desk yet."""
    if not state.loaded:
        return Sentence(translate("DayClose", "One moment"))
    if state.count is not None:
        return Sentence(
            going_on(state.count),
            translate("DayClose", "Go on where it was left: press F9, or scan the next device."),
        )
    return Sentence(
        translate("DayClose", "Count what lies here"),
        translate("DayClose", "Press F9, or scan the first device: you see what differs after."),
    )


def going_on(count: Count) -> str:
    """A count that was begun before, here or at another desk."""
    words = {
        CountKind.DAY: translate("DayClose", "A count of {time} is going on"),
        CountKind.STOCK_TAKE: translate("DayClose", "A stock-take of {time} is going on"),
    }[count.kind]
    return words.format(time=terms.clock_time(count.begun_at))


def counting(storage: str) -> Sentence:
    """What to scan now."""
    return Sentence(
        translate("DayClose", "Scan what lies in: {place}").format(place=storage),
        translate("DayClose", "Each device once. F9 compares."),
    )


def counted(heard: Heard, storage: str, *, known: bool) -> Said:
    """One scan."""
    code = numbers.display(heard.thing.code)
    if heard.again:
        words = translate("DayClose", "{code} is counted in this storage place already")
        stays = translate("DayClose", "It counts once in {place}. Scan the next one.")
        return Said(Sentence(words.format(code=code), stays.format(place=storage)), "warn")
    if not known:
        words = translate("DayClose", "{code} is unknown here")
        stays = translate("DayClose", "It is counted all the same: compare tells what to do.")
        return Said(Sentence(words.format(code=code), stays), "warn")
    words = translate("DayClose", "{code} is counted")
    return Said(Sentence(words.format(code=code), storage), "ok")


def how_counted(how: str) -> tuple[str, str, str]:
    """The last scan as a chip: tone, icon and word."""
    return {
        "ok": ("ok", "circle-check", translate("DayClose", "counted")),
        "again": ("warn", "alert-circle", translate("DayClose", "counted here already")),
        "unknown": ("warn", "alert-triangle", translate("DayClose", "unknown, counted")),
    }[how]


def taken_back(code: str) -> Sentence:
    """The last scan was taken back."""
    words = translate("DayClose", "{code} is not counted any more")
    return Sentence(
        words.format(code=numbers.display(code)),
        translate("DayClose", "Ctrl+Z takes the one before it back as well."),
    )


def ended() -> Sentence:
    """A count is over."""
    return Sentence(
        translate("DayClose", "The count has ended"),
        translate("DayClose", "What was decided stays in the journal."),
    )


def decided(line: Line) -> Sentence:
    """A difference has its answer."""
    words = translate("DayClose", "{code}: that is written down")
    return Sentence(words.format(code=numbers.display(line.thing.code)))


def swapped(done: Swapped) -> Sentence:
    """A swap was set right."""
    words = translate("DayClose", "Set right: the loan goes on with {code}")
    then = translate(
        "DayClose", "Agreement {number} is new, and has to be signed: Ctrl+P opens it."
    )
    return Sentence(
        words.format(code=numbers.display(done.tag)),
        then.format(number=numbers.display(done.loan_number)),
    )


def likely_swap(pair: Pair) -> str:
    """What the matter is most likely."""
    words = translate(
        "DayClose",
        "Most likely two classmates had each other's device: {here} lies here, "
        "and its borrower has {theirs}.",
    )
    return words.format(here=numbers.display(pair.here), theirs=numbers.display(pair.theirs))


def in_order(code: str) -> Sentence:
    """A scan of what is no difference."""
    words = translate("DayClose", "{code} is in order")
    return Sentence(
        words.format(code=numbers.display(code)),
        translate("DayClose", "It was counted, and it should lie here."),
    )


def seen(line: Line, state: CompareState) -> str:
    """Where, by whom and when something was seen."""
    each = (
        " · ".join((scan.storage, state.names.get(scan.by, ""), terms.clock_time(scan.at)))
        for scan in line.seen
    )
    return ", ".join(each) or translate("DayClose", "seen nowhere")


def journal_says(line: Line, state: CompareState) -> str:
    """How the journal has it, and at which other site."""
    at = line.stood.at_site_id if line.stood else None
    return counts.journal_says(line, state.sites.get(at, "") if at else "")


def below(line: Line, state: CompareState) -> str:
    """What stands below a code in the list."""
    words = translate("DayClose", "journal: {state}")
    return f"{words.format(state=journal_says(line, state))} · {seen(line, state)}"


def answered(line: Line, state: CompareState) -> str:
    """Who decided, and when; who follows up; what else was said."""
    said = line.explained
    if said is None:
        return ""
    words = translate("DayClose", "{who}, {time}")
    parts = [words.format(who=state.names.get(said.by, ""), time=terms.clock_time(said.at))]
    if said.follow_up is not None:
        follows = translate("DayClose", "follows up: {who}")
        parts.append(follows.format(who=state.names.get(said.follow_up, "")))
    return " · ".join(filter(None, (*parts, said.note)))


def people(tallied: Tallied) -> str:
    """Who counted how many, place by place: a line each."""
    return "\n".join(
        f"{name}: " + " · ".join(f"{place} {count}" for place, count in own)
        for name, own in tallied.people
    )


def start() -> str:
    """Begin to count, as a button says it."""
    return translate("DayClose", "Begin to count")


def go_on() -> str:
    """Go on with a count that was begun before."""
    return translate("DayClose", "Go on counting")


def count_on() -> str:
    """Back from what differs."""
    return translate("DayClose", "Count on")


def keep_open() -> str:
    """A count does not end after all."""
    return translate("DayClose", "Do not end it")


def how_many(count: int) -> str:
    """How many different things were counted."""
    if count == 1:
        return translate("DayClose", "1 thing counted")
    return translate("DayClose", "{count} things counted").format(count=count)
