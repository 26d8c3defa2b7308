"""What dates are judged by, gathered from a register: guests, other meetings, cadence, notice."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from nlc_desktop.domain.jurisdictions import DayKind
from nlc_desktop.domain.mechanisms import Cadence
from nlc_desktop.domain.meetings import Reply
from nlc_desktop.domain.papers import Language
from nlc_desktop.domain.scheduling import DateIssue, DateIssueKind, judge, suggest
from nlc_desktop.domain.stakeholders import OrganisationKind, Sector
from nlc_desktop.errors import InputError
from nlc_desktop.services import guests, mechanisms, meeting_steps, meetings, stakeholders
from nlc_desktop.services import series as repeating
from nlc_desktop.services.drafts import GuestDraft
from nlc_desktop.services.reading import calendar, calling_refs, dates
from nlc_desktop.services.session import OpenOffice
from tests import factories
from tests.factories import at

KELANTAN, PUTRAJAYA, JAKARTA = "my-03", "my-16", "id-31"
K = DateIssueKind


def post_in(office: OpenOffice, title: str, place: str = "", **fields: object) -> str:
    body = factories.organisation(office, f"Pejabat {title}", jurisdiction=place, **fields)
    return factories.post(office, title, organisation_id=body)


def committee(office: OpenOffice, *places: str) -> tuple[str, list[str]]:
    """A quarterly mechanism with a member from each place; the first one chairs."""
    made = factories.mechanism(office, cadence=Cadence.QUARTERLY)
    posts = [post_in(office, f"Ahli {number}", place) for number, place in enumerate(places)]
    for number, post in enumerate(posts):
        member = mechanisms.add_member(office, made, post).record
        if number == 0:
            mechanisms.update_member(office, member, role="chair")
    return made, posts


def invite(office: OpenOffice, meeting: str, *posts: str) -> None:
    guests.invite(office, meeting, [GuestDraft(post_id=post) for post in posts])


def kinds(office: OpenOffice, meeting: str) -> list[DateIssueKind]:
    judged = dates.judged_meeting(office, meeting)
    return [issue.kind for issue in judged.issues] if judged else []


def test_members_from_three_states_share_four_weekdays(office: OpenOffice):
    made, _ = committee(office, "", KELANTAN, PUTRAJAYA)
    facts = dates.for_mechanism(office, made)
    assert [place.key for place in facts.invited] == ["my-10", KELANTAN, PUTRAJAYA]
    found = suggest(facts, office.today(), time(9), 120, office.zone)
    assert len(found) == 10
    assert {one.starts.isoweekday() for one in found} == {1, 2, 3, 4}


def test_a_guest_from_abroad_brings_the_holidays_of_there(office: OpenOffice):
    meeting = factories.meeting(office, starts=at(2027, 8, 17, 9))
    assert K.HOLIDAY not in kinds(office, meeting)
    invite(office, meeting, post_in(office, "Direktur", JAKARTA))
    judged = dates.judged_meeting(office, meeting, Language.INDONESIAN)
    assert judged is not None
    (issue,) = [one for one in judged.issues if one.kind is K.HOLIDAY]
    assert not issue.own
    assert issue.name == "Hari Kemerdekaan Republik Indonesia"


def test_a_place_no_pack_knows_is_said(office: OpenOffice):
    meeting = factories.meeting(office, starts=at(2027, 4, 6, 9))
    invite(office, meeting, factories.post(office))
    assert dates.judged_meeting(office, meeting).fine  # type: ignore[union-attr]
    body = office.reader().execute("SELECT id FROM organisation").fetchone()[0]
    with pytest.raises(InputError, match="xx-1"):
        stakeholders.update_organisation(office, body, jurisdiction="xx-1")
    _write_raw(office, body, "xx-1")
    judged = dates.judged_meeting(office, meeting)
    assert judged is not None
    assert [(one.kind, one.where) for one in judged.issues] == [
        (K.UNKNOWN_YEAR, ("a place that is not known here",))
    ]


def _write_raw(office: OpenOffice, body: str, key: str) -> None:
    """What a laptop with a later version, and another pack, may have written."""
    from nlc_desktop.records import Organisation  # noqa: PLC0415
    from nlc_desktop.services.work import begin  # noqa: PLC0415

    with begin(office, "x") as work:
        work.get(Organisation, body).jurisdiction = key
        work.commit()


def test_an_office_outside_every_pack_knows_no_holidays(office: OpenOffice):
    lost = replace(office, pack=None)
    facts = dates.for_office(lost)
    assert facts.notice == 7
    assert suggest(facts, lost.today(), time(9), 60, lost.zone) == ()


def test_the_guest_list_says_where_from_and_who(office: OpenOffice):
    meeting = factories.meeting(office, starts=at(2027, 4, 4, 9))  # a Sunday
    school = post_in(office, "Guru Besar", kind=OrganisationKind.EDUCATION)
    mosque = post_in(office, "Imam", sector=Sector.FAITH)
    invite(office, meeting, school, mosque)
    facts = dates.for_meeting(office, meeting)
    assert facts is not None
    assert facts.has_school
    assert facts.has_faith
    assert facts.posts == {school: "Guru Besar", mosque: "Imam"}
    assert kinds(office, meeting) == [K.WEEKEND, K.SUNDAY_SERVICE]
    factories.calendar_day(
        office, "Cuti sekolah", day=date(2027, 4, 4), kind=DayKind.SCHOOL_HOLIDAY
    )
    assert kinds(office, meeting) == [K.WEEKEND, K.SUNDAY_SERVICE, K.SCHOOL_HOLIDAY]


def test_chair_and_members_at_two_meetings(office: OpenOffice):
    chair, clerk = post_in(office, "Datuk Bandar"), post_in(office, "Kerani")
    one = factories.meeting(office, "Bajet", starts=at(2027, 4, 6, 9), minutes=120)
    other = factories.meeting(office, "Banjir", starts=at(2027, 4, 6, 10), minutes=60)
    for meeting in (one, other):
        invite(office, meeting, chair, clerk)
        meetings.update_meeting(office, meeting, chair_post_id=chair)
    assert kinds(office, one) == kinds(office, other) == [K.CHAIR_CLASH, K.MEMBER_CLASH]
    judged = dates.judged_meeting(office, one)
    assert judged is not None
    assert [issue.record for issue in judged.issues] == [other, other]
    assert judged.issues[1].people == ("Kerani",)
    guest = office.reader().execute(
        "SELECT id FROM invitation WHERE meeting_id = ? AND post_id = ?", (other, clerk)
    )
    guests.set_reply(office, guest.fetchone()[0], Reply.NO)
    assert kinds(office, one) == [K.CHAIR_CLASH]
    meeting_steps.call_off(office, other, "Ditangguhkan")
    assert kinds(office, one) == []


def test_a_meeting_does_not_clash_with_itself(office: OpenOffice):
    made, posts = committee(office, "", "")
    meeting = factories.meeting(office, mechanism_id=made, starts=at(2027, 4, 6, 9))
    invite(office, meeting, *posts)
    starts = datetime(2027, 4, 6, 9, tzinfo=office.tz())
    clashing = dates.for_mechanism(office, made)
    assert [one.meeting_id for one in clashing.engagements] == [meeting]
    assert clashing.engagements[0].starts == starts
    assert dates.for_mechanism(office, made, apart=meeting).engagements == ()
    assert kinds(office, meeting) == []


def test_dates_of_a_series_count_before_meetings_are_made_of_them(office: OpenOffice):
    """14 January 2027 is the series' first date; nobody has prepared it."""
    repeated, posts = committee(office, "", "")
    other = factories.mechanism(office, "Jawatankuasa Banjir")
    mechanisms.add_member(office, other, posts[1])
    series = factories.series(office, repeated)
    on = datetime(2027, 1, 14, 10, tzinfo=office.tz())
    (issue,) = _against(office, other, on)
    assert (issue.kind, issue.people, issue.record) == (K.MEMBER_CLASH, ("Ahli 1",), "")
    assert issue.name == "Jawatankuasa Penyelarasan, a date of its series"
    assert _against(office, other, on.replace(hour=11)) == []
    assert _against(office, repeated, on) == []
    slot = datetime(2027, 1, 14, 9)  # noqa: DTZ001 - slots are local
    made = repeating.prepare(office, series, slot).record
    assert [one.record for one in _against(office, other, on)] == [made]
    meeting_steps.call_off(office, made, "Banjir")
    assert _against(office, other, on) == []
    second = datetime(2027, 4, 8, 9)  # noqa: DTZ001 - slots are local
    repeating.cancel_date(office, series, second, "Cuti")
    assert _against(office, other, second.replace(tzinfo=office.tz())) == []


