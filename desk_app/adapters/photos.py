"""Makes pictures of devices small and anonymous."""

import hashlib
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from desk_app.domain.acts import Photo

LONGEST_SIDE = 1600
MOST_BYTES = 300_000
QUALITIES = (85, 75, 65, 50, 35)


class PillowPhotos:
    """Re-encodes pictures as JPEG; what a camera wrote beside the picture is left out."""

    def reencode(self, content: bytes) -> Photo:
        """At most 1600 px and 300 kB, no metadata; raises ``ValueError`` for no picture."""
        try:
            with Image.open(BytesIO(content)) as opened:
                picture = ImageOps.exif_transpose(opened).convert("RGB")
        except (UnidentifiedImageError, OSError, Image.DecompressionBombError) as error:
            raise ValueError("no picture") from error
        picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        small = _small_enough(picture)
        return Photo(hashlib.sha256(small).hexdigest(), small)


def _small_enough(picture: Image.Image) -> bytes:
    while True:
        for quality in QUALITIES:
            encoded = BytesIO()
            picture.save(encoded, "JPEG", quality=quality, optimize=True)
            if encoded.tell() <= MOST_BYTES:
                return encoded.getvalue()
        picture = picture.resize((picture.width * 3 // 4, picture.height * 3 // 4))
