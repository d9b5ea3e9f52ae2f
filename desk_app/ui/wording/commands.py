"""What is wrong with how a command was asked: argparse says it, in English only."""

import re

from desk_app.ui.language import translate


def wrong(english: str) -> str:
    """The same sentence in the language of the desk; what is seldom said stays as it is."""
    missing = translate("Commands", "missing: {0}")
    sentences = {
        r"the following arguments are required: (.+)": missing,
        r"argument (.+?): expected (?:one|at least one) argument": translate(
            "Commands", "{0}: there is nothing after it"
        ),
        r"one of the arguments (.+) is required": translate("Commands", "missing: one of {0}"),
        r"argument (.+?): invalid choice: (.+) \(choose from (.+)\)": translate(
            "Commands", "{0}: {1} is none of {2}"
        ),
        r"unrecognized arguments: (.+)": translate("Commands", "not known: {0}"),
    }
    for pattern, sentence in sentences.items():
        if found := re.fullmatch(pattern, english, re.DOTALL):
            return sentence.format(*found.groups())
    return english
