"""Reads organisations, posts, people, and what happened with them."""

from datetime import date, timedelta

from nlc_desktop.domain.audience import audience_named
from nlc_desktop.domain.stakeholders import (
    ContactKind,
    ContactRow,
    DetailRow,
    Level,
    OrganisationKind,
    OrganisationPage,
    OrganisationRow,
    PersonPage,
    PersonRow,
    PostRow,
    Sector,
    TenureRow,
)
from nlc_desktop.store.queries.happenings import happenings
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.parts import HOLDERS, display_of
from nlc_desktop.store.queries.rows import Connection, Row, day, lines, marks, one, select

_ORGANISATION = """
    SELECT o.id, o.name, o.name_english, o.short_name, o.kind, o.level, o.sector, o.confirmed_on,
           (SELECT count(*) FROM post p WHERE p.organisation_id = o.id),
           o.id IN (SELECT coalesce(nullif(i.organisation_id, ''), p.organisation_id)
                    FROM invitation i LEFT JOIN post p ON p.id = i.post_id WHERE i.meeting_id = ?),
           o.area, o.note, o.tags, o.visible_to, o.since, o.until, o.source,
           o.jurisdiction
    FROM organisation o
"""


def _organisation(row: Row) -> OrganisationRow:
    return OrganisationRow(
        id=row[0],
        name=row[1],
        name_english=row[2],
        short_name=row[3],
        kind=known(OrganisationKind, row[4]),
        level=known(Level, row[5]),
        sector=known(Sector, row[6]),
        confirmed_on=day(row[7]),
        posts=row[8],
        invited_next=bool(row[9]),
        tags=lines(row[12]),
        visible_to=audience_named(row[13]),
        since=day(row[14]),
        until=day(row[15]),
    )


def organisations(db: Connection, next_meeting: str = "") -> tuple[OrganisationRow, ...]:
    """All organisations by name; ``next_meeting`` tells which are invited to it."""
    return tuple(
        _organisation(row)
        for row in select(db, f"{_ORGANISATION} ORDER BY lower(o.name), o.id", next_meeting)
    )


_POST = f"""
    SELECT p.id, p.title, p.title_english, o.id, o.name, o.level, o.sector,
           h.person_id, h.holder, h.since
    FROM post p JOIN organisation o ON o.id = p.organisation_id
    LEFT JOIN ({HOLDERS}) h ON h.post_id = p.id
"""


def _post(row: Row) -> PostRow:
    return PostRow(
        id=row[0],
        title=row[1],
        title_english=row[2],
        organisation_id=row[3],
        organisation=row[4],
        level=known(Level, row[5]),
        sector=known(Sector, row[6]),
        person_id=row[7] or "",
        holder=row[8] or "",
        since=day(row[9] or ""),
    )


def posts(db: Connection, today: date, organisation: str | None = None) -> tuple[PostRow, ...]:
    """All posts with today's holders, or those of one organisation."""
    on = today.isoformat()
    where = "" if organisation is None else "WHERE p.organisation_id = ?"
    values = (on, on) if organisation is None else (on, on, organisation)
    sql = f"{_POST} {where} ORDER BY lower(o.name), p.id"
    return tuple(_post(row) for row in select(db, sql, *values))


def people(db: Connection, today: date, person: str | None = None) -> tuple[PersonRow, ...]:
    """All people by name with what they are today, or one of them."""
    on = today.isoformat()
    where = "" if person is None else "WHERE n.id = ?"
    sql = f"""
        SELECT n.id, n.honorific, n.name, n.post_nominals, n.native_name,
               p.title, o.name, o.id, n.tags
        FROM person n
        LEFT JOIN ({HOLDERS}) h ON h.person_id = n.id
        LEFT JOIN post p ON p.id = h.post_id
        LEFT JOIN organisation o ON o.id = p.organisation_id
        {where} ORDER BY lower(n.name), n.id, h.since DESC
    """
    found: dict[str, PersonRow] = {}
    for row in select(db, sql, on, on, *([] if person is None else [person])):
        tags = lines(row[8])
        found.setdefault(row[0], PersonRow(*(value or "" for value in row[:8]), tags=tags))
    return tuple(found.values())


