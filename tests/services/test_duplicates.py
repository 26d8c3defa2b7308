"""Duplicates: hints while typing, merging two records, and taking the merge apart again."""

import shutil
from datetime import date

import pytest
from sqlmodel import SQLModel

from nlc_desktop.domain.calling import CallDraft
from nlc_desktop.domain.duplicates import GONE, KEPT, REFERENCES, DuplicateKind
from nlc_desktop.domain.likeness import Reason
from nlc_desktop.domain.maps import placement_id
from nlc_desktop.domain.meetings import Reply
from nlc_desktop.domain.papers import Presence
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.errors import InputError
from nlc_desktop.records import ALL, Link, NotSame, Placement, StakeholderMap
from nlc_desktop.services import (
    calling,
    closing,
    duplicates,
    guests,
    history,
    holders,
    replies,
    stakeholders,
)
from nlc_desktop.services.drafts import ContactDraft, GuestDraft, PersonDraft
from nlc_desktop.services.reading import duplicates as reading
from nlc_desktop.services.reading import finding
from nlc_desktop.services.reading import meetings as meeting_reading
from nlc_desktop.services.reading import stakeholders as stakeholder_reading
from nlc_desktop.services.reading.duplicates import Context, DuplicateIndex
from nlc_desktop.services.work import begin
from nlc_desktop.store.registry import kinds
from tests import factories
from tests.services.conftest import opened

ORGANISATION, POST, PERSON = DuplicateKind.ORGANISATION, DuplicateKind.POST, DuplicateKind.PERSON


def rows_of(office):
    """Every row of every table, and what a search shows."""
    read = office.reader().execute
    tables = [kind.__tablename__ for kind in ALL]
    found = {table: sorted(read(f"SELECT * FROM {table}")) for table in tables}
    entries = "SELECT record, kind, target, title, body, day FROM search_entry"
    return found | {"search": sorted(read(entries))}


def put(office, *records):
    with begin(office, "Put") as work:
        for record in records:
            work.add(record)
            work.flush()
        first = records[0].id
        work.commit()
    return first


def column(office, table, field, identity):
    sql = f"SELECT {field} FROM {table} WHERE id = ?"
    return office.reader().execute(sql, (identity,)).fetchone()[0]


# -- every field that names somebody ----------------------------------------------------

OTHERS = {
    "action_id", "adopted_id", "adoption_id", "block_id", "carried_from_id", "erased_id", "gone_id",
    "goal_id", "item_id", "kept_id", "map_id", "mechanism_id", "meeting_id", "parent_id",
    "previous_id", "programme_id",
    "series_id",
    "follows_id",
    "invitation_id",
}  # fmt: skip
"""Ids of other things, of what was erased, and of merges, which stay as they were made."""


def test_every_field_that_names_somebody_is_known():
    known = {(one.table, one.field) for found in REFERENCES.values() for one in found}
    there = {
        (kind.table, field)
        for kind in kinds().values()
        for field in kind.fields
        if field.endswith("_id") and field not in OTHERS
    }
    assert there == known


def sample(kind: type[SQLModel], field: str, identity: str, filled: dict[str, str]):
    """A record that names somebody in one field, with what it must have besides."""
    needed = {
        name: filled.get(name, "x")
        for name, info in kind.model_fields.items()
        if info.is_required() or name in kind.parents
    }
    if kind is Placement:
        needed["post_id"] = ""
        needed["id"] = placement_id(needed["map_id"], identity)
    return kind(**(needed | {field: identity}))


