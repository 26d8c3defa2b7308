"""Reads meetings, agendas, papers and guest lists."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from nlc_desktop.clock import zone_of
from nlc_desktop.domain.meetings import (
    Channel,
    InvitationRow,
    ItemRow,
    MeetingPage,
    MeetingRow,
    MeetingState,
    Outcome,
    PaperRow,
    Reply,
    with_times,
)
from nlc_desktop.domain.papers import ItemKind, MeetingRole, Presence
from nlc_desktop.domain.stakeholders import Level, Sector
from nlc_desktop.store.queries.known import known, maybe
from nlc_desktop.store.queries.parts import HOLDERS, number_of
from nlc_desktop.store.queries.rows import Connection, Row, day, moment, one, select

_MEETING = f"""
    SELECT m.id, m.public_title, {number_of("m")}, m.state, m.starts, m.zone, m.minutes, m.venue,
           m.mechanism_id, coalesce(c.public_name, ''),
           (SELECT count(*) FROM invitation i WHERE i.meeting_id = m.id AND NOT i.walk_in),
           (SELECT count(*) FROM invitation i
            WHERE i.meeting_id = m.id AND NOT i.walk_in AND i.reply <> 'none')
    FROM meeting m LEFT JOIN mechanism c ON c.id = m.mechanism_id
"""


def _meeting(row: Row) -> MeetingRow:
    return MeetingRow(
        id=row[0],
        title=row[1],
        number=row[2],
        state=known(MeetingState, row[3]),
        starts=moment(row[4], zone_of(row[5])),
        minutes=row[6],
        venue=row[7],
        mechanism_id=row[8],
        mechanism=row[9],
        invited=row[10],
        answered=row[11],
    )


def meetings(db: Connection, *, limit: int = 1000, offset: int = 0) -> tuple[MeetingRow, ...]:
    """A page of all meetings, newest first; those without a date come first of all."""
    sql = f"{_MEETING} ORDER BY m.starts = '' DESC, m.starts DESC, m.id LIMIT ? OFFSET ?"
    return tuple(_meeting(row) for row in select(db, sql, limit, offset))


def meeting(db: Connection, identity: str) -> MeetingRow | None:
    """One meeting as a row, or nothing when it is gone."""
    row = one(db, f"{_MEETING} WHERE m.id = ?", identity)
    return _meeting(row) if row else None


def next_meeting(db: Connection, since: str) -> MeetingRow | None:
    """The next meeting that has not been held and starts after the moment ``since`` (UTC text)."""
    sql = f"""{_MEETING} WHERE m.state IN ('planned', 'called') AND m.starts >= ?
              ORDER BY m.starts LIMIT 1"""
    row = one(db, sql, since)
    return _meeting(row) if row else None


def under_way(db: Connection) -> MeetingRow | None:
    """The meeting whose minutes are being written, the latest if there are several."""
    sql = f"""{_MEETING} WHERE m.state IN ('held', 'minutes-draft') AND m.closed = ''
              ORDER BY m.started DESC LIMIT 1"""
    row = one(db, sql)
    return _meeting(row) if row else None


_PAGE_FIELDS = (
    "public_title, internal_purpose, language, reference, chair_post_id, registration, bring, "
    "called_on, started, closed, circulated_on, confirmed_on, previous_id, next_starts, "
    "next_venue, mark, mark_officer, mark_date, sheet_code, pad, secretariat, zone, starts, "
    "public_title_english, prepared_by, checked_by, revision"
)


def page(db: Connection, identity: str) -> MeetingPage | None:
    """The head of a meeting's page, or nothing when it is gone."""
    row = meeting(db, identity)
    found = one(db, f"SELECT {_PAGE_FIELDS} FROM meeting WHERE id = ?", identity)
    if row is None or found is None:
        return None
    cell = dict(zip(_PAGE_FIELDS.split(", "), found, strict=True))
    zone = zone_of(cell["zone"])
    return MeetingPage(
        row=row,
        zone=zone.key,
        public_title=cell["public_title"],
        internal_purpose=cell["internal_purpose"],
        language=cell["language"],
        reference=cell["reference"],
        chair=chair_line(db, cell["chair_post_id"], _day_of(row)),
        chair_post_id=cell["chair_post_id"],
        registration=registration(row, cell["registration"]),
        bring=cell["bring"],
        called_on=day(cell["called_on"]),
        started=moment(cell["started"], zone),
        closed=moment(cell["closed"], zone),
        circulated_on=day(cell["circulated_on"]),
        confirmed_on=day(cell["confirmed_on"]),
        previous_id=cell["previous_id"],
        next_starts=moment(cell["next_starts"], zone),
        next_venue=cell["next_venue"],
        mark=cell["mark"],
        mark_officer=cell["mark_officer"],
        mark_date=day(cell["mark_date"]),
        sheet_code=cell["sheet_code"],
        pad=cell["pad"],
        secretariat=cell["secretariat"],
        public_title_english=cell["public_title_english"],
        prepared_by=cell["prepared_by"],
        checked_by=cell["checked_by"],
        revision=cell["revision"],
    )


