"""The words of papers that nobody signs."""

import hashlib
from functools import cached_property
from pathlib import Path

import msgspec

from desk_app.adapters.paper.texts import filled
from desk_app.adapters.paper.typeset import Text


class PlainWords:
    """The sentences of one kind of paper."""

    def __init__(self, sentences: dict[str, str]) -> None:
        self.sentences = sentences
        self._fixed: dict[str, Text] = {}

    @cached_property
    def sha256(self) -> str:
        """The hash of the sentences and their names."""
        said = "\n".join(f"{name} {sentence}" for name, sentence in sorted(self.sentences.items()))
        return hashlib.sha256(said.encode()).hexdigest()

    def fixed(self, name: str) -> Text:
        """A sentence without values."""
        found = self._fixed.get(name)
        if found is None:
            found = self._fixed[name] = filled(self.sentences[name], {})
        return found

    def filled(self, name: str, **values: str) -> Text:
        """A sentence with its fields filled in."""
        return filled(self.sentences[name], values)

    def lasting(self, name: str, **values: str) -> Text:
        """A sentence with numbers and words of the paper itself: it may stay in memory."""
        return filled(self.sentences[name].format(**values), {})

    def plain(self, name: str, **values: str) -> str:
        """A sentence for where there is no type, such as the title of a file."""
        return self.sentences[name].format(**values)


def read_plain(file: Path) -> dict[str, PlainWords]:
    """The words by kind of paper."""
    found = msgspec.toml.decode(file.read_text(encoding="utf-8"), type=dict[str, dict[str, str]])
    return {kind: PlainWords(sentences) for kind, sentences in found.items()}
