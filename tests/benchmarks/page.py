"""Prints what the program costs, on one page: `make bench`.

Runs the starts of `start.py` and every benchmark under tests/benchmarks, and sets each figure
beside its peer's from the same run. Rows without a figure yet are left out.
"""

import json
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks import memory, start  # noqa: E402
from tests.benchmarks.rows import ROWS, Figure, Side  # noqa: E402

_MEMORY = ("P3", "P3u")
"""Rows in MiB; the others are times."""


@dataclass(frozen=True)
class Line:
    """A figure of ours beside its peer's; times in seconds, memory in MiB."""

    row: str
    figure: Figure
    ours: float
    peer: float

    @property
    def ratio(self) -> float:
        """How many times the peer's figure ours is."""
        return self.ours / self.peer

    def text(self) -> str:
        """The line as printed."""
        row = ROWS[self.row]
        goal = row.goals[self.figure]
        factor = 1 if self.row in _MEMORY or self.figure is Figure.STRESS else 1000
        verdict = "" if self.ratio <= goal else "  over"
        what = row.title if self.figure is Figure.MEDIAN else f"{row.title}, {self.figure}"
        return (
            f"{self.row:5}{what:42.42} {self.ours * factor:9.2f} {self.peer * factor:9.2f} "
            f"{self.ratio:6.2f} {goal:6.2f}  {row.peer}{verdict}"
        )


def p95(values: Sequence[float]) -> float:
    """The value that 95 of 100 do not exceed."""
    return statistics.quantiles(values, n=20)[-1] if len(values) > 1 else values[0]


def figures(report: dict[str, list[dict[str, dict[str, str]]]]) -> Iterator[Line]:
    """Lines from the report of pytest-benchmark, for rows that have both sides."""
    times: dict[tuple[str, str], list[float]] = {}
    stress: dict[tuple[str, str], float] = {}
    for one in report["benchmarks"]:
        info = one["extra_info"]
        if "row" in info:
            times[info["row"], info["side"]] = [float(value) for value in one["stats"]["data"]]
            stress[info["row"], info["side"]] = float(info.get("stress", 0))
    for row, told in ROWS.items():
        ours, peer = times.get((row, Side.OURS)), times.get((row, Side.PEER))
        peer = peer or ([told.limit] if told.limit else None)
        if ours and peer:
            for figure in told.goals:
                if figure is Figure.STRESS:
                    yield Line(row, figure, stress[row, Side.OURS], stress[row, Side.PEER])
                    continue
                take = p95 if figure is Figure.P95 else statistics.median
                yield Line(row, figure, take(ours), take(peer))


def timed() -> Iterator[Line]:
    """Lines of the benchmarks that pytest runs."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = [sys.executable, "-m", "pytest", "-q", "--benchmark-enable"]
        command += ["--benchmark-save-data", f"--benchmark-json={report}", "--benchmark-quiet"]
        subprocess.run([*command, "tests/benchmarks"], cwd=ROOT, check=True, capture_output=True)
        yield from figures(json.loads(report.read_text(encoding="utf-8")))


def started() -> Iterator[Line]:
    """Lines of whole starts, on the example workspace when it has been built."""
    example = ROOT / "build" / "example"
    ours, bare = start.compare(*([str(example)] if example.is_dir() else []))
    floor = bare.seconds["painted"]
    yield Line("P1", Figure.MEDIAN, ours.seconds["painted"], floor)
    if "settled" in ours.seconds:
        yield Line("P2", Figure.MEDIAN, ours.seconds["settled"], floor)
    if ours.memory["painted"]:
        yield Line("P3", Figure.MEDIAN, ours.memory["painted"], 80.0)


def used() -> Iterator[Line]:
    """The line of memory held in a long day's work, where the system says what is held."""
    found = memory.held()
    if found.warm:
        yield Line("P3u", Figure.MEDIAN, found.end, found.warm)


def main() -> None:
    """Prints the page."""
    print(f"NLC Desktop, {platform.system()} {platform.machine()}, Python {sys.version.split()[0]}")
    print(f"{'':47} {'ours ms':>9} {'peer ms':>9} {'ratio':>6} {'goal':>6}  peer")
    for line in chain(started(), used(), timed()):
        print(line.text(), flush=True)


if __name__ == "__main__":
    main()
