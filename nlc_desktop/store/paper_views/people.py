"""Composes lists of people and the attendance sheet for one audience."""

from datetime import datetime
from zoneinfo import ZoneInfo

from nlc_desktop import records as r
from nlc_desktop.domain.papers import (
    AttendanceSheetView,
    MeetingRole,
    PaperState,
    PersonView,
    Presence,
)
from nlc_desktop.store.paper_views.desk import PaperDesk
from nlc_desktop.store.projection import Seen
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.rows import moment


def people(desk: PaperDesk, meeting: str, *, came: bool) -> tuple[PersonView, ...]:
    """The guest list in seniority order; with ``came`` also those who walked in."""
    starts = desk.starts(meeting)
    rows = desk.sight.rows(r.Invitation, "WHERE meeting_id = ? ORDER BY walk_in, rank, id", meeting)
    return tuple(_guest(desk, row, starts) for row in rows if came or not row.flag("walk_in"))


def _guest(desk: PaperDesk, row: Seen, starts: datetime | None) -> PersonView:
    post = desk.sight.one(r.Post, row.text("post_id"))
    if row.text("name_text"):
        name, native = row.text("name_text"), ""
    elif row.text("person_id"):
        name, native = desk.person(row.text("person_id"))
    else:
        name, native = desk.holder(post.text("id"), starts)
    organisation = row.text("organisation_id") or post.text("organisation_id")
    zone = starts.tzinfo if starts else None
    arrived = moment(row.text("arrived"), zone if isinstance(zone, ZoneInfo) else _UTC)
    return PersonView(
        audience=desk.audience,
        name=name,
        native_name=native,
        post=row.text("post_text") or desk.post_title(post),
        organisation=desk.organisation(organisation),
        role=known(MeetingRole, row.text("role")),
        presence=known(Presence, row.text("presence")),
        reason=row.text("reason"),
        represented_by=row.text("delegate"),
        arrived=arrived,
        walk_in=row.flag("walk_in"),
    )


def attendance(desk: PaperDesk, meeting: str, *, filled: bool) -> AttendanceSheetView:
    """The attendance sheet: with the names of those invited, or blank."""
    seen = desk.sight.one(r.Meeting, meeting)
    return AttendanceSheetView(
        audience=desk.audience,
        letterhead=desk.letterhead(),
        head=desk.head(seen, PaperState.CIRCULATED, None),
        people=people(desk, meeting, came=False) if filled else (),
    )


_UTC = ZoneInfo("UTC")
