"""History of a record as people read it, and what the office itself is."""

from dataclasses import dataclass
from datetime import datetime

from nlc_desktop.domain.operations import Label, Value


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One change of one field."""

    when: datetime
    actor: str
    device: str
    own: bool
    """Whether it was made on this laptop."""
    label: Label
    table: str
    record: str
    field: str
    old: Value
    new: Value
    group: str


@dataclass(frozen=True, slots=True)
class OfficeProfile:
    """The office as its letterhead and preferences show it."""

    name: str
    name_second: str
    department: str
    address: tuple[str, ...]
    phone: str
    fax: str
    email: str
    slogans: tuple[str, ...]
    crest: bytes
    country: str
    city: str
    state: str
    zone: str
    language: str
    paper: str
    reference: str
    secretary: str
    checker: str
    number_pattern: str = ""
    """How letters are numbered; empty for the country's way (`domain.numbering`)."""
    signatory: str = ""
    """Who signs letters, name, post and rank one a line; empty for the secretary."""
