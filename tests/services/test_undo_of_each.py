"""Every use case is one step: taking it back gives the state before, value for value."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.calling import CallDraft
from nlc_desktop.domain.maps import WHOLE_MAP
from nlc_desktop.domain.meetings import Channel, Outcome, Reply
from nlc_desktop.domain.minutes import AdoptionOutcome, Agreement
from nlc_desktop.domain.operations import Changes
from nlc_desktop.domain.papers import BlockKind, MeetingRole, Presence
from nlc_desktop.domain.recurrence import Pattern, Recurrence, Scope
from nlc_desktop.domain.replies import MatchedReply, ReplyPlan, ReviewReply, Unmatched
from nlc_desktop.records import ALL
from nlc_desktop.services import (
    actions,
    agenda,
    calendar_days,
    calling,
    carrying,
    closing,
    copying,
    corrections,
    details,
    guests,
    history,
    holders,
    links,
    maps,
    mechanisms,
    meeting_steps,
    meetings,
    minutes,
    pack_bodies,
    programmes,
    replies,
    reviews,
    scores,
    series,
    series_changes,
    stakeholders,
    topics,
)
from nlc_desktop.services import office as offices
from nlc_desktop.services.drafts import (
    ActionDraft,
    CalendarDayDraft,
    ContactDraft,
    CopyDraft,
    CorrectionDraft,
    GuestDraft,
    LinkDraft,
    LinkTypeDraft,
    MechanismDraft,
    MeetingDraft,
    OrganisationDraft,
    PaperDraft,
    PersonDraft,
    PostDraft,
    ProgrammeDraft,
    ScoreDraft,
    SeriesDraft,
    SeriesEdit,
    TopicDraft,
)
from nlc_desktop.services.session import OpenOffice
from tests import factories
from tests.services.conftest import opened


@dataclass
class Desk:
    """An office in the middle of its work, with an id of each kind of record."""

    office: OpenOffice
    id: dict[str, str] = field(default_factory=dict)

    def __getattr__(self, name: str) -> str:
        return self.id[name]


@pytest.fixture
def desk(busy, tmp_path, pack, clock):
    folder, ids = busy
    with opened(Path(shutil.copytree(folder, tmp_path / "workspace")), pack, clock) as office:
        yield Desk(office, ids)


Case = Callable[[OpenOffice, Desk], Changes]

WEEKLY = Recurrence(Pattern.WEEKLY, weekday=1)
MOVED = factories.at(2027, 1, 15, 10)

CASES: dict[str, Case] = {
    "update_office": lambda o, d: offices.update_office(o, phone="03"),
    "set_crest": lambda o, d: offices.set_crest(o, b"<svg/>"),
    "add_organisation": lambda o, d: stakeholders.add_organisation(o, OrganisationDraft(name="RT")),
    "update_organisation": lambda o, d: stakeholders.update_organisation(o, d.body, note="n"),
    "confirm_organisation": lambda o, d: stakeholders.confirm_organisation(o, d.body),
    "remove_organisation": lambda o, d: stakeholders.remove_organisation(o, d.body),
    "remove_organisations": lambda o, d: stakeholders.remove_organisations(o, [d.body]),
    "add_post": lambda o, d: stakeholders.add_post(
        o, PostDraft(organisation_id=d.body, title="Ketua")
    ),
    "update_post": lambda o, d: stakeholders.update_post(o, d.post, title="Ketua"),
    "remove_post": lambda o, d: stakeholders.remove_post(o, d.bare_post),
    "add_person": lambda o, d: stakeholders.add_person(o, PersonDraft(name="Ravi")),
    "update_person": lambda o, d: stakeholders.update_person(o, d.person, honorific="Puan"),
    "remove_person": lambda o, d: stakeholders.remove_person(o, d.person),
    "add_contact": lambda o, d: stakeholders.add_contact(
        o, ContactDraft(owner_id=d.post, value="03")
    ),
    "update_contact": lambda o, d: stakeholders.update_contact(o, d.contact, value="04"),
    "remove_contact": lambda o, d: stakeholders.remove_contact(o, d.contact),
    "name_holder": lambda o, d: holders.name_holder(o, d.post, PersonDraft(name="Ravi")),
    "end_tenure": lambda o, d: holders.end_tenure(o, d.tenure),
    "update_tenure": lambda o, d: holders.update_tenure(o, d.tenure, since=date(2026, 1, 1)),
    "remove_tenure": lambda o, d: holders.remove_tenure(o, d.tenure),
    "import_pack_bodies": lambda o, d: pack_bodies.import_pack_bodies(o, ["mayor"]),
    "copy_meeting": lambda o, d: copying.copy_meeting(o, d.past, CopyDraft(papers=True)),
    "propose": lambda o, d: topics.propose(o, d.mechanism, TopicDraft(title="Lampu")),
    "update_topic": lambda o, d: topics.update_topic(o, d.topic, note="n"),
    "remove_topic": lambda o, d: topics.remove_topic(o, d.topic),
    "drop_topic": lambda o, d: topics.drop_topic(o, d.topic),
    "use_topic": lambda o, d: topics.use_topic(o, d.topic, d.ahead),
    "add_links": lambda o, d: links.add_links(o, [d.body], [d.post, d.bare_post], LinkDraft()),
    "link_all": lambda o, d: links.link_all(
        o, [d.body], [d.post], LinkDraft(), names=["Kelab Baharu"], backwards=True
    ),
    "add_detail": lambda o, d: details.add_detail(o, d.body, "Bilangan ahli", "120"),
    "confirm_organisations": lambda o, d: reviews.confirm_organisations(o, [d.body]),
    "remove_people": lambda o, d: reviews.remove_people(o, [d.person]),
    "update_link": lambda o, d: links.update_link(o, d.link, strength=2),
    "update_links": lambda o, d: links.update_links(o, [d.link], said_by="Tan"),
    "update_link, turned": lambda o, d: links.update_link(o, d.link, turn=True, note="Kawan lama"),
    "turn_link": lambda o, d: links.turn_link(o, d.link),
    "end_links": lambda o, d: links.end_links(o, [d.link]),
    "confirm_links": lambda o, d: links.confirm_links(o, [d.link]),
    "remove_links": lambda o, d: links.remove_links(o, [d.link]),
    "add_link_type": lambda o, d: links.add_link_type(o, LinkTypeDraft(name="menaja")),
    "update_link_type": lambda o, d: links.update_link_type(o, d.link_type, directed=False),
    "remove_link_type": lambda o, d: links.remove_link_type(o, d.link_type),
    "add_map": lambda o, d: maps.add_map(o, "Siapa?", everyone=False, nodes=[d.body]),
    "update_map": lambda o, d: maps.update_map(o, d.map, asked="Belia"),
    "remove_map": lambda o, d: maps.remove_map(o, d.map),
    "move_nodes": lambda o, d: maps.move_nodes(o, WHOLE_MAP, {d.body: (90, 90)}),
    "arrange_nodes": lambda o, d: maps.arrange_nodes(o, d.map, {d.body: (1, 1), d.post: (9, 9)}),
    "pin_nodes": lambda o, d: maps.pin_nodes(o, d.map, [d.body], pinned=True),
    "put_on_map": lambda o, d: maps.put_on_map(o, d.map, [d.post], {d.post: (4, 4)}),
    "take_off_map": lambda o, d: maps.take_off_map(o, WHOLE_MAP, [d.post]),
    "set_tower": lambda o, d: maps.set_tower(o, d.map, d.body, 3, "Tan"),
    "add_goal": lambda o, d: maps.add_goal(o, d.map, "Aman"),
    "rename_goal": lambda o, d: maps.rename_goal(o, d.goal, "Aman"),
    "remove_goal": lambda o, d: maps.remove_goal(o, d.goal),
    "hold_goal": lambda o, d: maps.hold_goal(o, d.goal, d.post, holds=True),
    "let_goal_go": lambda o, d: maps.hold_goal(o, d.goal, d.body, holds=False),
    "score": lambda o, d: scores.score(o, d.body, ScoreDraft(power=1, interest=5, reason="r")),
    "remove_score": lambda o, d: scores.remove_score(o, d.score),
    "add_mechanism": lambda o, d: mechanisms.add_mechanism(o, MechanismDraft(public_name="J")),
    "update_mechanism": lambda o, d: mechanisms.update_mechanism(o, d.mechanism, area="Kapar"),
    "remove_mechanism": lambda o, d: mechanisms.remove_mechanism(o, d.empty_mechanism),
    "add_member": lambda o, d: mechanisms.add_member(o, d.mechanism, d.bare_post),
    "update_member": lambda o, d: mechanisms.update_member(o, d.member, role=MeetingRole.CHAIR),
    "move_member": lambda o, d: mechanisms.move_member(o, d.member2, before=d.member),
    "remove_member": lambda o, d: mechanisms.remove_member(o, d.member),
    "add_programme": lambda o, d: programmes.add_programme(o, ProgrammeDraft(public_name="P")),
    "update_programme": lambda o, d: programmes.update_programme(o, d.programme, budget="1"),
    "set_partners": lambda o, d: programmes.set_partners(o, d.programme, [d.body]),
    "remove_programme": lambda o, d: programmes.remove_programme(o, d.programme),
    "plan_meeting": lambda o, d: meetings.plan_meeting(
        o, MeetingDraft(template="quarterly-coordination", mechanism_id=d.mechanism)
    ),
    "start_series": lambda o, d: series.start_series(
        o, SeriesDraft(mechanism_id=d.mechanism, recurrence=WEEKLY, first=MOVED)
    ),
    "prepare": lambda o, d: series.prepare(o, d.series, factories.at(2027, 4, 8, 9)),
    "cancel_date": lambda o, d: series.cancel_date(
        o, d.series, factories.at(2027, 4, 8, 9), "banjir"
    ),
    "restore_date": lambda o, d: series.restore_date(o, d.series, factories.at(2027, 7, 8, 9)),
    "end_series": lambda o, d: series.end_series(o, d.series, date(2027, 1, 1), "tamat"),
    **{
        f"change_dates, {scope}": lambda o, d, scope=scope: series_changes.change_dates(
            o, d.series, factories.at(2027, 1, 14, 9), scope, SeriesEdit(starts=MOVED)
        )
        for scope in Scope
    },
    "change_dates, place": lambda o, d: series_changes.change_dates(
        o, d.series, factories.at(2027, 10, 14, 9), Scope.LATER, SeriesEdit(venue="Balai")
    ),
    "update_meeting": lambda o, d: meetings.update_meeting(o, d.ahead, venue="Dewan"),
    "reschedule": lambda o, d: meetings.reschedule(o, d.ahead, factories.at(2026, 12, 9, 9)),
    "call": lambda o, d: calling.call(o, d.ahead, CallDraft(reference="JPK/7")),
    "revise": lambda o, d: calling.revise(o, d.moved),
    "set_mark": lambda o, d: meetings.set_mark(o, d.ahead, "TERHAD", "Tan"),
    "remove_meeting": lambda o, d: meetings.remove_meeting(o, d.ahead),
    "mark_held": lambda o, d: meeting_steps.mark_held(o, d.ahead),
    "step_back": lambda o, d: meeting_steps.step_back(o, d.past, "sebab"),
    "call_off": lambda o, d: meeting_steps.call_off(o, d.ahead, "banjir"),
    "add_item": lambda o, d: agenda.add_item(o, d.ahead, "Laporan 5m @Polis"),
    "add_break": lambda o, d: agenda.add_break(o, d.ahead, "Rehat"),
    "update_item": lambda o, d: agenda.update_item(o, d.item, minutes=5, closed=True),
    "set_presenter": lambda o, d: agenda.set_presenter(o, d.item, d.post),
    "move_item": lambda o, d: agenda.move_item(o, d.item2, before=d.item),
    "remove_item": lambda o, d: agenda.remove_item(o, d.item),
    "remove_item_with_lines": lambda o, d: agenda.remove_item(o, d.line_item),
    "add_paper": lambda o, d: agenda.add_paper(o, d.item, PaperDraft(title="K")),
    "update_paper": lambda o, d: agenda.update_paper(o, d.paper, received=True),
    "remove_paper": lambda o, d: agenda.remove_paper(o, d.paper),
    "carry_over": lambda o, d: carrying.carry_over(o, later_than_closed(o, d)),
    "invite": lambda o, d: guests.invite(o, d.ahead, [GuestDraft(name="Ravi")]),
    "invite_list": lambda o, d: guests.invite_list(o, d.ahead, "Ravi\nMei Ling"),
    "uninvite": lambda o, d: guests.uninvite(o, d.guest),
    "move_guest": lambda o, d: guests.move_guest(o, d.guest2, before=d.guest),
    "update_guest": lambda o, d: guests.update_guest(o, d.guest, role="chair"),
    "set_reply": lambda o, d: guests.set_reply(o, d.guest, Reply.YES),
    "take": lambda o, d: replies.take(o, two_replies(d)),
    "take_code": lambda o, d: replies.take_code(o, a_code(o), Reply.YES),
    "assign": lambda o, d: replies.assign(o, d.stray, d.guest),
    "invite_stray": lambda o, d: replies.invite_stray(o, d.stray, d.ahead),
    "dismiss": lambda o, d: replies.dismiss(o, d.stray),
    "reopen": lambda o, d: replies.reopen(o, d.stray_aside),
    "set_presence": lambda o, d: guests.set_presence(o, d.guest, Presence.LATE),
    "everybody_present": lambda o, d: guests.everybody_present(o, d.ahead),
    "add_walk_in": lambda o, d: guests.add_walk_in(o, d.ahead, "Kavitha"),
    "start_minutes": lambda o, d: minutes.start_minutes(o, d.ahead),
    "add_block": lambda o, d: minutes.add_block(o, d.draft, d.line_item, text="x"),
    "add_typed_action": lambda o, d: minutes.add_typed_action(
        o, d.draft, d.line_item, "Hantar @Pegawai Daerah by 18 Dec"
    ),
    "set_block_text": lambda o, d: minutes.set_block_text(o, d.note, "lain"),
    "set_office_only": lambda o, d: minutes.set_office_only(o, d.note, True),
    "convert_block": lambda o, d: minutes.convert_block(o, d.decision_block, BlockKind.ACTION),
    "move_block": lambda o, d: minutes.move_block(o, d.note, after=d.decision_block),
    "remove_block": lambda o, d: minutes.remove_block(o, d.decision_block),
    "set_agreement": lambda o, d: minutes.set_agreement(o, d.decision, Agreement.VOTE, "5-1"),
    "set_outcome": lambda o, d: minutes.set_outcome(o, d.line_item, Outcome.DEFERRED),
    "set_pad": lambda o, d: minutes.set_pad(o, d.draft, "nota"),
    "close_meeting": lambda o, d: closing.close_meeting(o, d.draft),
    "circulate": lambda o, d: closing.circulate(o, d.past),
    "adopt": lambda o, d: closing.adopt(
        o,
        d.adoption,
        AdoptionOutcome.WITH_AMENDMENTS,
        proposer="Ravi",
        corrections=[CorrectionDraft(paragraph="1.1", text="nama")],
    ),
    "add_correction": lambda o, d: corrections.add_correction(
        o, d.past, CorrectionDraft(paragraph="1.1", text="nama")
    ),
    "add_day": lambda o, d: calendar_days.add_day(
        o, CalendarDayDraft(day=date(2026, 12, 10), name="Pilihan raya")
    ),
    "update_day": lambda o, d: calendar_days.update_day(o, d.own_day, until=date(2026, 12, 11)),
    "remove_day": lambda o, d: calendar_days.remove_day(o, d.own_day),
    "import_days": lambda o, d: calendar_days.import_days(o, day_list(o)),
    "add_from_pack": lambda o, d: programmes.add_from_pack(
        o, [entry.key for entry in programmes.suggestions(o)]
    ),
    "add_action": lambda o, d: actions.add_action(o, ActionDraft(text="T", owners=(d.post,))),
    "update_action": lambda o, d: actions.update_action(o, d.action, due=date(2027, 1, 1)),
    "set_text": lambda o, d: actions.set_text(o, d.action, "lain"),
    "remove_action": lambda o, d: actions.remove_action(o, d.action),
    "set_state": lambda o, d: actions.set_state(o, d.action, ActionState.DONE),
    "bring_forward": lambda o, d: actions.bring_forward(o, d.action, date(2027, 1, 1)),
    "set_owners": lambda o, d: actions.set_owners(o, d.action, [d.body, d.post]),
    "add_progress": lambda o, d: actions.add_progress(o, d.action, "Dijawab"),
    "update_progress": lambda o, d: actions.update_progress(o, d.progress, text="x"),
    "remove_progress": lambda o, d: actions.remove_progress(o, d.progress),
}

PREPARED = {"carry_over", "take_code"}
"""Cases that make something first, so that more than one step has to be taken back."""


def day_list(office: OpenOffice) -> Path:
    """Two days, one of which is there already under the same name."""
    path = office.workspace.folder.parent / "days.csv"
    path.write_text(
        "day,name,source\n2026-12-09,Cuti peristiwa,Warta\n2026-12-10,Pilihan raya,\n",
        encoding="utf-8",
    )
    return path


def two_replies(desk: Desk) -> ReplyPlan:
    """A reply of a guest, and one that matched nobody."""
    yes = MatchedReply(desk.guest, desk.ahead, "M", "G", Reply.YES, Channel.MAIL, comment="Ya")
    lost = ReviewReply("t" * 32, Unmatched.UNKNOWN_MEETING, Reply.NO, "Tan", "tan@damai.example")
    return ReplyPlan(matched=(yes,), review=(lost,))


def a_code(office: OpenOffice) -> str:
    meeting = factories.called_meeting(office)
    sql = "SELECT slip_code FROM invitation WHERE meeting_id = ?"
    return office.reader().execute(sql, (meeting,)).fetchone()[0]


def later_than_closed(office: OpenOffice, desk: Desk) -> str:
    for row in office.reader().execute("SELECT id FROM action WHERE meeting_id = ?", (desk.past,)):
        actions.set_state(office, row[0], ActionState.DONE)
    return desk.ahead


def state_of(office: OpenOffice) -> dict[str, list[tuple[object, ...]]]:
    tables = [kind.__tablename__ for kind in ALL]
    read = office.reader().execute
    return {table: read(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in tables}


@pytest.mark.parametrize("name", CASES)
def test_one_undo_gives_the_state_before(desk, name):
    office = desk.office
    before = state_of(office)
    changes = CASES[name](office, desk)
    after = state_of(office)
    assert after != before
    assert changes.group and changes.touched and changes.label
    assert history.undo(office).group
    if name in PREPARED:
        while state_of(office) != before:
            assert history.undo(office).group
        return
    assert state_of(office) == before
    history.redo(office)
    assert state_of(office) == after


def test_there_may_be_nothing_to_take_back(blank):
    assert history.undo(blank) == Changes()
    assert history.redo(blank) == Changes()
