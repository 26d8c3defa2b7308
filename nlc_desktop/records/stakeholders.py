"""Organisations, posts, people, tenures and contacts.

No field for religion, ethnicity, politics, family, identity numbers, home address, date of birth
or a photograph; no link from person to person (R-DP-02, R-MAP-10). A test reads these classes.
"""

from typing import ClassVar

from sqlmodel import Field

from nlc_desktop.domain.search import SearchKind, SearchText
from nlc_desktop.domain.stakeholders import full_name
from nlc_desktop.records.base import Record
from nlc_desktop.records.marks import MembersText, OfficeText, PublicText


class Organisation(Record, table=True):
    """A body: who it is and where it acts, never who its people are."""

    name: PublicText
    name_english: PublicText = ""
    short_name: PublicText = ""
    kind: PublicText = "other"
    level: PublicText = "city"
    sector: PublicText = "social"
    area: PublicText = ""
    confirmed_on: OfficeText = ""
    """Day its details were last checked."""
    note: OfficeText = ""
    pack_key: OfficeText = ""
    """Key in the country pack it came from; empty for the office's own."""
    aliases: OfficeText = ""
    """Other names it is looked for by, one a line."""
    tags: OfficeText = ""
    """The office's own words for finding it, one a line."""
    visible_to: OfficeText = "public"
    """The lowest audience that may know it is on the map: a name of `Audience` in small letters."""
    since: PublicText = ""
    """First day it was there, where that matters on the map."""
    until: PublicText = ""
    """Last day it was there; it stays on maps of earlier days."""
    source: OfficeText = ""
    """Where its details come from (R-DP-05)."""
    jurisdiction: PublicText = ""
    """Whose holidays and working week it keeps, "my-16" (`domain.jurisdictions`); empty for
    those of the office."""

    def search_entry(self) -> SearchText:
        """Found by all its names."""
        body = " ".join((self.name_english, self.short_name, self.aliases, self.tags, self.note))
        return SearchText(SearchKind.ORGANISATION, self.name, body, self.id)


class Post(Record, table=True):
    """A post in an organisation; people come and go, posts stay."""

    parents: ClassVar[tuple[str, ...]] = ("organisation_id",)

    organisation_id: PublicText = Field(index=True)
    title: PublicText
    title_english: PublicText = ""
    note: OfficeText = ""
    pack_key: OfficeText = ""

    def search_entry(self) -> SearchText:
        """Found by its titles."""
        return SearchText(SearchKind.POST, self.title, self.title_english, self.organisation_id)


class Person(Record, table=True):
    """Somebody who holds or held a post, by name and form of address alone."""

    name: MembersText
    honorific: MembersText = ""
    post_nominals: MembersText = ""
    native_name: MembersText = ""
    """The name in its own script."""
    source: OfficeText = ""
    """Where the name comes from (R-DP-05)."""
    purpose: OfficeText = ""
    """What it is kept for (R-DP-05)."""
    added_on: OfficeText = ""
    review_on: OfficeText = ""
    note: OfficeText = ""
    tags: OfficeText = ""
    """The office's own words for finding somebody, one a line."""
    aliases: OfficeText = ""
    """Other names somebody is looked for by, one a line: those given up in a merge."""

    def search_entry(self) -> SearchText:
        """Found by the name in both scripts, other names and tags."""
        title = full_name(self.honorific, self.name, self.post_nominals)
        body = " ".join(filter(None, (self.native_name, self.aliases, self.tags)))
        return SearchText(SearchKind.PERSON, title, body, self.id)


class Tenure(Record, table=True):
    """A person holding a post from one day to another."""

    parents: ClassVar[tuple[str, ...]] = ("post_id", "person_id")

    post_id: MembersText = Field(index=True)
    person_id: MembersText = Field(index=True)
    since: MembersText = ""
    until: MembersText = ""
    """Last day in the post; empty while they hold it."""


class Contact(Record, table=True):
    """A way to reach an organisation, the holder of a post, or a person in office hours."""

    parents: ClassVar[tuple[str, ...]] = ("owner_id",)

    owner_id: OfficeText = Field(index=True)
    """Id of the organisation, post or person."""
    kind: OfficeText = "phone"
    value: OfficeText = ""
    note: OfficeText = ""


class Detail(Record, table=True):
    """Something an office notes of organisations under a name of its own (F9).

    Of organisations alone: a person has no field that was not thought through.
    """

    parents: ClassVar[tuple[str, ...]] = ("organisation_id",)

    organisation_id: OfficeText = Field(index=True)
    name: OfficeText = ""
    value: OfficeText = ""
