"""Reads for the home page, all in one go."""

from collections import Counter
from datetime import datetime, timedelta

from nlc_desktop.domain.actions import ActionLook, ActionRow, ActionState
from nlc_desktop.domain.home import HomePage, Readiness, Unanswered
from nlc_desktop.domain.letters import NoticePart
from nlc_desktop.domain.meetings import (
    InvitationRow,
    MeetingRow,
    MeetingState,
    Reply,
    coverage,
)
from nlc_desktop.domain.papers import ItemKind, Language
from nlc_desktop.domain.stakeholders import Sector
from nlc_desktop.services.reading import actions, calendar, meetings, notices, replies
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import meetings as queries
from nlc_desktop.store.queries import minutes as minutes_queries

SHOWN = 8
"""Actions shown on the home page."""


def home(office: OpenOffice, language: Language = Language.ENGLISH) -> HomePage:
    """What is next, what is due, who has not answered; ``language`` is for the holiday's name."""
    today = office.today()
    upcoming = meetings.next_meeting(office)
    guests = meetings.guests(office, upcoming.id) if upcoming else ()
    rows = [row for row in actions.actions(office) if _visible(row, office)]
    looks = [row.look(today) for row in rows]
    soon = today + timedelta(days=14)
    return HomePage(
        today=today,
        next=_readiness(office, upcoming, guests) if upcoming else None,
        minutes_for=queries.under_way(office.reader()) or upcoming,
        actions=_most_urgent(rows, office),
        overdue=looks.count(ActionLook.OVERDUE),
        due_today=looks.count(ActionLook.DUE_TODAY),
        due_soon=sum(
            1
            for row in rows
            if row.state is ActionState.OPEN and row.due and today < row.due <= soon
        ),
        open_actions=sum(1 for row in rows if row.state is ActionState.OPEN),
        unanswered=_unanswered(office, upcoming, guests),
        invited=sum(1 for row in guests if not row.walk_in),
        holiday=calendar.next_holiday(office, language),
        meetings=queries.count(office.reader()),
        to_look_at=len(replies.review(office)),
    )


def _visible(row: ActionRow, office: OpenOffice) -> bool:
    return row.bring_forward is None or row.bring_forward <= office.today()


def _most_urgent(rows: list[ActionRow], office: OpenOffice) -> tuple[ActionRow, ...]:
    open_rows = [row for row in rows if row.state is ActionState.OPEN]
    done = [row for row in rows if row.state is ActionState.DONE]
    done.sort(key=lambda row: row.done_on or office.today(), reverse=True)
    return tuple((open_rows + done)[:SHOWN])


def _readiness(office: OpenOffice, row: MeetingRow, guests: tuple[InvitationRow, ...]) -> Readiness:
    page = meetings.meeting(office, row.id)
    items = meetings.agenda(office, row.id)
    papers = [paper for item in items for paper in item.papers]
    talked = [i for i in items if i.kind is not ItemKind.BREAK and not i.parent_id]
    room = coverage(guests)
    invited = [guest for guest in guests if not guest.walk_in]
    changed = notices.notice_changes(office, row.id)
    return Readiness(
        meeting=row,
        called_on=page.called_on if page else None,
        invited=len(invited),
        sent=sum(1 for guest in invited if guest.sent_on is not None),
        answered=row.answered,
        papers=len(papers),
        papers_received=sum(1 for paper in papers if paper.received),
        missing_papers=tuple(paper.title for paper in papers if not paper.received),
        agenda_minutes=sum(item.minutes for item in items if not item.parent_id),
        items=len(talked),
        unnamed_presenters=sum(1 for item in talked if not item.presenter),
        silent_sectors=_silent(invited),
        no_civil_society=room.no_civil_society,
        too_much_security=room.too_much_security,
        replies=tuple(Counter(guest.reply for guest in invited).items()),
        notice_changed=changed,
        revision_due=_revision_due(office, row, changed),
    )


def _revision_due(office: OpenOffice, row: MeetingRow, changed: tuple[NoticePart, ...]) -> bool:
    """Whether guests of a called meeting hold a notice that no longer holds."""
    kept = notices.notice(office, row.id) if row.state is MeetingState.CALLED else None
    return kept is not None and notices.revision_due(office, row.id, kept, changed)


def _silent(invited: list[InvitationRow]) -> tuple[Sector, ...]:
    answered = {guest.sector for guest in invited if guest.reply is not Reply.NONE}
    asked = {guest.sector for guest in invited if guest.sent_on is not None}
    return tuple(sector for sector in Sector if sector in asked - answered)


def _who(guest: InvitationRow) -> str:
    """Whose answer is missing: the body and the post asked."""
    parts = (guest.organisation_short, guest.post or guest.person)
    return ", ".join(part for part in parts if part)


def _unanswered(
    office: OpenOffice, row: MeetingRow | None, guests: tuple[InvitationRow, ...]
) -> tuple[Unanswered, ...]:
    if row is None:
        return ()
    waiting = [
        Unanswered(
            guest.id,
            row.id,
            _who(guest),
            (office.today() - guest.sent_on).days,
        )
        for guest in guests
        if guest.reply is Reply.NONE and guest.sent_on is not None and not guest.walk_in
    ]
    return tuple(sorted(waiting, key=lambda one: -one.days))


def last_written(office: OpenOffice, meeting: str) -> datetime | None:
    """When the minutes of a meeting were last written to, in the office's zone."""
    return minutes_queries.last_written(office.reader(), meeting, office.tz())
