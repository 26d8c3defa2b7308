"""Records found to be the same, or found not to be; and what was erased for good."""

from sqlmodel import Field

from nlc_desktop.records.base import Record
from nlc_desktop.records.marks import OfficeText


class Merge(Record, table=True):
    """Two records that became one; can be taken apart again through its step."""

    kind: OfficeText = "organisation"
    """"organisation", "post" or "person"."""
    kept_id: OfficeText = Field(index=True)
    gone_id: OfficeText
    gone_name: OfficeText = ""
    merged_on: OfficeText = ""
    step: OfficeText = ""
    """Group of the log in which it was done."""


class NotSame(Record, table=True):
    """A pair that looks alike and is not the same; asked about no more."""

    one_id: OfficeText = Field(index=True)
    other_id: OfficeText = Field(index=True)
    said_on: OfficeText = ""


class Erasure(Record, table=True):
    """The tombstone of an erased record: that it was, when and why it went, nothing of it."""

    kind: OfficeText = "person"
    erased_id: OfficeText = Field(index=True)
    erased_on: OfficeText = ""
    reason: OfficeText = ""
