"""Finds the invitation a reply answers; reads only, guesses nothing (A25, A27, A30).

A reply is matched by the UID of the calendar file, then by the date of the series, then by the
address: the one the invitation was made out to, else one of the person, the post or, where one
guest alone is of it, the organisation. What is not certain goes to review with its reason.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from nlc_desktop.clock import zone_of
from nlc_desktop.domain.calendar_events import CalendarReply
from nlc_desktop.domain.meetings import Channel, InvitationRow, MeetingState, Reply
from nlc_desktop.domain.replies import MatchedReply, ReviewReply, Unmatched, stray_id
from nlc_desktop.domain.reply_names import GuestNames, meant
from nlc_desktop.domain.reply_text import TextReply
from nlc_desktop.i18n import tr
from nlc_desktop.services import notices
from nlc_desktop.services.reading.office import profile
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import meetings as meeting_queries
from nlc_desktop.store.queries import replies as queries
from nlc_desktop.store.queries.replies import CalledMeeting, GuestReply

Found = MatchedReply | ReviewReply | None
"""A reply with its guest, one to be looked at, or nothing: it is noted already."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What somebody said, whatever it came in."""

    reply: Reply
    channel: Channel
    source: str
    stray_id: str
    name: str = ""
    address: str = ""
    delegate: str = ""
    comment: str = ""
    stamp: datetime | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class _Guests:
    """The guests of a meeting by all they are found by."""

    rows: dict[str, GuestReply]
    shown: dict[str, InvitationRow]
    names: dict[str, GuestNames]
    addresses: tuple[dict[str, frozenset[str]], ...]
    """By invitation, the surest first: where it was sent, of post and person, of the body."""


