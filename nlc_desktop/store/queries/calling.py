"""Reads what calling a meeting needs: its notices, how guests are written to, numbers in use."""

from nlc_desktop.domain.notices import AddressRow, NoticeRow
from nlc_desktop.store.queries.parts import HOLDERS
from nlc_desktop.store.queries.rows import Connection, day, one, select

_NOTICE = (
    "notice_reference, notice_revision, notice_on, notice_said, answer_by, signatory, copies_to, "
    "urgency, calendar_uid, calendar_sequence, series_id, slot, void_reason"
)


def notice(db: Connection, meeting: str) -> NoticeRow | None:
    """What a meeting keeps of its notices; nothing when it is gone."""
    row = one(db, f"SELECT {_NOTICE} FROM meeting WHERE id = ?", meeting)
    if row is None:
        return None
    return NoticeRow(
        reference=row[0],
        revision=row[1],
        on=day(row[2]),
        said=row[3],
        answer_by=day(row[4]),
        signatory=row[5],
        copies_to=row[6],
        urgency=row[7],
        uid=row[8],
        sequence=row[9],
        series_id=row[10],
        slot=row[11],
        void_reason=row[12],
    )


_ADDRESSES = f"""
    SELECT i.id, i.sent_to, i.slip_code, i.letter_number, i.notice_revision, i.post_id,
           coalesce(nullif(i.person_id, ''), h.person_id, ''),
           coalesce(nullif(i.organisation_id, ''), p.organisation_id, '')
    FROM invitation i LEFT JOIN post p ON p.id = i.post_id
    LEFT JOIN ({HOLDERS}) h ON h.post_id = i.post_id
    WHERE i.meeting_id = ? AND NOT i.walk_in ORDER BY i.rank, i.id
"""


def addresses(db: Connection, meeting: str, on: str) -> dict[str, AddressRow]:
    """How each guest is written to, by invitation; holders are those of the day ``on``.

    An address of the post goes before the person's, and that before the organisation's.
    """
    mail = "SELECT owner_id, trim(value) FROM contact WHERE kind = 'email' ORDER BY id DESC"
    first = {owner: value for owner, value in select(db, mail) if value}
    found: dict[str, AddressRow] = {}
    for row in select(db, _ADDRESSES, on, on, meeting):
        email = next((first[owner] for owner in row[5:8] if owner in first), "")
        found[row[0]] = AddressRow(row[0], email, row[1], row[2], row[3], row[4])
    return found


def references(db: Connection, *, apart: str = "") -> tuple[tuple[str, str], ...]:
    """Reference numbers in use, each with its meeting's title; ``apart`` from one meeting's.

    Numbers of notices and of the meetings' other papers alike: they lie in one file.
    """
    sql = """SELECT notice_reference, public_title FROM meeting
             WHERE notice_reference <> '' AND id <> ?1
             UNION ALL SELECT reference, public_title FROM meeting
             WHERE reference <> '' AND id <> ?1"""
    return tuple((row[0], row[1]) for row in select(db, sql, apart))


def codes(db: Connection) -> frozenset[str]:
    """The codes on slips and sheets that are out, of which none is given twice."""
    sql = """SELECT slip_code FROM invitation WHERE slip_code <> ''
             UNION SELECT sheet_code FROM meeting WHERE sheet_code <> ''"""
    return frozenset(row[0] for row in select(db, sql))


def series_clock(db: Connection, series: str) -> tuple[str, str]:
    """Calendar UID and zone of a series; empty texts when it is gone."""
    row = one(db, "SELECT uid, zone FROM series WHERE id = ?", series)
    return (row[0], row[1]) if row else ("", "")


def bodies_named(db: Connection, meeting: str) -> tuple[str, ...]:
    """Names of organisations and posts a letter to this meeting's guests prints."""
    sql = """SELECT p.title FROM invitation i JOIN post p ON p.id = i.post_id
             WHERE i.meeting_id = ?1 AND NOT i.walk_in
             UNION SELECT coalesce(nullif(o.short_name, ''), o.name) FROM invitation i
             LEFT JOIN post p ON p.id = i.post_id
             JOIN organisation o
               ON o.id = coalesce(nullif(i.organisation_id, ''), p.organisation_id)
             WHERE i.meeting_id = ?1 AND NOT i.walk_in"""
    return tuple(row[0] for row in select(db, sql, meeting) if row[0])


def secretary(db: Connection, meeting: str, on: str) -> tuple[str, str]:
    """Name without honorific and post of the meeting's secretary; empty texts for none named."""
    row = one(
        db,
        f"""SELECT coalesce(nullif(i.name_text, ''), n.name || CASE WHEN n.post_nominals <> ''
                          THEN ', ' || n.post_nominals ELSE '' END, ''),
                  coalesce(nullif(i.post_text, ''), p.title, '')
           FROM invitation i LEFT JOIN post p ON p.id = i.post_id
           LEFT JOIN ({HOLDERS}) h ON h.post_id = i.post_id
           LEFT JOIN person n ON n.id = coalesce(nullif(i.person_id, ''), h.person_id)
           WHERE i.meeting_id = ? AND i.role = 'secretary' AND NOT i.walk_in
           ORDER BY i.rank, i.id LIMIT 1""",
        on,
        on,
        meeting,
    )
    return (row[0], row[1]) if row else ("", "")
