"""What the prompt says for a state of the counter."""

from datetime import date

from desk_app.domain import numbers
from desk_app.domain.counter import Counter
from desk_app.domain.errors import Reason
from desk_app.domain.outcomes import HandedOut, TookBack, Undone
from desk_app.ui.counter.state import CounterState
from desk_app.ui.language import translate
from desk_app.ui.signing.dialog import Summary
from desk_app.ui.wording import Sentence, how_is, refusal, terms, waiting_for
from desk_app.ui.wording.faults import mishap


def sentence_for(state: CounterState) -> tuple[Sentence, str]:
    """What the prompt says, and in what tone."""
    counter = state.counter
    if state.failed:
        return mishap(state.failed), "stop"
    if counter.notice:
        return refusal(counter.notice), "stop"
    if state.busy:
        what = translate("Counter", "One moment: paper and loan are being made")
        return Sentence(what), ""
    if state.last and counter.is_empty:
        return _did(state), "ok"
    if counter.is_empty and not state.open:
        return Sentence(
            translate("Counter", "Scan a device, a card or an agreement"),
            translate("Counter", "The database is being opened; you can scan already."),
        ), ""
    return _waits(counter), ""


def summary_of(counter: Counter, act: str) -> Summary | None:
    """What the borrower reads above the frame to sign in; none before all of it lies there."""
    found = counter.newcomer or counter.returning
    if found is None or counter.device is None:
        return None
    device = counter.device.device
    due = counter.returning.loan.due_date if counter.returning else counter.due_date
    lines = (f"{device.model} · {numbers.display(device.tag)}", back_on(due))
    return Summary(found.newcomer.name, lines, act)


def _waits(counter: Counter) -> Sentence:
    if counter.part is not None:
        return how_is(counter.part)
    if counter.returning:
        name = counter.returning.newcomer.name
        what = translate("Counter", "Coming back from {name}").format(name=name)
        advice = translate("Counter", "Look at the device and what came along, then press F9.")
        return Sentence(what, advice)
    if counter.needs:
        return waiting_for(counter.needs[0])
    return Sentence(
        translate("Counter", "Ready to sign"),
        translate("Counter", "All is on the counter. Let the newcomer sign, or scan to change."),
    )


def _did(state: CounterState) -> Sentence:
    next_one = waiting_for(state.counter.needs[0]).what if state.counter.needs else ""
    match state.last:
        case HandedOut(tag=tag, loan_number=number, on_paper=on_paper):
            text = translate("Counter", "{device} is lent, agreement {loan}")
            if on_paper:
                text = translate("Counter", "{device} is lent; print {loan} and let it be signed")
            what = text.format(device=numbers.display(tag), loan=numbers.display(number))
        case TookBack() as done:
            what = _came_back(done)
        case Undone():
            what = translate("Counter", "Undone")
        case _:
            what = translate("Counter", "Done")
    if state.count_waits:
        return Sentence(what, translate("Counter", "The count waits: F11"))
    return Sentence(what, translate("Counter", "Next: {what}").format(what=next_one))


def unknown_serial(counter: Counter) -> str:
    """The serial number that was scanned and that no device in the register has."""
    notice = counter.notice
    unknown = notice and notice.reason is Reason.UNKNOWN and notice.subject == "serial"
    return notice.details[0] if notice and unknown else ""


def back_on(due: date | None) -> str:
    if due is None:
        return ""
    return translate("Counter", "Back on {date}").format(date=terms.long_date(due))


def _came_back(done: TookBack) -> str:
    match bool(done.missing), done.away:
        case True, True:
            text = translate(
                "Counter", "{device} is back, without {missing}; it belongs to another site"
            )
        case True, False:
            text = translate("Counter", "{device} is back, without {missing}")
        case False, True:
            text = translate("Counter", "{device} is back; it belongs to another site")
        case _:
            text = translate("Counter", "{device} is back")
    device, missing = numbers.display(done.tag), terms.accessories(done.missing)
    return text.format(device=device, missing=missing)
