"""The unit of work: one transaction, its operations, its index rows, and nothing lazy."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text, update
from sqlalchemy.orm.exc import DetachedInstanceError

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.operations import DELETED, Effect, Label, Touched
from nlc_desktop.errors import InputError
from nlc_desktop.records import AgendaItem, Block, Meeting, Organisation, Paper, Post
from nlc_desktop.store.oplog import operations
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.fakes.log_store import LogStore

EDIT = Label("Edit")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[LogStore]:
    opened = LogStore(tmp_path / "log.db")
    yield opened
    opened.close()


def log_of(store: LogStore, where: str = "1 ORDER BY device, seq"):
    return list(operations(store.reader(), where, ()))


def call_meeting(store: LogStore, clock: FixedClock) -> None:
    with unit_of_work(store, Label("Call meeting"), actor="Siti", clock=clock) as work:
        work.add(Meeting(id="m1", public_title="Mesyuarat"))
        work.add(AgendaItem(id="i1", meeting_id="m1", position="a", title="Laporan"))
        work.add(Paper(id="p1", item_id="i1", title="Kertas 1"))
        work.add(Block(id="b1", meeting_id="m1", item_id="i1", position="a", text="Dibincang"))
        work.commit(record="m1")


def test_an_insert_is_logged_field_by_field(store, clock):
    with unit_of_work(store, EDIT, actor="Siti", clock=clock) as work:
        work.add(Organisation(id="o1", name="MBDK"))
        changes = work.commit(record="o1")
    logged = {item.field: item for item in log_of(store)}
    assert logged["name"].new == "MBDK"
    assert logged["name"].old is None
    assert logged[DELETED].new is False
    assert {item.actor for item in logged.values()} == {"Siti"}
    assert {item.group for item in logged.values()} == {changes.group}
    assert changes.touched == (Touched("organisation", "o1", Effect.ADDED),)
    assert changes.record == "o1"
    assert [item.seq for item in log_of(store)] == list(range(1, len(logged) + 1))


def test_a_change_names_old_new_and_the_stamp_it_saw(store, clock):
    with unit_of_work(store, EDIT, clock=clock) as work:
        work.add(Organisation(id="o1", name="MBDK"))
        work.commit()
    with unit_of_work(store, EDIT, clock=clock) as work:
        work.get(Organisation, "o1").name = "MPDK"
        changes = work.commit()
    first, second = log_of(store, "field = 'name' ORDER BY seq")
    assert (second.old, second.new, second.prev) == ("MBDK", "MPDK", first.stamp)
    assert second.stamp > first.stamp
    assert changes.touched == (Touched("organisation", "o1", Effect.CHANGED),)


def test_leaving_without_commit_changes_nothing(store, clock):
    with unit_of_work(store, EDIT, clock=clock) as work:
        work.add(Organisation(id="o1", name="MBDK"))
        work.flush()
    assert log_of(store) == []
    assert store.reader().execute("SELECT * FROM organisation").fetchall() == []
    assert store.reader().execute("SELECT * FROM search_entry").fetchall() == []


def test_an_error_inside_changes_nothing(store, clock):
    with pytest.raises(KeyError), unit_of_work(store, EDIT, clock=clock) as work:
        work.add(Organisation(id="o1", name="MBDK"))
        work.flush()
        raise KeyError
    assert log_of(store) == []


def test_setting_the_same_value_is_no_change(store, clock):
    call_meeting(store, clock)
    before = len(log_of(store))
    with unit_of_work(store, EDIT, clock=clock) as work:
        work.get(Meeting, "m1").public_title = "Mesyuarat"
        changes = work.commit()
    assert changes.group == ""
    assert changes.touched == ()
    assert len(log_of(store)) == before


def test_deleting_takes_along_what_has_no_meaning_alone(store, clock):
    call_meeting(store, clock)
    with unit_of_work(store, EDIT, clock=clock) as work:
        work.delete(work.get(Meeting, "m1"))
        changes = work.commit()
    assert {item.record for item in changes.touched} == {"m1", "i1", "p1", "b1"}
    assert {item.effect for item in changes.touched} == {Effect.REMOVED}
    for table in ("meeting", "agenda_item", "paper", "block", "search_entry"):
        assert store.reader().execute(f"SELECT * FROM {table}").fetchall() == []
    gone = [item for item in log_of(store) if item.field == DELETED and item.new is True]
    assert len(gone) == 4


def test_deleting_a_record_whose_parts_are_loaded(store, clock):
    call_meeting(store, clock)
    with unit_of_work(store, EDIT, clock=clock) as work:
        work.get(AgendaItem, "i1").title = "Berubah"
        work.find(Block, item_id="i1")
        work.delete(work.get(Meeting, "m1"))
        work.commit()
    assert store.reader().execute("SELECT * FROM agenda_item").fetchall() == []


def test_what_is_gone_is_named(store, clock):
    with (
        pytest.raises(InputError, match="deleted meanwhile"),
        unit_of_work(store, EDIT, clock=clock) as work,
    ):
        work.get(Meeting, "nowhere")


def test_hanging_a_record_on_what_is_gone_is_refused(store, clock):
    with (
        pytest.raises(InputError, match="deleted meanwhile"),
        unit_of_work(store, EDIT, clock=clock) as work,
    ):
        work.add(Post(id="p1", organisation_id="nowhere", title="OCPD"))
        work.commit()
    assert log_of(store) == []


@pytest.mark.parametrize(
    "statement",
    [update(Meeting).values(public_title="x"), text("UPDATE meeting SET public_title = 'x'")],
)
def test_bulk_statements_are_refused(store, clock, statement):
    with (
        pytest.raises(TypeError, match="through the session"),
        unit_of_work(store, EDIT, clock=clock) as work,
    ):
        work.session.execute(statement)


def test_a_wrong_type_is_a_mistake_in_the_program(store, clock):
    with (
        pytest.raises(TypeError, match=r"meeting\.minutes"),
        unit_of_work(store, EDIT, clock=clock) as work,
    ):
        work.add(Meeting(id="m1", public_title="M", minutes="long"))
        work.commit()


def test_half_a_character_is_refused_with_a_sentence(store, clock):
    with (
        pytest.raises(InputError, match="damaged character"),
        unit_of_work(store, EDIT, clock=clock) as work,
    ):
        work.add(Meeting(id="m1", public_title="M\ud800"))
        work.commit()


def test_nothing_lazy_leaves(store, clock):
    with unit_of_work(store, EDIT, clock=clock) as work:
        meeting = work.add(Meeting(id="m1", public_title="M"))
        work.commit()
    with pytest.raises(DetachedInstanceError):
        _ = meeting.public_title


def test_typing_joins_one_step_for_thirty_seconds(store, clock):
    call_meeting(store, clock)

    def type_text(words: str, seconds: int) -> str:
        clock.advance(timedelta(seconds=seconds))
        with unit_of_work(store, EDIT, clock=clock, coalesce="block.text:b1") as work:
            work.get(Block, "b1").text = words
            return work.commit().group

    first = type_text("a", 1)
    assert type_text("ab", 29) == first
    later = type_text("abc", 2)
    assert later != first
    assert len(log_of(store, "field = 'text' AND record = 'b1' ORDER BY seq")) == 4
    assert store.reader().execute("SELECT COUNT(*) FROM step").fetchone() == (3,)


def test_the_clock_never_goes_back(store, clock):
    call_meeting(store, clock)
    clock.advance(timedelta(days=-400))
    with unit_of_work(store, EDIT, clock=clock) as work:
        work.get(Meeting, "m1").venue = "Dewan"
        work.commit()
    stamps = [item.stamp for item in log_of(store)]
    assert stamps == sorted(set(stamps))


def test_a_record_added_again_under_its_id_comes_back(store, clock):
    call_meeting(store, clock)
    with unit_of_work(store, EDIT, clock=clock) as work:
        work.delete(work.get(Meeting, "m1"))
        work.commit()
    with unit_of_work(store, EDIT, clock=clock) as work:
        work.add(Meeting(id="m1", public_title="Baru"))
        work.commit()
    assert store.reader().execute("SELECT public_title FROM meeting").fetchall() == [("Baru",)]


def test_the_index_follows_in_the_same_transaction(store, clock):
    call_meeting(store, clock)
    with unit_of_work(store, EDIT, clock=clock) as work:
        work.get(AgendaItem, "i1").title = "Keselamatan sekolah"
        work.commit()
    found = store.reader().execute(
        "SELECT record FROM search_index JOIN search_entry ON search_entry.id = search_index.rowid"
        " WHERE search_index MATCH 'keselam*'"
    )
    assert found.fetchall() == [("i1",)]
