"""Three laptops, any edits, any order of syncs, clocks that jump: all end up the same."""

import tempfile
from collections import defaultdict
from datetime import timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.operations import DELETED, Label
from nlc_desktop.records import AgendaItem, Contact, Meeting, Organisation, Post
from nlc_desktop.store.materialise import Materialiser
from nlc_desktop.store.merge import apply_operations, export_operations, known_operations
from nlc_desktop.store.oplog import operations
from nlc_desktop.store.settling import settle, shelved
from nlc_desktop.store.shelf import SETTLED
from nlc_desktop.store.transaction import transaction
from nlc_desktop.store.undo import redo, undo
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.fakes.log_store import LogStore
from tests.property.test_undo import TEXT, tables

EDIT = Label("Edit")
DEVICES = ("aaaaaaaa", "bbbbbbbb", "cccccccc")
KINDS = (Organisation, Post, Contact, Meeting, AgendaItem)

WHO = st.integers(0, 2)
PICK = st.integers(0, 11)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), WHO, PICK),
        st.tuples(st.just("change"), WHO, PICK),
        st.tuples(st.just("change"), WHO, PICK),
        st.tuples(st.just("move"), WHO, PICK),
        st.tuples(st.just("delete"), WHO, PICK),
        st.tuples(st.just("undo"), WHO, PICK),
        st.tuples(st.just("redo"), WHO, PICK),
        st.tuples(st.just("settle"), WHO, PICK),
        st.tuples(st.just("pull"), WHO, WHO),
        st.tuples(st.just("pull"), WHO, WHO),
        st.tuples(st.just("jump"), WHO, st.integers(-(10**9), 10**9)),
    ),
    min_size=8,
    max_size=30,
)


class Laptop:
    """One device with its own clock and log."""

    def __init__(self, folder: Path, device: str) -> None:
        self.store = LogStore(folder / f"{device}.db", device)
        self.clock = FixedClock()
        self.made = 0

    def do(self, act: str, pick: int) -> None:
        """One act of the person at this laptop."""
        if act == "jump":
            self.clock.advance(timedelta(milliseconds=pick))
        elif act == "undo":
            undo(self.store, clock=self.clock)
        elif act == "redo":
            redo(self.store, clock=self.clock)
        elif act == "settle":
            self.settle(pick)
        else:
            self.edit(act, pick)

    def settle(self, pick: int) -> None:
        waiting = shelved(self.store.reader())
        if waiting:
            first = waiting[pick % len(waiting)]
            entries = [
                one for one in waiting if (one.record, one.field) == (first.record, first.field)
            ]
            value = first.value if pick % 2 else first.current
            settle(self.store, entries, value, EDIT, clock=self.clock)

    def edit(self, act: str, pick: int) -> None:
        with unit_of_work(self.store, EDIT, clock=self.clock) as work:
            there = [record for kind in KINDS for record in work.find(kind)]
            if act == "add" or not there:
                self.add(work, pick)
            elif act == "delete":
                work.delete(there[pick % len(there)])
            elif act == "move":
                homes = work.find(Organisation)
                posts = work.find(Post)
                if homes and posts:
                    posts[pick % len(posts)].organisation_id = homes[pick % len(homes)].id
            else:
                record = there[pick % len(there)]
                setattr(record, TEXT[type(record)], f"text {pick % 4}")
            work.commit()

    def add(self, work, pick: int) -> None:
        self.made += 1
        number = f"{self.store.device}.{self.made}"
        homes = work.find(Organisation)
        meetings = work.find(Meeting)
        kind = KINDS[pick % len(KINDS)]
        if kind is Meeting and pick % 2 and not any(one.id == "office" for one in meetings):
            number = "office"
        if kind is Post and homes:
            work.add(Post(id=number, organisation_id=homes[pick % len(homes)].id, title="Post"))
        elif kind is Contact and homes:
            owner = (homes + work.find(Post))[pick % len(homes)]
            work.add(Contact(id=number, owner_id=owner.id, kind="phone", value="03"))
        elif kind is AgendaItem and meetings:
            home = meetings[pick % len(meetings)].id
            work.add(AgendaItem(id=number, meeting_id=home, position="a", title="Item"))
        elif kind is Meeting:
            work.add(Meeting(id=number, public_title=f"M{pick}"))
        elif kind is Organisation:
            work.add(Organisation(id=number, name="Body"))

    def pull(self, other: "Laptop") -> int:
        known = known_operations(self.store.reader())
        items = list(export_operations(other.store.reader(), known))
        report = apply_operations(self.store, items)
        assert report.applied == len(items)
        assert apply_operations(self.store, items).applied == 0
        return report.applied

    def log(self):
        return list(operations(self.store.reader(), "1 ORDER BY device, seq", ()))

    def state(self) -> dict:
        """All that has to be the same everywhere."""
        reader = self.store.reader()
        return tables(self.store) | {
            "log": self.log(),
            "shelf": sorted(reader.execute("SELECT * FROM shelf")),
            "orphan": sorted(reader.execute("SELECT * FROM orphan")),
        }