@pytest.mark.parametrize("kind", DuplicateKind)
def test_nothing_names_the_record_that_went(office, kind):
    body, other = factories.organisation(office, "RT Kapar"), factories.organisation(office, "PDRM")
    post, other_post = factories.post(office, organisation_id=body), factories.post(office, "Ketua")
    person, other_person = factories.person(office, "Ali bin Abu"), factories.person(office)
    kept, gone = {
        ORGANISATION: (other, body), POST: (other_post, post), PERSON: (other_person, person),
    }[kind]  # fmt: skip
    stakeholder_map = put(office, StakeholderMap())
    meeting = factories.meeting(office)
    filled = {
        "organisation_id": body, "post_id": post, "person_id": person, "owner_id": body,
        "from_organisation_id": body, "to_organisation_id": other, "from_post_id": "",
        "to_post_id": "", "map_id": stakeholder_map, "meeting_id": meeting,
        "mechanism_id": factories.mechanism(office), "programme_id": factories.programme(office),
        "action_id": factories.action(office), "item_id": factories.item(office, meeting),
        "goal_id": "", "one_id": "z", "other_id": "z",
    }  # fmt: skip
    filled["goal_id"] = put(office, kinds()["goal"].record_class(map_id=stakeholder_map))
    for reference in REFERENCES[kind]:
        record = sample(kinds()[reference.table].record_class, reference.field, gone, filled)
        if isinstance(record, Link):
            end = reference.field.partition("_")[0]
            setattr(record, f"{end}_organisation_id", body)
            away = "to" if end == "from" else "from"
            setattr(record, f"{away}_organisation_id", factories.organisation(office, "JKM"))
        put(office, record)
    before = rows_of(office)
    duplicates.merge(office, kept, gone)
    after = rows_of(office)
    assert after["merge"]
    for table, rows in after.items():
        named = [row for row in rows if gone in row]
        assert table == "merge" or not named, (table, named)
    for reference in REFERENCES[kind]:
        assert len(after[reference.table]) == len(before[reference.table]) - (
            reference.table == kind.value
        )
    (row,) = reading.merges(office, kept)
    duplicates.unmerge(office, row.id)
    assert rows_of(office) == before


# -- organisations ----------------------------------------------------------------------


@pytest.fixture
def pair(office):
    """Two organisations that are one, the newer with everything; (kept, gone)."""
    kept = factories.organisation(office, "Jabatan Kebajikan Masyarakat", short_name="JKM")
    gone = factories.organisation(office, "Jab. Kebajikan Masy.", area="Klang")
    return kept, gone


def test_names_given_up_become_other_names(office, pair):
    kept, gone = pair
    duplicates.merge(office, kept, gone, {"name": "Jabatan Kebajikan", "area": GONE})
    page = stakeholder_reading.organisation(office, kept)
    assert (page.row.name, page.area, page.row.short_name) == ("Jabatan Kebajikan", "Klang", "JKM")
    aliases = column(office, "organisation", "aliases", kept).splitlines()
    assert aliases == ["Jabatan Kebajikan Masyarakat", "Jab. Kebajikan Masy."]
    assert stakeholder_reading.organisation(office, gone) is None


def test_a_person_is_found_by_the_name_given_up(office):
    kept = factories.person(office, "Kavitha Subramaniam", honorific="Puan", tags=("zone9",))
    gone = factories.person(office, "Kavita a/p Subra", native_name="கவிதா")
    duplicates.merge(office, kept, gone, {"native_name": KEPT})
    aliases = column(office, "person", "aliases", kept).splitlines()
    assert aliases == ["Kavita a/p Subra", "கவிதா"]
    for typed in ("kavita a/p subra", "கவிதா", "zone9"):
        assert [hit.record for hit in finding.search(office, typed)] == [kept]
    assert [hit.id for hit in reading.hints(office, "Kavita a/p Subra", PERSON)] == [kept]
    assert stakeholder_reading.person(office, kept).aliases == tuple(aliases)
    duplicates.unmerge(office, reading.merges(office)[0].id)
    assert column(office, "person", "aliases", kept) == ""
    assert [hit.record for hit in finding.search(office, "kavita a/p subra")] == [gone]


def test_a_new_name_leaves_the_old_one_to_find_by(office):
    kept, gone = factories.person(office, "Ravi Kumar"), factories.person(office, "R. Kumar")
    duplicates.merge(office, kept, gone, {"name": "Ravi a/l Kumar"})
    assert column(office, "person", "aliases", kept).splitlines() == ["Ravi Kumar", "R. Kumar"]


