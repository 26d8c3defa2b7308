"""P7, P8, P15, P16: searching as one types, one keystroke committed, two logs merged."""

import random
from datetime import timedelta
from itertools import accumulate, count
from pathlib import Path

import pytest

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.operations import Label
from nlc_desktop.domain.search import SearchKind, SearchText
from nlc_desktop.records import AgendaItem, Block, Meeting, Person
from nlc_desktop.store import search_index
from nlc_desktop.store.connection import WorkspaceKey, make_engine, open_raw
from nlc_desktop.store.merge import apply_operations, export_operations, known_operations
from nlc_desktop.store.migrations import ensure_current
from nlc_desktop.store.search import search
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.benchmarks.rows import Side, measure

KEY = WorkspaceKey(bytes(range(32)))
EDIT = Label("Edit paragraph")
SYLLABLES = ("ka", "la", "pe", "me", "ber", "ter", "se", "di", "pro", "ma", "ra", "na", "si", "ti")
PARAGRAPH = "Mesyuarat dimaklumkan bahawa laporan keselamatan sekolah telah diterima. " * 4


class Encrypted:
    """An encrypted file as the unit of work wants it."""

    def __init__(self, path: Path, device: str = "aaaaaaaa") -> None:
        ensure_current(path, KEY)
        self.path = path
        self.device = device
        self._engine = make_engine(path, KEY)
        self._reader = open_raw(path, KEY)

    def engine(self):
        return self._engine

    def reader(self):
        return self._reader

    def close(self) -> None:
        self._reader.close()
        self._engine.dispose()


@pytest.fixture(scope="module")
def size(request) -> float:
    """The share of the full size: all when timed, a hundredth when only kept running."""
    timed = request.config.getoption("benchmark_enable")
    return 1.0 if timed else 0.01


@pytest.fixture
def store(tmp_path):
    opened = Encrypted(tmp_path / "workspace.db")
    yield opened
    opened.close()


class Words:
    """Made-up words as often as words of a language come: the few often, the many seldom."""

    def __init__(self) -> None:
        self.random = random.Random(1)
        made = {"".join(self.random.choices(SYLLABLES, k=length)) for length in (2, 3, 4) * 6000}
        self.all = sorted(made)
        self.random.shuffle(self.all)
        self.weights = list(accumulate(1 / (place + 3) for place in range(len(self.all))))

    def text(self, least: int, most: int) -> str:
        number = self.random.randint(least, most)
        return " ".join(self.random.choices(self.all, cum_weights=self.weights, k=number))

    def typed(self) -> list[str]:
        """What stands in the box while somebody types a word, and then begins another."""
        word, other = self.text(1, 1), self.text(1, 1)
        return [*(word[:length] for length in range(1, 7)), f"{word} {other[:3]}"]


SHARES = {
    SearchKind.ORGANISATION: 1,
    SearchKind.POST: 2,
    SearchKind.PERSON: 2,
    SearchKind.PROGRAMME: 0.1,
    SearchKind.MEETING: 5,
    SearchKind.AGENDA_ITEM: 30,
    SearchKind.MINUTES: 40,
    SearchKind.DECISION: 6,
    SearchKind.ACTION: 8,
}
"""How often records of each kind lie in the index."""


def fill(store: Encrypted, words: Words, rows: int) -> None:
    """Puts records into the index."""
    database = store.reader()
    database.execute("BEGIN")
    for number in range(rows):
        kind = words.random.choices(list(SHARES), list(SHARES.values()))[0]
        day = f"20{words.random.randint(15, 26)}-{words.random.randint(1, 12):02d}-01"
        day = "" if kind in search_index.STANDING else day
        entry = SearchText(kind, words.text(3, 8), words.text(0, 30), "", day)
        search_index.put(database, f"r{number}", entry, fresh=True)
    database.execute("COMMIT")


def like(store: Encrypted, typed: str) -> list[tuple]:
    """The same search without an index."""
    words = typed.split()
    where = " AND ".join("(title LIKE ? OR body LIKE ?)" for _ in words)
    patterns = [f"%{word}%" for word in words for _ in (1, 2)]
    query = f"SELECT record, title FROM search_entry WHERE {where} ORDER BY day DESC LIMIT 40"
    return store.reader().execute(query, patterns).fetchall()


