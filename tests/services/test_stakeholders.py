"""Organisations, posts, holders over time, contacts, and bodies of the country pack."""

from datetime import date

import pytest

from nlc_desktop.domain.stakeholders import ContactKind, Level, Sector
from nlc_desktop.errors import InputError
from nlc_desktop.services import (
    actions,
    agenda,
    guests,
    history,
    holders,
    mechanisms,
    meeting_steps,
    pack_bodies,
    programmes,
    stakeholders,
)
from nlc_desktop.services import office as offices
from nlc_desktop.services.drafts import GuestDraft, ItemDraft, OfficeDraft, PersonDraft
from nlc_desktop.services.reading import meetings as meeting_reading
from nlc_desktop.services.reading import office as office_reading
from nlc_desktop.services.reading import programmes as programme_reading
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.store.queries import mechanisms as mechanism_queries
from tests import factories

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 20


def holder(office, post, on=None):
    rows = {row.id: row for row in reading.posts(office)}
    return rows[post].holder


def tenures(office, post):
    return (
        office.reader()
        .execute(
            "SELECT p.name, t.since, t.until FROM tenure t JOIN person p ON p.id = t.person_id"
            " WHERE t.post_id = ? ORDER BY t.since",
            (post,),
        )
        .fetchall()
    )


def test_an_office_from_the_pack_takes_what_is_left_empty(blank, pack):
    offices.set_up_office(blank, OfficeDraft(city="kuching-north", crest=PNG))
    profile = office_reading.profile(blank)
    city = pack.city("kuching-north")
    assert profile.name == city.council.ms
    assert profile.slogans == city.slogans
    assert profile.crest == PNG
    assert (profile.state, profile.zone) == (city.state, pack.state(city.state).zone)


def test_an_office_typed_in_needs_a_name(blank):
    with pytest.raises(InputError):
        offices.set_up_office(blank, OfficeDraft())
    offices.set_up_office(blank, OfficeDraft(name="Majlis Daerah Damai", slogans=("Damai",)))
    assert office_reading.profile(blank).slogans == ("Damai",)
    offices.update_office(blank, phone="03-3371 0000")
    assert office_reading.profile(blank).phone == "03-3371 0000"
    offices.set_crest(blank, PNG)
    assert office_reading.profile(blank).crest == PNG


@pytest.mark.parametrize("crest", [b"GIF89a", PNG + b"0" * offices.CREST_BYTES])
def test_a_crest_that_is_no_small_picture_is_refused(blank, crest):
    with pytest.raises(InputError):
        offices.set_up_office(blank, OfficeDraft(name="Majlis", crest=crest))


def test_an_organisation_is_added_changed_confirmed_and_removed(office, clock):
    body = factories.organisation(office, level=Level.STATE, sector=Sector.POLICE)
    stakeholders.update_organisation(office, body, short_name="PDRM", confirmed_on=None)
    row = reading.organisation(office, body).row
    assert (row.short_name, row.level, row.sector) == ("PDRM", Level.STATE, Sector.POLICE)
    assert row.confirmed_on is None
    stakeholders.confirm_organisation(office, body)
    assert reading.organisation(office, body).row.confirmed_on == date(2026, 11, 23)
    stakeholders.remove_organisation(office, body)
    assert reading.organisation(office, body) is None


def test_a_name_of_spaces_or_of_ten_thousand_letters_is_refused(office):
    for name in ("   ", "x" * 10_000, "\u200b\n"):
        with pytest.raises(InputError):
            factories.organisation(office, name)
    assert reading.organisations(office) == ()


def test_what_cannot_be_seen_is_dropped_from_a_name(office):
    body = factories.organisation(office, "Majlis\x00 \u202eBandar\x07\taya\nKlang جاوي")
    assert reading.organisation(office, body).row.name == "Majlis Bandar aya Klang جاوي"


def test_a_post_belongs_to_an_organisation(office):
    post = factories.post(office, "Ketua Polis Daerah", title_english="OCPD")
    stakeholders.update_post(office, post, note="pejabat tingkat 2")
    assert [row.title_english for row in reading.posts(office)] == ["OCPD"]
    with pytest.raises(InputError):
        factories.post(office, organisation_id="gone")


def test_naming_a_holder_ends_the_tenure_before(office):
    post = factories.post(office)
    holders.name_holder(office, post, PersonDraft(name="Ravi"))
    assert tenures(office, post) == [("Ravi", "", "")]
    holders.name_holder(office, post, PersonDraft(name="Mei Ling"), date(2026, 11, 1))
    assert tenures(office, post) == [("Ravi", "", "2026-10-31"), ("Mei Ling", "2026-11-01", "")]
    assert holder(office, post) == "Mei Ling"
    history.undo(office)
    assert tenures(office, post) == [("Ravi", "", "")]


