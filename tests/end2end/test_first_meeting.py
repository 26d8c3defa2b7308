"""The first meeting, from an empty laptop to the printed minutes, at the real window.

The story is told in parts, each a start of the program in a process of its own: the day it is
planned, the day of the meeting until the plug is pulled, and what comes after. Every sentence of
the story is one test here; a picture of each step is in ``build/screenshots``.
"""

import importlib
import json
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.end2end.driver import NUMBERED
from tests.end2end.stage import PICTURES, environment

PARTS = ("planning",)
STEPS = {
    part: [step.__name__ for step in importlib.import_module(f"tests.end2end.{part}").STEPS]
    for part in PARTS
}


@dataclass
class Story:
    """What became of each sentence of the story."""

    folder: Path
    states: dict[tuple[str, str], str]
    troubles: dict[tuple[str, str], str]
    codes: dict[str, int]


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """Plays every part once, one after the other, on the same folder."""
    folder = tmp_path_factory.mktemp("klang")
    for old in PICTURES.glob(NUMBERED):
        old.unlink()
    told = Story(folder, {}, {}, {})
    for part in PARTS:
        told.codes[part] = _play(part, folder)
        for line in _report(folder, part):
            told.states[part, line["step"]] = line["state"]
            told.troubles[part, line["step"]] = line.get("trouble", "")
    return told


def _play(part: str, folder: Path) -> int:
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


@pytest.mark.parametrize(
    ("part", "step"), [(part, step) for part, steps in STEPS.items() for step in steps]
)
def test_the_story_is_true(story: Story, part: str, step: str) -> None:
    if step == "the_plug_is_pulled":
        assert story.codes[part] == -signal.SIGKILL
        return
    log = (story.folder / f"{part}.log").read_text("utf-8")
    state = story.states.get((part, step), "not reached")
    trouble = story.troubles.get((part, step)) or (log if state == "begun" else "")
    assert state == "done", f"{step}: {state}\n{trouble}"


def test_a_picture_of_each_step_is_kept(story: Story) -> None:
    pictures = sorted(PICTURES.glob(NUMBERED))
    assert [int(file.name[:2]) for file in pictures] == list(range(1, len(pictures) + 1))
    assert not [file.name for file in pictures if "given-up" in file.name]
