"""Sizes, colours and type styles shared by every paper; lengths in points."""

from desk_app.adapters.paper.paragraph import Style

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
MARGIN = 18 * MM
TOP = 13 * MM
BOTTOM = PAGE_HEIGHT - 17 * MM  # nothing but the foot of the page goes below
WIDTH = PAGE_WIDTH - 2 * MARGIN
GUTTER = 7 * MM
COLUMN = (WIDTH - GUTTER) / 2

INK = "0.086 g"
QUIET = "0.35 g"
HAIRLINE = "0.82 g"
WASH = "0.957 0.957 0.945 rg"
YELLOW = "1 0.902 0.082 rg"

TITLE = Style(21, 27, INK, "H1")
PAIR_TITLE = Style(15, 20, INK, "H1")
LEAD = Style(10.5, 15, QUIET)
PAIR_LEAD = Style(9, 12.4, QUIET)
DATE = Style(17, 22, INK)
PAIR_DATE = Style(12.5, 17, INK)
HEADING = Style(11, 16, INK, "H2")
BODY = Style(10.4, 14.8, INK)
TIGHT_HEADING = Style(9.6, 13, INK, "H2")
TIGHT_BODY = Style(9, 11.8, INK)
SMALL_HEADING = Style(8.6, 11, INK, "H2")
SMALL_BODY = Style(8, 10.2, INK)
CAPTION = Style(8, 10, INK, centred=True)
FACT = Style(9.6, 13, INK)
LABEL = Style(8.4, 13, QUIET)
SMALL = Style(8, 11, QUIET)
WARNING = Style(8.4, 11.4, INK)
NOTE = Style(8.6, 11.6, INK)