def test_contacts_are_compared_by_number(office, pair):
    kept, gone = pair
    factories.contact(office, kept, "03-3371 0000")
    factories.contact(office, gone, "+60 3 3371 0000")
    factories.contact(office, gone, "03-3371 1111")
    duplicates.merge(office, kept, gone)
    contacts = stakeholder_reading.organisation(office, kept).contacts
    assert [row.value for row in contacts] == ["03-3371 0000", "03-3371 1111"]


def test_links_are_one_by_type_and_dates(office, pair):
    kept, gone = pair
    other = factories.organisation(office, "PDRM")

    def link(one, two, **fields):
        return Link(from_organisation_id=one, to_organisation_id=two, **fields)

    put(
        office,
        link(kept, other),
        link(gone, other),
        link(gone, other, since="2024-01-01", until="2025-01-01"),
        link(gone, other, since="2025-02-01"),
        link(gone, other, until="2020-01-01"),
        link(gone, other, link_type="funds"),
        link(gone, kept),
    )
    before = rows_of(office)
    duplicates.merge(office, kept, gone)
    rows = office.reader().execute(
        "SELECT from_organisation_id, to_organisation_id, link_type, since FROM link"
        " ORDER BY link_type DESC, since"
    )
    assert rows.fetchall() == [
        (kept, other, "works-with", ""),
        (kept, other, "works-with", ""),
        (kept, other, "works-with", "2024-01-01"),
        (kept, other, "works-with", "2025-02-01"),
        (kept, other, "funds", ""),
    ]
    history.undo(office)
    assert rows_of(office) == before


def test_links_that_read_the_same_both_ways(office, pair):
    kept, gone = pair
    other = factories.organisation(office, "PDRM")
    both_ways = next(one.key for one in office.pack.link_types if not one.directed)
    put(
        office,
        Link(from_organisation_id=kept, to_organisation_id=other, link_type=both_ways),
        Link(from_organisation_id=other, to_organisation_id=gone, link_type=both_ways),
    )
    duplicates.merge(office, kept, gone)
    assert office.reader().execute("SELECT count(*) FROM link").fetchone() == (1,)


def test_a_place_on_the_map_goes_over_unless_there_is_one(office, pair):
    kept, gone = pair
    one, two = put(office, StakeholderMap()), put(office, StakeholderMap())
    for on, node, x in ((one, gone, 10), (two, gone, 20), (two, kept, 30)):
        put(office, Placement(id=placement_id(on, node), map_id=on, organisation_id=node, x=x))
    before = rows_of(office)
    duplicates.merge(office, kept, gone)
    assert column(office, "placement", "x", placement_id(one, kept)) == 10
    assert column(office, "placement", "x", placement_id(two, kept)) == 30
    duplicates.unmerge(office, reading.merges(office)[0].id)
    assert rows_of(office) == before


def test_what_moves_is_counted_before(office, pair):
    kept, gone = pair
    factories.post(office, organisation_id=gone)
    factories.contact(office, gone)
    page = reading.compare(office, kept, gone)
    assert dict(page.moves) == {"post": 1, "contact": 1}
    fields = {field.name: field for field in page.fields}
    assert fields["name"].newer == GONE
    assert fields["name"].chosen == KEPT
    assert (fields["area"].chosen, fields["area"].gone) == (GONE, "Klang")
    stakeholders.update_organisation(office, kept, name="Jabatan Kebajikan")
    fields = {field.name: field for field in reading.compare(office, kept, gone).fields}
    assert fields["name"].newer == KEPT
    assert not fields["kind"].differs


def test_only_two_of_a_kind_are_merged(office, pair):
    kept, _ = pair
    for other in (kept, factories.person(office), "gone"):
        assert reading.compare(office, kept, other) is None
        with pytest.raises(InputError):
            duplicates.merge(office, kept, other)


# -- people and posts -------------------------------------------------------------------


