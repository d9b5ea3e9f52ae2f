import hashlib
import random
from io import BytesIO

import pytest
from PIL import Image

from desk_app.adapters.photos import LONGEST_SIDE, MOST_BYTES, PillowPhotos


def picture(size: tuple[int, int], kind: str = "JPEG", **extra: object) -> bytes:
    noise = random.Random(3).randbytes(  # noqa: S311 - a picture
        size[0] * size[1] * 3
    )
    out = BytesIO()
    Image.frombytes("RGB", size, noise).save(out, kind, **extra)
    return out.getvalue()


def test_a_large_picture_becomes_small_in_both_senses():
    photo = PillowPhotos().reencode(picture((2400, 1800), quality=95))
    with Image.open(BytesIO(photo.content)) as made:
        assert max(made.size) <= LONGEST_SIDE
    assert len(photo.content) <= MOST_BYTES
    assert photo.sha256 == hashlib.sha256(photo.content).hexdigest()


def test_what_the_camera_wrote_beside_the_picture_is_gone():
    exif = Image.Exif()
    exif[0x010E] = "Yusuf Al-Hamdan"
    photo = PillowPhotos().reencode(picture((60, 40), exif=exif))
    assert b"Yusuf" not in photo.content
    with Image.open(BytesIO(photo.content)) as made:
        assert not made.getexif()


def test_a_picture_that_lies_on_its_side_is_turned():
    exif = Image.Exif()
    exif[0x0112] = 6
    photo = PillowPhotos().reencode(picture((60, 40), exif=exif))
    with Image.open(BytesIO(photo.content)) as made:
        assert made.size == (40, 60)


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"%PDF-1.7", picture((60, 40))[:200]])
def test_what_is_no_picture_is_refused(content: bytes):
    with pytest.raises(ValueError, match="no picture"):
        PillowPhotos().reencode(content)
