"""Planning a meeting from a template, moving it, calling it, and the steps of its life."""

from datetime import UTC, date, datetime, timedelta

import pytest

from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.papers import ItemKind, Language, MeetingRole
from nlc_desktop.errors import InputError
from nlc_desktop.services import guests, history, holders, mechanisms, meeting_steps, meetings
from nlc_desktop.services.drafts import MeetingDraft, PersonDraft
from nlc_desktop.services.reading import meetings as reading
from nlc_desktop.services.reading import stakeholders as who
from tests import factories


def page(office, meeting):
    found = reading.meeting(office, meeting)
    assert found is not None
    return found


def test_a_first_meeting_is_ready_from_its_template(office):
    meeting = factories.first_meeting(office, venue="Bilik Gerakan")
    head, agenda = page(office, meeting), reading.agenda(office, meeting)
    assert head.row.title == "Mesyuarat Penyelarasan Komuniti Selamat dan Harmoni Klang"
    assert head.row.number == "Bil. 1/2026"
    assert head.row.state is MeetingState.PLANNED
    assert [item.minutes for item in agenda] == [10, 20, 20, 20, 25, 25, 15, 15, 10]
    assert agenda[0].starts == datetime(2026, 12, 8, 1, 0, tzinfo=UTC)
    assert agenda[1].starts == datetime(2026, 12, 8, 1, 10, tzinfo=UTC)
    assert [item.number for item in agenda] == [str(n) for n in range(1, 10)]
    assert head.row.minutes == 160
    assert head.reference == "MBDK.100-1/9/1 (1)"
    assert head.registration == datetime(2026, 12, 8, 0, 30, tzinfo=UTC)
    assert head.previous_id == ""


def test_the_guest_list_names_posts_and_nobody(office, pack):
    meeting = factories.first_meeting(office)
    rows = reading.guests(office, meeting)
    assert len(rows) == len(pack.template("first-coordination").guests)
    assert all(row.post and row.organisation and not row.person for row in rows)
    assert [row.rank for row in rows] == list(range(1, len(rows) + 1))
    assert rows[0].role is MeetingRole.CHAIR
    assert page(office, meeting).chair_post_id == rows[0].post_id
    assert not any("{" in row.post + row.organisation for row in rows)
    assert who.people(office) == ()


def test_the_internal_purpose_is_in_no_public_field(office, pack):
    meeting = factories.first_meeting(office)
    head = page(office, meeting)
    assert head.internal_purpose == pack.template("first-coordination").internal_objective.ms
    assert head.internal_purpose not in (head.public_title, head.bring, head.secretariat)


def test_bodies_of_the_pack_are_made_once(office):
    factories.first_meeting(office)
    before = len(who.organisations(office)), len(who.posts(office))
    factories.first_meeting(office)
    assert (len(who.organisations(office)), len(who.posts(office))) == before


def test_a_council_typed_in_fills_local_names(blank):
    factories.office(blank, city="", name="Majlis Bandaraya Kota Damai", state="10")
    meeting = factories.first_meeting(blank)
    assert page(blank, meeting).row.title.endswith("Kota Damai")
    assert any("Kota Damai" in row.organisation for row in reading.guests(blank, meeting))


def test_numbers_run_through_the_year_and_start_again(office):
    seat = factories.mechanism(office)
    for month, year in ((3, 2026), (9, 2026), (2, 2027)):
        factories.meeting(office, mechanism_id=seat, starts=factories.at(year, month, 5, 9))
    numbers = [row.number for row in reading.meetings(office)]
    assert numbers == ["Bil. 1/2027", "Bil. 2/2026", "Bil. 1/2026"]


def test_references_count_the_enclosures(office):
    first, second = factories.meeting(office), factories.meeting(office)
    assert page(office, first).reference == "MBDK.100-1/9/1 (1)"
    assert page(office, second).reference == "MBDK.100-1/9/1 (2)"


def test_sheet_codes_are_unambiguous_and_different(office):
    codes = {page(office, factories.meeting(office)).sheet_code for _ in range(5)}
    assert len(codes) == 5
    assert all(len(code) == 6 and set(code) <= set("BCDFGHJKMNPQRSTVWXZ") for code in codes)