_TENURE = f"""
    SELECT t.id, t.post_id, p.title, t.person_id, {display_of("n")}, t.since, t.until, o.name
    FROM tenure t JOIN post p ON p.id = t.post_id JOIN person n ON n.id = t.person_id
    JOIN organisation o ON o.id = p.organisation_id
"""


def _tenure(row: Row) -> TenureRow:
    return TenureRow(*row[:5], since=day(row[5]), until=day(row[6]), organisation=row[7])


def tenures_of_organisation(db: Connection, organisation: str) -> tuple[TenureRow, ...]:
    """Everybody who held a post of the organisation, oldest first."""
    sql = f"{_TENURE} WHERE p.organisation_id = ? ORDER BY p.id, t.since, t.id"
    return tuple(_tenure(row) for row in select(db, sql, organisation))


def tenures_of_person(db: Connection, person: str) -> tuple[TenureRow, ...]:
    """Every post a person held, newest first."""
    sql = f"{_TENURE} WHERE t.person_id = ? ORDER BY t.since DESC, t.id"
    return tuple(_tenure(row) for row in select(db, sql, person))


def contacts(db: Connection, *owners: str) -> tuple[ContactRow, ...]:
    """Ways to reach any of the owners."""
    sql = f"""SELECT id, kind, value, note, owner_id FROM contact
              WHERE owner_id IN ({marks(owners)}) ORDER BY id"""
    return tuple(
        ContactRow(row[0], known(ContactKind, row[1]), row[2], row[3], row[4])
        for row in select(db, sql, *owners)
    )


def organisation(
    db: Connection, identity: str, today: date, next_meeting: str
) -> OrganisationPage | None:
    """All there is to see of one organisation, or nothing when it is gone."""
    row = one(db, f"{_ORGANISATION} WHERE o.id = ?", next_meeting, identity)
    if row is None:
        return None
    own_posts = posts(db, today, identity)
    tenures = tenures_of_organisation(db, identity)
    return OrganisationPage(
        row=_organisation(row),
        area=row[10],
        note=row[11],
        posts=own_posts,
        tenures=tenures,
        contacts=contacts(db, identity, *(post.id for post in own_posts)),
        happenings=happenings(db, identity),
        vacancies=_vacancies(own_posts, tenures),
        source=row[16],
        details=details(db, identity),
        jurisdiction=row[17],
    )


def details(db: Connection, organisation: str) -> tuple[DetailRow, ...]:
    """What the office notes of an organisation under names of its own."""
    sql = "SELECT id, name, value FROM detail WHERE organisation_id = ? ORDER BY id"
    return tuple(DetailRow(*row) for row in select(db, sql, organisation))


def detail_names(db: Connection) -> tuple[str, ...]:
    """The names in use for such details, those used most first."""
    sql = "SELECT name FROM detail WHERE name <> '' GROUP BY name ORDER BY count(*) DESC, name"
    return tuple(row[0] for row in select(db, sql))


def _vacancies(
    own_posts: tuple[PostRow, ...], tenures: tuple[TenureRow, ...]
) -> tuple[tuple[str, date], ...]:
    out: list[tuple[str, date]] = []
    for post in own_posts:
        ends = [t.until for t in tenures if t.post_id == post.id and t.until is not None]
        if not post.person_id and ends:
            out.append((post.title, max(ends) + timedelta(days=1)))
    return tuple(out)


def person(db: Connection, identity: str, today: date) -> PersonPage | None:
    """All there is to see of one person, or nothing when they are gone."""
    rows = people(db, today, identity)
    if not rows:
        return None
    sql = "SELECT source, purpose, added_on, review_on, aliases FROM person WHERE id = ?"
    extra = one(db, sql, identity) or ("", "", "", "", "")
    return PersonPage(
        row=rows[0],
        tenures=tenures_of_person(db, identity),
        contacts=contacts(db, identity),
        happenings=happenings(db, identity),
        source=extra[0],
        purpose=extra[1],
        added_on=day(extra[2]),
        review_on=day(extra[3]),
        aliases=lines(extra[4]),
    )
