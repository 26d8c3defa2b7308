"""Gathers what dates of a meeting or a mechanism are judged by."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from nlc_desktop.domain.cadence import due
from nlc_desktop.domain.jurisdictions import Jurisdiction
from nlc_desktop.domain.meetings import InvitationRow, MeetingPage, MeetingState
from nlc_desktop.domain.papers import Language, MeetingRole
from nlc_desktop.domain.places import Names, PrayerWindow, State
from nlc_desktop.domain.recurrence import OccurrenceState
from nlc_desktop.domain.scheduling import (
    LOOKED_AHEAD,
    DateFacts,
    Engagement,
    JudgedDate,
    judge,
)
from nlc_desktop.domain.series_dates import within
from nlc_desktop.domain.stakeholders import OrganisationKind, Sector
from nlc_desktop.i18n import tr
from nlc_desktop.services.reading import calendar
from nlc_desktop.services.reading.office import profile
from nlc_desktop.services.reading.opening import opens
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries import dates as queries
from nlc_desktop.store.queries import mechanisms as mechanism_queries
from nlc_desktop.store.queries import meetings as meeting_queries
from nlc_desktop.store.queries import series as series_queries

_NOTICE = 7
"""Working days between call and meeting where no pack says otherwise (domain.md 6.4)."""

_AHEAD = frozenset({MeetingState.PLANNED, MeetingState.CALLED})


@dataclass(frozen=True)
class _Asked:
    """Who is asked: posts with their names, the chair's among them, and organisations."""

    chair: str
    posts: dict[str, str]
    organisations: frozenset[str]


def for_meeting(office: OpenOffice, meeting_id: str) -> DateFacts | None:
    """What a date of a meeting is judged by: its guest list as it stands. Nothing once gone."""
    db = office.reader()
    page = meeting_queries.page(db, meeting_id)
    if page is None:
        return None
    asked = _guests(office, page, meeting_queries.guests(db, meeting_id))
    return _facts(
        office,
        asked,
        mechanism=page.row.mechanism_id,
        apart=meeting_id,
        called=page.row.state is not MeetingState.PLANNED,
        before=page.row.starts.date() if page.row.starts else None,
    )


def for_mechanism(office: OpenOffice, mechanism_id: str, *, apart: str = "") -> DateFacts:
    """What a date of a mechanism's next meeting is judged by: its members.

    ``apart`` is a meeting that is being moved and must not clash with itself.
    """
    members = mechanism_queries.members(office.reader(), mechanism_id, office.today())
    chair = next((one.post_id for one in members if one.role is MeetingRole.CHAIR), "")
    titles = {one.post_id: one.post for one in members}
    asked = _with_homes(office, chair, titles, frozenset())
    return _facts(office, asked, mechanism=mechanism_id, apart=apart)


def for_office(office: OpenOffice) -> DateFacts:
    """What a day is judged by while nobody is asked yet: the office's own calendar."""
    return _facts(office, _Asked("", {}, frozenset()))


def judged_meeting(
    office: OpenOffice, meeting_id: str, language: Language = Language.ENGLISH
) -> JudgedDate | None:
    """The date a meeting has, judged; nothing without a date."""
    row = meeting_queries.meeting(office.reader(), meeting_id)
    facts = for_meeting(office, meeting_id) if row and row.starts else None
    if row is None or row.starts is None or facts is None:
        return None
    return judge(facts, row.starts, row.minutes, language)


def _guests(office: OpenOffice, page: MeetingPage, rows: tuple[InvitationRow, ...]) -> _Asked:
    asked = [row for row in rows if not row.walk_in]
    titles = {row.post_id: row.post or row.organisation for row in asked if row.post_id}
    organisations = frozenset(row.organisation_id for row in asked if row.organisation_id)
    return _with_homes(office, page.chair_post_id, titles, organisations)


def _with_homes(
    office: OpenOffice, chair: str, titles: dict[str, str], organisations: frozenset[str]
) -> _Asked:
    """The posts with the organisations they belong to, the chair's post among them."""
    wanted = frozenset(titles) | (frozenset({chair}) - {""})
    found = queries.posts(office.reader(), wanted)
    posts = {post: titles.get(post) or found[post][0] for post in sorted(wanted) if post in found}
    homes = frozenset(home for _, home in found.values())
    return _Asked(chair if chair in found else "", posts, organisations | homes)