def test_members_of_the_mechanism_are_invited_by_seniority(office):
    seat = factories.mechanism(office)
    posts = [factories.post(office, title) for title in ("Ketua", "Wakil", "Pegawai")]
    members = [factories.member(office, seat, post) for post in posts]
    mechanisms.update_member(office, members[1], role=MeetingRole.CHAIR)
    mechanisms.move_member(office, members[1], before=members[0])
    meeting = factories.meeting(office, mechanism_id=seat)
    rows = reading.guests(office, meeting)
    assert [row.post for row in rows] == ["Wakil", "Ketua", "Pegawai"]
    assert page(office, meeting).chair_post_id == posts[1]


def test_a_meeting_without_series_has_no_number(office):
    meeting = factories.meeting(office, series="")
    assert page(office, meeting).row.number == ""
    assert page(office, meeting).row.mechanism_id == ""


def test_planning_is_one_step_of_undo(office):
    factories.first_meeting(office)
    history.undo(office)
    assert reading.meetings(office) == ()
    assert who.organisations(office) == ()
    history.redo(office)
    assert len(reading.meetings(office)) == 1


@pytest.mark.parametrize(
    "draft",
    [
        MeetingDraft(template="no-such"),
        MeetingDraft(),
        MeetingDraft(public_title="M", minutes=0),
        MeetingDraft(public_title="M", registration=-5),
        MeetingDraft(public_title="M", series="Bil."),
        MeetingDraft(public_title="M", zone="Asia/Atlantis"),
        MeetingDraft(public_title="M", mechanism_id="gone"),
    ],
)
def test_what_cannot_be_planned_is_refused(office, draft):
    with pytest.raises(InputError):
        meetings.plan_meeting(office, draft)
    assert reading.meetings(office) == ()


def test_details_change_by_name_and_type(office):
    meeting = factories.meeting(office)
    meetings.update_meeting(
        office, meeting, venue="Dewan Hamzah", minutes=90, language=Language.ENGLISH
    )
    head = page(office, meeting)
    assert (head.row.venue, head.row.minutes, head.language) == ("Dewan Hamzah", 90, "en")
    with pytest.raises(TypeError):
        meetings.update_meeting(office, meeting, state="held")
    with pytest.raises(TypeError):
        meetings.update_meeting(office, meeting, venue=3)
    with pytest.raises(InputError):
        meetings.update_meeting(office, meeting, public_title="x" * 10_000)
    assert page(office, meeting).row.title == "Mesyuarat Penyelarasan"


def test_typing_in_one_field_is_one_step(office, clock):
    meeting = factories.meeting(office)
    for typed in ("D", "De", "Dewan"):
        clock.advance(timedelta(seconds=1))
        meetings.update_meeting(office, meeting, venue=typed)
    history.undo(office)
    assert page(office, meeting).row.venue == ""


def test_a_meeting_is_moved_in_its_own_zone(office):
    meeting = factories.meeting(office)
    meetings.reschedule(office, meeting, factories.at(2026, 12, 10, 14, 30), zone="Asia/Jakarta")
    head = page(office, meeting)
    assert head.row.starts == datetime(2026, 12, 10, 7, 30, tzinfo=UTC)
    assert head.zone == "Asia/Jakarta"
    with pytest.raises(InputError):
        meetings.reschedule(office, meeting, None, zone="Asia/Atlantis")


def test_a_meeting_moved_to_another_year_takes_its_number(office):
    seat = factories.mechanism(office)
    factories.meeting(office, mechanism_id=seat, starts=factories.at(2027, 1, 5, 9))
    meeting = factories.meeting(office, mechanism_id=seat)
    meetings.reschedule(office, meeting, factories.at(2027, 2, 1, 9))
    assert page(office, meeting).row.number == "Bil. 2/2027"


def test_calling_notes_the_day_and_to_whom_it_went(office):
    meeting = factories.meeting(office)
    guest = factories.guest(office, meeting)
    factories.called_meeting(office, meeting)
    assert page(office, meeting).row.state is MeetingState.CALLED
    assert page(office, meeting).called_on == date(2026, 11, 23)
    assert {row.id: row.sent_on for row in reading.guests(office, meeting)} == {
        guest: date(2026, 11, 23)
    }
    with pytest.raises(InputError, match="date"):
        factories.called_meeting(office, factories.meeting(office, starts=None))


