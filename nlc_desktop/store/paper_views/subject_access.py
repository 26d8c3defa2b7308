"""Composes all that is kept about one person, for that person (R-DP-06)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from nlc_desktop import records as r
from nlc_desktop.clock import zone_of
from nlc_desktop.domain.free_text import digits, masked
from nlc_desktop.domain.history import HistoryRow
from nlc_desktop.domain.mechanisms import series_number
from nlc_desktop.domain.operations import DELETED
from nlc_desktop.domain.papers import MeetingRole, Presence
from nlc_desktop.domain.people_papers import (
    ChangeView,
    ContactView,
    InvitedView,
    MentionKind,
    MentionView,
    SubjectAccessView,
    TenureView,
)
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.store.log_reading import history_with_parts
from nlc_desktop.store.name_search import Named, meeting_of, name_pattern, named_in
from nlc_desktop.store.paper_views.desk import PaperDesk
from nlc_desktop.store.paper_views.phone_round import contact_views
from nlc_desktop.store.projection import Seen
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.rows import day, lines, moment, select

_ENTRY = (
    "name",
    "honorific",
    "post_nominals",
    "native_name",
    "aliases",
    "source",
    "purpose",
    "note",
    "tags",
)
_ENTRY_DAYS = ("added_on", "review_on")
_CHANGES = {
    **{("person", name): name.replace("_", "-") for name in (*_ENTRY, *_ENTRY_DAYS)},
    ("tenure", "post_id"): "post",
    ("tenure", "since"): "since",
    ("tenure", "until"): "until",
    ("contact", "value"): "contact",
    ("contact", "kind"): "contact-kind",
    ("contact", "note"): "contact-note",
}
_MENTIONS = {
    ("block", "text"): MentionKind.MINUTES,
    ("correction", "text"): MentionKind.MINUTES,
    ("meeting", "prepared_by"): MentionKind.SIGNED,
    ("meeting", "checked_by"): MentionKind.SIGNED,
    ("meeting", "secretariat"): MentionKind.SIGNED,
    ("adoption", "proposer"): MentionKind.SIGNED,
    ("adoption", "seconder"): MentionKind.SIGNED,
    ("score", "said_by"): MentionKind.SOURCE,
    ("link", "said_by"): MentionKind.SOURCE,
    ("placement", "tower_said_by"): MentionKind.SOURCE,
    ("stakeholder_map", "asked"): MentionKind.SOURCE,
}
_MENTIONS_BY_TABLE = {
    "agenda_item": MentionKind.PRESENTER,
    "paper": MentionKind.PAPER,
    "action": MentionKind.ACTION,
    "progress_line": MentionKind.ACTION,
    "invitation": MentionKind.GUEST,
}


@dataclass(frozen=True)
class _Subject:
    """The person the paper is about, and words for what is left out."""

    desk: PaperDesk
    seen: Seen
    left_out: str

    @property
    def id(self) -> str:
        """The person."""
        return self.seen.text("id")


def subject_access(
    desk: PaperDesk, person: str, *, made_on: date, code: str, left_out: str
) -> SubjectAccessView:
    """All that is kept about a person; ``left_out`` stands where others' numbers stood."""
    of = _Subject(desk, desk.sight.one(r.Person, person), left_out)
    return SubjectAccessView(
        audience=desk.audience,
        letterhead=desk.letterhead(),
        made_on=made_on,
        code=code,
        name=desk.person(person)[0],
        fields=_fields(of),
        days=tuple(
            (name.replace("_", "-"), on) for name in _ENTRY_DAYS if (on := day(of.seen.text(name)))
        ),
        posts=tuple(_posts(of)),
        contacts=_contacts(of),
        meetings=tuple(_meetings(of)),
        mentions=tuple(_mentions(of)),
        changes=tuple(_changes(of)),
        merges=tuple(_merges(of)),
    )


def _fields(of: _Subject) -> tuple[tuple[str, str], ...]:
    """The fields of the entry that say something."""
    texts = ((name, _masked(of, _flat(of.seen.text(name)))) for name in _ENTRY)
    return tuple((name.replace("_", "-"), text) for name, text in texts if text)


def _flat(text: str) -> str:
    """Lines as parts of one line."""
    return "; ".join(line.strip() for line in text.splitlines() if line.strip())


def _posts(of: _Subject) -> Iterable[TenureView]:
    """Posts held, the newest first."""
    rows = of.desk.sight.rows(r.Tenure, "WHERE person_id = ? ORDER BY since DESC, id DESC", of.id)
    for row in rows:
        post = of.desk.sight.one(r.Post, row.text("post_id"))
        body = of.desk.sight.one(r.Organisation, post.text("organisation_id"))
        yield TenureView(
            audience=of.desk.audience,
            person="",
            post=of.desk.post_title(post),
            organisation=of.desk.full_organisation(body),
            since=day(row.text("since")),
            until=day(row.text("until")),
        )


def _contacts(of: _Subject) -> tuple[ContactView, ...]:
    """Ways to reach the person: their own, and those of the posts they hold."""
    rows = select(
        of.desk.db, "SELECT post_id FROM tenure WHERE person_id = ? AND until = ''", of.id
    )
    return contact_views(of.desk, [of.id, *(row[0] for row in rows)])


