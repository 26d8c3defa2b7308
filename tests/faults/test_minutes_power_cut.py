"""The power goes while minutes are typed: what was typed up to the last moment is there again.

Nothing but time passes between the last key and the cut: no Enter, no other field, no closing.
"""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.papers import BlockKind
from nlc_desktop.services import example, unlocking
from nlc_desktop.services.reading import meetings, minutes
from nlc_desktop.services.session import OpenOffice
from tests.conftest import QUICK

ROOT = Path(__file__).resolve().parents[2]
KILLED_AFTER = 400
"""Milliseconds from the last key to the cut."""

SCRIPT = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.papers import BlockKind
from nlc_desktop.services import example, unlocking
from nlc_desktop.services.reading import meetings
from nlc_desktop.settings import Settings
from nlc_desktop.ui import theme
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.jobs import Jobs
from nlc_desktop.ui.messages import Messages
from nlc_desktop.ui.minutes import build
from tests.conftest import QUICK

folder, wait = Path(sys.argv[1]), int(sys.argv[2])
app = theme.application("test")
theme.install(app)
office = unlocking.open_with_passphrase(folder, example.PASSPHRASE, FixedClock(), floor=QUICK)
jobs = Jobs()
page = build(Desk(office, jobs, Messages(jobs), Settings()))
page.resize(1366, 768)
page.show()
page.show_record(meetings.next_meeting(office).id)
page.step(1)
for key in "Pengerusi mengalu-alukan semua yang hadir.":
    QTest.keyClicks(page.middle.lines.current.edit, key)
    QTest.qWait(15)
QTest.keyClick(page.middle.lines.current.edit, Qt.Key.Key_Return)
page.middle.lines.set_kind(BlockKind.DECISION)
for key in "Jadual tahunan diluluskan":
    QTest.keyClicks(page.middle.lines.current.edit, key)
    QTest.qWait(15)
QTest.qWait(wait)
while jobs.running:  # a crowded machine may still be busy with what was handed over in time
    QTest.qWait(5)
os.kill(os.getpid(), signal.SIGKILL)
"""


def _open(folder: Path) -> OpenOffice:
    return unlocking.open_with_passphrase(folder, example.PASSPHRASE, FixedClock(), floor=QUICK)


def test_a_power_cut_loses_nothing_typed(example_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kota-damai"
    shutil.copytree(example_folder, folder)
    office = _open(folder)
    meeting = meetings.next_meeting(office)
    assert meeting is not None
    office.workspace.close()
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder), str(KILLED_AFTER)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    office = _open(folder)
    try:
        found = [block for item in minutes.blocks(office, meeting.id).values() for block in item]
        assert [(block.kind, block.text) for block in found] == [
            (BlockKind.NOTE, "Pengerusi mengalu-alukan semua yang hadir."),
            (BlockKind.DECISION, "Jadual tahunan diluluskan"),
        ]
        assert minutes.place(office, meeting.id) == (found[1].item_id, found[1].id)
    finally:
        office.workspace.close()
