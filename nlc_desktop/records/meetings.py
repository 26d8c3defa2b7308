"""Meetings, agenda items, papers, and the guest list with replies and attendance."""

from typing import Annotated, ClassVar

from sqlmodel import Field

from nlc_desktop.domain.audience import Audience, Sees
from nlc_desktop.domain.search import SearchKind, SearchText
from nlc_desktop.records.base import Record
from nlc_desktop.records.marks import (
    MembersFlag,
    MembersNumber,
    MembersText,
    NationalText,
    OfficeFlag,
    OfficeNumber,
    OfficeText,
    PublicNumber,
    PublicText,
)


class Meeting(Record, table=True):
    """A meeting, from the plan to the confirmed minutes."""

    mechanism_id: PublicText = Field(default="", index=True)
    template: OfficeText = ""
    """Key of the template in the country pack it was made from."""
    public_title: PublicText
    public_title_english: PublicText = ""
    internal_purpose: NationalText = ""
    series_number: PublicNumber = 0
    """Running number in the year; 0 outside a series."""
    series_year: PublicNumber = 0
    series: PublicText = ""
    """How the number is written, "Bil. {n}/{year}"."""
    state: MembersText = "planned"
    starts: PublicText = ""
    """Moment in UTC."""
    zone: PublicText = "Asia/Kuala_Lumpur"
    minutes: PublicNumber = 180
    registration: PublicNumber = 0
    """Minutes before the start at which registration opens; 0 for none."""
    venue: PublicText = ""
    chair_post_id: MembersText = ""
    language: PublicText = "ms"
    reference: MembersText = ""
    bring: MembersText = ""
    secretariat: MembersText = ""
    previous_id: MembersText = Field(default="", index=True)
    called_on: MembersText = ""
    started: MembersText = ""
    closed: MembersText = ""
    circulated_on: MembersText = ""
    confirmed_on: MembersText = ""
    revision: MembersNumber = 1
    next_starts: MembersText = ""
    next_venue: MembersText = ""
    prepared_by: MembersText = ""
    """Name and post of who prepared the minutes, one a line."""
    checked_by: MembersText = ""
    prepared_on: MembersText = ""
    mark: PublicText = ""
    """The country's classification word, exactly; empty for none (R-DOC-03)."""
    mark_officer: MembersText = ""
    mark_date: MembersText = ""
    sheet_code: MembersText = ""
    pad: OfficeText = ""
    """The note-taker's pad: never printed, never sent."""
    series_id: PublicText = Field(default="", index=True)
    """The series it is a date of; empty for one of its own."""
    slot: PublicText = ""
    """Local time the rule of the series said; RECURRENCE-ID in calendar files."""
    calendar_uid: PublicText = ""
    """UID in calendar files: the series', or its own."""
    calendar_sequence: PublicNumber = 0
    """SEQUENCE of the last calendar file that was made."""
    notice_reference: MembersText = ""
    """Reference number of its letters."""
    notice_revision: MembersNumber = 0
    """How many notices were issued: 0 before the call, 1 for the first, then revised ones."""
    notice_on: MembersText = ""
    """Day of the last notice."""
    notice_said: OfficeText = ""
    """What the last notice said, to tell what changed since (`domain.letters.NoticeText`)."""
    answer_by: MembersText = ""
    """Day by which an answer is asked for."""
    signatory: MembersText = ""
    """Who signs the letters, name and post one a line; empty for the office's own."""
    copies_to: MembersText = ""
    """Who gets a copy of the letters, one a line (s.k., tembusan)."""
    urgency: PublicText = ""
    """The country's word for urgency on letters (R-ID-04); empty for none."""
    void_reason: MembersText = ""
    """Why it was called off; printed in the next minutes."""

    def search_entry(self) -> SearchText:
        """Found by title, number, place and purpose."""
        number = self.series.replace("{n}", str(self.series_number))
        number = number.replace("{year}", str(self.series_year)) if self.series_number else ""
        body = f"{self.public_title_english} {self.venue} {self.internal_purpose} {self.pad}"
        title = f"{self.public_title} {number}".strip()
        return SearchText(SearchKind.MEETING, title, body, self.id, self.starts[:10])


