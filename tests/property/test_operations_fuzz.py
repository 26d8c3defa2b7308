"""Whatever another laptop sends: taken in whole, or refused whole with one sentence."""

import tempfile
from dataclasses import fields, replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.operations import DELETED, Label, Operation
from nlc_desktop.records import AgendaItem, Meeting
from nlc_desktop.store.materialise import Materialiser
from nlc_desktop.store.merge import apply_operations, export_operations
from nlc_desktop.store.merge_checks import BadOperations
from nlc_desktop.store.settling import shelved
from nlc_desktop.store.shelf import SETTLED
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.fakes.log_store import LogStore

STAMPS = [f"{moment:013x}-{number:06x}-cccccccc" for moment in (1, 10**12) for number in (0, 1, 2)]

ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.text(st.characters(), max_size=8),
    st.sampled_from(["", "m1", "i1", "meeting", "agenda_item", "title", "meeting_id", "parent"]),
    st.sampled_from([DELETED, "!x", "!settled", SETTLED + STAMPS[0], *STAMPS, "0" * 32]),
    st.sampled_from(
        [Label("x"), Label(None), Label([]), ("x",), [], {}, "aaaaaaaa:99; cccccccc:9"]
    ),
)

CHANGES = st.lists(
    st.tuples(st.integers(0, 30), st.sampled_from([item.name for item in fields(Operation)]), ODD),
    max_size=4,
)


def sent() -> list[Operation]:
    """What an honest laptop sends."""
    with tempfile.TemporaryDirectory() as folder:
        store = LogStore(Path(folder) / "log.db", "cccccccc")
        with unit_of_work(store, Label("Call"), clock=FixedClock()) as work:
            work.add(Meeting(id="m1", public_title="Mesyuarat"))
            work.add(AgendaItem(id="i1", meeting_id="m1", position="a", title="Laporan"))
            work.commit()
        with unit_of_work(store, Label("Delete"), clock=FixedClock()) as work:
            work.delete(work.get(AgendaItem, "i1"))
            work.commit()
        items = list(export_operations(store.reader(), {}))
        store.close()
        return items


HONEST = sent()


@settings(max_examples=100)
@given(CHANGES, st.randoms(use_true_random=False), st.booleans())
def test_whole_or_not_at_all(changes, random, shuffle):
    items = list(HONEST)
    for place, name, value in changes:
        items[place % len(items)] = replace(items[place % len(items)], **{name: value})
    if shuffle:
        random.shuffle(items)
    with tempfile.TemporaryDirectory() as folder:
        store = LogStore(Path(folder) / "log.db")
        count = "SELECT COUNT(*) FROM operation"
        try:
            report = apply_operations(store, items)
        except BadOperations as error:
            assert error.sentence
            assert store.reader().execute(count).fetchone() == (0,)
        else:
            assert store.reader().execute(count).fetchone() == (report.applied,)
            assert list(export_operations(store.reader(), {})) == sorted(
                items, key=lambda item: (item.device, item.seq)
            )
            view = Materialiser(store.reader())
            assert view.bring({item.record for item in items}) == []
            shelved(store.reader())
        store.close()
