"""Times whole starts: a new Python until its window is painted, ours beside a bare one.

    python tests/benchmarks/start.py [WORKSPACE]

Each start is a process of its own, the two kinds take turns, and the median of the runs counts;
the clock runs from the moment before the process is made. Drawing is offscreen, so figures do
not depend on a window manager.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNS = 9

_MEMORY = """
import sys, time

def report(name):
    pages = open("/proc/self/statm").read().split()[1] if sys.platform == "linux" else 0
    print(name, time.time(), int(pages) * 4096 / 2**20, flush=True)
"""

BARE = (
    _MEMORY
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        report("painted")
        QTimer.singleShot(0, QApplication.quit)

program = QApplication([])
window = Window()
window.resize(1024, 640)
window.show()
program.exec()
"""
)

OURS = (
    _MEMORY
    + """
from pathlib import Path
from nlc_desktop import app

program = app.Program(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
program.painted.connect(lambda: report("painted"))
program.settled.connect(lambda: (report("settled"), program.quit()))
program.run()
"""
)


@dataclass(frozen=True)
class Start:
    """One start: seconds until each moment, and the memory held then in MiB."""

    seconds: Mapping[str, float]
    memory: Mapping[str, float]


def start(code: str, *arguments: str) -> Start:
    """Runs one start to its end and reads what it reported."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # people start a program more than once
    begun = time.time()
    answer = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=environment, capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    seconds: dict[str, float] = {}
    memory: dict[str, float] = {}
    for line in answer.stdout.splitlines():
        name, moment, size = line.split()
        seconds.setdefault(name, float(moment) - begun)
        memory.setdefault(name, float(size))
    return Start(seconds, memory)


def medians(starts: list[Start]) -> Start:
    """The middle of several starts, for each moment."""
    names = starts[0].seconds
    return Start(
        {name: statistics.median(one.seconds[name] for one in starts) for name in names},
        {name: statistics.median(one.memory[name] for one in starts) for name in names},
    )


def compare(*arguments: str, runs: int = RUNS) -> tuple[Start, Start]:
    """Our start and a bare one, taking turns after one warm-up each."""
    turns = [(start(OURS, *arguments), start(BARE)) for _ in range(runs + 1)][1:]
    return medians([ours for ours, _ in turns]), medians([bare for _, bare in turns])


def main() -> None:
    """Prints both as they are, without the page around them."""
    ours, bare = compare(*sys.argv[1:])
    for name, seconds in ours.seconds.items():
        ratio = seconds / bare.seconds["painted"]
        print(f"{name:8} {seconds * 1000:7.0f} ms {ratio:5.2f} x {ours.memory[name]:6.1f} MiB")
    print(f"bare     {bare.seconds['painted'] * 1000:7.0f} ms")


if __name__ == "__main__":
    main()
