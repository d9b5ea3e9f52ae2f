"""What a file would do, in sentences."""

from desk_app.ui.language import translate
from desk_app.usecases.import_plan import Plan
from desk_app.usecases.import_rows import Verdict
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
        Unreadable.NOT_READABLE: translate("Import", "This file cannot be read as text."),
        Unreadable.EMPTY: translate("Import", "This file is empty."),
        Unreadable.TOO_LARGE: translate("Import", "This file is larger than 20 MB."),
        Unreadable.NO_HEADER: translate("Import", "The first line must name the columns."),
    }[error.why]
