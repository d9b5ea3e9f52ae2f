"""Runs the commands of CUPS, in English, and gives up on those that do not answer."""

import os
import shutil
import subprocess

from desk_app.usecases.print_ports import PrinterError, PrinterTrouble

SECONDS = 20.0


def ask(*options: str) -> str:
    """What ``lpstat`` says; nothing where CUPS is not installed."""
    if shutil.which("lpstat") is None:
        return ""
    return run("lpstat", *options).stdout.decode(errors="replace")


def run(name: str, *asked: str, content: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run one command; raises ``PrinterError`` when it does not end in time."""
    try:
        return subprocess.run(  # noqa: S603 - no shell; queue and title are arguments
            (name, *asked),  # its own words begin with the name that it is called by: no path
            executable=shutil.which(name),
            input=content,
            capture_output=True,
            check=False,
            timeout=SECONDS,
            env=os.environ | {"LC_ALL": "C.UTF-8"},
        )
    except subprocess.TimeoutExpired as error:
        words = f"{name}: no answer in {SECONDS:g} s"
        raise PrinterError(words, PrinterTrouble.NO_ANSWER) from error
