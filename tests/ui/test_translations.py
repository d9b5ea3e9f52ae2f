"""Dutch and French in the window: complete, as new as the sources, and plain."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from desk_app.adapters import paths
from desk_app.app import translate
from desk_app.domain.needs import Need
from desk_app.ui.wording import waiting_for

WINDOW = Path(__file__).parents[2] / "desk_app" / "ui"
SOURCES = sorted(WINDOW.rglob("*.py"))
PLACEHOLDER = re.compile(r"\{\w*\}")
STIFF = re.compile(
    r"\b(aangaande|indien|teneinde|dien(t|en) te|gelieve|(?-i:u|[Uu]w))\b", re.IGNORECASE
)
FAMILIAR = re.compile(  # French says "vous": no "tu", and no order in the singular
    r"\b(tu|toi|tes|ton)\b|-(toi)\b|(?:^|[.;:?] )(Appelle|Attends|Choisis|Connecte|Demande|Donne|"
    r"Essaie|Ferme|Garde|Mets|Remplis|Scanne|Tape|Teste|Utilise|Vérifie|Appuie)[ -](?!comme)",
)
NORTHERN = re.compile(r"reparatie|repareren|oplader|\bBSN\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Message:
    context: str
    source: str
    said: str
    finished: bool


@pytest.fixture(params=["nl", "fr"])
def messages(request: pytest.FixtureRequest) -> list[Message]:
    return read(file_of(request.param))


def test_every_sentence_is_translated(messages):
    assert messages
    assert [m for m in messages if not m.said.strip() or not m.finished] == []


def test_a_translation_has_the_placeholders_of_its_sentence(messages):
    assert [m for m in messages if placeholders(m.said) != placeholders(m.source)] == []


def test_a_translation_has_the_spaces_around_its_sentence(messages):
    assert [m for m in messages if around(m.said) != around(m.source)] == []


def test_the_files_hold_exactly_the_sentences_of_the_window(messages, tmp_path):
    now = tmp_path / "now.ts"
    tool("lupdate", *map(str, SOURCES), "-ts", str(now))
    assert sentences(messages) == sentences(read(now))


def test_no_sentence_is_hidden_from_the_translators(messages):
    """The tool that collects them does not look inside f-strings."""
    assert set(asked_for()) - sentences(messages) == set()


def test_dutch_is_plain():
    stiff = [m.said for m in read(file_of("nl")) if STIFF.search(m.said)]
    assert stiff == []


def test_french_is_polite():
    familiar = [m.said for m in read(file_of("fr")) if FAMILIAR.search(m.said)]
    assert familiar == []


def test_dutch_is_belgian():
    northern = [m.said for m in read(file_of("nl")) if NORTHERN.search(m.said)]
    assert northern == []


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "Scan een toestel"), ("fr", "Scannez un appareil")]
)
@pytest.mark.usefixtures("own_language")
def test_the_window_speaks_the_chosen_language(qapp, tmp_path, monkeypatch, language, said):
    made = tmp_path / "i18n" / f"leenbalie_{language}.qm"
    made.parent.mkdir()
    tool("lrelease", "-silent", str(file_of(language)), "-qm", str(made))
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    assert waiting_for(Need.DEVICE).what == "Scan a device"
    translate(qapp, language)
    assert waiting_for(Need.DEVICE).what == said
    translate(qapp, "en")
    assert waiting_for(Need.DEVICE).what == "Scan a device"


def file_of(language: str) -> Path:
    return paths.resources() / "i18n" / f"leenbalie_{language}.ts"


def read(file: Path) -> list[Message]:
    contexts = ET.parse(file).getroot().iter("context")  # noqa: S314 - our own file
    return [_message(c.findtext("name", ""), m) for c in contexts for m in c.iter("message")]


def _message(context: str, found: ET.Element) -> Message:
    said = found.find("translation")
    assert said is not None
    return Message(
        context, found.findtext("source", ""), said.text or "", "type" not in said.attrib
    )


def sentences(messages: list[Message]) -> set[tuple[str, str]]:
    return {(m.context, m.source) for m in messages}


def placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))


def around(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def asked_for() -> Iterator[tuple[str, str]]:
    """Context and sentence of every call; one that is not written out raises ``ValueError``."""
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "translate":
                context, text = map(ast.literal_eval, node.args)
                yield context, text


def tool(name: str, *arguments: str) -> None:
    program = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))
    assert program
    subprocess.run([program, *arguments], check=True, capture_output=True, timeout=60)
