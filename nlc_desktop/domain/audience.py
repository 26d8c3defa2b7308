"""Who may see what: the ladder of audiences, the mark on a field, and views made for one.

Context: papers and packages leave the office; remarks, telephone numbers and internal purposes
must not. Decision: every field of every record carries `Sees`; a paper is set from a `View`
that was projected for one audience; a field without a mark is dropped (and a test names it).
Consequence: forgetting to mark a field loses it on paper, it never leaks it.
"""

from dataclasses import dataclass
from enum import IntEnum


class Audience(IntEnum):
    """One ladder; a field marked with a step is seen by that step and everyone above it."""

    PUBLIC = 0
    COMMUNITY = 1
    MEMBERS = 2
    NATIONAL = 3
    OFFICE = 4

    def sees(self, mark: "Audience") -> bool:
        """Whether this audience may see a field marked ``mark``."""
        return self >= mark


def audience_named(name: str) -> Audience:
    """The audience of a stored name; one nobody knows is the office, which loses nothing."""
    return Audience.__members__.get(name.upper(), Audience.OFFICE)


@dataclass(frozen=True, slots=True)
class Sees:
    """The mark on a field: the lowest audience that may see it."""

    audience: Audience


@dataclass(frozen=True, kw_only=True)
class View:
    """What one audience may see of something. Made by `store.projection` alone.

    Papers accept views only. ``audience`` says for whom it was made; a value that audience may
    not see is absent (``None`` or an empty text or tuple).
    """

    audience: Audience
