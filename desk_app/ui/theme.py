"""Colours, fonts and icons: one set of tokens for light and one for dark."""

import re
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

FAMILIES = ["Noto Sans", "IBM Plex Sans Arabic", "Noto Sans Ethiopic"]
BODY, SMALL, TICK, PROMPT, TITLE, OVERLINE = 14, 13, 15, 21, 25, 11
REGULAR, MEDIUM, SEMIBOLD, BOLD = 400, 500, 600, 700
WEIGHT_AXIS = QFont.Tag("wght")
NAME = re.compile(r"@(\w+)")
SHARPNESS = 2  # icons are drawn at twice their size


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour for each purpose."""

    bg: str
    panel: str
    line: str
    ink: str
    soft: str
    rail: str
    rail_ink: str
    rail_hover: str
    ok: str
    ok_bg: str
    warn: str
    warn_bg: str
    stop: str
    stop_bg: str
    info: str
    info_bg: str
    hover: str
    accent: str = "#ffe615"
    on_accent: str = "#161616"
    accent_hover: str = "#f5db00"


LIGHT = Tokens(
    bg="#f4f4f1",
    panel="#ffffff",
    line="#e1e1dc",
    ink="#161616",
    soft="#5c5f62",
    rail="#161616",
    rail_ink="#c9c9c4",
    rail_hover="#2b2b2a",
    ok="#1a7f4b",
    ok_bg="#e5f4ec",
    warn="#8f5b00",
    warn_bg="#fdf1d9",
    stop="#b3261e",
    stop_bg="#fbe6e4",
    info="#0b5cad",
    info_bg="#e6f0fb",
    hover="#f0f0ec",
)
DARK = Tokens(
    bg="#17181a",
    panel="#212326",
    line="#33363a",
    ink="#f2f2ee",
    soft="#a7abb0",
    rail="#0e0f10",
    rail_ink="#a7abb0",
    rail_hover="#1c1e20",
    ok="#5fd39a",
    ok_bg="#173527",
    warn="#f2b84b",
    warn_bg="#3a2d12",
    stop="#ff8a80",
    stop_bg="#41201e",
    info="#7db8ff",
    info_bg="#182c44",
    hover="#2a2d31",
)


class Theme:
    """The look of one window: tokens, icons from one folder, and the style sheet of all widgets."""

    def __init__(self, resources: Path, *, dark: bool) -> None:
        self._resources = resources
        self._icons = str(resources / "icons")
        self.sounds = resources / "sounds"
        self.dark = dark
        self.tokens = DARK if dark else LIGHT

    def apply(self, app: QApplication) -> None:
        """Give the whole program this look."""
        app.setStyle("Fusion")
        app.setPalette(palette(self.tokens))
        app.setFont(font(BODY))
        app.setStyleSheet(style_sheet(self._resources, self.tokens, dark=self.dark))

    def icon(self, name: str, colour: str, size: int = 20) -> QIcon:
        """An icon in one of the tokens' colours, by the token's name."""
        return QIcon(self.pixmap(name, colour, size))

    def pixmap(self, name: str, colour: str, size: int = 20) -> QPixmap:
        """The same as a picture for a label."""
        return self.drawn(name, getattr(self.tokens, colour), size)

    def drawn(self, name: str, colour: str, size: int) -> QPixmap:
        """The same in any colour, as ``#rrggbb``."""
        return _drawn(self._icons, name, colour, size)


def load_font(path: Path) -> None:
    """Make a font file known to the window."""
    QFontDatabase.addApplicationFont(str(path))


def font(size: int, weight: int = REGULAR, *, spaced: bool = False) -> QFont:
    """The program's own font; the weight is an axis of the file, so that it is never faked."""
    made = QFont(FAMILIES)
    made.setPixelSize(size)
    made.setVariableAxis(WEIGHT_AXIS, weight)
    if weight >= SEMIBOLD:
        made.setWeight(QFont.Weight.Normal)
    if spaced:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.9)
    return made


def palette(tokens: Tokens) -> QPalette:
    """The tokens as the palette that Fusion and the dialogs draw with."""
    made = QPalette(QColor(tokens.panel), QColor(tokens.bg))
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.bg,
        role.Base: tokens.panel,
        role.AlternateBase: tokens.hover,
        role.Text: tokens.ink,
        role.WindowText: tokens.ink,
        role.ButtonText: tokens.ink,
        role.Button: tokens.panel,
        role.ToolTipBase: tokens.ink,
        role.ToolTipText: tokens.panel,
        role.PlaceholderText: tokens.soft,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.info,
    }
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.soft))
    return made


def style_sheet(resources: Path, tokens: Tokens, *, dark: bool) -> str:
    """The one style sheet with every ``@name`` replaced by a colour or by a drawn mark."""
    values = {f.name: getattr(tokens, f.name) for f in fields(tokens)}
    for mark in ("tick", "down"):
        file = resources / "icons" / f"mark-{mark}-{'dark' if dark else 'light'}.svg"
        values[mark] = f'"{file.as_posix()}"'
    text = (resources / "style.qss").read_text(encoding="utf-8")
    return NAME.sub(lambda found: values[found[1]], text)


@lru_cache(maxsize=256)
def _drawn(folder: str, name: str, colour: str, size: int) -> QPixmap:
    svg = Path(folder, f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    picture = QPixmap(size * SHARPNESS, size * SHARPNESS)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    whole = QRectF(0, 0, size * SHARPNESS, size * SHARPNESS)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, whole)
    painter.end()
    picture.setDevicePixelRatio(SHARPNESS)
    return picture
