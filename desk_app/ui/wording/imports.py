"""What a file would do, in sentences."""

from desk_app.domain import numbers
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import Imported
from desk_app.ui.language import translate
from desk_app.ui.wording.marks import Mark
from desk_app.ui.wording.refusals import refusal
from desk_app.usecases.import_plan import Plan
from desk_app.usecases.import_rows import Verdict
from desk_app.usecases.import_words import Kind
from desk_app.usecases.sheets import SheetError, Unreadable


def verdict(which: Verdict) -> str:
    """What happens to one row."""
    return {
        Verdict.NEW: translate("Import", "new"),
        Verdict.CHANGED: translate("Import", "changed"),
        Verdict.SAME: translate("Import", "the same"),
        Verdict.REFUSED: translate("Import", "refused"),
    }[which]


def summary(plan: Plan) -> str:
    """How many rows of each verdict."""
    return ", ".join(f"{plan.count(which)} {verdict(which)}" for which in Verdict)


def sheet_trouble(error: SheetError) -> str:
    """Why a file cannot be read as a sheet."""
    return {
        Unreadable.MISSING: translate("Import", "This file is not there."),
        Unreadable.NOT_READABLE: translate("Import", "This file cannot be read as text."),
        Unreadable.EMPTY: translate("Import", "This file is empty."),
        Unreadable.TOO_LARGE: translate("Import", "This file is larger than 20 MB."),
        Unreadable.NO_HEADER: translate("Import", "The first line must name the columns."),
    }[error.why]


def mark(which: Verdict) -> Mark:
    """The same as a chip says it."""
    tone, icon = {
        Verdict.NEW: ("ok", "plus"),
        Verdict.CHANGED: ("info", "pencil"),
        Verdict.SAME: ("warn", "check"),
        Verdict.REFUSED: ("stop", "alert-triangle"),
    }[which]
    return Mark(tone, icon, verdict(which))


def reason(refused: Refused, value: str = "") -> str:
    """Why a row, or a whole file, is refused: the column, what stands there, what is wrong."""
    match refused:
        case Refused(Reason.MALFORMED, "headers", headers):
            return _right_headers(headers)
        case Refused(Reason.MALFORMED, "columns"):
            return translate("Import", "There are more cells in this line than there are columns.")
        case Refused(Reason.TAKEN, _, (text, first)) if first.isdigit():
            words = translate("Import", "{text} stands in line {line} already.")
            return words.format(text=text, line=first)
        case Refused(Reason.TAKEN, "tag", (tag, serial)):
            words = translate("Import", "The label {tag} is on the device {serial} already.")
            return words.format(tag=numbers.display(tag), serial=serial)
        case Refused(Reason.UNKNOWN, "site", (text, *_)):
            words = translate("Import", "There is no site {text}: add it under Settings.")
            return words.format(text=text)
        case Refused(Reason.MALFORMED, _, (example, *_)) if value:
            words = translate("Import", "{column}: not {value}, but for example {example}.")
            return words.format(column=field(refused.subject), value=value, example=example)
        case _:
            return f"{field(refused.subject)}: {refusal(refused).what}."


def _right_headers(headers: tuple[str, ...]) -> str:
    lines = (f"{kind(which)}: {words}." for which, words in zip(Kind, headers, strict=True))
    first = translate("Import", "These columns fit none of our lists. What each of them has:")
    return "\n".join((first, *lines))


def field(name: str) -> str:
    """A column, by the name that refusals use."""
    return {
        "tag": translate("Import", "Label"),
        "serial": translate("Import", "Serial number"),
        "model": translate("Import", "Model"),
        "site": translate("Import", "Site"),
        "update_until": translate("Import", "Updates until"),
        "note": translate("Import", "Note"),
        "client_number": translate("Import", "Client number"),
        "family_name": translate("Import", "Family name"),
        "given_name": translate("Import", "Given name"),
        "contact": translate("Import", "Phone or e-mail"),
        "course": translate("Import", "Course"),
        "code": translate("Import", "Code"),
        "name": translate("Import", "Name"),
        "contact_language": translate("Import", "Language"),
        "format": translate("Import", "How it is taught"),
        "first_lesson": translate("Import", "First lesson"),
        "last_lesson": translate("Import", "Last lesson"),
    }.get(name, name)


def kind(which: Kind) -> str:
    """What the rows of a file are about."""
    return {
        Kind.DEVICES: translate("Import", "Devices"),
        Kind.NEWCOMERS: translate("Import", "People"),
        Kind.COURSES: translate("Import", "Courses"),
    }[which]


def imported(done: Imported) -> str:
    """What an import brought, without what it did not."""
    counts = (
        (done.devices, translate("Import", "devices: {count}")),
        (done.courses, translate("Import", "courses: {count}")),
        (done.newcomers, translate("Import", "people: {count}")),
        (done.enrolments, translate("Import", "enrolments: {count}")),
    )
    brought = ", ".join(words.format(count=count) for count, words in counts if count)
    return translate("Import", "Imported, {brought}").format(brought=brought)


def only_tried() -> str:
    """Said when a file was only looked at."""
    return translate("Import", "Only tried: nothing was kept.")