def begin_together(laptops: list[Laptop]) -> None:
    """A few records everybody has, so that the drawn edits meet."""
    with unit_of_work(laptops[0].store, EDIT, clock=laptops[0].clock) as work:
        work.add(Organisation(id="o1", name="Body"))
        work.add(Organisation(id="o2", name="Body"))
        work.add(Post(id="p1", organisation_id="o1", title="Post"))
        work.add(Contact(id="c1", owner_id="p1", kind="phone", value="03"))
        work.commit()
    for laptop in laptops[1:]:
        laptop.pull(laptops[0])


def check_heads(laptop: Laptop) -> None:
    """Every value nobody had seen won, is on the shelf, was settled, or was written twice."""
    cells = defaultdict(list)
    for item in sorted(laptop.log(), key=lambda item: item.stamp):
        assert item.prev < item.stamp
        cells[item.record, item.field].append(item)
    reader = laptop.store.reader()
    on_shelf = {row[:3] for row in reader.execute("SELECT record, field, stamp FROM shelf")}
    for (record, field), items in cells.items():
        if field.startswith(SETTLED):
            continue
        seen = {item.prev for item in items}
        heads = [item for item in items if item.stamp not in seen]
        assert items[-1] in heads
        for head in heads[:-1]:
            twice = any(
                (item.prev, item.new) == (head.prev, head.new) for item in items if item != head
            )
            settled = cells.get((record, f"{SETTLED}{head.stamp}"))
            gone = bool(settled) and settled[-1].new is True
            assert ((record, field, head.stamp) in on_shelf) or gone or twice
    for record, field, stamp in on_shelf:
        heads = {item.stamp for item in cells[record, field]} - {
            item.prev for item in cells[record, field]
        }
        assert stamp in heads - {cells[record, field][-1].stamp}


def check_nothing_lost(laptop: Laptop) -> None:
    """A record that is not shown was deleted by somebody who knew all of it, or waits."""
    reader = laptop.store.reader()
    waiting = {row[0] for row in reader.execute("SELECT record FROM orphan")}
    shown = {
        row[0] for kind in KINDS for row in reader.execute(f"SELECT id FROM {kind.__table__.name}")
    }
    last = {item.record: item for item in laptop.log() if item.field == DELETED}
    for record in {item.record for item in laptop.log()} - shown - waiting:
        deletions = [
            item for item in laptop.log() if item.record == record and item.field == DELETED
        ]
        assert any(item.new is True for item in deletions), last[record]


@settings(max_examples=40)
@given(STEPS, st.permutations([(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)]))
def test_all_laptops_end_up_the_same(steps, order):
    with tempfile.TemporaryDirectory() as folder:
        laptops = [Laptop(Path(folder), device) for device in DEVICES]
        begin_together(laptops)
        for act, who, pick in steps:
            if act == "pull":
                if who != pick:
                    laptops[who].pull(laptops[pick])
            else:
                laptops[who].do(act, pick)
            with transaction(laptops[who].store) as database:
                records = {row[0] for row in database.execute("SELECT record FROM operation")}
                assert Materialiser(database).bring(records) == []
        for _ in range(2):
            for mine, theirs in order:
                laptops[mine].pull(laptops[theirs])
        states = [laptop.state() for laptop in laptops]
        assert states[0] == states[1] == states[2]
        assert all(one.pull(other) == 0 for one in laptops for other in laptops if one != other)
        fresh = Laptop(Path(folder), "dddddddd")
        fresh.pull(laptops[0])
        assert fresh.state() == states[0]
        check_heads(fresh)
        check_nothing_lost(fresh)
        for laptop in (*laptops, fresh):
            laptop.store.close()
