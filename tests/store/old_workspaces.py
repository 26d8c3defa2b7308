"""Workspaces of released versions, kept as files, so that every new version proves it opens them.

Written once by ``packaging/make_revision.py`` and never again after that version's release. The
key is no secret: the file holds an invented meeting.
"""

from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy import create_engine
from sqlalchemy.pool import QueuePool

from nlc_desktop.clock import FixedClock
from nlc_desktop.domain.operations import Label
from nlc_desktop.records import AgendaItem, Meeting, Organisation
from nlc_desktop.store.connection import WorkspaceKey, open_raw
from nlc_desktop.store.migrations import ensure_current
from nlc_desktop.store.unit_of_work import unit_of_work

FOLDER = Path(__file__).parent / "fixtures"
KEY = WorkspaceKey(bytes(range(32)))


class OldStore:
    """The file as the unit of work wants it."""

    device = "0ff1ce01"

    def __init__(self, path: Path) -> None:
        self._engine = create_engine(
            "sqlite://", module=driver, creator=lambda: open_raw(path, KEY), poolclass=QueuePool
        )

    def engine(self):
        return self._engine


def path_of(revision: str) -> Path:
    """Where the workspace of a version is kept."""
    return FOLDER / f"workspace-{revision}.db"


def write_old_workspace(revision: str) -> Path:
    """Writes the workspace of the version the scripts lead to now."""
    path = path_of(revision)
    path.unlink(missing_ok=True)
    path.parent.mkdir(exist_ok=True)
    ensure_current(path, KEY)
    store = OldStore(path)
    with unit_of_work(store, Label("Call meeting"), actor="Siti", clock=FixedClock()) as work:
        work.add(Organisation(id="o1", name="Majlis Bandaraya Kota Damai"))
        work.add(Meeting(id="m1", public_title="Mesyuarat Penyelarasan"))
        work.add(AgendaItem(id="i1", meeting_id="m1", position="a", title="Laporan"))
        work.commit()
    store.engine().dispose()
    connection = open_raw(path, KEY)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("VACUUM")
    connection.close()
    return path
