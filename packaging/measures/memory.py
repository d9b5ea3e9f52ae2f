"""Memory of the whole program after hand-outs, against a bare window."""

import subprocess
import sys
import tempfile
from pathlib import Path

from measures.rows import Row

KILOBYTE, MEGABYTE = 1024, 1024 * 1024
HAND_OUTS = 1000
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.show(); app.processEvents()
from measures.memory import resident
print(resident())
"""
OURS = """
import sys
from pathlib import Path
from measures.memory import hand_outs
hand_outs(Path(sys.argv[1]))
"""


def rows() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        (bare,) = _ask(BARE)
        first, last = _ask(OURS, folder)
    grown = max(0.01, last - first)
    return [
        Row("memory after the first hand-out", first, "bare window", bare, 4, "MB"),
        Row(f"growth over {HAND_OUTS} hand-outs", grown, "5 MB", 5, 1, "MB"),
    ]


def resident() -> float:
    """Megabytes of memory this process holds."""
    fields = Path("/proc/self/statm").read_text().split()
    return int(fields[1]) * 4 * KILOBYTE / MEGABYTE


def hand_outs(folder: Path) -> None:
    """Print the memory after the first hand-out and after all of them."""
    from measures.big import fill  # noqa: PLC0415 - the bare process needs none of it
    from measures.stall import hand_out  # noqa: PLC0415
    from measures.windows import application, counter_window  # noqa: PLC0415

    path = folder / "memory.db"
    fill(path, 10_000, 20_000, 10_000).close()
    window = counter_window(application(), f"sqlite:///{path}")
    for n in range(20):
        hand_out(window, 2 * n + 1)
    print(resident())
    for n in range(20, 20 + HAND_OUTS):
        hand_out(window, 2 * n + 1)
    print(resident())


def _ask(program: str, *arguments: str) -> list[float]:
    answer = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        check=True,
        capture_output=True,
        text=True,
        env={**_environment()},
    )
    return [float(line) for line in answer.stdout.split()]


def _environment() -> dict[str, str]:
    import os  # noqa: PLC0415 - only here

    return {**os.environ, "PYTHONPATH": ":".join(p for p in sys.path if p)}
