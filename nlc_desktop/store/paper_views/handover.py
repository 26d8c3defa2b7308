"""Composes the handover report of a post for this office or the national focal point."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from nlc_desktop import records as r
from nlc_desktop.clock import zone_of
from nlc_desktop.domain.audience import Audience, audience_named
from nlc_desktop.domain.links import LinkType
from nlc_desktop.domain.mechanisms import Cadence, series_number
from nlc_desktop.domain.papers import MeetingRole
from nlc_desktop.domain.people_papers import (
    AheadView,
    DutyView,
    HandoverView,
    PartnerView,
    PromiseView,
    RunningView,
    SeatView,
    TenureView,
)
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.store.paper_views.desk import PaperDesk
from nlc_desktop.store.paper_views.phone_round import contact_views
from nlc_desktop.store.projection import Seen
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.queries.rows import day, marks, moment, select

_REACHED = frozenset({ContactKind.PHONE, ContactKind.MOBILE, ContactKind.EMAIL})


@dataclass(frozen=True)
class _Handover:
    """The post being handed over, on a day."""

    desk: PaperDesk
    post: Seen
    on: date
    types: Mapping[str, LinkType]

    @property
    def id(self) -> str:
        """The post."""
        return self.post.text("id")

    @property
    def body(self) -> str:
        """Its organisation."""
        return self.post.text("organisation_id")

    @property
    def day(self) -> str:
        """The day as the tables write it."""
        return self.on.isoformat()


def handover(desk: PaperDesk, post: str, on: date, types: Mapping[str, LinkType]) -> HandoverView:
    """What a successor in a post has to know on a day; ``types`` name the links."""
    of = _Handover(desk, desk.sight.one(r.Post, post), on, types)
    held = _tenures(of)
    holder = next((one for one in held if _holds(one, on)), None)
    ahead = _meetings_ahead(of)
    return HandoverView(
        audience=desk.audience,
        letterhead=desk.letterhead(),
        post=desk.post_title(of.post),
        organisation=desk.full_organisation(desk.sight.one(r.Organisation, of.body)),
        on=on,
        holder=holder,
        before=tuple(one for one in held if one is not holder and _began(one, on)),
        partners=tuple(_partners(of)),
        seats=tuple(_seats(of)),
        decisions=tuple(_decisions(of)),
        duties=tuple(_duties(of)),
        ahead=tuple(_ahead(of, seen) for seen in ahead),
        arising=tuple(_arising(of, ahead)),
        programmes=tuple(_programmes(of)),
    )


def hidden_bodies(desk: PaperDesk) -> frozenset[str]:
    """Ids of the organisations the audience may not know to be on the map (R-DP-08)."""
    rows = select(desk.db, "SELECT id, visible_to FROM organisation")
    return frozenset(row[0] for row in rows if not desk.audience.sees(audience_named(row[1])))


def meeting_name(desk: PaperDesk, seen: Seen) -> str:
    """A meeting by its number in the series, else by its title."""
    number = series_number(
        seen.text("series"), seen.number("series_number"), seen.number("series_year")
    )
    return number or desk.meeting_title(seen)


def _tenures(of: _Handover) -> list[TenureView]:
    """Everybody in the post, the last one first: name and days."""
    rows = of.desk.sight.rows(r.Tenure, "WHERE post_id = ? ORDER BY since DESC, id DESC", of.id)
    return [
        TenureView(
            audience=of.desk.audience,
            person=of.desk.person(row.text("person_id"))[0],
            since=day(row.text("since")),
            until=day(row.text("until")),
        )
        for row in rows
    ]


def _holds(tenure: TenureView, on: date) -> bool:
    return _began(tenure, on) and (tenure.until is None or tenure.until >= on)


def _began(tenure: TenureView, on: date) -> bool:
    return tenure.since is None or tenure.since <= on


def _partners(of: _Handover) -> Iterable[PartnerView]:
    """Whom the post or its organisation is linked with on the day, each once."""
    hidden = hidden_bodies(of.desk)
    rows = of.desk.sight.rows(
        r.Link,
        "WHERE (from_post_id = ? OR to_post_id = ?"
        " OR (from_organisation_id = ? AND from_post_id = '')"
        " OR (to_organisation_id = ? AND to_post_id = ''))"
        " AND (since = '' OR since <= ?) AND (until = '' OR until >= ?) ORDER BY id",
        *(of.id, of.id, of.body, of.body, of.day, of.day),
    )
    found: dict[tuple[str, str], list[Seen]] = {}
    for row in rows:
        other = _other_end(of, row)
        if other[0] != of.body and other[0] not in hidden:
            found.setdefault(other, []).append(row)
    partners = [_partner(of, body, post, links) for (body, post), links in found.items()]
    return sorted(partners, key=lambda one: one.name.casefold())


def _goes_out(of: _Handover, link: Seen) -> bool:
    """Whether a link goes from here."""
    if link.text("from_post_id"):
        return link.text("from_post_id") == of.id
    return link.text("from_organisation_id") == of.body


def _other_end(of: _Handover, link: Seen) -> tuple[str, str]:
    """Organisation and post at the other end."""
    side = "to" if _goes_out(of, link) else "from"
    return link.text(f"{side}_organisation_id"), link.text(f"{side}_post_id")


def _partner(of: _Handover, body: str, post: str, links: list[Seen]) -> PartnerView:
    desk = of.desk
    name = desk.full_organisation(desk.sight.one(r.Organisation, body))
    if post:
        name = f"{desk.post_title(desk.sight.one(r.Post, post))}, {desk.organisation(body)}"
    holder = desk.holder_on(post, of.on) if post else ""
    contacts = contact_views(desk, [post, holder], _REACHED)
    checked = [on for link in links if (on := day(link.text("checked_on")))]
    return PartnerView(
        audience=desk.audience,
        name=name,
        holder=desk.person(holder)[0],
        relations=tuple(dict.fromkeys(_relation(of, link) for link in links)),
        contacts=contacts or contact_views(desk, [body], _REACHED),
        checked_on=min(checked) if len(checked) == len(links) else None,
    )


def _relation(of: _Handover, link: Seen) -> str:
    """The type of a link as it reads from here."""
    kind = of.types.get(link.text("link_type"))
    if kind is None:
        return link.text("link_type")
    names = kind.names if _goes_out(of, link) or not kind.directed else kind.reverse
    return names.spoken(of.desk.language)


def _seats(of: _Handover) -> Iterable[SeatView]:
    for seat in of.desk.sight.rows(r.Member, "WHERE post_id = ? ORDER BY rank, id", of.id):
        mechanism = of.desk.sight.one(r.Mechanism, seat.text("mechanism_id"))
        yield SeatView(
            audience=of.desk.audience,
            mechanism=of.desk.mechanism_name(mechanism),
            role=known(MeetingRole, seat.text("role")),
            cadence=known(Cadence, mechanism.text("cadence")),
            last_met=_last_met(of, mechanism.text("id")),
            fellows=tuple(_fellows(of, mechanism.text("id"))),
        )


def _last_met(of: _Handover, mechanism: str) -> date | None:
    rows = of.desk.sight.rows(
        r.Meeting,
        "WHERE mechanism_id = ? AND state NOT IN ('planned', 'called', 'void')"
        " AND substr(starts, 1, 10) <= ? ORDER BY starts DESC LIMIT 1",
        mechanism,
        of.day,
    )
    return _held_on(rows[0]) if rows else None


def _held_on(meeting: Seen) -> date | None:
    starts = moment(meeting.text("starts"), zone_of(meeting.text("zone")))
    return starts.date() if starts else None


def _fellows(of: _Handover, mechanism: str) -> Iterable[str]:
    """The other members by seniority."""
    hidden = hidden_bodies(of.desk)
    rows = of.desk.sight.rows(
        r.Member, "WHERE mechanism_id = ? AND post_id <> ? ORDER BY rank, id", mechanism, of.id
    )
    for row in rows:
        post = of.desk.sight.one(r.Post, row.text("post_id"))
        if post.text("organisation_id") in hidden:
            continue
        title = f"{of.desk.post_title(post)}, {of.desk.organisation(post.text('organisation_id'))}"
        holder = of.desk.person(of.desk.holder_on(post.text("id"), of.on))[0]
        yield f"{holder} ({title})" if holder else title


def _decisions(of: _Handover) -> Iterable[PromiseView]:
    """Decisions up to the day that name the post or its organisation, the newest first."""
    desk = of.desk
    pattern = _naming(of)
    office_only = "" if desk.audience is Audience.OFFICE else " AND office_only = 0"
    blocks = desk.sight.rows(r.Block, f"WHERE kind = 'decision'{office_only} ORDER BY id DESC")
    for block in blocks:
        if pattern is None or not pattern.search(block.text("text")):
            continue
        meeting = desk.sight.one(r.Meeting, block.text("meeting_id"))
        on = day(block.text("taken")) or _held_on(meeting)
        if on is None or on > of.on:
            continue
        numbers = desk.sight.rows(r.Decision, "WHERE block_id = ?", block.text("id"))
        yield PromiseView(
            audience=desk.audience,
            number=numbers[0].text("number") if numbers else "",
            text=block.text("text"),
            meeting=meeting_name(desk, meeting),
            on=on,
        )


def _naming(of: _Handover) -> re.Pattern[str] | None:
    """Finds the names of the post and its organisation in a text.

    One word alone names only an organisation: "Pegawai" stands in every minute.
    """
    body = of.desk.sight.one(r.Organisation, of.body)
    titles = [of.post.text(name) for name in ("title", "title_english")]
    names = [title for title in titles if " " in title.strip()]
    names += [body.text(name) for name in ("name", "name_english", "short_name")]
    wanted = [r"\s+".join(map(re.escape, name.split())) for name in names if name.strip()]
    if not wanted:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(wanted)})(?!\w)", re.IGNORECASE)


def _own_actions(of: _Handover) -> tuple[str, ...]:
    """Ids of the actions the post or its organisation has to carry out."""
    rows = of.desk.sight.rows(
        r.ActionOwner, "WHERE post_id = ? OR organisation_id = ? ORDER BY id", of.id, of.body
    )
    return tuple(dict.fromkeys(row.text("action_id") for row in rows))


def _duties(of: _Handover) -> Iterable[DutyView]:
    """Actions that were open on the day, the earliest due first."""
    own = _own_actions(of)
    actions = of.desk.sight.rows(
        r.Action,
        f"WHERE id IN ({marks(own)}) AND (state = 'open' OR (state = 'done' AND done_on > ?))"
        " ORDER BY due = '', due, number, id",
        *own,
        of.day,
    )
    for action in actions:
        meeting = of.desk.sight.one(r.Meeting, action.text("meeting_id"))
        held = _held_on(meeting)
        if held is None or held <= of.on:
            yield _duty(of, action, meeting)


def _duty(of: _Handover, action: Seen, meeting: Seen) -> DutyView:
    desk = of.desk
    news = desk.sight.rows(
        r.ProgressLine,
        "WHERE action_id = ? AND day <= ? ORDER BY day DESC, id DESC LIMIT 1",
        action.text("id"),
        of.day,
    )
    block = desk.sight.one(r.Block, action.text("block_id"))
    due = day(action.text("due"))
    return DutyView(
        audience=desk.audience,
        number=action.text("number"),
        text=action.text("text") or block.text("text"),
        due=due,
        overdue=due is not None and due < of.on,
        meeting=meeting_name(desk, meeting) if meeting.values else "",
        last_line=news[0].text("text") if news else "",
        last_day=day(news[0].text("day")) if news else None,
    )


def _meetings_ahead(of: _Handover) -> tuple[Seen, ...]:
    """Meetings from the day on that the post is invited to or sits in."""
    return of.desk.sight.rows(
        r.Meeting,
        "WHERE state IN ('planned', 'called') AND (starts = '' OR substr(starts, 1, 10) >= ?) AND ("
        " id IN (SELECT meeting_id FROM invitation WHERE post_id = ? OR organisation_id = ?)"
        " OR (mechanism_id <> '' AND mechanism_id IN"
        "     (SELECT mechanism_id FROM member WHERE post_id = ?)))"
        " ORDER BY starts = '', starts, id",
        *(of.day, of.id, of.body, of.id),
    )


def _ahead(of: _Handover, meeting: Seen) -> AheadView:
    rows = of.desk.sight.rows(
        r.Invitation,
        "WHERE meeting_id = ? AND (post_id = ? OR organisation_id = ?)"
        " ORDER BY post_id = ?, rank LIMIT 1",
        *(meeting.text("id"), of.id, of.body, ""),
    )
    number = series_number(
        meeting.text("series"), meeting.number("series_number"), meeting.number("series_year")
    )
    return AheadView(
        audience=of.desk.audience,
        title=f"{of.desk.meeting_title(meeting)} {number}".strip(),
        starts=moment(meeting.text("starts"), zone_of(meeting.text("zone"))),
        venue=meeting.text("venue"),
        role=known(MeetingRole, rows[0].text("role")) if rows else None,
    )


def _arising(of: _Handover, ahead: tuple[Seen, ...]) -> Iterable[PromiseView]:
    """Matters on the agendas ahead that come from earlier meetings."""
    for meeting in ahead:
        for item in of.desk.items(meeting.text("id")):
            title = of.desk.title(item)
            if title and (item.text("action_id") or item.text("carried_from_id")):
                yield PromiseView(
                    audience=of.desk.audience,
                    number="",
                    text=title,
                    meeting=meeting_name(of.desk, meeting),
                    on=_held_on(meeting),
                )


def _programmes(of: _Handover) -> Iterable[RunningView]:
    rows = of.desk.sight.rows(
        r.Programme, "WHERE owner_id = ? ORDER BY lower(public_name), id", of.body
    )
    for row in rows:
        opened = of.desk.sight.rows(
            r.Action, "WHERE programme_id = ? AND state = 'open'", row.text("id")
        )
        yield RunningView(
            audience=of.desk.audience,
            name=row.text("public_name"),
            since=row.text("since"),
            open_actions=len(opened),
        )
