"""Every sentence about outcomes and refusals, in one place, translatable."""

from desk_app.ui.wording.refusals import bug, refusal
from desk_app.ui.wording.sentences import Sentence, how_is, waiting_for

__all__ = ["Sentence", "bug", "how_is", "refusal", "waiting_for"]
