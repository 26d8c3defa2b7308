"""A contact list compared with the register and taken in: nothing twice, nothing unasked."""

from dataclasses import replace
from pathlib import Path

import pytest

from nlc_desktop.domain.contact_cards import CardField
from nlc_desktop.domain.contact_plans import Choice, EntryState
from nlc_desktop.domain.stakeholders import ContactKind
from nlc_desktop.errors import Cancelled, ContactListError
from nlc_desktop.services import (
    contact_export,
    contact_import,
    duplicates,
    history,
    holders,
    stakeholders,
)
from nlc_desktop.services.contact_export import ExportFormat
from nlc_desktop.services.drafts import ContactDraft, PersonDraft
from nlc_desktop.services.reading import finding
from nlc_desktop.store.materialise import Materialiser
from nlc_desktop.store.merge import apply_operations, export_operations
from tests import factories
from tests.fakes.log_store import LogStore

FIXTURES = Path(__file__).parents[1] / "contacts" / "fixtures"
HEAD = "Name,Company,Job Title,Mobile Phone,E-mail Address,Notes\n"
NEW, CHANGED, SAME = EntryState.NEW, EntryState.CHANGED, EntryState.SAME
DUPLICATE, UNREADABLE = EntryState.DUPLICATE, EntryState.UNREADABLE


@pytest.fixture
def planned(office, tmp_path):
    """What a list of these rows would do."""

    def plan(*rows: str, head: str = HEAD):
        path = tmp_path / "senarai.csv"
        path.write_text(head + "".join(f"{row}\n" for row in rows), "utf-8")
        return contact_import.plan(office, contact_import.read(path))

    return plan


def states(plan) -> list[EntryState]:
    return [entry.state for entry in plan.entries]


def rows(office, sql: str, *values: str) -> list[tuple]:
    return office.reader().execute(sql, values).fetchall()


def held(office) -> list[tuple]:
    return rows(
        office,
        "SELECT n.name, p.title, o.name, t.since, t.until FROM tenure t"
        " JOIN post p ON p.id = t.post_id JOIN person n ON n.id = t.person_id"
        " JOIN organisation o ON o.id = p.organisation_id ORDER BY t.id",
    )


def everything(office) -> dict[str, list[tuple]]:
    tables = ("organisation", "person", "post", "tenure", "contact")
    return {table: rows(office, f"SELECT * FROM {table} ORDER BY id") for table in tables}


def test_a_new_person_comes_with_body_post_contacts_source_and_review(office, planned):
    plan = planned("Dato' Ahmad bin Ali,Polis Damai,Ketua,012-345 6789,a@polis.my,Waktu pejabat")
    assert states(plan) == [NEW]
    assert plan.new_organisations == ("Polis Damai",)
    changes = contact_import.apply(office, plan, purpose="Penyelarasan")
    assert changes.touches("person", "organisation")
    assert held(office) == [("Ahmad bin Ali", "Ketua", "Polis Damai", "", "")]
    (person,) = rows(
        office, "SELECT honorific, source, purpose, added_on, review_on, note FROM person"
    )
    assert person == (
        "Dato'",
        "senarai.csv, 23/11/2026",
        "Penyelarasan",
        "2026-11-23",
        "2027-11-23",
        "Waktu pejabat",
    )
    assert rows(office, "SELECT kind, value FROM contact ORDER BY id") == [
        ("mobile", "012-345 6789"),
        ("email", "a@polis.my"),
    ]
    assert [found.title for found in finding.search(office, "ahmad")] == ["Dato' Ahmad bin Ali"]


def test_the_same_list_again_says_nothing_new(office):
    for name in ("outlook.csv", "google.csv", "cards40.vcf", "no_headings.csv", "cards30.vcf"):
        found = contact_import.read(FIXTURES / name)
        first = contact_import.plan(office, found)
        contact_import.apply(office, first)
        again = contact_import.plan(office, found)
        assert {entry.state for entry in again.entries} <= {SAME, UNREADABLE}, name
        before = everything(office)
        assert contact_import.apply(office, again).touched == ()
        assert everything(office) == before


def test_a_name_spelt_otherwise_with_the_same_number_is_the_same_person(office, planned):
    contact_import.apply(office, planned("Dato' Ahmad bin Ali,Polis Damai,Ketua,012-345 6789,,"))
    plan = planned("AHMAD B. ALI,Polis Damai,Ketua,+60 12 345 6789,,")
    assert states(plan) in ([SAME], [DUPLICATE])  # never a second Ahmad unasked
    plan = planned("Ahmad bin Ali,POLIS  DAMAI,ketua,0060123456789,,")
    assert states(plan) == [SAME]


