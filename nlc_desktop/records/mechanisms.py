"""Mechanisms and their members by seniority."""

from typing import ClassVar

from sqlmodel import Field

from nlc_desktop.records.base import Record
from nlc_desktop.records.marks import (
    MembersNumber,
    MembersText,
    NationalText,
    OfficeText,
    PublicText,
)


class Mechanism(Record, table=True):
    """A committee or network that meets: its names, basis, cadence and number series."""

    public_name: PublicText
    public_name_english: PublicText = ""
    internal_purpose: NationalText = ""
    kind: MembersText = "committee"
    cadence: MembersText = "quarterly"
    series: PublicText = "Bil. {n}/{year}"
    reference: MembersText = ""
    """File reference its papers carry, without the enclosure number."""
    legal_basis: MembersText = ""
    appointed_by: MembersText = ""
    """Number and date of the appointing letter."""
    area: MembersText = ""
    hosted_by: MembersText = ""
    """Existing body it is hosted by (R-NLC-02)."""
    note: OfficeText = ""
    pack_key: OfficeText = ""
    """Key of the ready mechanism in the country pack whose members it must have (EO 773)."""
    quorum: MembersNumber = 0
    """Members that have to be there; 0 for more than half of them."""


class Member(Record, table=True):
    """A post with a seat in a mechanism, ranked by seniority (R-DOC-05)."""

    parents: ClassVar[tuple[str, ...]] = ("mechanism_id", "post_id")

    mechanism_id: MembersText = Field(index=True)
    post_id: MembersText = Field(index=True)
    role: MembersText = "member"
    rank: MembersNumber = 0
