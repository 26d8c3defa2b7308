"""Reviews of organisations and names: confirmed, kept, removed, each in one step."""

from datetime import date, timedelta

from nlc_desktop.domain.meetings import Channel, Reply
from nlc_desktop.domain.reviewing import ReviewRow, next_review
from nlc_desktop.services import (
    closing,
    guests,
    history,
    holders,
    links,
    reviews,
    stakeholders,
)
from nlc_desktop.services.drafts import GuestDraft, LinkDraft, PersonDraft
from nlc_desktop.services.reading import reviews as reading
from nlc_desktop.services.reading import stakeholders as stakeholder_reading
from nlc_desktop.store.queries import reviews as queries
from tests import factories

TODAY = date(2026, 11, 23)


def person(office, identity):
    page = stakeholder_reading.person(office, identity)
    assert page is not None
    return page


def test_a_year_from_a_leap_day_is_the_last_of_february():
    assert next_review(date(2028, 2, 29)) == date(2029, 2, 28)
    assert next_review(TODAY) == date(2027, 11, 23)


def test_a_new_name_is_reviewed_in_twelve_months(office):
    one = factories.person(office)
    assert person(office, one).review_on == date(2027, 11, 23)
    assert person(office, one).added_on == TODAY
    other = factories.person(office, "Lim", review_on=date(2027, 1, 1))
    assert person(office, other).review_on == date(2027, 1, 1)


def test_names_whose_day_has_come_are_due_the_oldest_first(office):
    late = factories.person(office, "Late", review_on=date(2026, 11, 23))
    older = factories.person(office, "Older", review_on=date(2026, 1, 1))
    factories.person(office, "Later", review_on=date(2026, 11, 24))
    assert [row.id for row in reading.due(office)] == [older, late]


def row(**fields):
    given = {"review_on": None, "contacted_on": None, "added_on": None, **fields}
    return ReviewRow("1", "Aminah", "", "", **given)


def test_silence_of_24_months_is_due_unless_a_review_is_set():
    long_ago, lately = TODAY - timedelta(days=731), TODAY - timedelta(days=700)
    assert row(contacted_on=long_ago).is_due(TODAY)
    assert row(added_on=long_ago).is_due(TODAY)
    assert not row(added_on=long_ago, contacted_on=lately).is_due(TODAY)
    assert not row(contacted_on=long_ago, review_on=date(2027, 6, 1)).is_due(TODAY)
    assert row(contacted_on=long_ago, review_on=date(2030, 1, 1)).is_due(TODAY)
    assert not row().is_due(TODAY)


def test_an_invitation_to_the_post_counts_for_who_held_it_then(office):
    post = factories.post(office)
    holders.name_holder(office, post, PersonDraft(name="Former"))
    meeting = factories.meeting(office)
    guest = factories.guest(office, meeting, post_id=post)
    guests.set_reply(office, guest, Reply.YES, Channel.PHONE)
    rows = {one.person: one for one in _all(office)}
    assert rows["Former"].contacted_on == TODAY
    holders.name_holder(office, post, PersonDraft(name="Next"), TODAY + timedelta(days=1))
    rows = {one.person: one for one in _all(office)}
    assert rows["Former"].contacted_on == TODAY
    assert rows["Next"].contacted_on is None


def _all(office):
    return queries.reviews(office.reader(), office.today())


def test_several_organisations_are_confirmed_in_one_step(office):
    ids = [factories.organisation(office, name) for name in ("A", "B", "C")]
    for one in ids:
        stakeholders.update_organisation(office, one, confirmed_on="2026-01-01")
    reviews.confirm_organisations(office, ids[:2])
    days = [row.confirmed_on for row in stakeholder_reading.organisations(office)]
    assert days == [TODAY, TODAY, date(2026, 1, 1)]
    history.undo(office)
    days = {row.confirmed_on for row in stakeholder_reading.organisations(office)}
    assert days == {date(2026, 1, 1)}


def test_names_are_kept_for_another_year_in_one_step(office):
    ids = [factories.person(office, name, review_on=date(2026, 1, 1)) for name in ("A", "B")]
    reviews.keep_people(office, ids)
    assert reading.due(office) == ()
    assert person(office, ids[0]).review_on == date(2027, 11, 23)
    history.undo(office)
    assert len(reading.due(office)) == 2


def test_names_in_kept_papers_stay_and_the_others_go(office):
    meeting, _ = factories.held_meeting(office)
    named, other = factories.person(office, "Named"), factories.person(office, "Other")
    guests.invite(office, meeting, [GuestDraft(person_id=named)])
    closing.close_meeting(office, meeting)
    changes = reviews.remove_people(office, [named, other])
    assert [row.name for row in stakeholder_reading.people(office)] == ["Named"]
    assert changes.notices[0].startswith("Named: named in papers that are kept")
    history.undo(office)
    assert len(stakeholder_reading.people(office)) == 2


def test_who_held_a_post_on_a_day(office):
    post = factories.post(office)
    body = stakeholder_reading.posts(office)[0].organisation_id
    holders.name_holder(office, post, PersonDraft(name="First"), date(2024, 1, 1))
    holders.name_holder(office, post, PersonDraft(name="Second"), date(2025, 6, 1))
    on = [date(2023, 12, 31), date(2024, 1, 1), date(2025, 5, 31), date(2025, 6, 1)]
    found = [stakeholder_reading.posts_on(office, body, day)[0].holder for day in on]
    assert found == ["", "First", "First", "Second"]


def test_organisations_with_a_link_today_are_known(office):
    one, other, third = (factories.organisation(office, name) for name in "ABC")
    links.add_links(office, [one], [other], LinkDraft())
    links.add_links(office, [one], [third], LinkDraft(until=date(2026, 11, 22)))
    assert reading.linked(office) == {one, other}
