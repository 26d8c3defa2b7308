"""A tombstone holds against everything another laptop may bring, one case at a time."""

from datetime import timedelta
from pathlib import Path

import pytest

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.erasing import NamesInMinutes
from nlc_desktop.domain.operations import Label
from nlc_desktop.records import (
    Block,
    Contact,
    Erasure,
    Invitation,
    Meeting,
    Organisation,
    Person,
    Post,
    Tenure,
)
from nlc_desktop.store import name_search, shelf, tombstones
from nlc_desktop.store.erasure import Order, erase
from nlc_desktop.store.log_reading import undo_label
from nlc_desktop.store.merge import apply_operations, export_operations, known_operations
from nlc_desktop.store.registry import child_links
from nlc_desktop.store.settling import shelved
from nlc_desktop.store.undo import redo, undo
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.fakes.log_store import LogStore

NAME = "Aminah binti Daud"


@pytest.fixture
def here(tmp_path: Path):
    store = LogStore(tmp_path / "here.db", "aaaaaaaa")
    with unit_of_work(store, Label("Begin"), clock=FixedClock()) as work:
        work.add(Organisation(id="body", name="Polis Klang", note=f"Call Puan {NAME}."))
        work.add(Post(id="post", organisation_id="body", title="Pegawai Daerah"))
        work.add(Person(id="subject", name=NAME, honorific="Puan"))
        work.add(Tenure(id="tenure", post_id="post", person_id="subject", since="2024-01-01"))
        work.add(Contact(id="number", owner_id="subject", value="012-345 6789"))
        work.commit()
    yield store
    store.close()


@pytest.fixture
def there(tmp_path: Path, here: LogStore):
    store = LogStore(tmp_path / "there.db", "bbbbbbbb")
    pull(store, here)
    yield store
    store.close()


def pull(store: LogStore, other: LogStore):
    known = known_operations(store.reader())
    return apply_operations(store, list(export_operations(other.reader(), known)))


def erase_subject(store: LogStore, names: NamesInMinutes = NamesInMinutes.REPLACE):
    order = Order(
        person="subject",
        reason="asked",
        on="2026-11-23",
        names=names,
        stand_in="(name erased)",
        label=Label("Erase a person"),
    )
    return erase(store, order, actor="", clock=FixedClock())


def change(store: LogStore, clock: FixedClock, label: Label = Label("Edit")):  # noqa: B008
    return unit_of_work(store, label, clock=clock)


def count(store: LogStore, table: str, where: str = "1") -> int:
    return store.reader().execute(f"SELECT count(*) FROM {table} WHERE {where}").fetchone()[0]


def said(store: LogStore) -> str:
    """Everything the log, the steps and the search tables say."""
    tables = ("operation", "step", "search_entry", "search_index_data", "shelf", "person", "block")
    found = [store.reader().execute(f"SELECT * FROM {name}").fetchall() for name in tables]
    return str(found).casefold()


def later() -> FixedClock:
    clock = FixedClock()
    clock.advance(timedelta(hours=1))
    return clock


def test_nothing_of_the_person_is_left(here: LogStore):
    changes = erase_subject(here)
    assert changes.touches("person", "tenure", "contact", "erasure", "organisation")
    for gone in ("aminah", "daud", "012-345"):
        assert gone not in said(here)
    assert count(here, "tenure") == count(here, "contact") == 0
    note = here.reader().execute("SELECT note FROM organisation").fetchone()[0]
    assert note == "Call Pegawai Daerah."


def test_a_later_edit_that_had_not_heard_does_not_revive(here: LogStore, there: LogStore):
    erase_subject(here)
    with change(there, later()) as work:
        work.get(Person, "subject").name = "Aminah Daud"
        work.get(Tenure, "tenure").until = "2026-12-31"
        work.add(Contact(id="new", owner_id="subject", value="019-999 9999"))
        work.commit()
    pull(here, there)
    pull(there, here)
    for store in (here, there):
        assert count(store, "person") == count(store, "tenure") == count(store, "contact") == 0
        assert count(store, "orphan") == 0
        assert "aminah" not in said(store)
        assert "019-999" not in said(store)
        assert "2026-12-31" not in said(store)