class Matcher:
    """Matches replies with invitations; holds what it read for one taking in."""

    def __init__(self, office: OpenOffice) -> None:
        self._office = office
        self._db = office.reader()
        self._now = office.clock.now().astimezone(UTC)
        self._guests: dict[str, _Guests] = {}
        mailbox = notices.office_mailbox(profile(office))
        self._own_address = mailbox.address.casefold() if mailbox else ""
        self._called: tuple[CalledMeeting, ...] | None = None

    # -- calendar files ----------------------------------------------------------------------

    def calendar(self, reply: CalendarReply, source: str) -> list[Found]:
        """What a reply in a calendar file answers: several meetings where it is of a series."""
        answer = _calendar_answer(reply, source, self._now)
        meetings = queries.by_uid(self._db, reply.uid)
        if not meetings:
            series = queries.is_series(self._db, reply.uid)
            reason = Unmatched.UNKNOWN_DATE if series else Unmatched.UNKNOWN_MEETING
            return [_review(answer, reason)]
        asked = [one for one in meetings if _is_date(one, reply)]
        if not asked:
            return [_review(answer, Unmatched.UNKNOWN_DATE, meetings[0])]
        ahead = [one for one in asked if self._is_ahead(one)]
        if not ahead:
            return [_review(answer, Unmatched.MEETING_OVER, asked[-1])]
        return self._of_meetings(ahead, reply, answer)

    def _of_meetings(
        self, meetings: list[CalledMeeting], reply: CalendarReply, answer: _Answer
    ) -> list[Found]:
        """The invitations of one address to the meetings; the reason where there is none."""
        found: list[Found] = []
        unsure: ReviewReply | None = None
        for meeting in meetings:
            guests = self._by_address(meeting.id, answer)
            if len(guests) == 1:
                told = _wish(answer, reply, meeting)
                old = _answers_old_notice(meeting, reply)
                found.append(self._judged(meeting, guests[0], told, old=old))
            elif guests:
                unsure = unsure or _review(answer, Unmatched.UNKNOWN_NAME, meeting)
        if found:
            return found
        return [unsure or _review(answer, self._stranger(meetings[0], reply), meetings[0])]

    def _stranger(self, meeting: CalledMeeting, reply: CalendarReply) -> Unmatched:
        """Whether somebody who was not invited was handed an invitation of ours."""
        known = {reply.sent_by} if reply.sent_by else set[str]()
        handed = any(self._with_address(meeting.id, address) for address in known)
        ours = bool(reply.organiser) and reply.organiser == self._own_address
        return Unmatched.FORWARDED if handed or ours else Unmatched.STRANGER

    def _is_ahead(self, meeting: CalledMeeting) -> bool:
        """Whether an answer still counts: neither held, called off, nor past."""
        if meeting.state not in {MeetingState.PLANNED, MeetingState.CALLED}:
            return False
        if meeting.starts is None:
            return True
        return meeting.starts + timedelta(minutes=meeting.minutes) > self._now

    # -- pasted text -------------------------------------------------------------------------

    def text(self, reply: TextReply, meeting_id: str, fallback: Channel) -> Found:
        """What a line of a pasted text answers."""
        answer = _text_answer(reply, meeting_id, fallback)
        if reply.code:
            return self._coded(reply.code, answer)
        if meeting_id:
            meeting = queries.meeting(self._db, meeting_id)
            if meeting is None or not self._is_ahead(meeting):
                return _review(answer, Unmatched.MEETING_OVER, meeting)
            meetings = (meeting,)
        else:
            meetings = tuple(one for one in self._all_called() if self._is_ahead(one))
        hits = [(one, guest) for one in meetings for guest in self._meant(one.id, reply)]
        if len(hits) == 1:
            return self._judged(*hits[0], answer)
        only = meetings[0] if len(meetings) == 1 else None
        return _review(answer, Unmatched.UNKNOWN_NAME, only)

    def _coded(self, code: str, answer: _Answer) -> Found:
        place = queries.by_code(self._db, code)
        meeting = queries.meeting(self._db, place[0]) if place else None
        if place is None or meeting is None:
            return _review(answer, Unmatched.UNKNOWN_CODE)
        if not self._is_ahead(meeting):
            return _review(answer, Unmatched.MEETING_OVER, meeting)
        return self._judged(meeting, place[1], answer)

    def _all_called(self) -> tuple[CalledMeeting, ...]:
        if self._called is None:
            self._called = queries.called(self._db)
        return self._called

    def _meant(self, meeting_id: str, reply: TextReply) -> list[str]:
        """The guests a line means: by its address, by names in it, else who sent it.

        A line that names somebody who is no guest is not taken for its sender's answer.
        """
        names = self._of(meeting_id).names
        if found := self._with_address(meeting_id, reply.address):
            return found
        if found := sorted(meant(reply.about, names)):
            return found
        if not reply.of_sender:
            return []
        sent = self._with_address(meeting_id, reply.sender_address)
        return sent or sorted(meant(reply.sender, names))

    # -- guests ------------------------------------------------------------------------------

    def _of(self, meeting_id: str) -> _Guests:
        if meeting_id not in self._guests:
            self._guests[meeting_id] = self._read(meeting_id)
        return self._guests[meeting_id]

    def _read(self, meeting_id: str) -> _Guests:
        meeting = queries.meeting(self._db, meeting_id)
        on = meeting.starts.date() if meeting and meeting.starts else self._office.today()
        rows = {row.id: row for row in queries.guests(self._db, meeting_id, on)}
        shown = {row.id: row for row in meeting_queries.guests(self._db, meeting_id)}
        owners = frozenset(
            owner
            for row in rows.values()
            for owner in (row.post_id, row.person_id, row.organisation_id)
            if owner
        )
        mail = queries.addresses(self._db, owners)
        none = frozenset[str]()
        sent = {key: frozenset({row.sent_to}) - {""} for key, row in rows.items()}
        own = {
            key: mail.get(row.post_id, none) | mail.get(row.person_id, none)
            for key, row in rows.items()
        }
        body = {key: mail.get(row.organisation_id, none) for key, row in rows.items()}
        names = {key: _names(shown[key]) for key in rows if key in shown}
        return _Guests(rows, shown, names, (sent, own, body))

    def _with_address(self, meeting_id: str, address: str) -> list[str]:
        """The guests an address belongs to, by the surest of what is known."""
        if not address:
            return []
        for place in self._of(meeting_id).addresses:
            if found := [key for key, known in place.items() if address in known]:
                return found
        return []

    def _by_address(self, meeting_id: str, answer: _Answer) -> list[str]:
        """The same; of several with one address, the one whose name stands with it."""
        found = self._with_address(meeting_id, answer.address)
        if len(found) < 2 or not answer.name:
            return found
        names = self._of(meeting_id).names
        named = sorted(meant(answer.name, {key: names[key] for key in found if key in names}))
        return named if len(named) == 1 else found

    def _judged(
        self, meeting: CalledMeeting, invitation: str, answer: _Answer, *, old: bool = False
    ) -> Found:
        """An answer of a known guest: new, noted already, or one to be looked at."""
        guests = self._of(meeting.id)
        noted = guests.rows.get(invitation)
        if noted is None:
            return _review(answer, Unmatched.UNKNOWN_NAME, meeting)
        guest = guests.shown[invitation].display
        if answer.reply is Reply.NONE:
            return _review(answer, Unmatched.UNCLEAR, meeting, guest)
        if _is_noted(noted, answer):
            return None
        if old:
            return _review(answer, Unmatched.OLD_NOTICE, meeting, guest)
        if self._is_older(noted, answer):
            own = noted.channel is Channel.MAIL and answer.stamp is not None
            return None if own else _review(answer, Unmatched.OLDER, meeting, guest)
        return MatchedReply(
            invitation_id=invitation,
            meeting_id=meeting.id,
            meeting=meeting.name,
            guest=guest,
            reply=answer.reply,
            channel=answer.channel,
            delegate=answer.delegate,
            comment=answer.comment,
            replied_at=answer.stamp,
            source=answer.source,
            before=noted.reply,
            address=answer.address,
            stray_id=answer.stray_id,
        )

    def _is_older(self, noted: GuestReply, answer: _Answer) -> bool:
        """Whether something later is noted; a pasted line is always the latest.

        What was replaced by a later reply out of a calendar file needs nobody to look at it.
        """
        if noted.reply is Reply.NONE or answer.detail:
            return False
        return answer.stamp is None or answer.stamp < noted_at(noted, self._office.tz())


