"""What is said of the stock-takes of all sites."""

from datetime import datetime

from desk_app.ui.day_close import words as counting
from desk_app.ui.day_close.sites_state import SitesState
from desk_app.ui.day_close.state import Said
from desk_app.ui.language import translate
from desk_app.ui.wording import Sentence, terms
from desk_app.ui.wording.marks import Mark
from desk_app.usecases.stock_take import BegunAt, Result, SiteStock


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
    then = passed.format(sites=", ".join(done.passed)) if done.passed else ""
    if not done.begun:
        return Said(Sentence(translate("DayClose", "No stock-take was begun"), then), "warn")
    words = translate("DayClose", "The stock-take has begun: {sites}")
    return Said(Sentence(words.format(sites=", ".join(done.begun)), then), "ok")


def mark(row: SiteStock, result: Result | None) -> Mark:
    """How far a site is."""
    if row.counts:
        return Mark("info", "clock", translate("DayClose", "going on"))
    if row.day_count is not None:
        return Mark("info", "moon-stars", translate("DayClose", "counts for the day close"))
    if row.taken is None:
        return Mark("soft", "minus", translate("DayClose", "not counted"))
    if result is not None and result.compared.open:
        return Mark("warn", "alert-triangle", translate("DayClose", "finished, not all answered"))
    return Mark("ok", "circle-check", translate("DayClose", "finished"))


def below(row: SiteStock, result: Result | None) -> str:
    """What stands below a site in the list."""
    taken = row.taken
    if taken is None:
        return translate("DayClose", "no stock-take yet")
    if row.counts:
        parts = (begun_at(row), counting.how_many(taken.things), last_scan(row))
        return " · ".join(filter(None, (*parts, ", ".join(taken.staff))))
    return " · ".join(filter(None, (ended_at(row), came_to(result))))


def facts(row: SiteStock, result: Result | None) -> str:
    """The same in full, a line each."""
    lines: list[str] = []
    if row.day_count is not None:
        words = translate("DayClose", "A count for the day close goes on here, {when}.")
        lines.append(words.format(when=_since(row.day_count.begun_at)))
    if row.taken is None:
        lines.append(translate("DayClose", "No stock-take was made here yet."))
        return "\n".join(lines)
    lines.append(" · ".join(filter(None, (begun_at(row), ended_at(row)))))
    lines.append(" · ".join(filter(None, (counting.how_many(row.taken.things), last_scan(row)))))
    return "\n".join(filter(None, (*lines, came_to(result))))


def begun_at(row: SiteStock) -> str:
    """Since when a stock-take goes on."""
    return terms.capital(_since(row.taken.count.begun_at)) if row.taken else ""


def ended_at(row: SiteStock) -> str:
    """When it was finished."""
    ended = row.taken.count.ended_at if row.taken else None
    words = translate("DayClose", "Finished {when}")
    return words.format(when=_moment(ended)) if ended else ""


def last_scan(row: SiteStock) -> str:
    """When something was counted last."""
    last = row.taken.last_scan if row.taken else None
    words = translate("DayClose", "last scan {when}")
    return words.format(when=_moment(last)) if last else ""


def came_to(result: Result | None) -> str:
    """The numbers of one that has ended."""
    if result is None:
        return ""
    numbers = (
        (result.put_right, translate("DayClose", "{count} put right")),
        (result.explained, translate("DayClose", "{count} explained")),
        (len(result.compared.open), translate("DayClose", "{count} without an answer")),
    )
    first = translate("DayClose", "{count} in order").format(count=result.compared.in_order)
    return " · ".join((first, *(text.format(count=n) for n, text in numbers if n)))


def _since(moment: datetime) -> str:
    return translate("DayClose", "since {when}").format(when=_moment(moment))


def _moment(moment: datetime) -> str:
    return f"{terms.short_date(moment.astimezone().date())} {terms.clock_time(moment)}"
