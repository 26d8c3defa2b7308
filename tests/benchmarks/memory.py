"""What the program holds in memory while it is used: the same work over and over, nothing more.

    python tests/benchmarks/memory.py [ROUNDS]

A process of its own opens a fresh copy of the example city and goes through rounds of what a
person does all day on the map: she opens the room, selects, focuses, drags, takes the drag back,
filters, looks a name up in Stakeholders and opens it. Caches fill during the first rounds; what is
held after them and at the end, in MiB, should be the same.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROUNDS, WARM = 300, 60


@dataclass(frozen=True)
class Held:
    """MiB held after the first rounds and at the end; nothing where the system does not say."""

    warm: float
    end: float


def held(rounds: int = ROUNDS, warm: int = WARM) -> Held:
    """Runs the rounds in a process of their own and reads what it reported."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            "HOME": folder,
            "XDG_CONFIG_HOME": folder,
            "XDG_DATA_HOME": folder,
        }
        answer = subprocess.run(
            [sys.executable, __file__, "--inside", folder, str(rounds), str(warm)],
            env=environment, capture_output=True, text=True, timeout=1800, check=True,
        )  # fmt: skip
    sizes = dict(line.split() for line in answer.stdout.splitlines())
    return Held(float(sizes["warm"]), float(sizes["end"]))


def _size() -> float:
    if sys.platform != "linux":
        return 0.0
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


class _Office:
    """The program on the example city, used without a hand."""

    def __init__(self, folder: Path) -> None:
        from nlc_desktop.app import Program  # noqa: PLC0415 - in the process of its own alone
        from nlc_desktop.clock import FixedClock  # noqa: PLC0415
        from nlc_desktop.keychain.system import NoKeychain  # noqa: PLC0415
        from nlc_desktop.services import example  # noqa: PLC0415

        clock = FixedClock()
        example.build(folder / "city", clock).workspace.close()
        self.program = Program(
            folder / "city",
            settings_file=folder / "settings.json",
            keychain=NoKeychain(),
            clock=clock,
        )
        self.program.window.show()
        self.wait(lambda: self.program.desk is not None)
        self.settle()

    def wait(self, until: Callable[[], bool]) -> None:
        """Lets the program run until something is so.

        In a loop of events that is executed: widgets put away are let go of in no other.
        """
        from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415

        loop, clock = QEventLoop(), QTimer()
        clock.timeout.connect(lambda: until() and loop.quit())
        clock.start(1)
        loop.exec()
        clock.stop()

    def settle(self) -> None:
        """Waits for what runs behind the screen, and paints."""
        self.wait(lambda: not self.program.jobs.running)

    def rounds(self) -> Iterator[None]:
        """One round of work each time."""
        from nlc_desktop.domain.stakeholders import Level  # noqa: PLC0415
        from nlc_desktop.ui.map.map_state import Shown  # noqa: PLC0415

        window, levels = self.program.window, list(Level)
        number = 0
        while True:
            window.open_room("map")
            self.settle()
            page = window.page("map")
            state = page.state
            nodes = [node for node in state.network.nodes if node.place is not None]
            node = nodes[number % len(nodes)]
            state.select(node.id)
            state.focus_on([node.id], number % 3)
            self.settle()
            state.clear_focus()
            x, y = node.place
            page.canvas.moved.emit({node.id: (x + 40, y + 24)})
            self.settle()
            assert state.network.by_id[node.id].place == (x + 40, y + 24)
            self.program.commands.action("edit.undo").trigger()
            self.settle()
            assert state.network.by_id[node.id].place == (x, y)
            state.filter(Shown(levels=frozenset([levels[number % len(levels)]])))
            self.settle()
            state.filter(Shown())
            window.open_room("stakeholders")
            self.settle()
            people = window.page("stakeholders")
            for end in range(1, 5):
                people.bar.edit.setText(node.name[:end])
                self.settle()
            people.show_record(node.organisation)
            people.bar.edit.clear()
            self.settle()
            number += 1
            yield


def _inside(folder: Path, rounds: int, warm: int) -> None:
    office = _Office(folder)
    for number, _ in enumerate(office.rounds(), start=1):
        if number == warm:
            print("warm", _size(), flush=True)
        if os.environ.get("NLC_MEMORY_STEPS") and number % 20 == 0:
            print(number, _size(), file=sys.stderr, flush=True)
        if number == rounds:
            break
    print("end", _size(), flush=True)
    office.program.quit()


def main() -> None:
    """Prints what is held, without the page around it."""
    if sys.argv[1:2] == ["--inside"]:
        _inside(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
        return
    found = held(*[int(number) for number in sys.argv[1:2]])
    print(f"after {WARM} rounds {found.warm:.1f} MiB, at the end {found.end:.1f} MiB")


if __name__ == "__main__":
    main()
