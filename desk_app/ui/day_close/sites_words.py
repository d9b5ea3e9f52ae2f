"""What is said of the stock-takes of all sites."""

from datetime import datetime

from desk_app.ui.day_close import words as counting
from desk_app.ui.day_close.sites_state import SitesState
from desk_app.ui.day_close.state import Said
from desk_app.ui.language import translate
from desk_app.ui.wording import Sentence, terms
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.stock_take import BegunAt, Result, SiteStock

NAMED = 4  # sites in one sentence


def bar(state: SitesState) -> Said:
    """What just happened, else how far the sites are."""
    if state.said is not None:
        return state.said
    if not state.loaded:
        return Said(Sentence(translate("DayClose", "One moment")), "")
    if state.alone:
        return Said(Sentence(alone(), translate("DayClose", "Counting goes on here.")), "warn")
    then = translate("DayClose", "Choose a site to see who counted what. Enter goes to the list.")
    return Said(Sentence(_how_far(state), then), "")


def alone() -> str:
    """Only this site is known now."""
    return translate("DayClose", "The other sites are seen once the server is back")


def _how_far(state: SitesState) -> str:
    counting_now = sum(row.counts for row in state.rows)
    ended = sum(row.taken is not None and not row.counts for row in state.rows)
    never = len(state.rows) - counting_now - ended
    parts = (
        (counting_now, translate("DayClose", "going on: {count}")),
        (ended, translate("DayClose", "finished: {count}")),
        (never, translate("DayClose", "not counted: {count}")),
    )
    said = ", ".join(text.format(count=count) for count, text in parts if count)
    return translate("DayClose", "Stock-take by site: {said}").format(said=said)


def footer(state: SitesState) -> Sentence:
    """What the primary act will do, or why it cannot."""
    if not state.loaded or state.alone:
        return Sentence("")
    if not state.free:
        return Sentence(translate("DayClose", "Every site is being counted already"))
    if len(state.free) == 1:
        what = translate("DayClose", "Nothing is counted now at 1 site")
    else:
        what = translate("DayClose", "Nothing is counted now at {count} sites")
        what = what.format(count=len(state.free))
    then = translate("DayClose", "A stock-take that is begun here goes on at the desks of a site.")
    return Sentence(what, then)


def begun(done: BegunAt) -> Said:
    """Where a stock-take was begun, and where not."""
    passed = translate("DayClose", "Was counted already: {sites}")
    then = passed.format(sites=_some(done.passed)) if done.passed else ""
    if not done.begun:
        return Said(Sentence(translate("DayClose", "No stock-take was begun"), then), "warn")
    words = translate("DayClose", "The stock-take has begun: {sites}")
    return Said(Sentence(words.format(sites=_some(done.begun)), then), "ok")


def mark(row: SiteStock, result: Result | None) -> Mark:
    """How far a site is."""
    if row.counts:
        return Mark("info", "clock", translate("DayClose", "going on"))
    if row.day_count is not None:
        return Mark("info", "moon-stars", translate("DayClose", "counts for the day close"))
    if row.taken is None:
        return Mark("soft", "minus", translate("DayClose", "not counted"))
    if result is not None and result.compared.open:
        words = translate("DayClose", "finished, {count} open")
        return Mark("warn", "alert-triangle", words.format(count=len(result.compared.open)))
    return Mark("ok", "circle-check", translate("DayClose", "finished"))


def below(row: SiteStock, result: Result | None) -> str:
    """What stands below a site in the list."""
    taken = row.taken
    if taken is None:
        return translate("DayClose", "no stock-take yet")
    if taken.count.ended_at is None:
        begun_on = terms.capital(_since(_short(taken.count.begun_at)))
        scan = _last_scan(_later(taken.last_scan, taken.count.begun_at)) if taken.last_scan else ""
        parts = (begun_on, counting.how_many(taken.things), scan, ", ".join(taken.staff))
        return " · ".join(filter(None, parts))
    finished = _finished(_short(taken.count.ended_at))
    return " · ".join((finished, *_numbers(result)))


def facts(row: SiteStock, result: Result | None) -> str:
    """The same in full, a line each."""
    lines: list[str] = []
    if row.day_count is not None:
        words = translate("DayClose", "A count for the day close goes on here, {when}.")
        lines.append(words.format(when=_since(_full(row.day_count.begun_at))))
    if (taken := row.taken) is None:
        return "\n".join((*lines, translate("DayClose", "No stock-take was made here yet.")))
    ended = taken.count.ended_at
    begun_on = translate("DayClose", "Begun {when}").format(when=_full(taken.count.begun_at))
    lines.append(" · ".join((begun_on, _finished(_full(ended))) if ended else (begun_on,)))
    scan = _last_scan(_full(taken.last_scan)) if taken.last_scan else ""
    lines.append(" · ".join(filter(None, (counting.how_many(taken.things), scan))))
    return "\n".join(filter(None, (*lines, " · ".join((*_numbers(result), *_left(result))))))


def _numbers(result: Result | None) -> tuple[str, ...]:
    """What one that has ended came to, but for what nobody answered for."""
    if result is None:
        return ()
    numbers = (
        (result.put_right, translate("DayClose", "{count} put right")),
        (result.explained, translate("DayClose", "{count} explained")),
    )
    first = translate("DayClose", "{count} in order").format(count=result.compared.in_order)
    return (first, *(text.format(count=count) for count, text in numbers if count))


def _left(result: Result | None) -> tuple[str, ...]:
    """What nobody answered for."""
    left = len(result.compared.open) if result else 0
    return (translate("DayClose", "{count} without an answer").format(count=left),) if left else ()


def _some(sites: tuple[str, ...]) -> str:
    """The first of them, and how many more."""
    more = len(sites) - NAMED
    return ", ".join(sites[:NAMED]) + (f" +{more}" if more > 0 else "")


def _since(when: str) -> str:
    return translate("DayClose", "since {when}").format(when=when)


def _finished(when: str) -> str:
    return translate("DayClose", "Finished {when}").format(when=when)


def _last_scan(when: str) -> str:
    return translate("DayClose", "last scan {when}").format(when=when)


def _short(moment: datetime) -> str:
    return f"{terms.short_day(moment.astimezone().date())} {terms.clock_time(moment)}"


def _later(moment: datetime, begun_on: datetime) -> str:
    """The time alone when it is the same day."""
    same = moment.astimezone().date() == begun_on.astimezone().date()
    return terms.clock_time(moment) if same else _short(moment)


def _full(moment: datetime) -> str:
    return f"{terms.short_date(moment.astimezone().date())} {terms.clock_time(moment)}"
