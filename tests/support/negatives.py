"""Pictures without a code that a desk uses: text, stripes, textures, and codes of other kinds."""

import random
from collections.abc import Iterator

from PIL import Image, ImageDraw

from desk_app.usecases.camera_ports import Symbology
from tests.support.sights import Sight, background, by_zxing, noisy, seen

FOREIGN = {
    "PDF417": "LB000421B",
    "DataMatrix": "LB000421B",
    "Aztec": "LB000421B",
    "EAN13": "4006381333931",
    "EAN8": "96385074",
    "ITF": "1234567890",
    "Code93": "LB000421B",
    "Codabar": "A123456A",
    "UPCA": "036000291452",
}
SIZE = (960, 540)
LINES = "Handleiding bij het toestel. Chromebook 11 G9, serienummer op de onderkant. " * 2


def negatives() -> Iterator[Image.Image]:
    """51 of them."""
    for n in range(6):
        chance = random.Random(n)  # noqa: S311 - no secret
        plain = background(chance, SIZE)
        for made in (text, stripes, blocks, bars_by_chance, gradient):
            yield noisy(made(plain.copy(), chance), 4, chance)
        yield noisy(plain, 8 + 10 * n, chance)
    for n, kind in enumerate(FOREIGN):
        yield foreign(kind, n)
    for n, kind in enumerate(("EAN13", "PDF417", "EAN13", "UPCA", "ITF", "DataMatrix")):
        yield foreign(kind, n, angle=20.0 + 12 * n)


def text(ground: Image.Image, chance: random.Random) -> Image.Image:
    """A page of print."""
    draw = ImageDraw.Draw(ground)
    draw.rectangle((80, 40, 1200, 680), fill=230)
    for y in range(60, 660, chance.randrange(14, 30)):
        draw.text((100, y), LINES, fill=20, font_size=chance.randrange(10, 24))
    return ground


def stripes(ground: Image.Image, chance: random.Random) -> Image.Image:
    """A shirt, a blind: stripes of one width, or nearly."""
    draw, wide = ImageDraw.Draw(ground), chance.randrange(2, 20)
    for x in range(0, SIZE[0], 2 * wide):
        draw.rectangle((x, 100, x + wide - 1 + chance.randrange(2), 600), fill=chance.randrange(60))
    return ground


def blocks(ground: Image.Image, chance: random.Random) -> Image.Image:
    """A chessboard, or a QR that is none."""
    draw, side = ImageDraw.Draw(ground), chance.randrange(5, 60)
    odd = chance.random() < 0.5
    for y in range(0, 600, side):
        for x in range(0, 600, side):
            dark = chance.random() < 0.5 if odd else (x // side + y // side) % 2
            draw.rectangle(
                (300 + x, 60 + y, 299 + x + side, 59 + y + side), fill=20 if dark else 235
            )
    return ground


def bars_by_chance(ground: Image.Image, chance: random.Random) -> Image.Image:
    """Bars that no maker printed."""
    draw, module = ImageDraw.Draw(ground), chance.randrange(2, 5)
    draw.rectangle((200, 200, 1100, 500), fill=240)
    x = 240
    while x < 1040:
        wide = module * chance.randrange(1, 5)
        draw.rectangle((x, 220, x + wide - 1, 480), fill=10)
        x += wide + module * chance.randrange(1, 5)
    return ground


def gradient(ground: Image.Image, chance: random.Random) -> Image.Image:
    """Light that falls off over an empty desk."""
    fall = Image.linear_gradient("L").rotate(chance.randrange(360)).resize(SIZE)
    return Image.blend(ground, fall, 0.8)


def foreign(kind: str, seed: int, angle: float = 3.0) -> Image.Image:
    """A code of another kind, as a camera sees it."""
    flat = by_zxing(FOREIGN[kind], kind, 6)
    sight = Sight("", Symbology.QR, seed=seed, angle=angle)
    return seen(flat, sight, background(random.Random(seed), SIZE))  # noqa: S311 - no secret
