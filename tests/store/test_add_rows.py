"""Many records added at once are the same as each added by itself."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.operations import Effect, Label
from nlc_desktop.errors import InputError
from nlc_desktop.records import Contact, Organisation, Person, Post, Tenure
from nlc_desktop.store.materialise import Materialiser
from nlc_desktop.store.merge import apply_operations, export_operations
from nlc_desktop.store.search import search
from nlc_desktop.store.undo import redo, undo
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.fakes.log_store import LogStore

TABLES = ("organisation", "post", "person", "tenure", "contact", "orphan")
FOUND = "SELECT record, kind, target, title, body, day FROM search_entry ORDER BY 1"
KINDS = (Organisation, Post, Person, Tenure, Contact)
ROWS = {
    Organisation: [{"id": "o1", "name": "Polis", "note": "Damai"}, {"id": "o2", "name": "Majlis"}],
    Post: [{"id": "p1", "organisation_id": "o1", "title": "Ketua"}],
    Person: [{"id": "n1", "name": "Ahmad", "honorific": "Dato'"}, {"id": "n2", "name": "Siti"}],
    Tenure: [{"id": "t1", "post_id": "p1", "person_id": "n1"}],
    Contact: [{"id": "c1", "owner_id": "n2", "value": "03"}],
}


@pytest.fixture
def store(tmp_path):
    opened = LogStore(tmp_path / "here.db", "aaaaaaaa")
    yield opened
    opened.close()


def state(store: LogStore) -> dict[str, list[tuple]]:
    reader = store.reader()
    rows = {name: reader.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in TABLES}
    return rows | {"found": reader.execute(FOUND).fetchall()}


def add(store: LogStore, *, at_once: bool):
    with unit_of_work(store, Label("Fill"), clock=FixedClock()) as work:
        for kind in KINDS:
            if at_once:
                work.add_rows(kind, ROWS[kind])
            else:
                for row in ROWS[kind]:
                    work.add(kind(**row))
        return work.commit()


def test_the_same_tables_index_and_answer(store, tmp_path):
    other = LogStore(tmp_path / "there.db", "bbbbbbbb")
    here, there = add(store, at_once=True), add(other, at_once=False)
    assert state(store) == state(other)
    assert set(here.touched) == set(there.touched)
    assert {item.effect for item in here.touched} == {Effect.ADDED}
    assert [hit.title for hit in search(store.reader(), "damai")] == ["Polis"]
    other.close()


def test_undo_redo_and_merge(store, tmp_path):
    add(store, at_once=True)
    full = state(store)
    undo(store)
    assert all(not rows for rows in state(store).values())
    redo(store)
    assert state(store) == full
    log = list(export_operations(store.reader(), {}))
    assert Materialiser(store.reader()).bring({one.record for one in log}) == []
    other = LogStore(tmp_path / "there.db", "bbbbbbbb")
    apply_operations(other, log)
    assert state(other) == full
    other.close()


def test_what_was_added_is_found_changed_and_deleted_in_the_same_step(store):
    with unit_of_work(store, Label("Fill"), clock=FixedClock()) as work:
        for kind in KINDS:
            work.add_rows(kind, ROWS[kind])
        (post,) = work.find(Post, organisation_id="o1")
        post.note = "Baharu"
        work.delete(work.get(Organisation, "o1"))
        work.commit()
    assert [row[0] for row in state(store)["organisation"]] == ["o2"]
    assert state(store)["post"] == state(store)["tenure"] == []
    log = list(export_operations(store.reader(), {}))
    assert Materialiser(store.reader()).bring({one.record for one in log}) == []


def test_a_changed_default_is_merged_like_any_other_field(store, tmp_path):
    add(store, at_once=True)
    other = LogStore(tmp_path / "there.db", "bbbbbbbb")
    apply_operations(other, export_operations(store.reader(), {}))
    for one, text in ((store, "here"), (other, "there")):
        with unit_of_work(one, Label("Edit")) as work:
            work.get(Organisation, "o2").note = text
            work.commit()
    sent = list(export_operations(other.reader(), {}))
    apply_operations(other, export_operations(store.reader(), {}))
    apply_operations(store, sent)
    assert state(store) == state(other)
    shelves = [one.reader().execute("SELECT * FROM shelf").fetchall() for one in (store, other)]
    assert shelves[0] == shelves[1]
    assert len(shelves[0]) == 1
    other.close()


def test_a_record_hung_on_something_gone_is_refused(store):
    with (
        pytest.raises(InputError),
        unit_of_work(store, Label("Fill"), clock=FixedClock()) as work,
    ):
        work.add_rows(Post, [{"id": "p9", "organisation_id": "gone", "title": "Ketua"}])
        work.commit()
    assert state(store)["post"] == []


def test_a_record_hung_on_one_deleted_in_the_same_step_goes_with_it(store):
    with unit_of_work(store, Label("Fill"), clock=FixedClock()) as work:
        work.add_rows(Organisation, ROWS[Organisation])
        work.delete(work.get(Organisation, "o1"))
        work.add_rows(Post, ROWS[Post])
        with pytest.raises(InputError):
            work.commit()


@pytest.mark.parametrize(
    "row",
    [
        {"id": "o1", "name": "Polis", "colour": "blue"},
        {"id": "o1", "name": 3},
        {"id": "o1", "name": None},
    ],
)
def test_mistakes_of_the_program_are_refused(store, row):
    with (
        pytest.raises(TypeError),
        unit_of_work(store, Label("Fill"), clock=FixedClock()) as work,
    ):
        work.add_rows(Organisation, [row])


def test_an_id_is_given_once(store):
    add(store, at_once=True)
    for rows in ([{"id": "o1", "name": "Again"}], [{"id": "x", "name": "A"}] * 2):
        with (
            pytest.raises(TypeError, match="id of another"),
            unit_of_work(store, Label("Fill"), clock=FixedClock()) as work,
        ):
            work.add_rows(Organisation, rows)


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.text(max_size=8), st.booleans()), min_size=1, max_size=12))
def test_any_rows_in_lots_and_one_by_one(tmp_path_factory, rows):
    folder = tmp_path_factory.mktemp("lots")
    stores = [LogStore(folder / f"{name}.db", name * 8) for name in "ab"]
    made = [{"id": f"n{place}", "name": text} for place, (text, _) in enumerate(rows)]
    for store, at_once in zip(stores, (True, False), strict=True):
        with unit_of_work(store, Label("Fill"), clock=FixedClock()) as work:
            for row, (_, alone) in zip(made, rows, strict=True):
                if at_once and not alone:
                    work.add_rows(Person, [row])
                else:
                    work.add(Person(**row))
                    work.flush()
            work.commit()
    first, second = stores
    assert state(first) == state(second)
    stamps = [one.stamp for one in export_operations(first.reader(), {})]
    assert len(set(stamps)) == len(stamps)
    for store in stores:
        store.close()
