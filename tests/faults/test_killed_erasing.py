"""Killed while somebody is being erased: they are wholly there, or wholly gone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from nlc_desktop.domain.operations import Label
from nlc_desktop.records import Contact, Organisation, Person, Post, Tenure
from nlc_desktop.store.materialise import Materialiser
from nlc_desktop.store.merge import export_operations
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.fakes.log_store import LogStore

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import os, sys
from pathlib import Path
from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.erasing import NamesInMinutes
from nlc_desktop.domain.operations import Label
from nlc_desktop.store import erasure, materialise, scrubbing, steps
from nlc_desktop.store.erasure import Order
from tests.fakes.log_store import LogStore

place, folder = sys.argv[1:]

def die(*_arguments, **_named):
    os._exit(9)

if place == "operations":
    erasure._Erasing._tombstones = die
elif place == "values":
    scrubbing._clear_labels = die
elif place == "tables":
    materialise.Materialiser._remove = die
elif place == "index":
    scrubbing.forget_words = die
elif place == "pages":
    erasure.shrink = die
store = LogStore(Path(folder) / "here.db", "aaaaaaaa")
order = Order(person="subject", reason="", on="2026-11-23", names=NamesInMinutes.REPLACE,
              stand_in="x", label=Label("Erase"))
erasure.erase(store, order, actor="", clock=FixedClock())
erasure.shrink(store)
os._exit(0)
"""


def fill(store: LogStore) -> None:
    with unit_of_work(store, Label("Begin {name}", (("name", "Aminah binti Daud"),))) as work:
        work.add(Organisation(id="body", name="Polis Klang", note="Aminah binti Daud"))
        work.add(Post(id="post", organisation_id="body", title="Pegawai"))
        work.add(Person(id="subject", name="Aminah binti Daud"))
        work.add(Tenure(id="tenure", post_id="post", person_id="subject"))
        work.add(Contact(id="number", owner_id="subject", value="012-345 6789"))
        work.commit()


def everything(store: LogStore) -> str:
    reader = store.reader()
    names = reader.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    rows = [reader.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in names]
    return str(rows).casefold()


@pytest.mark.parametrize("place", ["operations", "values", "tables", "index", "pages", "nowhere"])
def test_killed_half_way(tmp_path: Path, place: str):
    here = LogStore(tmp_path / "here.db", "aaaaaaaa")
    fill(here)
    before = everything(here)
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, place, str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == (0 if place == "nowhere" else 9)
    if place in {"pages", "nowhere"}:
        assert "aminah" not in everything(here)
        assert "012-345" not in everything(here)
    else:
        assert everything(here) == before
    view = Materialiser(here.reader())
    records = {item.record for item in export_operations(here.reader(), {})}
    assert view.bring(records) == []
    here.close()