def test_naming_an_earlier_holder_ends_where_the_next_begins(office):
    post = factories.post(office)
    holders.name_holder(office, post, PersonDraft(name="Mei Ling"), date(2026, 11, 1))
    holders.name_holder(office, post, PersonDraft(name="Ravi"), date(2025, 1, 1))
    assert tenures(office, post) == [
        ("Ravi", "2025-01-01", "2026-10-31"),
        ("Mei Ling", "2026-11-01", ""),
    ]


def test_naming_somebody_else_for_the_same_day_is_a_correction(office):
    post = factories.post(office)
    holders.name_holder(office, post, PersonDraft(name="Rawi"), date(2026, 11, 1))
    holders.name_holder(office, post, PersonDraft(name="Ravi"), date(2026, 11, 1))
    assert tenures(office, post) == [("Ravi", "2026-11-01", "")]


def test_naming_the_holder_again_changes_nothing(office):
    post = factories.post(office)
    person = factories.person(office)
    first = holders.name_holder(office, post, person)
    again = holders.name_holder(office, post, person, date(2026, 11, 5))
    assert again.record == first.record
    assert again.group == ""


def test_a_tenure_ends_and_the_post_is_vacant(office):
    post = factories.post(office)
    tenure = holders.name_holder(office, post, PersonDraft(name="Ravi"), date(2026, 1, 1)).record
    with pytest.raises(InputError):
        holders.end_tenure(office, tenure, date(2025, 12, 31))
    holders.end_tenure(office, tenure, date(2026, 11, 1))
    assert holder(office, post) == ""
    with pytest.raises(InputError):
        holders.update_tenure(office, tenure, since=date(2026, 11, 2))
    holders.update_tenure(office, tenure, until=None)
    assert holder(office, post) == "Ravi"
    holders.remove_tenure(office, tenure)
    assert tenures(office, post) == []


def test_people_are_added_and_changed(office):
    person = factories.person(office, honorific="Puan", native_name="أمينة", source="surat 3")
    stakeholders.update_person(office, person, honorific="YBhg. Dato'")
    page = reading.person(office, person)
    assert page.row.display == "YBhg. Dato' Aminah binti Daud"
    assert page.source == "surat 3"
    stakeholders.remove_person(office, person)
    assert reading.person(office, person) is None


def test_contacts_belong_to_somebody(office):
    body = factories.organisation(office)
    contact = factories.contact(office, body)
    stakeholders.update_contact(office, contact, kind=ContactKind.FAX, note="pejabat")
    (row,) = reading.organisation(office, body).contacts
    assert (row.kind, row.note) == (ContactKind.FAX, "pejabat")
    stakeholders.remove_contact(office, contact)
    assert reading.organisation(office, body).contacts == ()
    for owner, value in (("gone", "03"), (body, "  ")):
        with pytest.raises(InputError):
            factories.contact(office, owner, value)


def test_bodies_of_the_pack_come_once_with_their_posts(office, pack):
    key = pack.posts[0].organisation
    pack_bodies.import_pack_bodies(office, [key])
    posts = {row.title for row in reading.posts(office)}
    assert len(posts) == sum(1 for post in pack.posts if post.organisation == key)
    again = pack_bodies.import_pack_bodies(office, [key, pack.posts[0].key])
    assert again.group == ""
    with pytest.raises(InputError):
        pack_bodies.import_pack_bodies(office, ["no-such-body"])


def test_bodies_of_another_city_carry_its_names(office):
    pack_bodies.import_pack_bodies(office, ["mayor"], "kuching-north")
    assert "Kuching" in reading.organisations(office)[0].name


def test_who_stands_in_held_papers_is_kept(office):
    meeting = factories.meeting(office)
    post = factories.post(office)
    tenure = factories.tenure(office, post)
    person = (
        office.reader()
        .execute("SELECT person_id FROM tenure WHERE id = ?", (tenure,))
        .fetchone()[0]
    )
    factories.guest(office, meeting, post_id=post)
    meeting_steps.mark_held(office, meeting)
    body = next(row.organisation_id for row in reading.posts(office) if row.id == post)
    for attempt in (
        lambda: stakeholders.remove_post(office, post),
        lambda: stakeholders.remove_organisation(office, body),
        lambda: stakeholders.remove_person(office, person),
    ):
        with pytest.raises(InputError, match="papers"):
            attempt()
    assert len(meeting_reading.guests(office, meeting)) == 1


