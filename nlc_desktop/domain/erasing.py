"""Erasing a person: what goes, what stays and why (R-DP-06)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class NamesInMinutes(StrEnum):
    """What becomes of a name in the papers of meetings that were held."""

    KEEP = "keep"
    """It stays: those papers are the record of what happened, and were handed out."""
    REPLACE = "replace"
    """The post the person held takes its place."""


@dataclass(frozen=True, slots=True)
class ErasureMention:
    """One place outside the person's own entry that names them."""

    where: str
    """A meeting, or what kind of note it is in."""
    text: str
    official: bool
    """Whether it is in the papers of a meeting that was held."""
    becomes: str
    """The text with the post in place of the name."""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class ErasurePage:
    """What erasing a person would do, in whole sentences and place by place."""

    person_id: str
    name: str
    goes: tuple[str, ...]
    stays: tuple[str, ...]
    """What stays, each with the reason."""
    mentions: tuple[ErasureMention, ...]
    copies: int
    """Backups and set-aside copies of the workspace that still hold the person."""

    @property
    def official(self) -> tuple[ErasureMention, ...]:
        """Mentions for which somebody chooses between the name and the post."""
        return tuple(mention for mention in self.mentions if mention.official)


@dataclass(frozen=True, slots=True)
class ErasureRow:
    """An erasure as the office's history tells it: that it was, when and why, nothing of whom."""

    on: date
    reason: str