def test_what_changed_is_told_field_by_field(office, planned):
    contact_import.apply(office, planned("Siti binti Daud,Majlis,Setiausaha,012-345 6789,,Lama"))
    plan = planned("Dr. Siti binti Daud,Majlis,Pengerusi,012-345 6789,s@majlis.my,Baharu")
    (entry,) = plan.entries
    assert entry.state is CHANGED
    told = {change.field: (change.old, change.new) for change in entry.changes}
    assert told == {
        CardField.HONORIFIC: ("", "Dr."),
        CardField.NOTE: ("Lama", "Lama\nBaharu"),
        CardField.EMAIL: ("", "s@majlis.my"),
        CardField.POST: ("", "Pengerusi, Majlis"),
    }
    contact_import.apply(office, plan)
    assert rows(office, "SELECT honorific, note FROM person") == [("Dr.", "Lama\nBaharu")]
    assert {row[1] for row in held(office)} == {"Setiausaha", "Pengerusi"}
    assert states(planned("Dr. Siti binti Daud,Majlis,Pengerusi,012-345 6789,s@majlis.my,")) == [
        SAME
    ]


def test_an_organisation_is_known_by_short_name_and_alias(office, planned):
    body = factories.organisation(
        office, "Polis Diraja Malaysia", short_name="PDRM", aliases=("Balai Damai",)
    )
    plan = planned(
        "Ahmad bin Ali,pdrm,Ketua,,,", "Ravi a/l Raman,Balai Damai,Pegawai,,,", "Ali,P.D.R.X,,,,"
    )
    assert [entry.organisation_id for entry in plan.entries] == [body, body, ""]
    contact_import.apply(office, plan)
    names = [row[0] for row in rows(office, "SELECT name FROM organisation ORDER BY id")]
    assert names == ["Polis Diraja Malaysia", "P.D.R.X"]


def test_a_change_of_holder_is_told_and_made_only_when_decided(office, planned):
    post = factories.post(office, "Pegawai Daerah", organisation_id=factories.organisation(office))
    holders.name_holder(office, post, PersonDraft(name="Aminah binti Daud"))
    row = "Ravi a/l Raman,Polis Klang,Pegawai Daerah,012-345 6789,,"
    plan = planned(row)
    assert plan.entries[0].holder == "Aminah binti Daud"
    contact_import.apply(office, plan)
    assert [one[0] for one in held(office)] == ["Aminah binti Daud"]
    again = planned(row)
    (entry,) = again.entries
    assert (entry.state, entry.holder) == (SAME, "Aminah binti Daud")
    contact_import.apply(office, again, {0: Choice(takes_over=True)})
    assert held(office) == [
        ("Aminah binti Daud", "Pegawai Daerah", "Polis Klang", "", "2026-11-22"),
        ("Ravi a/l Raman", "Pegawai Daerah", "Polis Klang", "2026-11-23", ""),
    ]
    assert planned(row).entries[0].holder == ""


def test_a_vacant_post_is_filled_and_shared_titles_are_posts_of_their_own(office, planned):
    body = factories.organisation(office)
    vacant = factories.post(office, "Pegawai", organisation_id=body)
    plan = planned("Ahmad bin Ali,Polis Klang,Pegawai,,,", "Ravi a/l Raman,Polis Klang,Pegawai,,,")
    contact_import.apply(office, plan)
    assert len(held(office)) == 2
    posts = rows(office, "SELECT id FROM post ORDER BY id")
    assert posts[0] == (vacant,)
    assert len(posts) == 2


def test_somebody_who_looks_like_one_the_office_has_waits_for_a_decision(office, planned):
    contact_import.apply(office, planned("Ahmad Faizal bin Osman,Polis Damai,Ketua,012-345 6789,,"))
    plan = planned("Ahmad Faizal bin Osman,Majlis,Ahli,,f@majlis.my,")
    (entry,) = plan.entries
    assert (entry.state, entry.is_ticked) == (DUPLICATE, False)
    assert entry.twin == "Ahmad Faizal bin Osman, Polis Damai"
    assert entry.reason
    contact_import.apply(office, plan)
    assert len(rows(office, "SELECT id FROM person")) == 1
    contact_import.apply(office, plan, {0: Choice(same=True)})
    assert len(rows(office, "SELECT id FROM person")) == 1
    assert {row[2] for row in held(office)} == {"Polis Damai", "Majlis"}


