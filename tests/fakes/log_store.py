"""A workspace without keys or folder: one plain file with the tables, for tests of the log."""

import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import QueuePool

from nlc_desktop.store.tables import create_all


@cache
def _blank() -> bytes:
    """A file with all tables and no rows; made once, since making it is most of a small test."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "blank.db"
        engine = create_engine("sqlite://", module=driver, creator=lambda: driver.connect(path))
        with engine.begin() as connection:
            create_all(connection)
        engine.dispose()
        return path.read_bytes()


class LogStore:
    """What `store.transaction.Store` asks for, over an unencrypted file."""

    def __init__(self, path: Path, device: str = "aaaaaaaa") -> None:
        self.path = path
        self.device = device
        self._engine = create_engine(
            "sqlite://", module=driver, creator=self._connect, poolclass=QueuePool
        )
        if not path.exists():
            path.write_bytes(_blank())
        self._reader = self._connect()

    def engine(self) -> Engine:
        """The writing side."""
        return self._engine

    def reader(self) -> Any:
        """A connection for plain queries."""
        return self._reader

    def close(self) -> None:
        """Lets go of the file."""
        self._reader.close()
        self._engine.dispose()

    def _connect(self) -> Any:
        connection = driver.connect(
            str(self.path), isolation_level=None, check_same_thread=False, timeout=0.1
        )
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = OFF")
        return connection
