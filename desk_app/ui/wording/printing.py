"""Printing in sentences: why nothing was sent, and what became of what was."""

from desk_app.domain.printing import PaperKind
from desk_app.ui.language import translate
from desk_app.usecases.print_ports import JobState, PrinterError, PrinterTrouble, Progress


def paper(kind: PaperKind) -> str:
    """A kind of paper."""
    return {
        PaperKind.AGREEMENT: translate("Printing", "Agreement"),
        PaperKind.RECEIPT: translate("Printing", "Receipt of a return"),
        PaperKind.HAND_OUT: translate("Printing", "Receipt of a hand-out"),
        PaperKind.LABELS: translate("Printing", "Labels"),
        PaperKind.COURSE_LIST: translate("Printing", "Course list"),
        PaperKind.DAY_REPORT: translate("Printing", "Report of a day"),
    }[kind]


def trouble(queue: str, error: PrinterError) -> str:
    """Why nothing was sent, and what to do."""
    said = {
        PrinterTrouble.UNKNOWN_QUEUE: translate(
            "Printing", "There is no printer {queue} on this computer. Choose another one."
        ),
        PrinterTrouble.NOT_ACCEPTING: translate(
            "Printing",
            "{queue} takes no papers now. Choose another printer, or call the help desk.",
        ),
        PrinterTrouble.PAUSED: translate(
            "Printing", "{queue} is paused. Nothing was sent: let it go on, then print again."
        ),
        PrinterTrouble.NO_SYSTEM: translate(
            "Printing", "Printing does not work on this computer. Save the paper, or open it."
        ),
        PrinterTrouble.NO_ANSWER: translate(
            "Printing",
            "Printing does not answer on this computer. Look at {queue} before you try again.",
        ),
        PrinterTrouble.REFUSED: translate("Printing", "{queue} did not take it."),
    }[error.trouble]
    return _with_words(said.format(queue=queue), _own_words(error))


def progress(queue: str, copies: int, found: Progress) -> tuple[str, str]:
    """What became of a paper, and in what tone; only what came out is called printed."""
    said, tone = {
        JobState.WAITING: (translate("Printing", "Sent to {queue}, waiting in the queue"), ""),
        JobState.STUCK: (
            translate("Printing", "{queue} stands still: the paper waits. Look at the printer."),
            "stop",
        ),
        JobState.PRINTED: (_printed(copies), "ok"),
        JobState.CANCELLED: (translate("Printing", "Cancelled on {queue}: not printed"), "stop"),
        JobState.FAILED: (translate("Printing", "{queue} could not print it"), "stop"),
        JobState.UNKNOWN: (
            translate("Printing", "Sent to {queue}. It does not say more: look at the printer."),
            "warn",
        ),
    }[found.state]
    return _with_words(said.format(queue=queue, copies=copies), found.words), tone


def still_waiting(queue: str) -> str:
    """A paper that nobody printed for minutes."""
    text = translate("Printing", "Still waiting in the queue of {queue}. Look at the printer.")
    return text.format(queue=queue)


def _printed(copies: int) -> str:
    if copies == 1:
        return translate("Printing", "Printed on {queue}")
    return translate("Printing", "Printed on {queue}, {copies} copies")


def _own_words(error: PrinterError) -> str:
    known = {PrinterTrouble.UNKNOWN_QUEUE, PrinterTrouble.NO_SYSTEM, PrinterTrouble.NO_ANSWER}
    return "" if error.trouble in known else str(error)


def _with_words(sentence: str, words: str) -> str:
    return f"{sentence} ({words})" if words else sentence
