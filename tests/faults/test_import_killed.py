"""Killed half-way through taking in a contact list: nothing of it is there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.operations import Label
from nlc_desktop.records import Person
from nlc_desktop.store.materialise import Materialiser
from nlc_desktop.store.merge import export_operations
from nlc_desktop.store.search import search
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.fakes.log_store import LogStore

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import os, sys
from pathlib import Path
from nlc_desktop.clock import FixedClock
from nlc_desktop.services import contact_import
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store import search_index, tracking, unit_of_work
from tests.fakes.log_store import LogStore

place, folder = sys.argv[1:]
left = [3]

def die(original):
    def dying(*arguments, **named):
        left[0] -= 1
        if not left[0]:
            os._exit(9)
        return original(*arguments, **named)
    return dying

if place == "rows":
    unit_of_work.UnitOfWork.add_rows = die(unit_of_work.UnitOfWork.add_rows)
elif place == "index":
    search_index.put_new = die(search_index.put_new)
elif place == "end":
    left[0] = 1
    tracking.Tracker.finish = die(tracking.Tracker.finish)
store = LogStore(Path(folder) / "here.db", "aaaaaaaa")
office = OpenOffice(store, FixedClock(), None, "Asia/Kuala_Lumpur")
found = contact_import.read(Path(folder) / "list.csv")
changes = contact_import.apply(office, contact_import.plan(office, found))
os._exit(0 if changes.touched else 5)
"""

TABLES = ("organisation", "person", "post", "tenure", "contact", "search_entry", "step", "orphan")


def everything(store: LogStore) -> dict[str, list[tuple]]:
    return {name: store.reader().execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}


@pytest.mark.parametrize(("place", "status"), [("rows", 9), ("index", 9), ("end", 9), ("no", 0)])
def test_killed_half_way(tmp_path, place, status):
    here = LogStore(tmp_path / "here.db", "aaaaaaaa")
    with unit_of_work(here, Label("Fill"), clock=FixedClock()) as work:
        work.add(Person(id="p", name="Aminah binti Daud"))
        work.commit()
    rows = "".join(f"Orang Ke{n} bin Bapa{n},Badan {n % 9},Ahli,012-{n:07}\n" for n in range(700))
    (tmp_path / "list.csv").write_text(f"Nama,Agensi,Jawatan,Telefon\n{rows}", "utf-8")
    before, log = everything(here), list(export_operations(here.reader(), {}))
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, place, str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == status
    if status:
        assert everything(here) == before
        assert list(export_operations(here.reader(), {})) == log
        assert search(here.reader(), "orang") == ()
    else:
        assert len(everything(here)["person"]) == 701
    log = list(export_operations(here.reader(), {}))
    assert Materialiser(here.reader()).bring({item.record for item in log}) == []
    here.close()
