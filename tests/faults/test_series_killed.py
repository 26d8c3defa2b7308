"""Killed half-way through changing this and later dates: the series is as it was before."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.operations import Label
from nlc_desktop.records import OFFICE_ID, Mechanism, Office
from nlc_desktop.services import series
from nlc_desktop.services.drafts import SeriesDraft
from nlc_desktop.services.reading import series as reading
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.merge import export_operations
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.factories import at
from tests.fakes.log_store import LogStore
from tests.unit.test_recurrence import SECOND_THURSDAY

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import os, sys
from datetime import datetime
from pathlib import Path
from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.recurrence import Scope
from nlc_desktop.services import series_changes
from nlc_desktop.services.drafts import SeriesEdit
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store import oplog, tracking
from tests.fakes.log_store import LogStore

place, series_id, folder = sys.argv[1:]
left = [2]

def die(original):
    def dying(*arguments, **named):
        left[0] -= 1
        if not left[0]:
            os._exit(9)
        return original(*arguments, **named)
    return dying

if place == "meetings":
    series_changes.move = die(series_changes.move)
elif place == "log":
    oplog.LogWriter.write = die(oplog.LogWriter.write)
elif place == "end":
    left[0] = 1
    tracking.Tracker.finish = die(tracking.Tracker.finish)
store = LogStore(Path(folder) / "here.db", "aaaaaaaa")
office = OpenOffice(store, FixedClock(), None, "Asia/Kuala_Lumpur")
edit = SeriesEdit(starts=datetime(2027, 4, 9, 10))
slot = datetime(2027, 4, 8, 9)
changes = series_changes.change_dates(office, series_id, slot, Scope.LATER, edit)
os._exit(0 if changes.touched else 5)
"""

TABLES = ("series", "series_change", "meeting", "step")


def everything(store: LogStore) -> dict[str, list[tuple]]:
    return {name: store.reader().execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}


@pytest.mark.parametrize(("place", "status"), [("meetings", 9), ("log", 9), ("end", 9), ("no", 0)])
def test_killed_half_way(tmp_path, place, status):
    here = LogStore(tmp_path / "here.db", "aaaaaaaa")
    with unit_of_work(here, Label("Fill"), clock=FixedClock()) as work:
        work.add(Office(id=OFFICE_ID, name="Majlis", zone="Asia/Kuala_Lumpur"))
        work.add(Mechanism(id="m", public_name="Jawatankuasa"))
        work.commit()
    office = OpenOffice(here, FixedClock(), None, "Asia/Kuala_Lumpur")
    draft = SeriesDraft(mechanism_id="m", recurrence=SECOND_THURSDAY, first=at(2027, 1, 14, 9))
    identity = series.start_series(office, draft).record
    for slot in (at(2027, 4, 8, 9), at(2027, 7, 8, 9)):
        series.prepare(office, identity, slot)
    series.cancel_date(office, identity, at(2027, 10, 14, 9), "cuti")
    before, log = everything(here), list(export_operations(here.reader(), {}))
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, place, identity, str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == status
    if status:
        assert everything(here) == before
        assert list(export_operations(here.reader(), {})) == log
    else:
        assert len(reading.series(office)) == 2
        assert reading.series_row(office, identity).until == date(2027, 4, 7)
    here.close()