class AgendaItem(Record, table=True):
    """One line of an agenda.

    ``title`` is what members read; ``public_title`` is separate wording for the community and
    the public, never the first with pieces cut out (exchange.md 7.2). A closed item shows
    neither below the national level.
    """

    parents: ClassVar[tuple[str, ...]] = ("meeting_id",)

    meeting_id: PublicText = Field(index=True)
    position: PublicText
    kind: PublicText = "information"
    minutes: PublicNumber = 10
    title: MembersText
    title_english: MembersText = ""
    public_title: PublicText = ""
    presenter_post_id: MembersText = ""
    presenter_organisation_id: MembersText = ""
    presenter_text: MembersText = ""
    presenter_text_english: MembersText = ""
    note: MembersText = ""
    remark: OfficeText = ""
    closed: Annotated[bool, Sees(Audience.PUBLIC)] = False
    outcome: MembersText = "ahead"
    deferred: MembersNumber = 0
    """How often it was put off."""
    carried_from_id: MembersText = Field(default="", index=True)
    """Agenda item of an earlier meeting it was carried over from."""
    action_id: MembersText = Field(default="", index=True)
    """Open action that put this item on the agenda under matters arising."""
    parent_id: MembersText = ""
    """Item this one stands under (a matter under *matters arising*); empty at the top."""
    programme_id: MembersText = Field(default="", index=True)

    def search_entry(self) -> SearchText:
        """Found by its titles and notes."""
        body = f"{self.title_english} {self.public_title} {self.note} {self.remark}"
        return SearchText(SearchKind.AGENDA_ITEM, self.title, body, self.meeting_id)


class Paper(Record, table=True):
    """A paper to an agenda item, with the six facts minutes need of it (R-MY-08)."""

    parents: ClassVar[tuple[str, ...]] = ("item_id",)

    item_id: MembersText = Field(index=True)
    number: MembersNumber = 0
    title: MembersText
    prepared_by: MembersText = ""
    purpose: MembersText = ""
    issues: MembersText = ""
    views: MembersText = ""
    decision: MembersText = ""
    received: OfficeFlag = False


class Invitation(Record, table=True):
    """One line of the guest list: who is asked, what they answered, whether they came."""

    parents: ClassVar[tuple[str, ...]] = ("meeting_id",)

    meeting_id: MembersText = Field(index=True)
    post_id: MembersText = Field(default="", index=True)
    person_id: MembersText = Field(default="", index=True)
    """Set for a person asked by name, and fixed when the meeting is held."""
    organisation_id: MembersText = Field(default="", index=True)
    name_text: MembersText = ""
    """Name of a walk-in as given in the room."""
    post_text: MembersText = ""
    role: MembersText = "member"
    rank: MembersNumber = 0
    reply: OfficeText = "none"
    channel: OfficeText = ""
    replied_on: OfficeText = ""
    sent_on: OfficeText = ""
    delegate: MembersText = ""
    """Full name and post of who comes instead."""
    presence: MembersText = "not-yet"
    arrived: MembersText = ""
    reason: MembersText = ""
    walk_in: MembersFlag = False
    replied_at: OfficeText = ""
    """Moment of the reply in UTC, where it is known to the minute."""
    reply_comment: OfficeText = ""
    """What was said with the reply."""
    slip_code: OfficeText = ""
    """Six letters that bring a reply slip back to this line (F51)."""
    sent_to: OfficeText = ""
    """E-mail address the calendar file was made out to."""
    letter_number: MembersNumber = 0
    """Place of its letter among those of the meeting; 0 before the call."""
    notice_revision: OfficeNumber = 0
    """The last notice that was made out to them."""
