"""Bringing a workspace of an older version up to date, or refusing a newer one untouched.

Alembic costs 0.2 s to import, so this package is imported only when the version a workspace was
written with is not `schema_version.HEAD`. The scripts lie in ``versions/``.

Decision: migrations run on a connection of their own with ``foreign_keys=OFF`` inside one explicit
transaction, since batch mode copies tables and the driver's default transactions would leave
half a migration behind. Consequence: a migration that fails leaves the file as it was.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import StaticPool

from nlc_desktop.errors import DamagedWorkspace, NewerWorkspace
from nlc_desktop.i18n import tr
from nlc_desktop.store.connection import WorkspaceKey, driver, open_raw
from nlc_desktop.store.schema_version import HEAD, stored_revision
from nlc_desktop.store.transaction import begin, world_faults

SCRIPTS = Path(__file__).parent


def ensure_current(
    path: Path, key: WorkspaceKey, *, backup: Callable[[], object] | None = None
) -> None:
    """Gives the file the tables of this version; does nothing when it has them.

    ``backup`` makes a verified copy; it is called before an older file is changed, and what it
    raises stops everything. A new or empty file needs none.

    Raises:
        NewerWorkspace: When a newer version of the program wrote it; it is left as it is.
        DamagedWorkspace: When the rows do not fit together after the change; it is taken back.
        WorkspaceError: When the disk is full or fails.
    """
    stored = _stored(path, key)
    if stored == HEAD:
        return
    if stored:
        _refuse_newer(stored)
        if backup is not None:
            backup()
    upgrade(lambda: open_raw(path, key))


def upgrade(connect: Callable[[], Any], scripts: Path = SCRIPTS, target: str = "head") -> None:
    """Runs the migrations up to ``target`` on a connection of their own."""
    engine = _engine(connect)
    try:
        with world_faults(), engine.connect() as connection:
            _upgrade(connection, scripts, target)
    finally:
        engine.dispose()


def config(scripts: Path = SCRIPTS) -> Config:
    """Alembic's settings, without a file."""
    made = Config()
    made.set_main_option("script_location", str(scripts).replace("%", "%%"))
    return made


def _upgrade(connection: Connection, scripts: Path, target: str) -> None:
    connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    connection.rollback()
    with connection.begin():
        begin(connection)
        settings = config(scripts)
        settings.attributes["connection"] = connection
        command.upgrade(settings, target)
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise DamagedWorkspace(
                tr(
                    "The workspace could not be brought up to date because some of its entries"
                    " do not fit together. It was left as it was: restore a backup, or send the"
                    " details to whoever looks after the program."
                ),
                details=f"foreign_key_check: {len(broken)}",
            )


def _engine(connect: Callable[[], Any]) -> Engine:
    return create_engine("sqlite://", module=driver(), creator=connect, poolclass=StaticPool)


def _stored(path: Path, key: WorkspaceKey) -> str:
    if not path.exists() or path.stat().st_size == 0:
        return ""
    connection = open_raw(path, key, readonly=True)
    try:
        return stored_revision(connection)
    finally:
        connection.close()


def _refuse_newer(stored: str) -> None:
    """Refuses a version none of the scripts here leads to."""
    try:
        ScriptDirectory.from_config(config()).get_revision(stored)
    except CommandError as error:
        raise NewerWorkspace(
            tr(
                "This workspace was written by a newer version of NLC Desktop. It was left as it"
                " is: install the newer version on this laptop to open it."
            ),
            details=f"revision {stored}, this program knows {HEAD}",
        ) from error
