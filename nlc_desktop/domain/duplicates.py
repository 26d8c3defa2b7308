"""Records that may be the same, what merging two would do, and merges that were made."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nlc_desktop.domain.likeness import Reason

KEPT = "kept"
GONE = "gone"


class DuplicateKind(StrEnum):
    """What two records that may be the same are."""

    ORGANISATION = "organisation"
    POST = "post"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Reference:
    """A field that names a record; ``twins`` are the fields in which two of them are one."""

    table: str
    field: str
    twins: tuple[str, ...] = ()


REFERENCES: dict[DuplicateKind, tuple[Reference, ...]] = {
    DuplicateKind.ORGANISATION: (
        Reference("post", "organisation_id"),
        Reference("contact", "owner_id"),
        Reference("detail", "organisation_id", ("organisation_id", "name", "value")),
        Reference("programme", "owner_id"),
        Reference("programme_partner", "organisation_id", ("programme_id", "organisation_id")),
        Reference("action_owner", "organisation_id", ("action_id", "post_id", "organisation_id")),
        Reference("agenda_item", "presenter_organisation_id"),
        Reference("invitation", "organisation_id"),
        Reference("link", "from_organisation_id"),
        Reference("link", "to_organisation_id"),
        Reference("placement", "organisation_id"),
        Reference("goal_holder", "organisation_id", ("goal_id", "organisation_id", "post_id")),
        Reference("score", "organisation_id"),
        Reference("not_same", "one_id"),
        Reference("not_same", "other_id"),
    ),
    DuplicateKind.POST: (
        Reference("tenure", "post_id", ("post_id", "person_id", "since", "until")),
        Reference("contact", "owner_id"),
        Reference("member", "post_id", ("mechanism_id", "post_id")),
        Reference("invitation", "post_id"),
        Reference("meeting", "chair_post_id"),
        Reference("agenda_item", "presenter_post_id"),
        Reference("action_owner", "post_id", ("action_id", "post_id", "organisation_id")),
        Reference("link", "from_post_id"),
        Reference("link", "to_post_id"),
        Reference("placement", "post_id"),
        Reference("goal_holder", "post_id", ("goal_id", "organisation_id", "post_id")),
        Reference("not_same", "one_id"),
        Reference("not_same", "other_id"),
    ),
    DuplicateKind.PERSON: (
        Reference("tenure", "person_id", ("post_id", "person_id", "since", "until")),
        Reference("contact", "owner_id"),
        Reference("invitation", "person_id"),
        Reference("not_same", "one_id"),
        Reference("not_same", "other_id"),
    ),
}
"""Every field that names an organisation, a post or a person, so that none is forgotten when two
are merged: a test compares it with the records."""


@dataclass(frozen=True, slots=True)
class DuplicateHint:
    """A record that looks like what is being typed, and why."""

    id: str
    kind: DuplicateKind
    name: str
    detail: str
    """Organisation of a person or post, level and place of an organisation; may be empty."""
    reasons: tuple[Reason, ...]
    score: float


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two records that look alike, for a list to go through; the older is ``one``."""

    kind: DuplicateKind
    one: str
    one_name: str
    one_detail: str
    other: str
    other_name: str
    other_detail: str
    reasons: tuple[Reason, ...]
    score: float


@dataclass(frozen=True, slots=True)
class MergeField:
    """One field of two records side by side; ``newer`` is `KEPT`, `GONE` or empty."""

    name: str
    kept: str
    gone: str
    newer: str = ""

    @property
    def differs(self) -> bool:
        """Whether there is anything to choose."""
        return self.kept != self.gone

    @property
    def chosen(self) -> str:
        """What is taken where nobody chooses: the kept record's value, unless it has none."""
        return KEPT if self.kept or not self.gone else GONE


@dataclass(frozen=True, slots=True)
class MergePage:
    """All there is to see before two records are merged."""

    kind: DuplicateKind
    kept_id: str
    gone_id: str
    kept_name: str
    gone_name: str
    fields: tuple[MergeField, ...]
    moves: tuple[tuple[str, int], ...] = ()
    """Tables whose records name the one that goes, with how many do."""


@dataclass(frozen=True, slots=True)
class MergeRow:
    """A merge that was made."""

    id: str
    kind: DuplicateKind
    kept_id: str
    kept_name: str
    gone_name: str
    merged_on: date | None
    can_go_back: bool
    """Whether the kept record is still there; else it was merged on, or removed."""
