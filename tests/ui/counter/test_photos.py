from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QLabel, QPushButton

from desk_app.adapters.photos import PillowPhotos
from desk_app.domain.condition import Part, Severity
from desk_app.ui.counter.photos import PhotosDialog
from desk_app.ui.parts.condition_dialog import ConditionDialog
from tests.support.desk import CounterDesk, Key
from tests.support.town import Town


def a_picture(width: int = 40) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, 30), "red").save(out, "PNG")
    return out.getvalue()


def thumbnails(dialog: PhotosDialog) -> int:
    return sum(not label.pixmap().isNull() for label in dialog.findChildren(QLabel))


def test_pictures_of_the_hand_out_stand_beside_those_of_now(
    desk: CounterDesk, sqlite_town: Town, tmp_path: Path
):
    photo = PillowPhotos().reencode(a_picture())
    lent = sqlite_town.lend(photos=(photo,))
    desk.scan(lent.tag)
    desk.page.details.photos.click()
    dialog = desk.dialog(PhotosDialog)
    assert isinstance(dialog, PhotosDialog)
    desk.idle()
    assert thumbnails(dialog) == 1
    (tmp_path / "now.png").write_bytes(a_picture(50))
    desk.page.add_photos([str(tmp_path / "now.png")])
    desk.idle()
    assert thumbnails(dialog) == 2
    away = next(b for b in dialog.findChildren(QPushButton) if b.text() == "take away")
    away.click()
    assert desk.counter.photos == ()
    dialog.primary.click()


def test_a_scan_under_an_open_question_is_refused_aloud(desk: CounterDesk, sqlite_town: Town):
    device, other = sqlite_town.device(), sqlite_town.device()
    desk.scan(device.tag)
    desk.press(Key.Key_F6)
    dialog = desk.dialog(ConditionDialog)
    assert isinstance(dialog, ConditionDialog)
    dialog.grades[Part.LID].button(int(Severity.WEAR)).click()
    desk.scan(other.tag)
    assert desk.sounds[-1] == "stop"
    assert "scan" in dialog.advice.text()
    dialog.primary.click()
    assert desk.counter.device and desk.counter.device.device.id == device.id
    assert desk.counter.condition.severity(Part.LID) is Severity.WEAR
    desk.scan(other.tag)
    assert desk.counter.device and desk.counter.device.device.id == other.id
