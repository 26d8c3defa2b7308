"""Which things lie in a part of the picture: a grid of cells, so that a look at a few is enough."""

from collections.abc import Iterable, Sequence

_CELL = 400.0
"""Side of a cell, in units of the picture."""
_MOST = 64
"""Something across more cells than this is looked at every time."""

Edges = tuple[float, float, float, float]
"""Left, top, right, bottom."""


class Cells:
    """Things by number, each in all cells it touches."""

    def __init__(self, boxes: Iterable[Edges]) -> None:
        self._cells: dict[tuple[int, int], list[int]] = {}
        self._everywhere: list[int] = []
        self.count = 0
        for number, box in enumerate(boxes):
            self.count += 1
            cells = _touched(box)
            if len(cells) > _MOST:
                self._everywhere.append(number)
                continue
            for cell in cells:
                self._cells.setdefault(cell, []).append(number)

    def near(self, part: Edges) -> Sequence[int]:
        """Numbers of the things that may touch a part, in their order."""
        wanted = _touched(part)
        if len(wanted) >= len(self._cells):
            return range(self.count)
        found = set(self._everywhere)
        for cell in wanted:
            found.update(self._cells.get(cell, ()))
        return sorted(found)


def _touched(box: Edges) -> list[tuple[int, int]]:
    left, top, right, bottom = (int(edge // _CELL) for edge in box)
    return [(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)]
