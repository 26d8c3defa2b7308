"""What a record puts into the search index, and what a search finds."""

from dataclasses import dataclass
from enum import StrEnum


class SearchKind(StrEnum):
    """The groups results are shown in."""

    ORGANISATION = "organisation"
    POST = "post"
    PERSON = "person"
    PROGRAMME = "programme"
    MEETING = "meeting"
    AGENDA_ITEM = "agenda-item"
    MINUTES = "minutes"
    DECISION = "decision"
    ACTION = "action"
    MAP = "map"
    """A map by its question; found beside the index."""
    LINK_TYPE = "link-type"
    """A type of link; found beside the index."""


@dataclass(frozen=True, slots=True)
class SearchText:
    """What of a record can be found: a title that weighs more, a body, and where it leads.

    ``target`` is the id of the record to open (the meeting of an agenda item, say); ``day`` is
    an ISO date by which newer hits come first, or empty.
    """

    kind: SearchKind
    title: str
    body: str = ""
    target: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing a search found."""

    kind: SearchKind
    record: str
    target: str
    title: str
    excerpt: str = ""
    day: str = ""