def test_a_person_deleted_and_brought_back_elsewhere_stays_erased(here: LogStore, there: LogStore):
    erase_subject(here)
    clock = later()
    with change(there, clock) as work:
        work.delete(work.get(Person, "subject"))
        work.commit()
    undo(there, clock=clock)
    assert count(there, "person") == 1
    pull(here, there)
    pull(there, here)
    for store in (here, there):
        assert count(store, "person") == 0
        assert "aminah" not in said(store)


def test_undo_and_redo_can_not_bring_anything_back(here: LogStore):
    with change(here, FixedClock(), Label("Change {name}", (("name", NAME),))) as work:
        work.get(Person, "subject").note = "x"
        work.commit()
    undo(here, clock=FixedClock())
    erase_subject(here)
    assert redo(here, clock=FixedClock()).group == ""
    assert undo_label(here.reader()) is None
    assert undo(here, clock=FixedClock()).group == ""
    assert count(here, "person") == 0


def test_undo_elsewhere_is_emptied_as_well(here: LogStore, there: LogStore):
    with change(there, FixedClock(), Label("Change {name}", (("name", NAME),))) as work:
        work.get(Person, "subject").note = "x"
        work.commit()
    erase_subject(here)
    pull(there, here)
    assert undo_label(there.reader()) is None
    assert "aminah" not in said(there)


def test_names_of_steps_say_it_no_more(here: LogStore):
    with change(here, FixedClock(), Label("Add {name} {n}", (("name", NAME), ("n", "3")))) as work:
        work.add(Organisation(id="other", name="Other"))
        work.commit()
    erase_subject(here)
    label = undo_label(here.reader())
    assert label == Label("Add {name} {n}", (("name", "…"), ("n", "3")))


def test_what_was_on_the_shelf_is_not_to_be_settled(here: LogStore, there: LogStore):
    with change(here, FixedClock()) as work:
        work.get(Person, "subject").note = "one"
        work.get(Organisation, "body").note = f"{NAME} one"
        work.commit()
    with change(there, later()) as work:
        work.get(Person, "subject").note = "two"
        work.get(Organisation, "body").note = f"{NAME} two"
        work.commit()
    pull(here, there)
    assert len(shelved(here.reader())) == 2
    erase_subject(here)
    assert shelved(here.reader()) == ()
    pull(there, here)
    assert shelved(there.reader()) == ()
    assert "aminah" not in said(there)


def test_the_shelf_is_not_filled_again_by_what_comes_later(here: LogStore, there: LogStore):
    with change(there, later()) as work:
        work.get(Person, "subject").note = "two"
        work.get(Organisation, "body").note = "two"
        work.commit()
    for note in ("one", "one more"):
        with change(here, FixedClock()) as work:
            work.get(Person, "subject").note = note
            work.get(Organisation, "body").note = f"{NAME} {note}"
            work.commit()
    erase_subject(here)
    pull(here, there)
    assert count(here, "shelf", "record = 'subject'") == 0
    assert shelf.recompute(here.reader(), ["subject"]) == 0
    assert "aminah" not in str(shelved(here.reader())).casefold()


def test_a_number_that_became_another_body_s_stays_there(here: LogStore, there: LogStore):
    with change(here, FixedClock()) as work:
        work.get(Contact, "number").owner_id = "body"
        work.commit()
    erase_subject(here)
    pull(there, here)
    for store in (here, there):
        rows = store.reader().execute("SELECT owner_id, value FROM contact").fetchall()
        assert rows == [("body", "012-345 6789")]


def test_a_tombstone_can_not_be_deleted(here: LogStore, there: LogStore):
    erase_subject(here)
    stones = count(here, "erasure")
    with change(here, FixedClock()) as work:
        for stone in work.find(Erasure):
            work.delete(stone)
        work.commit()
    pull(there, here)
    assert count(there, "erasure") == stones
    assert count(there, "person") == 0


