"""Sizes, colours and type styles shared by every paper; lengths in points."""

from desk_app.adapters.paper.paragraph import Style

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
MARGIN = 20 * MM
TOP = 13 * MM
BOTTOM = PAGE_HEIGHT - 19 * MM  # nothing but the foot of the page goes below
WIDTH = PAGE_WIDTH - 2 * MARGIN
GUTTER = 9 * MM
COLUMN = (WIDTH - GUTTER) / 2

INK = "0.086 g"
QUIET = "0.35 g"
HAIRLINE = "0.82 g"
WASH = "0.957 0.957 0.945 rg"
YELLOW = "1 0.902 0.082 rg"

TITLE = Style(21, 27, INK)
LEAD = Style(10.5, 15, QUIET)
DATE = Style(17, 22, INK)
HEADING = Style(11, 16, INK)
BODY = Style(10.4, 14.8, INK)
TIGHT_HEADING = Style(9.6, 13, INK)
TIGHT_BODY = Style(9, 11.8, INK)
FACT = Style(9.6, 13, INK)
LABEL = Style(8.4, 13, QUIET)
SMALL = Style(8, 11, QUIET)
NOTE = Style(8.6, 11.6, INK)