def test_several_organisations_go_and_come_back_in_one_step(office):
    bodies = [factories.organisation(office, name) for name in ("Satu", "Dua")]
    stakeholders.remove_organisations(office, bodies)
    assert not reading.organisations(office)
    history.undo(office)
    assert {row.id for row in reading.organisations(office)} == set(bodies)


def test_of_several_organisations_all_stay_where_one_has_to(office):
    free = factories.organisation(office, "Satu")
    post = factories.post(office)
    bound = next(row.organisation_id for row in reading.posts(office) if row.id == post)
    meeting = factories.meeting(office)
    factories.guest(office, meeting, post_id=post)
    meeting_steps.mark_held(office, meeting)
    with pytest.raises(InputError, match="papers"):
        stakeholders.remove_organisations(office, [free, bound])
    assert free in {row.id for row in reading.organisations(office)}


def test_who_is_only_invited_leaves_the_meeting_ahead(office):
    meeting = factories.meeting(office)
    post = factories.post(office)
    guest = factories.guest(office, meeting, post_id=post)
    guests.update_guest(office, guest, role="chair")
    item = agenda.add_item(office, meeting, ItemDraft(title="Laporan", presenter=post)).record
    stakeholders.remove_post(office, post)
    page = meeting_reading.meeting(office, meeting)
    assert (page.chair_post_id, meeting_reading.guests(office, meeting)) == ("", ())
    (row,) = meeting_reading.agenda(office, meeting)
    assert (row.id, row.presenter) == (item, "")


def test_who_has_to_act_is_kept(office):
    post = factories.post(office)
    action = factories.action(office, owners=(post,))
    with pytest.raises(InputError, match="action"):
        stakeholders.remove_post(office, post)
    actions.set_owners(office, action, [])
    stakeholders.remove_post(office, post)


def test_a_walk_in_organisation_may_not_vanish(office):
    meeting = factories.meeting(office)
    body = factories.organisation(office)
    guests.invite(office, meeting, [GuestDraft(organisation_id=body)])
    stakeholders.remove_organisation(office, body)
    assert meeting_reading.guests(office, meeting) == ()


def test_a_mechanism_keeps_its_members_in_order(office):
    seat = factories.mechanism(office, reference="MBDK.200")
    posts = [factories.post(office, title) for title in ("A", "B", "C")]
    members = [factories.member(office, seat, post) for post in posts]
    assert mechanisms.add_member(office, seat, posts[0]).record == members[0]
    mechanisms.move_member(office, members[2], before=members[0])
    mechanisms.remove_member(office, members[1])
    rows = mechanism_queries.members(office.reader(), seat, office.today())
    assert [row.post for row in rows] == ["C", "A"]
    mechanisms.update_mechanism(office, seat, public_name="Jawatankuasa Baharu")
    for attempt in (
        lambda: mechanisms.update_mechanism(office, seat, series="Bil."),
        lambda: factories.mechanism(office, series="tanpa nombor"),
    ):
        with pytest.raises(InputError):
            attempt()


def test_a_mechanism_that_met_is_kept(office):
    seat = factories.mechanism(office)
    factories.meeting(office, mechanism_id=seat)
    with pytest.raises(InputError):
        mechanisms.remove_mechanism(office, seat)
    other = factories.mechanism(office)
    mechanisms.remove_mechanism(office, other)


def test_a_programme_and_its_partners(office):
    body, other = factories.organisation(office, "JPNIN"), factories.organisation(office, "RT")
    programme = factories.programme(office, owner_id=body)
    programmes.set_partners(office, programme, [body, other])
    programmes.set_partners(office, programme, [other])
    programmes.update_programme(office, programme, internal_purpose="dalaman")
    page = programme_reading.programme(office, programme)
    assert page.partners == ((other, "RT"),)
    assert (page.row.owner, page.internal_purpose) == ("JPNIN", "dalaman")
    item = factories.item(office, factories.meeting(office), programme_id=programme)
    programmes.remove_programme(office, programme)
    found = office.reader().execute("SELECT programme_id FROM agenda_item WHERE id = ?", (item,))
    assert found.fetchone() == ("",)
    assert programme_reading.programme(office, programme) is None


def test_programmes_of_the_pack_are_offered_and_come_once(office, pack):
    offered = programmes.suggestions(office)
    assert offered and not any("{" in entry.public_names.ms for entry in offered)
    programmes.add_from_pack(office, [offered[0].key])
    (row,) = programme_reading.programmes(office)
    assert row.public_name == offered[0].public_names.ms
    assert row.partners == len(offered[0].partners)
    assert offered[0].key not in {entry.key for entry in programmes.suggestions(office)}
    assert programmes.add_from_pack(office, [offered[0].key]).group == ""
    with pytest.raises(InputError):
        programmes.add_from_pack(office, ["no-such"])
