"""History, undo with other laptops about, merge reports, settling, and restarts."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.operations import DELETED, Label, Operation
from nlc_desktop.domain.step_names import step_name
from nlc_desktop.errors import NlcError
from nlc_desktop.records import ALL, AgendaItem, Block, Contact, Meeting, Organisation, Post
from nlc_desktop.store.log_reading import (
    PART_LINKS,
    history,
    history_with_parts,
    parts,
    redo_label,
    undo_label,
)
from nlc_desktop.store.merge import apply_operations, export_operations, known_operations
from nlc_desktop.store.merge_checks import BadOperations
from nlc_desktop.store.registry import child_links
from nlc_desktop.store.search import search
from nlc_desktop.store.settling import settle, shelved
from nlc_desktop.store.undo import redo, undo
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.fakes.log_store import LogStore

EDIT = Label("Edit")


class Laptop:
    """A log and its clock."""

    def __init__(self, path: Path, device: str) -> None:
        self.store = LogStore(path, device)
        self.clock = FixedClock()

    def work(self, label: Label = EDIT, **more):
        self.clock.advance(timedelta(seconds=1))
        return unit_of_work(
            self.store, label, actor=f"at {self.store.device}", clock=self.clock, **more
        )

    def set(self, kind, record: str, **fields) -> None:
        with self.work() as work:
            found = work.get(kind, record)
            for name, value in fields.items():
                setattr(found, name, value)
            work.commit()

    def rows(self, sql: str) -> list[tuple]:
        return self.store.reader().execute(sql).fetchall()

    def undo(self):
        return undo(self.store, clock=self.clock)

    def redo(self):
        return redo(self.store, clock=self.clock)

    def pull(self, other: "Laptop"):
        known = known_operations(self.store.reader())
        return apply_operations(self.store, export_operations(other.store.reader(), known))


@pytest.fixture
def siti(tmp_path):
    laptop = Laptop(tmp_path / "siti.db", "aaaaaaaa")
    with laptop.work(Label("Call meeting {number}", (("number", "1/2026"),))) as work:
        work.add(Meeting(id="m1", public_title="Mesyuarat"))
        work.add(AgendaItem(id="i1", meeting_id="m1", position="a", title="Laporan"))
        work.add(Block(id="b1", meeting_id="m1", item_id="i1", position="a", text="Dibincang"))
        work.add(Organisation(id="o1", name="MBKD"))
        work.commit()
    yield laptop
    laptop.store.close()


@pytest.fixture
def ali(tmp_path, siti):
    laptop = Laptop(tmp_path / "ali.db", "bbbbbbbb")
    laptop.pull(siti)
    yield laptop
    laptop.store.close()


def test_part_links_are_those_of_the_records():
    assert set(PART_LINKS) == set(child_links())


def test_history_says_who_when_what(siti):
    siti.store.reader().execute("INSERT INTO meta VALUES ('device', 'aaaaaaaa')")
    siti.set(Meeting, "m1", venue="Dewan")
    newest = history(siti.store.reader(), "m1")[0]
    assert (newest.field, newest.old, newest.new) == ("venue", "", "Dewan")
    assert newest.actor == "at aaaaaaaa"
    assert newest.own
    assert newest.when == siti.clock.now()
    first = history(siti.store.reader(), "m1")[-1]
    assert (first.field, first.new) == (DELETED, False)
    assert step_name(first.label) == "Call meeting 1/2026"


def test_history_of_a_meeting_holds_its_parts_even_deleted_ones(siti):
    with siti.work() as work:
        work.delete(work.get(AgendaItem, "i1"))
        work.commit()
    assert set(parts(siti.store.reader(), "m1")) == {"i1", "b1"}
    rows = history_with_parts(siti.store.reader(), "m1")
    assert {row.record for row in rows} == {"m1", "i1", "b1"}
    assert rows[0].field == DELETED
    assert [row.when for row in rows] == sorted((row.when for row in rows), reverse=True)


def test_undo_names_the_step_and_works_after_a_restart(siti):
    siti.set(Meeting, "m1", venue="Dewan")
    siti.store.close()
    again = Laptop(siti.store.path, "aaaaaaaa")
    assert undo_label(again.store.reader()) == EDIT
    assert redo_label(again.store.reader()) is None
    changes = again.undo()
    assert step_name(changes.label) == "Undo: Edit"
    assert again.rows("SELECT venue FROM meeting") == [("",)]
    assert redo_label(again.store.reader()) == EDIT
    assert step_name(undo_label(again.store.reader())) == "Call meeting 1/2026"
    again.store.close()


def test_undoing_a_delete_brings_back_everything(siti):
    before = siti.rows("SELECT * FROM meeting JOIN agenda_item JOIN block")
    with siti.work() as work:
        work.delete(work.get(Meeting, "m1"))
        work.commit()
    assert search(siti.store.reader(), "dibincang") == ()
    siti.undo()
    assert siti.rows("SELECT * FROM meeting JOIN agenda_item JOIN block") == before
    assert [hit.record for hit in search(siti.store.reader(), "dibincang")] == ["b1"]


def test_typing_is_taken_back_to_the_first_old_value(siti):
    for words in ("D", "De", "Dew"):
        with siti.work(coalesce="venue") as work:
            work.get(Meeting, "m1").venue = words
            work.commit()
    siti.undo()
    assert siti.rows("SELECT venue FROM meeting") == [("",)]
    siti.redo()
    assert siti.rows("SELECT venue FROM meeting") == [("Dew",)]


def test_a_new_edit_ends_redo(siti):
    siti.set(Meeting, "m1", venue="Dewan")
    siti.undo()
    siti.set(Meeting, "m1", venue="Bilik")
    assert redo_label(siti.store.reader()) is None
    assert siti.redo().group == ""


def test_undo_with_nothing_to_undo(tmp_path):
    laptop = Laptop(tmp_path / "empty.db", "aaaaaaaa")
    assert laptop.undo().label is None
    laptop.store.close()


def test_what_another_laptop_changed_since_stays(siti, ali):
    siti.set(Meeting, "m1", venue="Dewan", bring="Pen")
    ali.pull(siti)
    ali.set(Meeting, "m1", venue="Bilik")
    siti.pull(ali)
    changes = siti.undo()
    assert siti.rows("SELECT venue, bring FROM meeting") == [("Bilik", "")]
    assert changes.notices == ("1 field was changed on another laptop since, and stays as it is.",)


def test_another_laptops_same_value_stays(siti, ali):
    siti.set(Meeting, "m1", venue="Dewan")
    ali.pull(siti)
    ali.set(Meeting, "m1", venue="Bilik")
    ali.set(Meeting, "m1", venue="Dewan")
    siti.pull(ali)
    assert len(siti.undo().notices) == 1
    assert siti.rows("SELECT venue FROM meeting") == [("Dewan",)]


def test_what_was_changed_outside_undo_stays(siti):
    siti.set(Meeting, "m1", venue="Dewan")
    with siti.work(undoable=False) as work:
        work.get(Meeting, "m1").venue = "Bilik"
        work.commit()
    assert len(siti.undo().notices) == 1
    assert siti.rows("SELECT venue FROM meeting") == [("Bilik",)]


def test_a_part_does_not_come_back_without_its_whole(siti, ali):
    with siti.work() as work:
        work.delete(work.get(AgendaItem, "i1"))
        work.commit()
    with ali.work() as work:
        work.delete(work.get(Meeting, "m1"))
        work.commit()
    siti.pull(ali)
    changes = siti.undo()
    assert len(changes.notices) == 1
    assert changes.group == ""
    assert siti.rows("SELECT * FROM orphan") == []


def test_deleting_another_laptops_entry_is_undone_and_redone(siti, ali):
    with ali.work() as work:
        work.add(Organisation(id="o2", name="Baru"))
        work.commit()
    siti.pull(ali)
    with siti.work() as work:
        work.delete(work.get(Organisation, "o2"))
        work.commit()
    assert siti.undo().notices == ()
    assert siti.redo().notices == ()
    assert siti.rows("SELECT id FROM organisation") == [("o1",)]


def test_a_new_entry_others_worked_on_is_not_taken_back(siti, ali):
    with siti.work() as work:
        work.add(Organisation(id="o2", name="Baru"))
        work.commit()
    ali.pull(siti)
    with ali.work() as work:
        work.add(Post(id="p2", organisation_id="o2", title="Ketua"))
        work.commit()
    siti.pull(ali)
    assert len(siti.undo().notices) == 1
    assert siti.rows("SELECT id FROM organisation") == [("o1",), ("o2",)]


def test_a_step_joined_around_another_laptops_edit_goes_back_to_that(siti, ali):
    with siti.work(coalesce="venue") as work:
        work.get(Meeting, "m1").venue = "D"
        work.commit()
    ali.pull(siti)
    ali.set(Meeting, "m1", venue="Bilik")
    siti.pull(ali)
    with siti.work(coalesce="venue") as work:
        work.get(Meeting, "m1").venue = "Bilik 2"
        work.commit()
    siti.undo()
    assert siti.rows("SELECT venue FROM meeting") == [("Bilik",)]


def test_two_texts_for_one_field_wait_on_the_shelf(siti, ali):
    siti.set(Block, "b1", text="Siti wrote")
    ali.set(Block, "b1", text="Ali wrote")
    ali.set(Block, "b1", text="Ali wrote more")
    report = siti.pull(ali)
    ali.pull(siti)
    assert report.shelved == 1
    assert "choose which text stays" in report.changes.notices[0]
    (entry,) = shelved(siti.store.reader())
    assert (entry.value, entry.current) == ("Siti wrote", "Ali wrote more")
    assert (entry.actor, entry.current_actor) == ("at aaaaaaaa", "at bbbbbbbb")
    assert shelved(ali.store.reader()) == (entry,)


def test_settling_travels_and_can_be_undone(siti, ali):
    siti.set(Block, "b1", text="Siti wrote")
    ali.set(Block, "b1", text="Ali wrote")
    ali.set(Block, "b1", text="Ali wrote more")
    siti.pull(ali)
    settle(siti.store, shelved(siti.store.reader()), "Both wrote", EDIT, clock=siti.clock)
    assert siti.rows("SELECT text FROM block") == [("Both wrote",)]
    assert shelved(siti.store.reader()) == ()
    ali.pull(siti)
    assert ali.rows("SELECT text FROM block") == [("Both wrote",)]
    assert shelved(ali.store.reader()) == ()
    siti.undo()
    assert siti.rows("SELECT text FROM block") == [("Ali wrote more",)]
    assert len(shelved(siti.store.reader())) == 1
    siti.redo()
    assert shelved(siti.store.reader()) == ()


def test_the_same_edit_on_two_laptops_is_one(siti, ali):
    siti.set(Block, "b1", text="Same")
    ali.set(Block, "b1", text="Same")
    assert siti.pull(ali).shelved == 0
    siti.set(Block, "b1", text="Later")
    assert ali.pull(siti).shelved == 0
    assert shelved(ali.store.reader()) == ()


def test_an_edit_a_deletion_did_not_know_of_brings_the_record_back(siti, ali):
    ali.set(Organisation, "o1", note="Moved to the new building")
    siti.clock.advance(timedelta(days=1))
    with siti.work() as work:
        work.delete(work.get(Organisation, "o1"))
        work.commit()
    report = siti.pull(ali)
    assert report.revived == ("o1",)
    assert "delete it again" in report.changes.notices[0]
    assert siti.rows("SELECT name, note FROM organisation") == [
        ("MBKD", "Moved to the new building")
    ]
    assert ali.pull(siti).revived == ("o1",)
    with ali.work() as work:
        work.delete(work.get(Organisation, "o1"))
        work.commit()
    assert siti.pull(ali).revived == ()
    assert siti.rows("SELECT * FROM organisation") == []


def test_a_part_without_its_whole_waits_in_the_log(siti, ali):
    with ali.work() as work:
        work.add(AgendaItem(id="i2", meeting_id="m1", position="b", title="Hal lain"))
        work.commit()
    with siti.work() as work:
        work.delete(work.get(Meeting, "m1"))
        work.commit()
    report = siti.pull(ali)
    assert report.homeless == ("i2",)
    assert siti.rows("SELECT * FROM agenda_item") == []
    siti.undo()
    assert siti.rows("SELECT id FROM agenda_item ORDER BY id") == [("i1",), ("i2",)]
    assert siti.rows("SELECT * FROM orphan") == []


def test_a_part_comes_back_when_its_whole_is_added_again(siti, ali):
    with ali.work() as work:
        work.add(AgendaItem(id="i2", meeting_id="m1", position="b", title="Hal lain"))
        work.commit()
    with siti.work() as work:
        work.delete(work.get(Meeting, "m1"))
        work.commit()
    siti.pull(ali)
    with siti.work() as work:
        work.add(Meeting(id="m1", public_title="Baru"))
        changes = work.commit()
    assert {item.record for item in changes.touched} == {"m1", "i2"}
    assert siti.rows("SELECT id FROM agenda_item") == [("i2",)]


def test_two_that_hang_on_each_other_are_nowhere(siti, ali, tmp_path):
    with siti.work() as work:
        for name in ("c1", "c2"):
            work.add(Contact(id=name, owner_id="o1", kind="phone", value="03"))
        work.commit()
    ali.pull(siti)
    siti.set(Contact, "c1", owner_id="c2")
    ali.set(Contact, "c2", owner_id="c1")
    report = siti.pull(ali)
    ali.pull(siti)
    late = Laptop(tmp_path / "late.db", "cccccccc")
    late.pull(ali)
    assert report.homeless == ("c1", "c2")
    for laptop in (siti, ali, late):
        assert laptop.rows("SELECT id FROM contact") == []
        assert sorted(laptop.rows("SELECT * FROM orphan")) == [("c1", "c2"), ("c2", "c1")]
    late.store.close()


def test_taking_in_twice_changes_nothing(siti, ali):
    items = list(export_operations(siti.store.reader(), {}))
    assert apply_operations(ali.store, items).applied == 0


def test_a_gap_is_refused_and_nothing_is_taken_in(siti, ali):
    siti.set(Meeting, "m1", venue="Dewan")
    siti.set(Meeting, "m1", bring="Pen")
    fresh = list(export_operations(siti.store.reader(), known_operations(ali.store.reader())))
    with pytest.raises(BadOperations, match="damaged or incomplete"):
        apply_operations(ali.store, fresh[1:])
    assert ali.rows("SELECT venue, bring FROM meeting") == [("", "")]


def test_a_copied_folder_is_noticed(siti, ali):
    ali.set(Meeting, "m1", venue="Dewan")
    twin = LogStore(siti.store.path, "bbbbbbbb")
    with pytest.raises(BadOperations, match="same identity"):
        apply_operations(twin, export_operations(ali.store.reader(), {}))
    twin.close()


def one(siti, **changed) -> Operation:
    """The next operation another device might send, with something wrong in it."""
    good = Operation(
        device="cccccccc", seq=1, table="meeting", record="m1", field="venue", old="",
        new="Dewan", stamp="019d00000000-000000-cccccccc".rjust(29, "0"), prev="",
        group="0" * 32, label=EDIT, actor="Ali",
    )  # fmt: skip
    return replace(good, **changed)


def test_the_good_one_is_taken_in(siti):
    assert apply_operations(siti.store, [one(siti)]).applied == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"device": "zz"},
        {"device": None},
        {"seq": 0},
        {"seq": True},
        {"seq": "1"},
        {"table": "Meeting; DROP TABLE meeting"},
        {"record": ""},
        {"record": "a b"},
        {"field": "!unknown"},
        {"new": 7},
        {"new": 1.5},
        {"new": None},
        {"new": "\ud800"},
        {"field": "minutes", "new": "long"},
        {"field": "minutes", "new": 2**70},
        {"field": DELETED, "new": "yes"},
        {"stamp": "now"},
        {"stamp": "0019d00000000-000000-aaaaaaaa"},
        {"stamp": "fffffffffffff-000000-cccccccc"},
        {"prev": "fffffffffffff-000000-cccccccc"},
        {"prev": None},
        {"group": "g"},
        {"label": "Edit"},
        {"label": Label(7)},
        {"label": Label("Edit", (("a",),))},
        {"actor": None},
        {"table": "organisation"},
    ],
)
def test_a_malformed_operation_is_refused_whole(siti, wrong):
    before = siti.rows("SELECT * FROM operation")
    with pytest.raises(NlcError, match="Nothing was taken in"):
        apply_operations(siti.store, [one(siti, **wrong)])
    assert siti.rows("SELECT * FROM operation") == before


def test_a_clock_that_runs_backwards_is_refused(siti):
    earlier = "0019d00000000-000000-cccccccc"
    items = [one(siti, stamp=f"{earlier[:13]}-000001-cccccccc"), one(siti, seq=2, stamp=earlier)]
    with pytest.raises(BadOperations):
        apply_operations(siti.store, items)


def test_another_change_under_a_known_number_is_refused(siti):
    apply_operations(siti.store, [one(siti)])
    other = one(siti, stamp="0019d00000001-000000-cccccccc")
    with pytest.raises(BadOperations):
        apply_operations(siti.store, [other])
    with pytest.raises(BadOperations):
        apply_operations(siti.store, [one(siti, seq=2), replace(other, seq=2)])


def test_fields_of_a_newer_version_wait_in_the_log(siti):
    items = [
        one(siti, field="colour", new="red"),
        one(siti, seq=2, table="vehicle", record="v1", field="plate", new="BMB 1",
            stamp="0019d00000000-000001-cccccccc"),
    ]  # fmt: skip
    assert apply_operations(siti.store, items).applied == 2
    assert list(export_operations(siti.store.reader(), {"aaaaaaaa": 10**6})) == items


def test_records_can_be_merged():
    """No key but the id, no link the database checks: both would break on merging."""
    for kind in ALL:
        table = kind.__table__
        assert [column.name for column in table.primary_key] == ["id"]
        assert not table.foreign_keys
        assert not [index for index in table.indexes if index.unique]
        assert {type(item).__name__ for item in table.constraints} == {"PrimaryKeyConstraint"}
        for link in kind.parents:
            assert table.columns[link].index, f"{table.name}.{link} needs an index"