def _facts(
    office: OpenOffice,
    asked: _Asked,
    *,
    mechanism: str = "",
    apart: str = "",
    called: bool = False,
    before: date | None = None,
) -> DateFacts:
    bodies = queries.bodies(office.reader(), asked.organisations)
    own = calendar.jurisdiction(office) or _unknown(office, "")
    due_by, ahead = _dues(office, mechanism, before, apart)
    return DateFacts(
        office=own,
        invited=_places(office, own, [body.jurisdiction for body in bodies]),
        engagements=(
            *queries.engagements(office.reader(), frozenset(asked.posts), apart),
            *_dates_of_series(office, frozenset(asked.posts), mechanism),
        ),
        chair_post_id=asked.chair,
        posts=asked.posts,
        has_school=any(_is_school(body) for body in bodies),
        has_faith=any(_is_faith(body) for body in bodies),
        notice=office.pack.norms.notice if office.pack else _NOTICE,
        today=office.today(),
        due=due_by,
        called=called,
        ahead=ahead,
    )


def _dates_of_series(office: OpenOffice, posts: frozenset[str], own: str) -> Iterator[Engagement]:
    """Dates of series nobody made a meeting of yet, for members that are asked here too.

    Not those of the mechanism itself: its next meeting may well be one of them.
    """
    seats = {key: who for key, who in queries.seats(office.reader(), posts).items() if key != own}
    if not seats:
        return
    shift, today = opens(office), office.today()
    until = date.fromordinal(min(today.toordinal() + LOOKED_AHEAD, date.max.toordinal()))
    for facts in series_queries.facts(office.reader()):
        members = seats.get(facts.row.mechanism_id)
        for one in within(facts, today, until, shift) if members else ():
            if one.state is OccurrenceState.PLANNED:
                title = tr("{committee}, a date of its series", committee=facts.row.mechanism)
                yield Engagement("", title, one.starts, one.minutes, "", members or frozenset())


def _is_school(body: queries.Body) -> bool:
    return body.kind is OrganisationKind.EDUCATION or body.sector is Sector.EDUCATION


def _is_faith(body: queries.Body) -> bool:
    return body.kind is OrganisationKind.RELIGIOUS_BODY or body.sector is Sector.FAITH


def _places(office: OpenOffice, own: Jurisdiction, keys: list[str]) -> tuple[Jurisdiction, ...]:
    """The jurisdictions of everybody asked, the office's first, each once."""
    found = {own.key: own}
    for key in dict.fromkeys(keys):
        if key:
            place = calendar.jurisdiction(office, key) or _unknown(office, key)
            found.setdefault(place.key, place)
    return tuple(found.values())


def _unknown(office: OpenOffice, key: str) -> Jurisdiction:
    """A place no pack knows: its weekend is taken to be the usual one, its holidays are not known.

    It is judged as beyond the data on every day, so that it is said and never taken for free.
    """
    own = profile(office)
    name = tr("a place that is not known here") if key or own is None else own.name
    names = Names(ms=name, en=name)
    midnight = PrayerWindow(time(0), time(0), "")
    state = State(
        code=key, short="", names=names, zone=office.zone, weekends=(), friday=midnight, source=""
    )
    return Jurisdiction(key=key, names=names, state=state)


def _dues(
    office: OpenOffice, mechanism: str, before: date | None, apart: str
) -> tuple[date | None, tuple[tuple[date, date], ...]]:
    """By when a mechanism should meet: since it met last before a day, and after each day set."""
    rows = mechanism_queries.mechanisms(office.reader()) if mechanism else ()
    row = next((one for one in rows if one.id == mechanism), None)
    if row is None:
        return None, ()
    found = series_queries.meeting_days(office.reader(), mechanism, apart=apart)
    days = found.get(mechanism, [])
    held = [day for day, state in days if state.step >= MeetingState.HELD.step]
    earlier = [day for day in held if before is None or day < before]
    quarters = office.pack is not None and office.pack.counts_quarters
    last = due(row.cadence, max(earlier, default=None), by_quarter=quarters)
    coming = [day for day, state in days if state in _AHEAD and day >= office.today()]
    later = [(day, due(row.cadence, day, by_quarter=quarters)) for day in coming]
    return last, tuple((day, until) for day, until in later if until is not None)