def _meetings(of: _Subject) -> Iterable[InvitedView]:
    """Meetings somebody was invited to by name or in a post held on that day, newest first."""
    rows = of.desk.sight.rows(
        r.Invitation,
        "WHERE person_id = ? OR (person_id = '' AND post_id <> '' AND EXISTS"
        " (SELECT 1 FROM tenure t JOIN meeting m ON m.id = invitation.meeting_id"
        "  WHERE t.post_id = invitation.post_id AND t.person_id = ?"
        "  AND (t.since = '' OR t.since <= substr(m.starts, 1, 10))"
        "  AND (t.until = '' OR t.until >= substr(m.starts, 1, 10))))",
        *(of.id, of.id),
    )
    found = [_invited(of, row) for row in rows]
    return sorted(found, key=lambda one: one.on or date.max, reverse=True)


def _invited(of: _Subject, row: Seen) -> InvitedView:
    meeting = of.desk.sight.one(r.Meeting, row.text("meeting_id"))
    reply = row.text("reply")
    return InvitedView(
        audience=of.desk.audience,
        meeting=_meeting_name(of.desk, meeting),
        on=_held_on(meeting),
        post=row.text("post_text")
        or of.desk.post_title(of.desk.sight.one(r.Post, row.text("post_id"))),
        role=known(MeetingRole, row.text("role")),
        sent_on=day(row.text("sent_on")),
        reply="" if reply == "none" else reply,
        replied_on=day(row.text("replied_on")),
        presence=known(Presence, row.text("presence")),
        delegate=_masked(of, row.text("delegate")),
        reason=_masked(of, row.text("reason")),
        said=_masked(of, row.text("reply_comment")),
        sent_to=_masked(of, row.text("sent_to")),
    )


def _meeting_name(desk: PaperDesk, seen: Seen) -> str:
    number = series_number(
        seen.text("series"), seen.number("series_number"), seen.number("series_year")
    )
    return f"{desk.meeting_title(seen)} {number}".strip()


def _held_on(meeting: Seen) -> date | None:
    starts = moment(meeting.text("starts"), zone_of(meeting.text("zone")))
    return starts.date() if starts else None


def _masked(of: _Subject, text: str) -> str:
    """A text without numbers and addresses of others; the person's own stay."""
    own = {digits(one.value) or one.value for one in _contacts(of)}
    return masked(text, of.left_out, keep=lambda found: (digits(found) or found) in own)


def _mentions(of: _Subject) -> Iterable[MentionView]:
    """Every other place that says the name."""
    others = lines(of.seen.text("aliases"))
    names = (of.seen.text("name"), of.seen.text("native_name"), *others)
    pattern = name_pattern(names)
    if pattern is None:
        return []
    own = {of.id, *_own_records(of)}
    found = named_in(of.desk.db, pattern, apart=own)
    views = [_mention(of, one) for one in found if not _is_others_entry(one)]
    return sorted(views, key=lambda view: view.on or date.min, reverse=True)


def _own_records(of: _Subject) -> Iterable[str]:
    """Records told of elsewhere on the paper: own contacts, merges."""
    for table, field in (("contact", "owner_id"), ("merge", "kept_id")):
        for row in select(of.desk.db, f'SELECT id FROM "{table}" WHERE {field} = ?', of.id):  # noqa: S608
            yield row[0]


def _is_others_entry(one: Named) -> bool:
    """Whether it is the name of somebody else who is called the same."""
    return one.table == "person" and one.field in {"name", "native_name", "aliases"}


def _mention(of: _Subject, one: Named) -> MentionView:
    kind = _MENTIONS.get((one.table, one.field)) or _MENTIONS_BY_TABLE.get(one.table)
    meeting = of.desk.sight.one(r.Meeting, meeting_of(of.desk.db, one))
    return MentionView(
        audience=of.desk.audience,
        kind=kind or MentionKind.NOTE,
        text=_masked(of, _flat(one.text)),
        where=_meeting_name(of.desk, meeting) if meeting.values else "",
        on=_held_on(meeting),
    )


def _changes(of: _Subject) -> Iterable[ChangeView]:
    """Every change of the entry, of posts held and of contacts, the newest first."""
    for row in history_with_parts(of.desk.db, of.id):
        change = _change(of, row)
        if change is not None:
            yield change


def _change(of: _Subject, row: HistoryRow) -> ChangeView | None:
    on = row.when.date()
    if row.field == DELETED:
        if row.table == "person" or row.new is True:
            name = "removed" if row.new is True else "made"
            return ChangeView(audience=of.desk.audience, on=on, field=name)
        return None
    name = _CHANGES.get((row.table, row.field))
    old, new = _said(of, row, row.old), _said(of, row, row.new)
    if name is None or old == new:
        return None
    return ChangeView(audience=of.desk.audience, on=on, field=name, old=old, new=new)


def _said(of: _Subject, row: HistoryRow, value: object) -> str:
    """A value as it can be read: a post by its title."""
    text = value if isinstance(value, str) else ""
    if row.field == "post_id" and text:
        return of.desk.post_title(of.desk.sight.one(r.Post, text)) or "–"
    if (row.table, row.field) == ("contact", "kind") and text:
        return known(ContactKind, text).value
    plain = _flat(text)
    return plain if row.table == "contact" else _masked(of, plain)


def _merges(of: _Subject) -> Iterable[tuple[str, date | None]]:
    rows = of.desk.sight.rows(
        r.Merge, "WHERE kind = 'person' AND kept_id = ? ORDER BY merged_on, id", of.id
    )
    return ((row.text("gone_name"), day(row.text("merged_on"))) for row in rows)