def _against(office: OpenOffice, mechanism: str, starts: datetime) -> list[DateIssue]:
    return list(judge(dates.for_mechanism(office, mechanism), starts, 60).issues)


def test_notice_is_no_question_once_called(office: OpenOffice):
    meeting = factories.meeting(office, starts=at(2026, 11, 30, 9))
    assert kinds(office, meeting) == [K.SHORT_NOTICE]
    invite(office, meeting, factories.post(office))
    factories.called_meeting(office, meeting)
    assert kinds(office, meeting) == []


def test_cadence_counts_from_the_last_meeting_held(office: OpenOffice):
    made, _ = committee(office, "")
    assert dates.for_mechanism(office, made).due is None
    past = factories.meeting(office, mechanism_id=made, starts=at(2026, 9, 1, 9))
    assert dates.for_mechanism(office, made).due is None
    meeting_steps.mark_held(office, past)
    assert dates.for_mechanism(office, made).due == date(2026, 12, 1)
    ahead = factories.meeting(office, mechanism_id=made, starts=at(2027, 1, 12, 9))
    judged = dates.judged_meeting(office, ahead)
    assert judged is not None
    assert [(one.kind, one.count) for one in judged.issues] == [(K.OVERDUE, 42)]
    assert judged.fine
    facts = dates.for_meeting(office, past)
    assert facts is not None
    assert facts.due is None


