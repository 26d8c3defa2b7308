"""Series of meetings by a rule, what was changed of single dates, and days of the office's own."""

from typing import Annotated, ClassVar

from sqlmodel import Field

from nlc_desktop.domain.audience import Audience, Sees
from nlc_desktop.records.base import Record
from nlc_desktop.records.marks import MembersText, OfficeText, PublicNumber, PublicText


class Series(Record, table=True):
    """Meetings of a mechanism that come again by a rule.

    Its dates are worked out from the rule when they are asked for; a meeting is made of one when
    it is prepared. A real change of schedule ends the series and begins another one that follows
    it, with a calendar UID of its own, since calendars choke on a changed rule (A21).
    """

    parents: ClassVar[tuple[str, ...]] = ("mechanism_id",)

    mechanism_id: PublicText = Field(index=True)
    template: OfficeText = ""
    """Key of the template its meetings are made from; empty for the mechanism's last agenda."""
    rule: PublicText
    """Recurrence rule (RFC 5545, RRULE without its end)."""
    first: PublicText
    """Local time of the first meeting, ``2027-01-14T09:00:00``."""
    zone: PublicText = "Asia/Kuala_Lumpur"
    minutes: PublicNumber = 120
    venue: PublicText = ""
    until: PublicText = ""
    """Last day a meeting may fall on; empty for open."""
    uid: PublicText = ""
    """UID of the series in calendar files."""
    sequence: PublicNumber = 0
    """SEQUENCE in calendar files: how often place or length was changed."""
    follows_id: MembersText = ""
    """The series whose schedule this one replaced."""


class SeriesChange(Record, table=True):
    """What is different of one date of a series; its id is made of series and date.

    Two laptops that change the same date then change the same record
    (`domain.recurrence.series_change_id`).
    """

    parents: ClassVar[tuple[str, ...]] = ("series_id",)

    series_id: PublicText = Field(index=True)
    slot: PublicText
    """Local time the rule says, ``2027-04-08T09:00:00``; RECURRENCE-ID in calendar files."""
    starts: PublicText = ""
    """Local time it was moved to; empty where it stays."""
    minutes: PublicNumber = 0
    """Its own length; 0 for the series'."""
    venue: PublicText = ""
    """Its own place; empty for the series'."""
    cancelled: Annotated[bool, Sees(Audience.PUBLIC)] = False
    reason: MembersText = ""
    """Why it was cancelled; printed in the next minutes."""


class CalendarDay(Record, table=True):
    """A day the office added to a holiday calendar or took out of it (R-CAL-01)."""

    jurisdiction: PublicText = Field(default="", index=True)
    """Where it holds, "my-10" or a whole country, "my" (`domain.jurisdictions`)."""
    day: PublicText
    until: PublicText = ""
    """Last day, where it is more than one."""
    kind: PublicText = "holiday"
    """A value of `domain.jurisdictions.DayKind`."""
    name: PublicText = ""
    name_english: PublicText = ""
    source: OfficeText = ""
    """Who said so: a gazette, a circular, a telephone call."""
