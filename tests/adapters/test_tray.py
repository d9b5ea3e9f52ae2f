from pathlib import Path
from uuid import uuid4

import pytest

from desk_app.adapters.tray import TrayFile
from desk_app.domain.acts import Photo
from desk_app.domain.condition import FINE, Accessory, Part, Severity
from desk_app.domain.parking import Parked
from tests.support.found import AT

KEPT = Parked(
    uuid4(),
    AT,
    device_id=uuid4(),
    accessories=(Accessory.CHARGER,),
    condition=FINE.with_part(Part.LID, Severity.WEAR),
    photos=(Photo("0" * 64, b"\x00\xff"),),
    no_wifi=False,
)


def test_what_is_parked_is_there_after_a_restart(tmp_path: Path):
    TrayFile(tmp_path / "deep" / "parked.json").write((KEPT,))
    assert TrayFile(tmp_path / "deep" / "parked.json").read() == (KEPT,)


def test_an_empty_tray_needs_no_file(tmp_path: Path):
    assert TrayFile(tmp_path / "parked.json").read() == ()


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'[{"id": "x"}]', b"\xff"])
def test_a_broken_file_is_set_aside_and_the_desk_works_on(tmp_path: Path, content: bytes):
    path = tmp_path / "parked.json"
    path.write_bytes(content)
    tray = TrayFile(path)
    assert tray.read() == ()
    assert path.with_suffix(".broken").read_bytes() == content
    tray.write((KEPT,))
    assert tray.read() == (KEPT,)
