"""How the columns of a table share a width that is too narrow for all of them."""

from collections.abc import Mapping, Set

LEAST = 180
"""Pixels at 100 % the stretching column keeps, as long as others can give some."""
_YIELDING, _OTHERS = 0.4, 0.75


def shares(wanted: Mapping[int, int], yielding: Set[int], room: int) -> dict[int, int]:
    """The width of each column, so that all of them fit in ``room`` pixels if that can be.

    The yielding ones give way first, down to two fifths; then the others, down to three quarters.
    """
    given = dict(wanted)
    for group, part in ((yielding, _YIELDING), (wanted.keys() - yielding, _OTHERS)):
        short = sum(given.values()) - room
        most = sum(wanted[at] * (1 - part) for at in wanted if at in group)
        if short <= 0 or not most:
            continue
        for at in wanted.keys() & group:
            given[at] -= round(wanted[at] * (1 - part) * min(1, short / most))
    return given