def test_minutes_go_on_naming_who_was_there(office):
    post = factories.post(office)
    tenure = factories.tenure(office, post, "Kavitha Raman")
    gone = column(office, "tenure", "person_id", tenure)
    kept = factories.person(office, "Kavitha a/p Raman", honorific="Puan")
    held, ahead = factories.meeting(office), factories.meeting(office)
    for meeting in (held, ahead):
        guests.invite(office, meeting, [GuestDraft(person_id=gone, post_id=post)])
    (guest,) = meeting_reading.guests(office, held)
    guests.set_presence(office, guest.id, Presence.PRESENT)
    closing.close_meeting(office, held)
    before = rows_of(office)
    duplicates.merge(office, kept, gone)
    assert meeting_reading.guests(office, held)[0].display == "Kavitha Raman"
    assert meeting_reading.guests(office, ahead)[0].display == "Puan Kavitha a/p Raman"
    (holder,) = stakeholder_reading.person(office, kept).tenures
    assert holder.post_id == post
    duplicates.unmerge(office, reading.merges(office, kept)[0].id)
    assert rows_of(office) == before


def test_nobody_stands_twice_on_a_guest_list_ahead(office):
    kept, gone = factories.person(office, "Ravi a/l Kumar"), factories.person(office, "Ravi Kumar")
    ahead = factories.meeting(office)
    guests.invite(office, ahead, [GuestDraft(person_id=kept), GuestDraft(person_id=gone)])
    answered = next(row for row in meeting_reading.guests(office, ahead) if row.person_id == gone)
    guests.set_reply(office, answered.id, Reply.YES)
    duplicates.merge(office, kept, gone)
    (row,) = meeting_reading.guests(office, ahead)
    assert (row.person_id, row.reply) == (kept, Reply.YES)


def test_a_slip_that_is_under_way_finds_its_line_after_a_merge(office):
    """One of two lines got the letter, the other the answer: one line is left with both."""
    kept, gone = factories.person(office, "Ravi a/l Kumar"), factories.person(office, "Ravi Kumar")
    ahead = factories.meeting(office)
    guests.invite(office, ahead, [GuestDraft(person_id=kept), GuestDraft(person_id=gone)])
    rows = {row.person_id: row.id for row in meeting_reading.guests(office, ahead)}
    calling.call(office, ahead, CallDraft(guests=frozenset({rows[kept]})))
    code = column(office, "invitation", "slip_code", rows[kept])
    guests.set_reply(office, rows[gone], Reply.NO)
    duplicates.merge(office, kept, gone)
    (row,) = meeting_reading.guests(office, ahead)
    assert row.reply is Reply.NO
    assert calling.written_to(office, ahead) == (row.id,)
    replies.take_code(office, code, Reply.YES)
    assert meeting_reading.guests(office, ahead)[0].reply is Reply.YES


def test_tenures_of_other_days_stay(office):
    post = factories.post(office)
    kept, gone = factories.person(office, "Ravi a/l Kumar"), factories.person(office, "Ravi Kumar")
    holders.name_holder(office, post, gone, date(2020, 1, 1))
    holders.name_holder(office, post, kept, date(2024, 1, 1))
    duplicates.merge(office, kept, gone)
    days = [row.since for row in stakeholder_reading.person(office, kept).tenures]
    assert sorted(days) == [date(2020, 1, 1), date(2024, 1, 1)]


def test_posts_of_two_organisations_become_one(office, pair):
    kept_body, gone_body = pair
    kept = factories.post(office, "Pengarah", organisation_id=kept_body)
    gone = factories.post(office, "Pengarah JKM", organisation_id=gone_body)
    other = factories.organisation(office, "PDRM")
    link = put(
        office,
        Link(from_organisation_id=gone_body, from_post_id=gone, to_organisation_id=other),
    )
    duplicates.merge(office, kept, gone)
    assert column(office, "link", "from_organisation_id", link) == kept_body
    assert column(office, "link", "from_post_id", link) == kept


# -- taken apart later ------------------------------------------------------------------


