"""Topics proposed for an agenda (F38), copies of a meeting (F29), the trail of a matter (N4)."""

from datetime import date

import pytest

from nlc_desktop.domain.actions import ActionState
from nlc_desktop.domain.meetings import MeetingState, Reply
from nlc_desktop.domain.papers import ItemKind
from nlc_desktop.domain.topics import TopicState
from nlc_desktop.domain.trail import TrailStep
from nlc_desktop.errors import InputError
from nlc_desktop.services import actions, agenda, closing, copying, guests, topics
from nlc_desktop.services.drafts import CopyDraft, PaperDraft, TopicDraft
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading import topics as backlog
from nlc_desktop.services.reading import trail as trails
from tests import factories


def titles(office, meeting):
    return [row.title for row in reading.agenda(office, meeting)]


def test_a_proposed_topic_goes_on_an_agenda_before_the_close(office):
    seat = factories.mechanism(office)
    meeting, _ = factories.held_meeting(office, seat)
    draft = TopicDraft(title="Lampu jalan", proposed_by="Ketua KRT", note="Tiga kejadian")
    topic = topics.propose(office, seat, draft).record
    waiting = backlog.backlog(office, seat)
    assert [(row.title, row.proposed_by, row.proposed_on) for row in waiting] == [
        ("Lampu jalan", "Ketua KRT", office.today())
    ]
    item = topics.use_topic(office, topic, meeting).record
    assert titles(office, meeting)[-2:] == ["Lampu jalan", "Hal-hal lain"]
    row = next(row for row in reading.agenda(office, meeting) if row.id == item)
    assert (row.presenter, row.kind) == ("Ketua KRT", ItemKind.DISCUSSION)
    assert backlog.backlog(office, seat) == ()
    assert backlog.topics(office, seat)[0].meeting == reading.meeting(office, meeting).row.number


def test_a_topic_stands_on_one_agenda_at_a_time(office):
    seat = factories.mechanism(office)
    meeting, _ = factories.held_meeting(office, seat)
    topic = factories.topic(office, seat)
    item = topics.use_topic(office, topic, meeting).record
    with pytest.raises(InputError, match="already"):
        topics.use_topic(office, topic, meeting)
    agenda.remove_item(office, item)
    assert [row.state for row in backlog.backlog(office, seat)] == [TopicState.OPEN]
    topics.use_topic(office, topic, meeting)
    assert titles(office, meeting).count("Lampu jalan") == 1


def test_a_topic_put_aside_waits_no_more_and_can_be_offered_again(office):
    topic = factories.topic(office)
    topics.drop_topic(office, topic)
    assert backlog.backlog(office, "") == ()
    topics.reopen_topic(office, topic)
    assert len(backlog.backlog(office, "")) == 1


def test_a_topic_for_any_meeting_is_offered_to_every_mechanism(office):
    factories.topic(office, title="Untuk semua")
    seat, other = factories.mechanism(office), factories.mechanism(office)
    factories.topic(office, other, "Untuk lain")
    assert [row.title for row in backlog.backlog(office, seat)] == ["Untuk semua"]


@pytest.fixture
def held(office):
    seat = factories.mechanism(office)
    meeting, items = factories.held_meeting(office, seat)
    agenda.add_paper(office, items[1], PaperDraft(title="Kertas polis", received=True))
    post = factories.post(office)
    guest = factories.guest(office, meeting, post_id=post)
    factories.tenure(office, post)
    guests.set_reply(office, guest, Reply.YES)
    guests.add_walk_in(office, meeting, "Ravi")
    factories.block(office, items[1])
    closing.close_meeting(office, meeting)
    return meeting


def test_a_copy_is_a_new_plan_with_what_was_ticked(office, held):
    draft = CopyDraft(starts=factories.at(2027, 3, 16, 9), papers=True, matters=False)
    made = copying.copy_meeting(office, held, draft).record
    page = reading.meeting(office, made)
    assert page.row.state is MeetingState.PLANNED
    assert page.row.starts.isoformat() == "2027-03-16T09:00:00+08:00"
    assert page.row.number == "Bil. 1/2027"
    assert page.sheet_code != reading.meeting(office, held).sheet_code
    assert titles(office, made) == titles(office, held)
    papers = [paper for row in reading.agenda(office, made) for paper in row.papers]
    assert [(paper.title, paper.received) for paper in papers] == [("Kertas polis", False)]
    guest_list = reading.guests(office, made)
    assert [(g.post, g.reply, g.walk_in, g.sent_on) for g in guest_list] == [
        ("Pegawai", Reply.NONE, False, None)
    ]


def test_a_copy_of_nothing_but_the_head(office, held):
    draft = CopyDraft(people=False, agenda=False, matters=False)
    made = copying.copy_meeting(office, held, draft).record
    assert reading.agenda(office, made) == reading.guests(office, made) == ()
    assert reading.meeting(office, made).row.starts is None


def test_a_copy_takes_up_what_was_left_open(office, held):
    draft = CopyDraft(starts=factories.at(2027, 3, 16, 9))
    made = copying.copy_meeting(office, held, draft).record
    kinds = [row.kind for row in reading.agenda(office, made)]
    assert kinds.count(ItemKind.MATTERS_ARISING) == kinds.count(ItemKind.ADOPTION) == 1
    assert reading.meeting(office, made).previous_id == held


def test_a_matter_shows_where_it_was_raised_put_off_and_discussed(office):
    seat = factories.mechanism(office)
    first, items = factories.held_meeting(office, seat, starts=factories.at(2026, 6, 9, 9))
    for item in (*items[:2], items[3]):
        factories.block(office, item)
    closing.close_meeting(office, first)
    second = factories.meeting(office, mechanism_id=seat, starts=factories.at(2026, 9, 8, 9))
    closing.close_meeting(office, second)
    third = factories.meeting(office, mechanism_id=seat, starts=factories.at(2026, 12, 8, 9))
    trail = next(one for one in trails.trails(office, third) if one.title == "Program belia")
    assert [(line.step, line.meeting, line.day) for line in trail.lines] == [
        (TrailStep.RAISED, "Bil. 1/2026", date(2026, 6, 9)),
        (TrailStep.DEFERRED, "Bil. 1/2026", date(2026, 6, 9)),
        (TrailStep.DEFERRED, "Bil. 2/2026", date(2026, 9, 8)),
    ]
    assert trail.deferred == 2
    assert not trail.closed


def test_an_action_shows_what_was_reported_and_that_it_is_done(office):
    seat = factories.mechanism(office)
    first, items = factories.held_meeting(office, seat, starts=factories.at(2026, 6, 9, 9))
    owner = factories.post(office)
    factories.action_line(office, items[1], "Hantar senarai.", owners=[owner])
    closing.close_meeting(office, first)
    (row,) = office.reader().execute("SELECT id FROM action").fetchall()
    actions.add_progress(office, row[0], "Separuh siap")
    second = factories.meeting(office, mechanism_id=seat, starts=factories.at(2026, 12, 8, 9))
    trail = next(one for one in trails.trails(office, second) if one.action)
    assert [line.step for line in trail.lines] == [TrailStep.RAISED, TrailStep.REPORTED]
    assert trail.raised.meeting == "Bil. 1/2026"
    assert trail.lines[1].text == "Separuh siap"
    assert trail.owners == ("Pegawai, Polis Klang",)
    actions.set_state(office, row[0], ActionState.DONE)
    trail = next(one for one in trails.trails(office, second) if one.action)
    assert trail.closed


def test_what_begins_at_the_meeting_has_no_trail(office):
    meeting, _ = factories.held_meeting(office)
    assert trails.trails(office, meeting) == ()