@pytest.fixture(scope="module")
def filled(tmp_path_factory, size):
    store = Encrypted(tmp_path_factory.mktemp("search") / "workspace.db")
    words = Words()
    fill(store, words, int(100_000 * size))
    yield store, [typed for _ in range(40) for typed in words.typed()]
    store.close()


def test_search(benchmark, filled):
    store, typed = filled
    turn = count()
    measure(
        benchmark, "P7", Side.OURS, lambda: search(store.reader(), typed[next(turn) % len(typed)])
    )


def test_search_peer(benchmark, filled):
    store, typed = filled
    turn = count()
    measure(benchmark, "P7", Side.PEER, lambda: like(store, typed[next(turn) % len(typed)]))


def meetings(store: Encrypted, number: int) -> None:
    """A workspace with some meetings, and the block that is being typed."""
    with unit_of_work(store, Label("Fill"), clock=FixedClock()) as work:
        for one in range(number):
            work.add(Meeting(id=f"m{one}", public_title=f"Mesyuarat {one}"))
        work.add(AgendaItem(id="i", meeting_id="m0", position="a", title="Laporan"))
        work.add(Block(id="b", meeting_id="m0", item_id="i", position="a"))
        work.commit()


def typist(store: Encrypted):
    """Types one more letter into a paragraph and commits it."""
    clock = FixedClock()
    turn = count()

    def keystroke() -> None:
        clock.advance(timedelta(milliseconds=300))
        with unit_of_work(store, EDIT, clock=clock, coalesce="block.text:b") as work:
            work.get(Block, "b").text = PARAGRAPH + "x" * (next(turn) % 80)
            work.commit()

    return keystroke


def test_commit(benchmark, store):
    meetings(store, 10)
    measure(benchmark, "P8", Side.OURS, typist(store))


def test_commit_peer(benchmark, tmp_path):
    plain = open_raw(tmp_path / "plain.db", KEY)
    plain.execute("CREATE TABLE note (id TEXT PRIMARY KEY, text TEXT)")
    plain.execute("INSERT INTO note VALUES ('b', '')")
    turn = count()

    def commit() -> None:
        text = PARAGRAPH + "x" * (next(turn) % 80)
        plain.execute("UPDATE note SET text = ? WHERE id = 'b'", (text,))

    measure(benchmark, "P8", Side.PEER, commit)
    plain.close()


def test_commit_among_many(benchmark, store, size):
    meetings(store, int(100_000 * size / 10))
    fill(store, Words(), int(100_000 * size))
    measure(benchmark, "P16c", Side.OURS, typist(store))


def test_commit_among_many_peer(benchmark, store):
    meetings(store, 100)
    fill(store, Words(), 1000)
    measure(benchmark, "P16c", Side.PEER, typist(store))


def people(store: Encrypted, number: int) -> None:
    with unit_of_work(store, Label("Fill"), clock=FixedClock()) as work:
        for one in range(number):
            work.add(Person(id=f"p{one}", name=f"Nama {one}"))
        work.commit()


def test_merge_of_a_whole_log(benchmark, tmp_path, size):
    """P15: the log of 60,000 operations taken in by an empty workspace; absolute, no peer."""
    here = Encrypted(tmp_path / "here.db")
    people(here, int(60_000 * size / 7))
    items = list(export_operations(here.reader(), {}))
    turn = count()

    def setup():
        return (Encrypted(tmp_path / f"there{next(turn)}.db", "bbbbbbbb"), items), {}

    benchmark.pedantic(apply_operations, setup=setup, rounds=3)
    here.close()


def test_merge_of_a_day(benchmark, tmp_path, size):
    """P15: 500 edits on each of two laptops, half of them of the same fields."""
    here = Encrypted(tmp_path / "here.db")
    there = Encrypted(tmp_path / "there.db", "bbbbbbbb")
    number = int(500 * size) or 5
    people(here, number * 2)
    apply_operations(there, export_operations(here.reader(), {}))
    turn = count()

    def setup():
        mark = next(turn)
        for store, first in ((here, 0), (there, number // 2)):
            with unit_of_work(store, EDIT, clock=FixedClock()) as work:
                for one in range(first, first + number):
                    work.get(Person, f"p{one}").name = f"{store.device} {mark} {one}"
                work.commit()
        known = known_operations(there.reader())
        return (there, list(export_operations(here.reader(), known))), {}

    benchmark.pedantic(apply_operations, setup=setup, rounds=3)
    for store in (here, there):
        store.close()