def test_taken_apart_after_a_restart_with_edits_in_between(tmp_path, fresh, pack, clock):
    folder = shutil.copytree(fresh, tmp_path / "office")
    with opened(folder, pack, clock) as office:
        factories.office(office)
        kept = factories.organisation(office, "Polis Klang", note="lama")
        gone = factories.organisation(office, "PDRM Klang", area="Klang", note="")
        moved = factories.contact(office, gone, "03-3371 0000")
        edited = factories.contact(office, gone, "03-3371 1111")
        before = rows_of(office)
        duplicates.merge(office, kept, gone, {"name": GONE})
    with opened(folder, pack, clock) as office:
        stakeholders.update_organisation(office, kept, name="IPD Klang")
        stakeholders.remove_contact(office, edited)
        added = factories.contact(office, kept, "03-3371 2222")
        (row,) = reading.merges(office, kept)
        assert (row.gone_name, row.kept_name, row.can_go_back) == ("PDRM Klang", "IPD Klang", True)
        changes = duplicates.unmerge(office, row.id)
        assert changes.notices == ("2 fields were changed since, and stay as they are.",)
        assert column(office, "organisation", "name", kept) == "IPD Klang"
        assert column(office, "organisation", "area", kept) == ""
        assert column(office, "organisation", "name", gone) == "PDRM Klang"
        assert column(office, "contact", "owner_id", moved) == gone
        assert column(office, "contact", "owner_id", added) == kept
        assert reading.merges(office) == ()
        with pytest.raises(InputError, match="already"):
            duplicates.unmerge(office, row.id)
        history.undo(office)
        assert stakeholder_reading.organisation(office, gone) is None
        assert reading.merges(office, kept) == (row,)
    assert before["organisation"]


def test_the_last_merge_is_taken_apart_first(office):
    names = ("RT Kapar", "R.T. Kapar", "Rukun Tetangga Kapar")
    one, two, three = (factories.organisation(office, name) for name in names)
    before = rows_of(office)
    duplicates.merge(office, two, three)
    duplicates.merge(office, one, two)
    last, first = reading.merges(office, one)
    assert (last.gone_name, first.gone_name) == ("R.T. Kapar", "Rukun Tetangga Kapar")
    assert (last.can_go_back, first.can_go_back) == (True, False)
    with pytest.raises(InputError, match=r"R\.T\. Kapar.*RT Kapar"):
        duplicates.unmerge(office, first.id)
    for row in (last, first):
        duplicates.unmerge(office, row.id)
    assert rows_of(office) == before


# -- hints ------------------------------------------------------------------------------


def found(office, text, kind=PERSON, **context):
    return [
        (hint.name, hint.detail, hint.reasons)
        for hint in reading.hints(office, text, kind, Context(**context))
    ]


def test_hints_say_who_and_why(office):
    post = factories.post(office, "Pegawai", organisation_id=factories.organisation(office, "PPD"))
    holders.name_holder(office, post, PersonDraft(name="Kavitha", honorific="Puan"))
    factories.person(office, "Siti Aminah binti Daud")
    assert found(office, "Kavitha") == [("Puan Kavitha", "Pegawai, PPD", (Reason.WITHOUT_TITLE,))]
    assert found(office, "Pn. Siti Aminah")[0][0] == "Siti Aminah binti Daud"
    assert found(office, "Siti Aishah") == []
    assert found(office, "ka") == found(office, "") == []


def test_a_number_in_any_format_is_a_reason(office):
    person = factories.person(office, "Ravi a/l Kumar")
    stakeholders.add_contact(
        office, ContactDraft(owner_id=person, kind=ContactKind.MOBILE, value="012-345 6789")
    )
    stakeholders.add_contact(
        office, ContactDraft(owner_id=person, kind=ContactKind.EMAIL, value="Ravi@ppd.my")
    )
    assert found(office, "Encik Suresh, +60 12 345 6789")[0][2] == (Reason.PHONE,)
    assert found(office, "Somebody", contacts=("ravi@PPD.my",))[0][2] == (Reason.EMAIL,)
    assert found(office, "Ravi Kumar", contacts=("0123456789",))[0][2] == (
        Reason.SAME_NAME,
        Reason.PHONE,
    )


