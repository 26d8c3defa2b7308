"""The QR code of a reply slip, drawn as rectangles: a format tag and six letters, nothing else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from typing_extensions import override

from nlc_desktop.documents.typesetting.blocks import Block
from nlc_desktop.documents.typesetting.measures import MM
from nlc_desktop.documents.typesetting.sheet import Page

TAG = "NLC1:"
"""Says what the letters are, so that a reader knows what it scanned; no title, no name."""
SIZE = 32.5 * MM
"""Its side with the quiet zone."""
_QUIET = 4
"""Modules left white on each side, as the standard asks."""

Matrix = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=64)
def matrix(code: str) -> Matrix:
    """The modules of a code, row by row; true is black."""
    import segno  # noqa: PLC0415 - only slips need it

    made = segno.make(f"{TAG}{code}", error="q", micro=False, boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in made.matrix)


def module_of(modules: Matrix) -> float:
    """The side of one module in points."""
    return SIZE / (len(modules) + 2 * _QUIET)


@dataclass(frozen=True, kw_only=True)
class QrCode(Block):
    """A QR code whose modules begin at ``x`` and at its upper edge; white is left around it."""

    modules: Matrix
    x: float

    @property
    @override
    def height(self) -> float:
        return len(self.modules) * module_of(self.modules)

    @override
    def draw(self, page: Page, top: float) -> None:
        side = module_of(self.modules)
        code = page.code
        for row, line in enumerate(self.modules):
            y = page.grid.height - top - (row + 1) * side
            for start, end in _runs(line):
                x, width = self.x + start * side, (end - start) * side
                code.append(f"{x:.3f} {y:.3f} {width:.3f} {side:.3f} re")
        code.append("f")


def _runs(line: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where black stretches of a row begin and end."""
    start = -1
    for place, black in enumerate((*line, False)):
        if black and start < 0:
            start = place
        elif not black and start >= 0:
            yield start, place
            start = -1
