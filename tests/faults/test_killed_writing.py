"""Killed half-way through a write: the log, the tables and the index stay of one mind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.operations import Label
from nlc_desktop.records import AgendaItem, Meeting
from nlc_desktop.store.materialise import Materialiser
from nlc_desktop.store.merge import export_operations, known_operations
from nlc_desktop.store.search import search
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.fakes.log_store import LogStore

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import os, sys
from pathlib import Path
from nlc_desktop.domain.operations import Label
from nlc_desktop.records import Meeting
from nlc_desktop.store import materialise, oplog, search_index
from nlc_desktop.store.merge import apply_operations, export_operations
from nlc_desktop.store.undo import undo
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.fakes.log_store import LogStore

act, place, folder = sys.argv[1:]
left = [3]

def die(original):
    def dying(*arguments, **named):
        left[0] -= 1
        if not left[0]:
            os._exit(9)
        return original(*arguments, **named)
    return dying

if place == "index":
    search_index._free_number = die(search_index._free_number)
elif place == "tables":
    materialise.Materialiser._bring_one = die(materialise.Materialiser._bring_one)
elif place == "log":
    oplog.LogWriter.write = die(oplog.LogWriter.write)
store = LogStore(Path(folder) / "here.db", "aaaaaaaa")
if act == "undo":
    undo(store)
elif act == "edit":
    with unit_of_work(store, Label("Edit")) as work:
        for number in range(1, 6):
            work.get(Meeting, f"m{number}").starts = "2026-11-23"
        work.commit()
else:
    other = LogStore(Path(folder) / "there.db", "bbbbbbbb")
    apply_operations(store, export_operations(other.reader(), {}))
os._exit(0)
"""


def fill(store: LogStore, prefix: str) -> None:
    with unit_of_work(store, Label("Fill"), clock=FixedClock()) as work:
        for number in range(1, 6):
            work.add(Meeting(id=f"{prefix}{number}", public_title=f"Mesyuarat {number}"))
            work.add(
                AgendaItem(id=f"{prefix}i{number}", meeting_id=f"{prefix}{number}", position="a",
                           title="Laporan")
            )  # fmt: skip
        work.commit()


@pytest.mark.parametrize(
    ("act", "place"),
    [
        ("edit", "log"),
        ("edit", "index"),
        ("undo", "tables"),
        ("merge", "index"),
        ("merge", "tables"),
    ],
)
def test_killed_half_way(tmp_path, act, place):
    here = LogStore(tmp_path / "here.db", "aaaaaaaa")
    there = LogStore(tmp_path / "there.db", "bbbbbbbb")
    fill(here, "m")
    fill(there, "n")
    before = list(export_operations(here.reader(), {}))
    steps = here.reader().execute("SELECT * FROM step").fetchall()
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, act, place, str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == 9
    assert list(export_operations(here.reader(), {})) == before
    assert here.reader().execute("SELECT * FROM step").fetchall() == steps
    view = Materialiser(here.reader())
    assert view.bring({item.record for item in before}) == []
    assert len(search(here.reader(), "mesyuarat")) == 5
    assert known_operations(here.reader()).keys() == {"aaaaaaaa"}
    here.close()
    there.close()
