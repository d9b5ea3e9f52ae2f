"""What the page for preparing says."""

from desk_app.domain import numbers
from desk_app.domain.devices import DeviceState, Step
from desk_app.domain.facts import DeviceFound
from desk_app.domain.outcomes import Prepared
from desk_app.ui.language import translate
from desk_app.ui.wording import Sentence, terms

ICONS = {
    Step.CHECK: "clipboard-check",
    Step.WIPE: "eraser",
    Step.RELEASE: "circle-check",
    Step.TO_REPAIR: "tool",
    Step.REPAIRED: "check",
    Step.RETIRE: "circle-x",
}


def waiting_for_scan(count: int) -> Sentence:
    """No device is shown."""
    if not count:
        return Sentence(
            translate("Prepare", "Everything is prepared"),
            translate("Prepare", "What comes back appears here. You can scan any device."),
        )
    return Sentence(
        translate("Prepare", "Scan a device that came back"),
        translate("Prepare", "Each further scan of it does the next step: no keyboard needed."),
    )


def how_many(count: int) -> Sentence:
    """How much there is to do."""
    match count:
        case 0:
            return Sentence("")
        case 1:
            return Sentence(translate("Prepare", "1 device waits"))
        case _:
            return Sentence(translate("Prepare", "{count} devices wait").format(count=count))


def scan_again(step: Step, tag: str, after: DeviceState) -> Sentence:
    """A device is shown: what to do with it, and what a second scan does."""
    to_do = {
        Step.CHECK: translate("Prepare", "Look it over, then scan it again"),
        Step.WIPE: translate("Prepare", "Wipe it, then scan it again"),
        Step.RELEASE: translate("Prepare", "Charged and complete? Scan it again"),
        Step.TO_REPAIR: translate("Prepare", "It is damaged: scan it again for repair"),
        Step.REPAIRED: translate("Prepare", "Is it repaired? Scan it again"),
    }
    return Sentence(to_do[step], _second_scan(tag, after))


def just_done(done: Prepared, then: Step | None, after: DeviceState | None) -> Sentence:
    """A step was taken; ``then`` is what a further scan does."""
    what = translate("Prepare", "{device} is {state}").format(
        device=numbers.display(done.tag), state=terms.state(done.state)
    )
    if then is None or after is None:
        return Sentence(what, translate("Prepare", "Scan the next one."))
    return Sentence(what, _second_scan(done.tag, after))


def undone() -> Sentence:
    """A step was undone."""
    return Sentence(
        translate("Prepare", "Undone"),
        translate("Prepare", "The device is as it was before that step."),
    )


def nothing_to_do(tag: str, state: DeviceState) -> Sentence:
    """The device needs no preparing."""
    text = translate("Prepare", "{device} is {state}: nothing to prepare")
    return Sentence(
        text.format(device=numbers.display(tag), state=terms.state(state)),
        translate("Prepare", "Is it damaged after all? Send it to repair. Or scan the next one."),
    )


def busy() -> Sentence:
    """A step is being kept."""
    return Sentence(translate("Prepare", "One moment"))


def no_device() -> Sentence:
    """A newcomer or a course was scanned."""
    return Sentence(
        translate("Prepare", "That is not a device"),
        translate("Prepare", "Scan the label LB... under the device, or its serial number."),
    )


def not_here(found: DeviceFound) -> Sentence:
    """A device that is out, or nowhere."""
    tag = numbers.display(found.device.tag)
    if found.open_loan is not None:
        text = translate("Prepare", "{device} is on loan to {who}")
        return Sentence(
            text.format(device=tag, who=found.open_loan.newcomer.name),
            translate("Prepare", "Take it back first: go to the counter and scan it there."),
        )
    return Sentence(
        translate("Prepare", "{device} is {state}").format(
            device=tag, state=terms.state(found.device.state)
        ),
        translate("Prepare", "There is nothing to prepare. Tell your coordinator that it is here."),
    )


def will(step: Step, tag: str, after: DeviceState) -> Sentence:
    """What the primary act will do, and what it stands for."""
    text = translate("Prepare", "{device} becomes: {state}")
    stands_for = {
        Step.CHECK: translate("Prepare", "You looked at every part; F6 takes down what is wrong"),
        Step.WIPE: translate("Prepare", "The former borrower's files and accounts are gone"),
        Step.RELEASE: translate("Prepare", "It can go out again"),
        Step.TO_REPAIR: translate("Prepare", "It stays out of the cabinet until it is repaired"),
        Step.REPAIRED: translate("Prepare", "It works again; next it is wiped"),
    }
    what = text.format(device=numbers.display(tag), state=terms.state(after))
    return Sentence(what, stands_for[step])


def _second_scan(tag: str, after: DeviceState) -> str:
    text = translate("Prepare", "Another scan of {device}: {state}. Another label moves on.")
    return text.format(device=numbers.display(tag), state=terms.state(after))
