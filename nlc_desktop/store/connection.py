"""The one place that opens the encrypted file.

The key is 32 raw bytes, never part of a URL, a message or a traceback; SQLCipher sees it through
``PRAGMA key`` alone. Decision: ``synchronous=FULL``, since minutes being signed must survive a
power cut; a 64 MB cache nearly hides the cost of encryption on reads (facts measured in 2026).
"""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from typing_extensions import override

from nlc_desktop.store.key_file import KEY_BYTES

if TYPE_CHECKING:
    from sqlalchemy import Engine

CACHE_KIB = 65536
BUSY_MS = 5000


@dataclass(frozen=True, slots=True, repr=False)
class WorkspaceKey:
    """The key of a workspace; it shows itself to nobody."""

    data: bytes

    def __post_init__(self) -> None:
        if len(self.data) != KEY_BYTES:
            raise ValueError("a workspace key has 32 bytes")

    @override
    def __repr__(self) -> str:
        return "WorkspaceKey(…)"


def driver() -> Any:
    """SQLCipher's driver (DB-API, PEP 249), which ships without types; loaded when needed."""
    return import_module("sqlcipher3.dbapi2")


def open_raw(path: Path, key: WorkspaceKey, *, readonly: bool = False) -> Any:
    """A SQLCipher connection (DB-API), ready to use, in autocommit.

    With ``readonly`` it can read and never write. Connections may be handed between threads;
    one thread uses one at a time.

    Raises:
        sqlcipher3.dbapi2.DatabaseError: at the first statement, if the key is wrong or the first
            page is damaged.
    """
    connection = driver().connect(
        _uri(path, readonly=readonly),
        uri=True,
        check_same_thread=False,
        isolation_level=None,
        timeout=BUSY_MS / 1000,
    )
    try:
        _prepare(connection, key, readonly=readonly)
    except BaseException:
        connection.close()
        raise
    return connection


def _uri(path: Path, *, readonly: bool) -> str:
    """The file as SQLite's URI; drive letters and network shares keep their meaning."""
    plain = path.absolute().as_posix()
    rooted = plain if plain.startswith("/") else f"/{plain}"
    return f"file://{quote(rooted)}?mode={'ro' if readonly else 'rwc'}"


def _prepare(connection: Any, key: WorkspaceKey, *, readonly: bool) -> None:
    run = connection.execute
    run("PRAGMA cipher_log_level = NONE")
    run(f"PRAGMA key = \"x'{key.data.hex()}'\"")
    run("PRAGMA temp_store = MEMORY")
    run(f"PRAGMA cache_size = -{CACHE_KIB}")
    run("PRAGMA foreign_keys = ON")
    run("PRAGMA trusted_schema = OFF")
    if readonly:
        run("PRAGMA query_only = ON")
    else:
        run("PRAGMA journal_mode = WAL").fetchone()
        run("PRAGMA synchronous = FULL")


def make_engine(path: Path, key: WorkspaceKey) -> "Engine":
    """The writing side: a SQLAlchemy engine whose connections come from `open_raw`."""
    from sqlalchemy import create_engine  # noqa: PLC0415 - loaded behind the first list
    from sqlalchemy.pool import QueuePool  # noqa: PLC0415

    return create_engine(
        "sqlite://",
        module=driver(),
        creator=lambda: open_raw(path, key),
        poolclass=QueuePool,
        pool_size=2,
        hide_parameters=True,
    )
