"""Measures of the papers: sheet sizes, the three edges, and the sizes of type."""

from dataclasses import dataclass

from nlc_desktop.documents.typesetting.faces import Weight
from nlc_desktop.documents.typesetting.words import Style
from nlc_desktop.domain.papers import PaperSize

MM = 72 / 25.4
"""Points in a millimetre."""

LINE = 5 * MM
"""The line everything stands on; every gap is a whole number of half lines."""

U = 2.5 * MM
"""The half line."""

HAIR = 0.4
"""The one weight of lines, in points."""

EDGE_B = 12.5 * MM
EDGE_COLON = 27.5 * MM
EDGE_VALUE = 32.5 * MM


@dataclass(frozen=True, slots=True)
class Grid:
    """One size of paper, in points."""

    width: float
    height: float
    left: float
    text: float
    """Width of the text."""
    bottom: float

    @property
    def right(self) -> float:
        """Where the text ends."""
        return self.left + self.text

    @property
    def foot(self) -> float:
        """The lowest point of text, from the top of the sheet."""
        return self.height - self.bottom


def _grid(width: float, height: float, text: float, bottom: float) -> Grid:
    """A grid from millimetres; the left margin is wide because the sheet is punched there."""
    return Grid(width * MM, height * MM, 25 * MM, text * MM, bottom * MM)


GRIDS = {
    PaperSize.A4: _grid(210, 297, 165, 27),
    PaperSize.F4: _grid(215, 330, 170, 30),
    PaperSize.LETTER: _grid(215.9, 279.4, 170, 29.4),
    PaperSize.PH_LONG: _grid(215.9, 330.2, 170, 30.2),
}

TOP_FIRST = 17.5 * MM
TOP_FIRST_MARKED = 20 * MM
TOP_NEXT = 25 * MM

ORG = Style(Weight.BOLD, 13, 6.25 * MM)
LETTERHEAD = Style(Weight.REGULAR, 10, LINE)
CONTACT = Style(Weight.REGULAR, 8.5, 4 * MM)
SLOGAN = Style(Weight.ITALIC, 8.5, 4 * MM)
TITLE = Style(Weight.BOLD, 13, 6.25 * MM)
BODY = Style(Weight.REGULAR, 11, LINE)
BODY_BOLD = Style(Weight.BOLD, 11, LINE)
CELL = Style(Weight.REGULAR, 10, LINE)
CELL_BOLD = Style(Weight.BOLD, 10, LINE)
TABLE_HEAD = Style(Weight.BOLD, 8.5, 4 * MM)
SMALL = Style(Weight.REGULAR, 9, 4.25 * MM)
FOOT = Style(Weight.REGULAR, 8.5, 4 * MM)
MARK = Style(Weight.BOLD, 14, LINE)
STATE = Style(Weight.BOLD, 10, LINE)
CODE = Style(Weight.BOLD, 12, LINE)