def test_minutes_keep_the_name_or_say_the_post(here: LogStore, tmp_path: Path):
    copy = tmp_path / "copy.db"
    with change(here, FixedClock()) as work:
        work.add(Meeting(id="m", public_title="M", state="circulated", starts="2026-03-16T01:00Z"))
        work.add(Invitation(id="i", meeting_id="m", post_id="post", person_id="subject"))
        work.commit()
    _write_minutes(here)
    here.reader().execute("VACUUM INTO ?", (str(copy),))
    erase_subject(here, NamesInMinutes.KEEP)
    kept = here.reader()
    assert kept.execute("SELECT text FROM block").fetchone()[0] == f"Puan {NAME} reported."
    assert kept.execute("SELECT name_text, person_id FROM invitation").fetchone() == (
        f"Puan {NAME}",
        "",
    )
    other = LogStore(copy, "aaaaaaaa")
    erase_subject(other, NamesInMinutes.REPLACE)
    read = other.reader()
    assert read.execute("SELECT text FROM block").fetchone()[0] == "Pegawai Daerah reported."
    assert read.execute("SELECT name_text, person_id FROM invitation").fetchone() == ("", "")
    assert "aminah" not in said(other)
    other.close()


def _write_minutes(store: LogStore) -> None:
    """Typed in two stretches, so that an earlier wording lies in the log."""
    from nlc_desktop.records import AgendaItem  # noqa: PLC0415

    with change(store, FixedClock()) as work:
        work.add(AgendaItem(id="it", meeting_id="m", position="a", title="Item"))
        work.add(Block(id="b", meeting_id="m", item_id="it", position="a", text=f"Puan {NAME}"))
        work.commit()
    with change(store, FixedClock()) as work:
        work.get(Block, "b").text = f"Puan {NAME} reported."
        work.commit()


def test_a_text_changed_elsewhere_meanwhile_is_not_lost(here: LogStore, there: LogStore):
    erase_subject(here)
    with change(there, later()) as work:
        work.get(Organisation, "body").note = "Call the desk."
        work.commit()
    pull(here, there)
    pull(there, here)
    for store in (here, there):
        assert store.reader().execute("SELECT note FROM organisation").fetchone() == (
            "Call the desk.",
        )
        assert "aminah" not in said(store)


def test_a_note_only_the_other_laptop_has_is_named(here: LogStore, there: LogStore):
    with change(there, FixedClock()) as work:
        work.add(Organisation(id="theirs", name="NGO", note=f"Ask {NAME}"))
        work.commit()
    erase_subject(here)
    report = pull(there, here)
    assert any("1 note " in notice for notice in report.changes.notices)


def test_a_foundation_called_after_somebody_keeps_its_name(here: LogStore):
    with change(here, FixedClock()) as work:
        work.add(Organisation(id="fund", name=f"Yayasan {NAME}"))
        work.commit()
    erase_subject(here)
    sql = "SELECT name FROM organisation WHERE id = 'fund'"
    assert here.reader().execute(sql).fetchone() == (f"Yayasan {NAME}",)


def test_people_have_parts_of_one_level():
    """`Tombstones.among` looks one level deep: what hangs on a tenure or a contact must not be."""
    parts = {table for table, field in child_links() if field in ("person_id", "owner_id")}
    assert parts == {"tenure", "contact"}
    assert not {field for _, field in child_links()} & {"tenure_id", "contact_id"}
    assert set(tombstones.links()) > set(child_links())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Puan {NAME} reported.", "X reported."),
        (f"YBhg. Dato’ {NAME}, chair", "X, chair"),
        ("AMINAH  BINTI\nDAUD", "X"),
        ("Aminah binti Daudi", "Aminah binti Daudi"),
        (f"Saw {NAME} and {NAME}.", "Saw X and X."),
        ("由陈志强主持", "由X主持"),
    ],
)
def test_a_name_is_found_as_whole_words(text: str, expected: str):
    pattern = name_search.name_pattern([NAME, "陈志强", ""])
    assert pattern is not None
    assert name_search.replaced(text, pattern, "X") == expected