def test_a_duplicate_may_be_somebody_else(office, planned):
    contact_import.apply(office, planned("Ahmad Faizal bin Osman,Polis Damai,Ketua,012-345 6789,,"))
    plan = planned("Ahmad Faizal bin Osman,Majlis,Ahli,,,")
    contact_import.apply(office, plan, {0: Choice()})
    assert len(rows(office, "SELECT id FROM person")) == 2
    assert states(planned("Ahmad Faizal bin Osman,Majlis,Ahli,,,")) == [SAME]


def test_duplicates_within_the_list_are_found(office, planned):
    plan = planned(
        "Ahmad Faizal bin Osman,Polis Damai,Ketua,012-345 6789,,",
        "Ahmad Faizal Osman,Polis Damai,Ketua,+60123456789,,",
        "Ahmad Faizal bin Osman,Polis Damai,Ketua,,a@polis.my,",
        "Lim Mei Ling,Majlis,Ahli,,,",
    )
    assert states(plan) == [NEW, DUPLICATE, DUPLICATE, NEW]
    assert [entry.twin_line for entry in plan.entries] == [0, 2, 2, 0]
    contact_import.apply(office, plan, {2: Choice(same=True)})
    assert len(rows(office, "SELECT id FROM person")) == 2
    assert rows(office, "SELECT kind, value FROM contact ORDER BY id") == [
        ("mobile", "012-345 6789"),
        ("email", "a@polis.my"),
    ]


def test_two_people_who_share_an_office_number_are_two(office, planned):
    plan = planned(
        "Ahmad bin Ali,Polis,Ketua,03-3371 0000,,", "Kavitha a/p Raman,Polis,Ahli,03-3371 0000,,"
    )
    assert states(plan) == [NEW, NEW]


def test_an_organisation_alone_keeps_its_own_contacts(office, planned):
    factories.contact(office, factories.organisation(office, "Polis Damai"), "03-3371 0000")
    head = "Company,Business Phone,Business Street\n"
    plan = planned("Polis Damai,+60 3-3371 0000,Jalan 1", head=head)
    assert states(plan) == [CHANGED]
    contact_import.apply(office, plan)
    assert rows(office, "SELECT kind, value FROM contact ORDER BY id") == [
        ("phone", "03-3371 0000"),
        ("postal", "Jalan 1"),
    ]
    assert states(planned("Polis Damai,0333710000,jalan 1", head=head)) == [SAME]


def test_only_what_is_ticked_is_taken(office, planned):
    plan = planned("Ahmad bin Ali,Polis,,,,", "Lim Mei Ling,Majlis,,,,", ",,,,,x")
    assert states(plan) == [NEW, NEW, UNREADABLE]
    contact_import.apply(office, plan, {0: Choice(take=False), 2: Choice()})
    assert rows(office, "SELECT name FROM person") == [("Lim Mei Ling",)]
    assert rows(office, "SELECT name FROM organisation") == [("Majlis",)]


def test_a_name_given_up_in_a_merge_is_known_again(office, planned):
    row = "Aminah Daud,PPD Klang,,012-345 6789,,"
    contact_import.apply(office, planned(row))
    ((double,),) = rows(office, "SELECT id FROM person")
    person = factories.person(office, "Noraini binti Zakaria")
    duplicates.merge(office, person, double)
    assert states(planned(row)) == [SAME]
    assert states(planned("Noraini binti Zakaria,PPD Klang,,,,")) == [SAME]


def test_undo_takes_all_of_it_back_and_redo_brings_it_again(office):
    factories.tenure(office, name="Ahmad Faizal bin Osman")
    before = everything(office)
    plan = contact_import.plan(office, contact_import.read(FIXTURES / "outlook.csv"))
    contact_import.apply(office, plan)
    after = everything(office)
    assert after != before
    history.undo(office)
    assert everything(office) == before
    history.redo(office)
    assert everything(office) == after


def test_another_laptop_gets_the_same_from_the_log(office, tmp_path):
    plan = contact_import.plan(office, contact_import.read(FIXTURES / "google.csv"))
    contact_import.apply(office, plan)
    sent = list(export_operations(office.reader(), {}))
    there = LogStore(tmp_path / "there.db", "bbbbbbbb")
    apply_operations(there, sent)
    for table, here in everything(office).items():
        found = there.reader().execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
        assert found == here
    there.close()
    assert Materialiser(office.reader()).bring({one.record for one in sent}) == []


