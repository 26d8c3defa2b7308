"""What every paper is composed with: one audience's sight of names, titles and posts."""

import base64
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from nlc_desktop import records as r
from nlc_desktop.clock import zone_of
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.mechanisms import series_number
from nlc_desktop.domain.papers import (
    Language,
    LetterheadView,
    MeetingHeadView,
    PaperState,
)
from nlc_desktop.domain.stakeholders import full_name
from nlc_desktop.store.projection import Seen, Sight
from nlc_desktop.store.queries.rows import Connection, day, lines, moment, one

CLOSED_FROM = Audience.NATIONAL
"""From here upwards an audience sees what closed items are about."""


@dataclass(frozen=True)
class PaperDesk:
    """What composing needs: the connection, for whom, in which language."""

    db: Connection
    audience: Audience
    language: Language

    @property
    def sight(self) -> Sight:
        """The audience looking at the workspace."""
        return Sight(self.db, self.audience)

    def head_exists(self, meeting: str) -> bool:
        """Whether the meeting is still there."""
        return bool(self.sight.one(r.Meeting, meeting).values)

    def letterhead(self) -> LetterheadView:
        """The head of every paper."""
        own = self.sight.one(r.Office, r.OFFICE_ID)
        crest = own.text("crest")
        return LetterheadView(
            audience=self.audience,
            name=own.text("name"),
            name_second=own.text("name_second"),
            department=own.text("department"),
            address=lines(own.text("address")),
            phone=own.text("phone"),
            fax=own.text("fax"),
            email=own.text("email"),
            slogans=lines(own.text("slogans")),
            crest=base64.b64decode(crest) if crest else b"",
        )

    def items(self, meeting: str) -> tuple[Seen, ...]:
        """The agenda items of a meeting in order."""
        return self.sight.rows(r.AgendaItem, "WHERE meeting_id = ? ORDER BY position, id", meeting)

    def hides(self, item: Seen) -> bool:
        """Whether the item is closed to this audience."""
        return item.flag("closed") and not self.audience.sees(CLOSED_FROM)

    def meeting_title(self, seen: Seen) -> str:
        """The public title of a meeting in the language of the paper."""
        english = seen.text("public_title_english") if self.language is Language.ENGLISH else ""
        return english or seen.text("public_title")

    def mechanism_name(self, seen: Seen) -> str:
        """The public name of a mechanism in the language of the paper."""
        english = seen.text("public_name_english") if self.language is Language.ENGLISH else ""
        return english or seen.text("public_name")

    def title(self, item: Seen) -> str:
        """What an item is called; empty when closed to this audience or not worded for it."""
        if self.hides(item):
            return ""
        if not self.audience.sees(Audience.MEMBERS):
            return item.text("public_title")
        english = item.text("title_english") if self.language is Language.ENGLISH else ""
        return english or item.text("title")

    def post_title(self, post: Seen) -> str:
        """The title of a post in the language of the paper."""
        english = post.text("title_english") if self.language is Language.ENGLISH else ""
        return english or post.text("title")

    def cited(self, number: int, item: str) -> str:
        """The number a paper is cited by, "1/2026"; the form has the word for it."""
        meeting = self.sight.one(r.AgendaItem, item).text("meeting_id")
        year = self.sight.one(r.Meeting, meeting).number("series_year")
        return f"{number}/{year}" if year else f"{number}"

    def organisation(self, identity: str) -> str:
        """The name of an organisation as papers print it: the short one where there is one."""
        found = self.sight.one(r.Organisation, identity)
        english = found.text("name_english") if self.language is Language.ENGLISH else ""
        return found.text("short_name") or english or found.text("name")

    def full_organisation(self, seen: Seen) -> str:
        """The whole name of an organisation in the language of the paper."""
        english = seen.text("name_english") if self.language is Language.ENGLISH else ""
        return english or seen.text("name")

    def holder(self, post: str, on: datetime | None) -> tuple[str, str]:
        """Who holds a post on the day: name and native name, as far as the audience sees them."""
        return self.person(self.holder_id(post, on))

    def holder_id(self, post: str, on: datetime | None) -> str:
        """The id of who holds a post on the day; without a day, of who holds it now."""
        return self.holder_on(post, on.date() if on else date.max)

    def holder_on(self, post: str, on: date) -> str:
        """The id of who holds a post on a day; empty when nobody is named."""
        when = on.isoformat()
        row = one(
            self.db,
            "SELECT person_id FROM tenure WHERE post_id = ? AND (since = '' OR since <= ?) "
            "AND (until = '' OR until >= ?) ORDER BY since DESC, id DESC LIMIT 1",
            post,
            when,
            when,
        )
        return row[0] if row else ""

    def person(self, identity: str) -> tuple[str, str]:
        """Name and native name of a person, as far as the audience sees them."""
        found = self.sight.one(r.Person, identity)
        name = full_name(found.text("honorific"), found.text("name"), found.text("post_nominals"))
        return name, found.text("native_name")

    def head(self, seen: Seen, state: PaperState, dated: date | None) -> MeetingHeadView:
        """What stands at the head of every paper of a meeting."""
        zone = zone_of(seen.text("zone"))
        starts = moment(seen.text("starts"), zone)
        early = seen.number("registration")
        return MeetingHeadView(
            audience=self.audience,
            title=self.meeting_title(seen),
            number=series_number(
                seen.text("series"), seen.number("series_number"), seen.number("series_year")
            ),
            starts=starts,
            ends=starts + timedelta(minutes=seen.number("minutes")) if starts else None,
            registration=starts - timedelta(minutes=early) if starts and early else None,
            venue=seen.text("venue"),
            chair=self.chair(seen, starts),
            secretariat=seen.text("secretariat"),
            reference=seen.text("reference"),
            state=state,
            dated=dated,
            revision=seen.number("revision") or 1,
            mark=seen.text("mark"),
            mark_officer=seen.text("mark_officer"),
            mark_date=day(seen.text("mark_date")),
            sheet_code=seen.text("sheet_code"),
        )

    def chair(self, seen: Seen, starts: datetime | None) -> str:
        """Name and post of the chair in one line."""
        post = self.sight.one(r.Post, seen.text("chair_post_id"))
        title = self.post_title(post)
        holder = self.holder(post.text("id"), starts)[0]
        return f"{holder}, {title}" if holder and title else title

    def starts(self, meeting: str) -> datetime | None:
        """When a meeting starts, in its own zone."""
        seen = self.sight.one(r.Meeting, meeting)
        return moment(seen.text("starts"), zone_of(seen.text("zone")))
