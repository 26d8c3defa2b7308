"""Reads who is to be looked at again, and who has to do with nobody."""

from datetime import date

from nlc_desktop.domain.reviewing import ReviewRow
from nlc_desktop.store.queries.parts import HOLDERS, display_of
from nlc_desktop.store.queries.rows import Connection, day, select

_WORDS = """
    SELECT i.person_id AS person, i.post_id AS post, substr(i.sent_on, 1, 10) AS day
    FROM invitation i WHERE i.sent_on <> ''
    UNION ALL
    SELECT i.person_id, i.post_id, substr(i.replied_on, 1, 10)
    FROM invitation i WHERE i.replied_on <> ''
    UNION ALL
    SELECT i.person_id, i.post_id, substr(m.starts, 1, 10)
    FROM invitation i JOIN meeting m ON m.id = i.meeting_id
    WHERE m.starts <> '' AND i.presence IN ('present', 'late')
"""
"""Every day on which something went to somebody, or came from them."""

_CONTACTED = f"""
    SELECT who, max(day) AS last FROM (
        SELECT word.person AS who, word.day FROM ({_WORDS}) AS word WHERE word.person <> ''
        UNION ALL
        SELECT t.person_id, word.day FROM ({_WORDS}) AS word
        JOIN tenure t ON t.post_id = word.post
        WHERE word.person = '' AND word.post <> '' AND (t.since = '' OR t.since <= word.day)
          AND (t.until = '' OR t.until >= word.day)
    ) AS words GROUP BY who
"""
"""The last such day of each person, themselves or in a post they held then."""


def reviews(db: Connection, today: date) -> tuple[ReviewRow, ...]:
    """Everybody with the day of review and the day of the last word, by name."""
    on = today.isoformat()
    sql = f"""
        SELECT n.id, {display_of("n")}, p.title, o.name, n.review_on, heard.last, n.added_on
        FROM person n
        LEFT JOIN ({_CONTACTED}) AS heard ON heard.who = n.id
        LEFT JOIN ({HOLDERS}) AS h ON h.person_id = n.id
        LEFT JOIN post p ON p.id = h.post_id
        LEFT JOIN organisation o ON o.id = p.organisation_id
        ORDER BY lower(n.name), n.id, h.since DESC
    """
    found: dict[str, ReviewRow] = {}
    for row in select(db, sql, on, on):
        made = ReviewRow(
            id=row[0],
            person=row[1],
            post=row[2] or "",
            organisation=row[3] or "",
            review_on=day(row[4] or ""),
            contacted_on=day(row[5] or ""),
            added_on=day(row[6] or ""),
        )
        found.setdefault(made.id, made)
    return tuple(found.values())


def linked(db: Connection, today: date) -> frozenset[str]:
    """Ids of the organisations that have a link today, themselves or through a post."""
    sql = """
        SELECT from_organisation_id, to_organisation_id FROM link
        WHERE (since = '' OR since <= ?) AND (until = '' OR until >= ?)
    """
    on = today.isoformat()
    return frozenset(end for row in select(db, sql, on, on) for end in row)