def noted_at(noted: GuestReply, zone: ZoneInfo) -> datetime:
    """When a reply was given: to the second, else the end of the day that was noted."""
    if noted.replied_at is not None:
        return noted.replied_at
    try:
        day = datetime.fromisoformat(noted.replied_on).date()
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return datetime.combine(day, time(23, 59, 59), zone).astimezone(UTC)


def _is_noted(noted: GuestReply, answer: _Answer) -> bool:
    """Whether just this is noted already."""
    said = (answer.reply, answer.delegate or noted.delegate, answer.comment or noted.comment)
    return said == (noted.reply, noted.delegate, noted.comment)


def _names(row: InvitationRow) -> GuestNames:
    others = (row.post, row.organisation, row.organisation_short, row.native_name)
    return GuestNames(row.person, tuple(name for name in others if name))


def _is_date(meeting: CalledMeeting, reply: CalendarReply) -> bool:
    """Whether a reply is about this meeting: the date of the series it names, or any."""
    asked = reply.recurrence_id
    if asked is None:
        return True
    zone = zone_of(meeting.slot_zone)
    slot = meeting.slot or (
        meeting.starts.astimezone(zone).replace(tzinfo=None) if meeting.starts else None
    )
    if slot is None:
        return False
    if asked.tzinfo is not None:
        return asked == slot.replace(tzinfo=zone)
    return asked == slot or (asked.time() == time() and asked.date() == slot.date())


def _answers_old_notice(meeting: CalledMeeting, reply: CalendarReply) -> bool:
    """Whether a reply is to an earlier notice that gave another time."""
    if reply.sequence >= meeting.sequence or reply.proposes or meeting.starts is None:
        return False
    if reply.starts is None or (meeting.slot and reply.recurrence_id is None):
        return False
    if reply.starts.tzinfo is not None:
        return reply.starts != meeting.starts
    local = meeting.starts.replace(tzinfo=None)
    whole_day = reply.starts.time() == time() and reply.starts.date() == local.date()
    return reply.starts != local and not whole_day


def _calendar_answer(reply: CalendarReply, source: str, now: datetime) -> _Answer:
    slot = reply.recurrence_id.isoformat() if reply.recurrence_id else ""
    stamp = min(reply.stamp, now) if reply.stamp else None
    made = reply.stamp.isoformat() if reply.stamp else ""
    return _Answer(
        reply=reply.reply,
        channel=Channel.MAIL,
        source=source,
        stray_id=stray_id("ics", reply.uid, slot, reply.address, reply.reply, made),
        name=reply.name or reply.address,
        address=reply.address,
        delegate=reply.delegate,
        comment=reply.comment,
        stamp=stamp,
    )


def _text_answer(reply: TextReply, meeting_id: str, fallback: Channel) -> _Answer:
    return _Answer(
        reply=reply.reply,
        channel=reply.channel or fallback,
        source=reply.line[:200],
        stray_id=stray_id("text", meeting_id, reply.sender, reply.line),
        name=reply.sender if reply.of_sender and reply.sender else reply.about,
        address=reply.address or reply.sender_address,
        delegate=reply.delegate,
        detail=reply.line,
    )


def _wish(answer: _Answer, reply: CalendarReply, meeting: CalledMeeting) -> _Answer:
    """The answer with another time somebody would rather have, told in the meeting's zone."""
    if reply.proposes is None:
        return answer
    local = reply.proposes
    if local.tzinfo is not None:
        local = local.astimezone(zone_of(meeting.zone))
    when = tr("Would rather have {day} at {time}.", day=f"{local:%Y-%m-%d}", time=f"{local:%H:%M}")
    return _Answer(
        reply=answer.reply,
        channel=answer.channel,
        source=answer.source,
        stray_id=answer.stray_id,
        name=answer.name,
        address=answer.address,
        comment=f"{when} {answer.comment}".strip(),
        stamp=answer.stamp,
    )


def _review(
    answer: _Answer, reason: Unmatched, meeting: CalledMeeting | None = None, guest: str = ""
) -> ReviewReply:
    return ReviewReply(
        id=answer.stray_id,
        reason=reason,
        reply=answer.reply,
        name=guest or answer.name,
        address=answer.address,
        meeting_id=meeting.id if meeting else "",
        meeting=meeting.name if meeting else "",
        comment=answer.comment,
        channel=answer.channel,
        replied_at=answer.stamp,
        source=answer.source,
        detail=answer.detail,
        delegate=answer.delegate,
    )
