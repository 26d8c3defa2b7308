"""Fills a new meeting from a template of the country pack: agenda, guests, names and number."""

import secrets
from dataclasses import replace
from datetime import date

from nlc_desktop.domain import numbering
from nlc_desktop.domain.mandatory import ReadyMechanism
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.packs import MeetingTemplate, TemplateItem
from nlc_desktop.domain.papers import ItemKind, MeetingRole
from nlc_desktop.domain.positions import spread
from nlc_desktop.domain.sheet_codes import LETTERS
from nlc_desktop.records import (
    OFFICE_ID,
    AgendaItem,
    Invitation,
    Mechanism,
    Meeting,
    Member,
    Office,
    Paper,
)
from nlc_desktop.services.moments import local_day
from nlc_desktop.services.pack_bodies import PackBodies
from nlc_desktop.store.queries.known import known
from nlc_desktop.store.unit_of_work import UnitOfWork

_FROM_PAST = {ItemKind.ADOPTION, ItemKind.MATTERS_ARISING}


def sheet_code(work: UnitOfWork) -> str:
    """Six unambiguous letters that no other meeting has (F51)."""
    while True:
        code = "".join(secrets.choice(LETTERS) for _ in range(6))
        if not work.find(Meeting, sheet_code=code):
            return code


def next_number(work: UnitOfWork, mechanism_id: str, year: int, *, apart: str = "") -> int:
    """The next running number of a mechanism's meetings in a year; numbers never come twice."""
    taken = [
        meeting.series_number
        for meeting in work.find(Meeting, mechanism_id=mechanism_id, series_year=year)
        if meeting.id != apart
    ]
    return max(taken, default=0) + 1


def next_reference(work: UnitOfWork, base: str) -> str:
    """A file reference with the next enclosure number: "MBDK.100-1/9/1 (17)".

    Papers and letters of all meetings count: each is an enclosure of its own.
    """
    pattern = numbering.parse(numbering.FILE_PATTERN)
    fields = numbering.NumberFields(code=base, unit="", on=date.min)
    taken = [text for one in work.find(Meeting) for text in (one.reference, one.notice_reference)]
    return pattern.write(replace(fields, number=pattern.next_number(taken, fields)))


def own_reference(work: UnitOfWork) -> str:
    """How the office's file references begin."""
    found = work.find(Office, id=OFFICE_ID)
    return found[0].reference if found else ""


def next_paper(work: UnitOfWork, meeting: Meeting) -> int:
    """The next number of a paper, counted through the year of the meeting's mechanism."""
    meetings = [meeting]
    if meeting.mechanism_id and meeting.series_year:
        meetings = work.find(
            Meeting, mechanism_id=meeting.mechanism_id, series_year=meeting.series_year
        )
    items = [item for one in meetings for item in work.find(AgendaItem, meeting_id=one.id)]
    numbers = [paper.number for item in items for paper in work.find(Paper, item_id=item.id)]
    return max(numbers, default=0) + 1


def fill_agenda(
    work: UnitOfWork, meeting: Meeting, template: MeetingTemplate, bodies: PackBodies
) -> None:
    """The template's lines; those that follow from an earlier meeting are left out here."""
    lines = [item for item in template.items if item.kind not in _FROM_PAST]
    for position, line in zip(spread(len(lines)), lines, strict=True):
        work.add(_item(meeting.id, position, line, bodies))


def _item(meeting_id: str, position: str, line: TemplateItem, bodies: PackBodies) -> AgendaItem:
    """A line of a template; its words are neutral (`packs.checks`), so everybody may read them."""
    return AgendaItem(
        meeting_id=meeting_id,
        position=position,
        kind=line.kind.value,
        minutes=line.minutes,
        title=bodies.own(line.titles),
        title_english=bodies.english(line.titles),
        public_title=bodies.own(line.titles),
        presenter_post_id=bodies.post(line.presenter).id if line.presenter else "",
        presenter_text=bodies.own(line.presenter_words),
        presenter_text_english=bodies.english(line.presenter_words),
        remark=bodies.own(line.internal_note),
    )


def make_ready(
    mechanism: Mechanism, ready: ReadyMechanism, bodies: PackBodies, *, own_series: str | None
) -> None:
    """Makes a new mechanism the ready one of the country: its name, basis and number series."""
    mechanism.public_name = bodies.own(ready.names)
    mechanism.public_name_english = bodies.english(ready.names)
    mechanism.kind = ready.kind.value
    mechanism.legal_basis = bodies.own(ready.legal_basis)
    mechanism.pack_key = ready.key
    if ready.series and own_series is None:
        mechanism.series = ready.series


def add_members(
    work: UnitOfWork, mechanism: Mechanism, template: MeetingTemplate, bodies: PackBodies
) -> None:
    """The template's guests become the members of a new mechanism, in their order."""
    for rank, guest in enumerate(template.guests, 1):
        if guest.role not in {MeetingRole.GUEST, MeetingRole.OBSERVER}:
            post = bodies.post(guest.post)
            work.add(
                Member(mechanism_id=mechanism.id, post_id=post.id, role=guest.role.value, rank=rank)
            )


def invite_template(
    work: UnitOfWork, meeting: Meeting, template: MeetingTemplate, bodies: PackBodies
) -> None:
    """The template's guest list: posts in order of seniority, never names."""
    for rank, guest in enumerate(template.guests, 1):
        _invite(work, meeting, bodies.post(guest.post).id, guest.role.value, rank)


def invite_members(work: UnitOfWork, meeting: Meeting) -> bool:
    """The members of the mechanism in seniority order; whether there were any."""
    members = work.find(Member, mechanism_id=meeting.mechanism_id) if meeting.mechanism_id else []
    for rank, member in enumerate(sorted(members, key=lambda m: (m.rank, m.id)), 1):
        _invite(work, meeting, member.post_id, member.role, rank)
    return bool(members)


def _invite(work: UnitOfWork, meeting: Meeting, post_id: str, role: str, rank: int) -> None:
    work.add(Invitation(meeting_id=meeting.id, post_id=post_id, role=role, rank=rank))
    if role == MeetingRole.CHAIR.value and not meeting.chair_post_id:
        meeting.chair_post_id = post_id


def renumber(work: UnitOfWork, meeting: Meeting) -> None:
    """Gives a meeting that moved to another year the next number of that year."""
    day = local_day(meeting)
    ahead = known(MeetingState, meeting.state) in {MeetingState.PLANNED, MeetingState.CALLED}
    if day and ahead and meeting.series_number and day.year != meeting.series_year:
        meeting.series_year = day.year
        meeting.series_number = next_number(work, meeting.mechanism_id, day.year, apart=meeting.id)
