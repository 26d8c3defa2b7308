"""Links between organisations and posts: what kind, which way, how strong, since when.

A link never joins two people (R-MAP-10): each end is an organisation, or a post in one.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nlc_desktop.domain.places import Names


class LinkTone(StrEnum):
    """The colour of a type of link, by its name in the palette."""

    MARK = "mark"
    BLUE = "link-blue"
    PLUM = "link-plum"


class LinkDash(StrEnum):
    """The line of a type of link, so that it is told apart without colour."""

    SOLID = "solid"
    DASHES = "dashes"
    DOTS = "dots"
    DASH_DOTS = "dash-dots"
    LONG_DASHES = "long-dashes"


@dataclass(frozen=True, slots=True)
class LinkType:
    """A kind of link: its names both ways, whether it has a direction, how it is drawn.

    ``key`` is a key of the country pack, or the id of one the office made.
    """

    key: str
    names: Names
    """Read from source to target: "reports to"."""
    reverse: Names
    """Read from target to source: "receives reports from"; the same where it goes both ways."""
    directed: bool = True
    tone: LinkTone = LinkTone.MARK
    dash: LinkDash = LinkDash.SOLID
    own: bool = False
    """Made by the office rather than the country pack."""


STRENGTHS = (0, 1, 2, 3)
"""How strong a link is: not said, weak, middling, strong."""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A link as it was written down.

    ``source`` and ``target`` are ids of organisations or posts: nodes of the map. The two
    organisations are those themselves or the ones the posts are in.
    """

    id: str
    type: str
    """Key of a `LinkType`."""
    source: str
    target: str
    source_name: str
    target_name: str
    source_organisation: str
    target_organisation: str
    strength: int = 0
    said_by: str = ""
    since: date | None = None
    until: date | None = None
    """Last day; empty while it lasts. Ended links stay (F4)."""
    checked_on: date | None = None
    note: str = ""

    def holds_on(self, day: date) -> bool:
        """Whether the link was there on a day."""
        begun = self.since is None or self.since <= day
        return begun and (self.until is None or day <= self.until)
