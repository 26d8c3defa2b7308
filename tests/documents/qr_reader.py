"""Reads a QR code of version 1 back from its modules, apart from the library that wrote it.

Only what reply slips need (ISO/IEC 18004): 21 modules, any mask, alphanumeric mode. No errors are
corrected: a module that is wrong gives another text.
"""

from collections.abc import Callable, Iterator, Sequence

_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_SIDE = 21
_FORMAT_MASK = 0b101010000010010
_MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda row, column: (row + column) % 2 == 0,
    lambda row, _: row % 2 == 0,
    lambda _, column: column % 3 == 0,
    lambda row, column: (row + column) % 3 == 0,
    lambda row, column: (row // 2 + column // 3) % 2 == 0,
    lambda row, column: row * column % 2 + row * column % 3 == 0,
    lambda row, column: (row * column % 2 + row * column % 3) % 2 == 0,
    lambda row, column: ((row + column) % 2 + row * column % 3) % 2 == 0,
)


def text_of(modules: Sequence[Sequence[bool]]) -> str:
    """What the modules say."""
    assert len(modules) == _SIDE
    assert all(len(row) == _SIDE for row in modules)
    _check_finders(modules)
    mask = _MASKS[_format(modules) >> 10 & 0b111]
    bits = "".join(
        str(int(modules[row][column] != mask(row, column))) for row, column in _data_places()
    )
    assert bits[:4] == "0010", "not alphanumeric"
    count = int(bits[4:13], 2)
    at, text = 13, ""
    while len(text) < count:
        long = 11 if count - len(text) > 1 else 6
        value = int(bits[at : at + long], 2)
        text += _LETTERS[value // 45] + _LETTERS[value % 45] if long == 11 else _LETTERS[value]
        at += long
    return text


def _check_finders(modules: Sequence[Sequence[bool]]) -> None:
    """The three squares by which a camera finds the code."""
    for top, left in ((0, 0), (0, _SIDE - 7), (_SIDE - 7, 0)):
        for row in range(7):
            for column in range(7):
                ring = max(abs(row - 3), abs(column - 3))
                assert modules[top + row][left + column] == (ring != 2)


def _format(modules: Sequence[Sequence[bool]]) -> int:
    """Level and mask, from beside the upper left square."""
    places = [(8, 0), (8, 1), (8, 2), (8, 3), (8, 4), (8, 5), (8, 7), (8, 8), (7, 8)]
    places += [(5, 8), (4, 8), (3, 8), (2, 8), (1, 8), (0, 8)]
    bits = "".join(str(int(modules[row][column])) for row, column in places)
    return int(bits, 2) ^ _FORMAT_MASK


def _data_places() -> Iterator[tuple[int, int]]:
    """Where data stands, in the order it is read: two columns at a time, up and down."""
    up = True
    for right in (20, 18, 16, 14, 12, 10, 8, 5, 3, 1):
        for step in range(_SIDE):
            row = _SIDE - 1 - step if up else step
            for column in (right, right - 1):
                corner = row < 9 and (column < 9 or column > 12)
                if not (corner or (row > 12 and column < 9) or 6 in {row, column}):
                    yield row, column
        up = not up
