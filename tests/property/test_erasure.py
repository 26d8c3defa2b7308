"""Three laptops, one erases somebody: nobody brings them back, whatever the order of syncs."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.erasing import NamesInMinutes
from nlc_desktop.domain.operations import Label
from nlc_desktop.records import Contact, Organisation, Person, Post, Tenure
from nlc_desktop.store.erasure import Order, erase
from nlc_desktop.store.materialise import Materialiser
from nlc_desktop.store.merge import apply_operations, export_operations, known_operations
from nlc_desktop.store.oplog import operations
from nlc_desktop.store.undo import redo, undo
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.fakes.log_store import LogStore
from tests.property.test_undo import tables

DEVICES = ("aaaaaaaa", "bbbbbbbb", "cccccccc")
SUBJECT, OTHER, BODY, POST = "subject", "other", "body", "post"
ACTS = ("rename", "contact", "tenure", "move", "note", "delete", "undo", "redo", "erase")
STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(ACTS), st.integers(0, 2), st.integers(0, 5)),
        st.tuples(st.just("pull"), st.integers(0, 2), st.integers(0, 2)),
    ),
    min_size=6,
    max_size=24,
)


class Laptop:
    """One device of an office that knows two people."""

    def __init__(self, folder: Path, device: str) -> None:
        self.store = LogStore(folder / f"{device}.db", device)
        self.clock = FixedClock()
        self.made = 0

    def begin(self) -> None:
        with unit_of_work(self.store, Label("Begin"), clock=self.clock) as work:
            work.add(Organisation(id=BODY, name="Polis Klang"))
            work.add(Post(id=POST, organisation_id=BODY, title="Pegawai Daerah"))
            work.add(Person(id=SUBJECT, name="Aminah binti Daud", note="Aminah binti Daud"))
            work.add(Person(id=OTHER, name="Ravi a/l Muniandy"))
            work.commit()

    def do(self, act: str, pick: int) -> None:
        if act == "undo":
            undo(self.store, clock=self.clock)
        elif act == "redo":
            redo(self.store, clock=self.clock)
        elif act == "erase":
            self.erase()
        else:
            self.edit(act, pick)

    def there(self) -> bool:
        sql = "SELECT 1 FROM person WHERE id = ?"
        return self.store.reader().execute(sql, (SUBJECT,)).fetchone() is not None

    def erase(self) -> None:
        if self.there():
            order = Order(
                person=SUBJECT,
                reason="",
                on="2026-11-23",
                names=NamesInMinutes.REPLACE,
                stand_in="(name erased)",
                label=Label("Erase a person"),
            )
            erase(self.store, order, actor="", clock=self.clock)

    def edit(self, act: str, pick: int) -> None:
        self.made += 1
        number = f"{self.store.device}.{self.made}"
        label = Label("Change {name}", (("name", "Aminah binti Daud"),))
        with unit_of_work(self.store, label, clock=self.clock) as work:
            people = work.find(Person, id=SUBJECT)
            contacts = work.find(Contact)
            if act == "note":
                body = work.find(Organisation)
                if body:
                    body[0].note = f"Call Puan Aminah binti Daud {pick}"
            elif act == "move" and contacts:
                owners = [one.id for one in (*people, *work.find(Person, id=OTHER))]
                contacts[pick % len(contacts)].owner_id = owners[pick % len(owners)]
            elif not people:
                return
            elif act == "rename":
                people[0].name = f"Aminah binti Daud {'Sofea ' * (pick % 3)}".strip()
            elif act == "contact":
                work.add(Contact(id=number, owner_id=SUBJECT, value=f"012-000 000{pick}"))
            elif act == "tenure" and work.find(Post, id=POST):
                work.add(Tenure(id=number, post_id=POST, person_id=SUBJECT, since="2020-01-01"))
            elif act == "delete":
                work.delete(people[0])
            work.commit()

    def pull(self, other: "Laptop") -> None:
        known = known_operations(self.store.reader())
        apply_operations(self.store, list(export_operations(other.store.reader(), known)))

    def log(self) -> dict:
        rows = operations(self.store.reader(), "1 ORDER BY device, seq", ())
        return {(one.device, one.seq): one for one in rows}

    def state(self) -> dict:
        reader = self.store.reader()
        shelf = reader.execute("SELECT * FROM shelf ORDER BY 1, 2, 3").fetchall()
        orphans = reader.execute("SELECT * FROM orphan ORDER BY 1, 2").fetchall()
        values = {key: (one.old, one.new) for key, one in self.log().items()}
        return {"tables": tables(self.store), "shelf": shelf, "orphans": orphans, "log": values}


@settings(max_examples=120)
@given(STEPS)
def test_an_erased_person_never_comes_back(steps):
    with tempfile.TemporaryDirectory() as folder:
        laptops = [Laptop(Path(folder), device) for device in DEVICES]
        laptops[0].begin()
        for laptop in laptops[1:]:
            laptop.pull(laptops[0])
        for act, who, pick in [*steps, ("erase", 0, 0)]:
            if act == "pull":
                if who != pick:
                    laptops[who].pull(laptops[pick])
            else:
                laptops[who].do(act, pick)
        erased = any(map(erasures, laptops))
        _sync(laptops)
        first = laptops[0].state()
        for laptop in laptops[1:]:
            assert laptop.state() == first
        if erased:
            for laptop in laptops:
                _assert_gone(laptop)
            for laptop in laptops:
                while undo(laptop.store, clock=laptop.clock).group:
                    pass
            _sync(laptops)
            for laptop in laptops:
                _assert_gone(laptop)
                assert laptop.state() == laptops[0].state()
        for laptop in laptops:
            laptop.store.close()


def erasures(laptop: Laptop) -> int:
    return laptop.store.reader().execute("SELECT count(*) FROM erasure").fetchone()[0]


def _sync(laptops: list[Laptop]) -> None:
    for _ in range(2):
        for one in laptops:
            for other in laptops:
                if one is not other:
                    one.pull(other)


def _assert_gone(laptop: Laptop) -> None:
    """Neither the tables nor the person's part of the log say anything of them."""
    reader = laptop.store.reader()
    assert not laptop.there()
    for table in ("tenure", "contact"):
        link = "person_id" if table == "tenure" else "owner_id"
        sql = f"SELECT count(*) FROM {table} WHERE {link} = ?"
        assert reader.execute(sql, (SUBJECT,)).fetchone() == (0,)
    for item in laptop.log().values():
        if item.record == SUBJECT:
            assert item.field.startswith("!") or item.new == ""
            assert "Aminah" not in repr(item)
        if item.table in ("tenure", "contact") and item.field not in ("person_id", "owner_id"):
            mine = [one for one in laptop.log().values() if one.record == item.record]
            if any(one.new == SUBJECT for one in mine):
                assert item.field.startswith("!") or item.new == ""
    view = Materialiser(reader)
    assert view.bring({one.record for one in laptop.log().values()}) == []