def test_a_held_meeting_keeps_who_held_each_post(office):
    meeting = factories.meeting(office)
    post = factories.post(office)
    factories.guest(office, meeting, post_id=post)
    holders.name_holder(office, post, PersonDraft(name="Ravi a/l Muniandy"), date(2026, 1, 1))
    meeting_steps.mark_held(office, meeting)
    holders.name_holder(office, post, PersonDraft(name="Lim Mei Ling"), date(2026, 2, 1))
    assert [row.person for row in reading.guests(office, meeting)] == ["Ravi a/l Muniandy"]
    other = factories.meeting(office)
    factories.guest(office, other, post_id=post)
    assert [row.person for row in reading.guests(office, other)] == ["Lim Mei Ling"]


def test_steps_are_taken_back_one_by_one_with_a_reason(office):
    meeting = factories.meeting(office)
    factories.called_meeting(office, meeting)
    meeting_steps.mark_held(office, meeting)
    with pytest.raises(InputError):
        meeting_steps.step_back(office, meeting, "  ")
    meeting_steps.step_back(office, meeting, "Tersalah tekan")
    assert page(office, meeting).row.state is MeetingState.CALLED
    meeting_steps.step_back(office, meeting, "Belum dihantar")
    assert page(office, meeting).row.state is MeetingState.PLANNED
    assert page(office, meeting).called_on is None
    with pytest.raises(InputError):
        meeting_steps.step_back(office, meeting, "Lagi")


def test_a_meeting_called_off_is_kept_with_its_number(office):
    seat = factories.mechanism(office)
    meeting = factories.meeting(office, mechanism_id=seat)
    meeting_steps.call_off(office, meeting, "Banjir")
    assert page(office, meeting).row.state is MeetingState.VOID
    with pytest.raises(InputError):
        meetings.update_meeting(office, meeting, venue="Dewan")
    other = factories.meeting(office, mechanism_id=seat)
    assert page(office, other).row.number == "Bil. 2/2026"
    meeting_steps.step_back(office, meeting, "Diadakan juga")
    assert page(office, meeting).row.state is MeetingState.PLANNED


def test_only_a_planned_meeting_is_removed(office):
    planned, called = factories.first_meeting(office), factories.meeting(office)
    factories.called_meeting(office, called)
    meetings.remove_meeting(office, planned)
    with pytest.raises(InputError):
        meetings.remove_meeting(office, called)
    assert [row.id for row in reading.meetings(office)] == [called]
    assert reading.agenda(office, planned) == ()


def test_a_mark_needs_a_word_of_the_country_and_an_officer(office):
    meeting = factories.meeting(office)
    meetings.set_mark(office, meeting, "TERHAD", "Encik Tan Wei Ming")
    assert page(office, meeting).mark == "TERHAD"
    assert page(office, meeting).mark_date == date(2026, 11, 23)
    for mark, officer in (("SULIT", ""), ("RAHSIA", "Tan"), ("SECRET", "Tan")):
        with pytest.raises(InputError):
            meetings.set_mark(office, meeting, mark, officer)
    meetings.set_mark(office, meeting, "")
    assert (page(office, meeting).mark, page(office, meeting).mark_date) == ("", None)


def test_a_template_for_later_meetings_has_no_confirmation_at_the_first(office):
    meeting = factories.first_meeting(office, template="quarterly-coordination")
    kinds = {item.kind for item in reading.agenda(office, meeting)}
    assert kinds.isdisjoint({ItemKind.ADOPTION, ItemKind.MATTERS_ARISING})


def test_removing_a_chair_from_the_guests_leaves_the_meeting_without(office):
    meeting = factories.first_meeting(office)
    chair = reading.guests(office, meeting)[0]
    guests.uninvite(office, chair.id)
    assert page(office, meeting).chair_post_id == ""


def test_the_secretary_prepares_the_minutes(office):
    from nlc_desktop.services import office as office_services  # noqa: PLC0415

    office_services.update_office(office, secretary="Puan Salmah binti Idris")
    made = factories.meeting(office)
    page = reading.meeting(office, made)
    assert page.prepared_by == "Puan Salmah binti Idris\nSetiausaha"
