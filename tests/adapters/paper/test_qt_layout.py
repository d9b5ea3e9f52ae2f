"""Right-to-left lines against Qt's own text layout: where they break, which glyphs, and where."""

from importlib import resources
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout, QTextLine, QTextOption
from pytestqt.qtbot import QtBot

from desk_app.adapters.paper.fonts import EM, NOTO, PLEX, open_families
from desk_app.adapters.paper.paragraph import Line, broken
from desk_app.adapters.paper.paragraph import _seen as pieces_of
from desk_app.adapters.paper.shaping import Run, Shaped, Shaper, Span, tongue
from desk_app.adapters.paper.texts import FIELD, filled
from tests.adapters.paper.test_languages import template

RIGHT_TO_LEFT = ("ar", "fa", "prs", "ps", "ur")
WIDTH = 26_000  # thousandths of the type size
NEAR = 25  # thousandths: Qt rounds what it stores
SPACE = 3
VALUES = dict.fromkeys(FIELD.findall(str(template("ar").words.articles)), "5CD1234XYZ")


class Drawn(NamedTuple):
    """A glyph and where it stands from the left of its line."""

    glyph: int
    x: float


@pytest.fixture(scope="module")
def shaper() -> Shaper:
    return Shaper(open_families())


class Fonts(NamedTuple):
    """The same files, as Qt opens them."""

    latin: QFont
    arabic: QFont


@pytest.fixture
def fonts(qtbot: QtBot) -> Fonts:
    for package, path in (NOTO, (PLEX[0], PLEX[1].format("Regular"))):
        QFontDatabase.addApplicationFont(str(resources.files(package) / path))
    return Fonts(*map(opened, ("Noto Sans", "IBM Plex Sans Arabic")))


def opened(family: str) -> QFont:
    made = QFont([family])
    made.setPixelSize(EM)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("liga", "dlig", "clig"):
        made.setFeature(QFont.Tag(feature), 0)
    return made


def lines_of_qt(shaped: Shaped, fonts: Fonts) -> list[tuple[int, int, list[Drawn]]]:
    """Qt orders, breaks and joins; only the choice between the two fonts is ours."""
    layout = QTextLayout(shaped.text, fonts.arabic)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.setFormats([in_latin(run, fonts) for run in shaped.runs if run.typeface.name == "T0R"])
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(WIDTH)
        lines.append(line)
    layout.endLayout()
    return [(x.textStart(), x.textStart() + x.textLength(), from_left(glyphs(x))) for x in lines]


def in_latin(run: Run, fonts: Fonts) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = run.start, run.end - run.start
    made.format.setFont(fonts.latin)
    return made


def glyphs(line: QTextLine) -> list[Drawn]:
    return [
        Drawn(glyph, place.x())
        for run in line.glyphRuns()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True)
    ]


def lines_of_ours(shaped: Shaped) -> list[tuple[int, int, list[Drawn]]]:
    def drawn(line: Line) -> list[Drawn]:
        x, out = 0.0, []
        for piece in pieces_of(shaped, line):
            for glyph in piece.cut().glyphs:
                out.append(Drawn(glyph.gid, x + glyph.dx))
                x += glyph.advance
        return from_left(out)

    return [(line.start, line.end, drawn(line)) for line in broken(shaped, WIDTH)]


def from_left(drawn: list[Drawn]) -> list[Drawn]:
    """Without spaces, counted from the first glyph that is seen."""
    seen = [d for d in drawn if d.glyph != SPACE]
    left = min(d.x for d in seen)
    return [Drawn(d.glyph, d.x - left) for d in seen]


def unmatched(ours: list[Drawn], qts: list[Drawn]) -> list[Drawn]:
    """What stands in ours and not, at the same place, in Qt's."""
    left = list(qts)
    missed = []
    for drawn in ours:
        same = [d for d in left if d.glyph == drawn.glyph and abs(d.x - drawn.x) <= NEAR]
        if same:
            left.remove(same[0])
        else:
            missed.append(drawn)
    return missed


def compared(spans: tuple[Span, ...], language: str, shaper: Shaper, fonts: Fonts) -> int:
    """How many glyphs stand in the same order, at the same place, on the same lines."""
    shaped = shaper.shape(spans, tongue(language))
    ours, qts = lines_of_ours(shaped), lines_of_qt(shaped, fonts)
    assert [line[:2] for line in ours] == [line[:2] for line in qts]
    for (_, _, mine), (_, _, other) in zip(ours, qts, strict=True):
        assert unmatched(mine, other) == []
    return sum(len(line[2]) for line in ours)


@pytest.mark.parametrize("language", RIGHT_TO_LEFT)
def test_lines_break_and_join_as_in_qts_own_layout(language: str, shaper: Shaper, fonts: Fonts):
    same = 0
    for article in template(language).words.articles:
        text = FIELD.sub("5CD1234XYZ", article.text.replace("**", ""))
        same += compared((Span(text),), language, shaper, fonts)
    assert same > 1_500


@pytest.mark.parametrize("language", RIGHT_TO_LEFT)
def test_isolated_values_keep_their_place_as_in_qts_own_layout(
    language: str, shaper: Shaper, fonts: Fonts
):
    article = template(language).words.articles[1].text.replace("**", "")
    spans = filled(article, VALUES, language).spans
    assert "\u2068" in "".join(span.text for span in spans)
    assert compared(spans, language, shaper, fonts) > 100
