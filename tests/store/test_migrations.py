"""Migrations: the same tables as the models, old files open, failures leave nothing behind."""

import shutil
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from nlc_desktop.domain.operations import Label
from nlc_desktop.errors import DamagedWorkspace, NewerWorkspace
from nlc_desktop.records import Meeting, Organisation
from nlc_desktop.store import migrations
from nlc_desktop.store.connection import open_raw
from nlc_desktop.store.migrations import ensure_current
from nlc_desktop.store.schema_version import HEAD, stored_revision
from nlc_desktop.store.search import search
from nlc_desktop.store.tables import create_all
from nlc_desktop.store.undo import undo
from nlc_desktop.store.unit_of_work import unit_of_work
from tests.store.old_workspaces import FOLDER, KEY, OldStore

REVISIONS = sorted(path.stem.removeprefix("workspace-") for path in FOLDER.glob("workspace-*.db"))


def shape(connection) -> dict:
    """Everything about the tables that matters: columns, keys, indexes, what stands in rows."""
    tables = {
        name: {
            "kind": kind,
            "without_rowid": bool(without_rowid),
            "columns": connection.execute(f"PRAGMA table_info('{name}')").fetchall(),
            "indexes": sorted(
                (
                    "" if index[1].startswith("sqlite_autoindex") else index[1],
                    *index[2:],
                    tuple(connection.execute(f"PRAGMA index_info('{index[1]}')").fetchall()),
                )
                for index in connection.execute(f"PRAGMA index_list('{name}')")
            ),
            "links": connection.execute(f"PRAGMA foreign_key_list('{name}')").fetchall(),
        }
        for _, name, kind, _, without_rowid, _ in connection.execute("PRAGMA table_list")
        if not name.startswith("sqlite_") and name != "alembic_version"
    }
    virtual = "SELECT sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'"
    return tables | {"virtual": connection.execute(virtual).fetchall()}


@pytest.fixture
def current(tmp_path: Path) -> Path:
    path = tmp_path / "workspace.db"
    ensure_current(path, KEY)
    return path


def scripts_with(tmp_path: Path, body: str) -> Path:
    """The real migrations and one more, made up for a test."""
    scripts = tmp_path / "scripts"
    shutil.copytree(migrations.SCRIPTS, scripts)
    (scripts / "versions" / "r9999_made_up.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision = '9999'\ndown_revision = '{HEAD}'\n"
        f"def upgrade():\n    {body}\n"
    )
    return scripts


def test_migrated_tables_equal_the_models(current):
    engine = create_engine(
        "sqlite://", module=driver, creator=lambda: driver.connect(":memory:"), poolclass=StaticPool
    )
    with engine.begin() as connection:
        create_all(connection)
        models = shape(connection.connection.driver_connection)
    engine.dispose()
    migrated = open_raw(current, KEY)
    assert shape(migrated) == models
    migrated.close()


def test_head_is_the_last_script():
    assert ScriptDirectory.from_config(migrations.config()).get_heads() == [HEAD]


def test_a_current_file_is_left_alone(current):
    before = current.read_bytes()
    ensure_current(current, KEY, backup=lambda: pytest.fail("no backup needed"))
    assert current.read_bytes() == before


@pytest.mark.parametrize("revision", REVISIONS)
def test_the_workspace_of_every_released_version_opens(tmp_path, revision, clock):
    path = tmp_path / "workspace.db"
    shutil.copy(FOLDER / f"workspace-{revision}.db", path)
    ensure_current(path, KEY)
    store = OldStore(path)
    with unit_of_work(store, Label("Edit"), clock=clock) as work:
        assert work.get(Organisation, "o1").name == "Majlis Bandaraya Kota Damai"
        work.get(Meeting, "m1").venue = "Dewan"
        work.commit()
    reader = open_raw(path, KEY, readonly=True)
    assert [hit.record for hit in search(reader, "penyel")] == ["m1"]
    reader.close()
    assert undo(store, clock=clock).record == "m1"
    assert undo(store, clock=clock).notices == ()
    store.engine().dispose()


def test_every_version_has_its_workspace():
    scripts = ScriptDirectory.from_config(migrations.config()).walk_revisions()
    assert sorted(script.revision for script in scripts) == REVISIONS


def test_a_newer_file_is_refused_untouched(current):
    connection = open_raw(current, KEY)
    connection.execute("UPDATE alembic_version SET version_num = '4711'")
    connection.close()
    before = current.read_bytes()
    with pytest.raises(NewerWorkspace, match="newer version"):
        ensure_current(current, KEY, backup=lambda: pytest.fail("no backup needed"))
    assert current.read_bytes() == before


def test_a_migration_that_fails_leaves_the_file_as_it_was(current, tmp_path):
    scripts = scripts_with(
        tmp_path,
        "op.create_table('half', sa.Column('id', sa.String()))\n"
        "    with op.batch_alter_table('meeting') as batch:\n"
        "        batch.add_column(sa.Column('colour', sa.String()))\n"
        "    raise RuntimeError('power cut')",
    )
    connection = open_raw(current, KEY)
    before = shape(connection)
    with pytest.raises(RuntimeError, match="power cut"):
        migrations.upgrade(lambda: open_raw(current, KEY), scripts)
    assert shape(connection) == before
    assert stored_revision(connection) == HEAD
    connection.close()


def test_rows_that_do_not_fit_together_take_the_migration_back(current, tmp_path):
    scripts = scripts_with(
        tmp_path,
        "op.execute('CREATE TABLE child (id TEXT REFERENCES meeting (id))')\n"
        "    op.execute(\"INSERT INTO child VALUES ('nobody')\")",
    )
    with pytest.raises(DamagedWorkspace, match="left as it was"):
        migrations.upgrade(lambda: open_raw(current, KEY), scripts)
    connection = open_raw(current, KEY)
    assert stored_revision(connection) == HEAD
    connection.close()


def test_batch_mode_keeps_rows(current, tmp_path, clock):
    store = OldStore(current)
    with unit_of_work(store, Label("Edit"), clock=clock) as work:
        work.add(Meeting(id="m1", public_title="Mesyuarat"))
        work.commit()
    store.engine().dispose()
    scripts = scripts_with(
        tmp_path,
        "with op.batch_alter_table('meeting') as batch:\n"
        "        batch.add_column(sa.Column('colour', sa.String(), server_default=''))\n"
        "        batch.drop_column('venue')",
    )
    migrations.upgrade(lambda: open_raw(current, KEY), scripts)
    connection = open_raw(current, KEY)
    assert connection.execute("SELECT public_title, colour FROM meeting").fetchall() == [
        ("Mesyuarat", "")
    ]
    connection.close()


def test_an_older_file_is_backed_up_first(current, monkeypatch):
    monkeypatch.setattr(migrations, "HEAD", "9999")
    made = []
    ensure_current(current, KEY, backup=lambda: made.append(1))
    assert made == [1]


def test_no_backup_no_migration(current, monkeypatch):
    monkeypatch.setattr(migrations, "HEAD", "9999")

    def full() -> None:
        raise OSError(28, "No space left on device")

    before = current.read_bytes()
    with pytest.raises(OSError, match="No space"):
        ensure_current(current, KEY, backup=full)
    assert current.read_bytes() == before
