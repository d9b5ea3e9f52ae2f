import os
import select
import subprocess
import sys
import wave
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias, cast

import pytest
from PySide6.QtCore import QObject

from desk_app.adapters.paths import resources
from desk_app.ui.jobs import Failed, Lane
from desk_app.ui.sounds import NAMES, Sounds

Samples: TypeAlias = "array[int]"
LINUX = "Linux"
WINDOWS = pytest.param("Windows", marks=pytest.mark.long)  # Qt plays; here too it is heard
LATER = [pytest.param(name, "Windows", marks=pytest.mark.long) for name in ("ok", "attention")]
ROOT = Path(__file__).parents[2]
RATE = 44_100
SILENCE = bytes(4096)
SILENT = 400  # of 32767
QUIET_S = 0.02  # of silence between two notes
LONG_ENOUGH_S = 0.015  # to tell the pitch of a note
HEARD = {"ok": [1046], "attention": [659, 784], "stop": [311, 311, 233]}


def samples(file: Path) -> Samples:
    with wave.open(str(file)) as opened:
        assert (opened.getnchannels(), opened.getsampwidth(), opened.getframerate()) == (1, 2, RATE)
        return array("h", opened.readframes(opened.getnframes()))


def notes(heard: Samples) -> list[Samples]:
    """What sounds, without the silence around it."""
    found: list[Samples] = []
    last = -RATE
    for at, sample in enumerate(heard):
        if abs(sample) > SILENT:
            if at - last > QUIET_S * RATE:
                found.append(array("h"))
            else:
                found[-1].extend(heard[last + 1 : at])
            found[-1].append(sample)
            last = at
    return found


def pitch(note: Samples) -> float:
    """Hertz, by how often it goes up through zero."""
    ups = [at for at in range(1, len(note)) if note[at - 1] < 0 <= note[at]]
    return RATE * (len(ups) - 1) / (ups[-1] - ups[0])


def pitches(heard: Samples) -> list[int]:
    return [round(pitch(note)) for note in notes(heard)]


def same(heard: list[int], expected: list[int]) -> bool:
    return len(heard) == len(expected) and all(
        abs(one - other) < 0.03 * other for one, other in zip(heard, expected, strict=True)
    )


def test_the_script_makes_the_sounds_that_are_kept(tmp_path: Path):
    subprocess.run([sys.executable, ROOT / "packaging" / "sounds", tmp_path], check=True)
    for name in NAMES:
        kept = resources() / "sounds" / f"{name}.wav"
        assert (tmp_path / kept.name).read_bytes() == kept.read_bytes(), name


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_short_soft_at_both_ends_and_known_by_its_notes(name: str):
    file = resources() / "sounds" / f"{name}.wav"
    heard = samples(file)
    assert file.stat().st_size < 30_000
    assert len(heard) < 0.3 * RATE
    assert max(map(abs, [*heard[:20], *heard[-20:]])) < 0.1 * max(heard)
    assert same(pitches(heard), HEARD[name])


@dataclass
class Server:
    """A sound server whose loudspeaker is a file."""

    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """What its listeners start with."""
        return environment(self.folder) | {"PULSE_SERVER": f"unix:{self.folder}/sound"}

    def play(self, volume: int, *names: str, system: str = "Linux") -> subprocess.Popen[str]:
        script, folder = ROOT / "tests" / "support" / "sounding.py", resources() / "sounds"
        command = [sys.executable, str(script), system, str(folder), str(volume), *names]
        pipe = subprocess.PIPE
        return subprocess.Popen(
            command, env=self.environment, stdin=pipe, stdout=pipe, stderr=pipe, text=True
        )


def environment(folder: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "XDG_RUNTIME_DIR": str(folder),
        "HOME": str(folder),
        "PYTHONPATH": str(ROOT),
    }


@contextmanager
def serving(folder: Path) -> Iterator[Server]:
    modules = [
        f"module-native-protocol-unix auth-anonymous=1 socket={folder}/sound",
        f"module-pipe-sink file={folder}/speaker format=s16le rate={RATE} channels=1",
    ]
    options = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
    loads = [part for module in modules for part in ("-L", module)]
    with subprocess.Popen(
        ["pulseaudio", *options, *loads], env=environment(folder), stderr=subprocess.DEVNULL
    ) as running:
        while not ((folder / "sound").exists() and (folder / "speaker").exists()):
            assert running.poll() is None
            select.select([], [], [], 0.02)
        yield Server(folder)
        running.terminate()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with serving(tmp_path) as made:
        yield made


