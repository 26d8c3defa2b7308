"""One function per entity, each with valid defaults; returns the id of what it made."""

from datetime import date, datetime
from typing import Any

from nlc_desktop.domain.maps import WHOLE_MAP
from nlc_desktop.domain.meetings import Reply
from nlc_desktop.domain.papers import BlockKind
from nlc_desktop.domain.recurrence import Pattern, Recurrence
from nlc_desktop.domain.replies import ReplyPlan, ReviewReply, Unmatched
from nlc_desktop.services import (
    actions,
    agenda,
    calendar_days,
    calling,
    closing,
    guests,
    holders,
    links,
    maps,
    mechanisms,
    meetings,
    minutes,
    programmes,
    replies,
    scores,
    stakeholders,
    topics,
)
from nlc_desktop.services import office as offices
from nlc_desktop.services import series as repeating
from nlc_desktop.services.drafts import (
    ActionDraft,
    CalendarDayDraft,
    ContactDraft,
    GuestDraft,
    ItemDraft,
    LinkDraft,
    LinkTypeDraft,
    MechanismDraft,
    MeetingDraft,
    OfficeDraft,
    OrganisationDraft,
    PaperDraft,
    PersonDraft,
    PostDraft,
    ProgrammeDraft,
    ScoreDraft,
    SeriesDraft,
    TopicDraft,
)
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.session import OpenOffice


