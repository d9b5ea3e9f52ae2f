"""Plays the main job through the real window with real key events, and keeps what it saw."""

import os
from pathlib import Path

from desk_app import app
from desk_app.adapters.settings import DeskSettings
from desk_app.play.script import Player


def play(out: Path, settings: DeskSettings) -> int:
    """Hand out, sign, print, take back, prepare; leaves pictures, PDFs and ``steps.txt``."""
    if not app.has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    out.mkdir(parents=True, exist_ok=True)
    running = app.application()
    with app.demonstration(settings) as desk:
        window = app.Window(running, desk)
        player = Player(running, window, out)
        try:
            player.play()
        finally:
            window.close()
            (out / "steps.txt").write_text("\n".join(player.steps) + "\n", encoding="utf-8")
    print(f"{len(player.steps)} steps, in {out}")  # noqa: T201 - the command's answer
    return 0
