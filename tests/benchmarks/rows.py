"""The rows of the page that `make bench` prints, and how a benchmark joins one.

A goal is a ratio of our figure to that of a *peer*, measured in the same run: the least the same
toolkit can do, or what somebody would use instead. Benchmarks never fail on time; in `make test`
each runs once, so that it keeps running.

    def test_minutes(benchmark):
        measure(benchmark, "P4", Side.OURS, lambda: minutes.render(view))

    def test_minutes_peer(benchmark):
        measure(benchmark, "P4", Side.PEER, plain_platypus)
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

S = TypeVar("S")
T = TypeVar("T")


class Side(StrEnum):
    """Whose figure it is."""

    OURS = "ours"
    PEER = "peer"


class Figure(StrEnum):
    """Which figure of many runs is compared."""

    MEDIAN = "median"
    P95 = "p95"
    STRESS = "stress"
    """How wrong the distances of a drawing are: a number it notes, not a time."""


@dataclass(frozen=True)
class Row:
    """One line of the page: what is measured, against what, and how much is allowed."""

    title: str
    peer: str
    goals: Mapping[Figure, float] = field(default_factory=dict)
    limit: float = 0.0
    """Seconds allowed where there is no peer to measure; the peer's figure then."""


def _median(goal: float) -> dict[Figure, float]:
    return {Figure.MEDIAN: goal}


def _both(goal: float) -> dict[Figure, float]:
    return {Figure.MEDIAN: goal, Figure.P95: goal}


def _layout(goal: float) -> dict[Figure, float]:
    return {Figure.MEDIAN: goal, Figure.STRESS: 1.0}


ROWS: Mapping[str, Row] = {
    "P1": Row("window painted", "bare QMainWindow", _median(1.6)),
    "P2": Row("first list filled", "bare QMainWindow", _median(2.0)),
    "P3": Row("memory at first paint (MiB)", "80 MiB", _median(1.0)),
    "P3u": Row("memory after 300 rounds of work (MiB)", "after 60 rounds", _median(1.05)),
    "P4": Row("minutes of 10 pages to PDF, warm", "plain platypus", _median(0.70)),
    "P4s": Row("the same with shaped names", "plain platypus", _median(1.0)),
    "P5": Row("the same as a whole process", "LibreOffice headless", _median(0.35)),
    "P7": Row(
        "search as you type, 100,000 records", "LIKE", {Figure.MEDIAN: 0.05, Figure.P95: 0.15}
    ),
    "P8": Row("keystroke to committed", "one SQLite commit", {Figure.P95: 4.0}),
    "P9": Row("map of 2,000 nodes arranged", "graphviz sfdp", _layout(0.5)),
    "P9m": Row("map of 10,000 nodes arranged", "graphviz sfdp", _layout(0.35)),
    "P9f": Row("map of 2,000 nodes arranged", "igraph FR, 500 rounds", _layout(1.3)),
    "P9mf": Row("map of 10,000 nodes arranged", "igraph FR, 500 rounds", _layout(1.3)),
    "P10p": Row("map pushed, 2,000 nodes", "QGraphicsScene of items", _median(0.05)),
    "P10f": Row("map drawn anew, all in sight", "QGraphicsScene of items", _median(0.40)),
    "P10n": Row("map drawn anew, zoomed in", "QGraphicsScene of items", _median(1.5)),
    "P11": Row("10,000 meetings by pages", "raw sqlite3, all rows", _median(0.65)),
    "P11j": Row("far jump in that list", "in-memory model", {Figure.P95: 1.3}),
    "P12": Row("dates of 1,000 series, five years", "dateutil", _median(0.30)),
    "P12m": Row("those of one month of a calendar", "dateutil, all five years", _median(0.05)),
    "P13": Row("1,000 calendar files written, read back", "icalendar", _median(1.0)),
    "P13w": Row("the same, writing alone", "icalendar", _median(0.70)),
    "P13r": Row("1,000 replies read", "icalendar", _median(0.70)),
    "P13b": Row("200 letters with calendar files", "2 s", _median(1.0), limit=2.0),
    "P13h": Row("six hostile files of 1 MB refused", "1 s", _median(1.0), limit=1.0),
    "P16s": Row("start, 100 k records", "start, 1 k records", _median(1.2)),
    "P16c": Row("commit, 100 k records", "commit, 1 k records", _median(1.2)),
    "P16f": Row("search, 100 k records", "search, 10 k records", _median(10.0)),
    "P16p": Row("minutes of 40 pages", "minutes of 10 pages", _median(4.4)),
    "P18": Row("10,000 contacts read, compared, taken in", "5 s", _median(1.0), limit=5.0),
    "M1": Row("names of 2,000 nodes placed", "150 ms", _median(1.0), limit=0.15),
    "M2": Row("a frame of a drag among them", "a frame at 30 a second", _median(0.1), limit=1 / 30),
    "M3": Row("map of 40 organisations to PDF", "half a second", _median(1.0), limit=0.5),
    "M4": Row("the same as a poster of six sheets", "3 s", _median(1.0), limit=3.0),
    "M5": Row(
        "a node moved among 2,000, laid out", "a quarter of a second", _median(1.0), limit=0.25
    ),
    "M6": Row("a focus taken off among them", "a frame at 30 a second", _median(1.0), limit=1 / 30),
    "D1": Row("hints for a person's name, each key", "16 ms", _both(1.0), limit=0.016),
    "D2": Row("the same for an organisation", "16 ms", _both(1.0), limit=0.016),
    "D3": Row("the first key after a write", "16 ms", _median(1.0), limit=0.016),
    "D4": Row("12,000 names read for hints", "2 s", _median(1.0), limit=2.0),
    "D5": Row("all likely pairs among them", "5 s", _median(1.0), limit=5.0),
    "F1": Row("2,000 organisations filtered, each key", "16 ms", _both(1.0), limit=0.016),
    "F2": Row("4,000 links filtered, each key", "16 ms", _both(1.0), limit=0.016),
    "T1": Row("1,500 sentences read at start", "parsing the same XML alone", _median(4.0)),
}


def join(benchmark: Any, row: str, side: Side = Side.OURS) -> None:
    """Makes a benchmark, however it is timed, one side of a row."""
    benchmark.group = f"{row} {ROWS[row].title}"
    benchmark.extra_info.update(row=row, side=side.value)


def measure(benchmark: Any, row: str, side: Side, work: Callable[[], T]) -> T:
    """Times ``work`` as one side of a row; returns what it returned last."""
    join(benchmark, row, side)
    return benchmark(work)


def measure_fresh(
    benchmark: Any, row: str, side: Side, make: Callable[[], S], work: Callable[[S], T]
) -> T:
    """Times ``work`` on something made anew for each of a few rounds; making it costs nothing."""
    join(benchmark, row, side)
    return benchmark.pedantic(work, setup=lambda: ((make(),), {}), rounds=5)