def test_hints_follow_what_is_written(office):
    index = DuplicateIndex(office)
    assert index.hints("Ravi Kumar", PERSON) == ()
    person = factories.person(office, "Ravi a/l Kumar")
    contact = factories.contact(office, person, "012-345 6789")
    assert [hint.id for hint in index.hints("Ravi Kumar", PERSON)] == [person]
    stakeholders.update_person(office, person, name="Suresh a/l Kumar")
    assert index.hints("Ravi Kumar", PERSON) == ()
    assert [hint.id for hint in index.hints("Ali 0123456789", PERSON)] == [person]
    stakeholders.remove_contact(office, contact)
    assert index.hints("Ali 0123456789", PERSON) == ()
    stakeholders.remove_person(office, person)
    assert index.hints("Suresh Kumar", PERSON) == ()


def test_organisations_are_found_by_every_name(office):
    factories.organisation(office, "Polis Diraja Malaysia", short_name="PDRM")
    factories.organisation(office, "Majlis Bandaraya Diraja Klang", area="Klang")
    assert [row[0] for row in found(office, "PDRM", ORGANISATION)] == ["Polis Diraja Malaysia"]
    ((name, detail, reasons),) = found(office, "MBDK", ORGANISATION)
    assert (name, detail) == ("Majlis Bandaraya Diraja Klang", "Klang")
    assert reasons == (Reason.SHORT_NAME,)
    assert found(office, "Majlis Bandaraya Petaling", ORGANISATION) == []


def test_posts_are_compared_within_their_organisation(office):
    body = factories.organisation(office)
    factories.post(office, "Ketua Jabatan", organisation_id=body)
    assert found(office, "Ketua Jab.", POST, organisation_id=body)[0][0] == "Ketua Jabatan"
    other = factories.organisation(office, "JKM")
    assert found(office, "Ketua Jab.", POST, organisation_id=other) == []


def test_pairs_to_go_through(office):
    for name in ("Siti Aminah binti Daud", "Pn. Siti Aminah bt. Daud", "Siti Aishah binti Daud"):
        factories.person(office, name)
    for name in ("Suharto", "Suharto"):
        factories.person(office, name)
    bodies = [factories.organisation(office, name) for name in ("RT Kapar", "Rukun Tetangga Kapar")]
    people, organisations = reading.likely_pairs(office)[1], reading.likely_pairs(office)[0]
    if people.kind is ORGANISATION:
        people, organisations = organisations, people
    assert people.other_name == "Pn. Siti Aminah bt. Daud"
    assert [organisations.one, organisations.other] == bodies
    assert len(reading.likely_pairs(office)) == 2
    duplicates.not_same(office, *reversed(bodies))
    assert [pair.kind for pair in reading.likely_pairs(office)] == [PERSON]
    assert found(office, "RT Kapar", ORGANISATION, without=bodies[0]) == []
    assert duplicates.not_same(office, *bodies).group == ""
    history.undo(office)
    assert len(reading.likely_pairs(office)) == 2


def test_one_number_makes_a_pair(office):
    people = [factories.person(office, name) for name in ("Suharto", "Bapak Suharto")]
    for person, number in zip(people, ("012-345 6789", "+60123456789"), strict=True):
        factories.contact(office, person, number)
    (row,) = reading.likely_pairs(office)
    assert (row.one, row.other) == tuple(people)
    assert Reason.PHONE in row.reasons


def test_what_was_told_apart_from_one_is_apart_from_both(office, pair):
    kept, gone = pair
    other = factories.organisation(office, "JKM Selangor")
    duplicates.not_same(office, gone, other)
    duplicates.not_same(office, kept, gone)
    duplicates.merge(office, kept, gone)
    with begin(office, "Look") as work:
        (said,) = work.find(NotSame)
    assert {said.one_id, said.other_id} == {kept, other}


def test_a_tower_said_of_the_one_that_goes_stands_on_the_one_that_stays(office, pair):
    kept, gone = pair
    on = put(office, StakeholderMap())
    for node, x, said in ((gone, 20, "2026-11-01"), (kept, 30, "")):
        put(
            office,
            Placement(
                id=placement_id(on, node),
                map_id=on,
                organisation_id=node,
                x=x,
                tower=4 if said else 0,
                tower_on=said,
            ),
        )
    duplicates.merge(office, kept, gone)
    place = placement_id(on, kept)
    assert [column(office, "placement", name, place) for name in ("x", "tower")] == [30, 4]
