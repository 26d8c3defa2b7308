"""Plays a story part by part and keeps what became of each of its sentences."""

import importlib
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.end2end.driver import NUMBERED
from tests.end2end.stage import album, environment


def sentences(part: str) -> list[str]:
    """The sentences of a part, by the names of their steps."""
    return [step.__name__ for step in importlib.import_module(f"tests.end2end.{part}").STEPS]


@dataclass
class Story:
    """What became of each sentence of the story."""

    folder: Path
    pictures: Path
    states: dict[tuple[str, str], str]
    troubles: dict[tuple[str, str], str]
    codes: dict[str, int]

    def holds(self, part: str, step: str) -> None:
        """Fails with what went wrong unless a sentence is true."""
        state = self.states.get((part, step), "not reached")
        trouble = self.troubles.get((part, step), "")
        if state == "begun":
            trouble = (self.folder / f"{part}.log").read_text("utf-8")
        assert state == "done", f"{step}: {state}\n{trouble}"

    def numbered(self) -> list[str]:
        """The names of the pictures, once they are whole: numbered through, nothing given up."""
        names = sorted(file.name for file in self.pictures.glob(NUMBERED))
        assert [int(name[:2]) for name in names] == list(range(1, len(names) + 1))
        assert not [name for name in names if "given-up" in name]
        return names


def play(parts: Sequence[str], folder: Path, last_step: str = "") -> Story:
    """Plays every part once, one after the other, on the same folder.

    A part may end at ``last_step`` without finishing it.
    """
    pictures = album(parts[0])
    for old in pictures.glob(NUMBERED):
        old.unlink()
    told = Story(folder, pictures, {}, {}, {})
    for part in parts:
        states = told.states.items()
        if any(state != "done" for (_, step), state in states if step != last_step):
            break
        told.codes[part] = _run(part, folder)
        for line in _report(folder, part):
            told.states[part, line["step"]] = line["state"]
            told.troubles[part, line["step"]] = line.get("trouble", "")
    return told


def _run(part: str, folder: Path) -> int:
    """Runs a part; gives the exit status of its process."""
    command = [sys.executable, "-W", "error", "-m", "tests.end2end.stage", part, str(folder)]
    with (folder / f"{part}.log").open("w") as log:
        return subprocess.run(
            command,
            cwd=folder,
            env=environment(folder),
            stdout=log,
            stderr=subprocess.STDOUT,
            timeout=300,
            check=False,
        ).returncode


def _report(folder: Path, part: str) -> list[dict[str, str]]:
    file = folder / f"{part}.jsonl"
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    return [json.loads(line) for line in lines]
