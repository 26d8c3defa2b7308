"""What importing a contact list would do: an entry a card, each of which may be left out."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from nlc_desktop.domain.contact_cards import CardField, ContactCard, ReadList
from nlc_desktop.domain.stakeholders import full_name


class EntryState(StrEnum):
    """How a card stands to what the office has."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DUPLICATE = "duplicate"
    """Looks like somebody the office has, or like an earlier line of the same list."""
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One thing that would be different: what is kept now and what the list says.

    ``old`` is empty where something is added; a note that is continued is shown in full.
    """

    field: CardField
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """What one card would do."""

    id: int
    """Its place in the plan, from 0."""
    line: int
    """Line of the file, row of the sheet, or the line its card begins on."""
    state: EntryState
    card: ContactCard | None = None
    person_id: str = ""
    """Who it is, where the office has them; of a duplicate, whom it looks like."""
    organisation_id: str = ""
    """The organisation, where the office has it."""
    changes: tuple[FieldChange, ...] = ()
    """What would be different; of a duplicate, if it is the same."""
    twin: str = ""
    """Whom a duplicate looks like, as written."""
    twin_line: int = 0
    """The earlier line of the list it looks like; 0 when it is somebody the office has."""
    reason: str = ""
    """Why it looks like a duplicate, or why it can't be read: a sentence."""
    holder: str = ""
    """Who holds the post today where the list names another; nobody is moved unasked."""

    @property
    def display(self) -> str:
        """Whom it is about, as written."""
        card = self.card
        if card is None:
            return ""
        return full_name(card.honorific, card.name, card.post_nominals) or card.organisation

    @property
    def can_be_taken(self) -> bool:
        """Whether ticking it makes sense."""
        return self.state is not EntryState.UNREADABLE and (
            self.state is not EntryState.SAME or bool(self.holder)
        )

    @property
    def is_ticked(self) -> bool:
        """Whether it is taken unless somebody says otherwise."""
        return self.state in {EntryState.NEW, EntryState.CHANGED}


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person decided about one entry."""

    take: bool = True
    same: bool = False
    """Of a duplicate: they are the same, so what the list says is added to whom it looks like."""
    takes_over: bool = False
    """They hold the post from today, in place of who holds it now."""


Choices = Mapping[int, Choice]
"""Choices by the id of the entry; an entry without one is taken when it is ticked by itself."""


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """How many entries of each state there are."""

    new: int
    changed: int
    same: int
    duplicates: int
    unreadable: int


@dataclass(frozen=True)
class ImportPlan:
    """All that importing a list would do, against the office as it was when it was made."""

    read_list: ReadList
    entries: tuple[PlanEntry, ...]
    new_organisations: tuple[str, ...] = ()
    """Organisations that would be made for the entries that are ticked by themselves."""
    mark: str = field(default="", compare=False)
    """Where the log stood; when it has moved, the plan is made again before it is applied."""

    def counts(self) -> ImportCounts:
        """How many entries of each state there are."""
        found = Counter(entry.state for entry in self.entries)
        return ImportCounts(
            new=found[EntryState.NEW],
            changed=found[EntryState.CHANGED],
            same=found[EntryState.SAME],
            duplicates=found[EntryState.DUPLICATE],
            unreadable=found[EntryState.UNREADABLE],
        )

    def taken(self, choices: Choices) -> tuple[tuple[PlanEntry, Choice], ...]:
        """The entries to be taken, each with its choice."""
        pairs = ((one, choices.get(one.id, Choice(take=one.is_ticked))) for one in self.entries)
        return tuple((one, choice) for one, choice in pairs if choice.take and one.can_be_taken)
