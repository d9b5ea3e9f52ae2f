"""Labels as a camera sees them: turned, tilted, blurred, noisy, inverted, small."""

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import barcode
import segno
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps
from zxingcpp import zxingcpp

from desk_app.usecases.camera_ports import GreyFrame, Symbology

SIZE = (1280, 720)
FINE = 2  # a picture is drawn this much larger, then made smaller: as a lens does
HIGH = 0.28  # bars, as a part of their length
QUIET = 10  # modules of white around a code
Numbers = tuple[float, ...]


@dataclass(frozen=True)
class Sight:
    """How one label is seen; ``module`` is the width of the narrowest bar in pixels."""

    text: str
    symbology: Symbology
    module: float = 3.0
    angle: float = 3.0  # degrees
    tilt: float = 0.0  # degrees away from the camera, to the side
    blur: float = 0.6
    noise: float = 5.0
    inverted: bool = False
    seed: int = 0
    at: tuple[float, float] = (0.5, 0.5)  # of the middle, as a part of the picture


CONDITIONS: dict[str, dict[str, Any]] = {
    "held straight, 4 px": {"module": 4.0},
    "3 px a module": {},
    "2 px a module": {"module": 2.0},
    "1.5 px a module": {"module": 1.5, "blur": 0.4},
    "1.2 px a module": {"module": 1.2, "blur": 0.3},
    "blur 1.0 at 2 px": {"module": 2.0, "blur": 1.0},
    "blur 1.5 at 3 px": {"blur": 1.5},
    "much noise": {"noise": 25.0},
    "turned 20": {"angle": 20.0},
    "turned 45": {"angle": 45.0},
    "turned 60": {"angle": 60.0},
    "upside down": {"angle": 181.0},
    "tilted 40": {"tilt": 40.0},
    "light on dark": {"inverted": True},
}
TEXTS = {  # ten characters or so, as labels of makers and ours have
    Symbology.CODE_128: "5CD{:07d}",
    Symbology.CODE_39: "PF{:05d}",
    Symbology.QR: "S/N 5CD{:07d}",
}


def sights(condition: str, symbology: Symbology, count: int) -> Iterator[Sight]:
    """So many different labels in one condition, each seen a little differently."""
    chance = random.Random(f"{condition} {symbology}")  # noqa: S311 - no secret
    for n in range(count):
        text = TEXTS[symbology].format(chance.randrange(100_000))
        plain = replace(Sight(text, symbology), **CONDITIONS[condition])
        at = (chance.uniform(0.42, 0.58), chance.uniform(0.42, 0.58))
        angle = plain.angle + chance.uniform(-4, 4)
        yield replace(plain, seed=n, at=at, angle=angle)


def picture(sight: Sight, size: tuple[int, int] = SIZE) -> Image.Image:
    """What the camera sees, in grey."""
    chance = random.Random(sight.seed)  # noqa: S311 - no secret
    return seen(label(sight), sight, background(chance, size))


def label(sight: Sight) -> Image.Image:
    """The label itself, flat and sharp, drawn in whole pixels."""
    dots = max(2, round(sight.module * FINE))
    code = _qr(sight.text) if sight.symbology is Symbology.QR else _bars(sight)
    large = code.resize((code.width * dots, code.height * dots), Image.Resampling.NEAREST)
    return ImageOps.invert(large) if sight.inverted else large


def qr_of(matrix: Sequence[Sequence[int]]) -> Image.Image:
    """A QR of one pixel a module, with white around it."""
    side = len(matrix) + 8
    made = Image.new("L", (side, side), 255)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                made.putpixel((x + 4, y + 4), 0)
    return made


def _qr(text: str) -> Image.Image:
    return qr_of(segno.make(text, error="m", micro=False, encoding="utf-8").matrix)


def _bars(sight: Sight) -> Image.Image:
    if sight.symbology is Symbology.CODE_128:
        (modules,) = barcode.get_barcode_class("code128")(sight.text).build()
    else:
        (modules,) = barcode.get_barcode_class("code39")(sight.text, add_checksum=False).build()
    return striped(modules)


def by_zxing(text: str, kind: str, scale: int) -> Image.Image:
    """A code of any kind that zxing-cpp draws."""
    made = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind))
    shown: Any = zxingcpp.write_barcode_to_image(made, scale=scale)
    drawn = memoryview(shown)
    high, wide = drawn.shape or (0, 0)
    return Image.frombytes("L", (wide, high), drawn.tobytes())