def test_a_meeting_set_before_a_date_keeps_the_cadence(office: OpenOffice):
    made, _ = committee(office, "")
    past = factories.meeting(office, mechanism_id=made, starts=at(2026, 9, 1, 9))
    meeting_steps.mark_held(office, past)
    between = factories.meeting(office, mechanism_id=made, starts=at(2026, 11, 30, 9))
    ahead = factories.meeting(office, mechanism_id=made, starts=at(2027, 3, 9, 9))
    facts = dates.for_meeting(office, ahead)
    assert facts is not None
    assert facts.due_on(date(2026, 11, 30)) == date(2026, 12, 1)
    assert facts.due_on(date(2027, 3, 9)) == date(2027, 2, 28)
    own = dates.for_meeting(office, between)
    assert own is not None
    later = judge(own, at(2027, 2, 25, 9), 60)
    assert K.OVERDUE in [one.kind for one in later.issues]


def test_a_meeting_without_a_date_or_gone_is_not_judged(office: OpenOffice):
    assert dates.judged_meeting(office, factories.meeting(office, starts=None)) is None
    assert dates.judged_meeting(office, "gone") is None
    assert dates.for_meeting(office, "gone") is None


def test_choices_begin_at_home(office: OpenOffice):
    found = calendar.choices(office)
    assert len(found) == len(dict(found)) == 72
    assert [key.partition("-")[0] for key, _ in found[:16]] == ["my"] * 16
    assert ("my-10", "Selangor") in found
    assert (JAKARTA, "Special Region of Jakarta, Indonesia") in found
    for key, _ in found:
        place = calendar.jurisdiction(office, key)
        assert place is not None
        assert place.key == key
        assert place.as_of is not None
        assert place.last_year >= 2032


def test_a_country_alone_means_its_capital(office: OpenOffice):
    keys = [calendar.jurisdiction(office, country) for country in ("my", "id", "ph")]
    assert [place.key for place in keys if place] == ["my-14", "id-31", "ph-13"]


def numbered(office: OpenOffice, name: str, **fields: object) -> tuple[str, str]:
    made = factories.mechanism(office, name, reference=f"MBDK/{name}", **fields)
    return made, factories.meeting(office, f"Mesyuarat {name}", mechanism_id=made)


def test_a_meeting_by_any_of_its_names(office: OpenOffice):
    _, meeting = numbered(office, "Belia")
    meetings.update_meeting(office, meeting, reference="MBDK.100-1/9/1 (4)")
    row = calling_refs.meeting_by_ref(office, meeting)
    code = office.reader().execute("SELECT sheet_code FROM meeting").fetchone()[0]
    for ref in (
        "Bil. 1/2026",
        "bil. 1/2026 ",
        "1/2026",
        meeting[:20],
        "Mesyuarat Belia",
        "Mesyuarat Belia · Bil. 1/2026",
        "MBDK.100-1/9/1 (4)",
        *([code.lower()] if code else []),
    ):
        assert calling_refs.meeting_by_ref(office, ref) == row
    for ref in ("", " ", "2026", "/2026", "Mesyu", meeting[:7], "%"):
        with pytest.raises(InputError, match="Mesyuarat Belia"):
            calling_refs.meeting_by_ref(office, ref)


def test_several_meetings_are_named(office: OpenOffice):
    numbered(office, "Belia")
    _, second = numbered(office, "Banjir")
    with pytest.raises(InputError, match=r"several.*Belia.*Banjir|several.*Banjir.*Belia"):
        calling_refs.meeting_by_ref(office, "1/2026")
    meeting_steps.call_off(office, second, "Ditangguhkan")
    assert calling_refs.meeting_by_ref(office, "1/2026").title == "Mesyuarat Belia"
    assert calling_refs.meeting_by_ref(office, "Mesyuarat Banjir").id == second


def test_a_committee_by_name_and_reference(office: OpenOffice):
    with pytest.raises(InputError, match="no committee"):
        calling_refs.mechanism_by_ref(office, "Belia")
    made, _ = numbered(office, "Belia")
    for ref in ("Belia", "belia", "MBDK/Belia", made, made[:12]):
        assert calling_refs.mechanism_by_ref(office, ref).id == made
    factories.mechanism(office, "belia")
    with pytest.raises(InputError, match="several"):
        calling_refs.mechanism_by_ref(office, "Belia")


def test_an_empty_workspace_says_so(office: OpenOffice):
    with pytest.raises(InputError, match="no meeting"):
        calling_refs.meeting_by_ref(office, "1/2026")