def _day_of(row: MeetingRow) -> date:
    return row.starts.date() if row.starts else date.max


def registration(row: MeetingRow, minutes: int) -> datetime | None:
    """When registration opens; nothing when there is none."""
    return row.starts - timedelta(minutes=minutes) if row.starts and minutes else None


def chair_line(db: Connection, post: str, on: date) -> str:
    """Who chairs: holder and post in one line; the post alone when nobody is named."""
    if not post:
        return ""
    found = one(
        db,
        f"""SELECT p.title, h.holder FROM post p LEFT JOIN ({HOLDERS}) h ON h.post_id = p.id
            WHERE p.id = ?""",
        on.isoformat(),
        on.isoformat(),
        post,
    )
    if found is None:
        return ""
    return f"{found[1]}, {found[0]}" if found[1] else found[0]


_ITEM = f"""
    SELECT i.id, i.title, i.public_title, i.kind, i.minutes, i.presenter_text,
           coalesce(p.title, ''), coalesce(nullif(o.short_name, ''), o.name, ''),
           i.presenter_post_id, i.presenter_organisation_id, i.closed, i.note, i.outcome,
           i.parent_id, i.deferred, i.title_english, i.remark,
           coalesce({number_of("m")}, ''), coalesce(a.number, '')
    FROM agenda_item i
    LEFT JOIN post p ON p.id = i.presenter_post_id
    LEFT JOIN organisation o ON o.id = i.presenter_organisation_id
    LEFT JOIN agenda_item c ON c.id = i.carried_from_id
    LEFT JOIN action a ON a.id = i.action_id
    LEFT JOIN meeting m ON m.id = coalesce(nullif(a.meeting_id, ''), c.meeting_id)
    WHERE i.meeting_id = ? ORDER BY i.position, i.id
"""


def _item(row: Row, papers: tuple[PaperRow, ...]) -> ItemRow:
    return ItemRow(
        id=row[0],
        number="",
        title=row[1],
        public_title=row[2],
        kind=known(ItemKind, row[3]),
        minutes=row[4],
        presenter=row[6] or row[7] or row[5],
        presenter_id=row[8] or row[9],
        closed=bool(row[10]),
        note=row[11],
        outcome=known(Outcome, row[12]),
        papers=papers,
        parent_id=row[13],
        deferred=row[14],
        title_english=row[15],
        remark=row[16],
        raised=row[17],
        action=row[18],
    )


def agenda(db: Connection, identity: str) -> tuple[ItemRow, ...]:
    """The agenda in order, numbered and timed; matters arising follow the item they stand under."""
    row = meeting(db, identity)
    by_item: dict[str, list[PaperRow]] = {}
    for paper in papers(db, identity):
        by_item.setdefault(paper.item_id, []).append(paper)
    items = [_item(r, tuple(by_item.get(r[0], ()))) for r in select(db, _ITEM, identity)]
    return with_times(items, row.starts if row else None)


