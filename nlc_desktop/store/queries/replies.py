"""Reads what replies are matched with: meetings by calendar UID, guests' addresses, strays."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from nlc_desktop.clock import zone_of
from nlc_desktop.domain.meetings import Channel, MeetingState, Reply
from nlc_desktop.domain.replies import ReviewReply, Unmatched
from nlc_desktop.store.queries.known import known, maybe
from nlc_desktop.store.queries.parts import HOLDERS, number_of
from nlc_desktop.store.queries.rows import Connection, Row, marks, moment, one, select

_UTC = ZoneInfo("UTC")


@dataclass(frozen=True, slots=True)
class CalledMeeting:
    """A meeting as a reply finds it."""

    id: str
    name: str
    state: MeetingState
    starts: datetime | None
    """Aware, in the meeting's zone."""
    minutes: int
    zone: str
    slot: datetime | None
    """Naive local time the rule of its series said."""
    slot_zone: str
    sequence: int


@dataclass(frozen=True, slots=True)
class GuestReply:
    """What is noted of a guest's reply, and where the invitation went."""

    id: str
    post_id: str
    person_id: str
    """The person asked by name, else the holder of the post on the day."""
    organisation_id: str
    sent_to: str
    reply: Reply
    channel: Channel | None
    replied_on: str
    replied_at: datetime | None
    """Aware, in UTC."""
    delegate: str
    comment: str


_MEETING = f"""
    SELECT m.id, m.public_title, {number_of("m")}, m.state, m.starts, m.zone, m.minutes, m.slot,
           coalesce(s.zone, m.zone), m.calendar_sequence
    FROM meeting m LEFT JOIN series s ON s.id = m.series_id
"""


def _meeting(row: Row) -> CalledMeeting:
    return CalledMeeting(
        id=row[0],
        name=f"{row[1]} · {row[2]}" if row[2] else row[1],
        state=known(MeetingState, row[3]),
        starts=moment(row[4], zone_of(row[5])),
        minutes=row[6],
        zone=row[5],
        slot=_slot(row[7]),
        slot_zone=row[8],
        sequence=row[9],
    )


def _slot(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None) if text else None
    except ValueError:
        return None


def by_uid(db: Connection, uid: str) -> tuple[CalledMeeting, ...]:
    """Meetings whose calendar files have this UID, the earliest first; several of a series."""
    sql = f"{_MEETING} WHERE m.calendar_uid = ? AND m.calendar_uid <> '' ORDER BY m.starts, m.id"
    return tuple(_meeting(row) for row in select(db, sql, uid))


def meeting(db: Connection, identity: str) -> CalledMeeting | None:
    """One meeting, or nothing when it is gone."""
    row = one(db, f"{_MEETING} WHERE m.id = ?", identity)
    return _meeting(row) if row else None


def called(db: Connection) -> tuple[CalledMeeting, ...]:
    """Meetings that were called and not held, the earliest first."""
    sql = f"{_MEETING} WHERE m.state = 'called' ORDER BY m.starts, m.id"
    return tuple(_meeting(row) for row in select(db, sql))


def is_series(db: Connection, uid: str) -> bool:
    """Whether a UID is that of a series, though none of its meetings was called."""
    return one(db, "SELECT 1 FROM series WHERE uid = ? AND uid <> ''", uid) is not None


_GUESTS = f"""
    SELECT i.id, i.post_id, coalesce(nullif(i.person_id, ''), h.person_id, ''),
           coalesce(nullif(i.organisation_id, ''), p.organisation_id, ''), lower(trim(i.sent_to)),
           i.reply, i.channel, i.replied_on, i.replied_at, i.delegate, i.reply_comment
    FROM invitation i LEFT JOIN post p ON p.id = i.post_id
    LEFT JOIN ({HOLDERS}) h ON h.post_id = i.post_id
    WHERE i.meeting_id = ? AND NOT i.walk_in ORDER BY i.rank, i.id
"""


def guests(db: Connection, identity: str, on: date) -> tuple[GuestReply, ...]:
    """Who was asked to a meeting; holders are those of the day ``on``."""
    day = on.isoformat()
    return tuple(
        GuestReply(
            id=row[0],
            post_id=row[1],
            person_id=row[2],
            organisation_id=row[3],
            sent_to=row[4],
            reply=known(Reply, row[5]),
            channel=maybe(Channel, row[6]),
            replied_on=row[7],
            replied_at=_in_utc(row[8]),
            delegate=row[9],
            comment=row[10],
        )
        for row in select(db, _GUESTS, day, day, identity)
    )


def _in_utc(text: str) -> datetime | None:
    found = moment(text, _UTC)
    return found.astimezone(UTC) if found else None


def addresses(db: Connection, owners: frozenset[str]) -> dict[str, frozenset[str]]:
    """E-mail addresses of organisations, posts and people, in small letters, by owner."""
    ids = sorted(owners)
    found: dict[str, set[str]] = {}
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        sql = f"""SELECT owner_id, lower(trim(value)) FROM contact
                  WHERE kind = 'email' AND owner_id IN ({marks(part)})"""
        for owner, value in select(db, sql, *part):
            found.setdefault(owner, set()).add(value)
    return {owner: frozenset(values) for owner, values in found.items()}


def by_code(db: Connection, code: str) -> tuple[str, str] | None:
    """Meeting and invitation of a slip code; nothing where no slip has it."""
    row = one(
        db, "SELECT meeting_id, id FROM invitation WHERE slip_code = ? AND slip_code <> ''", code
    )
    return (row[0], row[1]) if row else None


def stray_ids(db: Connection) -> frozenset[str]:
    """All replies that were ever kept to be looked at, whatever became of them."""
    return frozenset(row[0] for row in select(db, "SELECT id FROM stray_reply"))


_STRAYS = f"""
    SELECT r.id, r.reason, r.reply, r.name, r.address, r.meeting_id,
           coalesce(m.public_title, ''), coalesce({number_of("m")}, ''), r.comment, r.channel,
           r.replied_at, r.file_name
    FROM stray_reply r LEFT JOIN meeting m ON m.id = r.meeting_id
    WHERE r.state = 'open' AND (?1 = '' OR r.meeting_id = ?1 OR r.meeting_id = '')
    ORDER BY r.received_at, r.id
"""


def strays(db: Connection, meeting: str = "") -> tuple[ReviewReply, ...]:
    """Replies to be looked at; of one meeting with those of which no meeting is known."""
    return tuple(_stray(row) for row in select(db, _STRAYS, meeting))


def _stray(row: Row) -> ReviewReply:
    return ReviewReply(
        id=row[0],
        reason=maybe(Unmatched, row[1]) or Unmatched.UNCLEAR,
        reply=known(Reply, row[2]),
        name=row[3],
        address=row[4],
        meeting_id=row[5],
        meeting=f"{row[6]} · {row[7]}" if row[7] else row[6],
        comment=row[8],
        channel=maybe(Channel, row[9]) or Channel.MAIL,
        replied_at=_in_utc(row[10]),
        source=row[11],
    )
