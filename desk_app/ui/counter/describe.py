"""What the prompt, the cards and the bottom line say about what lies on the counter."""

from desk_app.domain import numbers
from desk_app.domain.counter import Counter
from desk_app.domain.facts import DeviceFound, NewcomerFound
from desk_app.domain.needs import Caution
from desk_app.domain.outcomes import HandedOut, TookBack
from desk_app.domain.people import Course
from desk_app.ui.counter.cards import ThingCard
from desk_app.ui.counter.footer import Footer
from desk_app.ui.counter.prompt import PromptBar
from desk_app.ui.counter.speech import sentence_for, unknown_serial
from desk_app.ui.counter.state import CounterState
from desk_app.ui.language import translate
from desk_app.ui.parts.chips import ChipLook
from desk_app.ui.wording import marks, terms


def show_prompt(prompt: PromptBar, state: CounterState, *, parked: bool) -> None:
    """What the counter waits for or what just happened, and the keys that are of use now."""
    counter = state.counter
    sentence, tone = sentence_for(state)
    prompt.say(sentence.what, sentence.next, tone)
    paper = isinstance(state.last, HandedOut | TookBack) and counter.notice is None
    prompt.offer_paper(offered=paper)
    prompt.count.setVisible(state.count_waits and counter.is_empty)
    prompt.register.setVisible(bool(unknown_serial(counter)))
    prompt.park.setVisible(parked or not counter.is_empty)


def show_device(card: ThingCard, counter: Counter) -> None:
    """The device, its state and its SIM."""
    found = counter.device
    if found is None:
        card.show_nothing()
        return
    lines = (
        found.device.model,
        translate("Counter", "Serial number {serial}").format(serial=found.device.serial),
        _where(found),
    )
    tag = numbers.display(found.device.tag)
    card.show_thing(tag, lines, _device_chips(found, counter.cautions()))


def show_newcomer(card: ThingCard, counter: Counter) -> None:
    """The newcomer, and the loan that may be open."""
    found = counter.newcomer
    lent = counter.returning
    newcomer = found.newcomer if found else lent.newcomer if lent else None
    if newcomer is None:
        card.show_nothing()
        return
    number = newcomer.client_number or translate("Counter", "no client number yet")
    lines = (number, newcomer.contact or translate("Counter", "no phone or e-mail"))
    card.show_thing(newcomer.name, lines, _newcomer_chips(found) if found else ())


def show_course(card: ThingCard, counter: Counter) -> None:
    """The course and the due date it gives."""
    lent = counter.returning
    if lent:
        _fill_course(card, lent.course, (), (_due_chip(counter),))
    elif counter.course:
        found = counter.course
        without = translate("Counter", "{count} of {all} without a device").format(
            count=found.without_device, all=found.enrolled
        )
        chips: tuple[ChipLook, ...] = (_due_chip(counter),)
        if Caution.NEW_ENROLMENT in counter.cautions():
            chips += (("info", "plus", terms.caution(Caution.NEW_ENROLMENT)),)
        _fill_course(card, found.course, (without,), chips)
    elif counter.newcomer and counter.newcomer.courses:
        choose = translate("Counter", "Choose one of {count} courses below.")
        card.show_thing("", (choose.format(count=len(counter.newcomer.courses)),), ())
    else:
        card.show_nothing()


def _fill_course(
    card: ThingCard, course: Course, more: tuple[str, ...], chips: tuple[ChipLook, ...]
) -> None:
    last = translate("Counter", "Last lesson on {date}").format(
        date=terms.middle_date(course.last_lesson)
    )
    lines = (f"{course.code} · {marks.course_format(course.format)}", last, *more)
    card.show_thing(course.name, lines, chips)


def show_footer(footer: Footer, counter: Counter, *, busy: bool) -> None:
    """Name the act for what lies on the counter, and say what it will do."""
    lent = counter.returning
    if lent:
        footer.takes_back()
        due = terms.long_date(lent.loan.due_date)
        footer.first.setText(
            translate("Counter", "Taking back from {name}").format(name=lent.newcomer.name)
        )
        footer.second.setText(translate("Counter", "Due on {date}").format(date=due))
    else:
        footer.lends()
        _show_due(footer, counter)
    ready = not busy and counter.device is not None and not counter.needs
    footer.allow(ready=ready, dated=counter.due_date is not None and lent is None)


def _show_due(footer: Footer, counter: Counter) -> None:
    due = counter.due_date
    if due is None:
        footer.first.clear()
        footer.second.clear()
        return
    footer.first.setText(translate("Counter", "Back on {date}").format(date=terms.long_date(due)))
    if counter.due_edited:
        footer.second.setText(translate("Counter", "Date changed by hand"))
    else:
        text = translate("Counter", "Last lesson + {days} days · two copies are printed")
        footer.second.setText(text.format(days=counter.rules.grace_days))


def _where(found: DeviceFound) -> str:
    until = found.device.update_until
    owner = translate("Counter", "From {site}").format(site=found.owner.name)
    if until is None:
        return owner
    updates = translate("Counter", "updates until {month}").format(month=terms.month_year(until))
    return f"{owner} · {updates}"


def _device_chips(found: DeviceFound, cautions: tuple[Caution, ...]) -> tuple[ChipLook, ...]:
    tone, icon = terms.STATE_LOOK[found.device.state]
    chips: tuple[ChipLook, ...] = ((tone, icon, terms.state(found.device.state)),)
    if found.lendable_sim:
        chips += (("info", "device-sim", translate("Counter", "SIM card")),)
    chips += tuple(
        ("warn", "alert-triangle", terms.caution(caution))
        for caution in cautions
        if caution is not Caution.NEW_ENROLMENT
    )
    return chips


def _newcomer_chips(found: NewcomerFound) -> tuple[ChipLook, ...]:
    if found.loan is None:
        return (("ok", "circle-check", translate("Counter", "no open loan")),)
    has = translate("Counter", "still has {device}").format(device=numbers.display(found.loan.tag))
    return (("stop", "alert-triangle", has),)


def _due_chip(counter: Counter) -> ChipLook:
    due = counter.returning.loan.due_date if counter.returning else counter.due_date
    back = translate("Counter", "back on {date}")
    return ("warn", "calendar-due", back.format(date=terms.day_month(due) if due else ""))
