"""What comes out of merging two laptops' work, and what a person is asked to settle."""

from dataclasses import dataclass
from datetime import datetime

from nlc_desktop.domain.operations import Changes, Value


@dataclass(frozen=True, slots=True)
class ShelfEntry:
    """One field two people changed without having seen each other's text.

    ``value`` was written ``when`` by ``actor`` and lost; ``current`` by ``current_actor`` is in
    place meanwhile. ``field`` may be ``!deleted``: one deleted the record, the other brought it
    back.
    """

    table: str
    record: str
    field: str
    value: Value
    stamp: str
    when: datetime
    actor: str
    current: Value
    current_when: datetime
    current_actor: str


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What applying another laptop's operations did.

    ``applied`` counts operations that were new here, ``shelved`` fields where a text nobody had
    seen lost. ``revived`` are records that were deleted on one laptop and changed on another,
    and are there again; ``homeless`` ones that belong to something deleted and wait in the log.
    """

    changes: Changes
    applied: int = 0
    shelved: int = 0
    revived: tuple[str, ...] = ()
    homeless: tuple[str, ...] = ()
