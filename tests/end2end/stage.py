"""Runs one part of a story in a process of its own, since the plug is pulled in the middle.

The part is a list of functions; the docstring of each is a sentence of the story. What was done
is written to a file line by line, so that a process that is killed leaves what it reached.
"""

import argparse
import importlib
import json
import os
import signal
import sys
import traceback
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "build" / "screenshots"
ZONE = ZoneInfo("Asia/Kuala_Lumpur")
_SCREEN = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768,
           "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}  # fmt: skip


def local(text: str) -> datetime:
    """A moment in Kuala Lumpur."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


@dataclass
class Stage:
    """What a part of the story plays on."""

    folder: Path
    """Everything the program and the person keep; the next part finds it again."""
    pictures: Path
    """Where the numbered pictures go."""
    person: "Person" = field(init=False)  # noqa: F821
    program: object = field(init=False)
    clock: object = field(init=False)

    def open(self, moment: str) -> None:
        """Starts the program at a moment, as a click on its icon would."""
        from nlc_desktop.app import Program  # noqa: PLC0415 - after the platform is chosen
        from nlc_desktop.clock import FixedClock  # noqa: PLC0415
        from nlc_desktop.keychain.system import NoKeychain  # noqa: PLC0415
        from nlc_desktop.ui import theme  # noqa: PLC0415
        from tests.end2end.driver import Person  # noqa: PLC0415

        theme.application("nlc-desktop")
        self.person = Person(self.pictures)
        self.clock = FixedClock(local(moment))
        self.program = Program(
            settings_file=self.folder / "settings.json",
            root=self.folder / "workspaces",
            keychain=NoKeychain(),
            clock=self.clock,
        )
        self.program.window.show()
        self.program.window.activateWindow()

    def at(self, moment: str) -> None:
        """Time passes; she moves the mouse now and then, so that nothing locks."""
        while (left := local(moment) - self.clock.now()) > timedelta():
            self.clock.advance(min(left, timedelta(minutes=5)))
            self.person.moves_the_mouse()

    def settled(self) -> None:
        """Waits until nothing runs behind the screen any more."""
        jobs = self.program.jobs
        self.person.until(lambda: not jobs.running, "Something keeps running behind the screen.")

    def close(self) -> None:
        """Closes the window as a person does."""
        self.program.quit()

    def pull_the_plug(self) -> None:
        """The laptop loses its power."""
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


def environment(folder: Path) -> dict[str, str]:
    """The laptop of the story: a screen of 1366 × 768, in English, nobody's own settings."""
    screen = folder / "screen.json"
    screen.write_text(json.dumps({"screens": [_SCREEN]}), "utf-8")
    home = folder / "home"
    home.mkdir(exist_ok=True)
    return {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "PYTHONPATH": str(ROOT),
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "PYTHONFAULTHANDLER": "1",
    }


def album(part: str) -> Path:
    """Where the pictures of a part's story go."""
    return PICTURES / getattr(importlib.import_module(f"tests.end2end.{part}"), "ALBUM", "")


def play(part: str, folder: Path) -> int:
    """Plays a part; gives the exit status of the process."""
    told = importlib.import_module(f"tests.end2end.{part}")
    stage = Stage(folder, album(part))
    report = folder / f"{part}.jsonl"
    for step in told.STEPS:
        started = datetime.now(ZONE)
        try:
            _note(report, step=step.__name__, state="begun")
            step(stage)
            _note(report, step=step.__name__, state="done")
        except BaseException:  # noqa: BLE001 - told to the test
            trouble = traceback.format_exc()
            _note(report, step=step.__name__, state="failed", trouble=trouble)
            print(trouble, file=sys.stderr)  # noqa: T201
            return 1
        if os.environ.get("NLC_STORY_TIMES"):
            print(f"{(datetime.now(ZONE) - started).total_seconds():6.2f} {step.__name__}")  # noqa: T201
    return 0


def _note(report: Path, **facts: str) -> None:
    """Writes a line down at once, so that being killed does not lose it."""
    with report.open("a", encoding="utf-8") as file:
        file.write(json.dumps(facts) + "\n")
        file.flush()
        os.fsync(file.fileno())


def main() -> None:
    """The process of one part."""
    parser = argparse.ArgumentParser()
    parser.add_argument("part")
    parser.add_argument("folder", type=Path)
    chosen = parser.parse_args()
    code = play(chosen.part, chosen.folder)
    sys.stdout.flush()
    os._exit(code)  # what a half-told story leaves behind is nobody's concern


if __name__ == "__main__":
    main()