def listen(server: Server, system: str, volume: int, *names: str) -> tuple[Samples, str, str]:
    """What came out of the loudspeaker, and what the window said of it."""
    return heard_of(server, server.play(volume, *names, system=system))


def heard_of(server: Server, playing: subprocess.Popen[str]) -> tuple[Samples, str, str]:
    speaker = os.open(server.folder / "speaker", os.O_RDONLY | os.O_NONBLOCK)
    heard = bytearray()
    quiet = 0
    while playing.poll() is None or quiet < 5:
        ready, _, _ = select.select([speaker], [], [], 0.1)
        data = os.read(speaker, 65_536) if ready else b""
        if any(data):
            heard, quiet = heard + data, 0
        else:
            heard, quiet = heard + SILENCE * (quiet == 0), quiet + 1  # it comes for ever
    os.close(speaker)
    return array("h", bytes(heard[: len(heard) // 2 * 2])), *playing.communicate()


@pytest.mark.parametrize(
    ("name", "system"),
    [*((name, "Linux") for name in NAMES), ("stop", "Windows"), *LATER],
)
def test_a_sound_comes_out_of_the_loudspeaker(server: Server, name: str, system: str):
    heard, said, complained = listen(server, system, 70, name)
    assert (said, complained) == ("played\n", "")
    whole = [pitch(note) for note in notes(heard) if len(note) > LONG_ENOUGH_S * RATE]
    found = [min(HEARD[name], key=lambda tone: abs(tone - hertz)) for hertz in whole]
    assert set(found) == set(HEARD[name])  # the file takes sound in pieces: a note may be two
    assert all(abs(a - b) < 0.08 * b for a, b in zip(whole, found, strict=True))
    loudest = max(samples(resources() / "sounds" / f"{name}.wav"))
    assert 0.6 * loudest < max(heard) < 0.8 * loudest


@pytest.mark.parametrize("system", [LINUX, WINDOWS])
def test_a_sound_in_the_middle_of_others_is_heard(server: Server, system: str):
    heard, said, complained = listen(
        server, system, 100, ",".join(["ok", "stop"] * 50), "attention"
    )
    assert (said, complained) == ("played\n", "")
    last = [round(pitch(note)) for note in notes(heard) if len(note) > LONG_ENOUGH_S * RATE][-1]
    assert abs(last - HEARD["attention"][-1]) < 0.08 * HEARD["attention"][-1]


class Speaker(QObject):
    """Keeps what it was told to play."""

    def __init__(self, files: tuple[Path, ...], parent: QObject) -> None:
        super().__init__(parent)
        self.files = files
        self.volume = -1
        self.played: list[str] = []

    def set_volume(self, per_cent: int) -> None:
        self.volume = per_cent

    def play(self, name: str) -> None:
        self.played.append(name)

    def close(self) -> None:
        self.played.append("closed")


def test_muted_or_at_no_volume_nothing_sounds():
    parent = QObject()
    sounds = Sounds(resources() / "sounds", Lane(parent), parent)
    sounds.play("ok")
    sounds.close()
    sounds._loaded(Failed(OSError()))
    sounds._loaded(Speaker)  # type: ignore[arg-type]
    speaker = cast("Speaker", sounds.speaker)
    assert [file.is_file() for file in speaker.files] == [True] * 3
    for volume, muted in ((70, True), (0, False), (30, False), (500, False)):
        sounds.use(volume, muted=muted)
        sounds.play(f"{volume}")
    sounds.close()
    assert (speaker.played, speaker.volume) == (["30", "500", "closed"], 100)


def test_a_sound_server_that_ends_and_comes_back_does_no_harm(tmp_path: Path):
    with serving(tmp_path) as first:
        playing = first.play(70, "ok", "-", "stop", "ok,stop", "-", "attention")
        assert playing.stdin and playing.stdout
        assert playing.stdout.readline() == "waiting\n"
    playing.stdin.write("it is gone\n")
    playing.stdin.flush()
    assert playing.stdout.readline() == "waiting\n"
    with serving(tmp_path) as second:
        playing.stdin.write("it is back\n")
        playing.stdin.flush()
        heard, said, complained = heard_of(second, playing)
    assert (said, complained, playing.returncode) == ("played\n", "", 0)
    assert max(heard) > SILENT


def test_without_a_sound_server_nothing_is_said(tmp_path: Path):
    nobody = Server(tmp_path)
    assert nobody.play(70, "ok", "stop").communicate() == ("played\n", "")
