"""Today's acts at this desk, in words."""

from collections.abc import Sequence

from desk_app.domain import numbers
from desk_app.domain.outcomes import (
    AccessoryCameBack,
    Extended,
    HandedOut,
    Moved,
    PaperReceived,
    Prepared,
    ScanFiled,
    Swapped,
    TookBack,
)
from desk_app.ui.language import translate
from desk_app.ui.parts.done_lines import DoneLine, undoable
from desk_app.ui.wording import entries, terms
from desk_app.usecases.reads import TodayLine


def done_lines(lines: Sequence[TodayLine]) -> list[DoneLine]:
    """Every act in words; only the last one on a device can be undone."""
    return [
        DoneLine(line.act_id, line.at, *described(line), undoable=can, undone=line.undone)
        for line, can in zip(lines, undoable(lines), strict=True)
    ]


def described(line: TodayLine) -> tuple[str, str, str]:
    """Icon, colour and words of one act."""
    device = numbers.display(line.tag)
    match line.done:
        case HandedOut():
            text = translate("Today", "{device} lent to {who}")
            return "arrow-up-right", "ok", text.format(device=device, who=line.client)
        case TookBack(missing=()):
            return (
                "arrow-down-left",
                "warn",
                translate("Today", "{device} came back").format(device=device),
            )
        case TookBack(missing=missing):
            text = translate("Today", "{device} came back, without {missing}")
            words = text.format(device=device, missing=terms.accessories(missing))
            return "arrow-down-left", "warn", words
        case Moved() | Prepared() | Swapped() as done:
            return _between_loans(device, done)
        case Extended(due_date=due):
            text = translate("Today", "{device} extended to {date}")
            words = text.format(device=device, date=terms.short_date(due))
            return "calendar-plus", "info", words
        case AccessoryCameBack(accessory=accessory):
            text = translate("Today", "{device}: {thing} came in")
            words = text.format(device=device, thing=terms.accessory(accessory))
            return "arrow-down-left", "info", words
        case PaperReceived() | ScanFiled():
            return "signature", "info", _paper_in(line.done).format(device=device)
        case _:
            return "info-circle", "soft", device


def _paper_in(done: PaperReceived | ScanFiled) -> str:
    if isinstance(done, ScanFiled) and not done.completes:
        return translate("Today", "{device}: scanned pages are filed")
    return translate("Today", "{device}: signed paper is in")


def _between_loans(device: str, done: Moved | Prepared | Swapped) -> tuple[str, str, str]:
    if isinstance(done, Swapped):
        text = translate("Today", "{device} takes the place of {other}")
        words = text.format(device=device, other=numbers.display(done.came_in_tag))
        return "refresh", "info", words
    if isinstance(done, Prepared):
        return "refresh", "info", f"{device} · {terms.state(done.state)}"
    tone, icon = terms.STATE_LOOK[done.after.state]
    return icon, tone, f"{device} · {entries.moved(done)}"