def at(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """A time as a person types it: local, without a zone."""
    return datetime(year, month, day, hour, minute)  # noqa: DTZ001


def office(opened: OpenOffice, **fields: Any) -> str:
    values = {"city": "klang", "reference": "MBDK.100-1/9/1", "secretary": "Siti", **fields}
    return offices.set_up_office(opened, OfficeDraft(**values)).record


def organisation(opened: OpenOffice, name: str = "Polis Klang", **fields: Any) -> str:
    return stakeholders.add_organisation(opened, OrganisationDraft(name=name, **fields)).record


def post(opened: OpenOffice, title: str = "Pegawai", **fields: Any) -> str:
    body = fields.pop("organisation_id", "") or organisation(opened)
    return stakeholders.add_post(
        opened, PostDraft(organisation_id=body, title=title, **fields)
    ).record


def person(opened: OpenOffice, name: str = "Aminah binti Daud", **fields: Any) -> str:
    return stakeholders.add_person(opened, PersonDraft(name=name, **fields)).record


def tenure(opened: OpenOffice, post_id: str = "", name: str = "Aminah binti Daud") -> str:
    return holders.name_holder(opened, post_id or post(opened), PersonDraft(name=name)).record


def contact(opened: OpenOffice, owner_id: str = "", value: str = "03-3371 0000") -> str:
    owner = owner_id or organisation(opened)
    return stakeholders.add_contact(opened, ContactDraft(owner_id=owner, value=value)).record


def link(opened: OpenOffice, one: str = "", other: str = "", **fields: Any) -> str:
    ends = [one or organisation(opened, "Belia")], [other or organisation(opened, "Pendidikan")]
    return links.add_links(opened, *ends, LinkDraft(**fields)).record


def link_type(opened: OpenOffice, name: str = "menaja", **fields: Any) -> str:
    return links.add_link_type(opened, LinkTypeDraft(name=name, **fields)).record


def map_of(opened: OpenOffice, *nodes: str, question: str = "Siapa melatih siapa?") -> str:
    """A map of these nodes, or of everybody."""
    made = maps.add_map(opened, question, everyone=not nodes, nodes=nodes).record
    places = {node: (200 * place + 100, 100) for place, node in enumerate(nodes)}
    maps.settle_nodes(opened, made, places)
    return made


def score(opened: OpenOffice, organisation_id: str = "", **fields: Any) -> str:
    body = organisation_id or organisation(opened)
    values = {"power": 4, "interest": 3, "reason": "Dilihat di mesyuarat", **fields}
    scores.score(opened, body, ScoreDraft(**values))
    return _one(opened, "SELECT id FROM score WHERE organisation_id = ? ORDER BY id DESC", body)


def mechanism(opened: OpenOffice, name: str = "Jawatankuasa Penyelarasan", **fields: Any) -> str:
    return mechanisms.add_mechanism(opened, MechanismDraft(public_name=name, **fields)).record


def member(opened: OpenOffice, mechanism_id: str = "", post_id: str = "") -> str:
    seat = mechanism_id or mechanism(opened)
    return mechanisms.add_member(opened, seat, post_id or post(opened)).record


def calendar_day(opened: OpenOffice, name: str = "Cuti peristiwa", **fields: Any) -> str:
    values = {"day": date(2026, 12, 9), "name": name, **fields}
    return calendar_days.add_day(opened, CalendarDayDraft(**values)).record


def programme(opened: OpenOffice, name: str = "Kejiranan Mesra", **fields: Any) -> str:
    return programmes.add_programme(opened, ProgrammeDraft(public_name=name, **fields)).record


def meeting(opened: OpenOffice, title: str = "Mesyuarat Penyelarasan", **fields: Any) -> str:
    values = {"public_title": title, "starts": at(2026, 12, 8, 9), **fields}
    return meetings.plan_meeting(opened, MeetingDraft(**values)).record


def series(opened: OpenOffice, mechanism_id: str = "", **fields: Any) -> str:
    """Every quarter on the second Thursday at 9.00, from 14 January 2027 on."""
    values = {
        "mechanism_id": mechanism_id or mechanism(opened),
        "recurrence": Recurrence(Pattern.MONTHLY_WEEKDAY, 3, weekday=4, nth=2),
        "first": at(2027, 1, 14, 9),
        "minutes": 90,
        "venue": "Dewan Hamzah",
        **fields,
    }
    return repeating.start_series(opened, SeriesDraft(**values)).record


def first_meeting(opened: OpenOffice, **fields: Any) -> str:
    values = {
        "template": "first-coordination",
        "starts": at(2026, 12, 8, 9),
        **fields,
    }
    return meetings.plan_meeting(opened, MeetingDraft(**values)).record


def item(opened: OpenOffice, meeting_id: str, title: str = "Laporan", **fields: Any) -> str:
    after = fields.pop("after", None)
    return agenda.add_item(opened, meeting_id, ItemDraft(title=title, **fields), after).record


def paper(opened: OpenOffice, item_id: str, title: str = "Terma rujukan", **fields: Any) -> str:
    return agenda.add_paper(opened, item_id, PaperDraft(title=title, **fields)).record


def guest(opened: OpenOffice, meeting_id: str, **fields: Any) -> str:
    draft = GuestDraft(**(fields or {"post_id": post(opened)}))
    return guests.invite(opened, meeting_id, [draft]).record


def block(opened: OpenOffice, item_id: str, text: str = "Mesyuarat mengambil maklum.") -> str:
    return minutes.add_block(opened, _meeting_of(opened, item_id), item_id, text=text).record


def decision(opened: OpenOffice, item_id: str, text: str = "Bersidang setiap suku tahun.") -> str:
    meeting_id = _meeting_of(opened, item_id)
    return minutes.add_block(opened, meeting_id, item_id, BlockKind.DECISION, text).record


def action_line(opened: OpenOffice, item_id: str, text: str = "Hantar senarai.", **f: Any) -> str:
    """A line that is an action; returns the id of the line."""
    meeting_id = _meeting_of(opened, item_id)
    return minutes.add_block(opened, meeting_id, item_id, BlockKind.ACTION, text, **f).record


def action(opened: OpenOffice, text: str = "Hantar senarai program.", **fields: Any) -> str:
    return actions.add_action(opened, ActionDraft(text=text, **fields)).record


def progress(opened: OpenOffice, action_id: str, text: str = "Telah dihantar.") -> str:
    return actions.add_progress(opened, action_id, text).record


def held_meeting(
    opened: OpenOffice, mechanism_id: str = "", **fields: Any
) -> tuple[str, list[str]]:
    """A meeting in a mechanism with an opening, two items and a last line; all still ahead."""
    seat = mechanism_id or mechanism(opened)
    identity = meeting(opened, mechanism_id=seat, **fields)
    titles = ("Ucapan Pengerusi", "Laporan polis", "Program belia", "Hal-hal lain")
    return identity, [item(opened, identity, title) for title in titles]


def closed_meeting(opened: OpenOffice, mechanism_id: str = "", **fields: Any) -> str:
    identity, _ = held_meeting(opened, mechanism_id, **fields)
    closing.close_meeting(opened, identity)
    return identity


def topic(opened: OpenOffice, mechanism_id: str = "", title: str = "Lampu jalan") -> str:
    return topics.propose(opened, mechanism_id, TopicDraft(title=title)).record


def called_meeting(opened: OpenOffice, meeting_id: str = "", **fields: Any) -> str:
    """A meeting whose notice is out, with a guest at least."""
    identity = meeting_id or meeting(opened, **fields)
    if not reading.guests(opened, identity):
        guest(opened, identity)
    calling.call(opened, identity)
    return identity


def stray(opened: OpenOffice, meeting_id: str = "", **fields: Any) -> str:
    """A reply that matched nobody and waits to be looked at."""
    values = {
        "id": "s" * 32,
        "reason": Unmatched.FORWARDED,
        "reply": Reply.YES,
        "name": "Orang Lain",
        "address": "lain@damai.example",
        "meeting_id": meeting_id,
        **fields,
    }
    replies.take(opened, ReplyPlan(review=(ReviewReply(**values),)))
    return values["id"]


def _aside(opened: OpenOffice) -> str:
    """A reply that matched nobody and was put aside."""
    return replies.dismiss(opened, stray(opened, id="a" * 32)).record


def moved_meeting(opened: OpenOffice) -> str:
    """A called meeting whose place changed since its notice."""
    identity = called_meeting(opened, title="Lawatan")
    meetings.update_meeting(opened, identity, venue="Bilik Gerakan")
    return identity


def busy_office(opened: OpenOffice) -> dict[str, str]:
    """An office in the middle of its work; returns an id of each kind of record by name.

    ``past`` is closed, ``draft`` has open minutes, ``ahead`` is planned with matters arising.
    """
    office(opened)
    body, main = organisation(opened), post(opened, "Pegawai Daerah")
    stakeholders.update_organisation(opened, body, confirmed_on=None)
    seat = mechanism(opened)
    past, items = held_meeting(opened, seat)
    past_block = block(opened, items[0])
    action_line(opened, items[1], owners=[main])
    closing.close_meeting(opened, past)
    ahead = meeting(opened, mechanism_id=seat, starts=at(2027, 3, 16, 9))
    fresh = item(opened, ahead, "Baharu")
    outside = action(opened, owners=(main,))
    old_link = link(opened, body, main)
    links.update_link(opened, old_link, checked_on=date(2026, 1, 5))
    city = map_of(opened, body)
    goal = maps.add_goal(opened, city, "Sekolah selamat").record
    maps.hold_goal(opened, goal, body, holds=True)
    maps.settle_nodes(opened, WHOLE_MAP, {body: (10, 10), main: (300, 10)})
    again = series(opened, seat)
    repeating.prepare(opened, again, at(2027, 1, 14, 9))
    repeating.cancel_date(opened, again, at(2027, 7, 8, 9), "banjir")
    return {
        "series": again,
        **_draft_minutes(opened),
        "body": body,
        "post": main,
        "bare_post": post(opened, "Pegawai Lain"),
        "person": person(opened),
        "tenure": tenure(opened),
        "contact": contact(opened, body),
        "link": old_link,
        "link_type": link_type(opened),
        "map": city,
        "goal": goal,
        "score": score(opened, body),
        "mechanism": seat,
        "empty_mechanism": mechanism(opened),
        "member": member(opened, seat, main),
        "member2": member(opened, seat),
        "programme": programme(opened, owner_id=body),
        "past": past,
        "past_block": past_block,
        "ahead": ahead,
        "item": fresh,
        "item2": item(opened, ahead, "Lagi"),
        "paper": paper(opened, fresh),
        "topic": topic(opened, seat),
        "stray": stray(opened, ahead),
        "stray_aside": _aside(opened),
        "moved": moved_meeting(opened),
        "guest": guest(opened, ahead, post_id=main),
        "guest2": guest(opened, ahead, name="Wakil"),
        "action": outside,
        "own_day": calendar_day(opened),
        "progress": progress(opened, outside),
        "adoption": _one(opened, "SELECT id FROM adoption WHERE meeting_id = ?", ahead),
    }


def _draft_minutes(opened: OpenOffice) -> dict[str, str]:
    draft, items = held_meeting(opened)
    line = decision(opened, items[1])
    return {
        "draft": draft,
        "line_item": items[1],
        "note": block(opened, items[0]),
        "decision_block": line,
        "decision": _one(opened, "SELECT id FROM decision WHERE block_id = ?", line),
    }


def _meeting_of(opened: OpenOffice, item_id: str) -> str:
    return _one(opened, "SELECT meeting_id FROM agenda_item WHERE id = ?", item_id)


def _one(opened: OpenOffice, sql: str, *values: str) -> str:
    return opened.reader().execute(sql, values).fetchone()[0]