def papers(db: Connection, identity: str) -> tuple[PaperRow, ...]:
    """The papers of a meeting by number."""
    sql = """SELECT k.id, k.item_id, k.number, k.title, k.prepared_by, k.received, k.purpose,
                    k.issues, k.views, k.decision
             FROM paper k JOIN agenda_item i ON i.id = k.item_id
             WHERE i.meeting_id = ? ORDER BY k.number, k.id"""
    return tuple(
        PaperRow(row[0], row[1], row[2], row[3], row[4], bool(row[5]), *row[6:10])
        for row in select(db, sql, identity)
    )


_GUESTS = f"""
    SELECT i.id, i.post_id, coalesce(nullif(i.person_id, ''), h.person_id, ''),
           coalesce(nullif(i.organisation_id, ''), p.organisation_id, ''),
           coalesce(o.name, ''), coalesce(nullif(i.post_text, ''), p.title, ''),
           coalesce(nullif(i.name_text, ''), n.display, h.holder, ''),
           coalesce(n.native_name, h.native_name, ''),
           coalesce(o.level, 'community'), coalesce(o.sector, 'social'), i.role, i.rank, i.reply,
           i.channel, i.replied_on, i.delegate, i.presence, i.arrived, i.reason, i.walk_in,
           coalesce(nullif(o.short_name, ''), o.name, ''), i.sent_on,
           i.slip_code, i.replied_at, i.reply_comment
    FROM invitation i
    LEFT JOIN post p ON p.id = i.post_id
    LEFT JOIN ({HOLDERS}) h ON h.post_id = i.post_id
    LEFT JOIN (SELECT id, native_name, trim(honorific || ' ' || name) ||
                      CASE WHEN post_nominals <> '' THEN ', ' || post_nominals ELSE '' END
                      AS display FROM person) n ON n.id = i.person_id
    LEFT JOIN organisation o ON o.id = coalesce(nullif(i.organisation_id, ''), p.organisation_id)
    WHERE i.meeting_id = ? ORDER BY i.walk_in, i.rank, i.id
"""


def guests(db: Connection, identity: str) -> tuple[InvitationRow, ...]:
    """The guest list in seniority order, walk-ins last; holders are those of the day."""
    row = meeting(db, identity)
    if row is None:
        return ()
    zone = row.starts.tzinfo if row.starts else None
    on = _day_of(row).isoformat()
    return tuple(
        _guest(found, zone if isinstance(zone, ZoneInfo) else ZoneInfo("UTC"))
        for found in select(db, _GUESTS, on, on, identity)
    )


def _guest(row: Row, zone: ZoneInfo) -> InvitationRow:
    return InvitationRow(
        id=row[0],
        post_id=row[1],
        person_id=row[2],
        organisation_id=row[3],
        organisation=row[4],
        post=row[5],
        person=row[6],
        native_name=row[7],
        level=known(Level, row[8]),
        sector=known(Sector, row[9]),
        role=known(MeetingRole, row[10]),
        rank=row[11],
        reply=known(Reply, row[12]),
        channel=maybe(Channel, row[13]),
        replied_on=day(row[14]),
        delegate=row[15],
        presence=known(Presence, row[16]),
        arrived=moment(row[17], zone),
        reason=row[18],
        walk_in=bool(row[19]),
        organisation_short=row[20],
        sent_on=day(row[21]),
        slip_code=row[22],
        replied_at=moment(row[23], zone),
        comment=row[24],
    )


def sheet_codes(db: Connection) -> tuple[tuple[str, str], ...]:
    """Every meeting with the code on its sheets, newest first."""
    rows = select(db, "SELECT id, sheet_code FROM meeting ORDER BY starts DESC, id")
    return tuple((row[0], row[1]) for row in rows)


def count(db: Connection) -> int:
    """How many meetings there are."""
    row = one(db, "SELECT count(*) FROM meeting")
    return row[0] if row else 0
