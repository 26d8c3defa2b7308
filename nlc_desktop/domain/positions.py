"""Fractional positions: an order that takes an insertion between any two without renumbering.

Positions are text over the digits 0-9a-z, compared as text, never ending in "0". Two laptops can
insert, move and delete lines apart and the order still merges (exchange.md 5.2).
"""

from itertools import zip_longest

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)


def between(before: str, after: str) -> str:
    """A position after ``before`` and before ``after``; empty text means the open end.

    Raises:
        ValueError: if ``before`` does not sort before ``after``.
    """
    if after and before >= after:
        raise ValueError(f"{before!r} does not come before {after!r}")
    out: list[str] = []
    bounded = bool(after)
    for low, high in _digit_pairs(before, after):
        top = high if bounded else _BASE
        if top - low > 1:
            out.append(_DIGITS[(low + top) // 2])
            return "".join(out)
        out.append(_DIGITS[low])
        if bounded and top - low == 1:
            bounded = False
    return "".join(out) + _DIGITS[_BASE // 2]


def _digit_pairs(before: str, after: str) -> list[tuple[int, int]]:
    return [
        (_DIGITS.index(low), _DIGITS.index(high))
        for low, high in zip_longest(before, after, fillvalue="0")
    ]


def spread(count: int) -> tuple[str, ...]:
    """``count`` positions in order with room between them."""
    out: list[str] = []
    for number in range(1, count + 1):
        high, low = divmod(number * 4, _BASE)
        out.append(
            f"{_DIGITS[high // _BASE % _BASE]}{_DIGITS[high % _BASE]}{_DIGITS[low]}".rstrip("0")
        )
    return tuple(out)
