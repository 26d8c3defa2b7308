"""Any sequence of edits, undone one by one, gives the first state back; redone, the last."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.operations import Label
from nlc_desktop.records import ALL, AgendaItem, Block, Contact, Meeting, Organisation, Paper, Post
from nlc_desktop.store.materialise import Materialiser
from nlc_desktop.store.transaction import transaction
from nlc_desktop.store.undo import redo, undo
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.fakes.log_store import LogStore

EDIT = Label("Edit")

TEXT = {
    Organisation: "name",
    Post: "title",
    Contact: "value",
    Meeting: "public_title",
    AgendaItem: "title",
    Paper: "title",
    Block: "text",
}
KINDS = list(TEXT)
"""Kinds of records with the field the test changes; parents before children."""


def tables(store: LogStore) -> dict[str, list[tuple]]:
    """Every row of every record, and what the index shows."""
    reader = store.reader()
    found = {
        kind.__table__.name: sorted(reader.execute(f"SELECT * FROM {kind.__table__.name}"))
        for kind in ALL
    }
    entries = "SELECT record, kind, target, title, body, day FROM search_entry"
    return found | {"search": sorted(reader.execute(entries))}


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["add", "change", "change", "move", "delete", "mix"]),
        st.integers(0, 10**6),
        st.sampled_from(["", "Laporan", "Dato' Ali", "会议", "x", "கூட்டம்"]),
    ),
    max_size=14,
)


class Editor:
    """Makes drawn edits on a store; ids are numbers in order of making."""

    def __init__(self, store: LogStore, clock: FixedClock) -> None:
        self.store = store
        self.clock = clock
        self.made = 0

    def act(self, act: str, pick: int, text: str) -> bool:
        """One unit of work; says whether it changed anything."""
        with unit_of_work(self.store, EDIT, clock=self.clock, coalesce=text or None) as work:
            there = [record for kind in KINDS for record in work.find(kind)]
            if act == "add" or not there:
                self.add(work, pick, text)
            else:
                record = there[pick % len(there)]
                if act == "delete":
                    work.delete(record)
                elif act == "move":
                    self.move(work, record, pick)
                else:
                    setattr(record, TEXT[type(record)], text)
                if act == "mix":
                    self.add(work, pick // 3, text)
            return bool(work.commit().group)

    def add(self, work, pick: int, text: str) -> None:
        kind = KINDS[pick % len(KINDS)]
        parents = {
            "organisation_id": Organisation,
            "owner_id": Organisation,
            "meeting_id": Meeting,
            "item_id": AgendaItem,
        }
        links = {}
        for link in kind.parents:
            homes = work.find(parents[link])
            if not homes:
                return
            links[link] = homes[pick % len(homes)].id
        if kind is Block:
            links["meeting_id"] = "m"
        self.made += 1
        required = {"position": "a"} if kind in {AgendaItem, Block} else {}
        required |= {"kind": "phone"} if kind is Contact else {}
        fields = {name: value for name, value in required.items() if name in kind.model_fields}
        title = {TEXT[kind]: text}
        work.add(kind(id=f"r{self.made}", **(fields | title | links)))

    def move(self, work, record, pick: int) -> None:
        if isinstance(record, AgendaItem):
            homes = work.find(Meeting)
            record.meeting_id = homes[pick % len(homes)].id
        else:
            record.id = record.id


@settings(max_examples=60)
@given(ACTS)
def test_undone_one_by_one_and_redone(acts):
    with tempfile.TemporaryDirectory() as folder:
        store = LogStore(Path(folder) / "log.db")
        editor = Editor(store, FixedClock())
        states = [tables(store)]
        for act in acts:
            before = states[-1]
            changed = editor.act(*act)
            steps = store.reader().execute("SELECT COUNT(*) FROM step").fetchone()[0]
            if steps == len(states):
                states.append(tables(store))
            elif changed:
                states[-1] = tables(store)
            else:
                assert tables(store) == before
        for state in reversed(states[:-1]):
            assert undo(store, clock=editor.clock).notices == ()
            assert tables(store) == state
        assert undo(store, clock=editor.clock).group == ""
        for state in states[1:]:
            assert redo(store, clock=editor.clock).notices == ()
            assert tables(store) == state
        assert redo(store, clock=editor.clock).group == ""
        with transaction(store) as database:
            records = {row[0] for row in database.execute("SELECT record FROM operation")}
            assert Materialiser(database).bring(records) == []

        store.close()
