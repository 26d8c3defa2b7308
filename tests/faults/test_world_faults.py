"""A full disk, a second writer, a read-only file: one sentence, and nothing half-written."""

import pytest

from nlc_desktop.domain.operations import Label
from nlc_desktop.errors import WorkspaceBusy, WorkspaceError
from nlc_desktop.records import Meeting
from nlc_desktop.store.undo import undo
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.fakes.log_store import LogStore


@pytest.fixture
def store(tmp_path):
    opened = LogStore(tmp_path / "log.db")
    with unit_of_work(opened, Label("Call")) as work:
        work.add(Meeting(id="m1", public_title="Mesyuarat"))
        work.commit()
    yield opened
    opened.close()


def rename(store: LogStore, title: str) -> None:
    with unit_of_work(store, Label("Rename")) as work:
        work.get(Meeting, "m1").public_title = title
        work.commit()


def titles(store: LogStore) -> list[tuple]:
    return store.reader().execute("SELECT public_title FROM meeting").fetchall()


def test_a_full_disk_is_a_sentence_and_loses_nothing(store):
    with store.engine().connect() as connection:
        raw = connection.connection.driver_connection
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(WorkspaceError, match="disk is full"):
        rename(store, "x" * 1_000_000)
    assert titles(store) == [("Mesyuarat",)]
    with store.engine().connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA max_page_count = 1000000")
    rename(store, "Baru")
    assert titles(store) == [("Baru",)]


@pytest.mark.parametrize("write", [lambda store: rename(store, "Baru"), undo])
def test_a_second_writer_is_named(store, write):
    other = LogStore(store.path, "bbbbbbbb")
    other.reader().execute("BEGIN IMMEDIATE")
    with pytest.raises(WorkspaceBusy, match="Another program"):
        write(store)
    other.reader().execute("ROLLBACK")
    write(store)
    other.close()


def test_mistakes_of_the_program_stay_mistakes(store):
    with store.engine().connect() as connection:
        connection.connection.driver_connection.execute("ALTER TABLE step RENAME TO gone")
    with pytest.raises(Exception, match="no such table"):
        undo(store)