def test_a_plan_applied_twice_takes_nothing_in_twice(office, planned):
    plan = planned("Ahmad bin Ali,Polis,Ketua,012-345 6789,,", "Lim Mei Ling,Majlis,,,,")
    contact_import.apply(office, plan)
    before = everything(office)
    contact_import.apply(office, plan)
    assert everything(office) == before


def test_a_plan_sees_what_was_deleted_meanwhile(office, planned):
    body = factories.organisation(office, "Polis")
    plan = planned("Ahmad bin Ali,Polis,Ketua,,,")
    stakeholders.remove_organisation(office, body)
    contact_import.apply(office, plan)
    assert [row[2] for row in held(office)] == ["Polis"]


class Stopping:
    """Cancels at the nth word of the job."""

    def __init__(self, left: int) -> None:
        self.left = left

    def step(self, done: int, total: int, sentence: str = "") -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def many(number: int) -> list[str]:
    return [f"Ahmad Satu{n} bin Dua{n},Polis {n % 7},Ketua,012-{n:07},," for n in range(number)]


def test_cancelled_half_way_nothing_is_taken_in(office, planned):
    plan = planned(*many(600))
    before = everything(office)
    stops = 0
    while True:
        try:
            contact_import.apply(office, plan, progress=Stopping(stops))
        except Cancelled:
            assert everything(office) == before
            stops += 1
            continue
        break
    assert stops >= 3  # at the beginning, between lots, at the end
    assert len(rows(office, "SELECT id FROM person")) == 600


def test_planning_and_reading_stop_when_cancelled(office, planned, tmp_path):
    found = planned(*many(5)).read_list
    with pytest.raises(Cancelled):
        contact_import.plan(office, found, Stopping(0))
    with pytest.raises(Cancelled):
        contact_import.read(tmp_path / "senarai.csv", progress=Stopping(1))


def test_private_tags_are_left_out(office, planned):
    head = "Name,Company,Categories\n"
    plan = planned("Ahmad bin Ali,Polis,Penyelarasan Daerah;Islam;Belia", head=head)
    contact_import.apply(office, plan)
    assert rows(office, "SELECT tags FROM person") == [("penyelarasan-daerah\nbelia",)]
    assert states(planned("Ahmad bin Ali,Polis,Belia;Islam", head=head)) == [SAME]


def test_a_post_without_an_organisation_is_kept_in_the_note(office, planned):
    contact_import.apply(office, planned("Ahmad bin Ali,,Ketua Kampung,,,Satu"))
    assert rows(office, "SELECT note FROM person") == [("Ketua Kampung\nSatu",)]
    assert states(planned("Ahmad bin Ali,,Ketua Kampung,,,Satu")) == [SAME]


@pytest.mark.parametrize("form", list(ExportFormat))
def test_what_goes_out_comes_in_as_the_same(office, planned, tmp_path, form):
    for name in ("outlook.csv", "google.csv", "cards40.vcf"):
        found = contact_import.read(FIXTURES / name)
        contact_import.apply(office, contact_import.plan(office, found))
    body = factories.organisation(office, "Masjid Damai")
    stakeholders.add_contact(
        office, ContactDraft(owner_id=body, value="Jalan 1,\nDamai", kind=ContactKind.POSTAL)
    )
    path = tmp_path / f"out.{form}"
    number = contact_export.export(office, path, form, with_notes=True)
    found = contact_import.read(path)
    assert len(found.cards) == number > 8
    assert not found.unreadable
    plan = contact_import.plan(office, found)
    assert set(states(plan)) == {SAME}
    sent = [replace(card, line=0) for card in contact_export.cards(office, with_notes=True)]
    assert {(card.name, card.organisation, card.post) for card in found.cards} == {
        (card.name, card.organisation, card.post) for card in sent
    }


def test_notes_stay_in_the_office_unless_asked_for(office, planned, tmp_path):
    contact_import.apply(office, planned("Ahmad bin Ali,Polis,Ketua,,,Rahsia pejabat"))
    path = tmp_path / "out.vcf"
    contact_export.export(office, path, ExportFormat.VCARD)
    assert "Rahsia" not in path.read_text("utf-8")
    contact_export.export(office, path, ExportFormat.VCARD, with_notes=True)
    assert "Rahsia" in path.read_text("utf-8")


def test_a_folder_that_can_not_be_written_is_named(office, tmp_path):
    with pytest.raises(ContactListError, match="can't be written"):
        contact_export.export(office, tmp_path / "gone" / "out.csv", ExportFormat.CSV)