def striped(modules: str) -> Image.Image:
    """Bars of one module each, with white around them."""
    high = max(8, round(len(modules) * HIGH))
    made = Image.new("L", (len(modules) + 2 * QUIET, high + QUIET), 255)
    draw = ImageDraw.Draw(made)
    for x, dark in enumerate(modules, QUIET):
        if dark == "1":
            draw.line((x, QUIET // 2, x, QUIET // 2 + high - 1), fill=0)
    return made


def seen(flat: Image.Image, sight: Sight, ground: Image.Image) -> Image.Image:
    """Lay a flat label somewhere on a ground, and look at it through a cheap lens."""
    scale = sight.module * FINE / max(2, round(sight.module * FINE))
    large = (ground.width * FINE, ground.height * FINE)
    middle = (large[0] * sight.at[0], large[1] * sight.at[1])
    how = _homography(flat.size, middle, scale, (sight.angle, sight.tilt))
    smooth, by = Image.Resampling.BICUBIC, Image.Transform.PERSPECTIVE
    laid = flat.transform(large, by, how, smooth, fillcolor=0).resize(ground.size, _BOX)
    mask = Image.new("L", flat.size, 255).transform(large, by, how, smooth, fillcolor=0)
    paper = Image.composite(laid, ground, mask.resize(ground.size, _BOX))
    dull = paper.point([20 + n * 200 // 255 for n in range(256)])
    chance = random.Random(sight.seed)  # noqa: S311 - no secret
    return noisy(dull.filter(ImageFilter.GaussianBlur(sight.blur)), sight.noise, chance)


_BOX = Image.Resampling.BOX


def noisy(picture: Image.Image, noise: float, chance: random.Random) -> Image.Image:
    """Add grain with this standard deviation."""
    even = Image.frombytes("L", picture.size, chance.randbytes(picture.width * picture.height))
    wide = noise * math.sqrt(12) / 255
    grain = even.point([128 + round((n - 127.5) * wide) for n in range(256)])
    return ImageChops.add(picture, grain, offset=-128)


def _homography(
    flat: tuple[int, int], middle: tuple[float, float], scale: float, turn: tuple[float, float]
) -> Numbers:
    """From the picture back to the label, as Pillow wants it."""
    angle, tilt = (math.radians(degrees) for degrees in turn)
    far = 4.0 * max(flat) * scale  # from the camera
    cos, sin = math.cos(angle) * scale, math.sin(angle) * scale
    away = math.sin(tilt) * scale / far
    narrow = math.cos(tilt)
    x, y = middle
    rows = (
        (cos * narrow + x * away, sin, x),
        (-sin * narrow + y * away, cos, y),
        (away, 0.0, 1.0),
    )
    back = _inverse(rows)
    centre = (flat[0] / 2, flat[1] / 2)
    moved = [
        [a + centre[n] * c for a, c in zip(back[n], back[2], strict=True)] for n in range(2)
    ] + [list(back[2])]
    last = moved[2][2]
    return tuple(value / last for row in moved for value in row)[:8]


def _inverse(m: tuple[Numbers, ...]) -> list[Numbers]:
    (a, b, c), (d, e, f), (g, h, i) = m
    whole = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    adjugate = (
        (e * i - f * h, c * h - b * i, b * f - c * e),
        (f * g - d * i, a * i - c * g, c * d - a * f),
        (d * h - e * g, b * g - a * h, a * e - b * d),
    )
    return [tuple(value / whole for value in row) for row in adjugate]


def background(chance: random.Random, size: tuple[int, int] = SIZE) -> Image.Image:
    """A desk: soft light, a few things with edges, a little structure."""
    light = bytes(chance.randrange(60, 200) for _ in range(16 * 9))
    coarse = Image.frombytes("L", (16, 9), light).resize(size, Image.Resampling.BICUBIC)
    draw = ImageDraw.Draw(coarse)
    for _ in range(6):
        left, top = chance.randrange(size[0]), chance.randrange(size[1])
        box = (left, top, left + chance.randrange(60, 400), top + chance.randrange(20, 200))
        draw.rectangle(box, fill=chance.randrange(40, 220))
    for _ in range(8):
        at = (chance.randrange(size[0]), chance.randrange(size[1]))
        draw.text(at, "Leuven 0470 12 34 56", fill=chance.choice((0, 255)))
    return coarse


def frame_of(picture: Image.Image) -> GreyFrame:
    """The picture as a camera hands it over."""
    data = memoryview(picture.tobytes())
    return GreyFrame(data, picture.width, picture.height, picture.width)
